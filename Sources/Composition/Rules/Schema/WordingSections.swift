extension RuleSection {
  /// What papers say and how: numbers, dates, places, fixed words, punctuation.
  static let wording = [
    RuleSection("number", ["text": .text, "cited": .text, "pad-below": .integer, "blank": .length]),
    RuleSection(
      "series", hasNames: true,
      [
        "scope": .choice(["all-types", "each-type"]), "from": .text, "to": .text,
        "secret": .choice(["same-series", "own-series"]), "first-plenum": .choice(["new-term", "old-term"]),
        "appointed-from": .text,
      ]),
    RuleSection(
      "date",
      [
        "text": .text, "pad-day-below": .integer, "pad-month-below": .integer, "blank": .length,
        "year-blank": .length,
        "day": .choice(["signing", "approval"]),
      ]),
    RuleSection(
      "place",
      [
        "levels": .choice(["province-commune", "province-district-commune"]), "of-host": .boolean,
        "unit-word-for-person": .boolean, "unit-word-for-one-syllable": .boolean,
        "unit-word-for-province-name": .boolean, "unit-abbreviations": .text,
      ]),
    RuleSection("bases", ["prefix": .text, "end": .text, "last": .text]),
    RuleSection("citations", ["first": .text, "later": .text, "law": .text]),
    RuleSection("body", ["line-spacing": .choice(["exactly", "at-least", "multiple"]), "end": .text]),
    RuleSection("list", ["prefix": .text, "end": .text, "last": .text, "letters": .text]),
    RuleSection(
      "recipients", ["prefix": .text, "end": .text, "last": .text, "as-above": .text, "archive": .text]),
    RuleSection("addressees", ["prefix": .text, "end": .text, "last": .text]),
    RuleSection(
      "marks",
      [
        "confidential": .text, "secret": .text, "top-secret": .text, "urgent": .text, "very-urgent": .text,
        "flash": .text, "meeting-paper": .text, "return": .text, "internal": .text, "recall": .text,
        "no-media": .text, "draft": .text, "author": .text,
      ]),
    RuleSection(
      "appendix",
      ["text": .text, "numbered": .text, "numbered-from": .integer, "note": .text, "cited": .boolean]),
    RuleSection("theme", ["note": .text]),
    RuleSection(
      "tables",
      [
        "label": .text, "caption": .text, "continued": .text, "border": .length, "padding-x": .length,
        "padding-y": .length, "space-before": .length, "space-after": .length,
        "vertical": .choice(["top", "middle", "bottom"]), "blank": .length,
      ]),
    RuleSection(
      "figures",
      [
        "chart-label": .text, "photo-label": .text, "caption": .text, "chart-width": .length,
        "chart-height": .length, "photo-width": .length, "space-before": .length, "space-after": .length,
      ]),
    RuleSection(
      "footnotes",
      [
        "rule-length": .length, "rule-thickness": .length, "space-above": .length, "space-below": .length,
      ]),
    RuleSection(
      "contents", ["headings": .text, "tables": .text, "figures": .text, "space-after": .length]),
    RuleSection("references", ["heading": .text, "point": .text]),
  ]
}
