import DocumentModel
import Geometry

/// The lines around the cells of a bundle of rows. A line between two cells is drawn once: with the greater of the
/// thicknesses the two ask for, or the table's own if neither asks.
struct TableLines {
  let bundle: RowBundle
  /// The bundle that follows; nil below the last.
  let below: RowBundle?
  let borders: TableBorders
  /// Whether the table's top line belongs to the bundle; all other lines above it belong to the bundle before.
  let isFirst: Bool

  /// The thickness of the line above row `boundary` in each column, or, past the last row, of the line below it.
  func horizontals(_ boundary: Int) -> [Double] {
    let count = bundle.columnCount
    if boundary == 0, !isFirst { return [Double](repeating: 0, count: count) }
    let isOuter = boundary == 0 || (boundary == bundle.rows.count && below == nil)
    let common = boundary == 0 ? borders.top : isOuter ? borders.bottom : borders.horizontal
    if isPlain(boundary) { return [Double](repeating: common.points, count: count) }
    return (0..<count).map { column in
      if boundary > 0, boundary < bundle.rows.count,
        bundle.isOneCell(boundary - 1, column, and: boundary, column)
      {
        return 0
      }
      let above = boundary > 0 ? bundle.cell(row: boundary - 1, column: column) : nil
      let under =
        boundary < bundle.rows.count
        ? bundle.cell(row: boundary, column: column) : below?.cell(row: 0, column: column)
      return thickness(above?.cell.borders?.bottom, under?.cell.borders?.top, common)
    }
  }

  /// The thickness of the line at the left of each column in row `row`, then of the last line.
  func verticals(_ row: Int) -> [Double] {
    let count = bundle.columnCount
    return (0...count).map { edge in
      if edge > 0, edge < count, bundle.isOneCell(row, edge - 1, and: row, edge) { return 0 }
      let common = edge == 0 ? borders.left : edge == count ? borders.right : borders.vertical
      guard bundle.hasOwnBorders else { return common.points }
      let left = edge > 0 ? bundle.cell(row: row, column: edge - 1) : nil
      let right = edge < count ? bundle.cell(row: row, column: edge) : nil
      return thickness(left?.cell.borders?.right, right?.cell.borders?.left, common)
    }
  }

  /// Whether the table's own thickness holds all along the boundary.
  private func isPlain(_ boundary: Int) -> Bool {
    let isInside = boundary > 0 && boundary < bundle.rows.count
    let seesBelow = boundary == bundle.rows.count && below?.hasOwnBorders == true
    return !isInside && !bundle.hasOwnBorders && !seesBelow
  }

  private func thickness(_ first: Length?, _ second: Length?, _ common: Length) -> Double {
    guard first != nil || second != nil else { return common.points }
    return max(first ?? .zero, second ?? .zero).boundedExtent.points
  }
}

/// Draws the lines of a table as rules between the edges of its columns; in points.
struct RuleDrawing {
  let edges: [Double]
  let node: NodeID
  let role: Role

  /// The lines beside the cells of a row, from `top` down.
  func verticals(_ thicknesses: [Double], top: Double, height: Double, into items: inout [PageItem]) {
    for (edge, thickness) in thicknesses.enumerated() where thickness > 0 && height > 0 {
      // Outer lines lie inside the table, so that nothing stands out into the margins.
      let x =
        edge == 0
        ? edges[0] : edge == edges.count - 1 ? edges[edge] - thickness : edges[edge] - thickness / 2
      add(x: x, y: top, width: thickness, height: height, into: &items)
    }
  }

  /// The lines below or above a row in a band `height` high; neighbours of one thickness are one rule. An end that is
  /// not the table's reaches over the line that crosses it, whose thickness is in `crossing`.
  func horizontals(
    _ thicknesses: [Double], crossing: [Double], top: Double, height: Double, into items: inout [PageItem]
  ) {
    var start = 0
    while start < thicknesses.count {
      var end = start + 1
      while end < thicknesses.count, thicknesses[end] == thicknesses[start] { end += 1 }
      let thickness = thicknesses[start]
      if thickness > 0 {
        let left = edges[start] - (start == 0 ? 0 : crossing[start] / 2)
        let right = edges[end] + (end == thicknesses.count ? 0 : crossing[end] / 2)
        add(x: left, y: top + (height - thickness) / 2, width: right - left, height: thickness, into: &items)
      }
      start = end
    }
  }

  private func add(x: Double, y: Double, width: Double, height: Double, into items: inout [PageItem]) {
    let rect = Rect(x: .pt(x), y: .pt(y), width: .pt(width), height: .pt(height))
    items.append(PageItem(node: node, role: role, content: .rule(rect)))
  }
}
