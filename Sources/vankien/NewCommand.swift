public import ArgumentParser
import Diagnostics
public import VanKien

/// `vankien new`: a congress folder to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Tạo thư mục đại hội có sẵn lời giải thích. / Make a commented congress folder.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "Thư mục sẽ tạo. / The folder to make.", completion: .directory)
  var folder: String

  @Option(help: "Loại tổ chức. / The kind of body. (default: party)")
  var kind: FolderTemplate.BodyKind?

  @Flag(help: "Chép đại hội mẫu, một đại hội có thật. / Copy the example, a real congress.")
  var example = false

  @Flag(help: "Ghi cả vào thư mục đã có tệp. / Write into a folder that is not empty, too.")
  var force = false

  func validate() throws {
    guard !folder.isEmpty else { throw ValidationError("<folder>: trống / empty") }
    guard !(example && kind != nil) else {
      throw ValidationError("--example: không kèm --kind / without --kind")
    }
  }

  func run() throws {
    var run = Run(common)
    let vankien = try run.library()
    let template = example ? FolderTemplate.example : .blank(kind ?? .party)
    let paths = try run.attempt { log throws(RunFailure) in
      try vankien.makeFolder(folder, from: template, force: force, log: &log)
    }
    for path in paths { run.out(path) }
    run.log.add(CommandDiagnostics.folderMade.at(Location(file: folder), Phrase(folder)))
    try run.finish()
  }
}

extension FolderTemplate.BodyKind: ExpressibleByArgument {}
