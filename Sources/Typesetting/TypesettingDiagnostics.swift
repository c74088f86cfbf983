public import Diagnostics

/// What the typesetter reports: VK500–VK529.
public enum TypesettingDiagnostics {
  public static let all =
    [
      missingGlyph, unknownFamily, overfullLine, unboundSpaces, splitKept, tallBlock, movedNote, splitBlock,
      unsettled, smallChart, droppedLabels, largeCard, fullCard,
    ] + tables

  /// The codes of what leaves words beyond the edge of a card.
  public static let cut = [largeCard, fullCard].map(\.code)
  /// The code of a line wider than its room.
  public static let wide = overfullLine.code

  static let missingGlyph = DiagnosticKind(
    "VK500", .error,
    Phrase(
      vi: "phông chữ “{0}” không có ký tự “{1}” ({2})", en: "the font “{0}” has no character “{1}” ({2})"),
    hint: Phrase(
      vi: "gõ lại ký tự này bằng bàn phím tiếng Việt Unicode, hoặc bỏ nó đi",
      en: "type the character again with a Unicode Vietnamese keyboard, or remove it"))

  static let unknownFamily = DiagnosticKind(
    "VK501", .error,
    Phrase(vi: "không tìm thấy phông chữ “{0}”", en: "no font found for the family “{0}”"),
    hint: Phrase(
      vi: "chạy “vankien fonts” để xem các phông chữ hiện có",
      en: "run “vankien fonts” to see the fonts there are"))

  static let overfullLine = DiagnosticKind(
    "VK502", .warning,
    Phrase(
      vi: "dòng chữ dài hơn chỗ có thể đặt {0} mm: “{1}”", en: "a line is {0} mm wider than its room: “{1}”"),
    hint: Phrase(
      vi: "thêm dấu cách vào chỗ có thể xuống dòng", en: "add a space where the line may end"))

  static let unboundSpaces = DiagnosticKind(
    "VK503", .note,
    Phrase(
      vi: "cụm từ “{0}” rộng hơn dòng nên bị ngắt giữa chừng",
      en: "“{0}” is wider than the line and was broken inside"))

  static let splitKept = DiagnosticKind(
    "VK504", .warning,
    Phrase(
      vi: "không đủ chỗ để giữ các dòng liền nhau ở cuối trang {0}",
      en: "no room to keep the lines together at the foot of page {0}"))

  static let tallBlock = DiagnosticKind(
    "VK505", .warning,
    Phrase(
      vi: "một khối ở trang {0} cao hơn phần trang in được {1} mm",
      en: "a block on page {0} is {1} mm taller than the page's text area"))

  static let movedNote = DiagnosticKind(
    "VK506", .warning,
    Phrase(
      vi: "trang {0} không đủ chỗ cho chú thích của nó; phần còn lại sang trang sau",
      en: "page {0} has no room for its footnotes; the rest goes to the next page"),
    hint: Phrase(
      vi: "rút ngắn chú thích, hoặc đặt ít chú thích hơn vào một dòng",
      en: "shorten the footnotes, or put fewer of them on one line"))

  static let splitBlock = DiagnosticKind(
    "VK507", .warning,
    Phrase(
      vi: "một khối cao hơn phần trang in được {0} mm nên bị tách sang nhiều trang",
      en: "a block is {0} mm taller than the page's text area and was parted between pages"))

  static let unsettled = DiagnosticKind(
    "VK508", .warning,
    Phrase(
      vi: "số trang ghi trong văn bản có thể sai một trang: xếp lại {0} lần mà số trang vẫn đổi",
      en: "page numbers named in the paper may be off by one: they still changed after {0} layouts"),
    hint: Phrase(
      vi: "sửa lời văn gần chỗ ghi số trang cho dài hơn hoặc ngắn hơn vài chữ",
      en: "make the words around the page reference a little longer or shorter"))

  static let smallChart = DiagnosticKind(
    "VK516", .warning,
    Phrase(vi: "biểu đồ “{0}” không đủ chỗ nên không vẽ được", en: "no room to draw the chart “{0}”"),
    hint: Phrase(vi: "cho biểu đồ rộng hoặc cao hơn", en: "make the chart wider or higher"))

  static let largeCard = DiagnosticKind(
    "VK518", .warning,
    Phrase(
      vi: "thẻ cỡ {0} mm cùng dấu cắt rộng hoặc cao hơn phần trang in được",
      en: "a card of {0} mm with its crop marks is larger than the page's text area"),
    hint: Phrase(
      vi: "thu lề của “sheet”, dùng giấy lớn hơn, hoặc cho thẻ nhỏ lại",
      en: "make the margins of “sheet” smaller, the paper larger, or the card smaller"))

  static let fullCard = DiagnosticKind(
    "VK519", .warning,
    Phrase(
      vi: "nội dung thẻ “{0}” cao hơn thẻ {1} mm",
      en: "what stands on the card “{0}” is {1} mm higher than it"),
    hint: Phrase(
      vi: "rút ngắn chữ, cho chữ nhỏ lại hoặc cho thẻ cao hơn",
      en: "shorten the words, make the type smaller or the card higher"))

  static let droppedLabels = DiagnosticKind(
    "VK517", .note,
    Phrase(
      vi: "{0} nhãn của biểu đồ “{1}” không có chỗ nên không in",
      en: "{0} labels of the chart “{1}” have no room and are not printed"),
    hint: Phrase(
      vi: "cho biểu đồ rộng hơn, hoặc dùng bảng khi có nhiều số liệu",
      en: "make the chart wider, or use a table where there are many figures"))
}
