import Composition
import Diagnostics
import DocumentModel
import Typesetting
import VanKien

/// Every paper that a folder's data allow, made at once.
struct PaperSet {
  struct Member {
    let id: String
    let rendered: RenderedPaper
  }

  let folder: CongressFolder
  private(set) var members: [Member] = []
  /// What was left out, with what it lacks.
  private(set) var leftOut: [String: [String]] = [:]
  private(set) var log = DiagnosticLog()

  init(_ path: String, options: RenderOptions = RenderOptions()) throws {
    var opening = DiagnosticLog()
    try self.init(try CongressFolder.open(path, log: &opening), options: options)
  }

  init(_ folder: CongressFolder, options: RenderOptions = RenderOptions()) throws {
    self.folder = folder
    let library = Project.library
    let session = try library.fontSession(for: folder, log: &log)
    for name in library.paperNames(for: folder) {
      var found = DiagnosticLog()
      do throws(RunFailure) {
        let ids = try library.paperIDs(
          named: name, of: folder, blanksForMissing: options.blanksForMissing, log: &found)
        for id in ids {
          let rendered = try library.layOut(id, of: folder, options: options, session: session, log: &found)
          members.append(Member(id: id, rendered: rendered))
        }
        log.add(contentsOf: found)
      } catch {
        guard let lacking = found.onlyMissingData else {
          log.add(contentsOf: found)
          throw error
        }
        leftOut[name] = lacking
      }
    }
  }
}

extension Document {
  /// All pieces of text with where they come from, in reading order.
  var pieces: [(text: String, origin: Origin?)] {
    var result: [(String, Origin?)] = []
    for block in blocks { block.collect(into: &result) }
    return result
  }
}

extension RenderedPaper {
  /// The pieces of each row of its tables.
  var rows: [[(text: String, origin: Origin?)]] {
    document.blocks.flatMap { block -> [[(String, Origin?)]] in
      guard case .table(let table) = block else { return [] }
      return (0..<table.rows.count).map { index in
        let row = table.rows[index]
        return Document(
          metadata: document.metadata, page: document.page, styles: [:],
          blocks: row.cells.flatMap(\.blocks)
        ).pieces
      }
    }
  }
}

extension Block {
  fileprivate func collect(into pieces: inout [(String, Origin?)]) {
    switch self {
    case .paragraph(let paragraph): for inline in paragraph.inlines { inline.collect(into: &pieces) }
    case .grid(let grid):
      for cell in grid.rows.joined() { for block in cell.blocks { block.collect(into: &pieces) } }
    case .table(let table):
      for row in table.header + (0..<table.rows.count).map({ table.rows[$0] }) {
        for cell in row.cells { for block in cell.blocks { block.collect(into: &pieces) } }
      }
    case .cards(let cards): for block in cards.cards.flatMap(\.blocks) { block.collect(into: &pieces) }
    case .kept(let kept): for block in kept.blocks { block.collect(into: &pieces) }
    case .area, .figure, .contents, .section: break
    }
  }
}

extension Inline {
  fileprivate func collect(into pieces: inout [(String, Origin?)]) {
    switch self {
    case .text(let text, _, let origin): pieces.append((text.replacing("\u{A0}", with: " "), origin))
    case .sized(_, let inner), .link(_, let inner): for inline in inner { inline.collect(into: &pieces) }
    default: break
    }
  }
}
