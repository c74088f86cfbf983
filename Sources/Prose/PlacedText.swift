import Diagnostics

/// Text with the places of its Unicode scalars in the source.
struct PlacedText {
  /// Scalars that stand beside one another in a line of the source.
  struct Stretch: Hashable {
    /// The number of its first scalar in the text.
    let offset: Int
    let start: SourceCursor.Place
  }

  private(set) var text = ""
  /// How many scalars the text has.
  private(set) var count = 0
  /// In order; the first begins with the text.
  private(set) var stretches: [Stretch] = []

  /// Adds text whose scalars, `count` of them, stand beside one another from `place` on.
  mutating func append(_ text: String, count: Int, at place: SourceCursor.Place) {
    self.text += text
    note(count, at: place)
  }

  /// Adds text; ``note(_:at:)`` says where its scalars stand.
  mutating func append(_ text: String) { self.text += text }

  /// Says where the next `count` scalars stand, beside one another.
  mutating func note(_ count: Int, at place: SourceCursor.Place) {
    if stretches.last?.place(of: self.count) != place {
      stretches.append(Stretch(offset: self.count, start: place))
    }
    self.count += count
  }

  /// The place of the scalar of that number.
  func place(of scalar: Int) -> SourceCursor.Place {
    stretches.isEmpty ? SourceCursor.Place() : stretches[stretches.index(of: scalar)].place(of: scalar)
  }

  /// The stretches of a part of the text, numbered from its first scalar.
  func stretches(of range: Range<Int>) -> [Stretch] {
    let rest = stretches.dropFirst(stretches.index(of: range.lowerBound) + 1).prefix {
      $0.offset < range.upperBound
    }
    return [Stretch(offset: 0, start: place(of: range.lowerBound))]
      + rest.map { Stretch(offset: $0.offset - range.lowerBound, start: $0.start) }
  }
}

extension [PlacedText.Stretch] {
  /// The index of the stretch that holds the scalar of that number; a text may have a stretch a line, and be asked for a
  /// place in each.
  func index(of scalar: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].offset <= scalar { low = middle + 1 } else { high = middle }
    }
    return Swift.max(low - 1, 0)
  }
}

extension PlacedText.Stretch {
  /// The place of the scalar of that number in the text, if it belongs to the stretch.
  func place(of scalar: Int) -> SourceCursor.Place {
    SourceCursor.Place(line: start.line, column: start.column + scalar - offset)
  }
}
