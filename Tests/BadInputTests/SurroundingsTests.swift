import Foundation
import Testing

/// What surrounds the command may be as odd as its input: the papers come out the same, or the exit status says
/// why not.
struct SurroundingsTests {
  private static let example = "\(repository)/Examples/so-tttt-hcm-2020"

  /// The command as built beside the tests; nil if it is not.
  private static let command: String? = {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return ["\(beside)/vankien", "\(repository)/.build/debug/vankien"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  /// Runs a line of shell with `$V` for the command, `$E` for the example, in a folder of its own.
  private func run(
    _ line: String, environment: [String: String] = [:]
  ) throws -> (status: Int32, output: Data, errors: String) {
    let command = try #require(Self.command, "vankien is not built")
    let folder = FileManager.default.temporaryDirectory.appending(path: "vankien-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, errors) = (folder.appending(path: "1"), folder.appending(path: "2"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "ulimit -t 20; { \(line) ; } >\(output.path) 2>\(errors.path)"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "V": command, "E": Self.example].merging(environment) {
      $1
    }
    try process.run()
    process.waitUntilExit()
    return (
      process.terminationStatus, try Data(contentsOf: output),
      String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    )
  }

  private static let render = #""$V" render "$E" resolution -o -"#

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "vi_VN.TCVN"], ["LC_ALL": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati"],
    ["TZ": "nowhere at all"], ["TMPDIR": "/nonexistent"], ["HOME": "/nonexistent"],
    ["XDG_CACHE_HOME": "/proc"],
    ["FONTCONFIG_FILE": "/nonexistent"], ["FONTCONFIG_PATH": "/proc"], ["PANGOCAIRO_BACKEND": "nonsense"],
    ["LANG": "", "LC_ALL": "", "LANGUAGE": "zz"],
  ])
  func theSurroundingsDoNotChangeAByte(environment: [String: String]) throws {
    let plain = try run(Self.render)
    let odd = try run(Self.render, environment: environment)
    #expect(odd.status == 0, "\(odd.errors)")
    #expect(odd.output == plain.output)
    #expect(odd.output.starts(with: Data("%PDF-".utf8)))
  }

  @Test func anEmptyEnvironmentWillDo() throws {
    let plain = try run(Self.render)
    let bare = try run("env -i \"$V\" render \"$E\" resolution -o -")
    #expect(bare.status == 0, "\(bare.errors)")
    #expect(bare.output == plain.output)
  }

  @Test func anUnwritableWorkingDirectoryDoesNotMatter() throws {
    let plain = try run(Self.render)
    let other = try run("cd /proc; \(Self.render)")
    #expect(other.status == 0, "\(other.errors)")
    #expect(other.output == plain.output)
  }

  @Test(arguments: [
    // A reader that went away, and one that takes a little.
    ("\(render) | true; exit ${PIPESTATUS[0]}", [0, 74]),
    ("\(render) | head -c 100 >/dev/null; exit ${PIPESTATUS[0]}", [0, 74]),
    ("sleep 0.2 | { sleep 0.3; true; } ; \(render) > >(exit 0); exit $?", [0, 74]),
    ("\(render) >/dev/full", [74]), (#""$V" --version >/dev/full"#, [74]),
    (#""$V" dump "$E" resolution --stage pages >/dev/full"#, [74]),
    ("\(render) >&-", [74]),
    (#""$V" check "$E" 2>/dev/full"#, [0]), (#""$V" check "$E" 2>&-"#, [0]), (#""$V" check "$E" <&-"#, [0]),
    (#""$V" check "$E" <&- >&- 2>&-"#, [0]),
    // No room for files, no right to make them.
    (#""$V" render "$E" resolution -o /proc/x"#, [73, 74]),
    (#""$V" render "$E" resolution -o /dev/full/x"#, [73, 74]),
    (#"ulimit -f 1; trap "" XFSZ; "$V" render "$E" resolution -o out"#, [74]),
    // Few files may be open.
    (#"ulimit -n 5; "$V" check "$E""#, [0, 66, 69]),
  ])
  func theExitStatusSaysWhatWentWrong(line: String, statuses: [Int32]) throws {
    let result = try run(line)
    #expect(statuses.contains(result.status), "\(result.status): \(result.errors)")
  }

  @Test func nothingIsLeftBehindWhenThereIsNoRoom() throws {
    let result = try run(
      #"ulimit -f 1; trap "" XFSZ; mkdir out; "$V" render "$E" resolution -o out 2>/dev/null; ls -A out"#)
    #expect(result.output.isEmpty, "\(String(decoding: result.output, as: UTF8.self))")
  }
}
