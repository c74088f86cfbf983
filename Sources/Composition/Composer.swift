public import CongressModel
public import Diagnostics
public import DocumentModel
import Geometry
import Prose
import VietnameseText

/// Composes papers: rule pack, paper definition, prose and data in, a document out. Knows no widths.
public struct Composer {
  var rules: Rules
  var binder: Binder
  var counter: OutlineCounter
  var tone: PaperTone
  /// The prose read so far, and that being composed.
  var shelf: ProseShelf
  var notes = FootnoteCounter()
  let paper: PaperDefinition
  let options: Options
  let allowedFigures: [String]
  let readFile: (String) -> [UInt8]?
  let openTable: OpenTable
  /// How often the blocks of a `for` were gone through.
  var repetitions = 0
  /// How many tables, charts and photographs have numbers.
  var tableCount = 0
  var chartCount = 0
  var photoCount = 0
  var isLandscape = false
  private var copyStarts: [Document.Copy] = []
  /// Down to which level of headings the contents so far go.
  var contentsDepths: [NodeID: Int] = [:]
  private(set) var nextID = 0
  var roles: Set<Role> = []

  /// Opens a file of rows by its name and sheet, for whoever asks for it at a place.
  public typealias OpenTable = (String, String?, Location, inout DiagnosticLog) -> (any TableFile)?

  /// More than any list of people has; loops in loops reach it and stop.
  static let mostRepetitions = 100_000

  /// What the user asked for, beyond the data.
  public struct Options: Sendable {
    /// Data that are missing and needed leave a blank instead of an error.
    public var blanksForMissing: Bool
    /// ISO 8601 with zone, for the file's metadata; nil takes the paper's date.
    public var metadataDate: String?
    /// Printed on both sides of the sheet: left and right margins change places on even pages.
    public var isDuplex: Bool

    public init(blanksForMissing: Bool = false, metadataDate: String? = nil, isDuplex: Bool = false) {
      self.blanksForMissing = blanksForMissing
      self.metadataDate = metadataDate
      self.isDuplex = isDuplex
    }
  }

  /// The document of `paper`. Where data or layouts are at fault, `log` says so and the document is incomplete.
  ///
  /// - Parameters:
  ///   - readFile: the bytes of a file of the congress folder by its relative name, or nil.
  ///   - openTable: a file of rows, with the sheet that is wanted; nil, reported, if it cannot be read.
  public static func compose(
    _ paper: PaperDefinition, of congress: Congress, by pack: RulePack, options: Options = Options(),
    readFile: @escaping (String) -> [UInt8]?, openTable: @escaping OpenTable = { _, _, _, _ in nil },
    log: inout DiagnosticLog
  ) -> Document {
    var composer = Composer(paper, congress, pack, options, readFile, openTable)
    var document = composer.document()
    if composer.binder.references.areAskedFor {
      let first = composer
      composer = Composer(paper, congress, pack, options, readFile, openTable)
      composer.binder.references = References(known: first.binder.references.entries)
      composer.shelf = first.shelf.afresh
      composer.tone.proseFiles = first.tone.proseFiles
      document = composer.document()
    }
    log.add(contentsOf: composer.rules.log)
    log.add(contentsOf: composer.shelf.log)
    log.add(contentsOf: composer.binder.log)
    composer.tone.report(into: &log)
    return document
  }

  private init(
    _ paper: PaperDefinition, _ congress: Congress, _ pack: RulePack, _ options: Options,
    _ readFile: @escaping (String) -> [UInt8]?, _ openTable: @escaping OpenTable
  ) {
    self.rules = Rules(pack)
    self.binder = Binder(congress: congress, blanksForMissing: options.blanksForMissing)
    binder.variables = paper.names.mapValues { .path($0) }
    self.counter = OutlineCounter(structure: paper.structure)
    self.tone = PaperTone(congress)
    self.shelf = ProseShelf()
    self.paper = paper
    self.options = options
    self.allowedFigures = congress.settings?.allowedFigures ?? []
    self.readFile = readFile
    self.openTable = openTable
  }

  private mutating func document() -> Document {
    if !paper.kinds.isEmpty, !paper.kinds.contains(kind) {
      let wanted = Phrase("congress.kind: \(paper.kinds.joined(separator: ", "))")
      binder.log.add(CompositionDiagnostics.otherKind.at(paper.location, wanted))
      return Document(
        metadata: metadata(date: options.metadataDate), page: pageLayout(isLandscape: false), styles: [:],
        blocks: [])
    }
    isLandscape = paper.sheet.isLandscape
    let blocks = Sections(paper.copies.map { copies($0) } ?? wholePaper(), marks: pageMarks())
    let metadata = metadata(date: options.metadataDate)
    var styles: [Role: ParagraphStyle] = [:]
    for role in roles.union([.pageNumber]).sorted(by: { $0.rawValue < $1.rawValue }) {
      styles[role] = rules.style(of: role)
    }
    let placed = blocks.placed(on: pageLayout(isLandscape: paper.sheet.isLandscape))
    return Document(
      metadata: metadata, page: placed.page, styles: styles, blocks: placed.blocks,
      copies: copyStarts)
  }

