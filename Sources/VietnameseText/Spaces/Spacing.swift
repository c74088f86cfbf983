/// Slips of the space bar and of the quote key.
public enum Spacing {
  /// What is wrong.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Two or more spaces together; the offset is that of the second.
    case doubleSpace
    /// A space before `, . ; : ! ?` or `)`; the offset is that of the space.
    case spaceBeforeMark
    /// No space after `, ; : ! ?`; the offset is that of the mark.
    case missingSpaceAfterMark
    /// A straight quote where `“` or `”` is printed: Nghị định 30/2020/NĐ-CP quotes with curly ones.
    case straightQuote
  }

  /// One slip.
  public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public let kind: Kind
    /// The place, counted in Unicode scalars from 0.
    public let offset: Int

    /// A finding.
    public init(kind: Kind, offset: Int) { (self.kind, self.offset) = (kind, offset) }
  }

  /// The slips of `text`, in order.
  ///
  /// Left alone: the comma and dot inside numbers (`92,36`), the colon of times and ratios (`08:30`),
  /// dots in a row (`ngày ... tháng`), and addresses (`https://…`, `www.…`).
  public static func findings(in text: String) -> [Finding] {
    guard mayHaveSlips(text) else { return [] }
    let scalars = text.scalars
    var findings: [Finding] = []
    var wordStart = 0
    for index in scalars.indices {
      if startsWord(scalars, at: index) { wordStart = index }
      if isSpace(scalars[index]) {
        if isSecondSpace(scalars, at: index) { findings.append(Finding(kind: .doubleSpace, offset: index)) }
        if isMark(scalars, at: index + 1) { findings.append(Finding(kind: .spaceBeforeMark, offset: index)) }
      } else if scalars[index] == "\"" {
        findings.append(Finding(kind: .straightQuote, offset: index))
      } else if lacksSpace(scalars, after: index), !isAddress(scalars, from: wordStart) {
        findings.append(Finding(kind: .missingSpaceAfterMark, offset: index))
      }
    }
    return findings
  }

  /// A cheap first look: most texts hold neither two spaces together nor a mark out of place.
  private static func mayHaveSlips(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(mayHaveSlips) ?? true
  }

  private static func mayHaveSlips(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAfterSpace = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case Byte.space:
        if isAfterSpace { return true }
        isAfterSpace = true
      // A non-breaking space, and some signs that the long way looks at.
      case 0xC2: return true
      case UInt8(ascii: "\""): return true
      case Byte.comma, Byte.dot, UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"),
        UInt8(ascii: ")"):
        if isAfterSpace || mayLackSpace(bytes, after: index) { return true }
      default: isAfterSpace = false
      }
    }
    return false
  }

  /// Whether letters or figures follow a mark closely, other than inside a number.
  private static func mayLackSpace(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    guard index + 1 < bytes.count, bytes[index + 1] >= Byte.zero else { return false }
    let joinsDigits = [Byte.comma, Byte.dot, UInt8(ascii: ":")].contains(bytes[index])
    return !(joinsDigits && index > 0 && Byte.isDigit(bytes[index - 1]) && Byte.isDigit(bytes[index + 1]))
  }

  /// Whether one space stands before it: of more than two together, the second alone is named.
  private static func isSecondSpace(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, isSpace(scalars[index - 1]) else { return false }
    return index == 1 || !isSpace(scalars[index - 2])
  }

  private static func startsWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index == 0 || isSpace(scalars[index - 1]) || scalars[index - 1] == "\n"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }

  private static func isMark(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index < scalars.count else { return false }
    switch scalars[index] {
    case ",", ";", ":", "!", "?", ")": return true
    case ".": return index + 1 == scalars.count || scalars[index + 1] != "."
    default: return false
    }
  }

  private static func lacksSpace(_ scalars: [Unicode.Scalar], after index: Int) -> Bool {
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    switch scalars[index] {
    case ";", "!", "?": return next.properties.isAlphabetic || isDigit(next)
    case ",", ":":
      if isDigit(next) { return index == 0 || !isDigit(scalars[index - 1]) }
      return next.properties.isAlphabetic
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Whether the word that starts at `start` is a network address; only its beginning is looked at.
  private static func isAddress(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    let head = scalars[start...].prefix(12).prefix { !isSpace($0) && $0 != "\n" }
    return contains(head, "www.") || contains(head, "://")
  }

  private static func contains(_ head: ArraySlice<Unicode.Scalar>, _ mark: String) -> Bool {
    head.indices.contains { head[$0...].starts(with: mark.unicodeScalars) }
  }
}
