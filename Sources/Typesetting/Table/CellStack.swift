import DocumentModel

/// The blocks of a cell above one another, from the cell's words' top; in points.
struct CellStack {
  private(set) var boxes: [FlowBox] = []
  /// The top of each box.
  private(set) var tops: [Double] = []
  /// Down to the end of the last box, or of an empty line at the end.
  private(set) var height = 0.0
  private var spaceAfter = 0.0
  /// The paragraph that all items belong to, if not the one they were made for.
  var owner: NodeID?

  /// Adds the boxes of the next block; nothing stands above the first, between two the greater of their spaces.
  mutating func append(_ flow: Flow) {
    for box in flow.boxes {
      let top = height > 0 ? height + max(spaceAfter, box.spaceBefore) : 0
      tops.append(top)
      boxes.append(box)
      height = top + box.height
      spaceAfter = box.spaceAfter
    }
  }

  /// Adds an empty line.
  mutating func appendEmptyLine(_ pitch: Double) { height += pitch }

  /// Adds everything on the boxes, moved to where the stack stands.
  func place(x: Double, y: Double, into items: inout [PageItem]) {
    for (box, top) in zip(boxes, tops) {
      for item in box.items { items.append(item.moved(x: x, y: y + top, to: owner)) }
    }
  }
}

extension PageItem {
  /// The item moved by a distance in points, and given to another block.
  func moved(x: Double, y: Double, to owner: NodeID?) -> PageItem {
    let moved = moved(x: x, y: y)
    return owner.map { PageItem(node: $0, role: role, content: moved.content) } ?? moved
  }
}
