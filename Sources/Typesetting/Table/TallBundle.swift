import DocumentModel
import Geometry

extension SetBundle {
  /// The bundle line by line, for rows that no page can hold: the lines of neighbouring cells go down in step, all words
  /// from the top. Each piece may begin a page.
  var slices: [FlowBox] {
    var slicing = Slicing(self)
    for row in bundle.rows.indices { slicing.cut(row) }
    return slicing.boxes
  }
}

/// Cuts a bundle into pieces.
private struct Slicing {
  private let set: SetBundle
  private(set) var boxes: [FlowBox] = []
  /// For each cell how many of its boxes are placed.
  private var placed: [Int]

  init(_ set: SetBundle) {
    self.set = set
    placed = set.stacks.map { _ in 0 }
  }

  /// Cuts a row: until all boxes of the cells that end in it are placed.
  mutating func cut(_ row: Int) {
    let cells = set.bundle.cells.indices.filter {
      set.bundle.cells[$0].row <= row && row <= set.bundle.cells[$0].lastRow
    }
    let ending = cells.filter { set.bundle.cells[$0].lastRow == row }
    var isTop = true
    var isBottom: Bool
    repeat {
      let height = ending.compactMap { nextHeight(of: $0) }.max() ?? 0
      var piece = Piece(top: isTop ? topInset(row) : 0, height: height)
      for cell in cells { take(from: cell, &piece) }
      isBottom = ending.allSatisfy { nextHeight(of: $0) == nil }
      finish(piece, row: row, cells, isTop: isTop, isBottom: isBottom)
      isTop = false
    } while !isBottom
  }

  /// A piece in the making.
  private struct Piece {
    /// Where its words begin, and how high they may be.
    let top: Double
    let height: Double
    var items: [PageItem] = []
    var notes: [FootnoteFlow] = []
    /// The worst of its lines.
    var penalty = BreakPenalty.none
  }

  private func topInset(_ row: Int) -> Double {
    (row == 0 ? set.bands[0] : 0) + set.padding.top.points
  }

  /// The height of the next box of a cell with the space above it; nil after the last.
  private func nextHeight(of cell: Int) -> Double? {
    let stack = set.stacks[cell]
    let index = placed[cell]
    guard index < stack.boxes.count else { return nil }
    let end = index > 0 ? stack.tops[index - 1] + stack.boxes[index - 1].height : 0
    return stack.tops[index] - end + stack.boxes[index].height
  }

  private mutating func take(from cell: Int, _ piece: inout Piece) {
    let x = set.columns.wordsLeft(of: set.bundle.cells[cell].column)
    var used = 0.0
    while let height = nextHeight(of: cell), used + height <= piece.height + 0.001 {
      let box = set.stacks[cell].boxes[placed[cell]]
      used += height
      let y = piece.top + used - box.height
      for item in box.items {
        piece.items.append(item.moved(x: x, y: y, to: set.stacks[cell].owner))
      }
      piece.notes += box.notes
      piece.penalty = max(piece.penalty, box.penalty)
      placed[cell] += 1
    }
  }

  /// Closes a piece with its grey and lines.
  private mutating func finish(_ piece: Piece, row: Int, _ cells: [Int], isTop: Bool, isBottom: Bool) {
    let band = isBottom ? set.bands[row + 1] : 0
    let height = piece.top + piece.height + (isBottom ? set.padding.bottom.points : 0) + band
    var items: [PageItem] = []
    let top = isTop && row == 0 ? set.bands[0] : 0
    for cell in cells {
      set.drawShade(of: set.bundle.cells[cell], row: row, top: top, bottom: height, into: &items)
    }
    if isTop, row == 0 { set.drawHorizontals(0, top: 0, into: &items) }
    set.drawing[row].verticals(set.verticals[row], top: 0, height: height, into: &items)
    if isBottom { set.drawHorizontals(row + 1, top: height - band, into: &items) }
    boxes.append(
      FlowBox(
        height: height, spaceBefore: 0, spaceAfter: 0, items: items + piece.items,
        penalty: boxes.isEmpty ? BreakPenalty.none : piece.penalty, isTextLine: true, notes: piece.notes))
  }
}
