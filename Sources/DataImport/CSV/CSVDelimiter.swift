/// Finds out what parts the fields of a text file.
enum CSVDelimiter {
  /// The delimiter of `bytes` and where the records begin.
  ///
  /// A first line `sep=;`, as Excel understands it, decides. Otherwise it is the mark that most of the first lines hold
  /// equally often: commas inside sentences come in all numbers.
  static func find(in bytes: [UInt8]) -> (delimiter: UInt8, start: Int) {
    if let named = named(in: bytes) { return named }
    var best = UInt8(ascii: ",")
    var bestScore = (lines: 0, count: 0)
    for candidate in [",", ";", "\t", "|"].map({ UInt8(ascii: $0) }) {
      let score = score(of: candidate, in: bytes)
      if score > bestScore { (best, bestScore) = (candidate, score) }
    }
    return (best, 0)
  }

  private static func named(in bytes: [UInt8]) -> (UInt8, Int)? {
    guard bytes.count > 5, bytes.prefix(4).elementsEqual("sep=".utf8),
      let end = bytes.prefix(8).firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return (bytes[4], end + 1)
  }

  /// How many of the first lines hold `mark` equally often, outside quotation marks, and how often.
  private static func score(of mark: UInt8, in bytes: [UInt8]) -> (lines: Int, count: Int) {
    var counts: [Int: Int] = [:]
    var count = 0
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case mark where !isQuoted: count += 1
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
        if count > 0 { counts[count, default: 0] += 1 }
        count = 0
      default: break
      }
    }
    if count > 0 { counts[count, default: 0] += 1 }
    return counts.map { (lines: $0.value, count: $0.key) }.max { $0 < $1 } ?? (0, 0)
  }
}
