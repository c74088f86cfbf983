import DocumentModel

/// The names below the categories of a chart.
struct CategoryLabels {
  /// The names that have room, the index of each, and the row it stands in, from 0.
  var entries: [(index: Int, label: ChartLabel, y: Double)] = []
  var height = 0.0
  /// How many names have none.
  var dropped = 0
}

extension Typesetter where Shaper: ~Copyable {
  /// Names in one row below slots of `slot` points; where words are wider, in two or three rows in turn; at last only every
  /// second name, every fourth and so on. Together no higher than `height`.
  mutating func categoryLabels(
    _ names: [String], _ lettering: ChartLettering, slot: Double, height: Double
  ) -> CategoryLabels {
    let widths = names.map { unbreakableWidth(of: $0, lettering) }
    let gap = 0.35 * lettering.size
    for rows in 1...3 where (widths.max() ?? 0) <= Double(rows) * slot - gap {
      let labels = names.map { label($0, lettering, width: Double(rows) * slot - gap, alignment: .centered) }
      let laid = CategoryLabels(labels, rows: rows)
      if laid.height <= height, rows == 1 || laid.fits(count: names.count, slot: slot) { return laid }
    }
    var step = 2
    while step < 2 * names.count {
      let room = Double(min(step, names.count)) * slot - gap
      let shown = stride(from: 0, to: names.count, by: step)
      if shown.allSatisfy({ widths[$0] <= room }) {
        let entries = shown.map { index in
          (index: index, label: label(names[index], lettering, width: room, alignment: .centered), y: 0.0)
        }
        let tallest = entries.map(\.label.height).max() ?? 0
        let laid = CategoryLabels(entries: entries, height: tallest, dropped: names.count - entries.count)
        if tallest <= height { return laid }
      }
      step *= 2
    }
    return CategoryLabels(dropped: names.count)
  }
}

extension CategoryLabels {
  fileprivate init(_ labels: [ChartLabel], rows: Int) {
    var tops: [Double] = []
    for row in 0..<rows {
      tops.append(height)
      height += stride(from: row, to: labels.count, by: rows).map { labels[$0].height }.max() ?? 0
    }
    entries = labels.enumerated().map { ($0, $1, tops[$0 % rows]) }
  }

  /// Whether names that reach beyond their slot stay within the row of slots.
  fileprivate func fits(count: Int, slot: Double) -> Bool {
    entries.allSatisfy { entry in
      let middle = (Double(entry.index) + 0.5) * slot
      let half = entry.label.width / 2
      return middle - half >= -slot && middle + half <= Double(count + 1) * slot
    }
  }
}
