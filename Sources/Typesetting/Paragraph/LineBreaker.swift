/// A line of a paragraph, as a range of its items.
struct Line {
  /// The items of the line, without the space it ends at.
  let items: Range<Int>
  /// By how much of its stretchability (positive) or shrinkability (negative) each space is changed; 0 if not justified.
  let ratio: Double
  /// Natural width in points.
  let width: Double
  /// Whether the paragraph, or a forced line, ends here.
  let isFinal: Bool
  /// Wider than the measure even with all spaces shrunk.
  let isOverfull: Bool
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
  static let stretch = 0.5
  /// The part of its width a space may lose at most: ¼ keeps words apart and gives mean gaps of 1.07 spaces, where
  /// breaking without shrinking is no better than greedy (measured; see README, benchmarks).
  static let shrink = 0.25
  /// Neighbouring lines of visibly different colour; p. 1153 of the paper proposes this order of magnitude.
  private static let contrastDemerits = 3_000.0
  /// A last line of one syllable: about as bad as one loose line (ratio 1).
  private static let loneWordDemerits = 10_000.0
  /// A line more, where fewer lines are wanted; above any sum of slack.
  private static let raggedLineDemerits = 1_000.0
  private static let overfullDemerits = 1e12

  /// The lines of `items`; empty if there are none. `bindsSpaces` false lets lines end at bound spaces too: the last
  /// resort when a bound stretch is wider than the measure.
  func lines(of items: [ParagraphItem], bindsSpaces: Bool = true) -> [Line] {
    guard !items.isEmpty else { return [] }
    let points = breakpoints(of: items, bindsSpaces: bindsSpaces)
    let sums = PrefixSums(items)
    var nodes = [[Node]](repeating: [], count: points.count)
    nodes[0] = [
      Node(fitness: .normal, demerits: 0, ratio: 0, previous: 0, previousNode: 0, isOverfull: false)
    ]
    for end in 1..<points.count {
      nodes[end] = bestNodes(endingAt: end, points, sums, nodes)
    }
    return trace(points, sums, nodes)
  }

  /// A place where a line may end.
  private struct Breakpoint {
    /// The line's items end before this index…
    let end: Int
    /// …and the next line's begin with this one.
    let next: Int
    let isForced: Bool
  }

  /// The best way to reach a breakpoint with its last line in a given class.
  private struct Node {
    let fitness: Fitness
    let demerits: Double
    let ratio: Double
    let previous: Int
    let previousNode: Int
    let isOverfull: Bool
  }

  /// How dense a line looks; jumps of more than one class are avoided.
  private enum Fitness: Int {
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

  private func breakpoints(of items: [ParagraphItem], bindsSpaces: Bool) -> [Breakpoint] {
    var points = [Breakpoint(end: 0, next: 0, isForced: true)]
    for (index, item) in items.enumerated() {
      switch item.kind {
      case .space: points.append(Breakpoint(end: index, next: index + 1, isForced: false))
      case .boundSpace where !bindsSpaces:
        points.append(Breakpoint(end: index, next: index + 1, isForced: false))
      case .lineBreak: points.append(Breakpoint(end: index, next: index + 1, isForced: true))
      case .word, .boundSpace, .blank: break
      }
    }
    points.append(Breakpoint(end: items.count, next: items.count, isForced: true))
    return points
  }

  private func bestNodes(
    endingAt end: Int, _ points: [Breakpoint], _ sums: PrefixSums, _ nodes: [[Node]]
  ) -> [Node] {
    var best: [Node] = []
    for start in stride(from: end - 1, through: 0, by: -1) {
      let line = measure(from: start, to: end, points, sums)
      let isTooWide = line.ratio < -1 - 1e-9
      // The shortest line is taken even if overfull, so that every breakpoint can be reached.
      if isTooWide && start < end - 1 { break }
      for (index, node) in nodes[start].enumerated() {
        let candidate = Node(
          fitness: Fitness(ratio: line.ratio),
          demerits: node.demerits + demerits(line, after: node, isOverfull: isTooWide),
          ratio: isTooWide ? -1 : line.ratio, previous: start, previousNode: index, isOverfull: isTooWide)
        keep(candidate, in: &best)
      }
      if points[start].isForced { break }
    }
    return best
  }

