public import Diagnostics

/// What tables, figures, contents and references of papers report: VK800–VK829.
extension CompositionDiagnostics {
  static let blocks =
    [
      badName, deepHeader, tooManyColumns, badWidth, unevenSeries, noSignature, otherKind, unknownPart,
      partInText,
      lineInProse, noteOfBlocks, misplacedName, unknownName, doubleName, blankCells, emptyCells, notSummable,
      unknownSum, notAFigure, tooManyCategories, notPhotos, photosWithoutFile, photoUnreadable, longCode,
      personalCode,
      unknownMark, unknownBasePaper,
    ] + selections

  static let badName = DiagnosticKind(
    "VK800", .error,
    Phrase(vi: "“{0}” không dùng làm tên được", en: "“{0}” cannot be a name"),
    hint: Phrase(
      vi: "tên gồm chữ thường không dấu, chữ số, dấu “-”: chi-tieu",
      en: "a name is of plain lower-case letters, digits and “-”: chi-tieu"))

  static let deepHeader = DiagnosticKind(
    "VK801", .error,
    Phrase(vi: "đầu bảng quá {0} tầng", en: "the table's header has more than {0} levels"))

  static let tooManyColumns = DiagnosticKind(
    "VK802", .error, Phrase(vi: "bảng quá {0} cột", en: "the table has more than {0} columns"))

  static let badWidth = DiagnosticKind(
    "VK803", .error, Phrase(vi: "“{0}” không phải là độ rộng cột", en: "“{0}” is not the width of a column"),
    hint: Phrase(
      vi: "viết “12 mm”, một phần chia như “2”, hoặc { min: 10 mm, max: 40 mm } để rộng theo chữ",
      en: "write “12 mm”, a share such as “2”, or { min: 10 mm, max: 40 mm } for a width by content"))

  static let unevenSeries = DiagnosticKind(
    "VK804", .error,
    Phrase(
      vi: "dãy số của biểu đồ có {0} giá trị, mà biểu đồ có {1} mục",
      en: "the series has {0} values, and the chart has {1} categories"))

  static let noSignature = DiagnosticKind(
    "VK805", .error,
    Phrase(vi: "văn bản cần ít nhất một người ký", en: "a paper needs at least one signature"))

  public static let otherKind = DiagnosticKind(
    "VK806", .error,
    Phrase(
      vi: "văn bản này chỉ dành cho đại hội có “{0}”", en: "this paper is for congresses with “{0}” only"))

  static let unknownPart = DiagnosticKind(
    "VK807", .error,
    Phrase(vi: "mẫu văn bản không có {0} nào tên “{1}”", en: "the paper defines no {0} named “{1}”"),
    hint: Phrase(
      vi: "định nghĩa ở mục tables, charts, photos của mẫu văn bản",
      en: "define it under tables, charts or photos of the paper"))

  static let partInText = DiagnosticKind(
    "VK808", .error,
    Phrase(
      vi: "“{0}” phải đứng một mình trong một đoạn", en: "“{0}” must stand alone in its paragraph"))

  static let lineInProse = DiagnosticKind(
    "VK809", .error,
    Phrase(
      vi: "lời văn của văn bản không dùng đường kẻ ngang",
      en: "the prose of a paper cannot hold a thematic break"))

  static let noteOfBlocks = DiagnosticKind(
    "VK810", .error,
    Phrase(
      vi: "chú thích chân trang chỉ gồm các đoạn văn", en: "a footnote holds paragraphs only"))

  static let misplacedName = DiagnosticKind(
    "VK811", .error,
    Phrase(
      vi: "tên “{0}” chỉ đặt được cho đề mục, ở cuối dòng đề mục",
      en: "the name “{0}” can only be given to a heading, at its end"))

  static let unknownName = DiagnosticKind(
    "VK812", .error,
    Phrase(
      vi: "không có đề mục, bảng, hình, phụ lục nào tên “{0}” để dẫn đến",
      en: "no heading, table, figure or appendix is named “{0}”"))

