/// The values of party-hd36 that change no page of the example's resolution, and why.
enum UnseenRules {
  enum Reason: Sendable {
    /// The resolution does not ask for it: its document is the same.
    case unused(String)
    /// The document says it, but it happens to make no difference on these pages.
    case idle(String)
  }

  static func reason(for path: String) -> Reason? { reasons[path] }

  static var paths: [String] { reasons.keys.sorted() }

  private static let reasons: [String: Reason] =
    Dictionary(
      uniqueKeysWithValues: [
        "align", "first-line", "keep-with-next", "pitch", "size", "slant", "space-after",
      ]
      .map { ("elements.heading-4.\($0)", .unused("the resolution has headings of three levels")) }
    ).merging(
      [
        "date.pad-day-below": .unused("the 26th has two figures"),
        "elements.base.size": .unused("every element names its own size"),
        "issuers.congress.branch": .unused("for a branch"),
        "issuers.congress.delegates": .unused("for a congress of delegates"),
        "signatures.committee.branch": .unused("for a branch"),
        "structures.report.4": .unused("the resolution has headings of three levels"),
        "structures.report.item-1": .unused("the resolution has no numbered lists"),
        "structures.report.item-2": .unused("the resolution has no numbered lists"),

        "elements.authority.balanced": .idle("each line of it fits its column"),
        "elements.confirmation.balanced": .idle("it fits its column"),
        "elements.issuer.balanced": .idle("its word groups make the same lines either way"),
        "elements.operative.keep-with-next": .idle("it does not end a page"),
        "elements.signer.size": .idle("the signers are blanks"),
        "elements.signer.weight": .idle("the signers are blanks"),
        "elements.subject-mark.keep-with-next": .idle("it does not end a page"),
        "elements.subject.keep-with-next": .idle("it does not end a page"),
        "elements.type.keep-with-next": .idle("it does not end a page"),
      ]) { $1 }
}
