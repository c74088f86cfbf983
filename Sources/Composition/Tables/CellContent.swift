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
  /// The room left in a cell whose datum is missing and needed.
  let blank: Length

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
    for piece in column.pieces {
      switch piece {
      case .words(let inline): result.append(inline)
      case .value(let way, let field, let format):
        guard let value = way.value(in: element, of: congress) else {
          return column.missing == .omit ? [] : [.blank(column.blank, nil)]
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
      pieces = elementPath(path, in: list, at: column.location).map { [.value($0, field: path, known)] } ?? []
    case .text(let template):
      pieces = template.pieces.flatMap { piece in
        cellPieces(of: piece, in: list, variable: variable, at: column.location)
      }
    }
    let role: Role =
      switch column.alignment {
      case .left: .tableCell
      case .center: .tableCellCentered
      case .right, .decimal: .tableCellRight
      }
    roles.insert(role)
    let missing: Missing = options.blanksForMissing && column.missing == .error ? .blank : column.missing
    return CellContent(
      pieces: pieces, isOrdinal: column.content == .ordinal, role: role,
      alignsDecimals: column.alignment == .decimal, missing: missing, blank: rules.length("tables.blank"))
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
      return elementPath(field, in: list, at: placeholder.location).map { [.value($0, field: field, format)] }
        ?? []
    default: return []
    }
  }

  /// The way along a path in the elements of a list; nil, reported, if there is none.
  mutating func elementPath(_ path: String, in list: String, at location: Location) -> ElementPath? {
    switch binder.congress.elementPath(path, in: list) {
    case .found(let way): return way
    case .unknown(let segment, let parent, let suggestion):
      binder.log.add(
        CompositionDiagnostics.unknownPath.at(
          location, Phrase("\(parent).\(segment)"), hint: suggestion.map(CompositionDiagnostics.didYouMean)))
    case .notRecords:
      binder.log.add(CompositionDiagnostics.notPrintable.at(location, Phrase("\(list).\(path)")))
    }
    return nil
  }

  /// Reports the data a column lacks, and formats that cannot be, once each with the first row that shows it.
  mutating func checkCells(
    of content: CellContent, elements: [FieldValue], at paths: @escaping (Int) -> String, column: Location
  ) {
    for case .value(let way, let field, let format) in content.pieces {
      var lacking: [Int] = []
      for (index, element) in elements.enumerated() {
        guard let value = way.value(in: element, of: binder.congress) else {
          lacking.append(index)
          continue
        }
        let path = { "\(paths(index)).\(field)" }
        let formatter = ValueFormatter(congress: binder.congress)
        guard formatter.text(value, path: path(), format: format) == nil else { continue }
        let kind = format == nil ? CompositionDiagnostics.notPrintable : CompositionDiagnostics.wrongFormat
        binder.log.add(kind.at(column, Phrase(path()), Phrase(format?.rawValue ?? "")))
        break
      }
      guard let first = lacking.first else { continue }
      report(lacking.count, firstPath: "\(paths(first)).\(field)", content.missing, at: column)
    }
  }

  private mutating func report(_ count: Int, firstPath: String, _ missing: Missing, at location: Location) {
    let kind: DiagnosticKind =
      switch missing {
      case .error: CompositionDiagnostics.missingValue
      case .blank: CompositionDiagnostics.blankCells
      case .omit: CompositionDiagnostics.emptyCells
      }
    binder.log.add(kind.at(location, Phrase(firstPath), Phrase("\(count)")))
  }
}
