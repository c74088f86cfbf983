/// Lines of notes waiting for the foot of a page, in order. The first note may have begun on the page before.
struct NoteColumn {
  private(set) var lines: [FlowBox] = []
  /// For each number of lines, from 0, their height with the spaces between them, in points.
  private var heights = [0.0]
  /// The fewest lines that must stand on the page that holds the marks: all notes but the last, and of the last its first.
  private(set) var required = 0

  var isEmpty: Bool { lines.isEmpty }
  /// Of all lines, in points.
  var height: Double { height(of: lines.count) }

  /// Of the first `count` lines, in points.
  func height(of count: Int) -> Double { heights[count] }

  /// Adds the notes of a box of text.
  mutating func append(_ notes: [FootnoteFlow]) {
    for note in notes where !note.boxes.isEmpty {
      let start = lines.count
      for box in note.boxes { append(box) }
      required = firstEnd(after: start)
    }
  }

  private mutating func append(_ line: FlowBox) {
    let space = lines.last.map { max($0.spaceAfter, line.spaceBefore) } ?? 0
    heights.append(height + space + line.height)
    lines.append(line)
  }

  /// The greatest number of lines, at least the required ones, that fit in `room` points and may end a page.
  func end(within room: Double) -> Int? {
    // A hundredth of a point forgives rounding.
    guard heights[required] <= room + 0.01 else { return nil }
    var end = lines.count
    while end > required, heights[end] > room + 0.01 || !mayEnd(at: end) { end -= 1 }
    return end
  }

  /// Where the column ends when not even the required lines fit: anywhere, but further than `least`.
  func forcedEnd(within room: Double, least: Int) -> Int {
    var end = lines.count
    while end > least, heights[end] > room + 0.01 { end -= 1 }
    return end
  }

  /// What is left for the next page.
  func rest(from end: Int) -> NoteColumn {
    var rest = NoteColumn()
    for line in lines[end...] { rest.append(line) }
    guard rest.lines.count > 1 else {
      rest.required = rest.lines.count
      return rest
    }
    // No single line of it alone on the next page.
    rest.lines[1].keep(BreakPenalty.fewLines)
    rest.required = rest.firstEnd(after: 0)
    return rest
  }

  private func firstEnd(after start: Int) -> Int {
    var end = start + 1
    while !mayEnd(at: end) { end += 1 }
    return end
  }

  private func mayEnd(at end: Int) -> Bool {
    end == lines.count || !BreakPenalty.parts(lines[end].penalty)
  }
}

extension FootnoteFlow {
  /// The note with at least two of its lines on either side of a page break.
  mutating func keepLines() {
    guard boxes.count > 1 else { return }
    boxes[1].keep(BreakPenalty.fewLines)
    boxes[boxes.count - 1].keep(BreakPenalty.fewLines)
  }
}
