import Diagnostics

/// Finds figures that someone typed into prose, where a placeholder would keep them true.
struct TypedFigures {
  private var text = ""
  private var length = 0
  /// Where the pieces begin: in the scalars of ``text`` and in the file.
  private var pieces: [(start: Int, location: Location)] = []

  /// Adds text that goes on from what was added before; in the file its characters stand side by side from
  /// `location` on.
  mutating func add(_ piece: String, at location: Location) {
    pieces.append((length, location))
    text += piece
    length += piece.unicodeScalars.count
  }

  /// Reports each run of digits that no phrase of `allowed` covers, and forgets the text.
  mutating func report(allowed: [String], log: inout DiagnosticLog) {
    defer { self = TypedFigures() }
    guard text.unicodeScalars.contains(where: \.isDigit) else { return }
    let scalars = Array(text.unicodeScalars)
    let hidden = hidden(by: allowed, in: scalars)
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
      let figure = scalars[start..<index].trimmingSuffix { ".,/".unicodeScalars.contains($0) }
      log.add(
        CompositionDiagnostics.typedFigure.at(
          place(of: start), Phrase(String(String.UnicodeScalarView(figure)))))
    }
  }

  private func place(of index: Int) -> Location? {
    pieces.last { $0.start <= index }.map { $0.location.moved(by: index - $0.start) }
  }

  /// Which scalars stand in an allowed phrase. "4.0" allows neither "14.0" nor "4.05".
  private func hidden(by allowed: [String], in scalars: [Unicode.Scalar]) -> [Bool] {
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
  private func cutsNumber(_ scalars: [Unicode.Scalar], at border: Int) -> Bool {
    scalars.indices.contains(border) && border > 0 && scalars[border].isDigit && scalars[border - 1].isDigit
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
  /// The marks inside dates, decimal numbers and percentages.
  fileprivate var mayJoinDigits: Bool { ".,/%".unicodeScalars.contains(self) }
}

extension ArraySlice {
  fileprivate func trimmingSuffix(while isUnwanted: (Element) -> Bool) -> ArraySlice {
    guard let last = lastIndex(where: { !isUnwanted($0) }) else { return prefix(0) }
    return self[...last]
  }
}

extension Location {
  /// The place `count` scalars further on the line.
  fileprivate func moved(by count: Int) -> Location {
    guard case .text(let line, let column) = place else { return self }
    return Location(file: file, line: line, column: column + count)
  }
}
