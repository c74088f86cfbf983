import ArgumentParser
import Composition
import Diagnostics
import FoundationEssentials
import VanKien

/// Makes the documents of a workload, from the product's own input to files on disk.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Makes the documents of a workload; others measure the process.")

  @Argument(help: "w1, w2, w3 or w4.")
  var kind: Workload

  @Argument(help: "What `convert` made.")
  var place: String

  @Argument(help: "The file to write; for w4 a folder.")
  var output: String

  @Flag(help: "OpenDocument text instead of PDF.")
  var odt = false

  @Option(help: "The folder that holds Layouts/ and Fonts/.")
  var home: String?

  func run() throws {
    let vankien = try VanKien(home: home)
    var log = DiagnosticLog()
    let folders = try folders()
    let first = try CongressFolder.open(folders[0], log: &log)
    // The paper and its pack serve every document.
    let file = "\(place)/Layouts/papers/\(kind.paper).yaml"
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    guard let paper = PaperReader.read(bytes, file: file, log: &log) else { throw Faults(log) }
    let pack = Self.adapted(try vankien.rulePack("party-hd05", for: paper, of: first, log: &log))
    let session = try vankien.fontSession(for: nil, log: &log)
    for folder in folders { try make(folder, paper, pack, vankien, session) }
  }

  /// Tables in the type of the body, as all programs of the benchmark set them.
  private static func adapted(_ pack: RulePack) -> RulePack {
    ["head", "cell", "cell-centered", "cell-right"].reduce(pack) { pack, role in
      pack.replacing("elements.table-\(role).size", with: "14 pt")
        .replacing("elements.table-\(role).pitch", with: "18 pt")
    }
  }

  private func folders() throws -> [String] {
    guard kind == .w4 else { return [place] }
    let names = try FileManager.default.contentsOfDirectory(atPath: place).filter { $0 != "Layouts" }
    return names.sorted().map { "\(place)/\($0)" }
  }

  private func make(
    _ path: String, _ paper: PaperDefinition, _ pack: RulePack, _ vankien: VanKien, _ session: FontSession
  ) throws {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(path, log: &log)
    folder.check(into: &log)
    let document = vankien.compose(paper, of: folder, by: pack, log: &log)
    guard !log.hasErrors else { throw Faults(log) }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let file =
      odt
      ? try vankien.openDocument(of: document, id: name, session: session, log: &log)
      : try vankien.pdf(of: document, id: name, session: session, log: &log)
    let output: Output = kind == .w4 ? .folder(self.output) : .file(self.output)
    _ = try output.write([file], force: true, log: &log)
  }
}
