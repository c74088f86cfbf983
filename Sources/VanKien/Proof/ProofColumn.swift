import Diagnostics
import DocumentModel
import Geometry
import Typesetting

/// The notes beside a page, in two columns: the elements of its form, level with them where there is room, and the sources
/// of its figures.
struct ProofColumn {
  private(set) var items: [PageItem] = []
  /// What found no room, as the items of further sheets.
  private(set) var overflow: [[PageItem]] = []
  private let sheet: ProofSheet
  private let page: Page
  /// How far down the page each column is filled.
  private var filled: [Length]
  private var sheetFilled: [Length] = []

  private static let inset = Length.mm(10)
  private static let columnWidth = Length.mm(92)
  private static let gap = Length.mm(6)

  init(sheet: ProofSheet, page: Page) {
    self.sheet = sheet
    self.page = page
    filled = [Self.inset, Self.inset]
  }

  mutating func add(_ elements: [ProofElement]) {
    for element in elements {
      let wanted = max(filled[0] + .pt(2), element.rect.top)
      guard let top = place(element.note, column: 0, at: wanted) else { continue }
      items += pointer(from: element.rect, to: top + .pt(4))
    }
  }

  mutating func add(_ figures: [PlacedFigure]) {
    for figure in figures {
      let sources = [figure.origin.path, figure.origin.location?.text(in: sheet.language)].compactMap { $0 }
      _ = place(
        "\(figure.number)  “\(figure.words)” ← " + sources.joined(separator: ", "), column: 1, at: filled[1])
    }
  }

  /// Sets a note and says where its top is; nil where it had to go on a further sheet.
  private mutating func place(_ text: String, column: Int, at top: Length) -> Length? {
    let style = sheet.style(size: .pt(7))
    let set = sheet.lines(text, style: style, measure: Self.columnWidth)
    let bottom = page.size.height - Self.inset
    // An element low on the page moves up rather than away, as long as there is room below the last note.
    let lowest = bottom - set.height
    guard filled[column] <= lowest else {
      overflow(set.items, height: set.height)
      return nil
    }
    let top = min(top, lowest)
    let x = page.size.width + Self.inset + (Self.columnWidth + Self.gap) * Double(column)
    items += set.items.map { $0.moved(right: x, down: top) }
    filled[column] = top + set.height
    return top
  }

  private mutating func overflow(_ note: [PageItem], height: Length) {
    let bottom = page.size.height - Self.inset
    if overflow.isEmpty || (sheetFilled.allSatisfy { $0 + height > bottom }) {
      overflow.append([])
      let columns = Int(
        (page.size.width + ProofSheet.notesWidth - Self.inset) / (Self.columnWidth + Self.gap))
      sheetFilled = Array(repeating: Self.inset, count: max(1, columns))
    }
    guard let column = sheetFilled.firstIndex(where: { $0 + height <= bottom }) ?? sheetFilled.indices.last
    else { return }
    let x = Self.inset + (Self.columnWidth + Self.gap) * Double(column)
    overflow[overflow.count - 1] += note.map { $0.moved(right: x, down: sheetFilled[column]) }
    sheetFilled[column] = sheetFilled[column] + height
  }

  /// A thin line from an element to its note.
  private func pointer(from rect: Rect, to y: Length) -> [PageItem] {
    let start = Point(x: rect.right + .pt(1), y: rect.top + rect.size.height / 2)
    let end = Point(x: page.size.width + Self.inset - .pt(2), y: y)
    let bend = Point(x: page.size.width - .mm(2), y: start.y)
    let path = Shape(steps: [.move(start), .line(bend), .line(end)], stroke: .pt(0.25))
    return [sheet.annotation(.shape(path))]
  }
}
