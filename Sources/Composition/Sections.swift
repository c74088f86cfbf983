import DocumentModel
import Geometry

/// The pages of a paper: portrait and landscape, and what stands in their margins.
extension Composer {
  mutating func pageLayout(isLandscape: Bool) -> PageLayout {
    let sheet = self.paper.sheet
    let paper = sheet.size ?? rules.text("page.paper").flatMap(PaperSize.init(rawValue:)) ?? .a4
    let margins = Insets(
      top: sheet.top ?? rules.length("page.top"), bottom: sheet.bottom ?? rules.length("page.bottom"),
      left: sheet.left ?? rules.length("page.left"), right: sheet.right ?? rules.length("page.right"))
    let number = PageLayout.PageNumber(
      fromTop: rules.length("page-number.from-top"), firstPage: rules.integer("page-number.first-page"))
    let size = isLandscape ? Size(width: paper.size.height, height: paper.size.width) : paper.size
    return PageLayout(
      size: size, margins: margins, isMirrored: options.isDuplex && !isLandscape,
      pageNumber: sheet.isNumbered ? number : nil,
      noteRule: noteRule)
  }

  /// The line between text and footnotes, if the pack has one.
  private var noteRule: PageLayout.NoteRule? {
    guard let length = rules.lengthIfAny("footnotes.rule-length") else { return nil }
    return PageLayout.NoteRule(
      length: length, thickness: rules.lengthIfAny("footnotes.rule-thickness") ?? .zero,
      spaceAbove: rules.lengthIfAny("footnotes.space-above") ?? .zero,
      spaceBelow: rules.lengthIfAny("footnotes.space-below") ?? .zero)
  }

  /// What follows stands on pages of this layout.
  mutating func sectionStart(isLandscape: Bool, numbering: SectionStart.Numbering = .goesOn) -> Block {
    .section(SectionStart(id: newID(), page: pageLayout(isLandscape: isLandscape), numbering: numbering))
  }

  /// What `make` makes, on landscape pages; nothing, and no page, if it makes nothing.
  mutating func onLandscapePages(_ make: (inout Composer) -> [Block]) -> [Block] {
    if isLandscape { return make(&self) }
    let start = sectionStart(isLandscape: true)
    isLandscape = true
    let blocks = make(&self)
    isLandscape = false
    return blocks.isEmpty ? [] : [start] + blocks + [sectionStart(isLandscape: false)]
  }
}

/// The blocks of a paper with the starts of its sections.
struct Sections {
  private var blocks: [Block]
  private let marks: [PageMark]

  init(_ blocks: [Block], marks: [PageMark]) {
    self.blocks = blocks
    self.marks = marks
  }

  /// The blocks without sections that nothing stands in, and the first page's layout. Marks of the first page are the
  /// first section's, those of the last page the last one's.
  func placed(on first: PageLayout) -> (page: PageLayout, blocks: [Block]) {
    var kept = needed(first)
    let last = kept.lastIndex { if case .section = $0 { true } else { false } }
    var page = first
    page.marks = marks(isFirst: true, isLast: last == nil)
    for index in kept.indices {
      guard case .section(var section) = kept[index] else { continue }
      section.page.marks = marks(isFirst: false, isLast: index == last)
      kept[index] = .section(section)
    }
    return (page, kept)
  }

  /// Of sections that follow one another at once only the last counts, and only if it changes anything.
  private func needed(_ first: PageLayout) -> [Block] {
    var current = first
    var kept: [Block] = []
    var pending: SectionStart?
    for block in blocks {
      if case .section(let section) = block {
        let restarts = section.numbering == .restarts || pending?.numbering == .restarts
        pending = SectionStart(
          id: section.id, page: section.page, numbering: restarts ? .restarts : .goesOn)
        continue
      }
      if let section = pending, section.numbering == .restarts || section.page != current {
        kept.append(.section(section))
        current = section.page
      }
      pending = nil
      kept.append(block)
    }
    return kept
  }

  private func marks(isFirst: Bool, isLast: Bool) -> [PageMark] {
    marks.filter { mark in
      switch mark.pages {
      case .all, .following: true
      case .first: isFirst
      case .last: isLast
      }
    }
  }
}
