import Testing
import VietnameseText

@Suite struct SpacingTests {
  @Test(arguments: [
    ("hai  cách", [Spacing.Finding(kind: .doubleSpace, offset: 4)]),
    ("ba   cách", [.init(kind: .doubleSpace, offset: 3)]),
    ("một \u{A0}cách", [.init(kind: .doubleSpace, offset: 4)]),
    ("một , hai", [.init(kind: .spaceBeforeMark, offset: 3)]),
    ("hết .", [.init(kind: .spaceBeforeMark, offset: 3)]),
    ("( một )", [.init(kind: .spaceBeforeMark, offset: 5)]),
    ("a  ,", [.init(kind: .doubleSpace, offset: 2), .init(kind: .spaceBeforeMark, offset: 2)]),
    ("một,hai", [.init(kind: .missingSpaceAfterMark, offset: 3)]),
    ("một;hai", [.init(kind: .missingSpaceAfterMark, offset: 3)]),
    ("gồm:5", [.init(kind: .missingSpaceAfterMark, offset: 3)]),
    ("5;6", [.init(kind: .missingSpaceAfterMark, offset: 1)]),
    ("5,a", [.init(kind: .missingSpaceAfterMark, offset: 1)]),
    ("a\nb:c", [.init(kind: .missingSpaceAfterMark, offset: 3)]),
    ("\"a\"", [.init(kind: .straightQuote, offset: 0), .init(kind: .straightQuote, offset: 2)]),
    ("https://a.vn x,y", [.init(kind: .missingSpaceAfterMark, offset: 14)]),
  ])
  func findsSlips(text: String, findings: [Spacing.Finding]) {
    #expect(Spacing.findings(in: text) == findings)
  }

  @Test(arguments: [
    "", "một, hai; ba: bốn!", "92,36% và 1.234.567,89", "08:30", "tỷ lệ 1:1000", "https://a.vn/?x=1,a:b",
    "(www.a.vn/b,c)", "ngày ... tháng ...", "“một,” hai", "T/M", "xong!", "Số 05-NQ/ĐU",
  ])
  func leavesGoodSpacingAlone(text: String) {
    #expect(Spacing.findings(in: text).isEmpty)
  }
}
