public import Diagnostics
public import DocumentModel

/// Why a located font cannot be used.
public enum FontError: Error, Sendable, Hashable {
  /// The file at `path` is gone, or no font.
  case unreadable(path: String)
  /// The file at `path` holds `found` instead of the face the manifest promises.
  case wrongFace(path: String, found: String, expected: String)

  /// The error in words for the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .unreadable(let path): RenderingDiagnostics.notAFont.at(Location(file: path))
    case .wrongFace(let path, let found, let expected):
      RenderingDiagnostics.wrongFace.at(Location(file: path), Phrase(found), Phrase(expected))
    }
  }
}

/// Why a picture cannot be drawn.
public enum PictureError: Error, Sendable, Hashable {
  case file(PictureProblem)
  /// The library that reads the picture's format is not installed: its file, and the Debian package that brings it.
  case libraryMissing(file: String, package: String)
}

/// Why pages could not be written. What was handed to the sink before is of no use.
public enum RenderingError: Error, Sendable, Hashable {
  /// The drawing library failed on a page (0: after the last one), in its own words.
  case drawing(page: Int, reason: String)
  /// The receiver of the bytes refused them.
  case sinkRefused
  /// ``DocumentModel/Document/Metadata/date`` is no date and time with zone.
  case invalidDate(String)
  /// A page uses a face that its font world does not have.
  case faceNotLoaded(page: Int, face: Int)
  /// A side of the page is not above 0 and at most 14,400 points: the bound of ISO 32000-1, annex C.2.
  case pageSizeOutOfRange(page: Int)
  /// More pixels than ``PNGWriter/mostPixels``, or none.
  case pictureTooLarge(dotsPerInch: Double)
  /// A picture of a page cannot be drawn.
  case picture(page: Int, name: String, PictureError)

  /// The error in words for the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .drawing(let page, let reason):
      RenderingDiagnostics.drawingFailed.at(nil, "\(page)", Phrase(reason))
    case .sinkRefused: RenderingDiagnostics.sinkRefused.at(nil)
    case .invalidDate(let date): RenderingDiagnostics.invalidDate.at(nil, Phrase(date))
    case .faceNotLoaded(let page, let face):
      RenderingDiagnostics.faceNotLoaded.at(nil, "\(page)", "\(face)")
    case .pageSizeOutOfRange(let page): RenderingDiagnostics.pageSizeOutOfRange.at(nil, "\(page)")
    case .pictureTooLarge(let dotsPerInch):
      RenderingDiagnostics.pictureTooLarge.at(nil, "\(dotsPerInch)", "\(PNGWriter.mostPixels)")
    case .picture(_, let name, .file(let problem)): problem.diagnostic(picture: name)
    case .picture(_, let name, .libraryMissing(let file, let package)):
      RenderingDiagnostics.libraryMissing.at(nil, Phrase(name), Phrase(file), Phrase(package))
    }
  }
}
