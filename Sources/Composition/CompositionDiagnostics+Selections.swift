import Diagnostics

/// What choosing elements, cards and plans report: VK840–VK859.
extension CompositionDiagnostics {
  static let selections = [unknownWord, noColumn, plainRows, otherOffice, confirmsOwn]

  static let noColumn = DiagnosticKind(
    "VK825", .error,
    Phrase(vi: "tệp bảng không có cột “{0}”", en: "the file of rows has no column “{0}”"))

  static let plainRows = DiagnosticKind(
    "VK826", .error,
    Phrase(
      vi: "bảng lấy dòng từ tệp thì in nguyên: không lọc, không gộp nhóm, không cộng",
      en: "a table of a file's rows prints them as they are: no filter, no group, no sum"),
    hint: Phrase(
      vi: "đưa danh sách vào congress.yaml nếu cần tính",
      en: "put the list into congress.yaml if it is to be reckoned with"))

  static let otherOffice = DiagnosticKind(
    "VK498", .warning,
    Phrase(
      vi: "{0} ký ở chỗ “{1}”, nhưng theo dữ liệu không phải là người ấy",
      en: "{0} signs as “{1}”, which the data do not say"),
    hint: Phrase(
      vi: "sửa người ký ở “papers”, hoặc ghi chức vụ vào “positions”, nhiệm vụ vào “role” của người ấy",
      en: "correct the signer in “papers”, or add the position to “positions”, the office to “role”"),
    explanation: Phrase(
      vi:
        "Ai ký với chức danh nào do 05-HD/VPTW §I.7 quy định: trưởng đoàn thư ký, trưởng các ban ký văn bản của đoàn, ban mình; "
        + "chữ ký ở đại hội không có con dấu do Chánh hoặc Phó Chánh Văn phòng xác nhận, nghị quyết do bí thư hoặc phó bí thư.",
      en:
        "05-HD/VPTW §I.7 says who signs as what: the heads of secretariat and committees sign their papers; signatures of a "
        + "congress without a seal are confirmed by the chief of the office or a deputy, the resolution by the secretary or a "
        + "deputy."))

  static let confirmsOwn = DiagnosticKind(
    "VK499", .warning,
    Phrase(vi: "{0} xác nhận chữ ký của chính mình", en: "{0} confirms a signature of their own"),
    hint: Phrase(
      vi: "người khác xác nhận: Phó Chánh Văn phòng, hoặc phó bí thư",
      en: "let another confirm it: a deputy chief of the office, or a deputy secretary"))

  static let unknownWord = DiagnosticKind(
    "VK824", .error,
    Phrase(vi: "“{0}” không bao giờ là “{1}”", en: "“{0}” is never “{1}”"))
}
