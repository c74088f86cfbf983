public import Diagnostics

/// The findings of reading congress data: VK200–VK249. VK230 is retired: control characters are VK350.
public enum DataImportDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] = [
    unknownFormat, computed, unknownWord, malformedID, titleLeftOut, genderNoteLeftOut, doubtfulTitle,
    notANumber, numberRange, bareComma, notADate, noSuchDay, twoDigitYear, yearRange, fileOutside,
    fileMissing,
  ]

  /// Those of reading and understanding tables: VK250–VK299.
  public static let tables: [DiagnosticKind] =
    SheetDiagnostics.all + ListDiagnostics.all + BranchDiagnostics.all

  static let unknownFormat = DiagnosticKind(
    "VK200", .error,
    Phrase(vi: "“format: {0}” không đọc được ở đây", en: "“format: {0}” cannot be read here"),
    hint: Phrase(
      vi: "bản này đọc “format: 1”; tệp mới hơn cần bản Văn Kiện mới hơn",
      en: "this version reads “format: 1”; a newer file needs a newer Văn Kiện"))
  static let computed = DiagnosticKind(
    "VK201", .error, Phrase(vi: "“{0}” do máy tính ra, không gõ", en: "“{0}” is computed, do not type it"),
    hint: Phrase(vi: "xoá dòng này", en: "delete this line"),
    explanation: Phrase(
      vi: "Con số này tính được từ các số khác trong tệp. Gõ cả hai thì có ngày chúng không khớp nhau.",
      en: "This figure follows from others in the file. If both are typed, one day they will differ."))
  static let unknownWord = DiagnosticKind(
    "VK202", .error, Phrase(vi: "{0} không phải một trong: {1}", en: "{0} is not one of: {1}"))
  static let malformedID = DiagnosticKind(
    "VK203", .error, Phrase(vi: "{0} không dùng làm id được", en: "{0} cannot be an id"),
    hint: Phrase(
      vi:
        "chữ thường không dấu và chữ số, nối bằng gạch nối, bắt đầu bằng chữ: “le-quoc-cuong”; trừ “count”",
      en:
        "lower-case letters without marks and digits, joined by hyphens, a letter first, as “le-quoc-cuong”; "
        + "but not “count”"))

  // MARK: Names

  static let titleLeftOut = DiagnosticKind(
    "VK204", .warning,
    Phrase(
      vi: "{0} không thuộc họ tên; văn bản in {1}", en: "{0} is no part of the name; papers print {1}"),
    hint: Phrase(
      vi: "ghi họ tên không kèm danh xưng, học vị, cấp bậc; chức danh ghi vào “positions”",
      en: "write names without forms of address, degrees and ranks; posts belong in “positions”"))
  static let genderNoteLeftOut = DiagnosticKind(
    "VK205", .warning,
    Phrase(
      vi: "“({0})” không thuộc họ tên; văn bản in {1}", en: "“({0})” is no part of the name; papers print {1}"
    ),
    hint: Phrase(
      vi: "giới tính của đại biểu ghi là “gender: {0}”", en: "a delegate's gender is written “gender: {0}”"))
  static let doubtfulTitle = DiagnosticKind(
    "VK206", .warning,
    Phrase(
      vi: "“{0}” trong {1} là danh xưng hay là họ?",
      en: "is “{0}” in {1} a form of address or the family name?"),
    hint: Phrase(
      vi: "nếu là danh xưng thì bỏ đi; nếu là họ thì để nguyên",
      en: "leave it out if it is a form of address; leave it if it is the family name"))

  // MARK: Numbers

  static let notANumber = DiagnosticKind(
    "VK210", .error, Phrase(vi: "{0} không phải là số", en: "{0} is not a number"),
    hint: Phrase(
      vi: "viết như 95 hoặc 95,5; không kèm dấu % hay đơn vị", en: "write 95 or 95,5; without % or a unit"))
  static let numberRange = DiagnosticKind(
    "VK211", .error,
    Phrase(vi: "{0} nằm ngoài khoảng cho phép: {1}", en: "{0} is outside the range: {1}"))
  static let bareComma = DiagnosticKind(
    "VK212", .error,
    Phrase(
      vi: "{0} sau dấu phẩy bị tách khỏi giá trị đứng trước",
      en: "{0} after the comma is cut off from its value"),
    hint: Phrase(
      vi: "trong “{ … }” giá trị có dấu phẩy phải đặt trong dấu nháy, như \"95,5\"",
      en: "inside “{ … }” a value with a comma must stand in quotation marks, as \"95,5\""))

  // MARK: Dates

  static let notADate = DiagnosticKind(
    "VK220", .error, Phrase(vi: "{0} không phải là ngày", en: "{0} is not a date"),
    hint: Phrase(vi: "viết ngày/tháng/năm, như 26/6/2020", en: "write day/month/year, as 26/6/2020"))
  static let noSuchDay = DiagnosticKind(
    "VK221", .error, Phrase(vi: "lịch không có ngày {0}", en: "there is no day {0} in the calendar"),
    hint: Phrase(vi: "ngày trước, tháng sau", en: "the day comes before the month"))
  static let twoDigitYear = DiagnosticKind(
    "VK222", .error, Phrase(vi: "năm trong {0} thiếu chữ số", en: "the year in {0} lacks digits"),
    hint: Phrase(
      vi: "viết năm đủ bốn chữ số, như 26/6/2020", en: "write the year in four digits, as 26/6/2020"))
  static let yearRange = DiagnosticKind(
    "VK223", .error,
    Phrase(vi: "năm trong {0} nằm ngoài {1}–{2}", en: "the year in {0} is not within {1}–{2}"))
  static let partialDateHint = Phrase(
    vi: "viết như 26/6/1985; chỉ biết tháng, năm thì viết 6/1985 hoặc 1985",
    en: "write 26/6/1985; where only the month or the year is known, 6/1985 or 1985")

  // MARK: Files

  public static let fileOutside = DiagnosticKind(
    "VK231", .error,
    Phrase(
      vi: "{0} không phải đường dẫn bên trong thư mục đại hội",
      en: "{0} is not a path inside the congress folder"),
    hint: Phrase(
      vi: "chép tệp vào thư mục đại hội và viết như “photos/khai-mac.png”",
      en: "copy the file into the congress folder and write “photos/opening.png”"))
  public static let fileMissing = DiagnosticKind(
    "VK232", .error, Phrase(vi: "không có tệp {0}", en: "there is no file {0}"),
    hint: Phrase(
      vi: "đường dẫn tính từ thư mục đại hội; phân biệt chữ hoa, chữ thường",
      en: "the path starts at the congress folder; capital and small letters differ"))
}
