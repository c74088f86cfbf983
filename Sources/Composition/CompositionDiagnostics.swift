import CongressModel
public import Diagnostics

/// What composition reports: VK450–VK499.
public enum CompositionDiagnostics {
  public static let all =
    [
      ruleNeedsSource, unknownRule, wrongRuleType, missingRule, unknownPath, missingValue, leftBlank, omitted,
      unknownFormat, wrongFormat, notPrintable, typedFigure, deepHeading, unknownStructure, proseFileMissing,
      unknownIssuer, notAList, skippedHeading,
    ] + packs + textChecks.kinds + [mixedTones, datedBeforeCongress, tooManyRepetitions, deepList] + blocks

  static let ruleNeedsSource = DiagnosticKind(
    "VK450", .error,
    Phrase(
      vi: "quy tắc “{0}” cần ba khoá: value, source, confidence",
      en: "the rule “{0}” needs three keys: value, source, confidence"),
    hint: Phrase(
      vi: "viết { value: 20 mm, source: …, confidence: second-hand }",
      en: "write { value: 20 mm, source: …, confidence: second-hand }"))

  static let unknownRule = DiagnosticKind(
    "VK451", .error, Phrase(vi: "không có quy tắc nào tên “{0}”", en: "there is no rule named “{0}”"))

  static let wrongRuleType = DiagnosticKind(
    "VK452", .error,
    Phrase(vi: "quy tắc “{0}” cần {1}, không phải “{2}”", en: "the rule “{0}” needs {1}, not “{2}”"))

  static let missingRule = DiagnosticKind(
    "VK453", .error,
    Phrase(
      vi: "bộ quy tắc “{0}” không có “{1}” mà văn bản này cần",
      en: "the rule pack “{0}” has no “{1}”, which this paper needs"))

  static let unknownPath = DiagnosticKind(
    "VK454", .error, Phrase(vi: "không có dữ liệu nào tên “{0}”", en: "there is no datum named “{0}”"),
    hint: Phrase(
      vi: "chạy “vankien dump … --stage model” để xem mọi tên dữ liệu",
      en: "run “vankien dump … --stage model” to see the names of all data"))

  public static let missingValue = DiagnosticKind(
    "VK455", .error,
    Phrase(vi: "chưa có dữ liệu “{0}” mà văn bản cần", en: "the paper needs “{0}”, which has no value"),
    hint: Phrase(
      vi: "điền vào congress.yaml, hoặc dùng --blank để chừa chỗ trống",
      en: "fill it in congress.yaml, or use --blank to leave room for it"),
    explanation: Phrase(
      vi:
        "Mỗi văn bản cần một số dữ liệu. Không ghi nghĩa là không biết, và không biết khác với 0: máy không đoán thay. "
        + "Văn bản được gọi đích danh thì báo lỗi; khi làm tất cả, văn bản thiếu dữ liệu chỉ được bỏ ra ngoài và nêu tên.",
      en:
        "Every paper needs some data. What is not written is not known, and not known is not 0: nothing is guessed. "
        + "A paper asked for by name fails; among all papers one that lacks data is left out and named."))

  public static let leftBlank = DiagnosticKind(
    "VK456", .note,
    Phrase(
      vi: "chưa có dữ liệu “{0}”, chừa chỗ trống để điền tay",
      en: "“{0}” has no value; a blank is left to be filled by hand"))

  public static let omitted = DiagnosticKind(
    "VK457", .note,
    Phrase(
      vi: "chưa có dữ liệu “{0}”, bỏ phần dùng đến nó", en: "“{0}” has no value; what uses it is left out"))

  static let unknownFormat = DiagnosticKind(
    "VK458", .error, Phrase(vi: "không có cách viết nào tên “{0}”", en: "there is no format named “{0}”"))

  static let wrongFormat = DiagnosticKind(
    "VK459", .error,
    Phrase(
      vi: "“{0}” không viết được theo cách “{1}”", en: "“{0}” cannot be written in the format “{1}”"))

  static let notPrintable = DiagnosticKind(
    "VK460", .error,
    Phrase(
      vi: "“{0}” là một nhóm dữ liệu, không in được thành chữ",
      en: "“{0}” is a group of data and cannot be printed as text"),
    hint: Phrase(vi: "ghi rõ tên dữ liệu bên trong nhóm", en: "name the datum inside the group"))

