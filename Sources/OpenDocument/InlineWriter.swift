import DocumentModel
import Geometry
import OfficePackage

/// Writes the words of one paragraph so that every space survives: readers of ODF take several for one, and
/// none at either end (ODF 1.3 part 3, §6.1.2).
struct InlineWriter {
  /// What the words of all paragraphs share.
  struct Surroundings {
    let facts: PageFacts
    /// The sizes of type other than their paragraphs', and the footnotes' own style, noted for `styles.xml`.
    var inventory: StyleInventory
    /// Whether bound spaces are written as plain ones: in a column as wide as its lines nothing parts them anyway, and
    /// LibreOffice sets every bound space in italics too wide.
    var loosensBonds = false
    /// How many notes there are so far; their ids count on.
    var noteCount = 0
  }

  private let size: Length
  private let usesTab: Bool
  private let loosensBonds: Bool
  private let lineStarts: Set<Int>
  /// Beyond it only spaces follow.
  private let lastWord: Int
  /// The place in the plain text, in Unicode scalars.
  private var offset = 0
  /// Spaces read and not yet written.
  private var spaces = 0
  /// Whether a plain space would be read as one here.
  private var isAfterWord = false
  private var words = ""

  /// The words of `paragraph` as a piece of XML.
  static func write(
    _ paragraph: Paragraph, lineStarts: [Int] = [], size: Length, usesTab: Bool = false,
    in surroundings: inout Surroundings, into xml: inout XMLWriter
  ) {
    if let target = paragraph.target { xml.element("text:bookmark", ["text:name": target.rawValue]) }
    // Most cells of long tables hold one piece of words without spaces at its ends.
    if lineStarts.isEmpty, paragraph.inlines.count == 1,
      case .text(let text, [], _)? = paragraph.inlines.first,
      text.isPlain, !surroundings.loosensBonds
    {
      xml.text(text)
      return
    }
    var writer = InlineWriter(
      paragraph, lineStarts: lineStarts, size: size, usesTab: usesTab, loosensBonds: surroundings.loosensBonds
    )
    writer.writeRuns(paragraph.inlines, in: &surroundings, into: &xml)
  }

  private init(
    _ paragraph: Paragraph, lineStarts: [Int], size: Length, usesTab: Bool, loosensBonds: Bool
  ) {
    self.loosensBonds = loosensBonds
    self.size = size
    self.usesTab = usesTab
    self.lineStarts = Set(lineStarts)
    var place = 0
    var last = -1
    paragraph.inlines.findLastWord(from: &place, last: &last)
    lastWord = last
  }

  private mutating func writeRuns(
    _ inlines: [Inline], in surroundings: inout Surroundings, into xml: inout XMLWriter
  ) {
    for (emphasis, inlines) in inlines.runs {
      EmphasisStyles.wrap(emphasis, into: &xml) { write(inlines, in: &surroundings, into: &$0) }
    }
  }

  private mutating func write(
    _ inlines: [Inline], in surroundings: inout Surroundings, into xml: inout XMLWriter
  ) {
    for inline in inlines {
      switch inline {
      case .text(let text, _, _): write(text, into: &xml)
      case .blank(let width, _): writeBlank(width, into: &xml)
      case .lineBreak:
        writeElement("text:line-break", into: &xml)
        offset += 1
      case .tab:
        writeElement("text:tab", into: &xml)
        offset += 1
      case .sized(let size, let inner):
        flush(into: &xml)
        let name = surroundings.inventory.styleName(ofSize: size)
        xml.element("text:span", ["text:style-name": name]) { writeRuns(inner, in: &surroundings, into: &$0) }
      case .link(let target, let inner):
        flush(into: &xml)
        xml.element(
          "text:a",
          [
            "xlink:type": "simple", "xlink:href": target.address, "text:style-name": StyleNames.link,
            "text:visited-style-name": StyleNames.link,
          ]
        ) { writeRuns(inner, in: &surroundings, into: &$0) }
      case .footnote(let note): write(note, in: &surroundings, into: &xml)
      case .reference(let reference, _, _): write(reference, surroundings.facts, into: &xml)
      case .checkBox(let isTicked, _):
        flush(into: &xml)
        words += isTicked ? "\u{2611}" : "\u{2610}"
        isAfterWord = true
      }
    }
    flush(into: &xml)
  }

  private mutating func write(_ text: String, into xml: inout XMLWriter) {
    for scalar in text.unicodeScalars {
      if lineStarts.contains(offset) {
        // The space at the line's end goes with the line.
        spaces = 0
        writeElement("text:line-break", into: &xml)
      }
      switch scalar {
      case " ": spaces += 1
      case "\u{A0}" where loosensBonds: spaces += 1
      case "\t": writeElement("text:tab", into: &xml)
      case "\n", "\r", "\u{2028}", "\u{2029}": writeElement("text:line-break", into: &xml)
      case _ where XMLWriter.isAllowed(scalar):
        if spaces > 0 { flush(into: &xml) }
        words.unicodeScalars.append(scalar)
        isAfterWord = true
      default: break
      }
      offset += 1
    }
  }