  private mutating func wholePaper() -> [Block] {
    let head = masthead() + titleBlocks() + addressees()
    let body = blocks(of: paper.body)
    return filled(head + body + foot() + appendices())
  }

  /// The paper once for each element, each on pages of its own numbering.
  private mutating func copies(_ selection: Selection) -> [Block] {
    guard let selected = binder.selected(selection) else { return [] }
    var blocks: [Block] = []
    for (element, path) in zip(selected.elements, selected.paths) {
      binder.variables[selection.variable] = .element(element, list: selected.list, path: path)
      copyStarts.append(Document.Copy(name: copyName(selection.variable), first: NodeID(nextID)))
      if !blocks.isEmpty {
        blocks.append(sectionStart(isLandscape: isLandscape, numbering: .restarts))
      }
      blocks += wholePaper()
    }
    binder.variables[selection.variable] = nil
    return blocks
  }

  /// The code and name of whoever a copy is for.
  private func copyName(_ variable: String) -> String {
    ["code", "name"].compactMap { field -> String? in
      guard case .found(.text(let text), _, _) = binder.lookup("\(variable).\(field)") else { return nil }
      return text
    }.joined(separator: " ")
  }

  /// The number of the next block, in reading order.
  mutating func newID() -> NodeID {
    defer { nextID += 1 }
    return NodeID(nextID)
  }

  /// The first of `count` numbers for blocks made later.
  mutating func newIDs(_ count: Int) -> Int {
    defer { nextID += count }
    return nextID
  }

  /// A paragraph, or nothing if it is left out. Capitals and bound spaces are set here, once.
  mutating func paragraph(
    role: Role, _ inlines: [Inline]?, outline: OutlineEntry? = nil, target: DocumentModel.Target? = nil,
    leadsIn: Bool = false, number: ParagraphNumber? = nil
  ) -> [Block] {
    guard let inlines, !inlines.isEmpty else { return [] }
    roles.insert(role)
    let id = newID()
    let places = shelf.places
    var text = tone.set(inlines) { places.location(ofScalar: $0, inTextAt: $1) }.bound()
    if rules.areCapitals(role) { text = text.uppercased() }
    return [
      .paragraph(
        Paragraph(
          id: id, role: role, inlines: withNotes(text), outline: outline, target: target,
          keepsWithNext: leadsIn, number: number))
    ]
  }

  private mutating func metadata(date: String?) -> Document.Metadata {
    let silenced = binder.log
    defer { binder.log = silenced }
    let type = plainText(paper.type)
    let subject = plainText(paper.subject)
    var day = binder.congress.event?.date?.iso
    if case .date(let own)? = binder.value(of: paper.date)?.value { day = own.iso }
    let author = rules.text(issuerPath).map { text in
      plainText(template(text, at: issuerPath)).unicodeScalars.split { $0 == "|" || $0 == " " }
        .map(String.init).joined(separator: " ")
    }
    return Document.Metadata(
      title: "\(type) \(subject)", author: author ?? "", subject: subject, language: "vi-VN",
      date: date ?? "\(day ?? "1970-01-01")T00:00:00+07:00")
  }

  private mutating func plainText(_ template: Template) -> String {
    let inlines = binder.inlines(of: template, missing: .blank, blank: .zero) ?? []
    return tone.set(inlines.map(\.plainText).joined()).unbound
  }

  // MARK: Words of the pack

  /// The kind of congress, as the pack's keys name it.
  var kind: String {
    guard case .found(.choice(let kind), _, _) = binder.congress.lookup("congress.kind") else { return "" }
    return kind
  }

  /// A text of the pack as a template.
  mutating func template(_ text: String, at path: String) -> Template {
    let location = rules.pack.values[path]?.location ?? rules.pack.location
    return Template(text, at: location, log: &binder.log)
  }

  /// The text of the pack at `path`, its placeholders filled; nil if the pack has none (an error) or a datum is left out.
  mutating func words(
    _ path: String, with variables: [String: Binder.Variable] = [:], missing: Missing = .error
  ) -> [Inline]? {
    guard let text = rules.text(path) else { return nil }
    let template = template(text, at: path)
    let outer = binder.variables
    defer { binder.variables = outer }
    binder.variables.merge(variables) { $1 }
    return binder.inlines(of: template, missing: missing, blank: rules.length("signature.blank"))
  }

  /// The same as plain words, for labels.
  mutating func label(_ path: String, number: String, variable: String = "number") -> String {
    words(path, with: [variable: .inlines([.text(number, [], nil)])])?.map(\.plainText).joined() ?? number
  }
}
