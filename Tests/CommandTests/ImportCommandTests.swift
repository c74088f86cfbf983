import Foundation
import Testing

@Suite(.enabled(if: Command.isBuilt, "vankien is not built")) struct ImportCommandTests {
  private func list(_ text: String, name: String = "list.csv") throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(text, to: name)
    return scratch
  }

  @Test func thePreviewShowsWhatEachColumnBecame() throws {
    let folder = try list("Họ và tên,Năm sinh (Nữ),Sở thích\nLê An,1980,Cờ\n")
    let run = try Command.run(["import", "list.csv", "--preview"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.text.contains("B\tNăm sinh (Nữ)\t→ birth_date, gender = nữ\t1"))
    #expect(run.errors.contains("[VK273]"))
  }

  @Test func yamlAndCSVGoToStandardOutput() throws {
    let folder = try list("Họ và tên;Ngày sinh\nLê An;1/2/85\n")
    let yaml = try Command.run(["import", "list.csv", "--to", "yaml", "--year", "2025"], in: folder.url)
    #expect(yaml.text == "delegates:\n  - name: \"Lê An\"\n    birth_date: \"1/2/1985\"\n")
    let csv = try Command.run(["import", "list.csv", "--to", "csv"], in: folder.url)
    #expect(csv.text == "\u{FEFF}Họ và tên,Ngày sinh\r\nLê An,1/2/1985\r\n")
  }

  @Test func aListWithFaultsIsNotConverted() throws {
    let folder = try list("Họ và tên,Giới tính\nLê An,khác\n")
    let run = try Command.run(["import", "list.csv", "--to", "csv"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errorCodes == ["VK202"])
  }

  @Test func placesInSheetsAreMembersOfJSON() throws {
    let folder = try list("Họ và tên,Giới tính\nLê An,khác\n")
    let run = try Command.run(["import", "list.csv", "--diagnostics", "json"], in: folder.url)
    #expect(run.errors.contains(#""file":"list.csv","line":2,"column":7,"sheet":null,"cell":null"#))
  }

  @Test func oneFormAtATime() throws {
    let folder = try list("Họ và tên\nLê An\n")
    #expect(try Command.run(["import", "list.csv", "--preview", "--to", "csv"], in: folder.url).status == 64)
    #expect(try Command.run(["import", "none.csv"], in: folder.url).status == 66)
  }
}

/// Files made to fill memory or time, by a script that knows nothing of ours.
@Suite(
  .serialized,
  .enabled(
    if: Command.isBuilt && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"),
    "python3 is not installed"))
struct HostileListTests {
  /// What becomes of each: the code of the one error.
  static let cases = [
    ("zip-bomb.xlsx", "VK710"), ("elements.xlsx", "VK717"), ("deep.xlsx", "VK715"), ("far.xlsx", "VK250"),
    ("laughs.xlsx", "VK713"), ("external.xlsx", "VK713"), ("utf7.xlsx", "VK714"), ("traversal.xlsx", "VK700"),
    ("absolute.xlsx", "VK700"), ("many.xlsx", "VK708"), ("merges.xlsx", "VK255"), ("no-text.xlsx", "VK259"),
    ("columns.ods", "VK250"), ("rows.ods", "VK251"), ("cells.ods", "VK252"), ("spaces.ods", "VK254"),
    ("gigabyte.csv", "VK003"), ("line.csv", "VK254"), ("fields.csv", "VK250"), ("bytes.csv", "VK254"),
    ("lines.csv", "VK251"),
    ("password.xls", "VK705"),
  ]

  /// An end, not a pace: beside other suites and without optimisation seven seconds were seen.
  private static let seconds: Double = {
    #if DEBUG
      20
    #else
      5
    #endif
  }()

  @Test(arguments: cases) func aHostileFileIsRefusedSoon(_ name: String, _ code: String) throws {
    let scratch = try Scratch()
    let folder = Command.root.appending(path: "Tests/CommandTests/Scripts")
    let make = try Command.shell(
      "/usr/bin/python3 \"$1\" \"$2\" \"$3\"",
      [folder.appending(path: "hostile_lists.py").path, name, scratch.file(name).path])
    #expect(make.status == 0, "\(make.errors)")
    let run = try Command.shell(
      "/usr/bin/python3 \"$1\" \"$VK\" import \"$2\"",
      [folder.appending(path: "measured.py").path, scratch.file(name).path])
    #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
    let figures = run.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    try #require(figures.count == 3, "\(run.text)")
    #expect(figures[0] == 65)
    #expect(figures[1] < HostileListTests.seconds, "\(figures[1]) s of processor time")
    #expect(figures[2] < 200, "\(figures[2]) MB")
  }
}
