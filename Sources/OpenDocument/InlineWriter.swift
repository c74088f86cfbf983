import DocumentModel
import Geometry
import OfficePackage

/// Writes the words of one paragraph so that every space survives: readers of ODF take several for one, and
/// none at either end (ODF 1.3 part 3, §6.1.2).
struct InlineWriter {
  private let size: Length
  private let usesTab: Bool
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
  static func written(
    _ paragraph: Paragraph, lineStarts: [Int], size: Length, usesTab: Bool
  ) -> XMLWriter {
    var writer = InlineWriter(paragraph, lineStarts: lineStarts, size: size, usesTab: usesTab)
    var xml = XMLWriter.fragment
    for (emphasis, inlines) in paragraph.inlines.runs {
      EmphasisStyles.wrap(emphasis, into: &xml) { writer.write(inlines, into: &$0) }
    }
    return xml
  }

  private init(_ paragraph: Paragraph, lineStarts: [Int], size: Length, usesTab: Bool) {
    self.size = size
    self.usesTab = usesTab
    self.lineStarts = Set(lineStarts)
    lastWord = paragraph.inlines.lastWord
  }

  private mutating func write(_ inlines: [Inline], into xml: inout XMLWriter) {
    for inline in inlines {
      switch inline {
      case .text(let text, _, _): write(text, into: &xml)
      case .blank(let width, _): writeBlank(width, into: &xml)
      case .lineBreak:
        writeElement("text:line-break", into: &xml)
        offset += 1
      case .tab, .sized, .link, .footnote, .reference, .checkBox: continue
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

extension [Inline] {
  /// Neighbours of the same emphasis together.
  fileprivate var runs: [(emphasis: Emphasis, inlines: [Inline])] {
    var runs: [(emphasis: Emphasis, inlines: [Inline])] = []
    for inline in self {
      let emphasis: Emphasis = if case .text(_, let emphasis, _) = inline { emphasis } else { [] }
      if runs.last?.emphasis == emphasis {
        runs[runs.count - 1].inlines.append(inline)
      } else {
        runs.append((emphasis, [inline]))
      }
    }
    return runs
  }

  /// Up to where something other than spaces follows, in scalars of the plain text.
  fileprivate var lastWord: Int {
    var offset = 0
    var last = -1
    for inline in self {
      switch inline {
      case .text(let text, _, _):
        for scalar in text.unicodeScalars {
          if scalar != " ", XMLWriter.isAllowed(scalar) { last = offset }
          offset += 1
        }
      case .blank: last = offset
      case .lineBreak: offset += 1
      case .tab, .sized, .link, .footnote, .reference, .checkBox: continue
      }
    }
    return last
  }
}

extension EmphasisStyles {
  /// Wraps what `content` writes into the character styles of an emphasis.
  fileprivate static func wrap(
    _ emphasis: Emphasis, into xml: inout XMLWriter, content: (inout XMLWriter) -> Void
  ) {
    let styles: [(Emphasis, String)] = [
      (.bold, StyleNames.bold), (.italic, StyleNames.italic), (.underline, StyleNames.underline),
    ]
    guard let (part, name) = styles.first(where: { emphasis.contains($0.0) }) else {
      return content(&xml)
    }
    xml.element("text:span", ["text:style-name": name]) {
      wrap(emphasis.subtracting(part), into: &$0, content: content)
    }
  }
}
