/// More than half: Quy định 190-QĐ/TW, Điều 30. In whole numbers, since 50,00% on paper may be either.
enum Majority {
  /// The least number of votes above half of `denominator`.
  static func threshold(of denominator: Int) -> Int { denominator / 2 + 1 }

  static func isReached(by votes: Int, of denominator: Int) -> Bool { votes >= threshold(of: denominator) }
}
