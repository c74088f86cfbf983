import Foundation
import Testing

/// Faulty congresses end to end: `BadInput/NAME/` and what is said of it, `BadInput/NAME.expected`.
///
/// With RECORD_GOLDEN=1 the expectations are written, and the tests fail, so that nobody records without looking.
@Suite(.enabled(if: Command.isBuilt, "the command is not built"))
struct BadInputTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "BadInput")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { !$0.hasSuffix(".expected") && !$0.hasPrefix(".") }.sorted() ?? []

  /// Renders `congress` into a folder of its own, with 1.5 GB of address space.
  private func render(
    _ congress: String, in folder: URL, into scratch: Scratch
  ) throws -> Command.Outcome {
    try Command.shell(
      "ulimit -v 1500000; exec \"$VK\" render \"$1\" resolution --quiet -o \"$2\"",
      [congress, scratch.file("out").path], in: folder)
  }

  private func expectRefusal(_ outcome: Command.Outcome, _ scratch: Scratch) {
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errorCodes.isEmpty)
    #expect(!scratch.names.contains("out"))
    #expect(outcome.duration < .seconds(2))
  }

  @Test(arguments: names)
  func aFaultyCongressIsRefusedInFull(_ name: String) throws {
    let scratch = try Scratch()
    let outcome = try render(name, in: Self.folder, into: scratch)
    expectRefusal(outcome, scratch)
    // Where our own layouts say it changes with every line added to them.
    let errors = outcome.errors.replacing(Command.root.path, with: "HOME")
      .replacing(/(HOME\/Layouts\/[^:]+):\d+:\d+/) { String($0.1) }
    let report = errors + "exit \(outcome.status)\n"
    let expected = Self.folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try report.write(to: expected, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    #expect(report == (try String(contentsOf: expected, encoding: .utf8)))
  }

  @Test func checkSaysTheSameOfTheData() throws {
    for name in ["sums", "unknown-key", "wrong-type"] {
      let scratch = try Scratch()
      let rendered = try render(name, in: Self.folder, into: scratch)
      let checked = try Command.run(["check", name, "--quiet"], in: Self.folder)
      #expect(checked.status == 65 && checked.output.isEmpty)
      #expect(checked.errorCodes.starts(with: rendered.errorCodes), "\(name)")
    }
  }

  // MARK: Made on the spot

  private static let head = """
    format: 1
    organisation: { body: party, name: Đảng bộ A, place: Huế, sealed: true }
    congress: { kind: full-membership, ordinal: 4, term: { from: 2020, to: 2025 }, date: 26/6/2020 }

    """

  /// Lets `prepare` make a congress in the folder "c" and renders it.
  private func outcome(_ prepare: (Scratch) throws -> Void) throws -> (Command.Outcome, Scratch) {
    let scratch = try Scratch()
    try scratch.write(Self.head + "papers: { resolution: { prose: text.md } }\n", to: "c/congress.yaml")
    try scratch.write("Lời văn.\n", to: "c/text.md")
    try prepare(scratch)
    return (try render("c", in: scratch.url, into: scratch), scratch)
  }

  private func expect(
    _ status: Int32, _ codes: [String], _ prepare: (Scratch) throws -> Void
  ) throws {
    let (outcome, scratch) = try outcome(prepare)
    expectRefusal(outcome, scratch)
    #expect(outcome.status == status)
    #expect(outcome.errorCodes == codes, "\(outcome.errors)")
  }

  @Test func theCongressTheseAreMadeOfIsSound() throws {
    let (outcome, scratch) = try outcome { _ in }
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(scratch.names.contains("out/resolution.pdf"))
  }

  @Test func aliasesThatMultiplyAreRefused() throws {
    try expect(65, ["VK108"]) { scratch in
      let levels = (1...30).map { level in
        "    - &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
      }
      try scratch.write(
        Self.head + "shortcomings:\n  causes:\n    - &a0 x\n" + levels.joined(), to: "c/congress.yaml")
    }
  }

  @Test func deepNestingIsRefused() throws {
    try expect(65, ["VK106"]) { scratch in
      let depth = String(repeating: "[", count: 100_000)
      try scratch.write(Self.head + "goal: \(depth)", to: "c/congress.yaml")
    }
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let (outcome, scratch) = try outcome { scratch in
      // Sparse: it takes no room on the disk, and would take 100 MB in memory.
      try Command.truncate(scratch.file("c/congress.yaml"), to: 100 << 20)
    }
    expectRefusal(outcome, scratch)
    #expect(outcome.status == 65 && outcome.errorCodes == ["VK003"])
    #expect(outcome.duration < .seconds(1))
  }

  @Test func hugeProseIsRefusedUnread() throws {
    try expect(65, ["VK464"]) { try Command.truncate($0.file("c/text.md"), to: 100 << 20) }
  }

  @Test func aFileOfZerosIsRefused() throws {
    try expect(65, ["VK103"]) { try Command.truncate($0.file("c/congress.yaml"), to: 10 << 20) }
  }

  @Test func manyFaultsAreCounted() throws {
    let (outcome, scratch) = try outcome { scratch in
      let keys = (1...5000).map { "k\($0): 1\n" }.joined()
      try scratch.write(Self.head + keys, to: "c/congress.yaml")
    }
    expectRefusal(outcome, scratch)
    #expect(outcome.status == 65 && outcome.errorCodes.count == 200)
  }

  @Test func textThatIsNotUTF8IsRefusedAtItsPlace() throws {
    for (name, code) in [("congress.yaml", "VK101"), ("text.md", "VK401")] {
      try expect(65, [code]) { scratch in
        let file = scratch.file("c/\(name)")
        try (try Data(contentsOf: file) + Data([0x23, 0x20, 0xD0, 0xC9, 0x0A])).write(to: file)
      }
    }
  }

  @Test func utf16IsRefusedByName() throws {
    try expect(65, ["VK102"]) { scratch in
      try Self.head.data(using: .utf16).map { try $0.write(to: scratch.file("c/congress.yaml")) }
    }
  }

  @Test(arguments: ["text.md", "photos/a.png"])
  func aLinkOutOfTheFolderIsRefused(_ name: String) throws {
    try expect(65, ["VK232"]) { scratch in
      let papers = "papers: { resolution: { prose: text.md } }\n"
      try scratch.write("Ở ngoài.\n", to: "outside")
      try scratch.write(Self.head + papers + "photos: [{ file: photos/a.png }]\n", to: "c/congress.yaml")
      try scratch.write("x", to: "c/photos/a.png")
      try FileManager.default.removeItem(at: scratch.file("c/\(name)"))
      try FileManager.default.createSymbolicLink(
        at: scratch.file("c/\(name)"), withDestinationURL: scratch.file("outside"))
    }
  }

  @Test func aLinkedFolderThatLeadsOutIsRefused() throws {
    try expect(65, ["VK232"]) { scratch in
      try scratch.write("Ở ngoài.\n", to: "outside/text.md")
      try scratch.write(Self.head + "papers: { resolution: { prose: in/text.md } }\n", to: "c/congress.yaml")
      try FileManager.default.createSymbolicLink(
        at: scratch.file("c/in"), withDestinationURL: scratch.file("outside"))
    }
  }

  @Test func aLinkInsideTheFolderIsFollowed() throws {
    let (outcome, _) = try outcome { scratch in
      try scratch.write("Ở trong.\n", to: "c/other.md")
      try FileManager.default.removeItem(at: scratch.file("c/text.md"))
      try FileManager.default.createSymbolicLink(
        at: scratch.file("c/text.md"), withDestinationURL: scratch.file("c/other.md"))
    }
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: [
    ("mkdir", "congress.yaml", 66, "VK001"), ("mkfifo", "congress.yaml", 66, "VK001"),
    ("mkdir", "text.md", 65, "VK232"), ("mkfifo", "text.md", 65, "VK232"),
    ("ln -s congress.yaml", "congress.yaml", 66, "VK002"),
  ]) func whatIsNoFileIsNotWaitedFor(_ make: String, _ name: String, _ status: Int, _ code: String) throws {
    try expect(Int32(status), [code]) { scratch in
      _ = try Command.shell("rm \(name) && \(make) \(name)", in: scratch.file("c"))
    }
  }
}

extension Command {
  /// Makes a file of `size` zero bytes that takes no room on the disk.
  fileprivate static func truncate(_ file: URL, to size: UInt64) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: size)
    try handle.close()
  }
}
