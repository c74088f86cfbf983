/// "Did you mean": the candidate nearest to what was typed.
public enum Suggestion {
  /// The candidate within two edits (one for words of up to four letters) of `word`, or nil. Ties go to the first.
  public static func nearest<S: Sequence<String>>(to word: String, among candidates: S) -> String? {
    let limit = word.count <= 4 ? 1 : 2
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word {
      guard abs(candidate.count - word.count) <= limit else { continue }
      let distance = editDistance(Array(word.unicodeScalars), Array(candidate.unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The Damerau–Levenshtein distance with adjacent swaps (the "optimal string alignment" form).
  private static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
