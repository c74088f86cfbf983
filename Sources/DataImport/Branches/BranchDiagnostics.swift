import Diagnostics

/// The findings of reading a table with a row a branch, or branches as JSON Lines: VK290–VK299.
enum BranchDiagnostics {
  static let all: [DiagnosticKind] = [
    noKeyColumn, unknownColumn, sameColumn, notAField, noColumn, unknownSheet, keyless, orphan, lineKeyless,
  ]

  static let noKeyColumn = DiagnosticKind(
    "VK290", .error,
    Phrase(
      vi: "không có trang tính nào có cột “Mã chi bộ” hay “Tên chi bộ”",
      en: "no sheet has a column “Mã chi bộ” or “Tên chi bộ”"),
    hint: Phrase(
      vi: "dòng tiêu đề phải nằm trong 40 dòng đầu", en: "the headings must be within the first 40 rows"))
  static let unknownColumn = DiagnosticKind(
    "VK291", .warning,
    Phrase(vi: "không nhận ra cột {0}; bỏ qua cả cột", en: "the column {0} is not known and passed over"),
    hint: Phrase(
      vi: "ghi trong shared.yaml: source: { columns: { {0}: membership.members.end } }",
      en: "write in shared.yaml: source: { columns: { {0}: membership.members.end } }"),
    explanation: Phrase(
      vi:
        "Tiêu đề của cột phải là một trong các tiêu đề đã biết, một đường dẫn dữ liệu (membership.members.end), hoặc được ghi ở "
        + "source.columns của shared.yaml; ghi “-” ở đó để bỏ qua cột mà không nhắc.",
      en:
        "A column's heading is one we know, a data path (membership.members.end), or named under source.columns of "
        + "shared.yaml; “-” there passes a column over without this warning."))
  static let sameColumn = DiagnosticKind(
    "VK292", .error,
    Phrase(vi: "cột này và cột {0} cùng là “{1}”", en: "this column and the column {0} both are “{1}”"))
  static let notAField = DiagnosticKind(
    "VK293", .error, Phrase(vi: "{0} không phải đường dẫn dữ liệu", en: "{0} is no path of the data"),
    hint: Phrase(
      vi: "như organisation.name, membership.members.end, previous_targets.admissions.result",
      en: "such as organisation.name, membership.members.end, previous_targets.admissions.result"))
  static let noColumn = DiagnosticKind(
    "VK294", .error, Phrase(vi: "không có cột hay trang tính {0}", en: "there is no column or sheet {0}"))
  static let unknownSheet = DiagnosticKind(
    "VK295", .warning,
    Phrase(
      vi: "không rõ trang tính này chứa gì; bỏ qua",
      en: "what this sheet holds is not known; it is passed over"),
    hint: Phrase(
      vi: "ghi trong shared.yaml: source: { sheets: { {0}: previous_targets } }",
      en: "write in shared.yaml: source: { sheets: { {0}: previous_targets } }"))
  static let keyless = DiagnosticKind(
    "VK296", .error,
    Phrase(vi: "dòng này có dữ liệu mà không có mã chi bộ", en: "this row has values and no key of a branch"),
    hint: Phrase(vi: "ghi mã, hoặc xoá dòng", en: "give the key, or delete the row"))
  static let orphan = DiagnosticKind(
    "VK297", .error, Phrase(vi: "không có chi bộ nào mang mã {0}", en: "there is no branch with the key {0}"))
  static let lineKeyless = DiagnosticKind(
    "VK298", .error,
    Phrase(vi: "đối tượng này thiếu “key”", en: "this object lacks a “key”"),
    hint: Phrase(vi: "mỗi dòng: {\"key\": \"CB-01\", …}", en: "each line: {\"key\": \"CB-01\", …}"))
}
