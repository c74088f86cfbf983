import DocumentModel
import Geometry

/// What a paragraph or table begins a page with.
struct PageStart: Hashable {
  /// The page style.
  let master: String
  /// The number the page counts from; nil goes on counting.
  let number: Int?
}

/// The pages of one layout, from the document's start or a ``DocumentModel/SectionStart``: a page style for each of the
/// first pages that differ, and one for all that follow.
struct PageSequence {
  /// A page style.
  struct Master {
    let name: String
    let displayName: String
    let next: String?
    /// What stands in its margins.
    let showsNumber: Bool
    let marks: [PageMark]
  }

  let layout: PageLayout
  let masters: [Master]
  private let restarts: Bool

  var firstMaster: String { masters[0].name }

  var start: PageStart { PageStart(master: firstMaster, number: restarts ? 1 : nil) }

  /// The width of the text.
  var measure: Length { layout.size.width - layout.margins.left - layout.margins.right }

  /// A mark of the last page, which no page style can place.
  var lastMark: PageMark? { layout.marks.first { $0.pages == .last } }

  /// More pages without a number than this are not told apart.
  private static let mostOpeningPages = 20

  /// The document's own pages, and those of each section in order.
  static func all(of document: Document) -> [PageSequence] {
    var sequences = [PageSequence(document.page, index: 0, restarts: true)]
    for case .section(let start) in document.blocks {
      sequences.append(
        PageSequence(start.page, index: sequences.count, restarts: start.numbering == .restarts))
    }
    return sequences
  }

  private init(_ layout: PageLayout, index: Int, restarts: Bool) {
    self.layout = layout
    self.restarts = restarts && index > 0
    // Pages that go on counting are past those without a number.
    let unnumbered = restarts ? PageSequence.openingPages(layout) : 0
    let hasFirst = layout.marks.contains { $0.pages == .first || $0.pages == .following }
    let openings = max(unnumbered, hasFirst ? 1 : 0)
    let following = StyleNames.followingMaster(section: index)
    let hasNumber = layout.pageNumber != nil
    var masters = (0..<openings).map { page -> Master in
      let isLast = page == openings - 1
      let next = isLast ? following : StyleNames.openingMaster(page + 2, section: index)
      return Master(
        name: StyleNames.openingMaster(page + 1, section: index),
        displayName: PageSequence.displayName(layout, index: index, page: page),
        next: isLast && !hasNumber && !hasFirst ? nil : next, showsNumber: hasNumber && page >= unnumbered,
        marks: layout.marks.filter {
          $0.pages == .all || ($0.pages == .first) == (page == 0) && $0.pages != .last
        })
    }
    if hasNumber || hasFirst || openings == 0 {
      masters.append(
        Master(
          name: following, displayName: PageSequence.displayName(layout, index: index, page: nil), next: nil,
          showsNumber: hasNumber,
          marks: layout.marks.filter { $0.pages == .all || $0.pages == .following }))
    }
    self.masters = masters
  }

  private static func openingPages(_ layout: PageLayout) -> Int {
    guard let number = layout.pageNumber else { return 1 }
    return min(max(number.firstPage - 1, 0), mostOpeningPages)
  }

  private static func displayName(_ layout: PageLayout, index: Int, page: Int?) -> String {
    let isAcross = layout.size.width > layout.size.height
    let section = index == 0 ? "" : " (phần \(index + 1)\(isAcross ? ", ngang" : ""))"
    guard let page else { return "Trang sau" + section }
    return (page == 0 ? "Trang đầu" : "Trang đầu \(page + 1)") + section
  }
}
