import DocumentModel

/// What only laid-out pages know, as the last round of layout found it; what references are set from.
struct LateFacts: Hashable {
  /// The printed numbers of the pages that hold targets.
  var folios: [Target: Int] = [:]
  /// How many pages each numbering of the document has, in their order.
  var counts: [Int] = []
  /// The numbering, from 0, of the words being set.
  var numbering = 0
  /// The printed number of the page whose margins are being set.
  var folio = 0

  /// The number a reference stands for; 0 until it is known.
  func number(for reference: Reference) -> Int {
    switch reference {
    case .page(let target): folios[target] ?? 0
    case .pageNumber: folio
    case .pageCount: counts.indices.contains(numbering) ? counts[numbering] : 0
    }
  }
}
