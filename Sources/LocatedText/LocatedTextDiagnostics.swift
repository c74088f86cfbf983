public import Diagnostics

/// The findings of reading YAML and JSON: VK100–VK149.
public enum LocatedTextDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] = files + structure + syntax + values + json

  // MARK: The file

  static let tooBig = DiagnosticKind(
    "VK100", .error,
    Phrase(
      vi: "tệp có {0} byte, quá giới hạn {1} byte", en: "the file has {0} bytes, more than the limit of {1}"),
    hint: Phrase(
      vi: "đưa danh sách dài sang tệp CSV hoặc bảng tính",
      en: "move long lists to a CSV file or a spreadsheet"))
  static let invalidUTF8 = DiagnosticKind(
    "VK101", .error, Phrase(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"),
    hint: Phrase(
      vi: "lưu lại tệp với bảng mã UTF-8 (phông TCVN3, VNI phải chuyển sang Unicode trước)",
      en: "save the file as UTF-8 (text in TCVN3 or VNI must be converted to Unicode first)"))
  static let utf16 = DiagnosticKind(
    "VK102", .error, Phrase(vi: "tệp được lưu bằng UTF-16", en: "the file was saved as UTF-16"),
    hint: Phrase(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file as UTF-8"))
  static let controlCharacter = DiagnosticKind(
    "VK103", .error, Phrase(vi: "ký tự điều khiển {0} trong tệp", en: "control character {0} in the file"),
    hint: Phrase(
      vi: "xoá ký tự không nhìn thấy ở chỗ này", en: "delete the invisible character at this place"))
  static let empty = DiagnosticKind(
    "VK104", .error, Phrase(vi: "tệp không có nội dung", en: "the file has no content"))
  static let multipleDocuments = DiagnosticKind(
    "VK105", .error,
    Phrase(vi: "tệp có nhiều hơn một tài liệu YAML", en: "the file holds more than one YAML document"),
    hint: Phrase(
      vi: "xoá dòng “---” hoặc tách thành nhiều tệp", en: "delete the line “---” or split the file"))

  static let files = [tooBig, invalidUTF8, utf16, controlCharacter, empty, multipleDocuments]

  // MARK: What a form does not need

  static let tooDeep = DiagnosticKind(
    "VK106", .error, Phrase(vi: "lồng nhau quá {0} cấp", en: "nested more than {0} levels deep"))
  static let tooManyNodes = DiagnosticKind(
    "VK107", .error, Phrase(vi: "tệp có hơn {0} giá trị", en: "the file holds more than {0} values"))
  static let aliasExpansion = DiagnosticKind(
    "VK108", .error,
    Phrase(vi: "các bí danh “*” thêm vào hơn {0} giá trị", en: "the aliases “*” add more than {0} values"),
    hint: Phrase(vi: "viết giá trị ra thay cho “*{1}”", en: "write the value out instead of “*{1}”"))
  static let recursiveAlias = DiagnosticKind(
    "VK109", .error, Phrase(vi: "“*{0}” chứa chính nó", en: "“*{0}” contains itself"),
    hint: Phrase(vi: "viết giá trị ra thay cho bí danh", en: "write the value out instead of the alias"))
  static let unknownAlias = DiagnosticKind(
    "VK110", .error,
    Phrase(vi: "“*{0}” không trỏ tới “&{0}” nào ở phía trên", en: "“*{0}” points to no “&{0}” above"),
    hint: Phrase(
      vi: "nếu dấu “*” là một phần của chữ, đặt cả giá trị trong dấu nháy",
      en: "if the “*” is part of the text, put the whole value in quotation marks"))
  static let tag = DiagnosticKind(
    "VK111", .error, Phrase(vi: "không dùng thẻ kiểu “{0}”", en: "the type tag “{0}” is not used here"),
    hint: Phrase(
      vi: "xoá thẻ; nếu dấu “!” là một phần của chữ, đặt cả giá trị trong dấu nháy",
      en: "delete the tag; if the “!” is part of the text, put the whole value in quotation marks"))
  static let duplicateKey = DiagnosticKind(
    "VK112", .error, Phrase(vi: "khoá “{0}” có hai lần", en: "the key “{0}” is there twice"),
    hint: Phrase(vi: "giữ lại một, xoá khoá kia", en: "keep one and delete the other"))
  /// The note beside a duplicate key.
  static let firstKey = Phrase(vi: "lần thứ nhất ở đây", en: "first here")
  static let nonTextKey = DiagnosticKind(
    "VK113", .error,
    Phrase(vi: "khoá phải là chữ, ở đây là {0}", en: "a key must be text, here it is {0}"),
    hint: Phrase(
      vi: "chỗ điền “{{ … }}” phải đặt trong dấu nháy: \"{{ … }}\"",
      en: "a placeholder “{{ … }}” must stand in quotation marks: \"{{ … }}\""))
  static let mergeKey = DiagnosticKind(
    "VK114", .error, Phrase(vi: "không dùng khoá trộn “<<”", en: "the merge key “<<” is not used here"),
    hint: Phrase(vi: "viết đủ các khoá ở đây", en: "write the keys out here"))
  static let emptyKey = DiagnosticKind(
    "VK115", .error, Phrase(vi: "thiếu tên khoá trước dấu “:”", en: "there is no key before the “:”"))

  static let structure = [
    tooDeep, tooManyNodes, aliasExpansion, recursiveAlias, unknownAlias, tag, duplicateKey, nonTextKey,
    mergeKey,
    emptyKey,
  ]
}
