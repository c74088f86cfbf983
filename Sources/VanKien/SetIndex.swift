import Composition
import CongressModel
public import Diagnostics
import DocumentModel
import VietnameseText

/// The index of a set of papers: what was made, in which files.
public struct SetIndex: Sendable {
  /// A paper of the set.
  struct Member: Sendable {
    let entry: SetEntry
    let type: String
    let files: [RenderedFile]
  }

  private(set) var members: [Member] = []

  public init() {}

  /// Adds a paper with the files made of it.
  public mutating func add(
    _ rendered: RenderedPaper, id: String, files: [RenderedFile], of folder: CongressFolder,
    by vankien: VanKien
  ) {
    var known = DiagnosticLog()
    guard let paper = try? vankien.paper(id, for: folder, blanksForMissing: true, log: &known) else { return }
    var entry = SetEntry()
    entry.id = paper.id
    entry.file = files.first?.name
    let number = vankien.entry(of: paper, of: folder, by: rendered.pack)
    entry.number = number.number == nil || paper.symbol.isEmpty ? nil : number.text
    // Ballots, cards and sheets for the projector bear no date.
    entry.date = paper.head == .masthead ? number.date : nil
    entry.title = rendered.document.metadata.title
    entry.issuer = rendered.document.metadata.author
    entry.pages = rendered.pages.count
    entry.digest = files.first.map { VanKien.sha256($0.bytes) }
    entry.pack = rendered.pack.id
    members.append(Member(entry: entry, type: paper.name, files: files))
  }

  /// The index as JSON: schema 1, one paper a line, in the order they were made.
  public var json: RenderedFile {
    let head = "{\"schema\":1,\"papers\":[\n"
    let text = head + members.map(\.json.line).joined(separator: ",\n") + "\n]}\n"
    return RenderedFile(name: "index.json", bytes: Array(text.utf8))
  }

  /// The index as a paper, each file's name a link to it.
  public func pdf(
    of folder: CongressFolder, by vankien: VanKien, options: RenderOptions = RenderOptions(),
    session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    let file = vankien.resources.setIndex
    guard let paper = PaperReader.read(try CongressFolder.input(file, log: &log), file: file, log: &log)
    else {
      throw .badData
    }
    var congress = folder.congress
    congress.set = members.map(\.entry)
    let set = CongressFolder(path: folder.path, congress: congress)
    let index = try vankien.layOut(paper, of: set, options: options, session: session, log: &log)
    return try vankien.files(of: index, id: paper.id, format: .pdf, session: session, log: &log)[0]
  }
}

extension SetIndex.Member {
  fileprivate var json: JSONValue {
    .object([
      ("id", JSONValue(entry.id)), ("type", .text(type)), ("title", JSONValue(entry.title)),
      ("number", JSONValue(entry.number)), ("date", JSONValue(entry.date?.iso)),
      ("issuer", JSONValue(entry.issuer)), ("pages", .number(entry.pages ?? 0)),
      ("pack", JSONValue(entry.pack)),
      (
        "files",
        .list(files.map { .object([("name", .text($0.name)), ("sha256", .text(VanKien.sha256($0.bytes)))]) })
      ),
    ])
  }
}
