import Diagnostics
import DocumentModel
import Geometry
import TestSupport
import Testing
import Typesetting

/// Tables nobody means: they end, soon, in pages that can be read or in a clear message.
@Suite(.timeLimit(.minutes(1))) struct HostileTableTests {
  @Test func `three hundred columns are an error, and what follows is set`() {
    var sketch = DocumentSketch()
    sketch.table((0..<300).map { _ in .share(1) }, [RowSketch(.body, (0..<300).map { CellSketch("\($0)") })])
    sketch.paragraph("sau")
    #expect(layOutWithoutTables(sketch, expecting: ["VK512"]).texts == ["sau"])
  }

  @Test func `a column too narrow for a letter is an error`() {
    var sketch = DocumentSketch()
    sketch.table([.fixed(.pt(6)), .share(1)], [["a", "b"]])
    #expect(layOutWithoutTables(sketch, expecting: ["VK512"]).texts == [])
  }

  @Test func `a table without rows shows its header, with a note`() {
    var sketch = DocumentSketch()
    sketch.table([.share(1), .share(1)], header: [["H", "I"]], [])
    let laidOut = layOut(sketch, expecting: ["VK515"])
    #expect(laidOut.texts == ["H", "I"])
    #expect(laidOut.rules.filter { $0.size.width > $0.size.height }.map(\.top.points) == [10, 25])
  }

  @Test func `a table of nothing is nothing`() {
    var sketch = DocumentSketch()
    sketch.table([], [])
    sketch.table([.share(1)], [])
    sketch.paragraph("sau")
    #expect(layOut(sketch).texts == ["sau"])
  }

  @Test func `a header higher than half a page stands once, with a warning`() {
    var sketch = DocumentSketch()
    sketch.table([.share(1)], header: [[CellSketch("a", "b", "c", "d", "e", "f")]], (1...9).map { ["\($0)"] })
    let laidOut = layOutWithoutTables(sketch, expecting: ["VK514"])
    #expect(laidOut.pages.dropFirst().allSatisfy { $0.runs(furniture: true).isEmpty })
  }

  @Test func `a header higher than a page goes on on the next`() {
    var sketch = DocumentSketch()
    let lines = (1...25).map { "dòng \($0)" }.joined(separator: " ")
    sketch.table([.fixed(.pt(45))], header: [[CellSketch(lines)]], [["a"]])
    #expect(layOutWithoutTables(sketch, expecting: ["VK514"]).lines.allSatisfy { $0.baseline < 110 })
  }

  @Test func `cells that reach beyond the table cover what there is`() {
    var sketch = DocumentSketch()
    sketch.table(
      [.share(1), .share(1)], header: [[CellSketch("H", columns: 9, rows: 9)]],
      [[CellSketch("a", rows: .max), "b"], [CellSketch("c", columns: .max)], []])
    #expect(layOut(sketch).texts == ["H", "a", "b", "c"])
  }

  @Test(arguments: [
    Length.pt(.nan), .pt(.infinity), .pt(-.infinity), .pt(-500), .zero, .pt(1e300),
    .pt(.leastNonzeroMagnitude),
  ])
  func `odd measures give pages`(length: Length) {
    let changes: [(inout Table) -> Void] = [
      { $0.columns[0].width = .fixed(length) }, { $0.columns[0].width = .share(length.points) },
      { $0.columns[0].width = .content(min: length, max: length) }, { $0.padding.left = length },
      { $0.padding.top = length }, { $0.borders = .grid(length) }, { $0.spaceBefore = length },
    ]
    for change in changes {
      var sketch = DocumentSketch()
      let cell = CellSketch("c") {
        $0.borders = .grid(length)
        $0.shade = length.points
      }
      sketch.table(
        [.share(1), .share(1)], header: [["H", "I"]], [["một hai", "b"], [cell, "d"]], change: change)
      var typesetter = Typesetter(shaper: FixedAdvanceShaper())
      var log = DiagnosticLog()
      let pages = typesetter.pages(of: sketch.document, log: &log)
      #expect(pages.allSatisfy { !$0.dump.isEmpty })
    }
  }

  @Test func `a word of a megabyte in a cell is broken in bounded time`() {
    var sketch = DocumentSketch()
    sketch.table([.fixed(.pt(60)), .share(1)], [[CellSketch(String(repeating: "đ", count: 1 << 18)), "b"]])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    #expect(typesetter.pages(of: sketch.document, log: &log).count > 100)
    #expect(log.entries.map(\.code).sorted() == ["VK510", "VK513"])
    #expect(log.entries.allSatisfy { $0.message.en.utf8.count < 500 })
  }

  @Test func `rows are made one at a time, each once for columns that do not depend on them`() {
    let counter = Counter()
    var sketch = DocumentSketch()
    sketch.table([.share(1), .fixed(.pt(60))], header: [["H", "I"]], [])
    guard case .table(var table) = sketch.document.blocks[0] else { return }
    table.rows = TableRows(count: 1_000) { index in
      counter.add(index)
      let paragraph = Paragraph(
        id: NodeID(2 * index + 11), role: .cell, inlines: [.text("\(index)", [], nil)])
      return TableRow(id: NodeID(2 * index + 10), cells: [TableCell([.paragraph(paragraph)]), TableCell([])])
    }
    sketch.replaceBlocks(with: [.table(table)])
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    var ahead = 0
    var shown = 0
    typesetter.layOut(sketch.document, log: &log) { page in
      shown += page.lines.count
      ahead = max(ahead, counter.made.count - shown)
    }
    #expect(counter.made == Array(0..<1_000))
    // Three pages of six rows and the next one.
    #expect(ahead < 30)
  }

  /// Lays out a document whose tables do not hold what is said about all tables.
  private func layOutWithoutTables(_ sketch: DocumentSketch, expecting codes: [String]) -> LaidOut {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    let pages = typesetter.pages(of: sketch.document, log: &log)
    #expect(log.entries.map(\.code) == codes)
    return LaidOut(pages: pages, log: log)
  }
}

/// Notes which rows were asked for.
private final class Counter: @unchecked Sendable {
  private(set) var made: [Int] = []
  func add(_ index: Int) { made.append(index) }
}
