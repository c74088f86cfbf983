import DocumentModel
import Geometry

extension Typesetter where Shaper: ~Copyable {
  /// Measures the paragraph's words. Leading and trailing spaces, those around a forced break, and plain spaces after a
  /// space are dropped, so that no line begins with a space.
  mutating func collect(_ paragraph: Paragraph, style: ParagraphStyle) -> ParagraphText {
    var text = ParagraphText()
    for (index, inline) in paragraph.inlines.enumerated() {
      let next = index + 1 < paragraph.inlines.count ? paragraph.inlines[index + 1] : nil
      let piece = InlinePiece(style: style, variation: RunVariation(), inline: index)
      collect(inline, before: next, piece, to: &text)
    }
    text.dropTrailingSpaces()
    return text
  }

  private mutating func collect(
    _ inline: Inline, before next: Inline?, _ piece: InlinePiece, to text: inout ParagraphText
  ) {
    var piece = piece
    switch inline {
    case .text(let string, let emphasis, _):
      piece.variation.emphasis.formUnion(emphasis)
      append(string, joins: next?.goesOn(with: emphasis) == true, piece, to: &text)
    case .reference(let reference, let emphasis, _):
      piece.variation.emphasis.formUnion(emphasis)
      append("\(late.number(for: reference))", piece, to: &text)
    case .footnote(let note):
      text.notes.append(note)
      piece.variation.emphasis.formUnion(.superscript)
      piece.variation.note = text.notes.count - 1
      append("\(note.number)", piece, to: &text)
    case .sized(let size, let inlines):
      piece.variation.size = max(1, size.bounded.points)
      collect(inlines, piece, to: &text)
    case .link(let target, let inlines):
      text.links.append(target)
      piece.variation.link = text.links.count - 1
      collect(inlines, piece, to: &text)
    case .tab: appendTab(piece, to: &text)
    case .blank(let width, _):
      guard let run = styleIndex(piece, in: &text) else { return }
      let width = width.boundedExtent.points
      text.append(ParagraphItem(kind: .blank, width: width, word: -1, style: run), inline: piece.inline)
    case .checkBox(let isTicked, _):
      guard let run = styleIndex(piece, in: &text) else { return }
      let side = CheckBox.side * text.styles[run].size
      text.append(
        ParagraphItem(kind: isTicked ? .tickedBox : .box, width: side, word: -1, style: run),
        inline: piece.inline)
    case .lineBreak:
      text.dropTrailingSpaces()
      text.append(ParagraphItem(kind: .lineBreak, width: 0, word: -1, style: 0), inline: piece.inline)
    }
  }

  private mutating func collect(_ inlines: [Inline], _ piece: InlinePiece, to text: inout ParagraphText) {
    for (index, inline) in inlines.enumerated() {
      let next = index + 1 < inlines.count ? inlines[index + 1] : nil
      collect(inline, before: next, piece, to: &text)
    }
  }

  /// The style of a piece; nil if its family is unknown.
  private mutating func styleIndex(_ piece: InlinePiece, in text: inout ParagraphText) -> Int? {
    if let known = text.style(for: piece.variation) { return known }
    return runStyle(piece.style, piece.variation).map { text.addStyle($0, for: piece.variation) }
  }

  /// A tab that leads somewhere, or else a space.
  private mutating func appendTab(_ piece: InlinePiece, to text: inout ParagraphText) {
    guard piece.style.leadsTabs else { return append(" ", piece, to: &text) }
    guard let run = styleIndex(piece, in: &text) else { return }
    text.dropTrailingSpaces()
    let space = words.number(of: [0x20], face: text.styles[run].face, shaper: &shaper)
    let width = Double(words.entries[space].advance) * text.styles[run].scale
    text.append(ParagraphItem(kind: .tab, width: width, word: space, style: run), inline: piece.inline)
    text.hasTabs = true
  }

  /// Appends words and the spaces between them. The last word waits for the next piece if that goes on in the same type, so
  /// that the letters of a word are shaped together wherever its parts come from.
  private mutating func append(
    _ string: String, joins: Bool = false, _ piece: InlinePiece, to text: inout ParagraphText
  ) {
    guard let style = styleIndex(piece, in: &text) else { return text.open = nil }
    var bytes = Array(string.utf8)
    var inline = piece.inline
    if let open = text.open {
      bytes = open.bytes + bytes
      inline = open.inline
      text.open = nil
    }
    if text.items.isEmpty {
      // Syllables with their marks and a space have some six bytes.
      text.items.reserveCapacity(bytes.count / 3 + 1)
      text.inlines.reserveCapacity(bytes.count / 3 + 1)
    }
    let run = text.styles[style]
    let space = words.number(of: [0x20], face: run.face, shaper: &shaper)
    let spaceWidth = Double(words.entries[space].advance) * run.scale
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
        if atEnd && joins {
          text.open = (Array(bytes[start...]), inline)
        } else {
          appendWord(bytes[start..<position], run, style: style, inline: inline, to: &text)
        }
        inline = piece.inline
      }
      if isBound ? !text.isAtLineStart : isSpace && text.endsInWord {
        text.append(
          ParagraphItem(kind: isBound ? .boundSpace : .space, width: spaceWidth, word: space, style: style),
          inline: inline)
      }
      position += isBound ? 2 : 1
      start = position
    }
  }

  /// Appends a word, in parts if it is an address.
  private mutating func appendWord(
    _ bytes: ArraySlice<UInt8>, _ run: RunStyle, style: Int, inline: Int, to text: inout ParagraphText
  ) {
    let number = words.number(of: bytes, face: run.face, shaper: &shaper)
    let breaks = words.breaks(of: number)
    if breaks.isEmpty { return appendWord(number, run, style: style, inline: inline, to: &text) }
    var start = bytes.startIndex
    for end in breaks.map({ bytes.startIndex + $0 }) + [bytes.endIndex] {
      if start > bytes.startIndex {
        text.append(ParagraphItem(kind: .breakPoint, width: 0, word: -1, style: style), inline: inline)
      }
      let part = words.number(of: bytes[start..<end], face: run.face, shaper: &shaper)
      appendWord(part, run, style: style, inline: inline, to: &text)
      start = end
    }
  }

  private func appendWord(
    _ number: Int, _ run: RunStyle, style: Int, inline: Int, to text: inout ParagraphText
  ) {
    let entry = words.entries[number]
    if let scalar = entry.missing { text.missing.append((inline, scalar)) }
    text.append(
      ParagraphItem(
        kind: .word, width: Double(entry.advance) * run.scale, word: number, style: style,
        isDash: entry.isDash),
      inline: inline)
  }
}

/// What is known of an inline besides itself.
private struct InlinePiece {
  let style: ParagraphStyle
  var variation: RunVariation
  /// The index of the inline of the paragraph that it is or lies in.
  let inline: Int
}

extension Inline {
  /// Whether the piece is text of the same emphasis that begins inside a word.
  fileprivate func goesOn(with emphasis: Emphasis) -> Bool {
    guard case .text(let text, emphasis, _) = self, let first = text.utf8.first else { return false }
    return first != 0x20 && !text.hasPrefix("\u{A0}")
  }
}
