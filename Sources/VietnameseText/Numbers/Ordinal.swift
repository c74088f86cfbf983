/// Ordinals: Roman for congresses (`lần thứ XIV`), words for parts and chapters (`Phần thứ nhất`).
public enum Ordinal {
  /// The Roman numeral of 1...3999, else `nil`: 14 → `XIV`.
  public static func roman(_ n: Int) -> String? {
    guard (1...3999).contains(n) else { return nil }
    var (rest, text) = (n, "")
    for (value, letters) in romanValues {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// The words after `thứ`: 1 → `nhất`, 2 → `hai`, 4 → `tư` (never `bốn`), 21 → `hai mươi mốt`.
  ///
  /// `nhì` belongs to prizes (`hạng nhì`), not to the order of congresses or chapters.
  public static func words(_ n: Int) -> String {
    switch n {
    case 1: "nhất"
    case 4: "tư"
    default: NumberWords.cardinal(n)
    }
  }

  private static let romanValues = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}
