import CairoRenderer
public import Diagnostics
import DocumentModel
import Geometry
import Typesetting

/// Papers one after another in one PDF file, each under a bookmark; laid out as they are drawn, so that thousands take no
/// more memory than one.
public struct CombinedPapers {
  /// One paper and the words of its bookmark.
  public struct Part {
    public let title: String
    public let paper: RenderedPaper

    public init(title: String, paper: RenderedPaper) { (self.title, self.paper) = (title, paper) }
  }

  private let metadata: Document.Metadata
  private let next: () -> Part?

  /// `next` gives the parts in order, nil after the last; `date` is the file's, ISO 8601 with zone.
  public init(title: String, date: String, next: @escaping () -> Part?) {
    metadata = Document.Metadata(title: title, author: "", subject: title, language: "vi-VN", date: date)
    self.next = next
  }

  /// Writes the file whole or not at all.
  public func write(to path: String, session: FontSession, log: inout DiagnosticLog) throws(RunFailure) {
    var drawing: RenderingError?
    do throws(Files.Failure) {
      try Files.write(to: path) { descriptor throws(Files.Failure) in
        var failure: Files.Failure?
        do throws(RenderingError) {
          try PDFWriter.write(Pages(nextPart: next), metadata: metadata, fonts: session.world) { piece in
            if !Files.writeAll(piece, to: descriptor) { failure = .lastError }
            return failure == nil
          }
        } catch {
          drawing = failure == nil ? error : nil
          throw failure ?? .system("")
        }
      }
    } catch {
      log.add(
        drawing?.diagnostic
          ?? VanKienDiagnostics.outputNotWritten.at(Location(file: path), Phrase(error.words)))
      throw .inputOutput
    }
  }
}

/// The pages of all parts.
private struct Pages: Sequence, IteratorProtocol {
  let nextPart: () -> CombinedPapers.Part?
  private var pages: ArraySlice<Page> = []
  private var number = 0

  init(nextPart: @escaping () -> CombinedPapers.Part?) { self.nextPart = nextPart }

  mutating func next() -> Page? {
    if let page = pages.popFirst() { return below(page) }
    while let part = nextPart() {
      number += 1
      pages = part.paper.pages[...]
      guard let first = pages.popFirst() else { continue }
      var page = below(first)
      let bookmark = OutlineEntry(level: 1, title: part.title)
      page.items.insert(PageItem(node: nil, role: .body, content: .anchor(bookmark, .zero)), at: 0)
      return page
    }
    return nil
  }

  /// The page with its places named apart from those of other papers, and its outline below the paper's bookmark.
  private func below(_ page: Page) -> Page {
    var page = page
    page.items = page.items.map { item in
      let content: PageItem.Content
      switch item.content {
      case .link(let rect, let target): content = .link(rect, own(target))
      case .target(let target, let point): content = .target(own(target), point)
      case .anchor(let entry, let point):
        content = .anchor(OutlineEntry(level: entry.level + 1, title: entry.title), point)
      default: return item
      }
      return PageItem(node: item.node, role: item.role, content: content)
    }
    return page
  }

  private func own(_ target: Target) -> Target { Target(rawValue: "\(number).\(target.rawValue)") }
}