  static let doubleName = DiagnosticKind(
    "VK813", .error, Phrase(vi: "tên “{0}” đã dùng rồi", en: "the name “{0}” is taken"))

  static let blankCells = DiagnosticKind(
    "VK814", .note,
    Phrase(
      vi: "{1} ô của cột chưa có dữ liệu, chừa chỗ trống; ô đầu tiên: “{0}”",
      en: "{1} cells of the column have no value and are left blank, the first for “{0}”"))

  static let emptyCells = DiagnosticKind(
    "VK815", .note,
    Phrase(
      vi: "{1} ô của cột chưa có dữ liệu, để trống; ô đầu tiên: “{0}”",
      en: "{1} cells of the column have no value and stay empty, the first for “{0}”"))

  static let notSummable = DiagnosticKind(
    "VK816", .error,
    Phrase(vi: "cột này không cộng được", en: "this column cannot be summed"),
    hint: Phrase(
      vi: "chỉ cộng cột có một con số đếm; không cộng tỷ lệ phần trăm, ngày",
      en: "only a column of one count can be; shares and dates cannot"))

  static let unknownSum = DiagnosticKind(
    "VK817", .note,
    Phrase(
      vi: "có ô chưa biết nên tổng của cột để trống",
      en: "a cell of the column is unknown, so its sum is left empty"))

  static let notAFigure = DiagnosticKind(
    "VK818", .error, Phrase(vi: "“{0}” không phải là con số", en: "“{0}” is not a figure"))

  static let tooManyCategories = DiagnosticKind(
    "VK819", .error,
    Phrase(
      vi: "biểu đồ có {0} mục, nhiều hơn {1}", en: "the chart has {0} categories, more than {1}"),
    hint: Phrase(vi: "dùng bảng thì hơn", en: "a table serves better"))

  static let notPhotos = DiagnosticKind(
    "VK820", .error, Phrase(vi: "“{0}” không phải là ảnh", en: "“{0}” is not a photograph"))

  static let photosWithoutFile = DiagnosticKind(
    "VK821", .note,
    Phrase(
      vi: "{0} trong {1} ảnh không có tệp, bỏ ra ngoài",
      en: "{0} of {1} photographs have no file and are left out"))

  static let photoUnreadable = DiagnosticKind(
    "VK822", .error, Phrase(vi: "không đọc được tệp ảnh “{0}”", en: "the picture “{0}” cannot be read"),
    hint: Phrase(
      vi: "tệp phải nằm trong thư mục đại hội, được phép đọc và không quá lớn",
      en: "it must lie in the congress folder, be readable and not too large"))

  static let longCode = DiagnosticKind(
    "VK826", .error,
    Phrase(
      vi: "mã QR chứa được từ 1 đến 2.331 byte, ở đây có {0}",
      en: "a QR code holds 1 to 2,331 bytes, here are {0}"))

  static let personalCode = DiagnosticKind(
    "VK827", .error,
    Phrase(
      vi: "mã QR chứa dữ liệu cá nhân “{0}”, ai quét cũng đọc được",
      en: "the QR code holds “{0}” about a person, which anyone can read from it"),
    hint: Phrase(
      vi: "chỉ ghi mã số đại biểu; nếu đúng là muốn vậy, ghi “personal: yes”",
      en: "let it hold the card's number only; if it is meant so, write “personal: yes”"))

  static let unknownMark = DiagnosticKind(
    "VK823", .error,
    Phrase(
      vi: "bộ quy tắc “{0}” không có dấu “{1}”", en: "the rule pack “{0}” has no mark “{1}”"),
    hint: Phrase(
      vi: "ghi nguyên văn lời in ra, như “Tài liệu đại hội”",
      en: "write the words to be printed, such as “Tài liệu đại hội”"))

  static let unknownBasePaper = DiagnosticKind(
    "VK825", .error,
    Phrase(
      vi: "không có văn bản nào tên “{0}” để dựa vào", en: "there is no paper named “{0}” to build on"))
}
