/// Which rows below the headings are people, and which are not.
struct ListRows {
  /// What a row is.
  enum Kind: Equatable {
    /// Someone of the list.
    case person
    /// A person's values without a name.
    case nameless
    /// A heading within the list, for the people below it: "I. Đoàn Đảng bộ …".
    case group(String)
    /// Nothing, or nothing about a person: numbers of columns, sums, repeated headings, ordinals without a name.
    case passed
  }

  /// The rows below the headings, by their index in the grid.
  private(set) var kinds: [(row: Int, kind: Kind)] = []
  /// Rows behind the last person that hold something: signatures, remarks.
  private(set) var footer: [Int] = []

  private let grid: Grid
  private let columns: [ListColumn]
  private let number: Int?
  private let names: [Int]
  private let nameHeadings: [Int: Heading]

  init(_ grid: Grid, _ header: ListHeader) {
    self.grid = grid
    columns = header.columns
    number = columns.first { $0.role == .field("number") }?.column
    names = columns.filter { ["name", "given_name"].contains($0.role.field) }.map(\.column)
    nameHeadings = Dictionary(
      columns.map { ($0.column, Heading($0.headings.last ?? "")) }, uniquingKeysWith: { first, _ in first })
    for index in grid.rows.indices[header.rows.upperBound...] {
      let isFirst = index == header.rows.upperBound
      kinds.append((index, isFirst && isNumbering(grid.rows[index]) ? .passed : kind(of: grid.rows[index])))
    }
    cutFooter()
  }

  private func kind(of row: GridRow) -> Kind {
    let filled = row.cells.filter { !ListValues.isBlank($0.text) || $0.kind.isFault }
    let others = filled.filter { Int($0.column) != number && !names.contains(Int($0.column)) }
    let named = names.compactMap { name in filled.first { $0.column == name } }
    guard let first = filled.first, !isSum(filled), !isHeading(filled) else { return .passed }
    if let name = named.first, hasGroupOrdinal(row) {
      return .group(ListRows.group(name.text))
    }
    guard let name = named.first else {
      if others.isEmpty, ordinal(of: row) != nil { return .passed }
      return filled.count == 1 ? .group(ListRows.group(first.text)) : .nameless
    }
    if others.isEmpty, ordinal(of: row) == nil, columns.count > 2 { return .group(ListRows.group(name.text)) }
    return .person
  }

  /// What stands behind the list: rows after the last person; where people have ordinals, after the last of them.
  private mutating func cutFooter() {
    let people = kinds.filter { $0.kind == .person }
    let counted = people.filter { ordinal(of: grid.rows[$0.row]) != nil }
    guard let last = (counted.count * 2 > people.count ? counted : people).last?.row else { return }
    footer = kinds.filter { $0.row > last && !isBlank($0) }.map(\.row)
    kinds.removeAll { $0.row > last }
  }

  private func isBlank(_ entry: (row: Int, kind: Kind)) -> Bool {
    grid.rows[entry.row].cells.allSatisfy { ListValues.isBlank($0.text) }
  }

  private func ordinal(of row: GridRow) -> String? {
    number.flatMap { row.cell($0) }.flatMap { ListValues.value($0.text, of: "number") }
  }

  /// Whether a Roman numeral or capital letter stands where people have their ordinals.
  private func hasGroupOrdinal(_ row: GridRow) -> Bool {
    guard let text = number.flatMap({ row.cell($0) }).map({ collapsed($0.text) }) else { return false }
    let bare = text.filter { !".-/)".contains($0) }
    return !bare.isEmpty && bare.count <= 6 && bare.allSatisfy { "IVXLCABDEĐ".contains($0) }
  }

  /// A row that numbers the columns: 1 2 3 …, (1) (2) …, A B C ….
  private func isNumbering(_ row: GridRow) -> Bool {
    let words = row.cells.map { Heading($0.text).words }.filter { !$0.isEmpty }
    guard words.count > 2 else { return false }
    let numbers = words.compactMap { Int($0) }
    if numbers.count >= words.count - 2, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) {
      return numbers.count > 2 && numbers[numbers.count - 1] < 100
    }
    return words.allSatisfy { $0.count == 1 && $0.first!.isLetter }
  }

  private func isSum(_ cells: [GridCell]) -> Bool {
    cells.prefix(2).contains { cell in
      // "Cộng", "Tổng …": few names begin like that, and headings are slow to make.
      guard let first = cell.text.utf8.first, "CcTt ".utf8.contains(first) else { return false }
      let words = Heading(cell.text).words
      return words == "cộng" || words == "tổng" || words.hasPrefix("tổng cộng") || words.hasPrefix("tổng số")
    }
  }

  /// The headings once more, as where a list was put together from printed pages.
  private func isHeading(_ cells: [GridCell]) -> Bool {
    let named = cells.filter { self.names.contains(Int($0.column)) }
    return !named.isEmpty
      && named.allSatisfy { cell in
        guard let heading = nameHeadings[Int(cell.column)] else { return false }
        return cell.text.utf8.count <= 64 && cell.text.utf8.first.map { "HhTt ".utf8.contains($0) } ?? false
          && Heading(cell.text) == heading
      }
  }

  /// The name of a group without its ordinal: "I. Đoàn Đảng bộ A" is "Đoàn Đảng bộ A".
  private static func group(_ text: String) -> String {
    let text = collapsed(text)
    guard let mark = text.firstIndex(where: { ".-/):".contains($0) }), text[..<mark].count <= 5 else {
      return text
    }
    let ordinal = text[..<mark].filter { !$0.isWhitespace }
    let isOrdinal = ordinal.allSatisfy { "IVXLC".contains($0) || $0.isNumber } || ordinal.count == 1
    let rest = collapsed(String(text[text.index(after: mark)...]))
    return isOrdinal && !rest.isEmpty ? rest : text
  }
}
