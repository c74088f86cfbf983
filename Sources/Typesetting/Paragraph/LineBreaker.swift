import DocumentModel
import Geometry

/// A line of a paragraph, as a range of its items.
struct Line {
  /// The items of the line, without the space it ends at.
  let items: Range<Int>
  /// By how much of its stretchability (positive) or shrinkability (negative) each space is changed; 0 if not justified.
  let ratio: Double
  /// The width as set, in points.
  let width: Double
  /// Whether the paragraph, or a forced line, ends here.
  let isFinal: Bool
  /// How much of the line stands out beyond its measure with all spaces shrunk, in points; 0 if it fits.
  let excess: Double

  var isOverfull: Bool { excess > 0 }
}

/// Optimum-fit line breaking: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", Software: Practice and
/// Experience 11 (1981), pp. 1119–1184; demerits after p. 1128, fitness classes after p. 1153.
///
/// Vietnamese breaks at every syllable and is never hyphenated, so one pass without a tolerance finds a solution; only a
/// token wider than the measure can be overfull.
struct LineBreaker {
  /// The measure of the first line and of all others, in points.
  let firstWidth: Double
  let width: Double
  let alignment: Fit
  /// Sets the tabs; nil if there are none.
  let tabs: TabRuler?

  /// What makes a good set of lines.
  enum Fit {
    /// Spaces stretch and shrink to the measure.
    case justified
    /// As few lines as possible, the last one free.
    case ragged
    /// As few lines as possible, of about equal length.
    case balanced
  }

  /// The part of its width a space may grow by before the line counts as loose (ratio 1).
  static let stretch = 0.45
  /// The part of its width a space may lose at most: ¼ keeps words apart and gives mean gaps of 1.07 spaces, where
  /// breaking without shrinking is no better than greedy (measured; see README, benchmarks).
  static let shrink = 0.25
  /// Neighbouring lines of visibly different colour; p. 1153 of the paper proposes this order of magnitude.
  private static let contrastDemerits = 3_000.0
  /// A last line of one syllable: about as bad as one loose line (ratio 1).
  private static let loneWordDemerits = 10_000.0
  /// A line that begins with a free-standing dash looks like a list item: about as bad as gaps of 1.7 spaces.
  private static let dashDemerits = 150_000.0
  /// A line that ends inside an address: rather than gaps of 1.6 spaces.
  private static let addressDemerits = 40_000.0
  /// The same where nothing stretches: rather than half a line left free.
  private static let raggedAddressDemerits = 25.0
  /// A line more, where fewer lines are wanted; above any sum of slack.
  private static let raggedLineDemerits = 1_000.0
  private static let overfullDemerits = 1e12
  /// Past this ratio, a gap of five spaces and a half, no line looks worse: so a wide gap is better than two lines of a single word,
  /// which have this ratio too.
  private static let worstRatio = 10.0
  /// What rounding may add to a width, in points.
  private static let tolerance = 1e-6

  init(firstWidth: Double, width: Double, alignment: Fit, tabs: TabRuler? = nil) {
    self.firstWidth = max(0, firstWidth)
    self.width = max(0, width)
    self.alignment = alignment
    self.tabs = tabs
  }

  /// The breaker of a paragraph's lines in `measure` points.
  init(_ style: ParagraphStyle, measure: Double, hasTabs: Bool) {
    let width = measure - style.leftIndent.points - style.rightIndent.points
    self.init(
      firstWidth: width - style.firstLineIndent.points, width: width,
      alignment: style.balanced ? .balanced : style.alignment == .justified ? .justified : .ragged,
      tabs: hasTabs ? TabRuler(style, measure: measure) : nil)
  }

