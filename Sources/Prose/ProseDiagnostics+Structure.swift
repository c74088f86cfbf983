import Diagnostics

extension ProseDiagnostics {
  // MARK: What formal papers have no use for

  static let html = DiagnosticKind(
    "VK410", .error, Phrase(vi: "không dùng HTML: “{0}”", en: "HTML is not used: “{0}”"),
    hint: Phrase(
      vi: "xoá thẻ hoặc ghi chú <!-- -->; dấu “<” của chữ viết là “\\<”",
      en: "delete the tag or the comment <!-- -->; for the character “<” write “\\<”"))
  static let image = DiagnosticKind(
    "VK411", .error, Phrase(vi: "không dùng hình trong văn bản", en: "pictures are not used in prose"),
    hint: Phrase(
      vi: "khai báo hình trong dữ liệu (khoá photos)", en: "name pictures in the data (key photos)"))
  static let link = DiagnosticKind(
    "VK412", .error, Phrase(vi: "không dùng liên kết “{0}”", en: "the link “{0}” is not used"),
    hint: Phrase(vi: "chỉ viết chữ, bỏ địa chỉ", en: "write the text only, without the address"))
  static let codeSpan = DiagnosticKind(
    "VK413", .error, Phrase(vi: "không dùng dấu “`”: “{0}”", en: "the mark “`” is not used: “{0}”"),
    hint: Phrase(vi: "xoá dấu “`”", en: "delete the “`”"))
  static let codeBlock = DiagnosticKind(
    "VK414", .error, Phrase(vi: "không dùng khối “```”", en: "blocks of “```” are not used"),
    hint: Phrase(vi: "xoá các dòng “```”", en: "delete the lines “```”"))
  static let indentedBlock = DiagnosticKind(
    "VK415", .error,
    Phrase(
      vi: "dòng thụt vào bốn dấu cách trở lên không thuộc danh sách nào",
      en: "a line indented by four spaces or more belongs to no list"),
    hint: Phrase(
      vi: "bỏ dấu cách hoặc dấu tab đầu dòng; thụt đầu dòng do bố cục đặt",
      en: "delete the spaces or the tab; the layout indents first lines"))
  static let quotation = DiagnosticKind(
    "VK416", .error, Phrase(vi: "không dùng khối trích “>”", en: "quotations “>” are not used"),
    hint: Phrase(vi: "xoá dấu “>”, đặt câu trích trong “ ”", en: "delete the “>” and quote within “ ”"))
  static let underlinedHeading = DiagnosticKind(
    "VK417", .error,
    Phrase(
      vi: "dòng “---” hoặc “===” ngay dưới đoạn biến đoạn thành tiêu đề",
      en: "a line “---” or “===” right below a paragraph makes it a heading"),
    hint: Phrase(
      vi: "tiêu đề: viết “# ” đầu dòng; đường kẻ: để trống một dòng trước “---”",
      en: "for a heading write “# ” before it; for a rule leave a blank line before “---”"))
  static let emptyBlock = DiagnosticKind(
    "VK418", .error, Phrase(vi: "{0} không có chữ", en: "{0} without text"))

  static let refusals = [
    html, image, link, codeSpan, codeBlock, indentedBlock, quotation, underlinedHeading, emptyBlock,
  ]

  // MARK: Numbers are never typed

  static let typedNumber = DiagnosticKind(
    "VK430", .error,
    Phrase(vi: "số thứ tự “{0}” được gõ tay", en: "the number “{0}” is typed by hand"),
    hint: Phrase(
      vi: "xoá “{0}”: bố cục tự đánh số tiêu đề “#” và danh sách “1. ”",
      en: "delete “{0}”: the layout numbers headings “#” and lists “1. ”"),
    explanation: Phrase(
      vi:
        "Kiểu số (I-, 1., 1.1., a) là việc của thể thức, đổi theo loại văn bản; số gõ tay sẽ bị lặp hoặc lệch khi "
        + "thêm, bớt một mục. Lời văn chỉ ghi cấp: “#” là cấp một, “##” là cấp hai.",
      en:
        "The style of numbers (I-, 1., 1.1., a) is a matter of form and differs from paper to paper; typed ones are "
        + "doubled, or go wrong when a heading is added. The prose gives only the level: “#” is the first, “##” the second."
    ))
  static let typedBullet = DiagnosticKind(
    "VK431", .error,
    Phrase(vi: "dấu đầu dòng “{0}” được gõ tay", en: "the bullet “{0}” is typed by hand"),
    hint: Phrase(vi: "viết “- ” (gạch nối và dấu cách)", en: "write “- ” (a hyphen and a space)"))
  static let numberInParagraph = DiagnosticKind(
    "VK432", .warning,
    Phrase(
      vi: "“{0}” đứng đầu dòng nhưng dòng này nối vào đoạn trên",
      en: "“{0}” starts a line, but the line continues the paragraph above"),
    hint: Phrase(
      vi: "nếu là khoản mới, để trống một dòng ở trên; nếu không, nối với dòng trên",
      en: "for a new item leave a blank line above; otherwise join it to the line above"))
  static let strayMark = DiagnosticKind(
    "VK433", .warning,
    Phrase(vi: "dấu “{0}” còn lại trong chữ", en: "the mark “{0}” is left in the text"),
    hint: Phrase(
      vi: "chữ đậm viết **sát chữ**, ngoài dấu ** phải có dấu cách hoặc dấu câu",
      en: "bold is written **close to the words**, with a space or a stop outside the **"))

  static let numbers = [typedNumber, typedBullet, numberInParagraph, strayMark]

  // MARK: Footnotes

  static let undefinedFootnote = DiagnosticKind(
    "VK440", .error,
    Phrase(vi: "không có chú thích cho “{0}”", en: "there is no footnote for “{0}”"),
    hint: Phrase(vi: "thêm dòng “{0}: …” ở cuối tệp", en: "add a line “{0}: …” at the end of the file"))
  static let unusedFootnote = DiagnosticKind(
    "VK441", .error,
    Phrase(
      vi: "chú thích “{0}” không được nhắc tới hoặc có hai lần",
      en: "the footnote “{0}” is not referred to or is there twice"),
    hint: Phrase(vi: "đặt “{0}” sau chữ cần chú thích", en: "put “{0}” after the words it explains"))
  static let nestedFootnote = DiagnosticKind(
    "VK442", .error, Phrase(vi: "chú thích nằm trong chú thích", en: "a footnote within a footnote"),
    hint: Phrase(vi: "viết gộp vào một chú thích", en: "write both as one footnote"))

  static let footnotes = [undefinedFootnote, unusedFootnote, nestedFootnote]
}

extension String {
  /// The text in a message: one line, at most 40 characters.
  var excerpt: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count <= 40 ? line : line.prefix(39) + "…"
  }
}
