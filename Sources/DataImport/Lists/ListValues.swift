/// What people write into the cells of lists, in the words of the data.
enum ListValues {
  /// The value of a field as the data take it; nil for a cell that says nothing.
  static func value(_ text: String, of field: String) -> String? {
    let text = collapsed(text)
    // A stroke, or nothing but marks, fills a place that has no value.
    guard text.unicodeScalars.contains(where: isWordPart) else { return isMark(text) ? text : nil }
    switch field {
    case "number": return ordinal(text)
    case "party_badge": return text.split { !$0.isNumber }.first.map(String.init)
    default: return synonyms[field].map { $0[Heading(text).words] ?? text } ?? text
    }
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Whether a cell holds nothing but spaces.
  static func isBlank(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    // Most texts begin with a visible ASCII character.
    return (0x21...0x7E).contains(first) ? false : text.allSatisfy(\.isWhitespace)
  }

  /// Whether a cell is a cross or the like, in a column of crosses.
  static func isMark(_ text: String) -> Bool {
    text.utf8.count <= 8 && marks.contains(collapsed(text).lowercased())
  }

  /// Whether a cell says "as above".
  static func isDitto(_ text: String) -> Bool {
    text.utf8.count <= 12 && text.utf8.first.map { "nN-\"'/".utf8.contains($0) || $0 == 0xE2 } ?? false
      && dittos.contains(collapsed(text).lowercased())
  }

  private static let marks: Set<String> = ["x", "v", "1", "✓", "✔", "√", "☑", "☒", "+", "*", "có"]
  private static let dittos: Set<String> = [
    "nt", "-nt-", "n.t", "như trên", "\"", "”", "“", "''", "//", "-//-", "-\"-",
  ]

  /// `12` or `12.`; the Roman numeral of a group is no ordinal of a person.
  private static func ordinal(_ text: String) -> String? {
    let digits = text.hasSuffix(".") || text.hasSuffix(")") ? String(text.dropLast()) : text
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber } ? digits : nil
  }

  /// Words of lists for the words of the data, both as ``Heading`` writes them.
  private static let synonyms: [String: [String: String]] = [
    "gender": [
      "nam": "nam", "m": "nam", "male": "nam", "trai": "nam", "ông": "nam", "nữ": "nữ", "nu": "nữ", "f": "nữ",
      "female": "nữ", "gái": "nữ", "bà": "nữ",
    ],
    "kind": [
      "đương nhiên": "đương nhiên", "đn": "đương nhiên", "đại biểu đương nhiên": "đương nhiên", "bầu": "bầu",
      "b": "bầu",
      "được bầu": "bầu", "đại biểu bầu": "bầu", "đại biểu được bầu": "bầu", "bầu cử": "bầu",
      "chỉ định": "chỉ định",
      "cđ": "chỉ định", "đại biểu chỉ định": "chỉ định",
    ],
    "attendance": [
      "có mặt": "có mặt", "có": "có mặt", "x": "có mặt", "vắng có lý do": "vắng có lý do",
      "có lý do": "vắng có lý do",
      "vắng có phép": "vắng có lý do", "vắng không lý do": "vắng không lý do",
      "không lý do": "vắng không lý do",
      "vắng không phép": "vắng không lý do", "có dự khuyết thay": "có dự khuyết thay",
    ],
    "religion": ["không": "không", "không có": "không", "0": "không", "k": "không"],
  ]
}
