import DocumentModel

/// A piece of a paragraph that lines are made of; the language in which the line breaker thinks.
struct ParagraphItem {
  enum Kind {
    /// A word or a part of one; no line ends between it and a neighbouring word.
    case word
    /// A space: stretches, shrinks, and a line may end at it.
    case space
    /// A space at which no line may end; stretches like any other.
    case boundSpace
    /// A place inside an address where a line may end; without width.
    case breakPoint
    /// On to the next stop; as wide as a space where there is none.
    case tab
    /// A dotted blank of fixed width.
    case blank
    /// A box to tick.
    case box, tickedBox
    /// A line ends here.
    case lineBreak
  }

  let kind: Kind
  /// The natural width in points.
  let width: Double
  /// The entry of the word cache; −1 if there is none.
  let word: Int
  /// Index into ``ParagraphText/styles``.
  let style: Int
  /// Whether the item is a free-standing hyphen or dash.
  var isDash = false

  var isSpace: Bool { kind == .space || kind == .boundSpace }

  /// Whether a line may end at the item or must.
  var endsLine: Bool { kind == .space || kind == .breakPoint || kind == .lineBreak }
}

/// A paragraph as measured items.
struct ParagraphText {
  var items: [ParagraphItem] = []
  var styles: [RunStyle] = []
  /// What links lead to, and the notes of marks; styles name them by their indices.
  var links: [Target] = []
  var notes: [Footnote] = []
  /// For each item the inline it comes from, to name the place of a fault.
  var inlines: [Int] = []
  /// The first character without a glyph in each faulty word.
  var missing: [(inline: Int, scalar: Unicode.Scalar)] = []
  /// Whether there are tabs that lead to stops.
  var hasTabs = false
  /// A word that the next piece goes on with, and the inline it began in.
  var open: (bytes: [UInt8], inline: Int)?
  /// What each style was made from.
  private var variations: [RunVariation] = []

  /// The style made from a variation before.
  func style(for variation: RunVariation) -> Int? { variations.firstIndex(of: variation) }

  mutating func addStyle(_ style: RunStyle, for variation: RunVariation) -> Int {
    styles.append(style)
    variations.append(variation)
    return styles.count - 1
  }

  mutating func append(_ item: ParagraphItem, inline: Int) {
    items.append(item)
    inlines.append(inline)
  }

  /// The notes whose marks are among the items, in order.
  func notes(in range: Range<Int>) -> [Footnote] {
    guard !notes.isEmpty else { return [] }
    return items[range].compactMap { item in
      let note = item.word >= 0 ? styles[item.style].note : -1
      return note >= 0 ? notes[note] : nil
    }
  }

  /// Whether a space here would open a line.
  var isAtLineStart: Bool {
    guard let last = items.last else { return true }
    return last.kind == .lineBreak
  }

  /// Whether the last item is a word, a blank or a box.
  var endsInWord: Bool {
    guard !isAtLineStart, let last = items.last else { return false }
    return !last.isSpace && last.kind != .tab
  }

  mutating func dropTrailingSpaces() {
    while let last = items.last, last.isSpace {
      items.removeLast()
      inlines.removeLast()
    }
  }
}
