import Diagnostics

extension CongressDiagnostics {
  static let unknownPerson = DiagnosticKind(
    "VK320", .error, Phrase(vi: "không có người nào mang id “{0}”", en: "nobody has the id “{0}”"),
    hint: Phrase(vi: "thêm người ấy vào “people”", en: "add the person to “people”"))
  static let duplicateID = DiagnosticKind(
    "VK321", .error,
    Phrase(vi: "id “{0}” có hai lần trong cùng một danh sách", en: "the id “{0}” is twice in one list"),
    hint: Phrase(vi: "đặt cho mỗi mục một id riêng", en: "give each entry an id of its own"))
  static let similarNames = DiagnosticKind(
    "VK322", .warning,
    Phrase(
      vi: "“{0}” rất giống “{1}”: có phải cùng một người?", en: "“{0}” is much like “{1}”: the same person?"),
    hint: Phrase(
      vi: "nếu cùng một người, ghi “same_as: {2}” cho người này",
      en: "if it is one person, write “same_as: {2}” here"),
    explanation: Phrase(
      vi:
        "Họ tên hay bị gõ sai dấu hoặc đảo chữ, và một người mang hai tên sẽ bị đếm hai lần. "
        + "Nếu đúng là hai người khác nhau thì bỏ qua cảnh báo này.",
      en:
        "Names are often mistyped or their words swapped, and a person under two names is counted twice. "
        + "If they are two people, ignore the warning."))
  static let sameAsResolved = DiagnosticKind(
    "VK323", .note,
    Phrase(
      vi: "“{0}” được coi là “{1}”; văn bản dùng tên “{1}”", en: "“{0}” is taken for “{1}”; papers use “{1}”")
  )
  static let sameAsCycle = DiagnosticKind(
    "VK324", .error,
    Phrase(
      vi: "“same_as” của “{0}” dẫn vòng trở lại chính nó", en: "“same_as” of “{0}” leads back to itself"),
    hint: Phrase(
      vi: "bỏ “same_as” ở người có tên viết đúng", en: "remove “same_as” from the person whose name is right")
  )

  static let unknownEntry = DiagnosticKind(
    "VK335", .error,
    Phrase(vi: "“{0}” không có mục nào mang id “{1}”", en: "no entry of “{0}” has the id “{1}”"))
  static let personDiffers = DiagnosticKind(
    "VK336", .warning,
    Phrase(
      vi: "“{0}” ở “people” và ở danh sách đại biểu ghi khác nhau: {1}",
      en: "“{0}” in “people” and in the list of delegates differ: {1}"),
    hint: Phrase(
      vi: "sửa chỗ sai, để mọi văn bản ghi như nhau về một người",
      en: "mend the wrong one, so that all papers say the same of a person"))

  static let persons = [unknownPerson, duplicateID, similarNames, sameAsResolved, sameAsCycle]
  static let papers = [unknownEntry, personDiffers]

  // MARK: Elections and votes

  static let fewerElected = DiagnosticKind(
    "VK330", .warning,
    Phrase(vi: "bầu {0} mà danh sách chỉ có {1} người", en: "{0} seats and only {1} people listed"),
    hint: Phrase(
      vi: "thêm người còn thiếu, hoặc sửa số lượng", en: "add who is missing, or correct the number"))
  static let moreElected = DiagnosticKind(
    "VK331", .error,
    Phrase(vi: "bầu {0} mà danh sách có {1} người", en: "{0} seats and {1} people listed"),
    hint: Phrase(vi: "bớt người thừa, hoặc sửa số lượng", en: "remove who is too many, or correct the number")
  )
  static let electedTwice = DiagnosticKind(
    "VK332", .error,
    Phrase(vi: "“{0}” có hai lần trong một cuộc bầu cử", en: "“{0}” is twice in one election"))
  static let approval = DiagnosticKind(
    "VK333", .error,
    Phrase(
      vi: "tỷ lệ tán thành ghi {0}, tính từ {1} trên {2} thì được {3}",
      en: "the approval is given as {0}; {1} of {2} makes {3}"),
    hint: Phrase(
      vi: "kiểm tra lại ba số này với bản gốc", en: "compare the three numbers with the original"))

  static let handsMissing = DiagnosticKind(
    "VK334", .warning,
    Phrase(
      vi: "tán thành, không tán thành và không có ý kiến cộng lại là {0}, ít hơn số có mặt ({1})",
      en: "votes for, against and abstentions make {0}, fewer than were present ({1})"),
    hint: Phrase(
      vi: "người không giơ tay lần nào là không có ý kiến", en: "whoever raised no hand abstained"))

  static let proceedings = [fewerElected, moreElected, electedTwice, approval, handsMissing]

  // MARK: Remarks

  static let derivedValue = DiagnosticKind(
    "VK340", .note,
    Phrase(
      vi: "{0} là điều suy ra, bản gốc không nói thẳng{1}",
      en: "{0} is concluded, the original does not say so itself{1}"),
    explanation: Phrase(
      vi:
        "Giá trị ghi “status: derived” là do người nhập suy ra. Chương trình nhắc lại để có người xác nhận "
        + "trước khi ký; khi đã xác nhận, bỏ “status” và “note”.",
      en:
        "A value with “status: derived” was concluded by whoever typed it. It is named so that someone confirms it "
        + "before the paper is signed; once confirmed, remove “status” and “note”."))

  static let remarks = [derivedValue]
}
