extension RuleSection {
  /// The parts of a paper: its elements, their limits, how its divisions are numbered.
  static let parts = [
    RuleSection("elements", hasNames: true, elementTypes),
    RuleSection("limits", hasNames: true, limitTypes),
    RuleSection("structures", hasNames: true, structureTypes),
  ]

  private static let elementTypes: [String: RuleType] = [
    "box": .text, "text": .text, "size": .length, "weight": .choice(["regular", "bold"]),
    "slant": .choice(["upright", "italic"]), "underline": .choice(["none", "text"]),
    "case": .choice(["as-typed", "upper"]), "initial": .choice(["as-typed", "lower", "upper"]), "ink": .ink,
    "align": .choice(["justified", "left", "centered", "right"]), "first-line": .length, "indent": .length,
    "pitch": .length, "space-before": .length, "space-after": .length, "min-lines": .integer,
    "keep-with-next": .boolean, "balanced": .boolean,
    "rule": .ruleExtent, "rule-above": .ruleExtent, "rule-thickness": .length, "rule-offset": .length,
    "right-indent": .length, "tab": .length, "tab-right": .length, "tab-leader": .choice(["none", "dots"]),
    "page": .choice(["first", "last", "every"]), "from-top": .length, "from-bottom": .length,
  ]

  /// The properties of an element that can be limited.
  static let limited = ["size", "pitch", "first-line", "indent", "space-before", "space-after"]

  private static let limitTypes: [String: RuleType] = {
    var types: [String: RuleType] = ["elements": .names(in: "elements")]
    for property in limited {
      types["\(property)-min"] = .length
      types["\(property)-max"] = .length
    }
    return types
  }()

  /// A level n has its number, and the elements of its heading, by "n", "n-element"…; ordered lists go by depth.
  private static let structureTypes: [String: RuleType] = {
    var types: [String: RuleType] = [:]
    for level in 1...6 {
      types["\(level)"] = .text
      types["\(level)-words"] = .text
      types["\(level)-element"] = .name(in: "elements")
      types["\(level)-title-element"] = .name(in: "elements")
      types["\(level)-runs-on"] = .boolean
      types["item-\(level)"] = .text
    }
    return types
  }()

  /// The elements that composition and the product's packs use. A pack may bring others; one that nearly bears such
  /// a name is taken for a slip.
  static let elementNames: Set<Substring> = [
    "base", "title", "superior", "issuer", "separator", "number", "date", "type", "subject-author", "subject",
    "subject-mark", "letter-subject", "theme", "theme-note", "basis", "body", "list-item", "operative",
    "heading-1", "heading-2", "heading-3", "heading-4", "heading-5", "heading-6",
    "part", "part-title", "chapter", "chapter-title", "section", "section-title", "article", "clause",
    "point",
    "sub-point", "authority", "joining", "position", "signature", "signer", "seal", "confirmation",
    "confirmation-signature", "recipients-head", "recipient", "addressees-head", "addressee", "secrecy",
    "urgency", "circulation", "no-media", "draft", "author-mark", "contact", "appendix-head",
    "appendix-title", "appendix-note", "copy-head", "copy-field", "copy-signature", "page-number",
    "masthead", "foot", "heading-capitals",
    "table-caption", "table-continued", "table-head", "table-group", "table-cell", "table-cell-centered",
    "table-cell-right", "chart-label", "figure-caption", "footnote", "contents-title", "contents-1",
    "contents-2", "contents-3", "contents-4", "contents-item", "screen-note", "ballot-note", "ballot-code",
    "card-head", "card-title", "card-name", "card-line", "card-note", "sign-name", "sign-line", "seat",
  ]
}
