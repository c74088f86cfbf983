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
  /// The places of the prose being composed.
  var prosePlaces = TextPlaces.none
  let paper: PaperDefinition
  let allowedFigures: [String]
  let readFile: (String) -> [UInt8]?
  /// The prose read so far, by the file's name.
  var proseRead: [String: ProseDocument] = [:]
  /// How often the blocks of a `for` were gone through.
  var repetitions = 0
  private var nextID = 0
  private var roles: Set<Role> = []

  /// More than any list of people has; loops in loops reach it and stop.
  static let mostRepetitions = 100_000

  /// What the user asked for, beyond the data.
  public struct Options: Sendable {
    /// Data that are missing and needed leave a blank instead of an error.
    public var blanksForMissing: Bool
    /// ISO 8601 with zone, for the file's metadata; nil takes the paper's date.
    public var metadataDate: String?

    public init(blanksForMissing: Bool = false, metadataDate: String? = nil) {
      self.blanksForMissing = blanksForMissing
      self.metadataDate = metadataDate
    }
  }

  /// The document of `paper`. Where data or layouts are at fault, `log` says so and the document is incomplete.
  ///
  /// - Parameter readFile: the bytes of a file of the congress folder by its relative name, or nil.
  public static func compose(
    _ paper: PaperDefinition, of congress: Congress, by pack: RulePack, options: Options = Options(),
    readFile: @escaping (String) -> [UInt8]?, log: inout DiagnosticLog
  ) -> Document {
    var composer = Composer(paper, congress, pack, options, readFile)
    let document = composer.document(options)
    log.add(contentsOf: composer.rules.log)
    log.add(contentsOf: composer.binder.log)
    composer.tone.report(into: &log)
    return document
  }

  private init(
    _ paper: PaperDefinition, _ congress: Congress, _ pack: RulePack, _ options: Options,
    _ readFile: @escaping (String) -> [UInt8]?
  ) {
    self.rules = Rules(pack)
    self.binder = Binder(congress: congress, blanksForMissing: options.blanksForMissing)
    self.counter = OutlineCounter(structure: paper.structure)
    self.tone = PaperTone(congress)
    self.paper = paper
    self.allowedFigures = congress.settings?.allowedFigures ?? []
    self.readFile = readFile
  }

  private mutating func document(_ options: Options) -> Document {
    let masthead = masthead()
    let title = titleBlocks()
    let body = blocks(of: paper.body)
    let foot = foot()
    let page = pageLayout()
    let metadata = metadata(date: options.metadataDate)
    var styles: [Role: ParagraphStyle] = [:]
    for role in roles.union([.pageNumber]).sorted(by: { $0.rawValue < $1.rawValue }) {
      styles[role] = rules.style(of: role)
    }
    return Document(metadata: metadata, page: page, styles: styles, blocks: masthead + title + body + foot)
  }

  /// The number of the next block, in reading order.
  mutating func newID() -> NodeID {
    defer { nextID += 1 }
    return NodeID(nextID)
  }

  /// A paragraph, or nothing if it is left out. Capitals and bound spaces are set here, once.
  mutating func paragraph(
    role: Role, _ inlines: [Inline]?, outline: OutlineEntry? = nil, leadsIn: Bool = false
  ) -> [Block] {
    guard let inlines, !inlines.isEmpty else { return [] }
    roles.insert(role)
    let places = prosePlaces
    var text = tone.set(inlines) { places.location(ofScalar: $0, inTextAt: $1) }.bound()
    if rules.property("case", of: role) == "upper" { text = text.uppercased() }
    return [
      .paragraph(
        Paragraph(id: newID(), role: role, inlines: text, outline: outline, keepsWithNext: leadsIn))
    ]
  }

  // MARK: Page

  private mutating func pageLayout() -> PageLayout {
    let paper = rules.text("page.paper").flatMap(PaperSize.init(rawValue:)) ?? .a4
    let margins = Insets(
      top: rules.length("page.top"), bottom: rules.length("page.bottom"), left: rules.length("page.left"),
      right: rules.length("page.right"))
    let number = PageLayout.PageNumber(
      fromTop: rules.length("page-number.from-top"), firstPage: rules.integer("page-number.first-page"))
    return PageLayout(size: paper.size, margins: margins, pageNumber: number)
  }

  private mutating func metadata(date: String?) -> Document.Metadata {
    let silenced = binder.log
    defer { binder.log = silenced }
    let type = plainText(paper.type)
    let subject = plainText(paper.subject)
    var day = binder.congress.event?.date?.iso
    if case .date(let own)? = binder.value(of: paper.date)?.value { day = own.iso }
    let author = rules.text(issuerPath).map { text in
      plainText(template(text, at: issuerPath)).split(separator: "|").map {
        $0.split(separator: " ").joined(separator: " ")
      }.joined(separator: " ")
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
  mutating func words(_ path: String, with variables: [String: Binder.Variable] = [:]) -> [Inline]? {
    guard let text = rules.text(path) else { return nil }
    let template = template(text, at: path)
    let outer = binder.variables
    defer { binder.variables = outer }
    binder.variables.merge(variables) { $1 }
    return binder.inlines(of: template, blank: rules.length("signature.blank"))
  }
}