  private mutating func writeBlank(_ width: Length, into xml: inout XMLWriter) {
    if usesTab { return writeElement("text:tab", into: &xml) }
    flush(into: &xml)
    // A full stop of Times is a quarter of an em.
    let count = (width.points / (size.points * 0.25)).rounded()
    words += String(repeating: ".", count: count.isFinite ? Int(min(max(count, 1), 400)) : 1)
    isAfterWord = true
  }

  private mutating func writeElement(_ name: String, into xml: inout XMLWriter) {
    flush(into: &xml)
    xml.element(name)
    isAfterWord = false
  }

  /// Writes the words and spaces held back.
  private mutating func flush(into xml: inout XMLWriter) {
    xml.text(words)
    words = ""
    defer { spaces = 0 }
    if spaces == 0 || lineStarts.contains(offset) { return }
    var count = spaces
    if isAfterWord, offset <= lastWord {
      xml.text(" ")
      count -= 1
    }
    isAfterWord = false
    if count > 0 { xml.element("text:s", ["text:c": count == 1 ? nil : "\(count)"]) }
  }
}

// MARK: - Notes and numbers of pages

extension InlineWriter {
  private mutating func write(
    _ note: Footnote, in surroundings: inout Surroundings, into xml: inout XMLWriter
  ) {
    flush(into: &xml)
    surroundings.noteCount += 1
    surroundings.inventory.noteFootnote()
    xml.element(
      "text:note", ["text:id": "note\(surroundings.noteCount)", "text:note-class": "footnote"]
    ) { xml in
      xml.element("text:note-citation") { $0.text("\(note.number)") }
      xml.element("text:note-body") { xml in
        for paragraph in note.paragraphs {
          xml.element("text:p", ["text:style-name": paragraph.role.styleName]) {
            InlineWriter.write(paragraph, size: size, in: &surroundings, into: &$0)
          }
        }
      }
    }
    isAfterWord = true
  }

  private mutating func write(_ reference: Reference, _ facts: PageFacts, into xml: inout XMLWriter) {
    flush(into: &xml)
    switch reference {
    case .page(let target):
      xml.element(
        "text:bookmark-ref", ["text:reference-format": "page", "text:ref-name": target.rawValue]
      ) { $0.text(facts.folios[target].map { "\($0)" } ?? "") }
    case .pageNumber:
      xml.element("text:page-number", ["text:select-page": "current"]) { $0.text("2") }
    case .pageCount:
      xml.element("text:page-count") { $0.text(facts.pageCount.map { "\($0)" } ?? "") }
    }
    isAfterWord = true
  }
}

extension String {
  /// Whether every character is written as it is: printable, no two spaces together, none at the ends.
  fileprivate var isPlain: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F || byte == 0xEF || (byte == 0x20 && last == 0x20) { return false }
      // U+2028 and U+2029 begin with E2 80.
      if byte == 0x80, last == 0xE2 { return false }
      last = byte
    }
    return last != 0x20
  }
}

extension [Inline] {
  /// Neighbours of the same emphasis together.
  fileprivate var runs: [(emphasis: Emphasis, inlines: [Inline])] {
    var runs: [(emphasis: Emphasis, inlines: [Inline])] = []
    for inline in self {
      let emphasis = inline.emphasis
      if runs.last?.emphasis == emphasis {
        runs[runs.count - 1].inlines.append(inline)
      } else {
        runs.append((emphasis, [inline]))
      }
    }
    return runs
  }

  /// Up to where something other than spaces follows, in scalars of the plain text.
  fileprivate func findLastWord(from offset: inout Int, last: inout Int) {
    for inline in self {
      switch inline {
      case .text(let text, _, _):
        for scalar in text.unicodeScalars {
          if scalar != " ", XMLWriter.isAllowed(scalar) { last = offset }
          offset += 1
        }
      case .blank, .footnote, .reference, .checkBox: last = offset
      case .lineBreak, .tab: offset += 1
      case .sized(_, let inner), .link(_, let inner): inner.findLastWord(from: &offset, last: &last)
      }
    }
  }
}

extension Inline {
  fileprivate var emphasis: Emphasis {
    switch self {
    case .text(_, let emphasis, _), .reference(_, let emphasis, _): emphasis
    default: []
    }
  }
}

extension EmphasisStyles {
  /// Wraps what `content` writes into the character styles of an emphasis.
  fileprivate static func wrap(
    _ emphasis: Emphasis, into xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    let styles: [(Emphasis, String)] = [
      (.bold, StyleNames.bold), (.italic, StyleNames.italic), (.underline, StyleNames.underline),
      (.superscript, StyleNames.superscript), (.subscript, StyleNames.subscript),
    ]
    guard let (part, name) = styles.first(where: { emphasis.contains($0.0) }) else {
      return content(&xml)
    }
    xml.element("text:span", ["text:style-name": name]) {
      wrap(emphasis.subtracting(part), into: &$0, content: content)
    }
  }
}

extension Target {
  /// Its address in a package: what lies beside the file is outside of it.
  fileprivate var address: String { file.map { "../\($0)" } ?? "#\(rawValue)" }
}
