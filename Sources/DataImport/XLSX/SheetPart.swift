import OfficePackage

/// Reads one sheet of a workbook (ECMA-376 part 1, §18.3).
final class SheetPart: XMLHandler {
  private(set) var builder: GridBuilder
  private let reading: CellReading
  private var row = 0
  private var column = 0
  private var cell = RawCell()
  /// The value or formula being read.
  private var isInValue = false
  private var text = CellText()
  private var value: [UInt8] = []

  var isDone: Bool { builder.fault != nil }

  init(_ builder: GridBuilder, _ reading: CellReading) {
    (self.builder, self.reading) = (builder, reading)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    let name = name.local
    if name.is("c") {
      startCell(attributes)
    } else if name.is("v") {
      isInValue = true
    } else if name.is("row") {
      startRow(attributes)
    } else if name.is("f") {
      cell.hasFormula = true
    } else if name.is("mergeCell") {
      if let range = attributes["ref"].flatMap({ CellRange($0.text) }) { builder.add(range) }
    } else {
      text.start(name)
    }
  }

  func end(_ name: XMLName) {
    let name = name.local
    if name.is("c") {
      endCell()
    } else if name.is("v") {
      isInValue = false
    } else if name.is("row") {
      builder.endRow()
    } else {
      text.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInValue { value.append(contentsOf: bytes) } else { text.append(bytes) }
    if value.count + text.bytes.count > builder.limits.cellBytes {
      builder.fail(.longText(cell: CellAddress(row: row, column: column).name))
    }
  }

  /// A row without a number is the next one.
  private func startRow(_ attributes: XMLAttributes) {
    row = attributes["r"]?.integer.map { min($0, 1 << 30) } ?? row + 1
    column = 0
    let hidden = attributes["hidden"]
    builder.beginRow(row, isHidden: hidden.map { $0.is("1") || $0.is("true") } ?? false)
  }

  private func startCell(_ attributes: XMLAttributes) {
    column = attributes["r"].flatMap { CellAddress($0.text)?.column } ?? column + 1
    cell = RawCell(type: RawCell.Kind(attributes["t"]), style: attributes["s"]?.integer ?? 0)
    value.removeAll(keepingCapacity: true)
    text.clear()
  }

  private func endCell() {
    if let read = reading.cell(cell, column: column, value: value, text: text) { builder.add(read) }
  }
}

/// A cell as the file has it.
struct RawCell {
  var type = Kind.number
  var style = 0
  var hasFormula = false

  /// What the value is (ECMA-376 part 1, §18.18.11).
  enum Kind {
    case number, sharedText, text, inlineText, boolean, error, date

    init(_ type: XMLValue?) {
      guard let type else {
        self = .number
        return
      }
      self =
        if type.is("s") {
          .sharedText
        } else if type.is("str") {
          .text
        } else if type.is("inlineStr") {
          .inlineText
        } else if type.is("b") {
          .boolean
        } else if type.is("e") {
          .error
        } else if type.is("d") {
          .date
        } else {
          .number
        }
    }
  }
}

/// Makes of cells as the file has them what the sheet means.
struct CellReading {
  let styles: [CellStyles.Style]
  let texts: [String]
  let system: SerialDate.System

  init(styles: CellStyles, texts: [String], system: SerialDate.System) {
    (self.styles, self.texts, self.system) = (styles.formats, texts, system)
  }

  /// The cell; nil for one that holds nothing but a style.
  func cell(_ raw: RawCell, column: Int, value: [UInt8], text: CellText) -> GridCell? {
    let style = styles.indices.contains(raw.style) ? styles[raw.style] : CellStyles.Style()
    guard let (kind, shown) = content(raw, style.format, value, text) else { return nil }
    return GridCell(
      column: Int32(clamping: column), kind: kind, encoding: kind == .text ? style.encoding : nil, text: shown
    )
  }

  private func content(
    _ raw: RawCell, _ format: CellFormat, _ value: [UInt8], _ text: CellText
  ) -> (GridCell.Kind, String)? {
    if raw.type == .inlineText { return text.bytes.isEmpty ? nil : (.text, text.string) }
    guard !value.isEmpty else {
      return raw.hasFormula && raw.type != .text ? (.noValue, "") : nil
    }
    let words = String(decoding: value, as: UTF8.self)
    switch raw.type {
    case .sharedText:
      guard let index = Int(words), texts.indices.contains(index) else { return (.noText, words) }
      return texts[index].isEmpty ? nil : (.text, texts[index])
    case .text, .inlineText: return (.text, words)
    case .boolean: return (.boolean, words == "1" || words == "true" ? "true" : "false")
    case .error: return (.error, words)
    case .date: return ISOCell.shown(words)
    case .number:
      let (kind, shown) = CellNumber(raw: words, format: format, system: system).shown
      return (kind, shown)
    }
  }
}
