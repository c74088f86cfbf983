import CairoRenderer
public import Composition
public import Diagnostics
public import DocumentModel
public import Typesetting

/// A format papers can be written in.
public enum OutputFormat: String, Sendable, CaseIterable {
  case pdf, odt, png, svg

  /// Whether each page is a file of its own.
  public var isPicture: Bool { self == .png || self == .svg }
}

/// A file that a run has made, in memory.
public struct RenderedFile: Sendable, Hashable {
  /// Without folder: "resolution.pdf", "resolution-01.png".
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// How papers are made, beyond the data.
public struct RenderOptions: Sendable {
  /// The rule pack; nil lets the settings or the paper's date choose.
  public var rules: String?
  /// Data that are missing and needed leave a blank instead of an error.
  public var blanksForMissing: Bool
  /// ISO 8601 with zone, for the files' metadata; nil takes the paper's date.
  public var metadataDate: String?
  /// Printed on both sides of the sheet: left and right margins change places on even pages.
  public var isDuplex: Bool

  public init(
    rules: String? = nil, blanksForMissing: Bool = false, metadataDate: String? = nil, isDuplex: Bool = false
  ) {
    self.rules = rules
    self.blanksForMissing = blanksForMissing
    self.metadataDate = metadataDate
    self.isDuplex = isDuplex
  }
}

/// One paper, composed and laid out.
public struct RenderedPaper: Sendable {
  public let document: Document
  public let pages: [Page]
  /// The rules it was composed by.
  public let pack: RulePack

  /// What the file is called by programs that show it.
  public var title: String { document.metadata.title }
  /// ISO 8601 with zone.
  public var date: String { document.metadata.date }

  public init(document: Document, pages: [Page], pack: RulePack) {
    self.document = document
    self.pages = pages
    self.pack = pack
  }

  /// The pages at true size with a ruler, and beside them the clause behind each element and the source of each figure;
  /// as wide again as A4 is.
  public func proof(session: FontSession, language: Language = .vietnamese) -> RenderedPaper {
    let sheet = ProofSheet(document: document, pack: pack, session: session, language: language)
    return RenderedPaper(document: document, pages: sheet.pages(of: pages), pack: pack)
  }
}

extension VanKien {
  /// Composes and lays out one paper.
  ///
  /// - Throws: ``RunFailure/badData`` when anything forbids making it; `log` says what.
  public func layOut(
    _ id: String, of folder: CongressFolder, options: RenderOptions = RenderOptions(),
    session: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedPaper {
    let paper = try paper(id, for: folder, blanksForMissing: options.blanksForMissing, log: &log)
    return try layOut(paper, of: folder, options: options, session: session, log: &log)
  }

  /// The same of a paper already read.
  public func layOut(
    _ paper: PaperDefinition, of folder: CongressFolder, options: RenderOptions = RenderOptions(),
    session: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedPaper {
    let paper = try fitted(paper, of: folder, options: options, session: session, log: &log)
    let (document, pack) = try composed(paper, of: folder, options: options, log: &log)
    var faults = DiagnosticLog()
    let pages = session.pages(of: document, log: &faults)
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .badData }
    return RenderedPaper(document: document, pages: pages, pack: pack)
  }

  /// Composes one paper.
  ///
  /// - Parameter session: with it a paper of several sizes takes the one its words need, without it the smallest.
  public func document(
    _ id: String, of folder: CongressFolder, options: RenderOptions = RenderOptions(),
    session: FontSession? = nil, log: inout DiagnosticLog
  ) throws(RunFailure) -> Document {
    var paper = try paper(id, for: folder, blanksForMissing: options.blanksForMissing, log: &log)
    if let session {
      paper = try fitted(paper, of: folder, options: options, session: session, log: &log)
    }
    return try composed(paper, of: folder, options: options, log: &log).document
  }

  func composed(
    _ paper: PaperDefinition, of folder: CongressFolder, options: RenderOptions, log: inout DiagnosticLog
  ) throws(RunFailure) -> (document: Document, pack: RulePack) {
    var faults = DiagnosticLog()
    defer { log.add(contentsOf: faults) }
    let pack = try rulePack(options.rules, for: paper, of: folder, log: &faults)
    let choices = Composer.Options(
      blanksForMissing: options.blanksForMissing, metadataDate: options.metadataDate,
      isDuplex: options.isDuplex)
    let document = compose(paper, of: folder, by: pack, options: choices, log: &faults)
    if faults.hasErrors { throw .badData }
    return (document, pack)
  }

  /// Makes the PDF of one paper without keeping its pages.
  ///
  /// - Throws: ``RunFailure/badData`` when anything forbids making it; `log` says what.
  public func pdf(
    _ id: String, of folder: CongressFolder, options: RenderOptions = RenderOptions(), session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    let document = try document(id, of: folder, options: options, session: session, log: &log)
    return try pdf(of: document, id: id, session: session, log: &log)
  }

  /// Makes the PDF of a composed paper without keeping its pages.
  public func pdf(
    of document: Document, id: String, session: FontSession, log: inout DiagnosticLog
  ) throws(RunFailure) -> RenderedFile {
    var faults = DiagnosticLog()
    defer { log.add(contentsOf: faults) }
    let bytes: [UInt8]
    do {
      bytes = try session.pdf(of: document, log: &faults)
    } catch {
      faults.add(error.diagnostic)
      throw .inputOutput
    }
    if faults.hasErrors { throw .badData }
    return RenderedFile(name: "\(id).pdf", bytes: bytes)
  }

  /// The files of a laid-out paper in one format; pictures at `dotsPerInch`.
  public func files(
    of paper: RenderedPaper, id: String, format: OutputFormat, dotsPerInch: Double = 100,
    session: FontSession,
    log: inout DiagnosticLog
  ) throws(RunFailure) -> [RenderedFile] {
    if format == .odt {
      var reader = PageFactReader(of: paper.document)
      for page in paper.pages { reader.add(page) }
      return [
        try openDocument(
          of: paper.document, facts: reader.facts, firstPage: reader.firstPage, id: id, session: session,
          log: &log)
      ]
    }
    do {
      guard format.isPicture else {
        let bytes = try session.pdf(of: paper.pages, metadata: paper.document.metadata)
        return [RenderedFile(name: "\(id).pdf", bytes: bytes)]
      }
      var files: [RenderedFile] = []
      for page in paper.pages {
        let number = page.number < 10 ? "0\(page.number)" : "\(page.number)"
        let bytes =
          try format == .png ? session.png(of: page, dotsPerInch: dotsPerInch) : session.svg(of: page)
        files.append(RenderedFile(name: "\(id)-\(number).\(format.rawValue)", bytes: bytes))
      }
      return files
    } catch {
      log.add(error.diagnostic)
      throw .inputOutput
    }
  }
}
