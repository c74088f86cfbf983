import Diagnostics
import DocumentModel
import Geometry

/// How cards stand on a page; in points.
struct CardGrid {
  let size: (width: Double, height: Double)
  let gap: Double
  /// How far the marks reach beyond the outermost edges.
  let reach: Double
  let columns: Int
  let rows: Int
  /// The left edge of the first column, in the page's measure.
  let left: Double

  /// As many as fit, at least one.
  init(_ cards: Cards, measure: Double, height: Double) {
    // Nothing smaller can be cut, and a page would hold any number of it.
    let size = (
      width: max(cards.size.width.boundedExtent.points, 10),
      height: max(cards.size.height.boundedExtent.points, 10)
    )
    let gap = cards.gap.boundedExtent.points
    let reach = cards.marks.map { ($0.offset.boundedExtent + $0.length.boundedExtent).points } ?? 0
    func count(_ room: Double, _ extent: Double) -> Int {
      max(1, Int((room - 2 * reach + gap + 0.01) / (extent + gap)))
    }
    self.size = size
    self.gap = gap
    self.reach = reach
    columns = count(measure, size.width)
    rows = count(height, size.height)
    left = (measure - Double(columns) * (size.width + gap) + gap) / 2
  }

  /// Whether a single one is larger than the room.
  func exceeds(measure: Double, height: Double) -> Bool {
    size.width + 2 * reach > measure + 0.01 || size.height + 2 * reach > height + 0.01
  }

  var perSheet: Int { columns * rows }

  func x(_ column: Int) -> Double { left + Double(column) * (size.width + gap) }
  func y(_ row: Int) -> Double { reach + Double(row) * (size.height + gap) }
}

extension Typesetter where Shaper: ~Copyable {
  /// The cards of `cards` for each page in turn, ready to be laid out; one larger than a page is reported.
  mutating func sheets(of cards: Cards, measure: Length) -> (grid: CardGrid, sheets: [ArraySlice<Cards.Card>])
  {
    let grid = CardGrid(cards, measure: measure.points, height: textHeight)
    if grid.exceeds(measure: measure.points, height: textHeight), !cards.cards.isEmpty {
      let (width, height) = (Length.pt(grid.size.width), Length.pt(grid.size.height))
      let size = [width, height].map { "\(Int($0.millimetres.rounded()))" }.joined(separator: " × ")
      log.add(TypesettingDiagnostics.largeCard.at(nil, Phrase(size)))
    }
    let starts = stride(from: 0, to: cards.cards.count, by: grid.perSheet)
    return (grid, starts.map { cards.cards[$0..<min($0 + grid.perSheet, cards.cards.count)] })
  }

  mutating func flow(of cards: Cards, in document: Document, measure: Length) -> Flow {
    let (grid, sheets) = sheets(of: cards, measure: measure)
    return Flow(joining: sheets.map { flow(of: $0, on: grid, cards, in: document) })
  }

  /// The cards of one page and the marks around them, as one box.
  mutating func flow(
    of sheet: ArraySlice<Cards.Card>, on grid: CardGrid, _ cards: Cards, in document: Document
  ) -> Flow {
    let rows = (sheet.count + grid.columns - 1) / grid.columns
    let columns = min(sheet.count, grid.columns)
    var box = FlowBox(
      height: grid.y(rows - 1) + grid.size.height + grid.reach, spaceBefore: grid.gap,
      spaceAfter: grid.gap, items: [],
      penalty: BreakPenalty.none, isTextLine: false)
    if let marks = cards.marks {
      box.items += marks.shapes(columns: columns, rows: rows, isFolded: cards.isFolded, on: grid).map {
        PageItem(node: cards.id, role: cards.role, content: .shape($0))
      }
    }
    for (index, card) in sheet.enumerated() {
      let (x, y) = (grid.x(index % grid.columns), grid.y(index / grid.columns))
      let face = self.face(of: card, cards, size: grid.size, in: document)
      box.items += face.items.map { $0.moved(x: x, y: y) }
      box.notes += face.notes
    }
    return Flow(boxes: [box])
  }