  private func keep(_ candidate: Node, in nodes: inout [Node]) {
    guard let same = nodes.firstIndex(where: { $0.fitness == candidate.fitness }) else {
      nodes.append(candidate)
      return
    }
    if candidate.demerits < nodes[same].demerits { nodes[same] = candidate }
  }

  /// A possible line, measured.
  private struct Candidate {
    let ratio: Double
    /// The unused part of the measure, from 0 to 1.
    let slack: Double
    let isFinal: Bool
    let isLoneWord: Bool
  }

  private func measure(
    from start: Int, to end: Int, _ points: [Breakpoint], _ sums: PrefixSums
  ) -> Candidate {
    let first = points[start].next
    let last = points[end].end
    let measure = start == 0 ? firstWidth : width
    let natural = sums.widths[last] - sums.widths[first]
    let spaces = sums.spaces[last] - sums.spaces[first]
    let isFinal = points[end].isForced
    let room = measure - natural
    let isLone = isFinal && start > 0 && !points[start].isForced && end - start == 1
    let slack = max(0, room / measure)
    let ratio: Double
    switch alignment {
    case .justified where room < 0: ratio = spaces > 0 ? room / (spaces * Self.shrink) : -2
    case .justified where isFinal: ratio = 0
    case .justified: ratio = spaces > 0 ? room / (spaces * Self.stretch) : 10
    case .ragged, .balanced: ratio = room < -1e-6 ? -2 : 0
    }
    return Candidate(ratio: ratio, slack: slack, isFinal: isFinal, isLoneWord: isLone)
  }

  private func demerits(_ line: Candidate, after node: Node, isOverfull: Bool) -> Double {
    if isOverfull { return Self.overfullDemerits }
    var demerits: Double
    switch alignment {
    case .justified:
      let badness = 100 * abs(line.ratio * line.ratio * line.ratio)
      demerits = (1 + badness) * (1 + badness)
      let contrast = abs(Fitness(ratio: line.ratio).rawValue - node.fitness.rawValue)
      if contrast > 1 { demerits += Self.contrastDemerits }
    case .ragged, .balanced:
      let counts = alignment == .balanced || !line.isFinal
      demerits = Self.raggedLineDemerits + (counts ? 100 * line.slack * line.slack : 0)
    }
    if line.isLoneWord { demerits += alignment == .justified ? Self.loneWordDemerits : 100 }
    return demerits
  }

  private func trace(_ points: [Breakpoint], _ sums: PrefixSums, _ nodes: [[Node]]) -> [Line] {
    var lines: [Line] = []
    var point = points.count - 1
    var index = nodes[point].indices.min { nodes[point][$0].demerits < nodes[point][$1].demerits } ?? 0
    while point > 0 {
      let node = nodes[point][index]
      let first = points[node.previous].next
      let last = points[point].end
      lines.append(
        Line(
          items: first..<last, ratio: alignment == .justified ? node.ratio : 0,
          width: sums.widths[last] - sums.widths[first], isFinal: points[point].isForced,
          isOverfull: node.isOverfull))
      (point, index) = (node.previous, node.previousNode)
    }
    return lines.reversed()
  }
}

/// Sums of widths before each item, so that any line is measured in two subtractions.
private struct PrefixSums {
  let widths: [Double]
  /// Of spaces only.
  let spaces: [Double]

  init(_ items: [ParagraphItem]) {
    var widths = [0.0]
    var spaces = [0.0]
    widths.reserveCapacity(items.count + 1)
    spaces.reserveCapacity(items.count + 1)
    for item in items {
      let isSpace = item.kind == .space || item.kind == .boundSpace
      widths.append(widths[widths.count - 1] + item.width)
      spaces.append(spaces[spaces.count - 1] + (isSpace ? item.width : 0))
    }
    self.widths = widths
    self.spaces = spaces
  }
}
