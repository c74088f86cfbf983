import DocumentModel
import TestSupport
import Testing

@testable import Typesetting

/// Where words without spaces may be parted.
@Suite struct TokenBreakTests {
  private func parts(_ word: String) -> [String] {
    let bytes = Array(word.utf8)
    var start = 0
    return (TokenBreaks.places(in: bytes[...]) + [bytes.count]).map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test func `addresses are parted after their marks`() {
    #expect(
      parts("https://vankien.example.vn/dai-hoi/2026/bao-cao.pdf") == [
        "https://vankien.", "example.", "vn/", "dai-", "hoi/", "2026/", "bao-", "cao.", "pdf",
      ])
    #expect(parts("www.example.vn/a/b") == ["www.example.", "vn/", "a/b"])
    #expect(parts("vanphong@tinhuy.example.vn") == ["vanphong@", "tinhuy.", "example.vn"])
  }

  @Test func `whole words joined by a stroke are parted after it`() {
    #expect(parts("đảng-viên") == ["đảng-viên"])
    #expect(parts("người/tháng") == ["người/", "tháng"])
    #expect(parts("đồng/người/tháng.") == ["đồng/", "người/", "tháng."])
  }

  @Test(arguments: [
    "05-HD/VPTW", "45/2019/NĐ-CP", "26/6/2020", "01/01/2026", "1.234.567,89", "km/h", "m²/người", "và/hoặc",
    "92,36%",
    "a@b", "@", "://", "tháng.", "I/II/III", "ĐU/TW/BCH", "Mác-Lênin",
  ])
  func `numbers, dates, symbols of papers and units stay whole`(word: String) {
    #expect(parts(word) == [word])
  }

  @Test func `dates inside addresses stay whole`() {
    #expect(parts("https://a.vn/2020/06/26/x-y-z").contains("2020/06/26/"))
  }

  @Test func `an address ends a line rather than leaving half of it free`() {
    let text = "aaaa bbbb https://vankien.example.vn/van-kien/bao-cao-chinh-tri cc"
    for style in [ParagraphStyle.justified, .sketched] {
      let texts = layOut(text, style: style).texts
      #expect(texts.count == 2)
      #expect(texts[0].hasPrefix("aaaa bbbb https://") && !texts[0].hasSuffix(" "))
      #expect(texts.joined() == text)
    }
  }

  @Test func `an address that fits on its line is not parted`() {
    #expect(
      layOut("aaaa bbb https://vankien.vn/dai-hoi cc dd ee ff gg", style: .sketched).texts[0].hasPrefix(
        "aaaa bbb https://vankien.vn/dai-hoi"))
  }
}
