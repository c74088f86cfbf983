import Diagnostics
import Testing

@testable import Prose

@Suite struct StructureTests {
  @Test func aDocumentIsReadWithItsPlaces() {
    let reading = Reading(
      """
      # Kết quả

      Đảng bộ **đã *hoàn thành*** tốt
        nhiệm vụ.\\
      Dòng mới.

      - một
      - hai

        tiếp
        1. trong
        2. nữa

      ---

      3. ba
      """)
    #expect(reading.findings == [])
    #expect(
      reading.dump == """
        Heading 1 @1:1
          Text @1:3 "Kết quả"
        Paragraph @3:1
          Text @3:1 "Đảng bộ "
          Strong
            Text @3:11 "đã "
            Emphasis
              Text @3:15 "hoàn thành"
          Text @3:28 " tốt nhiệm vụ."
          LineBreak
          Text @5:1 "Dòng mới."
        BulletList @7:1
          Item
            Paragraph @7:3
              Text @7:3 "một"
          Item
            Paragraph @8:3
              Text @8:3 "hai"
            Paragraph @10:3
              Text @10:3 "tiếp"
            OrderedList from 1 @11:3
              Item
                Paragraph @11:6
                  Text @11:6 "trong"
              Item
                Paragraph @12:6
                  Text @12:6 "nữa"
        ThematicBreak @14:1
        OrderedList from 3 @16:1
          Item
            Paragraph @16:4
              Text @16:4 "ba"
        """)
  }

  @Test func aTableIsRead() {
    let reading = Reading("Trước\n| Tên | Số |\n|:--|--:|\n| **Đỗ** a\\|b | {{ a.b }} |\n| thiếu |\n")
    #expect(reading.findings == [])
    #expect(
      reading.dump == """
        Paragraph @1:1
          Text @1:1 "Trước"
        Table left right @2:1
          Header
            Cell
              Text @2:3 "Tên"
            Cell
              Text @2:9 "Số"
          Row
            Cell
              Strong
                Text @4:5 "Đỗ"
              Text @4:9 " a|b"
            Cell
              Placeholder @4:17 a.b
          Row
            Cell
              Text @5:3 "thiếu"
            Cell
        """)
  }

  @Test func footnotesAreNumberedByTheirFirstReference() {
    let reading = Reading("Một[^b] hai[^a] ba[^b].\n\n[^a]: chú *a*\n[^b]: chú b\n")
    #expect(reading.findings == [])
    #expect(
      reading.dump == """
        Paragraph @1:1
          Text @1:1 "Một"
          FootnoteReference 1 @1:4
          Text @1:8 " hai"
          FootnoteReference 2 @1:12
          Text @1:16 " ba"
          FootnoteReference 1 @1:19
          Text @1:23 "."
        Footnote 1 @4:1
          Paragraph @4:7
            Text @4:7 "chú b"
        Footnote 2 @3:1
          Paragraph @3:7
            Text @3:7 "chú "
            Emphasis
              Text @3:12 "a"
        """)
  }

  @Test func punctuationStaysAsTyped() {
    let reading = Reading("\"Nói\" -- 'thẳng'... (c) 5 < 6 & 7 > 3 ~ 2_000 * 3")
    #expect(
      reading.dump == "Paragraph @1:1\n  Text @1:1 \"\"Nói\" -- 'thẳng'... (c) 5 < 6 & 7 > 3 ~ 2_000 * 3\"")
    #expect(reading.findings == [])
  }

  @Test(arguments: ["a\r\nb **c**\r\n\r\n- d\r\n", "a\rb **c**\r\r- d\r", "\u{FEFF}a\nb **c**\n\n- d"])
  func lineEndsAndByteOrderMarkMakeNoDifference(_ text: String) {
    #expect(Reading(text).dump == Reading("a\nb **c**\n\n- d\n").dump)
  }

  @Test func decomposedLettersStayDecomposed() {
    let scalars = Reading("hoa\u{300}").dump.unicodeScalars
    #expect(scalars.contains("\u{300}"))
    #expect(!scalars.contains("\u{E0}"))
  }
}
