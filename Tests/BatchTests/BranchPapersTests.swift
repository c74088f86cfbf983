import Batch
import Diagnostics
import Foundation
import Testing
import VanKien

/// The project's folder.
private let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

private let library = VanKien(resources: Resources(path: project))

/// A source of a few branches, in each of the forms a source can have.
struct SmallSource {
  static let shared = """
    organisation: { body: party, place: Phường A, short_name: Chi bộ, superior: { name: Đảng bộ phường A, committee: Đảng uỷ phường A } }
    congress: { kind: branch, term: { from: 2030, to: 2032 }, previous_term: { from: 2027, to: 2030 }, date: 1/3/2030 }
    previous_targets: [{ id: ket-nap, name: Kết nạp, unit: đảng viên, target: 2 }]
    """

  /// Name, members at start and end, result of the target.
  static let rows = [("A", 10, 12, 2), ("B", 20, 21, 1), ("C", 7, 9, 3)]

  static func csv() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let rows = rows.map { "\($0.0),Chi bộ \($0.0),\($0.1),\($0.2),\($0.2),\($0.3)\n" }
    try folder.write(
      "Mã,Tên chi bộ,Đảng viên đầu nhiệm kỳ,Đảng viên,Chính thức,previous_targets.ket-nap.result\n"
        + rows.joined(),
      to: "chi-bo.csv")
    try folder.write(shared, to: "shared.yaml")
    return folder
  }

  static func lines() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let lines = rows.map {
      """
      {"key": "\($0.0)", "organisation": {"name": "Chi bộ \($0.0)"}, "membership": {"members": {"start": \($0.1), "end": \($0.2)}, "official_members": {"end": \($0.2)}}, "previous_targets": [{"id": "ket-nap", "result": \($0.3)}]}

      """
    }
    try folder.write(lines.joined(), to: "chi-bo.jsonl")
    try folder.write(shared, to: "shared.yaml")
    return folder
  }

  static func files() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for row in rows {
      try folder.write(
        """
        format: 1
        organisation: { name: Chi bộ \(row.0) }
        membership: { members: { start: \(row.1), end: \(row.2) }, official_members: { end: \(row.2) } }
        previous_targets: [{ id: ket-nap, result: \(row.3) }]
        """, to: "\(row.0).yaml")
    }
    try folder.write(shared, to: "shared.yaml")
    return folder
  }
}

/// The papers of a source.
func papers(_ path: String, log: inout DiagnosticLog) throws -> BranchPapers {
  let collection = try BranchCollection.open(path, log: &log)
  return try BranchPapers(collection, papers: ["term-report"], formats: [.pdf], by: library, log: &log)
}

struct BranchPapersTests {
  private func made(_ path: String) throws -> [String: Data] {
    var log = DiagnosticLog()
    let source = try papers(path, log: &log)
    let output = try ScratchFolder()
    let outcome = try BatchRun(source, into: output.path).run(log: &log, stop: { nil })
    #expect(outcome.made == 3 && outcome.failed == 0, "\(log.entries.map { $0.text(in: .english) })")
    return output.files.filter { $0.key.hasSuffix(".pdf") }
  }

  @Test func aTableLinesAndAFolderOfTheSameDataGiveTheSamePapers() throws {
    let (csv, lines, files) = (try SmallSource.csv(), try SmallSource.lines(), try SmallSource.files())
    let table = try made("\(csv.path)/chi-bo.csv")
    #expect(table.keys.sorted() == ["a.pdf", "b.pdf", "c.pdf"])
    #expect(table == (try made("\(lines.path)/chi-bo.jsonl")))
    #expect(table == (try made(files.path)))
  }

