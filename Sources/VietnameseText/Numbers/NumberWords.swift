/// Numbers in words, lower case.
public enum NumberWords {
  /// The usage the words follow.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// `linh`, `nghìn`, `hai mươi tư`.
    case northern
    /// `lẻ`, `ngàn`, `hai mươi bốn`.
    case southern
  }

  /// 1945 → `một nghìn chín trăm bốn mươi lăm`; −5 → `âm năm`.
  ///
  /// Inside a number an empty place of hundreds is spoken: 1.005 → `một nghìn không trăm linh năm`. From
  /// 10^18 on the word is `tỷ tỷ`.
  public static func cardinal(_ n: Int, style: Style = .northern) -> String {
    guard n != 0 else { return digits[0] }
    var speller = Speller(style: style)
    speller.spell(n.magnitude)
    return (n < 0 ? "âm " : "") + speller.words.joined(separator: " ")
  }

  fileprivate static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]
}

/// Collects the words of one number, from the highest place down.
private struct Speller {
  let style: NumberWords.Style
  private(set) var words: [String] = []

  init(style: NumberWords.Style) { self.style = style }

  mutating func spell(_ n: UInt) {
    let (billions, rest) = n.quotientAndRemainder(dividingBy: 1_000_000_000)
    if billions > 0 {
      spell(billions)
      words.append("tỷ")
    }
    group(rest / 1_000_000, "triệu")
    group(rest / 1_000 % 1_000, style == .northern ? "nghìn" : "ngàn")
    group(rest % 1_000, nil)
  }

  /// One group of three digits and the word of its place; an empty group is not spoken.
  private mutating func group(_ n: UInt, _ place: String?) {
    guard n > 0 else { return }
    let (hundreds, tens, units) = (Int(n / 100), Int(n / 10 % 10), Int(n % 10))
    let speaksHundreds = hundreds > 0 || !words.isEmpty
    if speaksHundreds { words += [NumberWords.digits[hundreds], "trăm"] }
    switch tens {
    case 0 where units > 0 && speaksHundreds: words.append(style == .northern ? "linh" : "lẻ")
    case 0: break
    case 1: words.append("mười")
    default: words += [NumberWords.digits[tens], "mươi"]
    }
    if units > 0 { words.append(unit(units, afterTens: tens)) }
    if let place { words.append(place) }
  }

  private func unit(_ units: Int, afterTens tens: Int) -> String {
    switch (units, tens) {
    case (1, 2...): "mốt"
    case (4, 2...) where style == .northern: "tư"
    case (5, 1...): "lăm"
    default: NumberWords.digits[units]
    }
  }
}
