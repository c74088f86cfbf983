public import Geometry

/// A change of type inside a paragraph, on top of the paragraph's own style.
public struct Emphasis: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Emphasis(rawValue: 1)
  public static let italic = Emphasis(rawValue: 2)
  public static let underline = Emphasis(rawValue: 4)
  /// Smaller and raised: m², the mark of a footnote.
  public static let superscript = Emphasis(rawValue: 8)
  /// Smaller and lowered: CO₂.
  public static let `subscript` = Emphasis(rawValue: 16)
}

/// A piece of a paragraph.
public enum Inline: Sendable, Hashable {
  /// Words. U+00A0 is a space at which no line may end; text is NFC and holds no line breaks.
  case text(String, Emphasis, Origin?)
  /// A dotted blank to be filled by hand, of the given width.
  case blank(Length, Origin?)
  /// The end of a line, wanted here.
  case lineBreak
  /// On to the next tab stop of the paragraph's style.
  case tab
  /// Pieces in type of another size than the paragraph's.
  indirect case sized(Length, [Inline])
  /// Pieces that lead to another place of the document.
  indirect case link(Target, [Inline])
  /// The mark of a footnote; the note stands at the foot of the mark's page.
  case footnote(Footnote)
  /// A number that only the laid-out pages know.
  case reference(Reference, Emphasis, Origin?)
  /// A box to tick, ticked or not; drawn, since fonts of papers lack it.
  case checkBox(isTicked: Bool, Origin?)
}

/// A place of the document that links and references lead to, by its name, such as "heading-3", "table-1".
public struct Target: RawRepresentable, Sendable, Hashable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

extension Target {
  private static let filePrefix = "file:"

  /// A file beside the document's own.
  public static func toFile(_ name: String) -> Target { Target(rawValue: filePrefix + name) }

  /// The name of the file; nil for a place of the document.
  public var file: String? {
    rawValue.hasPrefix(Target.filePrefix) ? String(rawValue.dropFirst(Target.filePrefix.count)) : nil
  }
}

/// A number that is known when the pages are.
public enum Reference: Sendable, Hashable {
  /// The printed number of the page that holds the target.
  case page(of: Target)
  /// The printed number of the page this stands on; in marks of pages only.
  case pageNumber
  /// How many pages the numbering this page belongs to has.
  case pageCount
}

/// A note at the foot of a page.
public struct Footnote: Sendable, Hashable {
  /// The printed mark, from 1.
  public let number: Int
  /// What the note says; its mark is set before the first paragraph.
  public let paragraphs: [Paragraph]

  public init(number: Int, paragraphs: [Paragraph]) {
    self.number = number
    self.paragraphs = paragraphs
  }
}

extension Inline {
  /// The words of the piece; nothing for a blank, a box and what only pages know, a space for a line break and a tab.
  public var plainText: String {
    switch self {
    case .text(let text, _, _): text
    case .blank, .footnote, .reference, .checkBox: ""
    case .lineBreak, .tab: " "
    case .sized(_, let inlines), .link(_, let inlines): inlines.map(\.plainText).joined()
    }
  }

  /// Whether the piece waits for page numbers.
  public var holdsReferences: Bool {
    switch self {
    case .text, .blank, .lineBreak, .tab, .checkBox: false
    case .reference: true
    case .sized(_, let inlines), .link(_, let inlines): inlines.contains(where: \.holdsReferences)
    case .footnote(let note): note.paragraphs.contains { $0.inlines.contains(where: \.holdsReferences) }
    }
  }

  /// Where the piece comes from, if it says so.
  public var origin: Origin? {
    switch self {
    case .text(_, _, let origin), .blank(_, let origin), .reference(_, _, let origin),
      .checkBox(_, let origin):
      origin
    case .sized(_, let inlines), .link(_, let inlines): inlines.lazy.compactMap(\.origin).first
    case .lineBreak, .tab, .footnote: nil
    }
  }
}
