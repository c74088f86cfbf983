import VietnameseText

/// Dates as people type them into lists.
struct ListDates {
  /// The last year anything in the list may name: that of the congress; nil when it is not known.
  let lastYear: Int?

  /// What a cell of dates holds.
  enum Reading: Equatable {
    /// A date the data take: `26/6/1985`, `6/1985`, `1985`.
    case date(String)
    /// The same, of which the century was concluded.
    case concluded(String)
    /// A year of two digits that may be of two centuries, or of none.
    case unclearCentury
    /// A number that is no year, such as a date that lost its format.
    case number
    /// Left as it is: whoever checks dates will say what is wrong.
    case other(String)
  }

  /// What the text of a cell says.
  ///
  /// - Parameter age: how old a person may be at ``lastYear`` for the year to be believed; for a day in the Party, how
  ///   many years ago it may lie.
  func read(_ cell: GridCell, age: ClosedRange<Int>) -> Reading {
    if cell.kind == .date { return .date(cell.text) }
    let text = cell.text.filter { !$0.isWhitespace }
    let parts = text.split(omittingEmptySubsequences: false) { "/-.,".contains($0) }.map(String.init)
    let isNumeric = parts.allSatisfy {
      $0.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }
    guard isNumeric, let last = parts.last else { return spelt(cell.text) }
    if cell.kind == .number, parts.count == 1, last.count != 4 { return .number }
    // ISO dates begin with the year.
    if parts.count > 1, parts[0].count == 4 { return .other(text) }
    // A decimal comma is what a spreadsheet makes of 5.1985; of 10.1980 it makes 10,198.
    if cell.kind == .number, parts.count == 2, last.count != 4 { return .number }
    let known = parts.dropLast().filter { (Int($0) ?? 0) > 0 }
    guard last.count == 2, parts.count > 1, let digits = Int(last) else {
      return .date((known + [last]).joined(separator: "/"))
    }
    guard let year = year(digits, age) else { return .unclearCentury }
    return .concluded((known + ["\(year)"]).joined(separator: "/"))
  }

  /// The one year that ends in two digits and that anyone alive may name.
  private func year(_ digits: Int, _ age: ClosedRange<Int>) -> Int? {
    guard let lastYear else { return digits > 30 ? 1900 + digits : nil }
    let years = [1900 + digits, 2000 + digits].filter { age.contains(lastYear - $0) }
    return years.count == 1 ? years[0] : nil
  }

  /// "ngày 26 tháng 6 năm 1985", "tháng 6/1985".
  private func spelt(_ text: String) -> Reading {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isDate = words.allSatisfy {
      $0.allSatisfy(\.isNumber) || ["ngày", "tháng", "năm", "sinh", "t", "n"].contains($0)
    }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }
    guard isDate, (1...3).contains(numbers.count), numbers.last?.count == 4 else { return .other(text) }
    return .date(numbers.joined(separator: "/"))
  }
}
