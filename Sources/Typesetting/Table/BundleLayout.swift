import Diagnostics
import DocumentModel
import Geometry

/// A bundle of rows with its cells set and its lines found, ready to be drawn in one piece or in several.
struct SetBundle {
  let bundle: RowBundle
  /// The words of each cell.
  let stacks: [CellStack]
  let padding: Insets
  let columns: TableColumns
  let drawing: [RuleDrawing]
  /// The lines above each row, then those below the last; and how much height each takes.
  let horizontals: [[Double]]
  let bands: [Double]
  /// The lines beside the cells of each row.
  let verticals: [[Double]]

  init(
    _ bundle: RowBundle, _ stacks: [CellStack], _ lines: TableLines, _ table: Table, _ columns: TableColumns
  ) {
    self.bundle = bundle
    self.stacks = stacks
    self.padding = table.padding
    self.columns = columns
    drawing = bundle.rows.map { RuleDrawing(edges: columns.edges, node: $0.id, role: table.role) }
    horizontals = (0...bundle.rows.count).map { lines.horizontals($0) }
    bands = horizontals.map { $0.max() ?? 0 }
    verticals = bundle.rows.indices.map { lines.verticals($0) }
  }

  /// The height a cell wants.
  func height(of cell: Int) -> Double { stacks[cell].height + (padding.top + padding.bottom).points }

  /// The heights of the rows without the lines between them: each as high as its highest cell; the last row under a cell
  /// over several rows makes up for what the others lack.
  var rowHeights: [Double] {
    var heights = bundle.rows.map { _ in 0.0 }
    for (number, cell) in bundle.cells.enumerated() where cell.rowSpan == 1 {
      heights[cell.row] = max(heights[cell.row], height(of: number))
    }
    for (number, cell) in bundle.cells.enumerated() where cell.rowSpan > 1 {
      let covered = heights[cell.row...cell.lastRow].reduce(0, +)
      let inner = bands[(cell.row + 1)...cell.lastRow].reduce(0, +)
      heights[cell.lastRow] += max(0, height(of: number) - covered - inner)
    }
    return heights
  }

  /// The lines that cross the end of a horizontal line at each edge: the thicker of those above and below.
  func crossing(_ boundary: Int) -> [Double] {
    let above = verticals[max(0, boundary - 1)]
    let under = verticals[min(verticals.count - 1, boundary)]
    return zip(above, under).map { max($0, $1) }
  }

  /// Draws the lines above row `boundary`, or below the last, in their band from `top` down.
  func drawHorizontals(_ boundary: Int, top: Double, into items: inout [PageItem]) {
    drawing[max(0, boundary - 1)].horizontals(
      horizontals[boundary], crossing: crossing(boundary), top: top, height: bands[boundary], into: &items)
  }

  /// Draws the grey of a cell between two heights.
  func drawShade(of cell: PlacedCell, row: Int, top: Double, bottom: Double, into items: inout [PageItem]) {
    guard let grey = cell.cell.shade else { return }
    let left = columns.edges[cell.column]
    let right = columns.edges[cell.column + cell.columnSpan]
    let rect = Rect(x: .pt(left), y: .pt(top), width: .pt(right - left), height: .pt(bottom - top))
    let bounded = grey.isNaN ? 1 : min(max(grey, 0), 1)
    items.append(
      PageItem(node: bundle.rows[row].id, role: drawing[row].role, content: .shade(rect, bounded)))
  }
}

extension Typesetter where Shaper: ~Copyable {
  /// The boxes of a bundle: one, or, if no page could hold it, one for each line.
  ///
  /// - Parameter number: of the first row, from 1; nil for the header.
  mutating func boxes(
    of bundle: RowBundle, number: Int?, _ flow: inout TableFlow, isTableTop: Bool
  ) -> [FlowBox] {
    var stacks: [CellStack] = []
    stacks.reserveCapacity(bundle.cells.count)
    for cell in bundle.cells { stacks.append(stack(of: cell, &flow)) }
    let lines = TableLines(
      bundle: bundle, below: flow.below, borders: flow.table.borders, isFirst: isTableTop)
    let set = SetBundle(bundle, stacks, lines, flow.table, flow.columns)
    let heights = set.rowHeights
    let height = heights.reduce(0, +) + set.bands.reduce(0, +)
    guard height > textHeight - (flow.opener?.height ?? 0) + 0.01 else {
      return [set.box(heights: heights, height: height)]
    }
    if let number {
      log.add(
        TypesettingDiagnostics.tallRow.at(
          bundle.cells.lazy.compactMap(\.cell.location).first, Phrase("\(number)")))
    }
    return set.slices
  }
}

extension SetBundle {
  /// The bundle in one piece. In drawing order, row by row: grey, lines, words.
  fileprivate func box(heights: [Double], height: Double) -> FlowBox {
    var tops = [bands[0]]
    for row in heights.indices { tops.append(tops[row] + heights[row] + bands[row + 1]) }
    var items: [PageItem] = []
    items.reserveCapacity(stacks.reduce(heights.count * (columns.count + 4)) { $0 + 2 * $1.boxes.count })
    var notes: [FootnoteFlow] = []
    var next = 0
    for row in heights.indices {
      let first = next
      while next < bundle.cells.count, bundle.cells[next].row == row { next += 1 }
      for cell in bundle.cells[first..<next] {
        drawShade(of: cell, row: row, top: tops[row], bottom: tops[cell.lastRow + 1], into: &items)
      }
      if row == 0 { drawHorizontals(0, top: 0, into: &items) }
      let end = row + 1
      let top = row == 0 ? 0 : tops[row]
      drawing[row].verticals(verticals[row], top: top, height: tops[end] - top, into: &items)
      drawHorizontals(end, top: tops[end] - bands[end], into: &items)
      for number in first..<next {
        let cell = bundle.cells[number]
        let room = tops[cell.lastRow + 1] - bands[cell.lastRow + 1] - tops[row]
        let y = tops[row] + padding.top.points + slack(of: number, room: room)
        stacks[number].place(x: columns.wordsLeft(of: cell.column), y: y, into: &items)
        for box in stacks[number].boxes where !box.notes.isEmpty { notes += box.notes }
      }
    }
    return FlowBox(
      height: height, spaceBefore: 0, spaceAfter: 0, items: items, penalty: BreakPenalty.none,
      isTextLine: true, notes: notes)
  }

  /// How much lower than at the top the words of a cell begin.
  private func slack(of cell: Int, room: Double) -> Double {
    let slack = max(0, room - height(of: cell))
    return switch bundle.cells[cell].cell.verticalAlignment {
    case .top: 0
    case .middle: slack / 2
    case .bottom: slack
    }
  }
}
