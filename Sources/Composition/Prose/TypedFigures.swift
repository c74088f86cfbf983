import Diagnostics
import VietnameseText

/// Finds figures that someone typed into prose, where a placeholder would keep them true.
enum TypedFigures {
  /// Reports each run of digits of `text` that no phrase of `allowed` covers; `place` tells where a scalar stands.
  static func report(
    in text: String, allowed: [String], log: inout DiagnosticLog, place: (Int) -> Location
  ) {
    guard text.hasByte(where: { (0x30...0x39).contains($0) }) else { return }
    let scalars = text.scalars
    let hidden = hidden(by: allowed, in: text, scalars)
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit, !hidden[index] else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, !hidden[index], scalars[index].isDigit || scalars[index].mayJoinDigits {
        index += 1
      }
      log.add(CompositionDiagnostics.typedFigure) {
        let figure = scalars[start..<index].trimmingSuffix { ".,/".unicodeScalars.contains($0) }
        return CompositionDiagnostics.typedFigure.at(
          place(start), Phrase(String(String.UnicodeScalarView(figure))))
      }
    }
  }

  /// Which scalars stand in an allowed phrase. "4.0" allows neither "14.0" nor "4.05".
  private static func hidden(by allowed: [String], in text: String, _ scalars: [Unicode.Scalar]) -> [Bool] {
    var hidden = [Bool](repeating: false, count: scalars.count)
    for phrase in allowed where !phrase.isEmpty {
      for range in text.ranges(of: phrase) {
        let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
        let end = text.unicodeScalars.distance(from: text.startIndex, to: range.upperBound)
        guard !cutsNumber(scalars, at: start), !cutsNumber(scalars, at: end) else { continue }
        for index in start..<end { hidden[index] = true }
      }
    }
    return hidden
  }

  /// Whether both scalars around the border are digits.
  private static func cutsNumber(_ scalars: [Unicode.Scalar], at border: Int) -> Bool {
    scalars.indices.contains(border) && border > 0 && scalars[border].isDigit && scalars[border - 1].isDigit
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  /// The marks inside dates, decimal numbers and percentages.
  fileprivate var mayJoinDigits: Bool { self == "." || self == "," || self == "/" || self == "%" }
}

extension ArraySlice {
  fileprivate func trimmingSuffix(while isUnwanted: (Element) -> Bool) -> ArraySlice {
    guard let last = lastIndex(where: { !isUnwanted($0) }) else { return prefix(0) }
    return self[...last]
  }
}
