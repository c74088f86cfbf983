import CongressModel
import Diagnostics
import LocatedText

/// Turns cells of a table of branches into what would be typed in YAML.
enum BranchCells {
  /// The values of a row: a mapping with a way to each cell's value; nil if it has none. Cells without a value are reported.
  static func node(
    of row: GridRow, in grid: Grid, _ columns: BranchColumns, log: inout DiagnosticLog
  ) -> LocatedNode? {
    var node: LocatedNode?
    for column in columns.columns {
      guard let cell = row.cell(column.number) else { continue }
      let location = grid.location(of: cell, in: row)
      if let fault = SheetDiagnostics.finding(cell, at: location) {
        log.add(fault)
        continue
      }
      guard let leaf = leaf(cell.text, column.kind, at: location) else { continue }
      let value = wrapped(leaf, in: column.path, .record(Congress.self), at: location)
      node = node.map { $0.filled(from: value) } ?? value
    }
    return node.map { LocatedNode(location: grid.location(of: row), content: $0.content) }
  }

  /// What a cell says; nil if that is nothing: spaces, a stroke.
  private static func leaf(_ text: String, _ kind: FieldKind, at location: Location) -> LocatedNode? {
    let text = collapsed(text) == text ? text : trimmed(text)
    guard !ListValues.isBlank(text), !strokes.contains(text) else { return nil }
    switch kind {
    case .texts, .people, .files:
      let parts = parts(of: text)
      return LocatedNode(location: location, content: .sequence(parts.map { scalar($0, location) }))
    case .decimal, .percent:
      return scalar(text.hasSuffix("%") ? trimmed(String(text.dropLast())) : text, location)
    case .choice(let words):
      return scalar(
        words.contains(text) ? text : comparisons[Heading(text).words] ?? signs[text] ?? text, location)
    default: return scalar(text, location)
    }
  }

  private static let strokes: Set<String> = ["-", "–", "—", "…", "..."]
  private static let signs = [
    "≥": "at-least", ">=": "at-least", "≤": "at-most", "<=": "at-most", "=": "exactly",
  ]
  private static let comparisons = [
    "ít nhất": "at-least", "trở lên": "at-least", "từ trở lên": "at-least", "tối thiểu": "at-least",
    "không quá": "at-most", "nhiều nhất": "at-most", "tối đa": "at-most", "bằng": "exactly",
    "đúng": "exactly",
  ]

  /// The lines of a cell; of a single line, what stands between semicolons.
  private static func parts(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline)
    return (lines.count > 1 ? lines : text.split(separator: ";")).map { trimmed(String($0)) }.filter {
      !$0.isEmpty
    }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private static func scalar(_ text: String, _ location: Location) -> LocatedNode {
    LocatedNode(location: location, content: .scalar(text, quoted: true))
  }

  /// `leaf` at the end of a path inside a value of `kind`; a step that names an element of a list becomes one with that id.
  private static func wrapped(
    _ leaf: LocatedNode, in path: some Collection<String>, _ kind: FieldKind, at location: Location
  ) -> LocatedNode {
    guard let step = path.first else { return leaf }
    let inner = kind.kind(at: [step])
    let value = wrapped(leaf, in: path.dropFirst(), inner ?? kind, at: location)
    switch kind {
    case .records, .table:
      let id = LocatedNode(
        location: location, content: .mapping([entry("id", scalar(step, location), location)]))
      return LocatedNode(location: location, content: .sequence([id.filled(from: value)]))
    default:
      return LocatedNode(location: location, content: .mapping([entry(step, value, location)]))
    }
  }

  static func entry(_ key: String, _ value: LocatedNode, _ location: Location) -> LocatedNode.Entry {
    LocatedNode.Entry(key: key, keyLocation: location, value: value)
  }
}
