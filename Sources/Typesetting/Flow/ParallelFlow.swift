/// Boxes side by side: the cells of a row.
extension FlowBox {
  /// Boxes above one another as one: nothing above the first, and below the last the space it wants.
  init(above boxes: some Collection<FlowBox>) {
    self.init(
      height: 0, spaceBefore: 0, spaceAfter: 0, items: [], penalty: BreakPenalty.none, isTextLine: false)
    var spaceAfter = 0.0
    for box in boxes {
      if height > 0 { height += max(spaceAfter, box.spaceBefore) }
      for item in box.items { items.append(item.moved(x: 0, y: height)) }
      notes += box.notes
      height += box.height
      spaceAfter = box.spaceAfter
    }
    height += spaceAfter
  }

  /// Cells beside one another, their tops level, as one box; `widths` in points.
  init(beside cells: [ArraySlice<FlowBox>], widths: [Double]) {
    self.init(
      height: 0, spaceBefore: 0, spaceAfter: 0, items: [], penalty: BreakPenalty.none, isTextLine: false)
    var x = 0.0
    for (cell, width) in zip(cells, widths) {
      let stack = FlowBox(above: cell)
      for item in stack.items { items.append(item.moved(x: x, y: 0)) }
      notes += stack.notes
      height = max(height, stack.height)
      x += width
    }
  }

  /// The least pieces a page may end between, for a row that no page holds: the fullest cell gives what it keeps together,
  /// and the others as much as stands beside it.
  static func pieces(of cells: [ArraySlice<FlowBox>], widths: [Double]) -> [FlowBox] {
    var cells = cells
    var left = cells.map { $0.reduce(0) { $0 + $1.height } }
    var pieces: [FlowBox] = []
    while let fullest = cells.indices.filter({ !cells[$0].isEmpty }).max(by: { left[$0] < left[$1] }) {
      let kept = cells[fullest].prefix(cells[fullest].keptCount)
      let height = FlowBox(above: kept).height
      let taken = cells.indices.map { index in
        index == fullest ? kept : cells[index].prefix(cells[index].count(within: height))
      }
      var piece = FlowBox(beside: taken, widths: widths)
      if !pieces.isEmpty { piece.spaceBefore = kept.first?.spaceBefore ?? 0 }
      pieces.append(piece)
      for index in cells.indices {
        cells[index].removeFirst(taken[index].count)
        left[index] -= taken[index].reduce(0) { $0 + $1.height }
      }
    }
    return pieces
  }
}

extension ArraySlice<FlowBox> {
  /// How many boxes from the first belong together.
  fileprivate var keptCount: Int {
    (indices.dropFirst().first { !BreakPenalty.parts(self[$0].penalty) } ?? endIndex) - startIndex
  }

  /// How many boxes fit in a height and may be parted from the rest.
  fileprivate func count(within height: Double) -> Int {
    var count = 0
    var used = 0.0
    for index in indices {
      used += (index > startIndex ? space(between: self[index - 1], self[index]) : 0) + self[index].height
      if used + self[index].spaceAfter > height + 0.01 { break }
      let next = index + 1
      if next == endIndex || !BreakPenalty.parts(self[next].penalty) { count = next - startIndex }
    }
    return count
  }
}
