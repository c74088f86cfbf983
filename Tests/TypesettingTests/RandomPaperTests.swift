import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Papers nobody wrote, with everything papers have: whatever they hold, their pages hold what must hold for all.
@Suite struct RandomPaperTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `random papers hold what holds for all pages`(seed: UInt64) {
    var paper = RandomPaper(seed: seed)
    _ = layOut(paper.made())
  }
}

/// A paper of chance.
private struct RandomPaper {
  private var random: SeededRandom
  private var sketch: DocumentSketch
  private var notes = 0
  private var targets: [Target] = []

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    sketch = DocumentSketch(page: Bool.random(using: &random) ? .small : .smallNumbered)
    // Ten lines more, so that all that is kept together fits on a page.
    sketch.page.size.height = sketch.page.size.height + .pt(100)
    sketch.page.isMirrored = Bool.random(using: &random)
    sketch.page.margins.left = .pt(random.pick([10, 25]))
    if Bool.random(using: &random) {
      sketch.page.noteRule = .init(
        length: .pt(50), thickness: .pt(0.5), spaceAbove: .pt(4), spaceBelow: .pt(3))
    }
    sketch.page.marks = [
      PageMark(
        role: .draft, inlines: [.text("dự thảo ", [], nil), .reference(.pageCount, [], nil)],
        place: .fromBottom(.zero), pages: random.pick(PageMark.Pages.allCases))
    ]
    sketch.styles[.body]?.spaceAfter = .pt(random.pick([0, 3, 6]))
    sketch.styles[.body]?.firstLineIndent = .pt(random.pick([0, 20]))
    sketch.styles[.body]?.minimumLinesAtBreak = Int.random(in: 1...3, using: &random)
    sketch.styles[.heading(1)]?.spaceBefore = .pt(4)
  }

  mutating func made() -> DocumentSketch {
    targets = (0..<Int.random(in: 0...4, using: &random)).map { Target(rawValue: "đích \($0)") }
    sketch.paragraph(random.words(6), .title)
    if Bool.random(using: &random) { sketch.contents("mục lục", of: targets) }
    var left = targets
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      addSomething()
      if let target = left.popLast() {
        sketch.paragraph([.text(random.words(3), [], nil)], .heading(1), target: target)
        addProse()
      }
    }
    for target in left { sketch.paragraph([.text(random.words(3), [], nil)], target: target) }
    addClosing()
    if Bool.random(using: &random) { addAppendix() }
    return sketch
  }

  private mutating func addSomething() {
    switch Int.random(in: 0..<16, using: &random) {
    case 14: addTable()
    case 0, 1:
      sketch.paragraph(random.words(4), .heading(1))
      if Bool.random(using: &random) { sketch.paragraph(random.words(12), .heading(2)) }
      addProse()
    case 2:
      addProse()
      sketch.grid(
        [.remainder, .remainder], [[[.text(random.words(5))], [.text("a"), .area(height: 10)]]],
        linesKeptAbove: Int.random(in: 0...1, using: &random))
      sketch.paragraph(random.words(9))
    case 3:
      sketch.paragraph([
        .text(random.words(5) + " ", .bold, nil), .blank(.pt(40), nil), .lineBreak,
        .text(random.words(9), .underline, nil),
      ])
    case 4: sketch.paragraph(random.words(Int.random(in: 80...300, using: &random)))
    case 5, 6: addNoted()
    case 7:
      sketch.figure(width: 100, height: Double.random(in: 10...300, using: &random), caption: random.words(9))
    case 8:
      var random = random
      sketch.kept { inner in for _ in 0..<3 { inner.paragraph(random.words(12)) } }
      self.random = random
    case 9:
      guard let target = targets.randomElement(using: &random) else { return addProse() }
      sketch.paragraph([.text(random.words(8) + " ", [], nil), .reference(.page(of: target), [], nil)])
    default: addProse()
    }
  }

  /// A table of one-line rows, some of them titles of groups, below words that lead into it.
  private mutating func addTable() {
    sketch.paragraph(random.words(4), .heading(2))
    var rows: [RowSketch] = [["a", "b"]]
    for number in 0..<Int.random(in: 0...40, using: &random) {
      let isGroup = Int.random(in: 0..<6, using: &random) == 0 && rows.last?.kind != .group
      rows.append(
        isGroup ? RowSketch(.group, [CellSketch("nhóm", columns: 2)]) : [CellSketch("\(number)"), "c"])
    }
    rows.append(["x", "y"])
    sketch.table([.fixed(.pt(40)), .share(1)], header: [["TT", "Họ tên"]], rows, continued: "tiếp")
  }

  private mutating func addProse() { sketch.paragraph(random.words(Int.random(in: 1...60, using: &random))) }

  /// A paragraph with notes, of which some are long.
  private mutating func addNoted() {
    var inlines: [Inline] = []
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      inlines.append(.text(random.words(Int.random(in: 5...40, using: &random)), [], nil))
      notes += 1
      let texts = (0..<Int.random(in: 1...2, using: &random)).map { _ in
        random.words(Int.random(in: 3...60, using: &random))
      }
      inlines.append(sketch.note(notes, texts))
      inlines.append(.text(" " + random.words(5) + " ", [], nil))
    }
    sketch.paragraph(inlines)
  }

  private mutating func addClosing() {
    sketch.paragraph(["a", "b", "c"].map { String(repeating: $0, count: 28) }.joined(separator: " "))
    sketch.grid(
      [.remainder, .fit(min: .pt(60), max: .pt(100), padding: .zero)],
      [[[.text("Nơi nhận:"), .text("- Lưu.")], [.text("BÍ THƯ"), .area(height: 20), .text("Lê Văn A")]]],
      spaceBefore: 5, linesKeptAbove: 2)
  }

  private mutating func addAppendix() {
    var page = sketch.page
    if Bool.random(using: &random) {
      page.size = Size(width: page.size.height + .pt(60), height: page.size.width)
    }
    sketch.section(page, Bool.random(using: &random) ? .goesOn : .restarts)
    for _ in 0..<Int.random(in: 1...6, using: &random) { addProse() }
  }
}

extension SeededRandom {
  /// One of some values.
  fileprivate mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }
}
