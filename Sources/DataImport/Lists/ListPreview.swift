public import Diagnostics
import LocatedText

extension ListFile {
  /// What became of the file, for a person to look through: each column and what it was taken for; the first, the last and
  /// the longest row.
  public func preview(in language: Language) -> String {
    func say(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    let place = list.location.text(in: language)
    var lines = [
      say("\(count) đại biểu; tiêu đề ở \(place)", "\(count) delegates; headings at \(place)"), "",
    ]
    lines += columnLines(language)
    guard let first = records.first, let last = records.last, let longest else { return text(lines) }
    lines += record(first, say("người đầu", "the first"), language)
    lines += record(last, say("người cuối", "the last"), language)
    lines += record(longest, say("dòng dài nhất", "the longest row"), language)
    return text(lines)
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  private func columnLines(_ language: Language) -> [String] {
    let columns = list.header.columns
    let letters = columns.map { CellAddress.columnName($0.column) }
    let titles = columns.map(\.title)
    let width = min(48, titles.map(\.count).max() ?? 0)
    return zip(columns, zip(letters, titles)).map { column, names in
      let padding = String(repeating: " ", count: max(0, width - names.1.count))
      let filled = list.rows.kinds.count { row in
        row.kind == .person && list.grid.rows[row.row].cell(column.column) != nil
      }
      return "\(names.0)\t\(names.1)\(padding)\t→ \(column.role.description)\t\(filled)"
    }
  }

  private func record(_ node: LocatedNode, _ title: String, _ language: Language) -> [String] {
    let leaves = node.leaves.map { "  \($0.path): \($0.text)" }
    let others = node.otherColumns.map { "  other “\($0.heading)”: \($0.text)" }
    return ["", "\(title) (\(node.location.text(in: language))):"] + leaves + others
  }

  /// The record with most characters: the one that shows whether columns are wide enough.
  private var longest: LocatedNode? {
    let lengths = records.map(\.textLength)
    return lengths.indices.max { lengths[$0] < lengths[$1] }.map { records[$0] }
  }
}

extension LocatedNode {
  /// How many bytes of text the node holds.
  fileprivate var textLength: Int {
    switch content {
    case .null: 0
    case .scalar(let text, _): text.utf8.count
    case .sequence(let elements): elements.reduce(0) { $0 + $1.textLength }
    case .mapping(let entries): entries.reduce(0) { $0 + $1.value.textLength }
    }
  }
}

extension ColumnRole: CustomStringConvertible {
  /// The field in the words of the data: `birth_date, gender = nam`.
  var description: String {
    switch self {
    case .field(let field): field
    case .gendered(let field, let gender): "\(field), gender = \(gender)"
    case .mark(let field, let word): "\(field) = \(word)"
    case .nameStart: "name"
    case .other: "other"
    }
  }
}
