/// Who wins a ballot: Quy định 190-QĐ/TW. Candidates are known by their places in the list of votes.
struct Selection: Sendable, Hashable {
  /// Those elected, most votes first.
  private(set) var elected: [Int]
  /// Those with equal votes for the last seat; none of them is elected yet.
  private(set) var tied: [Int]
  /// All with votes enough to be elected, most votes first.
  let qualified: [Int]
  /// Seats nobody has won; the tied stand for them.
  let seatsLeft: Int

  /// Fills `seats` from `order`, the places of the candidates from most votes to fewest. `threshold` is the least number
  /// of votes that may be elected; nil where more votes win without it, as when a ballot is repeated among the tied.
  init(votes: [Int], order: [Int], seats: Int, threshold: Int?) {
    qualified = order.filter { votes[$0] >= threshold ?? 0 }
    elected = Array(qualified.prefix(seats))
    tied = []
    if seats > 0, qualified.count > seats {
      let last = votes[qualified[seats - 1]]
      if votes[qualified[seats]] == last {
        elected.removeAll { votes[$0] == last }
        tied = qualified.filter { votes[$0] == last }
      }
    }
    seatsLeft = seats - elected.count
  }
}
