import Diagnostics

/// What is reported about tables: VK510–VK516.
extension TypesettingDiagnostics {
  static let tables = [wideWord, narrowedColumns, narrowTable, tallRow, tallHeader, emptyTable]

  static let wideWord = DiagnosticKind(
    "VK510", .warning,
    Phrase(
      vi: "từ “{0}” rộng hơn cột {1} của bảng nên bị ngắt giữa chừng",
      en: "“{0}” is wider than column {1} of its table and was broken inside"),
    hint: Phrase(
      vi: "để cột này rộng hơn, hoặc đặt bảng trên trang ngang",
      en: "make the column wider, or put the table on a landscape page"))

  static let narrowedColumns = DiagnosticKind(
    "VK511", .warning,
    Phrase(
      vi: "các cột của bảng cần {0} mm, trang chỉ có {1} mm: mọi cột bị thu hẹp theo tỷ lệ",
      en: "the columns of a table need {0} mm where there are {1} mm; all were narrowed in proportion"),
    hint: Phrase(
      vi: "đặt bảng trên trang ngang, hoặc bớt cột",
      en: "put the table on a landscape page, or leave out columns"))

  static let narrowTable = DiagnosticKind(
    "VK512", .error,
    Phrase(
      vi: "bảng có {0} cột, trong {1} mm có cột không đủ chỗ cho một chữ",
      en: "a table has {0} columns; in {1} mm some have no room for a letter"),
    hint: Phrase(
      vi: "chia bảng ra, đặt bảng trên trang ngang, hoặc để các cột rộng hơn",
      en: "divide the table, put it on a landscape page, or make the columns wider"))

  static let tallRow = DiagnosticKind(
    "VK513", .warning,
    Phrase(
      vi: "hàng {0} của bảng cao hơn một trang nên bị chia sang trang sau",
      en: "row {0} of a table is taller than a page and was parted between lines"),
    hint: Phrase(vi: "chia hàng này thành nhiều hàng", en: "divide the row into several"))

  static let tallHeader = DiagnosticKind(
    "VK514", .warning,
    Phrase(
      vi: "phần đầu bảng cao hơn nửa trang nên không lặp lại ở các trang sau",
      en: "the header of a table is taller than half a page and is not repeated on its other pages"),
    hint: Phrase(vi: "rút gọn lời ở phần đầu bảng", en: "shorten the words of the header"))

  static let emptyTable = DiagnosticKind(
    "VK515", .note, Phrase(vi: "bảng không có hàng nào", en: "a table has no rows"))
}
