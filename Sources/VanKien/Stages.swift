import CairoRenderer
import CongressModel
public import Diagnostics
import DocumentModel
import Typesetting

/// A stage of the flow that can be looked at as text.
public enum Stage: String, Sendable, CaseIterable {
  case model, tally, document, pages
}

extension VanKien {
  /// A stage as stable text: what golden files hold, and what answers "why does it break there?".
  public func dump(
    _ stage: Stage, of paper: String, in folder: CongressFolder, options: RenderOptions = RenderOptions(),
    log: inout DiagnosticLog
  ) throws(RunFailure) -> String {
    switch stage {
    case .model: return folder.congress.dump
    case .tally: return folder.congress.tallyText
    case .document: return try document(paper, of: folder, options: options, log: &log).dump
    case .pages:
      let session = try fontSession(for: folder, log: &log)
      return try layOut(paper, of: folder, options: options, session: session, log: &log).pages.map(\.dump)
        .joined()
    }
  }

  /// The faces papers are set in.
  public func fonts(log: inout DiagnosticLog) throws(RunFailure) -> [FontStatus] {
    try locatedFonts(for: nil, log: &log).map(FontStatus.init)
  }
}

/// A face of the manifest and the file that was found for it.
public struct FontStatus: Sendable, Hashable {
  /// As rules name it: "Times New Roman bold".
  public let face: String
  /// What it is set in: "Liberation Serif 2.1.5".
  public let font: String
  public let path: String
  /// Whether the file's SHA-256 is the manifest's.
  public let isExact: Bool

  init(_ located: LocatedFont) {
    let style = [located.face.bold ? "bold" : nil, located.face.italic ? "italic" : nil].compactMap { $0 }
    face = ([located.face.family] + style).joined(separator: " ")
    font = "\(located.face.fontName) \(located.face.version)"
    path = located.path
    isExact = FontChecksum.sha256(ofFile: located.path) == located.face.checksum
  }
}
