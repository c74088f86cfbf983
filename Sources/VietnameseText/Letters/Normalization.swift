@_spi(_Unicode) import Swift

/// Unicode normalization form C: each Vietnamese letter one character, as TCVN 6909:2001 asks.
public enum Normalization {
  /// `text` in NFC. A text that already is costs one look at its bytes.
  public static func nfc(_ text: String) -> String {
    isQuicklyComposed(text) ? text : composed(text)
  }

  /// Whether `text` is in NFC.
  public static func isNFC(_ text: String) -> Bool {
    isQuicklyComposed(text) || text.unicodeScalars.elementsEqual(text._nfc)
  }

  /// UTF-8 `bytes` in NFC, or `nil` when they are not valid UTF-8.
  public static func nfc(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.withUnsafeBufferPointer(isQuicklyComposed) { return bytes }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return Array(nfc(text).utf8)
  }

  private static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text._nfc)
    return String(scalars)
  }

  private static func isQuicklyComposed(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isQuicklyComposed) ?? false
  }

  /// Whether `bytes` are valid UTF-8 holding only characters that never change or join under NFC:
  /// U+0000–02FF, U+1E00–1EFF and U+2002–20BF. That covers Vietnamese; the rest takes the long way.
  private static func isQuicklyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = safeLength(bytes, at: index)
      guard length > 0 else { return false }
      index += length
    }
    return true
  }

  /// The bytes of the character at `index` when it is one of the safe ones, else 0.
  @inline(__always)
  private static func safeLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let left = bytes.count - index
    if (0xC2...0xCB).contains(lead) {
      return left > 1 && Byte.isContinuation(bytes[index + 1]) ? 2 : 0
    }
    guard left > 2, Byte.isContinuation(bytes[index + 2]) else { return 0 }
    let (second, third) = (bytes[index + 1], bytes[index + 2])
    switch (lead, second) {
    case (0xE1, 0xB8...0xBB): return 3
    // U+2000 and U+2001 become U+2002 and U+2003.
    case (0xE2, 0x80): return third > 0x81 ? 3 : 0
    case (0xE2, 0x81...0x82): return 3
    default: return 0
    }
  }
}
