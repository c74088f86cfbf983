public import Diagnostics

/// The findings of reading prose: VK400–VK449.
public enum ProseDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] = files + refusals + placeholders + numbers + footnotes

  // MARK: The file

  static let tooBig = DiagnosticKind(
    "VK400", .error,
    Phrase(
      vi: "tệp có {0} byte, quá giới hạn {1} byte", en: "the file has {0} bytes, more than the limit of {1}"))
  static let invalidUTF8 = DiagnosticKind(
    "VK401", .error, Phrase(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"),
    hint: Phrase(
      vi: "lưu lại tệp với bảng mã UTF-8 (phông TCVN3, VNI phải chuyển sang Unicode trước)",
      en: "save the file as UTF-8 (text in TCVN3 or VNI must be converted to Unicode first)"))
  static let utf16 = DiagnosticKind(
    "VK402", .error, Phrase(vi: "tệp được lưu bằng UTF-16", en: "the file was saved as UTF-16"),
    hint: Phrase(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file as UTF-8"))
  static let controlCharacter = DiagnosticKind(
    "VK403", .error, Phrase(vi: "ký tự điều khiển {0} trong tệp", en: "control character {0} in the file"),
    hint: Phrase(
      vi: "xoá ký tự không nhìn thấy ở chỗ này", en: "delete the invisible character at this place"))
  static let empty = DiagnosticKind(
    "VK404", .error, Phrase(vi: "tệp không có nội dung", en: "the file has no content"))
  static let tooDeep = DiagnosticKind(
    "VK405", .error, Phrase(vi: "lồng nhau quá {0} cấp", en: "nested more than {0} levels deep"))
  static let tooManyNodes = DiagnosticKind(
    "VK406", .error,
    Phrase(
      vi: "tệp có hơn {0} dòng, dấu Markdown và ô bảng",
      en: "the file holds more than {0} lines, Markdown marks and table cells"),
    hint: Phrase(vi: "tách thành nhiều tệp", en: "split the file"))
  static let bigTable = DiagnosticKind(
    "VK407", .error,
    Phrase(
      vi: "bảng hoặc đoạn ở đây có hơn {0} dòng", en: "the table or paragraph here has more than {0} lines"),
    hint: Phrase(
      vi: "bảng số liệu lấy từ dữ liệu: {{ table: … }}",
      en: "take tables of figures from the data: {{ table: … }}"))
  static let frontMatter = DiagnosticKind(
    "VK408", .error,
    Phrase(vi: "phần khai báo giữa hai dòng “---” ở đầu tệp", en: "front matter between two lines “---”"),
    hint: Phrase(
      vi: "xoá phần này; số, ngày, người ký ghi trong tệp dữ liệu (khoá papers)",
      en: "delete it; number, date and signer belong in the data file (key papers)"))

  static let files = [
    tooBig, invalidUTF8, utf16, controlCharacter, empty, tooDeep, tooManyNodes, bigTable, frontMatter,
  ]

  // MARK: Placeholders

  static let unclosedPlaceholder = DiagnosticKind(
    "VK420", .error, Phrase(vi: "“{{” không được đóng", en: "“{{” is not closed"),
    hint: Phrase(
      vi: "viết {{ đường.dẫn }} hoặc {{ đường.dẫn : cách_viết }}",
      en: "write {{ path }} or {{ path : format }}"))
  static let strayClosing = DiagnosticKind(
    "VK421", .error, Phrase(vi: "“}}” không có “{{” ở trước", en: "“}}” without “{{” before it"))
  static let missingPath = DiagnosticKind(
    "VK422", .error, Phrase(vi: "thiếu đường dẫn trong “{{ }}”", en: "there is no path in “{{ }}”"),
    hint: Phrase(
      vi: "viết như {{ membership.members.end }}", en: "write such as {{ membership.members.end }}"))
  static let badPath = DiagnosticKind(
    "VK423", .error,
    Phrase(vi: "“{0}” không phải đường dẫn: vướng ở “{1}”", en: "“{0}” is not a path: it stumbles at “{1}”"),
    hint: Phrase(
      vi: "đường dẫn gồm chữ, chữ số, “_”, “-”, các phần cách nhau một dấu chấm; cách viết đứng sau dấu “:”",
      en: "a path has letters, digits, “_” and “-”, its parts joined by single dots; a format follows a “:”"))
  static let badFormat = DiagnosticKind(
    "VK424", .error,
    Phrase(vi: "“{0}” không phải cách viết", en: "“{0}” is not a format"),
    hint: Phrase(
      vi: "sau dấu “:” là một từ, như words, và nhiều nhất một từ nữa",
      en: "after the “:” stands one word, such as words, and at most one more"))

  static let placeholders = [unclosedPlaceholder, strayClosing, missingPath, badPath, badFormat]
}
