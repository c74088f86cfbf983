/// Counts headings as a text processor does, to know where it must be told a number.
struct HeadingCounts {
  private var counts = [Int](repeating: 0, count: OutlineNumbering.deepest)

  /// Counts one more heading of `level`, from 1, whose number is to be `value`; returns that if it is not the next in turn.
  mutating func next(level: Int, value: Int?) -> Int? {
    counts[level - 1] += 1
    for deeper in level..<counts.count { counts[deeper] = 0 }
    guard let value, counts[level - 1] != value else { return nil }
    counts[level - 1] = value
    return value
  }
}

/// Counts the items of lists. A number that follows the last of its kind continues that list, wherever it stands; any
/// other begins one.
struct ItemCounts {
  /// Where an item belongs.
  struct Place: Equatable {
    /// The name of a list that begins.
    var id: String?
    /// The name of the list that goes on.
    var continued: String?
    /// What a list begins at, if not at 1.
    var start: Int?
  }

  private var lists: [String: (name: String, value: Int)] = [:]
  private var count = 0

  /// - Parameter style: the name of the list's style.
  mutating func next(_ value: Int, in style: String) -> Place {
    if let list = lists[style], list.value + 1 == value {
      lists[style] = (list.name, value)
      return Place(continued: list.name)
    }
    count += 1
    let name = "list\(count)"
    lists[style] = (name, value)
    return Place(id: name, start: value == 1 ? nil : value)
  }
}
