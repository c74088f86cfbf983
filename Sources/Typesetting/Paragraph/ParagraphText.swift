import DocumentModel
import Geometry

/// The type a piece of a paragraph is set in.
struct RunStyle: Hashable {
  let face: FaceID
  /// In points.
  let size: Double
  /// Points per unit of the face.
  let scale: Double
  let underline: Underline?

  /// The line under a run, as the face wants it; in points.
  struct Underline: Hashable {
    /// From the baseline down to the line's top.
    let top: Double
    let thickness: Double

    init(_ metrics: FaceMetrics, scale: Double) {
      thickness = Double(metrics.underlineThickness) * scale
      top = Double(metrics.underlineOffset) * scale - thickness / 2
    }
  }
}

/// A piece of a paragraph that lines are made of; the language in which the line breaker thinks.
struct ParagraphItem {
  enum Kind {
    /// A word or a part of one; no line ends between it and a neighbouring word.
    case word
    /// A space: stretches, shrinks, and a line may end at it.
    case space
    /// A space at which no line may end; stretches like any other.
    case boundSpace
    /// A dotted blank of fixed width.
    case blank
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
}

/// A paragraph as measured items.
struct ParagraphText {
  var items: [ParagraphItem] = []
  var styles: [RunStyle] = []
  /// For each item the inline it comes from, to name the place of a fault.
  var inlines: [Int] = []
  /// Whether marks of footnotes are among the items.
  var holdsNotes = false
  /// The first character without a glyph in each faulty word.
  var missing: [(inline: Int, scalar: Unicode.Scalar)] = []

  mutating func styleIndex(of style: RunStyle) -> Int {
    if let index = styles.firstIndex(of: style) { return index }
    styles.append(style)
    return styles.count - 1
  }

  mutating func append(_ item: ParagraphItem, inline: Int) {
    items.append(item)
    inlines.append(inline)
  }
}

extension Typesetter where Shaper: ~Copyable {
  /// Measures the paragraph's words. Leading and trailing spaces, those around a forced break, and plain spaces after a
  /// space are dropped, so that no line begins with a space.
  mutating func collect(_ paragraph: Paragraph, style: ParagraphStyle) -> ParagraphText {
    var text = ParagraphText()
    for (index, inline) in paragraph.inlines.enumerated() {
      switch inline {
      case .text(let string, let emphasis, _):
        guard let run = runStyle(style, emphasis) else { continue }
        let styleIndex = text.styleIndex(of: run)
        append(string, run: run, style: styleIndex, inline: index, to: &text)
      case .blank(let width, _):
        guard let run = runStyle(style, []) else { continue }
        let item = ParagraphItem(
          kind: .blank, width: width.boundedExtent.points, word: -1, style: text.styleIndex(of: run))
        text.append(item, inline: index)
      case .lineBreak:
        text.dropTrailingSpaces()
        text.append(ParagraphItem(kind: .lineBreak, width: 0, word: -1, style: 0), inline: index)
      case .reference(let reference, let emphasis, _):
        guard let run = runStyle(style, emphasis) else { continue }
        let styleIndex = text.styleIndex(of: run)
        append("\(late.number(for: reference))", run: run, style: styleIndex, inline: index, to: &text)
      case .footnote(let note):
        guard let run = runStyle(style, .superscript) else { continue }
        let styleIndex = text.styleIndex(of: run)
        append("\(note.number)", run: run, style: styleIndex, inline: index, to: &text)
        text.holdsNotes = true
      case .tab, .sized, .link, .checkBox: continue
      }
    }
    text.dropTrailingSpaces()
    return text
  }

  private mutating func append(
    _ string: String, run: RunStyle, style: Int, inline: Int, to text: inout ParagraphText
  ) {
    let bytes = Array(string.utf8)
    // Syllables with their marks and a space have some six bytes.
    text.items.reserveCapacity(text.items.count + bytes.count / 3 + 1)
    text.inlines.reserveCapacity(text.items.count + bytes.count / 3 + 1)
    var start = 0
    var position = 0
    while position <= bytes.count {
      let atEnd = position == bytes.count
      let isSpace = !atEnd && bytes[position] == 0x20
      let isBound =
        !atEnd && bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xA0
      guard atEnd || isSpace || isBound else {
        position += 1
        continue
      }
      if start < position {
        let number = words.number(of: bytes[start..<position], face: run.face, shaper: &shaper)
        let entry = words.entries[number]
        if let scalar = entry.word.missing { text.missing.append((inline, scalar)) }
        text.append(
          ParagraphItem(
            kind: .word, width: Double(entry.advance) * run.scale, word: number, style: style,
            isDash: entry.text.isDash),
          inline: inline)
      }
      if isBound ? !text.isAtLineStart : isSpace && text.endsInWord {
        let number = words.number(of: [0x20], face: run.face, shaper: &shaper)
        let width = Double(words.entries[number].advance) * run.scale
        text.append(
          ParagraphItem(kind: isBound ? .boundSpace : .space, width: width, word: number, style: style),
          inline: inline)
      }
      position += isBound ? 2 : 1
      start = position
    }
  }
}

extension ParagraphText {
  /// Whether a space here would open a line.
  fileprivate var isAtLineStart: Bool {
    guard let last = items.last else { return true }
    return last.kind == .lineBreak
  }

  /// Whether the last item is a word or a blank.
  fileprivate var endsInWord: Bool { !isAtLineStart && items.last?.isSpace == false }

  fileprivate mutating func dropTrailingSpaces() {
    while let last = items.last, last.isSpace {
      items.removeLast()
      inlines.removeLast()
    }
  }
}

extension [UInt8] {
  /// Whether the bytes are "-", "–" or "—".
  fileprivate var isDash: Bool {
    self == [0x2D] || self == [0xE2, 0x80, 0x93] || self == [0xE2, 0x80, 0x94]
  }
}
