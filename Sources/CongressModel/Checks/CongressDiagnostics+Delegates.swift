import Diagnostics

extension CongressDiagnostics {
  static let similarDelegates = DiagnosticKind(
    "VK325", .warning,
    Phrase(
      vi: "“{0}” rất giống “{1}”: có phải một đại biểu ghi hai lần?",
      en: "“{0}” is much like “{1}”: one delegate twice?"),
    hint: Phrase(
      vi:
        "nếu là một người, xoá một dòng hoặc ghi “same_as: {2}”; nếu là hai người, ghi ngày sinh của cả hai",
      en:
        "if it is one person, delete an entry or write “same_as: {2}”; if there are two, give both birth dates"
    ))
  static let unknownDelegate = DiagnosticKind(
    "VK326", .error,
    Phrase(
      vi: "không có đại biểu khác mang id hay mã “{0}”", en: "no other delegate has the id or code “{0}”"))
  static let unknownDelegation = DiagnosticKind(
    "VK327", .warning,
    Phrase(vi: "đoàn “{0}” không có trong “delegations”", en: "the delegation “{0}” is not in “delegations”"),
    hint: Phrase(vi: "thêm đoàn ấy vào “delegations”", en: "add it to “delegations”"))
  static let codeTwice = DiagnosticKind(
    "VK328", .error,
    Phrase(vi: "{0} “{1}” ghi cho hai đại biểu", en: "two delegates have {0} “{1}”"))
  static let improbableDates = DiagnosticKind(
    "VK329", .warning,
    Phrase(
      vi: "ngày sinh, ngày vào Đảng hay ngày chính thức của “{0}” không hợp lý",
      en: "the date of birth, of admission or of full membership of “{0}” is improbable"),
    // Điều lệ Đảng, Điều 1 và Điều 5.
    hint: Phrase(
      vi: "vào Đảng khi đủ 18 tuổi, chính thức sau khi dự bị, không ngày nào sau ngày đại hội",
      en: "members are admitted at 18 or later, first on probation, and no date is after the congress"))

  static let delegateEntries = [
    similarDelegates, unknownDelegate, unknownDelegation, codeTwice, improbableDates,
  ]

  // MARK: Statistics

  static let rollDiffers = DiagnosticKind(
    "VK341", .error,
    Phrase(
      vi: "{0} ghi {1}, đếm trong danh sách đại biểu được {2}",
      en: "{0} is given as {1}, the list of delegates makes {2}"),
    hint: Phrase(
      vi: "bỏ số gõ tay để lấy số đếm, hoặc sửa danh sách",
      en: "leave out the typed number, or correct the list"))
  static let unknownOfDelegates = DiagnosticKind(
    "VK342", .warning,
    Phrase(vi: "chưa rõ {0} của {1}/{2} đại biểu: {3}", en: "{0} is not known of {1} of {2} delegates: {3}"),
    hint: Phrase(
      vi: "bổ sung, hoặc viết lại cho rõ; bảng thống kê đếm các đại biểu này ở dòng “Chưa rõ”",
      en: "add it, or write it more plainly; tables count these delegates as “Chưa rõ”"))
  static let impreciseDates = Phrase(
    vi: "ghi đủ ngày, tháng, năm; nếu chỉ có năm, ghi “age_by: year” trong “settings” để tính theo năm",
    en: "give day, month and year; with years only, write “age_by: year” in “settings” to count by years")
  static let incompleteTally = DiagnosticKind(
    "VK343", .error,
    Phrase(vi: "các dòng của {0} cộng lại không bằng {1}", en: "the rows of {0} do not add up to {1}"),
    hint: Phrase(vi: "đây là lỗi của Văn Kiện", en: "this is a fault of Văn Kiện"))
  static let noSuchBadge = DiagnosticKind(
    "VK344", .error,
    Phrase(vi: "không có Huy hiệu {0} năm tuổi Đảng", en: "there is no badge for {0} years in the Party"),
    hint: Phrase(vi: "các mức: {1}", en: "there are: {1}"))
  static let allotment = DiagnosticKind(
    "VK345", .warning,
    Phrase(
      vi: "đoàn “{0}” được phân bổ {1} {2}, danh sách có {3}",
      en: "the delegation “{0}” was allotted {1} ({2}), the list has {3}"))
  static let replacement = DiagnosticKind(
    "VK346", .error,
    Phrase(
      vi: "đại biểu “{0}” và người thay không khớp nhau",
      en: "“{0}” and the alternate who sits instead do not match"),
    hint: Phrase(
      vi:
        "đại biểu chính thức ghi “attendance: có dự khuyết thay”, đúng một đại biểu dự khuyết ghi “replaces”",
      en:
        "the delegate has “attendance: có dự khuyết thay”, and exactly one alternate names the delegate in “replaces”"
    ))

  static let statistics = [
    rollDiffers, unknownOfDelegates, incompleteTally, noSuchBadge, allotment, replacement,
  ]
}
