import Diagnostics
import DocumentModel
import Geometry

/// Fills pages with boxes. Pages come out as soon as later boxes cannot change them, so memory does not grow with length.
struct PageBuilder {
  private let layout: PageLayout
  /// Of the text area, in points.
  let height: Double
  /// A slice, so that taking a page from the front of a long paragraph does not move the rest.
  private var pending: ArraySlice<FlowBox> = []
  /// Of all pending boxes without the spaces between them, in points.
  private var pendingHeight = 0.0
  private var keepsWithNext = false
  private var pageNumber = 0
  private(set) var log = DiagnosticLog()

  init(layout: PageLayout) {
    self.layout = layout
    self.height = max(0, (layout.size.height - layout.margins.top - layout.margins.bottom).points)
  }

  /// Adds a block's boxes, or some of them, and applies what it asks of its neighbours.
  mutating func append(_ flow: Flow) {
    guard !flow.boxes.isEmpty else { return }
    pendingHeight += flow.boxes.reduce(0) { $0 + $1.height }
    pending.join(flow, keptWithLast: keepsWithNext)
    keepsWithNext = flow.keepsWithNext
  }

  /// The next page, once what follows it is known far enough; call again until nil.
  mutating func takeFinishedPage() -> Page? {
    // A full page beyond the one being cut: whatever a later block keeps above itself lies in there.
    guard !pending.isEmpty, pendingHeight > 2 * height else { return nil }
    return takePage()
  }

  /// The next of the last pages; call again until nil.
  mutating func takeLastPages() -> Page? {
    guard !pending.isEmpty else { return pageNumber == 0 ? takePage() : nil }
    return takePage()
  }

  private mutating func takePage() -> Page {
    pageNumber += 1
    let count = boxesOnNextPage()
    var items: [PageItem] = []
    var y = 0.0
    if let opener = pending.first?.opener {
      items += opener.items.map { $0.moved(x: layout.margins.left.points, y: layout.margins.top.points) }
      y = opener.height
    }
    for index in pending.indices.prefix(count) {
      y += space(above: index)
      items += pending[index].items.map {
        $0.moved(x: layout.margins.left.points, y: layout.margins.top.points + y)
      }
      y += pending[index].height
      pendingHeight -= pending[index].height
    }
    pending.removeFirst(count)
    items.joinUprightRules()
    return Page(number: pageNumber, size: layout.size, items: items)
  }

  /// How many boxes the page takes: all that fit, less those that may not be parted from the next.
  private mutating func boxesOnNextPage() -> Int {
    let fitting = boxesThatFit
    if fitting == pending.count { return fitting }
    let first = pending.startIndex
    if fitting == 0 {
      let excess = Length.pt(pending[first].height - height).millimetres
      log.add(
        TypesettingDiagnostics.tallBlock.at(
          nil, Phrase("\(pageNumber)"), Phrase("\(Int(excess.rounded(.up)))")))
      return 1
    }
    var count = fitting
    while count > 0, BreakPenalty.parts(pending[first + count].penalty) { count -= 1 }
    if count == 0 {
      log.add(TypesettingDiagnostics.splitKept.at(nil, Phrase("\(pageNumber)")))
      return fitting
    }
    return count
  }

  private var boxesThatFit: Int {
    var used = pending.first?.opener?.height ?? 0
    for (count, index) in pending.indices.enumerated() {
      used += space(above: index) + pending[index].height
      // A hundredth of a point forgives rounding.
      if used > height + 0.01 { return count }
    }
    return pending.count
  }

  private func space(above index: Int) -> Double {
    index == pending.startIndex ? 0 : max(pending[index - 1].spaceAfter, pending[index].spaceBefore)
  }
}
