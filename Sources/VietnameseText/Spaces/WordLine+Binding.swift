extension WordLine {
  /// The places of the ordinary spaces that must not break, ascending.
  func boundSpaces(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var places: [Int] = []
    // Whether the word before is the number of a label, as the 2 of `khoản 2`, and so counts nothing.
    var isLabelled = false
    for index in words.indices {
      let binding = binding(before: index, bytes, isLabelled: isLabelled)
      if binding != .free {
        for place in words[index].gap where bytes[place] == Byte.space { places.append(place) }
      }
      // Through the dash of `Điều 5 - 7` the second number stays the label's.
      isLabelled = binding == .label || (binding == .range && isLabelled)
    }
    return places
  }

  private enum Binding {
    /// A line may end between the two.
    case free
    /// The two stay on one line.
    case together
    /// The same, and the second is the number of the first.
    case label
    /// The same, and one of the two is the dash between two numbers.
    case range
  }

  private func binding(
    before index: Int, _ bytes: UnsafeBufferPointer<UInt8>, isLabelled: Bool
  ) -> Binding {
    let word = words[index]
    guard word.hasPrevious else { return .free }
    let previous = words[index - 1]
    if previous.roles.contains(.dash) { return isRange(at: index - 1, bytes) ? .range : .together }
    if word.roles.contains(.dash) { return isRange(at: index, bytes) ? .range : .free }
    if previous.roles.contains(.plus) { return previous.hasPrevious ? .free : .together }
    let value = WordValue(bytes[word.core])
    if labels(index - 1, value, word.roles) {
      return previous.roles.contains(.counted) ? .together : .label
    }
    if previous.roles.contains(.chi), follows(index - 1, .dong) {
      return value.isCapitalised ? .together : .free
    }
    guard !isLabelled, WordValue.isCount(bytes[previous.core]) else { return .free }
    return value.isNoun && !word.isOpened && !word.roles.contains(.joining) ? .together : .free
  }

  /// Whether the word at `index` is a label of a number, letter or ordinal such as `value`.
  private func labels(_ index: Int, _ value: WordValue, _ roles: WordRoles) -> Bool {
    let label = words[index].roles
    if label.contains(.luc), !follows(index, .phu) { return false }
    if label.contains(.takesOrdinal), roles.contains(.thu) { return true }
    if label.contains(.thu), roles.contains(.ordinal) { return true }
    return (label.contains(.takesNumber) && value.isNumber)
      || (label.contains(.takesRoman) && value.isRoman)
      || (label.contains(.takesLetter) && value.isLetter)
  }

  /// Whether the word before `index`, on the same line, has `role`.
  private func follows(_ index: Int, _ role: WordRoles) -> Bool {
    words[index].hasPrevious && words[index - 1].roles.contains(role)
  }

  /// Whether the dash at `index` stands between two numbers.
  private func isRange(at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard words[index].hasPrevious, index + 1 < words.count, words[index + 1].hasPrevious else {
      return false
    }
    return Byte.isDigit(bytes[words[index - 1].core.upperBound - 1])
      && Byte.isDigit(bytes[words[index + 1].core.lowerBound])
  }
}
