/// Characters that look right and are not: they break searching, sorting and the reading aloud of a paper.
public enum LookAlikes {
  /// What is wrong with a character.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// Ð, Ɖ, ð or ɖ where Vietnamese has Đ (U+0110) and đ (U+0111).
    case otherD
    /// A Cyrillic letter that looks Latin, inside a word with Latin letters.
    case cyrillic
    /// A Greek letter that looks Latin, inside a word with Latin letters.
    case greek
    /// A character without width: zero-width space or joiner, soft hyphen, byte order mark, variation
    /// selector.
    case zeroWidth
    /// A mark that turns the direction of writing.
    case directionMark
    /// A control character other than tab, line feed and carriage return, or a line separator.
    case control
    /// A character of a private-use area: often the sign of a legacy font.
    case privateUse
    /// U+FFFD, left where earlier software lost a character.
    case replacement
    /// A combining mark that joined no letter.
    case loneMark
    /// A typed non-breaking space; the binding of words is the program's own task.
    case nonBreakingSpace
    /// A space of another width, which is no space to searching and to line breaking.
    case otherSpace
    /// A picture among letters, or what makes one of a sign.
    case emoji
  }

  /// One such character.
  public struct Finding: Sendable, Hashable {
    /// The character found.
    public let scalar: Unicode.Scalar
    /// Its place, counted in Unicode scalars of the text in NFC, from 0.
    public let offset: Int
    /// The character that was meant; `nil` when it should simply go, or nobody can tell.
    public let expected: Unicode.Scalar?
    /// What is wrong.
    public let kind: Kind

    /// A finding.
    public init(scalar: Unicode.Scalar, offset: Int, expected: Unicode.Scalar?, kind: Kind) {
      (self.scalar, self.offset, self.expected, self.kind) = (scalar, offset, expected, kind)
    }
  }

  /// The findings of `text`, in order. The text is brought to NFC first, so that only marks that join
  /// nothing are left.
  public static func findings(in text: String) -> [Finding] {
    if isOrdinary(text) { return [] }
    let scalars = Normalization.nfc(text).scalars
    var findings: [Finding] = []
    var word = WordScripts()
    for (offset, scalar) in scalars.enumerated() {
      if let (kind, expected) = fault(of: scalar) {
        findings.append(Finding(scalar: scalar, offset: offset, expected: expected, kind: kind))
      }
      if scalar.isWordPart {
        word.add(scalar, at: offset)
      } else {
        findings += word.finish()
      }
    }
    findings += word.finish()
    return findings.sorted { $0.offset < $1.offset }
  }

  /// Whether all of `text` is plainly Vietnamese, ASCII or a dash, curly quote or ellipsis: a look at its bytes that spares
  /// the rest.
  private static func isOrdinary(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isOrdinary) ?? false
  }

  private static func isOrdinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for (index, byte) in bytes.enumerated() {
      defer { previous = byte }
      // Most letters, and all spaces.
      if (0x20..<0x7F).contains(byte) { continue }
      switch byte {
      // U+2013 to U+2026: – — ‘ ’ “ ” …, whose other bytes are looked at here.
      case 0xE2
      where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x93...0xA6).contains(bytes[index + 2]):
        continue
      case 0x80 where previous == 0xE2: continue
      case 0x93...0xA6 where previous == 0x80 && index > 1 && bytes[index - 2] == 0xE2: continue
      case Byte.newline, 0xC3...0xC6, 0xE1: continue
      // The second byte of Ð, ð and Ɖ; of `Ɛ` and others that the long way looks at.
      case 0x90 where previous == 0xC3, 0xB0 where previous == 0xC3, 0x89 where previous == 0xC6: return false
      case 0x80...0xBF where (0xC3...0xC6).contains(previous): continue
      // U+1E80–1EFF: Ạ to Ỹ among them.
      case 0xBA...0xBB where previous == 0xE1: continue
      case 0x80...0xBF where (0xBA...0xBB).contains(previous): continue
      default: return false
      }
    }
    return true
  }

  /// What is wrong with `scalar` wherever it stands.
  private static func fault(of scalar: Unicode.Scalar) -> (Kind, Unicode.Scalar?)? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: nil
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF:
      (.control, nil)
    case 0xD0, 0x189: (.otherD, "Đ")
    case 0xF0, 0x256: (.otherD, "đ")
    case 0xA0: (.nonBreakingSpace, " ")
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: (.otherSpace, " ")
    case 0xFE0F, 0x1F1E6...0x1F1FF: (.emoji, nil)
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0x180E, 0x34F, 0xFE00...0xFE0E, 0xE0000...0xE0FFF:
      (.zeroWidth, nil)
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C: (.directionMark, nil)
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: (.privateUse, nil)
    case 0xFFFD: (.replacement, nil)
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
      (.loneMark, nil)
    case 0x231A...: scalar.properties.isEmojiPresentation ? (.emoji, nil) : nil
    default: nil
    }
  }
}

/// The letters of one word that come from other scripts, kept until it is known whether it is Latin.
private struct WordScripts {
  private var hasLatin = false
  private var suspects: [LookAlikes.Finding] = []

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x370...0x3FF:
      guard let latin = Self.greek[scalar] else { return }
      suspects.append(.init(scalar: scalar, offset: offset, expected: latin, kind: .greek))
    case 0x400...0x52F:
      guard let latin = Self.cyrillic[scalar] else { return }
      suspects.append(.init(scalar: scalar, offset: offset, expected: latin, kind: .cyrillic))
    case 0x41...0x24F, 0x1E00...0x1EFF: hasLatin = true
    default: break
    }
  }

  /// The findings of the word that ends here; what follows is a new word.
  mutating func finish() -> [LookAlikes.Finding] {
    guard hasLatin || !suspects.isEmpty else { return [] }
    defer { self = WordScripts() }
    return hasLatin ? suspects : []
  }

  private static let cyrillic = table(
    from: "АВЕЅІЈКМНОРСТУХасеѕіјорухһԁԛԝ", to: "ABESIJKMHOPCTYXacesijopyxhdqw")
  private static let greek = table(from: "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυι", to: "ABEZHIKMNOPTYXovui")

  private static func table(from: String, to: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(from.unicodeScalars, to.unicodeScalars)) { first, _ in first }
  }
}
