import DocumentModel

/// The numbers of pages that references print.
struct PageNumbers: Hashable {
  /// The printed numbers of the pages that hold targets.
  var folios: [Target: Int] = [:]
  /// How many pages each numbering of the document has, in their order.
  var counts: [Int] = []

  /// Takes down what a finished page tells.
  mutating func record(_ cut: CutPage) {
    while counts.count <= cut.numbering { counts.append(0) }
    counts[cut.numbering] = cut.page.folio
    for item in cut.page.items {
      // A name given twice leads to its first place.
      if case .target(let target, _) = item.content, folios[target] == nil {
        folios[target] = cut.page.folio
      }
    }
  }
}

/// What only laid-out pages know: what references are set from.
struct LateFacts {
  /// As the round of layout before found them.
  var numbers = PageNumbers()
  /// The numbering, from 0, of the words being set.
  var numbering = 0
  /// The printed number of the page whose margins are being set.
  var folio = 0

  /// The number a reference stands for; 0 until it is known.
  func number(for reference: Reference) -> Int {
    switch reference {
    case .page(let target): numbers.folios[target] ?? 0
    case .pageNumber: folio
    case .pageCount: numbers.counts.indices.contains(numbering) ? numbers.counts[numbering] : 0
    }
  }
}
