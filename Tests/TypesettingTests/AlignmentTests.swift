import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

@Suite struct AlignmentTests {
  @Test(arguments: [(Alignment.left, 10.0), (.centered, 88.75), (.right, 167.5), (.justified, 10)])
  func `a short line stands where its alignment puts it`(alignment: Alignment, left: Double) {
    let style = ParagraphStyle.sketched.with { $0.alignment = alignment }
    #expect(layOut("ab cd", style: style).lines.map(\.left) == [left])
  }

  @Test func `centred and right lines ignore the space at their soft end`() {
    let words = "aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb"
    let centred = layOut(words, style: .sketched.with { $0.alignment = .centered }).lines
    #expect(centred.map(\.left) == [50, 50])
    let right = layOut(words, style: .sketched.with { $0.alignment = .right }).lines
    #expect(right.map(\.right) == [190, 190])
  }

  @Test func `the first line is indented by the first-line indent, all by the left indent`() {
    let style = ParagraphStyle.justified.with {
      $0.firstLineIndent = .pt(30)
      $0.leftIndent = .pt(20)
    }
    var random = SeededRandom(seed: 1)
    let lines = layOut(random.words(40), style: style).lines
    #expect(lines.map(\.left) == [60] + [Double](repeating: 30, count: lines.count - 1))
    #expect(lines.dropLast().allSatisfy { isClose($0.right, 190) })
  }

  @Test(arguments: [Alignment.left, .justified])
  func `a hanging first line has more room than the others`(alignment: Alignment) {
    let style = ParagraphStyle.sketched.with {
      $0.alignment = alignment
      $0.firstLineIndent = .pt(-60)
      $0.leftIndent = .pt(80)
    }
    // 160 pt in the first line, 100 in the others.
    let first = (0..<6).map { _ in "aaaaa" }.joined(separator: " ")
    let rest = (0..<3).map { _ in "aaaaa" }.joined(separator: " ")
    let laidOut = layOut("\(first) \(rest) bbbbb cc", style: style)
    #expect(laidOut.lines.map(\.left) == [30, 90, 90])
    #expect(laidOut.texts.first?.count ?? 0 >= first.count - 6)
  }

  @Test func `lines of a balanced title are about equally long`() {
    let style = ParagraphStyle.sketched.with { $0.balanced = true }
    // A full first line of eight words would leave two for the second.
    let text = "aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj"
    let ragged = layOut(text, style: .sketched.with { $0.alignment = .left }).lines
    let balanced = layOut(text, style: style).lines
    #expect(ragged.map(\.text.count) == [40, 9])
    #expect(balanced.map(\.text) == ["aaaa bbbb cccc dddd eeee ", "ffff gggg hhhh iiii jjjj"])
  }

  @Test func `baselines lie eight tenths of the pitch below the line's top`() {
    let style = ParagraphStyle.sketched.with { $0.pitch = .pt(20) }
    var random = SeededRandom(seed: 2)
    let lines = layOut(random.words(20), style: style).lines
    #expect(lines.prefix(2).map(\.baseline) == [26, 46])
  }
}
