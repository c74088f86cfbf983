import DocumentModel
import Geometry

/// The widths of a table's columns, padding included, in points.
struct ColumnWidths {
  private(set) var widths: [Double]
  /// What the columns would need together, if that was more than the measure and all were narrowed in proportion.
  private(set) var wanted: Double?

  /// Room for words that a column of a share keeps when others take all.
  private static let leastShare = 20.0

  /// - Parameter table: of bounded measures, with one column at least.
  init(of table: Table, needs: ColumnNeeds, measure: Double) {
    let insets = ColumnInsets(table)
    var spans = table.columns.indices.map { column in
      Span(table.columns[column].width, needs.columns[column], inset: insets.sum(from: column))
    }
    for need in needs.spans { ColumnWidths.widen(&spans, for: need, insets) }
    let shares = table.columns.map(\.width.partOfRest)
    widths = spans.map(\.wanted)
    giveUpSlack(spans, measure)
    let sum = widths.reduce(0, +)
    if sum > measure + 0.01 {
      wanted = sum
      widths = widths.map { $0 * max(0, measure) / sum }
    } else {
      distribute(measure - sum, shares)
    }
  }

  /// The widths a column may have.
  private struct Span {
    var least: Double
    var wanted: Double
    let isElastic: Bool

    init(_ width: TableColumn.Width, _ need: ColumnNeed, inset: Double) {
      switch width {
      case .fixed(let width):
        least = width.points
        wanted = width.points
        isElastic = false
      case .share:
        least = inset + ColumnWidths.leastShare
        wanted = least
        isElastic = true
      case .content(let lower, let upper):
        let most = max(lower, upper).points
        least = min(max(lower.points, need.unbreakable + inset), most)
        wanted = min(max(least, need.width + inset), most)
        isElastic = true
      }
    }
  }

  /// Makes room for the longest word of a heading over several columns.
  private static func widen(_ spans: inout [Span], for need: SpanNeed, _ insets: ColumnInsets) {
    let columns = need.column..<need.column + need.span
    let elastic = columns.filter { spans[$0].isElastic }
    let lack =
      need.unbreakable + insets.sum(from: need.column, span: need.span)
      - columns.reduce(0) { $0 + spans[$1].least }
    guard lack > 0 else { return }
    for column in elastic {
      spans[column].least += lack / Double(elastic.count)
      spans[column].wanted = max(spans[column].wanted, spans[column].least)
    }
  }

  /// Columns by content give up what they have beyond their longest word, in proportion, until all have room.
  private mutating func giveUpSlack(_ spans: [Span], _ measure: Double) {
    let excess = widths.reduce(0, +) - measure
    let slack = spans.reduce(0) { $0 + $1.wanted - $1.least }
    guard excess > 0, slack > 0 else { return }
    for column in spans.indices {
      widths[column] -= (spans[column].wanted - spans[column].least) * min(1, excess / slack)
    }
  }

  /// Gives `rest` to the columns of shares, so that their widths are in the proportion of the shares as far as none
  /// is narrower than it is already.
  private mutating func distribute(_ rest: Double, _ shares: [Double]) {
    var open = shares.indices.filter { shares[$0] > 0 }
    var room = rest + open.reduce(0) { $0 + widths[$1] }
    while !open.isEmpty {
      let sum = open.reduce(0) { $0 + shares[$1] }
      let narrow = open.filter { room * shares[$0] / sum < widths[$0] - 1e-9 }
      if narrow.isEmpty {
        for column in open { widths[column] = room * shares[column] / sum }
        return
      }
      room -= narrow.reduce(0) { $0 + widths[$1] }
      open.removeAll(where: narrow.contains)
    }
  }
}

extension TableColumn.Width {
  /// The share, within bounds that sums keep; 0 for other columns.
  fileprivate var partOfRest: Double {
    guard case .share(let share) = self else { return 0 }
    return share.isNaN ? 1e-6 : min(max(share, 1e-6), 1e6)
  }
}
