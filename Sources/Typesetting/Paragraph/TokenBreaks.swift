/// Where a line may end inside a word without a space: in addresses of pages and mail, and between whole words joined by
/// "/". Never in numbers, dates and symbols of papers such as "05-HD/VPTW".
enum TokenBreaks {
  /// The fewest bytes that stand on either side of a break.
  private static let fewest = 3

  /// The places, as numbers of bytes before them, rising; none for nearly every word.
  static func places(in word: ArraySlice<UInt8>) -> [Int] {
    guard word.count > 2 * fewest,
      word.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") })
    else { return [] }
    let bytes = Array(word)
    if let start = startOfPath(bytes) { return places(in: bytes, after: ".-_/?&=#,;", from: start) }
    if isMail(bytes) { return places(in: bytes, after: "@.", from: 0) }
    return isJoinedWords(bytes) ? places(in: bytes, after: "/", from: 0) : []
  }

  private static func places(in bytes: [UInt8], after marks: String, from start: Int) -> [Int] {
    let marks = Array(marks.utf8)
    var last = start
    return (start..<bytes.count).compactMap { index in
      let end = index + 1
      guard marks.contains(bytes[index]), end - last >= fewest, bytes.count - end >= fewest,
        !marks.contains(bytes[end]), !(bytes[end].isDigit && bytes[index - 1].isDigit)
      else { return nil }
      last = end
      return end
    }
  }

  /// Where an address of the web goes on after its scheme; nil if the word is none.
  private static func startOfPath(_ bytes: [UInt8]) -> Int? {
    let scheme = Array("://".utf8)
    if let colon = bytes.firstIndex(of: scheme[0]), colon > 0, bytes[colon...].starts(with: scheme) {
      return colon + scheme.count
    }
    return bytes.prefix(4).elementsEqual("www.".utf8) ? 4 : nil
  }

  private static func isMail(_ bytes: [UInt8]) -> Bool {
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 0 else { return false }
    return bytes[(at + 1)...].contains(UInt8(ascii: ".")) && !bytes[(at + 1)...].contains(UInt8(ascii: "@"))
  }

  /// Whether the word is lower-case words of at least three letters with "/" between them.
  private static func isJoinedWords(_ bytes: [UInt8]) -> Bool {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last else { return false }
    // A comma or a full stop may follow the last.
    let words = parts.dropLast() + [last.prefix { $0.isLetter }]
    return words.allSatisfy { $0.count >= fewest && $0.allSatisfy(\.isLowercase) }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
