import VietnameseText

/// A sort of delegates within one criterion.
struct Category: Sendable, Hashable {
  let id: String
  /// The words of the table.
  let label: String

  init(_ id: String, _ label: String) {
    (self.id, self.label) = (id, label)
  }

  /// Those of whom it is not known.
  static let unknown = Category("unknown", "Chưa rõ")
}

/// How the delegates of a whole fall into sorts: disjoint, and complete with those unknown.
struct Tally: Sendable {
  /// Every sort, those without members too; `unknown` last and only where there are such.
  let rows: [TallyRow]
  /// The delegates of whom it is not known.
  let unknown: [Int]
  /// How many there are in all.
  let total: Int

  /// Whether the rows add up to the whole.
  var isComplete: Bool { rows.compactMap(\.count).reduce(0, +) == total }

  /// Counts `delegates` by `sort`; nil when of none of them it is known. `categories` are in the order of the
  /// table; sorts that are not among them are not counted.
  init?(of delegates: [Int], into categories: [Category], by sort: (Int) -> Category?) {
    var counts: [Category: Int] = [:]
    var unknown: [Int] = []
    for delegate in delegates {
      if let category = sort(delegate) { counts[category, default: 0] += 1 } else { unknown.append(delegate) }
    }
    guard !counts.isEmpty else { return nil }
    let total = delegates.count
    var rows = categories.map { TallyRow(id: $0.id, label: $0.label, count: counts[$0] ?? 0, total: total) }
    if !unknown.isEmpty {
      let rest = Category.unknown
      rows.append(TallyRow(id: rest.id, label: rest.label, count: unknown.count, total: total))
    }
    (self.rows, self.unknown, self.total) = (rows, unknown, total)
  }

  /// Counts `delegates` by the words themselves; the most frequent first, then as they first appear.
  init?(of delegates: [Int], byWords words: (Int) -> String?) {
    var sorts = WordSorts()
    let sorted = delegates.map { delegate in words(delegate).map { sorts.category(of: $0) } }
    var position = sorted.makeIterator()
    self.init(of: delegates, into: sorts.categories) { _ in position.next() ?? nil }
    let known = sorts.categories.count
    // Sorting is stable, so that equal counts stay as they first appear.
    let frequent = rows[..<known].sorted { ($0.count ?? 0) > ($1.count ?? 0) }
    self = Tally(rows: frequent + rows[known...], unknown: unknown, total: total)
  }

  private init(rows: [TallyRow], unknown: [Int], total: Int) {
    (self.rows, self.unknown, self.total) = (rows, unknown, total)
  }
}

/// Sorts made of the words of the data.
private struct WordSorts {
  private(set) var categories: [Category] = []
  private var positions: [String: Int] = [:]
  private var ids: Set<String> = [Category.unknown.id]

  mutating func category(of words: String) -> Category {
    let key = Spelling.folded(words)
    if let known = positions[key] { return categories[known] }
    let slug = Spelling.slug(words)
    let isFree = Identifier.isWellFormed(slug) && !ids.contains(slug)
    let id = isFree ? slug : "row-\(categories.count + 1)"
    ids.insert(id)
    positions[key] = categories.count
    categories.append(Category(id, words))
    return categories[categories.count - 1]
  }
}
