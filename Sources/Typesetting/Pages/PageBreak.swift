/// A place where a page may end, and how good it is.
struct PageBreak {
  /// How many boxes of the text the page takes.
  var boxes: Int
  /// How many lines of notes.
  var notes: Int
  /// In pages left empty, and what the place parts; see ``BreakPenalty``.
  var cost = 0.0
  /// Of the place: that of the box the next page begins with.
  var penalty = 0.0

  /// As bad as leaving this part of a page empty: a note that goes on to the next page. Small, since half a note is better
  /// than a hole; not nothing, since a whole note is better than half of one.
  private static let splitNote = 0.1

  /// The best place among those where the text and its notes fit; the latest of equals. Nil if not even one box fits.
  ///
  /// - Parameters:
  ///   - boxes: what the page may take, from its first box.
  ///   - carried: notes begun on the page before.
  ///   - foot: the height of what parts notes from the text, in points.
  static func best(
    of boxes: ArraySlice<FlowBox>, carrying carried: NoteColumn, height: Double, foot: Double
  ) -> PageBreak? {
    var best: PageBreak?
    var notes = carried
    var used = 0.0
    var count = 0
    func consider() -> Bool {
      let room = height - used - (notes.isEmpty ? 0 : foot)
      guard room > -0.01, let end = notes.end(within: room) else { return false }
      let next = boxes.startIndex + count
      let isLast = next == boxes.endIndex
      // The page that begins with the first box is already paid for.
      let penalty = isLast || count == 0 ? 0 : boxes[next].penalty
      var cost = penalty
      if !isLast, height > 0 { cost += (room - notes.height(of: end)) / height }
      if end < notes.lines.count {
        cost += splitNote
        if height > 0 { cost += (notes.height - notes.height(of: end)) / height }
      }
      if cost <= best?.cost ?? .infinity {
        best = PageBreak(boxes: count, notes: end, cost: cost, penalty: penalty)
      }
      return true
    }
    if !carried.isEmpty, !consider() { return nil }
    if let opener = boxes.first?.opener { used = opener.height }
    for index in boxes.indices {
      if index > boxes.startIndex { used += space(between: boxes[index - 1], boxes[index]) }
      used += boxes[index].height
      notes.append(boxes[index].notes)
      count += 1
      if !consider() { break }
    }
    return best
  }
}

/// The space between neighbours on a page, in points.
func space(between above: FlowBox, _ below: FlowBox) -> Double { max(above.spaceAfter, below.spaceBefore) }
