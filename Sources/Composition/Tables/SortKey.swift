import CongressModel
import VietnameseText

/// A value as rows are sorted by it; unknown ones come last.
struct SortKey: Comparable {
  private enum Content: Equatable {
    case unknown
    case number(DecimalNumber)
    case text(NameSortKey)
  }

  private let content: Content
  private let isDescending: Bool

  init(_ value: FieldValue?, isName: Bool, isDescending: Bool) {
    self.isDescending = isDescending
    if let number = value?.number {
      content = .number(number)
    } else if case .date(let date)? = value {
      content = .number(DecimalNumber((date.year * 100 + date.month) * 100 + date.day))
    } else if let text = value?.text {
      // Words that are no names are compared from their first word on: as a given name without others.
      content = .text(
        isName ? PersonName(text).sortKey : PersonName(family: "", middle: "", given: text).sortKey)
    } else {
      content = .unknown
    }
  }

  static func < (a: SortKey, b: SortKey) -> Bool {
    switch (a.content, b.content) {
    case (.unknown, _): false
    case (_, .unknown): true
    case (.number(let left), .number(let right)): a.isDescending ? right < left : left < right
    case (.text(let left), .text(let right)): a.isDescending ? right < left : left < right
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}
