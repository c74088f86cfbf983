public import Diagnostics
public import OfficePackage

/// Why a document could not be written as OpenDocument.
public enum OpenDocumentError: Error, Sendable, Hashable {
  /// ``DocumentModel/Document/Metadata/date`` is no date and time of ISO 8601.
  case invalidDate(String)
  case package(PackageError)

  /// The error in words for the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .invalidDate(let date): OpenDocumentDiagnostics.invalidDate.at(nil, Phrase(date))
    case .package(let error): error.diagnostic
    }
  }
}

/// What OpenDocument reports: VK720–VK739.
public enum OpenDocumentDiagnostics {
  public static let all = [invalidDate]

  static let invalidDate = DiagnosticKind(
    "VK720", .error,
    Phrase(
      vi: "“{0}” không phải ngày giờ theo ISO 8601", en: "“{0}” is no date and time of ISO 8601"),
    hint: Phrase(vi: "như 2020-06-26T00:00:00+07:00", en: "such as 2020-06-26T00:00:00+07:00"))
}
