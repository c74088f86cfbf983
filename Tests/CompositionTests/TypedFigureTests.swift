import Diagnostics
import Testing
import VanKien

/// Figures typed where a placeholder would keep them true.
@Suite struct TypedFigureTests {
  private func findings(_ prose: String, allowed: [String] = []) throws -> [String] {
    var draft = Draft()
    draft.prose = prose
    let phrases = allowed.map { "\"\($0)\"" }.joined(separator: ", ")
    draft.congress += "settings: { allowed_figures: [\(phrases)] }\n"
    return try draft.composed().messages.map { String($0.prefix { $0 != "\n" }) }
  }

  private func finding(_ figure: String, _ line: Int, _ column: Int) -> String {
    "text.md:\(line):\(column): note: the figure “\(figure)” is typed in the prose and will not follow the data "
      + "[VK461]"
  }

  @Test(arguments: [
    ("Có 64 đảng viên.", "64", 1, 4),
    ("Đại hội\ncó 64 đảng viên.", "64", 2, 4),
    ("Đại hội có\n  64 đảng viên.", "64", 2, 3),
    ("# Kết quả năm 2020", "2020", 1, 15),
    ("- một\n- hai 64", "64", 2, 7),
    ("Có **64** người", "64", 1, 6),
    ("Có *rất\nnhiều, 64* người", "64", 2, 8),
    ("Ghi \\*dấu\\* 64", "64", 1, 13),
    ("Có {{ congress.date }} và 64 người", "64", 1, 27),
    ("Đạt 82,86% chỉ tiêu", "82,86%", 1, 5),
    ("Ngày 26/6/2020.", "26/6/2020", 1, 6),
    ("Có 1.587.", "1.587", 1, 4),
    ("Từ 35/.", "35", 1, 4),
    ("Khu vực A64", "64", 1, 10),
    ("Giữa hai câu.  \nSố 64", "64", 2, 4),
  ]) func aTypedFigureIsReportedAtItsPlace(_ prose: String, _ figure: String, _ line: Int, _ column: Int)
    throws
  {
    #expect(try findings(prose) == [finding(figure, line, column)])
  }

  @Test func eachTypedFigureIsReported() throws {
    #expect(try findings("Tăng từ 35 lên\n64") == [finding("35", 1, 9), finding("64", 2, 1)])
  }

  @Test(arguments: [
    "Cách mạng công nghiệp 4.0 mang lại", "Cách mạng công nghiệp\n4.0 mang lại", "4.0",
    "Cách mạng **công nghiệp** 4.0.",
  ]) func anAllowedPhraseIsNotReported(_ prose: String) throws {
    #expect(try findings(prose, allowed: ["công nghiệp 4.0", "4.0"]) == [])
  }

  @Test(arguments: [("đợt 14.0", "14.0"), ("đợt 4.05", "4.05")])
  func anAllowedPhraseAllowsNoLongerNumber(_ prose: String, _ figure: String) throws {
    #expect(try findings(prose, allowed: ["4.0"]) == [finding(figure, 1, 5)])
  }

  @Test func onlyThePhraseIsAllowed() throws {
    let prose = "Năm 2020, công nghiệp 4.0 và 64 người"
    #expect(
      try findings(prose, allowed: ["công nghiệp 4.0"]) == [finding("2020", 1, 5), finding("64", 1, 30)])
  }

  @Test func figuresOfDataAreNotReported() throws {
    #expect(try findings("{{ congress.term.text }}, {{ congress.ordinal : pad }}") == [])
  }

  @Test func aTypedFigureForbidsNothing() throws {
    var draft = Draft()
    draft.prose = "Có 64 đảng viên."
    let composed = try draft.composed()
    #expect(!composed.log.hasErrors && composed.body == ["Có 64~đảng viên."])
  }

  @Test func theExampleHasNone() throws {
    var log = DiagnosticLog()
    let folder = try CongressFolderFixture.example(&log)
    _ = try Repository.library.document("resolution", of: folder, log: &log)
    #expect(log.entries.filter { $0.code == "VK461" }.map(\.shown) == [])
  }
}
