public import Diagnostics

/// What a batch reports: VK830–VK849.
public enum BatchDiagnostics {
  public static let all = [
    namelessKey, sharedName, notWritten, busy, notMade, failed, noManifest, fileMissing,
    fileChanged,
    fileTooMany, recordMissing, recordDouble, otherBatch, badTemplate, takenName,
  ]

  static let namelessKey = DiagnosticKind(
    "VK830", .error,
    Phrase(vi: "khoá “{0}” không đặt được tên tệp", en: "the key “{0}” gives no file name"),
    hint: Phrase(vi: "khoá cần ít nhất một chữ hoặc số", en: "a key needs a letter or digit"))

  static let sharedName = DiagnosticKind(
    "VK831", .error,
    Phrase(
      vi: "hai bản ghi “{0}” và “{1}” cùng cho tên tệp “{2}”",
      en: "the records “{0}” and “{1}” both give the file name “{2}”"),
    hint: Phrase(
      vi: "đổi một khoá, hoặc dùng --name \"{{ number }}-{{ key }}\"",
      en: "change one key, or use --name \"{{ number }}-{{ key }}\""))

  static let notWritten = DiagnosticKind(
    "VK833", .error, Phrase(vi: "không ghi được: {0}", en: "cannot be written: {0}"))

  static let busy = DiagnosticKind(
    "VK834", .error,
    Phrase(vi: "một lần chạy khác đang ghi vào thư mục này", en: "another run is writing into this folder"),
    hint: Phrase(vi: "đợi nó xong rồi chạy lại", en: "wait for it and try again"))

  static let notMade = DiagnosticKind(
    "VK835", .error, Phrase(vi: "không làm được văn bản của “{0}”", en: "no paper was made for “{0}”"))

  static let failed = DiagnosticKind(
    "VK836", .error, Phrase(vi: "văn bản của “{0}” hỏng, không rõ vì sao", en: "the paper of “{0}” failed"))

  static let noManifest = DiagnosticKind(
    "VK837", .error,
    Phrase(vi: "không có sổ “{0}” đọc được", en: "there is no readable manifest “{0}”"))

  static let fileMissing = DiagnosticKind(
    "VK838", .error, Phrase(vi: "thiếu tệp của “{0}”", en: "the file of “{0}” is missing"),
    hint: Phrase(vi: "chạy lại với --resume", en: "run again with --resume"))

  static let fileChanged = DiagnosticKind(
    "VK839", .error,
    Phrase(vi: "tệp của “{0}” không còn như lúc làm ra", en: "the file of “{0}” is not as it was made"),
    hint: Phrase(vi: "chạy lại với --resume", en: "run again with --resume"))

  static let fileTooMany = DiagnosticKind(
    "VK840", .warning, Phrase(vi: "tệp này không có trong sổ", en: "no manifest names this file"))

  static let recordMissing = DiagnosticKind(
    "VK841", .error, Phrase(vi: "thiếu {0} bản ghi trong {1}", en: "{0} records of {1} are missing"))

  static let recordDouble = DiagnosticKind(
    "VK842", .error,
    Phrase(vi: "bản ghi “{0}” có trong hai sổ", en: "the record “{0}” is in two manifests"))

  static let otherBatch = DiagnosticKind(
    "VK843", .error,
    Phrase(vi: "sổ này là của một loạt khác", en: "this manifest belongs to another batch"))

  public static let badTemplate = DiagnosticKind(
    "VK844", .error,
    Phrase(vi: "mẫu tên tệp “{0}” không dùng được", en: "the file name template “{0}” cannot be used"),
    hint: Phrase(
      vi: "dùng chữ, số, dấu gạch nối và {{ key }}, {{ number }}",
      en: "use letters, digits, hyphens and {{ key }}, {{ number }}"))

  static let takenName = DiagnosticKind(
    "VK845", .error,
    Phrase(
      vi: "khoá “{0}” cho tên tệp “{1}”, là tên loạt này dùng cho tệp của mình",
      en: "the key “{0}” gives the file name “{1}”, which the batch uses itself"),
    hint: Phrase(
      vi: "đổi khoá, hoặc dùng --name \"{{ number }}-{{ key }}\"",
      en: "change the key, or use --name \"{{ number }}-{{ key }}\""))
}
