import Diagnostics
import Testing

@testable import LocatedText

struct ScalarPlacesTests {
  /// The place of the first `#` in the value of `k`.
  private func place(_ yaml: String) throws -> String {
    var log = DiagnosticLog()
    let bytes = Array(yaml.utf8)
    let root = try #require(YAMLReader.read(bytes, file: "a", log: &log), "\(log.entries)")
    guard case .mapping(let entries) = root.content, let node = entries.first(where: { $0.key == "k" })?.value
    else {
      return "no k"
    }
    let text = try #require(node.text(log: &log))
    let offset = try #require(Array(text.unicodeScalars).firstIndex(of: "§"))
    var places = ScalarPlaces(bytes)
    return places.location(ofScalar: offset, of: node).description
  }

  @Test(arguments: [
    ("k: một§", "a:1:7"), ("k: §", "a:1:4"), ("\u{FEFF}k: a§", "a:1:5"),
    ("k: \"một§\"", "a:1:8"), ("k: 'một§'", "a:1:8"), ("k: 'a''§'", "a:1:8"),
    ("k: \"\\u00e0\\x41\\\"\\\\§\"", "a:1:19"), ("k: \"a\\U0001F600\\n§\"", "a:1:18"),
    ("x: 1\nk: &n a §", "a:2:9"), ("k: &n \"a §\"", "a:1:10"),
    ("k: một\n  hai §", "a:2:7"), ("k: một\n\n  hai §", "a:3:7"), ("k: một   \n  §", "a:2:3"),
    ("k: \"một\n  hai §\"", "a:2:7"), ("k: \"mộ\\\n  t §\"", "a:2:5"),
    ("k: >-\n  một\n  hai §\n", "a:3:7"), ("k: |\n  một\n  hai §\n", "a:3:7"), ("k: >2-\n  một §", "a:2:7"),
    ("k: một\r\n  hai §", "a:2:7"),
  ])
  func theCharacterIsFound(yaml: String, place: String) throws {
    #expect(try self.place(yaml) == place)
  }
}
