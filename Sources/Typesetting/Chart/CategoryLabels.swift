import DocumentModel

/// The names below the categories of a chart.
struct CategoryLabels {
  /// The names that have room, in points from the left end of the chart and from the top of the names.
  private(set) var entries: [(label: ChartLabel, x: Double, y: Double)] = []
  private(set) var height = 0.0
  /// How many names have none.
  private(set) var dropped = 0
}

/// Where names below a chart may stand, in points from the chart's left end.
struct CategorySlots {
  /// Where the first category begins.
  let left: Double
  let slot: Double
  /// Where names must end.
  let right: Double
  /// Between names beside each other.
  let gap: Double

  /// The left end of a label in the middle of its category, moved inside where it would stand out.
  fileprivate func x(of label: ChartLabel, category: Int) -> Double {
    let middle = left + (Double(category) + 0.5) * slot
    return min(max(0, middle - label.width / 2), max(0, right - label.width))
  }
}

extension Typesetter where Shaper: ~Copyable {
  /// Names in one row; where words are wider than their categories, in two or three rows in turn; at last only every second
  /// name, every fourth and so on. Together no higher than `height`.
  mutating func categoryLabels(
    _ names: [String], _ lettering: ChartLettering, _ slots: CategorySlots, height: Double
  ) -> CategoryLabels {
    let naturals = names.map { naturalWidth(of: $0, lettering) }
    let words = names.map { unbreakableWidth(of: $0, lettering) }
    let widest = words.max() ?? 0
    for rows in 1...3 {
      let room = Double(rows) * slots.slot - slots.gap
      guard widest <= room else { continue }
      let labels = names.indices.map { index in
        (index, label(names[index], lettering, width: min(naturals[index], room), alignment: .centered))
      }
      if let laid = CategoryLabels(labels, rows: rows, slots, height: height) { return laid }
    }
    var step = 2
    while step < 2 * names.count {
      let room = Double(step) * slots.slot - slots.gap
      let shown = Array(stride(from: 0, to: names.count, by: step))
      if shown.allSatisfy({ words[$0] <= room }) {
        let labels = shown.map { index in
          (index, label(names[index], lettering, width: min(naturals[index], room), alignment: .centered))
        }
        if var laid = CategoryLabels(labels, rows: 1, slots, height: height) {
          laid.drop(names.count - shown.count)
          return laid
        }
      }
      step *= 2
    }
    var none = CategoryLabels()
    none.drop(names.count)
    return none
  }
}

extension CategoryLabels {
  /// Nil if names would meet, stand out or need more than `height`.
  fileprivate init?(
    _ labels: [(category: Int, label: ChartLabel)], rows: Int, _ slots: CategorySlots, height: Double
  ) {
    var tops: [Double] = []
    for row in 0..<rows {
      tops.append(self.height)
      self.height += stride(from: row, to: labels.count, by: rows).map { labels[$0].label.height }.max() ?? 0
    }
    var ends = [Double](repeating: -.infinity, count: rows)
    for (index, entry) in labels.enumerated() {
      let x = slots.x(of: entry.label, category: entry.category)
      guard x >= ends[index % rows] else { return nil }
      ends[index % rows] = x + entry.label.width + slots.gap - 0.01
      entries.append((entry.label, x, tops[index % rows]))
    }
    guard self.height <= height else { return nil }
  }

  fileprivate mutating func drop(_ count: Int) { dropped += count }
}
