import Composition
import DocumentModel
import Testing

/// Positions in masthead and foot read back from the PDF, against the rule pack.
@Suite(.enabled(if: Tool.exists("mutool"), "needs mutool"))
struct GridPositionTests {
  // MARK: Masthead

  @Test(arguments: Sample.allCases)
  func theTitleIsUnderlinedInItsOwnLength(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let title = try setting.line("title")
    #expect(try title.text == setting.pack.text("text", of: "title").uppercased())
    let rules = setting.rules(onPage: title.page).filter {
      $0.top > title.baseline && $0.top < title.baseline + 18
    }
    try #require(rules.count == 1)
    #expect(agree(rules[0].left, title.left))
    #expect(agree(rules[0].right, title.right))
    // A rule is thinner than the tolerance of places.
    #expect(
      try agree(
        rules[0].bottom - rules[0].top, setting.pack.length("rule-thickness", of: "title"), within: 0.02))
    #expect(try agree(rules[0].top, title.baseline + setting.pack.length("rule-offset", of: "title")))
  }

  @Test(arguments: Sample.allCases)
  func numberAndDateShareABaseline(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let date = try setting.line("date")
    let number = try setting.the("number").lines
    #expect(!number.isEmpty)
    for part in number {
      #expect(agree(part.baseline, date.baseline, within: 0.02))
      #expect(part.right < date.left)
    }
  }

  @Test(arguments: Sample.allCases)
  func theMastheadsColumnsAreCentred(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let left = try setting.line("separator")
    for line in setting.paragraphs.filter({ $0.role == "issuer" }).flatMap(\.lines) + [left] {
      #expect(agree(line.middle, left.middle), "\(line.text)")
    }
    #expect(try agree(setting.line("title").middle, setting.line("date").middle))
    let number = try setting.the("number").lines
    let ends = (number.map(\.left).min() ?? 0, number.map(\.right).max() ?? 0)
    #expect(agree((ends.0 + ends.1) / 2, left.middle))
  }

  @Test func theBlankForTheNumberIsAsWideAsThePackSays() throws {
    let setting = try Setting(.example)
    let parts = try setting.the("number").lines
    try #require(parts.count == 2)
    #expect(try agree(parts[1].left - parts[0].end, setting.pack.length("number.blank")))
  }

  // MARK: Foot

  @Test(arguments: Sample.allCases)
  func theRecipientsHeadIsUnderlinedInItsOwnLength(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let head = try setting.line("recipients-head")
    let size = try setting.pack.length("size", of: "recipients-head")
    let rules = setting.rules(onPage: head.page)
      .filter { $0.top > head.baseline && $0.bottom < head.baseline + size / 2 && $0.left < head.right }
    try #require(rules.count == 1)
    #expect(agree(rules[0].left, head.left))
    #expect(agree(rules[0].right, head.right))
  }

  @Test(arguments: Sample.allCases)
  func recipientsAndSignatureBeginOnOneLine(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let pack = setting.pack
    let authority = try #require(setting.paragraphs.first { $0.role == "authority" }?.lines.first)
    let head = try setting.line("recipients-head")
    #expect(agree(head.baseline, authority.baseline, within: 0.02))
    #expect(try agree(head.left, pack.textArea().left))
    let last = try #require(setting.flow.last)
    let line = try #require(last.lines.last)
    let depth = try pack.length("pitch", of: last.role) - pack.ascent(of: last.role)
    let space = try max(pack.length("space-after", of: last.role), pack.length("foot.space-before"))
    #expect(
      try agree(
        head.baseline - line.baseline, depth + space + pack.ascent(of: "recipients-head"), within: 0.02))
  }

  @Test(arguments: Sample.allCases)
  func theSignatureColumnIsCentredBesideTheRecipients(_ sample: Sample) throws {
    let setting = try Setting(sample)
    let area = try setting.pack.textArea()
    let start = try area.left + setting.pack.length("foot.left")
    let column = setting.paragraphs.filter {
      ["authority", "position", "signer"].contains($0.role)
    }.flatMap(\.lines)
    #expect(column.count >= 3)
    for line in column { #expect(agree(line.middle, (start + area.right) / 2), "\(line.text)") }
    for line in setting.paragraphs.filter({ $0.role == "recipient" }).flatMap(\.lines) {
      #expect(line.right <= start + tolerance, "\(line.text)")
    }
  }

  @Test func theSignersNameLeavesRoomForTheSignature() throws {
    let setting = try Setting(.branch)
    let column = setting.paragraphs.filter { ["authority", "signer"].contains($0.role) }
    let authority = try #require(column.first?.lines.last)
    let signer = try #require(column.dropFirst().first?.lines.first)
    let pack = setting.pack
    let depth = try pack.length("pitch", of: "authority") - pack.ascent(of: "authority")
    #expect(
      try agree(
        signer.baseline - authority.baseline,
        depth + pack.length("signature.height") + pack.ascent(of: "signer"), within: 0.02))
  }
}
