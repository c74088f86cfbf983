/// Which values a rule pack may hold, and of what type.
///
/// A path is "section.name" or "section.name.property"; `*` stands for any name.
enum RuleSchema {
  /// The type of the value at `path`; nil if a pack holds no such value.
  static func type(of path: String) -> RuleType? {
    if let type = fixed[path] { return type }
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count == 3, let open = open[parts[0]] else { return nil }
    return open[parts[2]] ?? open["*"]
  }

  /// All that could stand beside `path`, for "did you mean".
  static func candidates(for path: String) -> [String] {
    let parts = path.split(separator: ".").map(String.init)
    guard parts.count == 3, let properties = open[parts[0]] else { return fixed.keys.sorted() }
    return properties.keys.sorted().map { "\(parts[0]).\(parts[1]).\($0)" }
  }

  private static let fixed: [String: RuleType] = [
    "page.paper": .choice(["A3", "A4", "A5"]),
    "page.top": .length, "page.bottom": .length, "page.left": .length, "page.right": .length,
    "page-number.from-top": .length, "page-number.first-page": .integer,
    "font.family": .text,
    "masthead.right-min": .length, "masthead.right-max": .length, "masthead.padding": .length,
    "foot.left": .length, "foot.space-before": .length, "foot.lines-above": .integer,
    "signature.height": .length, "signature.blank": .length, "confirmation.blank": .length,
    "number.text": .text, "number.blank": .length,
    "date.text": .text, "date.pad-day-below": .integer, "date.pad-month-below": .integer,
    "bases.prefix": .text, "bases.end": .text, "bases.last": .text,
    "recipients.prefix": .text, "recipients.end": .text, "recipients.last": .text,
    "list.prefix": .text,
    "confirmation.text": .text,
  ]

  private static let open: [String: [String: RuleType]] = [
    "elements": [
      "text": .text, "size": .length, "weight": .choice(["regular", "bold"]),
      "slant": .choice(["upright", "italic"]), "underline": .choice(["none", "text"]),
      "case": .choice(["as-typed", "upper"]), "align": .choice(["justified", "left", "centered", "right"]),
      "first-line": .length, "indent": .length, "pitch": .length, "space-before": .length,
      "space-after": .length, "min-lines": .integer, "keep-with-next": .boolean, "balanced": .boolean,
      "rule": .choice(["none", "text", "column", "third"]), "rule-thickness": .length, "rule-offset": .length,
    ],
    "issuers": ["symbol": .text, "delegates": .text, "full-membership": .text, "branch": .text],
    "signatures": [
      "authority": .text, "position": .text, "delegates": .text, "full-membership": .text, "branch": .text,
    ],
    "structures": ["*": .text],
  ]
}
