public import DocumentModel
public import Typesetting

/// What holds for the pages of any document. Each finding is a sentence; no findings, no faults.
public enum PageInvariants {
  /// Faults that a test asks for.
  public struct Allowance: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Lines wider than the measure.
    public static let overfull = Allowance(rawValue: 1)
    /// Blocks taller than the page.
    public static let tall = Allowance(rawValue: 2)
    /// Lines parted that want to be kept together.
    public static let split = Allowance(rawValue: 4)
    /// Blocks parted because no page holds them.
    public static let parted = Allowance(rawValue: 8)
    /// Notes on other pages than their marks.
    public static let movedNotes = Allowance(rawValue: 16)
    /// Rows of tables taller than a page.
    public static let tallRow = Allowance(rawValue: 64)
    /// Page numbers in the text that are not those of the pages.
    public static let unsettled = Allowance(rawValue: 32)
  }

  /// All findings about `pages`, laid out from `document`.
  public static func check(
    _ pages: [Page], _ document: Document, allowing allowance: Allowance = []
  ) -> [String] {
    let paper = LaidOutPaper(pages: pages, document: document, allowance: allowance)
    var findings = paper.numbers() + paper.furniture() + paper.bounds() + paper.glyphs() + paper.texts()
    findings += paper.pitches() + paper.targets()
    findings += paper.order() + paper.tables()
    if !allowance.contains(.split) {
      findings += paper.widowsAndOrphans() + paper.headings() + paper.wholes() + paper.signatures()
    }
    if !allowance.contains(.movedNotes) { findings += paper.notes() }
    return findings
  }
}
