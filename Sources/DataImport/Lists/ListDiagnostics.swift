import Diagnostics

/// The findings of understanding a table as a list of delegates: VK270–VK289.
enum ListDiagnostics {
  static let all: [DiagnosticKind] = [
    noList, severalLists, noSheet, unknownColumn, sameRole, noColumn, unknownField, legacy, hiddenRows,
    passedRows, groups,
    emptyList, nameless, twoValues, noMark, centuryConcluded, unclearCentury, numberForDate, tableFile,
  ]

  static let noList = DiagnosticKind(
    "VK270", .error,
    Phrase(
      vi: "không thấy danh sách nào có cột “Họ và tên”", en: "no list with a column “Họ và tên” was found"),
    hint: Phrase(
      vi: "dòng tiêu đề phải nằm trong 40 dòng đầu; cột mang tên khác thì ghi ở “columns”",
      en: "the headings must be within the first 40 rows; name columns called otherwise under “columns”"))
  static let severalLists = DiagnosticKind(
    "VK271", .error,
    Phrase(vi: "có nhiều trang tính chứa danh sách: {0}", en: "several sheets hold a list: {0}"),
    hint: Phrase(
      vi: "chọn một: delegates: { file: …, sheet: … }, hoặc --sheet",
      en: "choose one: delegates: { file: …, sheet: … }, or --sheet"))
  static let noSheet = DiagnosticKind(
    "VK272", .error,
    Phrase(vi: "không có trang tính {0}; có: {1}", en: "there is no sheet {0}; there are: {1}"))
  static let unknownColumn = DiagnosticKind(
    "VK273", .note,
    Phrase(
      vi: "không nhận ra cột {0}; giữ nguyên ở mục “other”",
      en: "the column {0} is not known; it is kept under “other”"),
    hint: Phrase(
      vi: "nếu là một mục đã có, ghi ở “columns” của delegates",
      en: "if it is one of ours, say so under “columns” of delegates"))
  static let sameRole = DiagnosticKind(
    "VK274", .warning,
    Phrase(
      vi: "cột {0} và cột {1} cùng là “{2}”; dùng cột đứng trước",
      en: "the columns {0} and {1} both are “{2}”; the first is used"))
  static let noColumn = DiagnosticKind(
    "VK275", .error, Phrase(vi: "danh sách không có cột {0}", en: "the list has no column {0}"),
    hint: Phrase(
      vi: "ghi tiêu đề đúng như trong tệp, hoặc chữ cái của cột",
      en: "write the heading as in the file, or the column's letter"))
  static let unknownField = DiagnosticKind(
    "VK276", .error, Phrase(vi: "đại biểu không có mục {0}", en: "delegates have no field {0}"))
  static let legacy = DiagnosticKind(
    "VK277", .warning,
    Phrase(
      vi: "cột này viết bằng bảng mã {0}, đã đổi: {1} → {2}",
      en: "this column is in the encoding {0} and was converted: {1} → {2}"),
    hint: Phrase(
      vi: "đọc lại vài dòng bằng “vankien import … --preview”",
      en: "read some rows through by “vankien import … --preview”"),
    explanation: Phrase(
      vi:
        "Tệp cũ dùng phông .VnTime, VNI… không phải Unicode. Bảng mã được đoán theo từng cột từ âm tiết tiếng Việt.",
      en:
        "Old files use fonts such as .VnTime or VNI instead of Unicode. The encoding is found for each column by its syllables."
    ))
  static let hiddenRows = DiagnosticKind(
    "VK278", .warning, Phrase(vi: "các dòng đang ẩn vẫn được đọc: {0}", en: "hidden rows are read, too: {0}"),
    hint: Phrase(
      vi: "người không dự thì xoá dòng khỏi danh sách", en: "delete the rows of those who are no delegates"))
  static let passedRows = DiagnosticKind(
    "VK279", .note,
    Phrase(vi: "bỏ qua các dòng sau danh sách: {0}", en: "rows behind the list are passed over: {0}"))
  static let groups = DiagnosticKind(
    "VK280", .note,
    Phrase(
      vi: "{0} dòng tiêu đề nhóm được lấy làm đoàn, như {1}",
      en: "{0} group headings are taken for delegations, such as {1}"))
  static let emptyList = DiagnosticKind(
    "VK281", .error,
    Phrase(vi: "dưới tiêu đề không có đại biểu nào", en: "there is nobody below the headings"))

  // MARK: Cells

  static let nameless = DiagnosticKind(
    "VK282", .error,
    Phrase(vi: "dòng này có dữ liệu mà không có họ tên", en: "this row has values and no name"))
  static let twoValues = DiagnosticKind(
    "VK283", .error,
    Phrase(vi: "“{0}” đã có giá trị khác ở cột đứng trước", en: "“{0}” has another value in a column before"))
  static let noMark = DiagnosticKind(
    "VK284", .error,
    Phrase(
      vi: "cột “{0}” chỉ đánh dấu x; ô này có chữ khác",
      en: "the column “{0}” takes a cross; this cell holds something else"))
  static let centuryConcluded = DiagnosticKind(
    "VK285", .warning,
    Phrase(
      vi: "cột “{0}” có {1} năm chỉ ghi hai chữ số; đã suy ra thế kỷ theo tuổi",
      en: "the column “{0}” has {1} years of two digits; their century follows from the age"),
    hint: Phrase(
      vi: "ghi năm đủ bốn chữ số để không phải suy đoán",
      en: "write years in four digits, and nothing is concluded"))
  static let unclearCentury = DiagnosticKind(
    "VK286", .error,
    Phrase(vi: "năm hai chữ số, không rõ thế kỷ nào", en: "a year of two digits, of no certain century"),
    hint: Phrase(vi: "viết năm đủ bốn chữ số", en: "write the year in four digits"))
  static let numberForDate = DiagnosticKind(
    "VK287", .error, Phrase(vi: "ô chứa một con số, không phải ngày", en: "the cell holds a number, no date"),
    hint: Phrase(
      vi: "định dạng ô kiểu ngày, hoặc gõ lại dạng chữ: 26/6/1985",
      en: "format the cell as a date, or type it as text: 26/6/1985"),
    explanation: Phrase(
      vi:
        "Excel giữ ngày dưới dạng số đếm (26/6/1985 là 31224). Mất định dạng ngày thì con số ấy không còn chắc nghĩa.",
      en:
        "Excel keeps a day as a count (26/6/1985 is 31224). Without a date's format nobody knows what the number means."
    ))
  static let tableFile = DiagnosticKind(
    "VK288", .error, Phrase(vi: "không đọc được tệp danh sách {0}", en: "the list {0} cannot be read"),
    hint: Phrase(
      vi: "tệp phải nằm trong thư mục đại hội, không quá 32 MB",
      en: "the file must be inside the congress folder, of 32 MB at most"))
}
