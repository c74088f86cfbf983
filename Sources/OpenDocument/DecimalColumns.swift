import DocumentModel
import Geometry

/// Where the decimal commas of a table's columns stand. Digits of a serif face for texts are half an em wide, all of
/// them, so no face need be asked; numbers end before the comma's place by indents, since a stop of a tab in a narrow
/// cell throws the number into a second line.
struct DecimalColumns {
  /// For each column the distance from the comma to the right end of its cells' room; nil where nothing is aligned.
  private var places: [Length?]

  init(_ table: Table, widths: [Length], _ document: Document) {
    places = Array(repeating: nil, count: table.columns.count)
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
      places[column] = extent.place(in: widths[column] - table.padding.left - table.padding.right)
    }
  }

  /// The room free at the right of a number of a column; nil where nothing is aligned.
  func indent(of number: Paragraph, column: Int, size: Length) -> Length? {
    places[column].map { ($0 - number.widthFromComma(size: size)).orZero }
  }

  /// The widest parts on either side of the comma.
  private struct Extent {
    var before = Length.zero
    var after = Length.zero
    /// That of the first number's paragraph.
    var alignment: Alignment?

    mutating func add(_ number: Paragraph, _ style: ParagraphStyle?) {
      alignment = alignment ?? style?.alignment ?? .left
      let size = style?.font.size ?? .pt(12)
      let whole = size * number.plainText.unicodeScalars.reduce(0) { $0 + $1.ems }
      let fromComma = number.widthFromComma(size: size)
      before = max(before, whole - fromComma)
      after = max(after, fromComma)
    }

    func place(in room: Length) -> Length {
      switch alignment {
      case .right: after
      case .centered: ((room - before - after) / 2).orZero + after
      case .left, .justified, nil: (room - before).orZero
      }
    }
  }
}

extension Paragraph {
  /// The width of a number's part after its whole digits.
  fileprivate func widthFromComma(size: Length) -> Length {
    let scalars = plainText.unicodeScalars
    let comma = scalars.firstIndex(of: ",") ?? scalars.endIndex
    return size * scalars[comma...].reduce(0) { $0 + $1.ems }
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
