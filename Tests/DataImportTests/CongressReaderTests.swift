import CongressModel
import Diagnostics
import Foundation
import TestSupport
import Testing
import VietnameseText

@testable import DataImport

struct CongressReaderTests {
  static let head = """
    format: 1
    organisation: { body: party, name: Đảng bộ A, place: Huế }
    congress: { kind: branch, term: { from: 2020, to: 2025 }, date: 26/6/2020 }

    """

  private func value(_ path: String, in text: String) -> String? {
    guard case .found(let value, _, _)? = Reading(Self.head + text).congress?.lookup(path) else { return nil }
    return value.dump
  }

  @Test func leastCongressReadsWithoutFindings() {
    #expect(Reading(Self.head).codes == [])
  }

  @Test(arguments: [
    "001099012345", "012", "12:30", "no", "0x1F", "1e3", "26/6/2020", "1_000", ".inf", "=", "on",
  ])
  func textStaysWhatWasTyped(_ typed: String) {
    #expect(value("goal", in: "goal: \(typed)") == "\"\(typed)\"")
  }

  @Test(arguments: [
    ("goal: \"  hai\\n  dòng \"", "\"hai dòng\""),
    ("goal: >-\n  một\n  câu", "\"một câu\""),
    ("goal: |\n  hai\n  dòng", "\"hai dòng\""),
    ("goal: \"khoa\\u0301\"", "\"khoá\""),
    ("goal: \"a\\_b\"", "\"a\u{A0}b\""),
    ("goal: { value: a, status: derived }", "\"a\""),
  ]) func textIsCleaned(_ typed: String, _ expected: String) {
    #expect(value("goal", in: typed) == expected)
  }

  @Test(arguments: [
    ("95", "95"), ("\"95,5\"", "95,5"), ("95.5", "95,5"), ("1.587", "1.587"), ("{ value: 3 }", "3"),
  ]) func numberIsReadTheVietnameseWay(_ typed: String, _ expected: String) throws {
    let text = value("targets.1.value", in: "targets: [{ name: A, value: \(typed) }]")
    #expect(text?.replacing(".", with: "") == expected.replacing(".", with: ""))
  }

  @Test(arguments: ["~", "null", "", "{ value: ~, note: không rõ }"])
  func nothingIsUnknown(_ typed: String) {
    let reading = Reading(Self.head + "goal: \(typed)")
    #expect(reading.codes == [])
    #expect(reading.congress?.goal == nil)
  }

  @Test func annotationIsKeptBesideTheValue() {
    let reading = Reading(Self.head + "goal: { value: A, status: derived, note: nghe nói }")
    #expect(reading.congress?.annotations == ["goal": Annotation(status: .derived, note: "nghe nói")])
    #expect(reading.congress?.origins["goal"]?.description == "congress.yaml:4:16")
    #expect(reading.codes == ["VK340"])
  }

  @Test func everyValueHasItsPlaceAtItsCanonicalPath() throws {
    let text = """
      people: [{ id: an, name: Lê An, positions: [Bí thư] }, { id: "an ", name: Bình }]
      agenda: [{ text: A }, { id: { value: b }, text: B }]
      """
    let congress = try #require(Reading(Self.head + text).congress)
    let typed = congress.leaves.filter { !$0.isComputed }.map(\.path)
    #expect(typed.contains("people.2.name") && typed.contains("agenda.b.text"))
    #expect(typed.filter { congress.origins[$0] == nil } == [])
    #expect(congress.origins["people.an.positions.1"]?.description == "congress.yaml:4:45")
  }

  @Test func readingGoesOnAfterAWrongElement() {
    let reading = Reading(Self.head + "agenda: [chào cờ, { id: b, text: B }]")
    #expect(reading.congress?.agenda.map(\.text) == [nil, "B"])
    #expect(reading.congress?.lookup("agenda.2.text").isFound == true)
  }

  @Test(arguments: [
    "birth_date: 31/02/1980", "birth_date: 3/2/80", "birth_date: 1879-01-01", "birth_date: Mậu Thân",
    "phone: 0901, 234567",
  ])
  func personalValueIsNeverQuoted(_ field: String) throws {
    let reading = Reading(Self.head + "people: [{ id: an, name: Lê An, \(field) }]")
    let value = try #require(field.split(separator: " ").last)
    #expect(reading.log.hasErrors)
    #expect(!reading.report.contains(value))
  }

  @Test func filesAreAskedForOnlyInsideTheFolder() {
    var asked: [String] = []
    var log = DiagnosticLog()
    let files = ["a.png", "../b.png", "/c.png", "photos/../d.png", "~/e.png", "photos/f.png", "./g.png"]
    let photos = files.map { "  - file: \($0)\n" }.joined()
    _ = CongressReader.read(
      [UInt8]("\(Self.head)photos:\n\(photos)".utf8), file: "c",
      fileExists: { path in
        asked.append(path)
        return true
      }, log: &log)
    #expect(asked == ["a.png", "photos/f.png"])
    #expect(log.count(of: .error) == 5)
  }

  @Test(arguments: ["", "[]", "x", "~", "format: 1", "{", "\u{0}", "people: {a: [}"])
  func brokenFilesNeitherCrashNorPass(_ text: String) {
    #expect(Reading(text).log.hasErrors)
  }

  @Test func longListsAreReadInReasonableTime() {
    let people = (1...5000).map { "  - { id: p\($0), name: A\($0) }\n" }.joined()
    let guests = (1...5000).map { "p\($0)" }.joined(separator: ", ")
    let time = processorSeconds {
      let reading = Reading("\(Self.head)people:\n\(people)attendance: { guests: [\(guests)] }\n")
      #expect(reading.congress?.attendance?.guests.count == 5000)
    }
    #expect(time < 20)
  }

  @Test func branchCongressWithLongNamesReadsAsExpected() throws {
    let folder = testFolder.appending(path: "Congresses/chi-bo-truong")
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "congress.yaml")))
    let reading = Reading(bytes: bytes, file: "congress.yaml")
    #expect(reading.report == "\n")
    let dump = try #require(reading.congress).dump
    #expect(try matchesGolden(dump, at: folder.appending(path: "model.expected")), "\(dump)")
  }
}

extension Lookup {
  var isFound: Bool { if case .found = self { true } else { false } }
}
