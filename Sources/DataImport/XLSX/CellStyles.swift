import OfficePackage
import VietnameseText

/// What a workbook's styles say of cells: the number format, and the encoding a font stands for.
final class CellStyles: XMLHandler {
  /// The styles by the number cells give.
  private(set) var formats: [Style] = []
  private var codes: [Int: CellFormat] = [:]
  private var encodings: [LegacyEncoding?] = []
  private var section = Section.other
  let isDone = false

  /// One style, as far as it matters here.
  struct Style: Sendable {
    var format = CellFormat.general
    var encoding: LegacyEncoding?
  }

  private enum Section {
    case fonts, cells, other
  }

  /// A file may have 64,000 styles; more are passed over.
  private static let limit = 65_536

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let name = name.local
    if name.is("numFmt") {
      readCode(attributes)
    } else if name.is("fonts") {
      section = .fonts
    } else if name.is("cellXfs") {
      section = .cells
    } else if section == .fonts, name.is("font"), encodings.count < CellStyles.limit {
      encodings.append(nil)
    } else if section == .fonts, name.is("name") || name.is("rFont"), !encodings.isEmpty {
      encodings[encodings.count - 1] = attributes["val"].flatMap { LegacyEncoding(font: $0.text) }
    } else if section == .cells, name.is("xf"), formats.count < CellStyles.limit {
      readStyle(attributes)
    }
  }

  func end(_ name: XMLName) {
    if name.local.is("fonts") || name.local.is("cellXfs") { section = .other }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func readCode(_ attributes: XMLAttributes) {
    guard let id = attributes["numFmtId"]?.integer, let code = attributes["formatCode"]?.text,
      codes.count < CellStyles.limit
    else { return }
    codes[id] = CellFormat(code: code)
  }

  private func readStyle(_ attributes: XMLAttributes) {
    let id = attributes["numFmtId"]?.integer ?? 0
    let font = attributes["fontId"]?.integer ?? -1
    formats.append(
      Style(
        format: codes[id] ?? CellFormat(builtIn: id) ?? .general,
        encoding: encodings.indices.contains(font) ? encodings[font] : nil))
  }
}
