import DocumentModel
import Geometry

/// Where the tabs of a paragraph lead; distances in points from the left end of the measure.
struct TabRuler {
  private struct Stop {
    let x: Double
    let alignment: Alignment
    let leader: TabStop.Leader
  }

  private let stops: [Stop]
  private let firstStart: Double
  private let start: Double
  /// The right end of words.
  private let end: Double
  private let measure: Double

  init(_ style: ParagraphStyle, measure: Double) {
    self.measure = measure
    start = style.leftIndent.points
    firstStart = start + style.firstLineIndent.points
    end = measure - style.rightIndent.points
    var stops = style.tabStops.map { stop in
      let x =
        switch stop.place {
        case .fromLeft(let distance): distance.bounded.points
        case .fromRight(let distance): measure - distance.bounded.points
        }
      return Stop(x: x, alignment: stop.alignment, leader: stop.leader)
    }
    // A hanging first line goes on where the other lines begin, as everybody expects of a label.
    if style.firstLineIndent < .zero { stops.append(Stop(x: start, alignment: .left, leader: .none)) }
    self.stops = stops.filter { $0.x <= measure }.sorted { $0.x < $1.x }
  }

  /// A line with its tabs set.
  struct Setting {
    /// Of each tab, in order.
    var widths: [Double] = []
    var leaders: [TabStop.Leader] = []
    var width = 0.0
    /// What is left up to the right end; negative if the line is too wide.
    var room = 0.0
  }

  /// How far right a line may reach.
  var widest: Double { max(measure, end) - min(start, firstStart) }

  /// Sets the tabs of a line that consists of `items`.
  func set(_ items: ArraySlice<ParagraphItem>, isFirst: Bool) -> Setting {
    var setting = Setting()
    let left = isFirst ? firstStart : start
    var x = left
    var limit = end
    var index = items.startIndex
    while index < items.endIndex {
      let item = items[index]
      index += 1
      guard item.kind == .tab else {
        x += item.width
        continue
      }
      var width = item.width
      var leader = TabStop.Leader.none
      let rest = items[index...]
      if let stop = stops.first(where: { $0.x > x + 0.01 }) {
        let following = rest.prefix { $0.kind != .tab }.reduce(0) { $0 + $1.width }
        let wanted = stop.x - x - following * stop.alignment.partBefore
        leader = stop.leader
        // A stop that the words before have all but reached still parts them from the words after.
        width = stop.alignment == .left ? wanted : max(width, wanted)
        limit = max(limit, min(stop.x, measure))
      }
      setting.widths.append(width)
      setting.leaders.append(leader)
      x += width
    }
    setting.width = x - left
    setting.room = limit - x
    return setting
  }
}

extension Alignment {
  /// Which part of the words after a tab stands left of the stop.
  fileprivate var partBefore: Double {
    switch self {
    case .left, .justified: 0
    case .centered: 0.5
    case .right: 1
    }
  }
}

extension ParagraphStyle {
  /// Whether a tab leads to a stop.
  var leadsTabs: Bool { !tabStops.isEmpty || firstLineIndent < .zero }
}
