import TestSupport
import Testing

@testable import Typesetting

/// The breaker against solutions found by other means, judged by demerits written down a second time.
@Suite struct OptimumFitTests {
  @Test(arguments: [LineBreaker.Fit.justified, .ragged, .balanced])
  func `of all ways to break up to twelve words the breaker takes the best`(alignment: LineBreaker.Fit) {
    for seed in 0..<500 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      // Short words give choices among lines of every density, long ones lines that cannot be good.
      let widest: Double = Bool.random(using: &random) ? 9 : 40
      let paragraph = TestParagraph.random(
        words: Int.random(in: 1...12, using: &random), upTo: widest, using: &random)
      let breaker = LineBreaker(
        firstWidth: Double.random(in: 40...60, using: &random), width: 41, alignment: alignment)
      let found = demerits(of: paragraph.breaks(breaker), paragraph, breaker) ?? .infinity
      let best = allBreaks(paragraph.words.count).compactMap { demerits(of: $0, paragraph, breaker) }.min()
      #expect(found <= (best ?? -1) * (1 + 1e-12), "seed \(seed)")
    }
  }

  @Test func `remembering the density of the last line is enough to find the best`() {
    for seed in 0..<150 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let paragraph = TestParagraph.random(words: 60, upTo: 9, using: &random)
      let breaker = LineBreaker(firstWidth: 30, width: 36, alignment: .justified)
      let found = demerits(of: paragraph.breaks(breaker), paragraph, breaker) ?? .infinity
      #expect(found <= leastDemerits(paragraph, breaker) * (1 + 1e-12), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the breaker is never worse than filling line after line`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let paragraph = TestParagraph.random(words: 200, using: &random)
    let breaker = LineBreaker(firstWidth: 120, width: 150, alignment: .justified)
    let found = demerits(of: paragraph.breaks(breaker), paragraph, breaker) ?? .infinity
    let greedy = demerits(of: greedyBreaks(paragraph, breaker), paragraph, breaker) ?? .infinity
    #expect(found <= greedy)
  }

  @Test(arguments: [LineBreaker.Fit.ragged, .balanced])
  func `unjustified paragraphs take as few lines as filling line after line`(alignment: LineBreaker.Fit) {
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      let paragraph = TestParagraph.random(words: 150, using: &random)
      let breaker = LineBreaker(firstWidth: 130, width: 130, alignment: alignment)
      #expect(paragraph.breaks(breaker).count == greedyBreaks(paragraph, breaker).count)
    }
  }
}

/// Words of given widths with spaces of 4 between them.
struct TestParagraph {
  let words: [Double]
  static let space = 4.0

  static func random(words: Int, upTo widest: Double = 40, using random: inout SeededRandom) -> TestParagraph
  {
    TestParagraph(words: (0..<words).map { _ in Double.random(in: 1...widest, using: &random) })
  }

  var items: [ParagraphItem] {
    let parts = words.map { [ParagraphItem(kind: .word, width: $0, word: 0, style: 0)] }
    return Array(parts.joined(separator: [ParagraphItem(kind: .space, width: Self.space, word: 0, style: 0)]))
  }

  /// For each line the number of the word after its last.
  func breaks(_ breaker: LineBreaker) -> [Int] {
    breaker.lines(of: items).map { ($0.items.upperBound + 1) / 2 }
  }

  func naturalWidth(_ line: Range<Int>) -> Double {
    words[line].reduce(0, +) + Double(line.count - 1) * Self.space
  }
}

/// Every way to part `count` words into lines.
private func allBreaks(_ count: Int) -> [[Int]] {
  (0..<1 << (count - 1)).map { choice in (1..<count).filter { choice & (1 << ($0 - 1)) != 0 } + [count] }
}

private func greedyBreaks(_ paragraph: TestParagraph, _ breaker: LineBreaker) -> [Int] {
  var breaks: [Int] = []
  var start = 0
  for end in 1..<paragraph.words.count {
    let measure = breaks.isEmpty ? breaker.firstWidth : breaker.width
    if paragraph.naturalWidth(start..<end + 1) > measure {
      breaks.append(end)
      start = end
    }
  }
  return breaks + [paragraph.words.count]
}

/// The demerits of a solution, nil if a line is too wide.
private func demerits(of breaks: [Int], _ paragraph: TestParagraph, _ breaker: LineBreaker) -> Double? {
  var sum = 0.0
  var start = 0
  var density = 1
  for end in breaks {
    guard let line = judge(start..<end, after: density, paragraph, breaker) else { return nil }
    sum += line.demerits
    (start, density) = (end, line.density)
  }
  return sum
}

/// The least demerits of all solutions, by a search that remembers the whole last line and not only its density.
private func leastDemerits(_ paragraph: TestParagraph, _ breaker: LineBreaker) -> Double {
  let count = paragraph.words.count
  // For each end the solutions up to there that are best for one last line.
  var solutions: [[(demerits: Double, density: Int)]] = [[(0, 1)]]
  for end in 1...count {
    var endingHere: [(demerits: Double, density: Int)] = []
    for start in max(0, end - 20)..<end {
      let candidates = solutions[start].compactMap { before in
        judge(start..<end, after: before.density, paragraph, breaker).map {
          (demerits: before.demerits + $0.demerits, density: $0.density)
        }
      }
      if let best = candidates.min(by: { $0.demerits < $1.demerits }) { endingHere.append(best) }
    }
    solutions.append(endingHere)
  }
  return solutions[count].map(\.demerits).min() ?? .infinity
}

/// The demerits and the density of a line after a line of another density, nil if it is too wide.
private func judge(
  _ line: Range<Int>, after lastDensity: Int, _ paragraph: TestParagraph, _ breaker: LineBreaker
) -> (demerits: Double, density: Int)? {
  let isFinal = line.upperBound == paragraph.words.count
  let measure = line.lowerBound == 0 ? breaker.firstWidth : breaker.width
  let room = measure - paragraph.naturalWidth(line)
  let spaces = Double(line.count - 1) * TestParagraph.space
  let isLone = isFinal && line.lowerBound > 0 && line.count == 1
  guard breaker.alignment == .justified else {
    let slack = isFinal && breaker.alignment == .ragged ? 0 : room / measure
    return room < -1e-6 ? nil : (1_000 + 100 * slack * slack + (isLone ? 100 : 0), 1)
  }
  guard room + spaces / 4 >= -1e-6 else { return nil }
  let ratio = ratio(room: room, spaces: spaces, isFinal: isFinal)
  let density = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
  let badness = 100 * abs(ratio * ratio * ratio)
  let contrast = abs(density - lastDensity) > 1 ? 3_000.0 : 0
  return ((1 + badness) * (1 + badness) + contrast + (isLone ? 10_000 : 0), density)
}

private func ratio(room: Double, spaces: Double, isFinal: Bool) -> Double {
  if room < 0 { return room / (spaces / 4) }
  if isFinal { return 0 }
  return spaces > 0 ? min(10, room / (spaces * 0.45)) : 10
}
