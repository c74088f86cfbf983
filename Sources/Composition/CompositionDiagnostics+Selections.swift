import Diagnostics

/// What choosing elements, cards and plans report: VK840–VK859.
extension CompositionDiagnostics {
  static let selections = [unknownWord, noColumn, plainRows]

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

  static let unknownWord = DiagnosticKind(
    "VK824", .error,
    Phrase(vi: "“{0}” không bao giờ là “{1}”", en: "“{0}” is never “{1}”"))
}