  static let typedFigure = DiagnosticKind(
    "VK461", .note,
    Phrase(
      vi: "số “{0}” gõ thẳng trong lời văn, sẽ không đổi theo dữ liệu",
      en: "the figure “{0}” is typed in the prose and will not follow the data"),
    hint: Phrase(
      vi: "dùng chỗ thay thế {{ tên dữ liệu }}, hoặc ghi cụm từ vào settings.allowed_figures",
      en: "use a placeholder {{ path }}, or list the phrase in settings.allowed_figures"),
    explanation: Phrase(
      vi:
        "Một con số gõ ở hai nơi thì sớm muộn cũng lệch nhau. Ghi nó một lần trong congress.yaml rồi gọi bằng tên, "
        + "mọi văn bản sẽ khớp. Số thuộc về tên gọi cố định, như “cách mạng công nghiệp 4.0”, thì khai báo là được phép.",
      en:
        "A figure typed in two places will differ sooner or later. Write it once in congress.yaml and call it by name, "
        + "and all papers agree. Figures of set phrases can be declared as allowed."))

  static let deepHeading = DiagnosticKind(
    "VK462", .error,
    Phrase(
      vi: "cấu trúc “{0}” chỉ có {1} cấp đề mục", en: "the structure “{0}” has only {1} levels of headings"))

  static let unknownStructure = DiagnosticKind(
    "VK463", .error,
    Phrase(vi: "bộ quy tắc “{0}” không có cấu trúc “{1}”", en: "the rule pack “{0}” has no structure “{1}”"))

  static let proseFileMissing = DiagnosticKind(
    "VK464", .error,
    Phrase(vi: "không đọc được tệp lời văn “{0}”", en: "the prose file “{0}” cannot be read"),
    hint: Phrase(
      vi: "tệp phải nằm trong thư mục đại hội, được phép đọc và không quá lớn",
      en: "it must lie in the congress folder, be readable and not too large"))

  static let unknownIssuer = DiagnosticKind(
    "VK465", .error,
    Phrase(
      vi: "bộ quy tắc “{0}” không có nơi ban hành “{1}”", en: "the rule pack “{0}” has no issuer “{1}”"))

  static let notAList = DiagnosticKind(
    "VK467", .error, Phrase(vi: "“{0}” không phải là một danh sách", en: "“{0}” is not a list"))

  static let skippedHeading = DiagnosticKind(
    "VK468", .error,
    Phrase(
      vi: "đề mục cấp {0} không nằm dưới đề mục cấp {1} nào",
      en: "a heading of level {0} that stands under none of level {1}"),
    hint: Phrase(
      vi: "bớt một dấu “#”, hoặc thêm đề mục cấp trên", en: "take away a “#”, or add the heading above"))

  /// Letters, spaces and marks of the prose: VK470–VK482.
  static let textChecks = TextChecks(firstCode: 470)

  static let mixedTones = DiagnosticKind(
    "VK483", .warning,
    Phrase(
      vi: "văn bản đặt dấu thanh theo hai lối: “{0}” (lối cũ) và “{1}” (lối mới)",
      en: "the paper places tone marks in two ways: “{0}” (old style) and “{1}” (new style)"),
    hint: Phrase(
      vi: "ghi “tone: new” hoặc “tone: old” vào settings để máy đổi cả văn bản; tên người giữ nguyên",
      en: "write “tone: new” or “tone: old” in settings to convert the paper; people's names stay"))

  static let datedBeforeCongress = DiagnosticKind(
    "VK484", .warning,
    Phrase(
      vi: "văn bản của đại hội ghi ngày {0}, trước ngày đại hội ({1})",
      en: "the congress's paper is dated {0}, before the congress ({1})"))

  static let tooManyRepetitions = DiagnosticKind(
    "VK485", .error,
    Phrase(
      vi: "các “for” của văn bản lặp quá {0} lần", en: "the paper's “for” repeat more than {0} times"),
    hint: Phrase(
      vi: "đừng lồng “for” này trong “for” khác", en: "do not put this “for” inside another"))

  static let deepList = DiagnosticKind(
    "VK486", .error,
    Phrase(
      vi: "cấu trúc “{0}” không có cách đánh số cho danh sách lồng {1} cấp",
      en: "the structure “{0}” has no numbers for lists nested {1} deep"))

  /// "Did you mean", as a hint.
  static func didYouMean(_ candidate: String) -> Phrase {
    Phrase(vi: "có phải là “{0}”?", en: "did you mean “{0}”?").filled(with: [Phrase(candidate)])
  }
}
