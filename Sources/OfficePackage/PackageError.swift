public import Diagnostics

/// Why a package could not be written. What was made before is of no use.
public enum PackageError: Error, Sendable, Hashable {
  /// Not a relative path of parts other than "." and "..", or longer than 65,535 bytes.
  case invalidName(String)
  /// The package already has a file of this name.
  case duplicateName(String)
  /// A file of 2 GiB or more.
  case tooLarge(String)
  /// The zip library refused, with its own code.
  case writing(code: Int)

  /// The error in words for the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .invalidName(let name): PackageDiagnostics.invalidName.at(nil, Phrase(name))
    case .duplicateName(let name): PackageDiagnostics.duplicateName.at(nil, Phrase(name))
    case .tooLarge(let name): PackageDiagnostics.tooLarge.at(nil, Phrase(name))
    case .writing(let code): PackageDiagnostics.notWritten.at(nil, Phrase("\(code)"))
    }
  }
}

/// What packages report: VK700–VK719.
public enum PackageDiagnostics {
  public static let all = [invalidName, duplicateName, tooLarge, notWritten] + reading

  static let invalidName = DiagnosticKind(
    "VK700", .error,
    Phrase(
      vi: "“{0}” không dùng làm tên tệp trong gói được", en: "“{0}” cannot name a file in a package"))

  static let duplicateName = DiagnosticKind(
    "VK701", .error,
    Phrase(vi: "gói đã có tệp “{0}”", en: "the package already has a file “{0}”"))

  static let tooLarge = DiagnosticKind(
    "VK702", .error,
    Phrase(
      vi: "“{0}” lớn từ 2 GiB, không đưa vào gói được", en: "“{0}” has 2 GiB or more, too much for a package")
  )

  static let notWritten = DiagnosticKind(
    "VK703", .error,
    Phrase(vi: "không nén được gói (mã {0})", en: "the package could not be compressed (code {0})"))
}