  /// The lines of `items`; empty if there are none. Inside the ranges of `unbound`, which are in order, lines may end at
  /// bound spaces too: the last resort when a bound stretch is wider than the measure.
  func lines(of items: [ParagraphItem], unbound: [Range<Int>] = []) -> [Line] {
    guard !items.isEmpty else { return [] }
    if let line = onlyLine(of: items) { return [line] }
    let points = breakpoints(of: items, unbound: unbound)
    let sums = BreakpointSums(items, points)
    var nodes = [Node](repeating: .unreached, count: points.count * Fitness.allCases.count)
    nodes[Fitness.normal.rawValue] = Node(demerits: 0, ratio: 0, previous: 0, isOverfull: false)
    // The demerits of the best node of each breakpoint.
    var least = [Double](repeating: .infinity, count: points.count)
    least[0] = 0
    var oldest = 0
    for end in 1..<points.count { reach(end, points, items, sums, &nodes, &least, &oldest) }
    return trace(points, items, sums, nodes)
  }

  /// The line of a paragraph that fits on one: no choice of more lines has as few demerits.
  private func onlyLine(of items: [ParagraphItem]) -> Line? {
    guard tabs == nil else { return nil }
    var natural = 0.0
    for item in items {
      if item.kind == .lineBreak { return nil }
      natural += item.width
      if natural > firstWidth + Self.tolerance { return nil }
    }
    return Line(items: 0..<items.count, ratio: 0, width: natural, isFinal: true, excess: 0)
  }

  /// By which part of its width a space changes in a line of `ratio`.
  static func change(ofSpaceAt ratio: Double) -> Double { ratio * (ratio < 0 ? shrink : stretch) }

  /// A place where a line may end.
  fileprivate struct Breakpoint {
    /// The line's items end before this index…
    let end: Int
    /// …and the next line's begin with this one.
    let next: Int
    let isForced: Bool
    /// What it costs to end a line here.
    let demerits: Double
  }

  /// The best way to reach a breakpoint with its last line in a given class; the node of breakpoint b and class f is
  /// number b × classes + f.
  private struct Node {
    let demerits: Double
    let ratio: Double
    /// The number of the node before.
    let previous: Int
    let isOverfull: Bool

    static let unreached = Node(demerits: .infinity, ratio: 0, previous: 0, isOverfull: false)
  }

  /// How dense a line looks; jumps of more than one class are avoided.
  private enum Fitness: Int, CaseIterable {
    case tight, normal, loose, veryLoose

    init(ratio: Double) {
      switch ratio {
      case ..<(-0.5): self = .tight
      case ...0.5: self = .normal
      case ...1: self = .loose
      default: self = .veryLoose
      }
    }
  }

  private func breakpoints(of items: [ParagraphItem], unbound: [Range<Int>]) -> [Breakpoint] {
    var points = [Breakpoint(end: 0, next: 0, isForced: true, demerits: 0)]
    var unbound = unbound[...]
    for (index, item) in items.enumerated() {
      if let range = unbound.first, range.upperBound <= index { unbound.removeFirst() }
      let isBeforeSpace = index + 1 < items.count && items[index + 1].isSpace
      let mayBreak = item.kind == .space || unbound.first?.contains(index) == true
      if item.kind == .breakPoint {
        points.append(Breakpoint(end: index, next: index + 1, isForced: false, demerits: addressDemerits))
      } else if item.kind == .lineBreak || (item.isSpace && mayBreak && !isBeforeSpace) {
        let isBeforeDash = index + 1 < items.count && items[index + 1].isDash
        points.append(
          Breakpoint(
            end: index, next: index + 1, isForced: item.kind == .lineBreak,
            demerits: isBeforeDash ? Self.dashDemerits : 0))
      }
    }
    points.append(Breakpoint(end: items.count, next: items.count, isForced: true, demerits: 0))
    return points
  }

  private var addressDemerits: Double {
    alignment == .justified ? Self.addressDemerits : Self.raggedAddressDemerits
  }

