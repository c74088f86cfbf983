/// What people write into the cells of lists, in the words of the data.
enum ListValues {
  /// The value of a field as the data take it; nil for a cell that says nothing.
  static func value(_ text: String, of field: String) -> String? {
    let text = collapsed(text)
    let words = Heading(text).words
    // A stroke, or nothing but marks, fills a place that has no value.
    guard !words.isEmpty else { return isMark(text) ? text : nil }
    switch field {
    case "number": return ordinal(text)
    case "party_badge": return text.split { !$0.isNumber }.first.map(String.init)
    default: return synonyms[field]?[words] ?? text
    }
  }

  /// Whether a cell is a cross or the like, in a column of crosses.
  static func isMark(_ text: String) -> Bool {
    ["x", "v", "1", "✓", "✔", "√", "☑", "☒", "+", "*", "có"].contains(collapsed(text).lowercased())
  }

  /// Whether a cell says "as above".
  static func isDitto(_ text: String) -> Bool {
    ["nt", "-nt-", "n.t", "như trên", "\"", "”", "“", "''", "//", "-//-", "-\"-"].contains(
      collapsed(text).lowercased())
  }

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
