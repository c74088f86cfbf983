import DocumentModel

extension Typesetter where Shaper: ~Copyable {
  /// Breaks words wider than `room` inside, the last resort that keeps them out of the next column: as many characters
  /// as fit, then the rest on lines of its own.
  ///
  /// - Parameter room: in points.
  /// - Returns: the number of the first such word's entry in the word cache; nil if there is none.
  mutating func breakWideWords(_ text: inout ParagraphText, room: Double) -> Int? {
    guard text.widestToken > room + 0.001 else { return nil }
    var result = text
    result.items = []
    result.inlines = []
    var firstWide: Int?
    var index = 0
    while index < text.items.count {
      let end = text.endOfToken(from: index)
      let width = text.items[index..<end].reduce(0) { $0 + $1.width }
      if width > room + 0.001, text.items[index].kind == .word {
        firstWide = firstWide ?? text.items[index].word
        breakToken(index..<end, of: text, room: room, into: &result)
      } else {
        for item in index..<end { result.append(text.items[item], inline: text.inlines[item]) }
      }
      index = end
    }
    text = result
    return firstWide
  }

  private mutating func breakToken(
    _ token: Range<Int>, of text: ParagraphText, room: Double, into result: inout ParagraphText
  ) {
    var used = 0.0
    for index in token {
      let item = text.items[index]
      // Copies: the cache grows with the parts, and would copy all its words for a slice of them.
      let (word, glyphs, clusters) = words.copy(of: item.word)
      let (scale, inline) = (text.styles[item.style].scale, text.inlines[index])
      var pieceStart = 0
      var byte = 0
      var glyph = 0
      for cluster in clusters {
        let width = glyphs[glyph..<glyph + Int(cluster.glyphs)].reduce(0) { $0 + Double($1.advance) } * scale
        if used > 0, used + width > room {
          if byte > pieceStart { append(word[pieceStart..<byte], item.style, inline, to: &result) }
          result.append(ParagraphItem(kind: .lineBreak, width: 0, word: -1, style: 0), inline: inline)
          pieceStart = byte
          used = 0
        }
        used += width
        byte += Int(cluster.bytes)
        glyph += Int(cluster.glyphs)
      }
      append(word[pieceStart...], item.style, inline, to: &result)
    }
  }

  /// Appends a part of a word as a word of its own.
  private mutating func append(
    _ part: ArraySlice<UInt8>, _ style: Int, _ inline: Int, to result: inout ParagraphText
  ) {
    let run = result.styles[style]
    let number = words.number(of: part, face: run.face, shaper: &shaper)
    let width = Double(words.entries[number].advance) * run.scale
    result.append(ParagraphItem(kind: .word, width: width, word: number, style: style), inline: inline)
  }
}

extension ParagraphText {
  /// The widest run of words without a space between them, in points.
  var widestToken: Double {
    var widest = 0.0
    var width = 0.0
    for item in items {
      width = item.kind == .word ? width + item.width : 0
      widest = max(widest, width)
    }
    return widest
  }

  /// Where the token that begins at `index` ends: a run of words, or a single other item.
  fileprivate func endOfToken(from index: Int) -> Int {
    guard items[index].kind == .word else { return index + 1 }
    return items[index...].firstIndex { $0.kind != .word } ?? items.count
  }
}
