import Diagnostics

extension Congress {
  /// The elections as stable text: the figures that were typed, their SHA-256, and how the result follows from them, in
  /// Vietnamese.
  ///
  /// The lines of figures are those the digest is made of: `sed -n 's/^  //p' | sha256sum` over them gives it again.
  public var tallyText: String {
    countedElections.filter(\.hasVotes).map { election in
      let count = CountText(election, in: self)
      let figures = count.text.split(separator: "\n").map { "  \($0)\n" }.joined()
      let words = TallyWords(election, in: self).sentences.map { "- \($0.vi)\n" }.joined()
      return "\(election.body ?? election.id ?? "?")\n\(figures)sha256: \(count.digest)\n\(words)"
    }.joined(separator: "\n")
  }
}