  /// Finds the best nodes of the breakpoint `end`; `oldest` is the first breakpoint a line to one before it could begin at.
  private func reach(
    _ end: Int, _ points: [Breakpoint], _ items: [ParagraphItem], _ sums: BreakpointSums,
    _ nodes: inout [Node],
    _ least: inout [Double], _ oldest: inout Int
  ) {
    let classes = Fitness.allCases.count
    let stop = sums.ends[end]
    while oldest < end - 1, points[end - 1].isForced || isHopeless(stop - sums.starts[oldest]) {
      oldest += 1
    }
    let mayBeLoose = alignment == .justified && tabs == nil && !points[end].isForced
    let leastBefore = least[oldest..<end].reduce(.infinity, min)
    for start in oldest..<end {
      let extent = stop - sums.starts[start]
      // What costs more than the best way here and a jump between classes after it leads nowhere.
      let bound = least[end] + Self.contrastDemerits
      if mayBeLoose, bound < .infinity {
        let demerits = looseDemerits(extent, in: start == 0 ? firstWidth : width)
        // Shorter lines are looser still, but for a first line that hangs out.
        if start > 0, demerits > bound - leastBefore { break }
        if demerits > bound - least[start] { continue }
      }
      let line = measure(extent, from: start, to: end, points, items)
      // The shortest line is taken even if overfull, so that every breakpoint can be reached.
      guard !line.isTooWide || start == end - 1 else { continue }
      let smooth = demerits(line) + points[end].demerits
      guard least[start] + smooth <= bound else { continue }
      let fitness = Fitness(ratio: line.ratio).rawValue
      let contrasting = smooth + contrast(line)
      for earlier in 0..<classes where nodes[start * classes + earlier].demerits < .infinity {
        let previous = start * classes + earlier
        let total = nodes[previous].demerits + (abs(fitness - earlier) > 1 ? contrasting : smooth)
        let best = nodes[end * classes + fitness]
        // Of equals, the shorter line, as from the denser class.
        guard total < best.demerits || (total == best.demerits && best.previous / classes != start) else {
          continue
        }
        nodes[end * classes + fitness] = Node(
          demerits: total, ratio: max(-1, line.ratio), previous: previous, isOverfull: line.isTooWide)
        least[end] = min(least[end], total)
      }
    }
  }

  /// Whether a line is too wide with all spaces shrunk, and so are all longer ones. A line too wide here may still fit as a
  /// first line that hangs out to the left, or up to a stop.
  private func isHopeless(_ line: Extent) -> Bool {
    let least = line.width - (alignment == .justified ? line.spaces * Self.shrink : 0)
    return least > max(firstWidth, width, tabs?.widest ?? 0) + Self.tolerance
  }

  /// The demerits of a justified line for its looseness, told without measuring anything else; 0 if it is not loose.
  private func looseDemerits(_ line: Extent, in measure: Double) -> Double {
    let room = measure - line.width
    guard room > 0, line.spaces > 0 else { return 0 }
    let ratio = min(room / (line.spaces * Self.stretch), Self.worstRatio)
    let badness = 100 * ratio * ratio * ratio
    return (1 + badness) * (1 + badness)
  }

  /// A possible line, measured.
  private struct Candidate {
    let ratio: Double
    /// The width with all spaces shrunk, in points.
    let leastWidth: Double
    /// The unused part of the measure, from 0 to 1.
    let slack: Double
    let isFinal: Bool
    let isLoneWord: Bool

    var isTooWide: Bool { ratio < -1 - 1e-9 }
  }

  private func measure(
    _ extent: Extent, from start: Int, to end: Int, _ points: [Breakpoint], _ items: [ParagraphItem]
  ) -> Candidate {
    let measure = start == 0 ? firstWidth : width
    let (natural, spaces) = (extent.width, extent.spaces)
    let isFinal = points[end].isForced
    let setting =
      tabs == nil ? nil : setting(of: points[start].next..<points[end].end, items, isFirst: start == 0)
    let room = setting?.room ?? measure - natural
    let isLone = isFinal && start > 0 && !points[start].isForced && end - start == 1
    let slack = room > 0 ? room / measure : 0
    let ratio: Double
    switch alignment {
    case _ where setting != nil: ratio = room < -Self.tolerance ? -2 : 0
    case .justified where room < -Self.tolerance: ratio = spaces > 0 ? room / (spaces * Self.shrink) : -2
    case .justified where isFinal: ratio = 0
    case .justified: ratio = spaces > 0 ? room / (spaces * Self.stretch) : Self.worstRatio
    case .ragged, .balanced: ratio = room < -Self.tolerance ? -2 : 0
    }
    let leastWidth = alignment == .justified ? natural - spaces * Self.shrink : natural
    return Candidate(
      ratio: ratio, leastWidth: leastWidth, slack: slack, isFinal: isFinal, isLoneWord: isLone)
  }

