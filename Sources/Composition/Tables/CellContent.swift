import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import Prose
import VietnameseText

/// What the cells of one column say, found out once for all rows.
struct CellContent: Sendable {
  enum Piece: Sendable {
    case words(Inline)
    /// A datum of the row's element; `field` is its path from there.
    case value(ElementPath, field: String, ValueFormatter.Format?)
  }

  let pieces: [Piece]
  let isOrdinal: Bool
  let role: Role
  let alignsDecimals: Bool
  let missing: Missing
  /// What names the file the words lead to.
  let file: ElementPath?
  /// Cells of other elements stay empty.
  let filters: [ElementFilter]
  /// The room left in a cell whose datum is missing and needed.
  let blank: Length

  /// Whether the column has something to say of an element.
  func shows(_ element: FieldValue, of congress: Congress) -> Bool {
    filters.allSatisfy { $0.holds(for: element, in: congress) }
  }

  /// The data of an element the column needs.
  var paths: [ElementPath] {
    pieces.compactMap { if case .value(let path, _, _) = $0 { path } else { nil } }
  }
}

/// Makes the words of cells, one row at a time; holds no rows.
struct CellWriter: Sendable {
  let congress: Congress
  let tone: PaperTone

  /// The words of a column's cell; empty where a datum is missing and may be.
  func inlines(
    of column: CellContent, for element: FieldValue, at path: String, emphasis: Emphasis = []
  ) -> [Inline] {
    var result: [Inline] = []
    guard column.shows(element, of: congress) else { return [] }
    for piece in column.pieces {
      switch piece {
      case .words(let inline): result.append(inline)
      case .value(let way, let field, let format):
        guard let value = way.value(in: element, of: congress) else {
          return column.missing == .omit || column.missing == .skip ? [] : [.blank(column.blank, nil)]
        }
        let canonical = "\(path).\(field)"
        guard let text = ValueFormatter(congress: congress).text(value, path: canonical, format: format)
        else { continue }
        // A figure is traced to its own place, words to their row's: a place of each word would cost a look-up each.
        let place = way.kind.isFigure ? congress.origins[canonical] : nil
        let origin = Origin(path: canonical, location: place ?? congress.origins[path])
        result.append(.text(words(text), emphasis, origin))
      }
    }
    if let name = column.file?.value(in: element, of: congress)?.text {
      return [.link(.toFile(name), result)]
    }
    return result
  }

  /// Words in the paper's tone, bound where no line may end.
  func words(_ text: String) -> String {
    let text = tone.set(text)
    return text.utf8.contains(UInt8(ascii: " ")) ? NonBreaking.bind(text) : text
  }
}

extension Composer {
  /// The content of a column; faults are reported once, whatever the number of rows.
  mutating func cellContent(
    of column: TableDefinition.Column, in list: String, variable: String
  ) -> CellContent {
    var pieces: [CellContent.Piece] = []
    switch column.content {
    case .ordinal, .empty: break
    case .value(let path, let format):
      let known = format.flatMap { ValueFormatter.Format($0, at: column.location, log: &binder.log) }
      pieces =
        binder.elementPath(path, in: list, at: column.location).map { [.value($0, field: path, known)] } ?? []
    case .text(let template):
      pieces = template.pieces.flatMap { piece in
        cellPieces(of: piece, in: list, variable: variable, at: column.location)
      }
    }
    let role = column.alignment.role
    roles.insert(role)
    let missing: Missing = options.blanksForMissing && column.missing == .error ? .blank : column.missing
    return CellContent(
      pieces: pieces, isOrdinal: column.content == .ordinal, role: role,
      alignsDecimals: column.alignment == .decimal, missing: missing,
      file: column.file.flatMap { binder.elementPath($0, in: list, at: column.location) },
      filters: binder.filters(column.filters, in: list), blank: rules.length("tables.blank"))
  }

  private mutating func cellPieces(
    of piece: ProseInline, in list: String, variable: String, at location: Location
  ) -> [CellContent.Piece] {
    switch piece {
    case .text(let text, let place):
      return [.words(.text(Normalization.nfc(text), [], Origin(location: place)))]
    case .placeholder(let placeholder):
      let head = variable + "."
      guard placeholder.path.hasPrefix(head) else {
        let blank = rules.length("tables.blank")
        return (binder.inlines(of: placeholder, missing: .error, blank: blank) ?? []).map { .words($0) }
      }
      let field = String(placeholder.path.dropFirst(head.count))
      let format = placeholder.format.flatMap {
        ValueFormatter.Format($0, at: placeholder.location, log: &binder.log)
      }
      return binder.elementPath(field, in: list, at: placeholder.location).map {
        [.value($0, field: field, format)]
      }
        ?? []
    default: return []
    }
  }

  /// Reports the data a column lacks, and formats that cannot be, once each with the first row that shows it.
  mutating func checkCells(
    of content: CellContent, _ selected: SelectedElements, column: Location
  ) {
    for case .value(let way, let field, let format) in content.pieces {
      var lacking: [Int] = []
      for (index, element) in selected.elements.enumerated() {
        guard content.shows(element, of: binder.congress) else { continue }
        guard let value = way.value(in: element, of: binder.congress) else {
          lacking.append(index)
          continue
        }
        let path = { "\(selected.paths[index]).\(field)" }
        let formatter = ValueFormatter(congress: binder.congress)
        guard formatter.text(value, path: path(), format: format) == nil else { continue }
        let kind = format == nil ? CompositionDiagnostics.notPrintable : CompositionDiagnostics.wrongFormat
        binder.log.add(kind.at(column, Phrase(path()), Phrase(format?.rawValue ?? "")))
        break
      }
      guard let first = lacking.first else { continue }
      report(lacking.count, firstPath: "\(selected.paths[first]).\(field)", content.missing, at: column)
    }
  }

  private mutating func report(_ count: Int, firstPath: String, _ missing: Missing, at location: Location) {
    let kind: DiagnosticKind
    switch missing {
    case .skip: return
    case .error: kind = CompositionDiagnostics.missingValue
    case .blank: kind = CompositionDiagnostics.blankCells
    case .omit: kind = CompositionDiagnostics.emptyCells
    }
    binder.log.add(kind.at(location, Phrase(firstPath), Phrase("\(count)")))
  }
}

extension TableDefinition.Alignment {
  /// The look of the cells of a column.
  var role: Role {
    switch self {
    case .left: .tableCell
    case .center: .tableCellCentered
    case .right, .decimal: .tableCellRight
    }
  }
}
