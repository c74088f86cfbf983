public import Diagnostics

/// The findings of comparing counts: VK910–VK919.
public enum CountDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] = [differs, missing, unknown, agree, alone]

  static let differs = DiagnosticKind(
    "VK910", .error,
    Phrase(vi: "{0} ở đây là {1}, ở bản kia là {2}", en: "{0} is {1} here and {2} in the other"),
    hint: Phrase(
      vi: "đối chiếu với phiếu và biên bản gốc rồi sửa bản sai",
      en: "compare with the ballots and the original minutes, and correct the wrong one"))
  static let missing = DiagnosticKind(
    "VK911", .error,
    Phrase(vi: "{0} có ở đây mà không có trong {1}", en: "{0} is here and not in {1}"),
    hint: Phrase(
      vi: "mỗi người đếm phải nhập đủ số liệu như nhau", en: "everyone who counts must type the same figures")
  )
  static let unknown = DiagnosticKind(
    "VK912", .error,
    Phrase(vi: "{0} không có trong dữ liệu đại hội", en: "{0} is not in the congress data"),
    hint: Phrase(
      vi: "id của cuộc bầu cử và của người trong danh sách phải đúng như trong congress.yaml",
      en: "the ids of elections and of people on the list must be those of congress.yaml"))
  static let agree = DiagnosticKind(
    "VK913", .note,
    Phrase(vi: "{0} bản đếm khớp nhau cả {1} số liệu", en: "{0} counts agree in all {1} figures"))
  static let alone = DiagnosticKind(
    "VK914", .warning,
    Phrase(
      vi: "chỉ có một bản đếm, không có gì để đối chiếu", en: "only one count, nothing to compare it with"),
    hint: Phrase(
      vi: "nhờ người khác nhập độc lập một bản nữa", en: "let somebody else type another, independently"))
}