  /// The line with its tabs set; nil if it has none.
  private func setting(of line: Range<Int>, _ items: [ParagraphItem], isFirst: Bool) -> TabRuler.Setting? {
    guard let tabs, items[line].contains(where: { $0.kind == .tab }) else { return nil }
    return tabs.set(items[line], isFirst: isFirst)
  }

  /// The demerits of a line that looks about as dense as the one before it.
  private func demerits(_ line: Candidate) -> Double {
    if line.isTooWide { return Self.overfullDemerits }
    var demerits: Double
    switch alignment {
    case .justified:
      let ratio = min(abs(line.ratio), Self.worstRatio)
      let badness = 100 * ratio * ratio * ratio
      demerits = (1 + badness) * (1 + badness)
    case .ragged, .balanced:
      let counts = alignment == .balanced || !line.isFinal
      demerits = Self.raggedLineDemerits + (counts ? 100 * line.slack * line.slack : 0)
    }
    if line.isLoneWord { demerits += alignment == .justified ? Self.loneWordDemerits : 100 }
    return demerits
  }

  /// What is added where a line looks far denser or looser than the one before it.
  private func contrast(_ line: Candidate) -> Double {
    alignment == .justified && !line.isTooWide ? Self.contrastDemerits : 0
  }

  private func trace(
    _ points: [Breakpoint], _ items: [ParagraphItem], _ sums: BreakpointSums, _ nodes: [Node]
  ) -> [Line] {
    let classes = Fitness.allCases.count
    var lines: [Line] = []
    var index = nodes.indices.suffix(classes).min { nodes[$0].demerits < nodes[$1].demerits } ?? 0
    while index >= classes {
      let node = nodes[index]
      let point = index / classes
      let start = node.previous / classes
      let first = points[start].next
      let last = points[point].end
      let setting = setting(of: first..<last, items, isFirst: start == 0)
      let ratio = alignment == .justified && setting == nil ? node.ratio : 0
      let line = sums.ends[point] - sums.starts[start]
      let stretched = line.width + line.spaces * Self.change(ofSpaceAt: ratio)
      let setWidth = setting?.width ?? stretched
      let measure = setting.map { $0.width + $0.room } ?? (start == 0 ? firstWidth : width)
      lines.append(
        Line(
          items: first..<last, ratio: ratio, width: setWidth, isFinal: points[point].isForced,
          excess: node.isOverfull ? max(setWidth - measure, Self.tolerance) : 0))
      index = node.previous
    }
    return lines.reversed()
  }
}

/// How wide items are that stand side by side, in points.
private struct Extent {
  var width = 0.0
  /// Of the spaces among them.
  var spaces = 0.0

  static func - (whole: Extent, part: Extent) -> Extent {
    Extent(width: whole.width - part.width, spaces: whole.spaces - part.spaces)
  }
}

/// Sums of widths at each breakpoint, so that any line is measured in one subtraction.
private struct BreakpointSums {
  /// Of all items before the lines that end at a breakpoint do.
  private(set) var ends: [Extent] = []
  /// Of all items before the lines that begin at a breakpoint.
  private(set) var starts: [Extent] = []

  init(_ items: [ParagraphItem], _ points: [LineBreaker.Breakpoint]) {
    ends.reserveCapacity(points.count)
    starts.reserveCapacity(points.count)
    var (index, sums) = (0, Extent())
    func advance(to end: Int) {
      while index < end {
        sums.width += items[index].width
        if items[index].isSpace { sums.spaces += items[index].width }
        index += 1
      }
    }
    for point in points {
      advance(to: point.end)
      ends.append(sums)
      advance(to: point.next)
      starts.append(sums)
    }
  }
}