  @Test func aChangedLayoutOrFontOrProgramIsAnotherEnvironment() throws {
    let folder = try SmallSource.csv()
    var log = DiagnosticLog()
    let before = try papers("\(folder.path)/chi-bo.csv", log: &log)
    #expect(before.environment == (try papers("\(folder.path)/chi-bo.csv", log: &log)).environment)
    let layouts = "\(folder.path)/Layouts/papers"
    try FileManager.default.createDirectory(atPath: layouts, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(project)/Layouts/papers/term-report.yaml", toPath: "\(layouts)/term-report.yaml")
    #expect(before.environment != (try papers("\(folder.path)/chi-bo.csv", log: &log)).environment)
  }

  @Test func aBranchIsAnotherWhenItsDataOrSharedDataOrProseChange() throws {
    let folder = try SmallSource.csv()
    let path = "\(folder.path)/chi-bo.csv"
    func digests() throws -> [String] {
      var log = DiagnosticLog()
      let source = try papers(path, log: &log)
      return source.keys.indices.map { source.input(of: $0) }
    }
    let before = try digests()
    #expect(Set(before).count == 3)
    try folder.write(
      folder.text("chi-bo.csv").replacing("B,Chi bộ B,20", with: "B,Chi bộ B,19"), to: "chi-bo.csv")
    let changed = try digests()
    #expect(changed[0] == before[0] && changed[1] != before[1] && changed[2] == before[2])
    try folder.write("Lời văn.", to: "a.md")
    try folder.write(SmallSource.shared + "\npapers: { term-report: { prose: a.md } }\n", to: "shared.yaml")
    let withProse = try digests()
    #expect(zip(withProse, changed).allSatisfy { $0 != $1 })
    try folder.write("Lời khác.", to: "a.md")
    #expect(zip(try digests(), withProse).allSatisfy { $0 != $1 })
  }

  @Test func twoBranchesOfOneKeyAreRefusedWithBothPlaces() throws {
    let folder = try ScratchFolder()
    try folder.write("Mã,Tên chi bộ\nA,B\nA,C\n", to: "chi-bo.csv")
    var log = DiagnosticLog()
    #expect(throws: RunFailure.badData) { try papers("\(folder.path)/chi-bo.csv", log: &log) }
    #expect(log.entries.map(\.code) == ["VK034"])
    #expect(log.entries[0].location?.place == .text(line: 3, column: 1))
  }

  @Test func theExampleIsMadeButForTheTwoThatAreBroken() throws {
    var log = DiagnosticLog()
    let source = try papers("\(project)/Examples/bao-cao-nhiem-ky/chi-bo.xlsx", log: &log)
    #expect(source.keys.count == 64 && log.entries.isEmpty)
    let plan = BatchPlan(source, jobs: 2)
    #expect(plan.entries.filter { !$0.errors.isEmpty }.map(\.key) == ["CB-17", "CB-41"])
    #expect(plan.entries.flatMap(\.errors).map(\.code) == ["VK221", "VK300"])
    #expect(plan.lacking.map(\.path) == ["papers.term-report.number"])
  }
}

struct AggregateTests {
  /// Members at the start and now, and those with full rights, as the words of a composed paper have them.
  private func members(_ dump: String) throws -> [Int] {
    let words = dump.split(separator: "\n").compactMap { line -> Substring? in
      guard let first = line.firstIndex(of: "\""), let last = line.lastIndex(of: "\""), first < last else {
        return nil
      }
      return line[line.index(after: first)..<last]
    }.joined()
    let sentence =
      /có ([\d.]+)~đảng viên; đến nay có ([\d.]+)~đảng viên, trong đó ([\d.]+)~đảng viên chính thức/
    guard let match = words.firstMatch(of: sentence) else { return [] }
    return [match.1, match.2, match.3].compactMap { Int($0.filter(\.isNumber)) }
  }

  @Test func itsFiguresAreTheSumsOfTheBranchesPapers() throws {
    var log = DiagnosticLog()
    let collection = try BranchCollection.open(
      "\(project)/Examples/bao-cao-nhiem-ky/chi-bo.xlsx", log: &log)
    var sums = [0, 0, 0]
    var papers = 0
    for index in collection.keys.indices {
      var found = DiagnosticLog()
      guard let folder = try? collection.folder(of: index, log: &found) else { continue }
      folder.check(into: &found)
      if found.hasErrors { continue }
      let text = try library.dump(.document, of: "term-report", in: folder, log: &found)
      let own = try members(text)
      try #require(own.count == 3, "\(collection.keys[index])")
      sums = zip(sums, own).map(+)
      papers += 1
    }
    let superior = try collection.superior(log: &log)
    let text = try library.dump(.document, of: "aggregate-report", in: superior, log: &log)
    let whole = try members(text)
    #expect(papers == 62 && whole == sums)
    #expect(text.contains("CB-17") && text.contains("CB-41"))
  }
}
