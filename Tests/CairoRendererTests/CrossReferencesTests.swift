import Testing

@testable import CairoRenderer

/// The table at a PDF's end.
struct CrossReferencesTests {
  /// A tail whose table has entries that begin at these places.
  private func tail(_ starts: [Int]) -> [UInt8] {
    let entries = starts.map { start in
      let digits = String(start)
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    return Array(("endobj\nxref\n0 \(starts.count)\n" + entries.joined() + "trailer\n").utf8)
  }

  private func freed(_ tail: [UInt8]) -> [Int] {
    String(decoding: tail, as: UTF8.self).split(separator: "\n").dropFirst(3).dropLast().enumerated().filter {
      $0.element == "0000000000 65535 f "
    }.map(\.offset)
  }

  @Test func ofTwoObjectsAtOnePlaceTheLowerIsFree() {
    var bytes = tail([15, 700, 300, 700, 15])
    CrossReferences.freeUnwritten(in: &bytes)
    #expect(freed(bytes) == [0, 1])
  }

  /// The links of thousands of papers in one file; a copy of the table for each would be terabytes.
  @Test(.timeLimit(.minutes(1)))
  func aTableOfAHundredThousandPairsIsNotCopiedForEach() {
    let count = 100_000
    var bytes = tail((1...count).flatMap { [$0, $0] })
    CrossReferences.freeUnwritten(in: &bytes)
    #expect(freed(bytes).count == count)
  }
}
