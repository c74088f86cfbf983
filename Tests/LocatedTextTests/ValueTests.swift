import Diagnostics
import Testing

@testable import LocatedText

private enum Body: String, CaseIterable { case party, youth, union, state }

@Suite struct ValueTests {
  private func mapping(_ text: String) throws -> MappingReader {
    var log = DiagnosticLog()
    let node = try #require(Reading(text).node)
    let reader = MappingReader(node, log: &log)
    return try #require(reader)
  }

  /// The value of `a: …`.
  private func value(_ text: String) throws -> LocatedNode {
    var reader = try mapping("a: \(text)")
    return reader.optional("a")
      ?? LocatedNode(location: Location(file: "a.yaml", line: 1, column: 4), content: .null)
  }

  @Test func keysAreReadByName() throws {
    var log = DiagnosticLog()
    var reader = try mapping("tên: A\ntuổi: ~\n")
    #expect(reader.keys == ["tên", "tuổi"])
    #expect(reader.required("tên", log: &log)?.text(log: &log) == "A")
    #expect(reader.optional("tuổi") == nil)
    #expect(reader.optional("quê") == nil)
    reader.finish(log: &log)
    #expect(log.entries.isEmpty)
  }

  @Test func aMissingKeyIsReportedAtTheMapping() throws {
    var log = DiagnosticLog()
    var reader = try mapping("\n\nb: ~\n")
    _ = reader.required("a", log: &log)
    _ = reader.required("b", log: &log)
    #expect(log.findings == ["VK136 3:1", "VK136 3:1"])
    #expect(log.entries[0].hint?.en == "add the line “a: …” here")
    #expect(log.entries[1].hint?.en == "write a value after the “:”")
  }

  @Test func anUnknownKeyIsReportedWithTheNearestKnown() throws {
    var log = DiagnosticLog()
    var reader = try mapping("nmae: A\nxyz: B\n")
    _ = reader.optional("name")
    _ = reader.optional("date")
    reader.finish(log: &log)
    #expect(log.findings == ["VK137 1:1", "VK137 2:1"])
    #expect(log.entries[0].hint?.en == "did you mean “name”?")
    #expect(log.entries[1].hint?.en == "the keys used here are: name, date")
  }

  @Test func textWhereKeysAreNeededIsReported() throws {
    var log = DiagnosticLog()
    #expect(MappingReader(try value("Đảng bộ"), log: &log) == nil)
    #expect(log.entries.first?.message.en == "keys are needed here, not the text “Đảng bộ”")
  }

  @Test(arguments: [
    ("\"\"", "VK139"), ("\"  \"", "VK139"), ("[x]", "VK138"), ("{x: 1}", "VK138"), ("~", "VK138"),
  ])
  func onlyTextIsText(_ text: String, _ code: String) throws {
    var log = DiagnosticLog()
    #expect(try value(text).text(log: &log) == nil)
    #expect(log.findings == ["\(code) 1:4"])
  }

  @Test(arguments: [
    ("0", 0), ("012", 12), ("-7", -7), ("1.587", 1587), ("1.234.567", 1_234_567), ("\"42\"", 42),
  ])
  func wholeNumbersAreRead(_ text: String, _ number: Int) throws {
    var log = DiagnosticLog()
    #expect(try value(text).integer(in: -10...2_000_000, log: &log) == number)
    #expect(log.entries.isEmpty)
  }

  @Test(arguments: [
    "1,5", "1.58", "1.5870", ".587", "1.", "'-'", "+1", "1_000", "0x1F", "mười", "12 000", "٣", "1..000",
  ])
  func otherNumbersAreReported(_ text: String) throws {
    var log = DiagnosticLog()
    #expect(try value(text).integer(in: 0...9_999, log: &log) == nil)
    #expect(log.findings == ["VK140 1:4"])
  }

  @Test(arguments: [
    (0...100, "101", "the number 101 is not within 0–100"), (1...Int.max, "0", "the number 0 is less than 1"),
    (2_000...Int.max, "1.000", "the number 1.000 is less than 2000"),
    (Int.min...5, "6", "the number 6 is greater than 5"),
    (0...9, "99999999999999999999", "the number 99999999999999999999 is not within 0–9"),
  ])
  func numbersOutsideTheirRangeAreReported(_ range: ClosedRange<Int>, _ text: String, _ message: String)
    throws
  {
    var log = DiagnosticLog()
    #expect(try value(text).integer(in: range, log: &log) == nil)
    #expect(log.entries.map(\.message.en) == [message])
  }

  @Test(arguments: [
    ("có", true), ("Có", true), ("true", true), ("yes", true), ("không", false), ("no", false),
    ("false", false),
    ("co\u{301}", true), ("1", nil), ("y", nil),
  ])
  func yesAndNo(_ text: String, _ expected: Bool?) throws {
    var log = DiagnosticLog()
    #expect(try value(text).boolean(log: &log) == expected)
    #expect(log.findings == (expected == nil ? ["VK144 1:4"] : []))
  }

  @Test func aChoiceIsOneOfItsNames() throws {
    var log = DiagnosticLog()
    #expect(try value("youth").choice(Body.self, log: &log) == .youth)
    #expect(try value("yuoth").choice(Body.self, log: &log) == nil)
    #expect(log.entries.map(\.message.en) == ["“yuoth” is not one of: party, youth, union, state"])
    #expect(log.entries.map(\.hint?.en) == ["did you mean “youth”?"])
  }

  @Test func aListIsAList() throws {
    var log = DiagnosticLog()
    #expect(try value("[x, y]").elements(log: &log)?.count == 2)
    #expect(try value("x").elements(log: &log) == nil)
    #expect(log.findings == ["VK146 1:4"])
  }

  @Test func everyMessageHasBothLanguages() {
    for kind in LocatedTextDiagnostics.all {
      #expect(kind.message.vi != kind.message.en)
      #expect(kind.hint.map { $0.vi != $0.en } ?? true)
    }
  }
}
