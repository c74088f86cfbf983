import Diagnostics
import DocumentModel
import Geometry

/// Fills pages with boxes. Pages come out as soon as later boxes cannot change them, so memory does not grow with length.
struct PageBuilder {
  private let layout: PageLayout
  private let height: Double
  private var pending: [FlowBox] = []
  private var keepsWithNext = false
  private var pageNumber = 0
  private(set) var log = DiagnosticLog()

  init(layout: PageLayout) {
    self.layout = layout
    self.height = (layout.size.height - layout.margins.top - layout.margins.bottom).points
  }

  /// Adds a block's boxes and applies what it asks of its neighbours.
  mutating func append(_ flow: Flow) {
    guard !flow.boxes.isEmpty else { return }
    let first = pending.count
    pending += flow.boxes
    if keepsWithNext { pending[first].mayOpenPage = false }
    if flow.linesKeptAbove > 0 { keep(flow.linesKeptAbove, above: first) }
    keepsWithNext = flow.keepsWithNext
  }

  /// Forbids page breaks so that `count` lines of text stand above box `index` on its page.
  private mutating func keep(_ count: Int, above index: Int) {
    var lines = 0
    var box = index
    while lines < count, box > 0 {
      pending[box].mayOpenPage = false
      box -= 1
      if pending[box].isTextLine { lines += 1 }
    }
  }

  /// The next page, once what follows it is known far enough; call again until nil.
  mutating func takeFinishedPage() -> Page? {
    // A full page beyond the one being cut: whatever a later block keeps above itself lies in there.
    guard pendingHeight > 2 * height else { return nil }
    return takePage()
  }

  /// The next of the last pages; call again until nil.
  mutating func takeLastPages() -> Page? {
    guard !pending.isEmpty else { return pageNumber == 0 ? takePage() : nil }
    return takePage()
  }

  private var pendingHeight: Double {
    pending.reduce(0) { $0 + $1.height + $1.spaceBefore }
  }

  private mutating func takePage() -> Page {
    pageNumber += 1
    let count = boxesOnNextPage()
    var items: [PageItem] = []
    var y = 0.0
    for index in 0..<count {
      y += space(above: index)
      items += pending[index].items.map {
        $0.moved(x: layout.margins.left.points, y: layout.margins.top.points + y)
      }
      y += pending[index].height
    }
    pending.removeFirst(count)
    return Page(number: pageNumber, size: layout.size, items: items)
  }

  /// How many boxes the page takes: all that fit, less those that may not be parted from the next.
  private mutating func boxesOnNextPage() -> Int {
    var used = 0.0
    var fitting = 0
    while fitting < pending.count {
      let needed = space(above: fitting) + pending[fitting].height
      // A hundredth of a point forgives rounding.
      if used + needed > height + 0.01 { break }
      used += needed
      fitting += 1
    }
    if fitting == pending.count { return fitting }
    if fitting == 0 {
      let excess = Length.pt(pending[0].height - height).millimetres
      log.add(
        TypesettingDiagnostics.tallBlock.at(
          nil, Phrase("\(pageNumber)"), Phrase("\(Int(excess.rounded(.up)))")))
      return 1
    }
    var count = fitting
    while count > 0, !pending[count].mayOpenPage { count -= 1 }
    if count == 0 {
      log.add(TypesettingDiagnostics.splitKept.at(nil, Phrase("\(pageNumber)")))
      return fitting
    }
    return count
  }

  private func space(above index: Int) -> Double {
    index == 0 ? 0 : max(pending[index - 1].spaceAfter, pending[index].spaceBefore)
  }
}
