/// What each byte of the single-byte encodings means.
enum LegacyTables {
  /// TCVN 5712:1993, VN3, as the .VnTime fonts have it: small letters, and Ă Â Ê Ô Ơ Ư Đ. Bytes without a letter of
  /// Vietnamese are U+FFFD.
  static let tcvn3 = table(
    from: 0xA1,
    "ĂÂÊÔƠƯĐăâêôơưđ\u{FFFD}\u{FFFD}"
      + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}àảãáạ\u{FFFD}ằẳẵắ\u{FFFD}\u{FFFD}"
      + "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}ặầẩẫấậè\u{FFFD}ẻẽé"
      + "ẹềểễếệìỉ\u{FFFD}\u{FFFD}\u{FFFD}ĩíịò\u{FFFD}"
      + "ỏõóọồổỗốộờởỡớợù\u{FFFD}"
      + "ủũúụừửữứựỳỷỹýỵ\u{FFFD}")

  /// RFC 1456. Six rare capitals sit on control characters.
  static let viscii: [Unicode.Scalar] = {
    var scalars = table(from: 0x80, upperVISCII)
    let rare: [(Int, Unicode.Scalar)] = [
      (0x02, "Ẳ"), (0x05, "Ẵ"), (0x06, "Ẫ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
    ]
    for (byte, letter) in rare { scalars[byte] = letter }
    return scalars
  }()

  private static let upperVISCII =
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    + "Õắằặấầẩậẽẹếềểễệố"
    + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
    + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    + "àáâãảăữẫèéêẻìíĩỉ"
    + "đựòóôõỏọụùúũủýợỮ"

  /// windows-1258, tones as combining marks.
  static let windows1258 = table(
    from: 0x80,
    "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}"
      + "\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ"
      + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯"
      + "°±²³´µ¶·¸¹º»¼½¾¿"
      + "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏ"
      + "ĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"
      + "àáâăäåæçèéêë\u{301}íîï"
      + "đñ\u{323}óôơö÷øùúûüư₫ÿ")

  /// 256 characters: those of windows-1252, the fonts' own quotation marks among them, then `letters` from a byte on.
  private static func table(from start: UInt8, _ letters: String) -> [Unicode.Scalar] {
    Array(Windows1252.text(0..<start).unicodeScalars) + Array(letters.unicodeScalars)
  }
}
