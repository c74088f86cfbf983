/// The values of party-hd36 that change no page of the example's resolution, and why.
enum UnseenRules {
  /// Values, or sections of them, that the resolution does not ask for: its document is the same.
  static let unused: [String: String] = Dictionary(
    uniqueKeysWithValues: reasons.flatMap { reason, listed in
      listed.split(whereSeparator: \.isWhitespace).map { (String($0), reason) }
    })

  /// Values that the document takes up and that happen to make no difference on these pages.
  static let idle: [String: String] = [
    "elements.authority.balanced": "each line of it fits its column",
    "elements.confirmation.balanced": "it fits its column",
    "elements.heading-1.keep-with-next": "none of them ends a page",
    "elements.issuer.balanced": "its word groups make the same lines either way",
    "elements.operative.keep-with-next": "it does not end a page",
    "elements.signer.size": "the signers are blanks",
    "elements.signer.weight": "the signers are blanks",
    "elements.subject-mark.keep-with-next": "it does not end a page",
    "elements.subject.keep-with-next": "it does not end a page",
    "elements.type.keep-with-next": "it does not end a page",
    "footnotes.rule-length": "it has no footnotes",
    "footnotes.rule-thickness": "it has no footnotes",
    "footnotes.space-above": "it has no footnotes",
    "footnotes.space-below": "it has no footnotes",
  ]

  static func isUnused(_ path: String) -> Bool {
    unused.keys.contains { covers($0, path) }
  }

  /// Whether a listed value or section holds the value at `path`.
  static func covers(_ listed: String, _ path: String) -> Bool {
    path == listed || path.hasPrefix(listed + ".")
  }

  private static let reasons = [
    "papers of other types than the resolution": """
    addressees appendix joint theme types elements.screen-note elements.ballot-note elements.ballot-code elements.addressee elements.addressees-head elements.appendix-head elements.appendix-note elements.appendix-title elements.author-mark elements.contact
    elements.joining elements.letter-subject elements.subject-author elements.theme elements.theme-note
    structures.political-report elements.heading-capitals list.end list.last number.cited
    structures.articles structures.articles-in-parts structures.articles-only structures.report-in-parts
    elements.article elements.chapter elements.chapter-title elements.clause elements.part
    elements.part-title elements.point elements.section elements.section-title elements.sub-point page-number.appendices page.small-paper page.table-orientation page.orientation elements.subject.initial
    elements.base.initial elements.superior issuers.congress.types issuers.congress.branch-types
    recipients.as-above list.letters
    """,
    "no tables, figures, contents, references or footnotes": """
    tables figures contents references elements.table-caption elements.table-continued elements.table-head
    elements.table-group elements.table-cell elements.table-cell-centered elements.table-cell-right
    elements.chart-label elements.figure-caption elements.footnote elements.contents-title elements.contents-1
    elements.contents-item elements.contents-2 elements.contents-3 elements.contents-4
    """,
    "no cards, signs or seats": """
    cards elements.card-head elements.card-line elements.card-name elements.card-note elements.card-title elements.seat
    elements.sign-line elements.sign-name
    """,
    "other issuers and signers": """
    issuers.border-guard-committee issuers.branch issuers.central-committee issuers.central-military-commission issuers.commune-committee issuers.communist-review issuers.council issuers.credentials
    issuers.grassroots-committee issuers.grassroots-standing-board issuers.inspection-committee
    issuers.inspection-office issuers.internal-affairs-board issuers.military-committee issuers.news-agency issuers.nhan-dan-newspaper issuers.office issuers.organisation-board issuers.party-building-board issuers.police-committee issuers.political-centre issuers.political-school issuers.presidium
    issuers.propaganda-board issuers.provincial-committee issuers.secretariat issuers.steering-board
    issuers.sub-committee issuers.tellers issuers.plenum-tellers signatures.branch signatures.by-order signatures.by-order-of-head signatures.central-committee signatures.central-secretariat signatures.chair signatures.city-committee signatures.council signatures.credentials signatures.inspection-committee
    signatures.politburo signatures.provincial-committee signatures.recorder signatures.secretariat
    signatures.staff-acting signatures.staff-deputy signatures.staff-deputy-in-charge signatures.staff-head signatures.standing-board signatures.steering-board signatures.tellers signings
    signatures.committee.deputy signatures.committee.position
    """,
    "other kinds of congress": """
    issuers.congress.branch issuers.congress.branch-by-term issuers.congress.delegates
    issuers.congress.delegates-by-term issuers.congress.full-membership-by-term
    signatures.committee.branch
    """,
    "no mark of secrecy, urgency, circulation or copy": """
    copies marks elements.circulation elements.copy-signature elements.draft elements.no-media
    elements.secrecy elements.urgency
    """,
    "three levels of headings, no numbered lists": """
    elements.heading-4 elements.heading-5 structures.report.4 structures.report.5
    structures.report.item-1 structures.report.item-2 structures.report.item-3
    """,
    "guides the pack's readers and checks, sets no type": """
    limits citations series place confirmation.place confirmation.same-person confirmation.without-office seal.branch-has-seal seal.hanging seal.hanging-over seal.ink seal.junction-sheets
    seal.junction-side seal.over-signature seal.side signature.body-after-position signature.initials-on-issued signature.ink signature.positions-printed signature.titles-before-name font.ink
    recipients.archive date.day body elements.signature elements.seal elements.authority.box
    elements.body.box elements.date.box elements.issuer.box elements.number.box elements.position.box
    elements.recipient.box elements.recipients-head.box elements.separator.box elements.signer.box
    elements.subject.box elements.title.box elements.type.box
    """,
    "one-sided pages": """
    page.back-bottom page.back-left page.back-right page.back-top
    """,
    "the 26th has two figures, and is known": """
    date.blank date.pad-day-below date.year-blank
    """,
    "the number is a blank": """
    number.pad-below
    """,
    "every element in use says its own": """
    elements.base.size elements.base.rule-above
    """,
  ]
}
