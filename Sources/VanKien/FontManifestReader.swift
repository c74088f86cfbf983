import CairoRenderer
import Diagnostics
import LocatedText

/// Reads `Fonts/manifest.yaml`.
enum FontManifestReader {
  static func read(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> FontManifest? {
    guard let node = YAMLReader.read(bytes, file: file, log: &log), var top = MappingReader(node, log: &log)
    else {
      return nil
    }
    _ = top.required("format", log: &log)?.integer(in: 1...1, log: &log)
    let nodes = top.required("families", log: &log)?.elements(log: &log) ?? []
    top.finish(log: &log)
    var manifest = FontManifest(families: [], faces: [])
    for node in nodes { add(node, to: &manifest, log: &log) }
    return manifest
  }

  private static func add(_ node: LocatedNode, to manifest: inout FontManifest, log: inout DiagnosticLog) {
    guard var reader = MappingReader(node, log: &log) else { return }
    let name = reader.required("name", log: &log)?.text(log: &log)
    let font = reader.required("set_in", log: &log)?.text(log: &log)
    let version = reader.required("version", log: &log)?.text(log: &log)
    let package = reader.required("package", log: &log)?.text(log: &log)
    let note = reader.optional("note")?.text(log: &log)
    let faces = reader.required("faces", log: &log)?.elements(log: &log) ?? []
    reader.finish(log: &log)
    guard let name, let font, let version, let package else { return }
    let family = FontManifest.Family(
      name: name, fontName: font, version: version, package: package, note: note ?? "")
    manifest.families.append(family)
    manifest.faces += faces.compactMap { face($0, of: family, log: &log) }
  }

  private static func face(
    _ node: LocatedNode, of family: FontManifest.Family, log: inout DiagnosticLog
  ) -> FontManifest.Face? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let style = reader.required("style", log: &log)?.choice(FaceStyle.self, log: &log)
    let file = reader.required("file", log: &log)?.text(log: &log)
    let sha256 = reader.required("sha256", log: &log)?.text(log: &log)
    let head = reader.required("head_checksum", log: &log)?.text(log: &log)
    reader.finish(log: &log)
    guard let style, let file, let sha256, let head else { return nil }
    return FontManifest.Face(
      family: family.name, fontName: family.fontName, bold: style.isBold, italic: style.isItalic, file: file,
      version: family.version, checksum: sha256, headChecksum: head)
  }

  private enum FaceStyle: String, CaseIterable {
    case regular, bold, italic
    case boldItalic = "bold-italic"

    var isBold: Bool { self == .bold || self == .boldItalic }
    var isItalic: Bool { self == .italic || self == .boldItalic }
  }
}
