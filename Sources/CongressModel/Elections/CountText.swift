/// The figures of one election as a text that is the same whoever typed them: one line a figure, in the order of the
/// bytes, `candidates.le-an.votes = 145`. Words, and the order people stand in, leave it alone.
struct CountText {
  /// The lines, each ending in a line feed.
  let text: String

  init(_ election: Election, in congress: Congress) {
    var lines = ["election = \(election.id ?? election.kind?.rawValue ?? "")"]
    if let denominator = election.tally?.denominator { lines.append("denominator = \(denominator)") }
    CountText.collect(election, of: congress, at: "", into: &lines)
    // Swift compares texts by their characters; bytes are what `LC_ALL=C sort` compares.
    lines.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    text = lines.map { $0 + "\n" }.joined()
  }

  /// SHA-256 of the text in sixteen groups of four digits, to be read out and typed by hand.
  var digest: String {
    let digits = Array(SHA256.hexadecimal(of: Array(text.utf8)).utf8)
    return stride(from: 0, to: digits.count, by: 4).map {
      String(decoding: digits[$0..<$0 + 4], as: UTF8.self)
    }
    .joined(separator: " ")
  }

  private static func collect<Root: Record>(
    _ record: Root, of congress: Congress, at path: String, into lines: inout [String]
  ) {
    for field in Root.fields where !field.isComputed {
      switch field.value(in: record, of: congress) {
      case .integer(let figure): lines.append("\(path)\(field.name) = \(figure)")
      case .record(let inner): collect(inner, of: congress, at: "\(path)\(field.name).", into: &lines)
      case .list(let values):
        for (value, segment) in zip(values, values.matchingSegments) {
          guard case .record(let element) = value else { continue }
          collect(element, of: congress, at: "\(path)\(field.name).\(segment).", into: &lines)
        }
      default: break
      }
    }
  }
}
