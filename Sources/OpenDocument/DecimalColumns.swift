import DocumentModel
import Geometry

/// Where the decimal commas of a table's columns stand. Digits of a serif face for texts are half an em wide, all of
/// them, so no face need be asked.
struct DecimalColumns {
  /// For each column the distance from the left of its cells' room; nil where nothing is aligned.
  private(set) var stops: [Length?]

  /// So that the widest number does not just miss its line.
  private static let slack = Length.pt(0.5)

  init(_ table: Table, widths: [Length], _ document: Document) {
    stops = Array(repeating: nil, count: table.columns.count)
    guard table.columns.contains(where: \.alignsDecimals) else { return }
    var extents = Array(repeating: Extent(), count: table.columns.count)
    for index in 0..<table.rows.count {
      let cells = table.rows[index].cells
      guard cells.count == table.columns.count else { continue }
      for (column, cell) in cells.enumerated() where table.columns[column].alignsDecimals {
        if let number = cell.number { extents[column].add(number, document.styles[number.role]) }
      }
    }
    for (column, extent) in extents.enumerated() where extent.alignment != nil {
      let room = widths[column] - table.padding.left - table.padding.right - DecimalColumns.slack
      stops[column] = extent.stop(in: room)
    }
  }

  /// The widest parts on either side of the comma.
  private struct Extent {
    var before = Length.zero
    var after = Length.zero
    /// That of the first number's paragraph.
    var alignment: Alignment?

    mutating func add(_ number: Paragraph, _ style: ParagraphStyle?) {
      alignment = alignment ?? style?.alignment ?? .left
      let scalars = number.plainText.unicodeScalars
      let comma = scalars.firstIndex(of: ",") ?? scalars.endIndex
      let size = style?.font.size ?? .pt(12)
      before = max(before, size * scalars[..<comma].reduce(0) { $0 + $1.ems })
      after = max(after, size * scalars[comma...].reduce(0) { $0 + $1.ems })
    }

    func stop(in room: Length) -> Length {
      let place =
        switch alignment {
        case .right: room - after
        case .centered: (room - before - after) / 2 + before
        case .left, .justified, nil: before
        }
      return place.atLeast(.mm(0.1))
    }
  }
}

extension TableCell {
  /// The cell's figure that can stand on its comma, or its dash; nil if the cell holds anything else.
  var number: Paragraph? {
    guard columnSpan == 1, blocks.count == 1, case .paragraph(let paragraph) = blocks[0] else { return nil }
    let scalars = paragraph.plainText.unicodeScalars
    let isNumber = !scalars.isEmpty && scalars.allSatisfy { $0.ems > 0 } && scalars.contains { $0 != " " }
    return isNumber ? paragraph : nil
  }
}

extension Unicode.Scalar {
  /// The width in ems of a character numbers are written with; zero for all others.
  fileprivate var ems: Double {
    switch self {
    case "0"..."9", "–": 0.5
    case ",", ".", " ": 0.25
    case "-": 0.333
    case "−", "+": 0.564
    case "%": 0.833
    default: 0
    }
  }
}
