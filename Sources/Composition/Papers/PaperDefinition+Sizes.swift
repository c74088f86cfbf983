/// Papers of cards that may stand on sheets in several ways: a ballot with many names takes a larger card.
extension PaperDefinition {
  /// The paper with its cards in one of its ``sizes``.
  public func sized(_ size: SheetSize) -> PaperDefinition {
    var paper = self
    paper.sheet = size.sheet
    for index in paper.parts.cards.indices {
      paper.parts.cards[index].size = size.card
      paper.parts.cards[index].copies = .fixed(size.copies)
    }
    return paper
  }
}
