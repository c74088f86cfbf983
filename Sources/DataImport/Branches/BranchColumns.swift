import CongressModel
public import Diagnostics
public import LocatedText

/// What the user says of a table's sheets and columns: `source:` in shared.yaml.
public struct BranchWording: Sendable {
  /// A heading or a sheet's name and the path it stands for; "-" for one that is not read.
  struct Entry: Sendable {
    let words: String
    let path: String
    let location: Location
  }

  var columns: [Entry] = []
  var sheets: [Entry] = []

  public init() {}

  /// Reads `source: { columns: { "Tên đơn vị": organisation.name }, sheets: { "Bảng 2": previous_targets } }`.
  public init(_ node: LocatedNode, log: inout DiagnosticLog) {
    guard var reader = MappingReader(node, log: &log) else { return }
    columns = reader.optional("columns").map { BranchWording.entries($0, log: &log) } ?? []
    sheets = reader.optional("sheets").map { BranchWording.entries($0, log: &log) } ?? []
    reader.finish(log: &log)
    for entry in columns + sheets where entry.path != "-" && entry.kind == nil {
      log.add(BranchDiagnostics.notAField.at(entry.location, quoted(entry.path)))
    }
  }

  private static func entries(_ node: LocatedNode, log: inout DiagnosticLog) -> [Entry] {
    guard case .mapping(let entries) = node.content else {
      _ = MappingReader(node, log: &log)
      return []
    }
    return entries.compactMap { entry in
      entry.value.text(log: &log).map {
        Entry(words: entry.key, path: $0, location: entry.value.location)
      }
    }
  }
}

extension BranchWording.Entry {
  /// What is written at the path.
  var kind: FieldKind? {
    let steps = path.split(separator: ".").map(String.init)
    if let kind = FieldKind.record(Congress.self).kind(at: steps) { return kind }
    // A field of a list's elements: previous_targets.result.
    guard steps.count == 2 else { return nil }
    return FieldKind.record(Congress.self).kind(at: [steps[0], "x", steps[1]])
  }
}

/// The columns of one sheet: where the key stands, and the path each other column fills.
struct BranchColumns: Sendable {
  /// One column.
  struct Column: Sendable {
    let number: Int
    let title: String
    /// Below the branch, or below the element a row is.
    let path: [String]
    let kind: FieldKind
    let location: Location
  }

  /// The row of the headings.
  let row: Int
  let key: Int
  let columns: [Column]

  /// The columns of the first row of `grid` that has one for keys; nil if none of the first 40 has.
  ///
  /// - Parameter list: the list whose elements the rows are; nil for the branches themselves.
  init?(_ grid: Grid, list: String?, wording: BranchWording, log: inout DiagnosticLog) {
    let finder = Finder(list: list, wording: wording)
    for row in grid.rows.indices.prefix(40) {
      guard let key = finder.key(of: grid.rows[row]) else { continue }
      self.row = row
      self.key = key
      columns = finder.columns(of: grid, row: row, key: key, log: &log)
      return
    }
    return nil
  }

  /// Whether a grid has a column of keys.
  static func hasKey(_ grid: Grid, wording: BranchWording) -> Bool {
    let finder = Finder(list: nil, wording: wording)
    return grid.rows.prefix(40).contains { finder.key(of: $0) != nil }
  }
}

/// Finds what the columns of a sheet mean.
private struct Finder {
  let list: String?
  let wording: BranchWording

  /// The column of the keys: one called so, else that of the branches' names. A row with a single cell is a title.
  func key(of row: GridRow) -> Int? {
    guard row.cells.count > 1 else { return nil }
    let named = row.cells.first {
      BranchHeadings.isKey(Heading($0.text)) || Heading.unbracketed($0.text).isKey
    }
    let found = named ?? row.cells.first { chosenPath($0.text) ?? path($0.text) == "organisation.name" }
    return found.map { Int($0.column) }
  }

  private func chosenPath(_ title: String) -> String? {
    wording.columns.first { Heading($0.words) == Heading(title) }?.path
  }

  private func path(_ title: String) -> String? {
    BranchHeadings.path(Heading(title)) ?? BranchHeadings.path(.unbracketed(title))
  }

  func columns(of grid: Grid, row: Int, key: Int, log: inout DiagnosticLog) -> [BranchColumns.Column] {
    var columns: [BranchColumns.Column] = []
    for cell in grid.rows[row].cells where !ListValues.isBlank(cell.text) {
      let location = grid.location(of: cell, in: grid.rows[row])
      let title = collapsed(cell.text)
      guard let (path, kind) = meaning(of: title) else {
        if Int(cell.column) != key, !isPassedOver(title) {
          log.add(BranchDiagnostics.unknownColumn.at(location, quoted(title)))
        }
        continue
      }
      if let first = columns.first(where: { $0.path == path }) {
        log.add(
          BranchDiagnostics.sameColumn.at(location, quoted(first.title), Phrase(path.joined(separator: "."))))
        continue
      }
      columns.append(
        BranchColumns.Column(
          number: Int(cell.column), title: title, path: path, kind: kind, location: location))
    }
    return columns
  }

  private func isPassedOver(_ title: String) -> Bool {
    chosenPath(title) == "-" || ["tt", "stt", "số tt", "số thứ tự"].contains(Heading(title).words)
      || BranchHeadings.isKey(Heading(title))
  }

  private func meaning(of title: String) -> ([String], FieldKind)? {
    list.map { meaning(of: title, in: $0) } ?? meaning(at: chosenPath(title) ?? path(title) ?? title)
  }

  private func meaning(at path: String) -> ([String], FieldKind)? {
    let steps = path.split(separator: ".").map(String.init)
    guard !steps.isEmpty, let kind = FieldKind.record(Congress.self).kind(at: steps), kind.isLeaf else {
      return nil
    }
    return (steps, kind)
  }

  /// A field of the elements of `list`.
  private func meaning(of title: String, in list: String) -> ([String], FieldKind)? {
    guard let element = FieldKind.record(Congress.self).kind(at: [list, "x"]) else { return nil }
    let chosen = chosenPath(title).flatMap {
      $0.hasPrefix(list + ".") ? String($0.dropFirst(list.count + 1)) : nil
    }
    let known =
      BranchHeadings.field(Heading(title), of: element)
      ?? BranchHeadings.field(.unbracketed(title), of: element)
    let steps = (chosen ?? known ?? title).split(separator: ".").map(String.init)
    guard !steps.isEmpty, let kind = element.kind(at: steps), kind.isLeaf else { return nil }
    return (steps, kind)
  }
}

extension Heading {
  fileprivate var isKey: Bool { BranchHeadings.isKey(self) }
}
