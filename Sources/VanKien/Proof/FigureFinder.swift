import DocumentModel
import Geometry
import Typesetting

/// Words on a page that come from the data.
struct PlacedFigure {
  /// Of its note, from 1 on each page.
  let number: Int
  let words: String
  let origin: Origin
  /// One a line.
  let rects: [Rect]
}

/// Finds where on the pages the words of data stand. Pages do not say it, since a line's words are drawn as one run; but
/// what a paragraph's lines spell is what its pieces say, letter by letter.
struct FigureFinder {
  /// The letters of each paragraph still to come, by its number.
  private var letters: [NodeID: ArraySlice<Letter>] = [:]

  private struct Letter {
    let scalar: Unicode.Scalar
    /// Which piece of which paragraph; nil for words that are not data.
    let piece: Int?
  }

  private var pieces: [(words: String, origin: Origin)] = []

  init(_ document: Document) {
    for block in document.blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    if case .paragraph(let paragraph) = block {
      var letters: [Letter] = []
      add(paragraph.inlines, to: &letters)
      self.letters[paragraph.id, default: []] += letters
    }
    for nested in block.nested { add(nested) }
  }

  private mutating func add(_ inlines: [Inline], to letters: inout [Letter]) {
    for inline in inlines {
      switch inline {
      case .text(let text, _, let origin):
        let isDatum = origin?.path != nil
        if let origin, isDatum { pieces.append((text, origin)) }
        letters += text.unicodeScalars.lazy.filter { !$0.isSpace }.map {
          Letter(scalar: $0, piece: isDatum ? pieces.count - 1 : nil)
        }
      case .sized(_, let inner), .link(_, let inner): add(inner, to: &letters)
      case .blank(_, let origin?) where origin.path != nil:
        pieces.append(("…", origin))
        letters.append(Letter(scalar: Self.blank, piece: pieces.count - 1))
      case .blank, .lineBreak, .tab, .footnote, .reference, .checkBox: continue
      }
    }
  }

  /// The data on a page, in reading order. Pages are asked for in order, since a paragraph may go on to the next.
  mutating func figures(on page: Page) -> [PlacedFigure] {
    var found: [(piece: Int, rects: [Rect])] = []
    for item in page.items {
      guard let node = item.node, letters[node]?.isEmpty == false else { continue }
      for (piece, rect) in take(item.content, of: node) {
        if found.last?.piece == piece {
          found[found.count - 1].rects.append(rect)
        } else {
          found.append((piece, [rect]))
        }
      }
    }
    return found.enumerated().map { index, figure in
      let (words, origin) = pieces[figure.piece]
      return PlacedFigure(
        number: index + 1, words: words, origin: origin, rects: figure.rects.joinedAlongLines)
    }
  }

  /// What stands for a blank among the letters.
  private static let blank: Unicode.Scalar = "\u{FFFC}"

  private mutating func take(_ content: PageItem.Content, of node: NodeID) -> [(piece: Int, rect: Rect)] {
    switch content {
    case .glyphs(let run): return take(run, of: node)
    case .rule(let dot):
      guard let letter = letters[node]?.first, letter.scalar == Self.blank, let piece = letter.piece,
        dot.size.width == dot.size.height
      else { return [] }
      return [(piece, dot)]
    default: return []
    }
  }

  /// The pieces whose letters a run draws. A run that spells something else (a page number filled in) is passed over.
  private mutating func take(_ run: GlyphRun, of node: NodeID) -> [(piece: Int, rect: Rect)] {
    var result: [(piece: Int, rect: Rect)] = []
    for (scalar, start, end) in run.letters {
      // The dots of a blank have been drawn when words follow it.
      while letters[node]?.first?.scalar == Self.blank { letters[node]?.removeFirst() }
      guard let letter = letters[node]?.first else { break }
      guard letter.scalar == scalar else { continue }
      letters[node]?.removeFirst()
      guard let piece = letter.piece else { continue }
      let rect = Rect(
        x: run.origin.x + .pt(start), y: run.origin.y - run.size * 0.8, width: .pt(end - start),
        height: run.size)
      result.append((piece, rect))
    }
    return result
  }
}

extension GlyphRun {
  /// The letters that are not spaces, and from where to where each stands, in points from the run's origin; the letters of
  /// one cluster share its place.
  fileprivate var letters: [(scalar: Unicode.Scalar, start: Double, end: Double)] {
    var result: [(scalar: Unicode.Scalar, start: Double, end: Double)] = []
    var (byte, glyph) = (0, 0)
    for cluster in clusters {
      let (nextByte, nextGlyph) = (byte + Int(cluster.bytes), glyph + Int(cluster.glyphs))
      let start = glyph < glyphs.count ? glyphs[glyph].x : width.points
      let end = nextGlyph < glyphs.count ? glyphs[nextGlyph].x : width.points
      for scalar in String(decoding: text[byte..<nextByte], as: UTF8.self).unicodeScalars
      where !scalar.isSpace {
        result.append((scalar, start, end))
      }
      (byte, glyph) = (nextByte, nextGlyph)
    }
    return result
  }
}

extension [Rect] {
  /// Neighbours on one line as one rectangle.
  fileprivate var joinedAlongLines: [Rect] {
    reduce(into: []) { lines, rect in
      if let last = lines.last, last.top == rect.top, last.bottom == rect.bottom {
        lines[lines.count - 1] = last.union(rect)
      } else {
        lines.append(rect)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" }
}
