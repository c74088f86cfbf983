import Foundation

/// A word on a page of a PDF, as `pdftotext` finds it; millimetres from the top left.
struct PrintedWord {
  let page: Int
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  let text: String

  static func all(of pdf: String) throws -> [PrintedWord] {
    let listing = try Tool.pdftotext.run(["-bbox", pdf, "-"]).output
    var page = 0
    return listing.split(separator: "\n").compactMap { line in
      if line.contains("<page ") { page += 1 }
      guard line.contains("<word ") else { return nil }
      let parts = line.split(separator: "\"")
      let places = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * 25.4 / 72 }
      let text = parts.dropFirst(8).joined(separator: "\"").dropFirst().replacing("</word>", with: "")
      return PrintedWord(
        page: page, left: places[0], top: places[1], right: places[2], bottom: places[3],
        text: unescaped(text))
    }
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")].reduce(String(text)) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}

/// Words taken apart into runs of letters and single digits and signs, so that it does not matter where a reader of PDF
/// files sees the end of a word; each with how often it occurs.
struct Tokens {
  private(set) var counts: [String: Int] = [:]

  /// Full stops are left out, since leaders are drawn here and typed there, and boxes to tick.
  private static let leftOut = Set(".☐☑".unicodeScalars)

  init(_ words: some Sequence<String>) {
    for word in words {
      var letters = ""
      for scalar in word.unicodeScalars where !Tokens.leftOut.contains(scalar) {
        if scalar.properties.isAlphabetic {
          letters.unicodeScalars.append(scalar)
        } else {
          add(letters)
          letters = ""
          add(String(scalar))
        }
      }
      add(letters)
    }
  }

  private mutating func add(_ token: String) {
    if !token.allSatisfy(\.isWhitespace) { counts[token, default: 0] += 1 }
  }

  /// What is more often here than in `other`, in order of letters; each as often as it is.
  func without(_ other: Tokens) -> [String] {
    counts.keys.sorted().flatMap { token in
      Array(repeating: token, count: max(0, counts[token, default: 0] - other.counts[token, default: 0]))
    }
  }
}

extension [String] {
  /// The tokens without up to so many digits: those of pages' numbers that were found anew.
  func forgiving(digits count: Int) -> [String] {
    let digits = filter { "0"..."9" ~= $0 && $0.count == 1 }
    return digits.count <= count ? filter { !digits.contains($0) } : self
  }
}
