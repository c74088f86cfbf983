import Batch
import Diagnostics
import VanKien

/// What the command itself reports: VK050–VK099.
enum CommandDiagnostics {
  static let all = [noResources, usage, unknownCode, folderMade]

  static let noResources = DiagnosticKind(
    "VK050", .error,
    Phrase(
      vi: "không tìm thấy Layouts/ và Fonts/ của vankien", en: "vankien's Layouts/ and Fonts/ were not found"),
    hint: Phrase(
      vi: "ghi thư mục chứa chúng bằng --home hoặc biến VANKIEN_HOME",
      en: "name the folder that holds them by --home or VANKIEN_HOME"),
    explanation: Phrase(
      vi:
        "Các bộ quy tắc, mẫu văn bản và bảng kê phông chữ nằm ngoài tệp chương trình. Chúng được tìm ở --home, "
        + "VANKIEN_HOME, ../share/vankien, rồi ngược lên từ nơi đặt tệp chương trình; "
        + "“vankien --version --verbose” cho biết đang dùng nơi nào.",
      en:
        "Rule packs, papers and the font manifest are not part of the program file. They are looked for in --home, "
        + "VANKIEN_HOME, ../share/vankien, then upwards from the program file; "
        + "“vankien --version --verbose” says which place is used."))

  /// The words are those of the argument parser, in English.
  static let usage = DiagnosticKind(
    "VK051", .error, Phrase(vi: "dòng lệnh sai: {0}", en: "the command line is wrong: {0}"),
    hint: Phrase(vi: "xem “vankien --help”", en: "see “vankien --help”"))

  static let unknownCode = DiagnosticKind(
    "VK052", .error, Phrase(vi: "không có mã nào là “{0}”", en: "there is no code “{0}”"),
    hint: Phrase(vi: "“vankien explain” in mọi mã", en: "“vankien explain” prints all codes"))

  static let folderMade = DiagnosticKind(
    "VK053", .note, Phrase(vi: "đã tạo thư mục đại hội", en: "the congress folder is made"),
    hint: Phrase(
      vi: "sửa congress.yaml trong đó, rồi chạy: vankien render {0} -o {0}/out",
      en: "edit its congress.yaml, then run: vankien render {0} -o {0}/out"))
}

/// Every kind of finding a run of the command can report.
enum Catalogue {
  static var kinds: [DiagnosticKind] {
    (VanKien.diagnosticKinds + BatchDiagnostics.all + CommandDiagnostics.all).sorted { $0.code < $1.code }
  }

  /// The kind by its code as people type it: "VK455", "vk455", "455".
  static func kind(_ typed: String) -> DiagnosticKind? {
    let code = normal(typed)
    return kinds.first { $0.code == code }
  }

  /// The code nearest to what was typed, if any is near.
  static func nearest(to typed: String) -> String? {
    Suggestion.nearest(to: normal(typed), among: kinds.map(\.code))
  }

  private static func normal(_ typed: String) -> String {
    let code = typed.uppercased()
    return code.allSatisfy(\.isNumber) ? "VK" + code : code
  }
}
