import DocumentModel
import Geometry
import OfficePackage

/// Which headings a text processor numbers: it knows one style for each level, and one look for that style's numbers.
struct OutlineNumbering {
  /// What is known of a level.
  private struct Level {
    /// Whose style the level's is: that of its first heading.
    let role: Role
    /// Of the first number that may be counted; nil while there is none.
    var look: ParagraphNumber.Look?
  }

  /// How deep ODF counts (ODF 1.3 part 3, §19.846).
  static let deepest = 10
  private var levels = [Level?](repeating: nil, count: deepest)

  init(_ document: Document) {
    for block in document.blocks { note(block, document.styles) }
  }

  private mutating func note(_ block: Block, _ styles: [Role: ParagraphStyle]) {
    switch block {
    case .paragraph(let paragraph):
      guard let level = paragraph.outlineLevel else { return }
      if levels[level - 1] == nil, !joins(paragraph.role) { levels[level - 1] = Level(role: paragraph.role) }
      guard levels[level - 1]?.role == paragraph.role, levels[level - 1]?.look == nil,
        let look = paragraph.withoutNumber?.number?.look,
        styles[paragraph.role]?.balanced != true, showsDigits(above: level, look)
      else { return }
      levels[level - 1]?.look = look
    case .kept(let kept): for block in kept.blocks { note(block, styles) }
    default: break
    }
  }

  /// Whether the levels above that a number shows are counted in digits.
  private func showsDigits(above level: Int, _ look: ParagraphNumber.Look) -> Bool {
    guard look.shownLevels <= level else { return false }
    return levels[(level - look.shownLevels)..<(level - 1)].allSatisfy { $0?.look?.digits == .arabic }
  }

  /// How the numbers of a level look, from 1; nil if its headings are not numbered.
  func look(of level: Int) -> ParagraphNumber.Look? { levels[level - 1]?.look }

  /// Whether a role's style is that of a level.
  func joins(_ role: Role) -> Bool { levels.contains { $0?.role == role } }

  /// Whether any heading is numbered.
  var isNeeded: Bool { levels.contains { $0?.look != nil } }

  /// Whether headings in a role's style get a number unless they refuse it.
  func isNumbered(_ role: Role) -> Bool { levels.contains { $0?.role == role && $0?.look != nil } }

  /// Whether a heading counts among those of its level.
  func counts(_ heading: Paragraph) -> Bool {
    guard let level = heading.outlineLevel, levels[level - 1]?.role == heading.role else { return false }
    return levels[level - 1]?.look == nil || numbers(heading)
  }

  /// Whether a heading's number is the text processor's to write.
  func numbers(_ heading: Paragraph) -> Bool {
    guard let level = heading.outlineLevel, let number = heading.number, number.series == .headings,
      levels[level - 1]?.role == heading.role
    else { return false }
    return levels[level - 1]?.look == number.look
  }

  /// `text:outline-style`, if any level is numbered.
  func write(_ styles: [Role: ParagraphStyle], into xml: inout XMLWriter) {
    guard isNeeded else { return }
    xml.element("text:outline-style", ["style:name": "Outline"]) { xml in
      for (index, level) in levels.enumerated() {
        NumberedLevel(look: level?.look, style: level.flatMap { styles[$0.role] }).write(
          "text:outline-level-style", level: index + 1, into: &xml)
      }
    }
  }
}

/// A level of numbers as ODF describes it; without a look, one that is counted and not shown.
struct NumberedLevel {
  let look: ParagraphNumber.Look?
  let style: ParagraphStyle?

  func write(_ element: String, level: Int, into xml: inout XMLWriter) {
    xml.element(
      element,
      [
        "text:level": "\(level)", "style:num-format": look?.digits.format ?? "",
        "style:num-prefix": look.flatMap { $0.prefix.isEmpty ? nil : $0.prefix },
        "style:num-suffix": look.flatMap { $0.suffix.isEmpty ? nil : $0.suffix },
        "text:display-levels": look.flatMap { $0.shownLevels > 1 ? "\($0.shownLevels)" : nil },
      ]
    ) { xml in
      xml.element(
        "style:list-level-properties", ["text:list-level-position-and-space-mode": "label-alignment"]
      ) { xml in
        // Where the paragraphs' own style puts them, whose place a list would take.
        xml.element(
          "style:list-level-label-alignment",
          [
            "text:label-followed-by": look == nil ? "nothing" : "space",
            "fo:text-indent": (style?.firstLineIndent ?? .zero).mm,
            "fo:margin-left": (style?.leftIndent ?? .zero).mm,
          ])
      }
    }
  }
}

extension ParagraphNumber.Look.Digits {
  /// The value of `style:num-format`.
  fileprivate var format: String {
    switch self {
    case .arabic: "1"
    case .roman: "I"
    case .romanLower: "i"
    }
  }
}

extension Paragraph {
  /// The level of a heading, from 1 to the deepest of ODF; nil for other paragraphs.
  var outlineLevel: Int? {
    (outline?.level ?? role.headingLevel).map { min(max($0, 1), OutlineNumbering.deepest) }
  }

  /// The same without the number before its words; nil if they do not begin with it as it is printed.
  var withoutNumber: Paragraph? {
    guard let number, case .text(let text, [], _)? = inlines.first,
      text.unicodeScalars.lazy.map(\.unbound).elementsEqual(
        (number.text + " ").unicodeScalars.lazy.map(\.unbound))
    else { return nil }
    var paragraph = self
    paragraph.inlines.removeFirst()
    return paragraph
  }
}

extension Unicode.Scalar {
  fileprivate var unbound: Unicode.Scalar { self == "\u{A0}" ? " " : self }
}
