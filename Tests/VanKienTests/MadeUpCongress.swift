import Diagnostics
import Foundation
import VanKien

extension CongressFolder {
  /// A folder that holds `text` as its congress.yaml, read; gone afterwards.
  static func made(of text: String) throws -> CongressFolder {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: "congress.yaml"))
    var log = DiagnosticLog()
    return try CongressFolder.open(folder.path, log: &log)
  }
}

extension CongressFolder {
  /// A copy of a folder whose congress.yaml says something else, read. It stays: its prose is read when papers are made.
  static func changed(_ path: String, _ change: (String) -> String) throws -> CongressFolder {
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "vk-\(UUID().uuidString)").path
    try files.copyItem(atPath: path, toPath: copy)
    let file = URL(fileURLWithPath: "\(copy)/congress.yaml")
    try Data(change(try String(contentsOf: file, encoding: .utf8)).utf8).write(to: file)
    var log = DiagnosticLog()
    return try CongressFolder.open(copy, log: &log)
  }
}

/// The smallest congress with elections: a branch of so many members, each known by a number.
struct SmallElection {
  var seats: Int?
  /// The votes of each candidate, in order of their names; nil before the count.
  var votes: [Int?] = []
  /// As YAML below `reballots`.
  var reballots = ""

  var folder: CongressFolder {
    get throws { try CongressFolder.made(of: text) }
  }

  private var text: String {
    let people = votes.indices.map { "  - { id: p\($0 + 1), name: \(Self.name($0)) }\n" }.joined()
    let candidates = votes.enumerated().map { index, votes in
      "      - { person: p\(index + 1)\(votes.map { ", votes: \($0)" } ?? "") }\n"
    }.joined()
    return """
      format: 1
      organisation: { body: party, name: Chi bộ Hư Cấu, place: Hư Cấu }
      congress: { kind: branch, term: { from: 2026, to: 2031 }, date: 18/6/2026 }
      attendance: { summoned: 100, present: 100, absent: 0 }
      \(people.isEmpty ? "" : "people:\n" + people)
      elections:
        - id: committee
          body: Chi uỷ khoá II, nhiệm kỳ 2026 - 2031
          kind: committee
          method: secret-ballot
      \(seats.map { "    official_seats: \($0)\n" } ?? "")
      \(candidates.isEmpty ? "" : "    candidates:\n" + candidates)
      \(reballots.isEmpty ? "" : "    reballots:\n" + reballots)
      """
  }

  /// "Trần Văn Aa", "Trần Văn Ab", …
  private static func name(_ index: Int) -> String {
    let letters = Array("abcdeghiklmnopqrstuvxy")
    return "Trần Văn \(letters[index / letters.count].uppercased())\(letters[index % letters.count])"
  }
}
