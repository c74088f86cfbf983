import OfficePackage
import Testing

struct XMLWriterTests {
  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter.fragment
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func elementsNestAndClose() {
    let text = written { xml in
      xml.element("a", ["b": "1", "c": nil]) { xml in
        xml.element("d")
        xml.text("Đại hội")
      }
    }
    #expect(text == #"<a b="1"><d/>Đại hội</a>"#)
  }

  @Test(arguments: [
    ("<>&\"'", "&lt;&gt;&amp;\"'", "&lt;&gt;&amp;&quot;'"),
    ("a]]>b", "a]]&gt;b", "a]]&gt;b"),
    ("a\tb\nc\rd", "a\tb\nc&#13;d", "a&#9;b&#10;c&#13;d"),
    ("\u{A0}🎉e\u{301}", "\u{A0}🎉e\u{301}", "\u{A0}🎉e\u{301}"),
    ("a\u{1}b\u{0}c\u{FFFE}d\u{FFFF}e\u{B}", "abcde", "abcde"),
    (
      "\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF}", "\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF}",
      "\u{85}\u{D7FF}\u{E000}\u{FFFD}\u{10FFFF}"
    ),
  ])
  func charactersAreEscapedOrLeftOut(_ input: String, _ text: String, _ attribute: String) {
    #expect(written { $0.text(input) }.unicodeScalars.elementsEqual(text.unicodeScalars))
    let element = written { $0.element("a", ["b": input]) }
    #expect(element.unicodeScalars.elementsEqual("<a b=\"\(attribute)\"/>".unicodeScalars))
  }

  @Test func leftOutCharactersAreCountedInPiecesToo() {
    var piece = XMLWriter.fragment
    piece.text("\u{1}")
    var xml = XMLWriter()
    xml.element("a", ["b": "\u{2}\u{3}"]) { $0.append(piece) }
    #expect(xml.removedCount == 3)
    #expect(xml.bytes.starts(with: #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8))
  }
}
