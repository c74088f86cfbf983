import VietnameseText

/// A seat of a hall: "B12" is the twelfth of row B.
struct SeatPlace: Hashable, Comparable {
  let row: String
  let number: Int

  /// Letters, then a number from 1, spaces and marks between them not counted; nil for anything else.
  init?(_ text: String) {
    let row = text.prefix { $0.isLetter }.uppercased()
    let rest = text.drop { $0.isLetter }.drop { " -.".contains($0) }
    guard !row.isEmpty, rest.utf8.count <= 4, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(rest), number > 0
    else { return nil }
    self.row = Normalization.nfc(row)
    self.number = number
  }

  /// Rows as halls count them: A to Z, then AA.
  static func isOrdered(_ a: String, _ b: String) -> Bool {
    (a.unicodeScalars.count, a) < (b.unicodeScalars.count, b)
  }

  static func < (a: SeatPlace, b: SeatPlace) -> Bool {
    a.row == b.row ? a.number < b.number : isOrdered(a.row, b.row)
  }
}
