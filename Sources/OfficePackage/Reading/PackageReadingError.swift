public import Diagnostics

/// Why a package could not be read.
public enum PackageReadingError: Error, Sendable, Hashable {
  /// No zip at all, or one without a readable directory.
  case notAPackage
  /// A compound file (MS-CFB): Office documents from before 2007, and those with a password.
  case compoundFile
  /// The file inside is encrypted.
  case encrypted(String)
  /// The file inside is packed in another way than deflate, or its bytes are damaged.
  case damaged(String)
  /// A name that would leave the folder it is unpacked into, is not text, or is too long.
  case unsafeName(String)
  /// Two files of one name.
  case duplicateName(String)
  /// More files than ``PackageLimits/entries``.
  case tooManyEntries(Int)
  /// More bytes than ``PackageLimits/unpackedBytes``.
  case tooLarge(limit: Int)
  /// The file inside grows more than ``PackageLimits/ratio`` times.
  case inflated(String, ratio: Int)
  /// A file that must be there is not.
  case missingPart(String)
  /// A file inside is no well-formed XML; line and column from 1, and the XML library's own words.
  case malformed(String, line: Int, column: Int, words: String)
  /// A document type declaration, by which entities could be declared.
  case documentType(String)
  /// An encoding other than UTF-8 or UTF-16 (ECMA-376 part 2, §8.1.4; XML 1.0, §4.3.3).
  case encoding(String, String)
  /// More levels than ``PackageLimits/depth``.
  case tooDeep(String, limit: Int)
  /// More elements than ``PackageLimits/elements``.
  case tooManyElements(String, limit: Int)
  /// Longer than ``PackageLimits/markupLength``.
  case longMarkup(String, limit: Int)

  /// The error in words for the user; `file` is the package.
  public func diagnostic(_ file: Location) -> Diagnostic {
    switch self {
    case .notAPackage: PackageDiagnostics.notAPackage.at(file)
    case .compoundFile: PackageDiagnostics.compoundFile.at(file)
    case .encrypted(let name): PackageDiagnostics.encrypted.at(file, Phrase(name))
    case .damaged(let name): PackageDiagnostics.damaged.at(file, Phrase(name))
    case .unsafeName(let name): PackageDiagnostics.invalidName.at(file, Phrase(name))
    case .duplicateName(let name): PackageDiagnostics.duplicateName.at(file, Phrase(name))
    case .tooManyEntries(let limit): PackageDiagnostics.tooManyEntries.at(file, Phrase("\(limit)"))
    case .tooLarge(let limit): PackageDiagnostics.tooMuch.at(file, Phrase("\(limit >> 20)"))
    case .inflated(let name, let ratio):
      PackageDiagnostics.inflated.at(file, Phrase(name), Phrase("\(ratio)"))
    case .missingPart(let name): PackageDiagnostics.missingPart.at(file, Phrase(name))
    case .malformed(let name, let line, let column, let words):
      PackageDiagnostics.malformed.at(file, Phrase("\(name):\(line):\(column)"), Phrase(words))
    case .documentType(let name): PackageDiagnostics.documentType.at(file, Phrase(name))
    case .encoding(let name, let encoding):
      PackageDiagnostics.encoding.at(file, Phrase(name), Phrase(encoding))
    case .tooDeep(let name, let limit): PackageDiagnostics.tooDeep.at(file, Phrase(name), Phrase("\(limit)"))
    case .tooManyElements(let name, let limit):
      PackageDiagnostics.tooManyElements.at(file, Phrase(name), Phrase("\(limit)"))
    case .longMarkup(let name, let limit):
      PackageDiagnostics.longMarkup.at(file, Phrase(name), Phrase("\(limit >> 10)"))
    }
  }
}
