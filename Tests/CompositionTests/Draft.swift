import Composition
import CongressModel
import DataImport
import Diagnostics
import DocumentModel
import Geometry

/// A small paper with all its inputs, to be changed where a test needs it otherwise.
struct Draft {
  /// The data without the key `papers`.
  var congress = Draft.leastCongress
  /// What stands under `papers.resolution`, one line each.
  var facts = ["prose: text.md"]
  /// The file text.md.
  var prose = "Lời văn."
  /// Other files of the congress folder.
  var files: [String: [UInt8]] = [:]
  /// What the paper says, one line each; the rest is in ``paperEnd``.
  var paper = Draft.paperHead
  var body = ["- prose: papers.resolution.prose"]
  /// Values of the pack that differ from party-hd36.
  var rules: [String: String] = [:]
  var options = Composer.Options()

  static let leastCongress = """
    format: 1
    organisation: { body: party, name: Đảng bộ A, place: Huế, sealed: true }
    congress: { kind: full-membership, ordinal: 4, term: { from: 2020, to: 2025 }, date: 26/6/2020 }

    """

  static let paperHead = """
    id: note
    name: Ghi chép
    type: Ghi chép
    symbol: GC
    issuer: congress
    subject: về việc A
    structure: report
    number: { from: papers.resolution.number, missing: blank }
    place: organisation.place
    date: { from: [papers.resolution.date, congress.date] }
    signature: { by: presidium, signer: { from: papers.resolution.signer, missing: blank } }

    """

  func composed() throws -> Composed {
    var log = DiagnosticLog()
    let facts = facts.map { "    \($0)\n" }.joined()
    let yaml = congress + (facts.isEmpty ? "" : "papers:\n  resolution:\n\(facts)")
    let congress = CongressReader.read(
      [UInt8](yaml.utf8), file: "congress.yaml", fileExists: { $0 == "text.md" || files[$0] != nil },
      log: &log)
    let layout = paper + "body:\n" + body.map { "  \($0)\n" }.joined()
    let paper = PaperReader.read([UInt8](layout.utf8), file: "note.yaml", log: &log)
    let pack = try Repository.pack(&log).map { pack in
      rules.reduce(pack) { $0.replacing($1.key, with: $1.value) }
    }
    guard let congress, let paper, let pack, !log.hasErrors else { return Composed(document: nil, log: log) }
    let prose = [UInt8](prose.utf8)
    let document = Composer.compose(
      paper, of: congress, by: pack, options: options, readFile: { $0 == "text.md" ? prose : files[$0] },
      openTable: { name, sheet, _, log in
        files[name].flatMap { RowFile.open($0, file: name, sheet: sheet, log: &log) }
      }, log: &log)
    return Composed(document: document, log: log)
  }
}

/// A composed paper as tests look at it.
struct Composed {
  let document: Document?
  let log: DiagnosticLog

  /// All paragraphs in reading order, those in grids too.
  var paragraphs: [Paragraph] { document?.blocks.flatMap(\.paragraphs) ?? [] }

  /// The paragraphs of the body as text (see ``DocumentModel/Paragraph/shown``).
  var body: [String] {
    (document?.blocks ?? []).compactMap { block in
      guard case .paragraph(let paragraph) = block,
        !["type", "subject", "subject-mark"].contains(paragraph.role.rawValue)
      else { return nil }
      return paragraph.shown
    }
  }

  /// The paragraphs of one role as text.
  func texts(_ role: String) -> [String] {
    paragraphs.filter { $0.role.rawValue == role }.map(\.shown)
  }

  /// The findings as "VK454 text.md:1:9", notes on what is left blank in the frame of every draft left out.
  var findings: [String] { log.entries.filter { !$0.isAboutTheFrame }.map(\.shown) }

  /// The findings with what they say, in English.
  var messages: [String] { log.entries.filter { !$0.isAboutTheFrame }.map { $0.text(in: .english) } }
}

extension Diagnostic {
  /// The code and the place.
  var shown: String { code + (location.map { " \($0)" } ?? "") }

  /// The number and signer of a draft are blank unless a test fills them in.
  fileprivate var isAboutTheFrame: Bool {
    let blanks = ["papers.resolution.number", "papers.resolution.signer", "papers.resolution.confirmer"]
    return code == "VK456" && values.contains { blanks.contains($0.en) }
  }
}

extension Block {
  /// The paragraphs inside, in reading order.
  var paragraphs: [Paragraph] {
    if case .paragraph(let paragraph) = self { [paragraph] } else { nested.flatMap(\.paragraphs) }
  }
}

extension Paragraph {
  /// The words, a bound space as "~", a blank as "[12 mm]", a line break as "⏎".
  var shown: String { inlines.map(\.shown).joined() }
}

extension Inline {
  var shown: String {
    switch self {
    case .text(let text, let emphasis, _):
      emphasis.mark + text.replacing("\u{A0}", with: "~") + String(emphasis.mark.reversed())
    case .blank(let width, _): "[\(Int(width.millimetres.rounded())) mm]"
    case .lineBreak: "⏎"
    case .tab: "⇥"
    case .sized(_, let inlines), .link(_, let inlines): inlines.map(\.shown).joined()
    case .footnote(let note): "[^\(note.number)]"
    case .reference(.page(let target), _, _): "[page of \(target.rawValue)]"
    case .reference(.pageNumber, _, _): "[page]"
    case .reference(.pageCount, _, _): "[pages]"
    case .checkBox(let isTicked, _): isTicked ? "[x]" : "[ ]"
    }
  }
}

extension Emphasis {
  /// "*" around italics, "**" around bold.
  fileprivate var mark: String {
    (contains(.bold) ? "**" : "") + (contains(.italic) ? "*" : "")
  }
}
