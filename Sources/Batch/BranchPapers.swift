public import Diagnostics
public import VanKien

/// The papers of each branch of a collection.
public struct BranchPapers: BatchSource {
  public let collection: BranchCollection
  /// The papers made of every branch.
  public let papers: [String]
  public let formats: [OutputFormat]
  public let environment: String
  private let vankien: VanKien
  private let options: RenderOptions

  public init(
    _ collection: BranchCollection, papers: [String], formats: [OutputFormat], by vankien: VanKien,
    options: RenderOptions = RenderOptions(), log: inout DiagnosticLog
  ) throws(RunFailure) {
    self.collection = collection
    self.papers = papers
    self.formats = formats
    self.options = options
    self.vankien = vankien.readingLayoutsOnce()
    let choices = "\(papers) \(formats.map(\.rawValue)) \(options.words)"
    environment = VanKien.sha256(
      Array((try vankien.environment(of: collection, log: &log) + choices).utf8))
  }

  public var keys: [String] { collection.keys }

  public func input(of index: Int) -> String { collection.digest(of: index) }

  public func worker(log: inout DiagnosticLog) throws(RunFailure) -> FontSession {
    try vankien.fontSession(for: collection.frame, log: &log)
  }

  public func make(
    _ index: Int, named name: String, with worker: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> MadeFiles {
    let folder = try checked(index, log: &log)
    var files: [RenderedFile] = []
    var pages = 0
    var date = ""
    for id in papers {
      let paper = try vankien.layOut(id, of: folder, options: options, session: worker, log: &log)
      let fileName = papers.count == 1 ? name : "\(name)-\(id)"
      for format in formats {
        files += try vankien.files(of: paper, id: fileName, format: format, session: worker, log: &log)
      }
      pages += paper.pages.count
      date = max(date, paper.date)
    }
    return MadeFiles(files: files, pages: pages, date: date)
  }

  /// Composes a branch's papers without laying them out, to find what they lack.
  public func check(_ index: Int, log: inout DiagnosticLog) {
    do throws(RunFailure) {
      let folder = try checked(index, log: &log)
      for id in papers { _ = try vankien.document(id, of: folder, options: options, log: &log) }
    } catch {
      if !log.hasErrors { log.add(BatchDiagnostics.failed.at(nil, Phrase(keys[index]))) }
    }
  }

  /// The papers of a branch, each with the words of its bookmark, for a file of them all.
  func parts(
    of index: Int, with worker: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> [CombinedPapers.Part] {
    let folder = try checked(index, log: &log)
    var parts: [CombinedPapers.Part] = []
    for id in papers {
      let paper = try vankien.layOut(id, of: folder, options: options, session: worker, log: &log)
      let title = [keys[index], folder.name, papers.count > 1 ? paper.title : nil]
      parts.append(
        CombinedPapers.Part(title: title.compactMap(\.self).joined(separator: " – "), paper: paper))
    }
    return parts
  }

  /// The superior's own report over all branches, as files named after it.
  public func aggregate(_ id: String, log: inout DiagnosticLog) throws(RunFailure) -> [RenderedFile] {
    let folder = try collection.superior(log: &log)
    folder.check(into: &log)
    if log.hasErrors { throw .badData }
    let session = try worker(log: &log)
    // Its list of thousands of branches has hundreds of pages, which need not be kept.
    if formats == [.pdf] {
      return [try vankien.pdf(id, of: folder, options: options, session: session, log: &log)]
    }
    let paper = try vankien.layOut(id, of: folder, options: options, session: session, log: &log)
    var files: [RenderedFile] = []
    for format in formats {
      files += try vankien.files(of: paper, id: id, format: format, session: session, log: &log)
    }
    return files
  }

  private func checked(_ index: Int, log: inout DiagnosticLog) throws(RunFailure) -> CongressFolder {
    let folder = try collection.folder(of: index, log: &log)
    folder.check(into: &log)
    if log.hasErrors { throw .badData }
    return folder
  }
}

extension RenderOptions {
  fileprivate var words: String {
    "\(rules ?? "") \(blanksForMissing) \(metadataDate ?? "") \(isDuplex)"
  }
}
