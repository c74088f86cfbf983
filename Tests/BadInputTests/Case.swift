import Foundation

/// A folder of Cases: `congress.yaml`, prose and layouts as a user might have them, and `expected.txt`.
///
/// `fonts.txt`, where there is one, says what to do to a font of the system that is put into the congress's
/// `Fonts/`; `manifest.yaml` stands in the place of `Fonts/manifest.yaml` of the product.
struct Case: CustomStringConvertible {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  /// Every case, in alphabetical order.
  static let all: [Case] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(Case.init)
  }()

  let name: String
  var description: String { name }

  private var source: URL { Case.folder.appending(path: name) }
  private var expected: URL { source.appending(path: "expected.txt") }

  /// Tries the case in a copy of its folder.
  func attempt() throws -> (attempt: Attempt, report: String) {
    let files = FileManager.default
    let place = files.temporaryDirectory.appending(path: "vankien-\(UUID().uuidString)")
    defer { try? files.removeItem(at: place) }
    let congress = place.appending(path: "congress").path
    let home = place.appending(path: "home").path
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    try files.copyItem(atPath: source.path, toPath: congress)
    try makeHome(home)
    try SpoiltFont.make(from: source.appending(path: "fonts.txt"), in: congress)
    let attempt = Attempt(folder: congress, home: home)
    return (attempt, attempt.report(shortening: [("\(congress)/", ""), (congress, "."), (home, "HOME")]))
  }

  /// The product's resources, with the case's own manifest if it has one.
  private func makeHome(_ home: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: "\(home)/Fonts", withIntermediateDirectories: true)
    try files.createSymbolicLink(atPath: "\(home)/Layouts", withDestinationPath: "\(repository)/Layouts")
    let own = source.appending(path: "manifest.yaml").path
    let manifest = files.fileExists(atPath: own) ? own : "\(repository)/Fonts/manifest.yaml"
    try files.copyItem(atPath: manifest, toPath: "\(home)/Fonts/manifest.yaml")
  }

  /// Whether `report` is what expected.txt holds. With RECORD_GOLDEN=1 the file is written, and the answer is
  /// no, so that nobody records without looking.
  func matches(_ report: String) -> Bool {
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try? report.write(to: expected, atomically: true, encoding: .utf8)
      return false
    }
    return (try? String(contentsOf: expected, encoding: .utf8)) == report
  }
}

/// A font of the system, spoilt: its checksum stays that of the manifest, so that it is taken for the right one.
enum SpoiltFont {
  /// Follows the lines of a recipe: `LiberationSerif-Regular.ttf truncated 60000`, `… garbage FROM TO`, `… without cmap`,
  /// `… empty`.
  static func make(from recipe: URL, in congress: String) throws {
    guard let lines = try? String(contentsOf: recipe, encoding: .utf8) else { return }
    try FileManager.default.createDirectory(atPath: "\(congress)/Fonts", withIntermediateDirectories: true)
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      let file = URL(filePath: "/usr/share/fonts/truetype/liberation2").appending(path: words[0])
      var bytes = [UInt8](try Data(contentsOf: file))
      spoil(&bytes, words[1], words.dropFirst(2).compactMap { Int($0) })
      try Data(bytes).write(to: URL(filePath: "\(congress)/Fonts/\(words[0])"))
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ how: String, _ numbers: [Int]) {
    switch how {
    case "truncated": bytes.removeLast(bytes.count - (numbers.first ?? 0))
    case "garbage":
      for index in numbers[0]..<numbers[1] { bytes[index] = UInt8(truncatingIfNeeded: index &* 151) }
    case "without": hideTable(&bytes)
    default: bytes = []
    }
  }

  /// Renames the table of characters, so that the font has none.
  private static func hideTable(_ bytes: inout [UInt8]) {
    for record in stride(from: 12, to: 12 + 16 * Int(bytes[5]), by: 16)
    where bytes[record..<record + 4].elementsEqual("cmap".utf8) {
      bytes[record + 3] = UInt8(ascii: "q")
    }
  }
}