  /// What stands on one card, from its upper left corner.
  private mutating func face(
    of card: Cards.Card, _ cards: Cards, size: (width: Double, height: Double), in document: Document
  ) -> (items: [PageItem], notes: [FootnoteFlow]) {
    let padding = cards.padding.boundedExtent.points
    let height = cards.isFolded ? size.height / 2 : size.height
    var stack = CellStack()
    for block in card.blocks {
      stack.append(flow(of: block, in: document, measure: .pt(max(0, size.width - 2 * padding))))
    }
    let room = height - 2 * padding - stack.height
    if room < -0.01 {
      let excess = Int(Length.pt(-room).millimetres.rounded(.up))
      log.add(TypesettingDiagnostics.fullCard.at(nil, Phrase(card.firstWords), Phrase("\(excess)")))
    }
    let share =
      switch cards.alignment {
      case .top: 0.0
      case .middle: 0.5
      case .bottom: 1.0
      }
    var items: [PageItem] = []
    stack.place(x: padding, y: size.height - height + padding + max(0, room) * share, into: &items)
    var whole: [PageItem] = []
    let border = cards.border.boundedExtent
    if border > .zero {
      let edge = Rect(x: .zero, y: .zero, width: .pt(size.width), height: .pt(size.height))
      whole.append(PageItem(node: card.id, role: cards.role, content: .shape(.outline(of: edge, border))))
    }
    if cards.isFolded {
      let centre = Point(x: .pt(size.width / 2), y: .pt(size.height / 2))
      whole.append(PageItem(node: card.id, role: cards.role, content: .turned(items, centre)))
    }
    return (whole + items, stack.boxes.flatMap(\.notes))
  }
}

extension Cards.Card {
  /// What tells the card from others, in a message.
  fileprivate var firstWords: String {
    for case .paragraph(let paragraph) in blocks where !paragraph.plainText.isEmpty {
      return String(paragraph.plainText.prefix(40))
    }
    return ""
  }
}

extension Cards.CropMarks {
  /// Short lines outside the outermost cards, in line with every edge that is cut; dashed ones where it is folded.
  fileprivate func shapes(columns: Int, rows: Int, isFolded: Bool, on grid: CardGrid) -> [Shape] {
    let (left, right) = (grid.x(0), grid.x(columns - 1) + grid.size.width)
    let (top, bottom) = (grid.y(0), grid.y(rows - 1) + grid.size.height)
    let near = offset.boundedExtent.points
    let far = grid.reach
    let upright = (0..<columns).flatMap { [grid.x($0), grid.x($0) + grid.size.width] }.withoutRepeats
    let level = (0..<rows).flatMap { [grid.y($0), grid.y($0) + grid.size.height] }.withoutRepeats
    let folds = isFolded ? (0..<rows).map { grid.y($0) + grid.size.height / 2 } : []
    let cuts = upright.flatMap { x in
      [line(x, top - far, x, top - near), line(x, bottom + near, x, bottom + far)]
    }
    func across(_ y: Double, dashes: [Length] = []) -> [Shape] {
      [
        line(left - far, y, left - near, y, dashes: dashes),
        line(right + near, y, right + far, y, dashes: dashes),
      ]
    }
    return cuts + level.flatMap { across($0) } + folds.flatMap { across($0, dashes: [.mm(0.6), .mm(0.6)]) }
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, dashes: [Length] = []) -> Shape {
    Shape(
      steps: [.move(Point(x: .pt(x1), y: .pt(y1))), .line(Point(x: .pt(x2), y: .pt(y2)))],
      stroke: thickness.boundedExtent, dashes: dashes)
  }
}

extension [Double] {
  /// Cards without a gap share an edge.
  fileprivate var withoutRepeats: [Double] {
    reduce(into: []) { result, value in
      if let last = result.last, abs(last - value) < 0.01 { return }
      result.append(value)
    }
  }
}
