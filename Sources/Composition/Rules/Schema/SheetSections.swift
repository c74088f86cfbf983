extension RuleSection {
  /// The sheet: paper, margins, fonts, the grids at its head and foot, what is put on it by hand.
  static let sheet = [
    RuleSection(
      "page",
      [
        "paper": .paperSize, "small-paper": .paperSize,
        "orientation": .orientation, "table-orientation": .orientation,
        "top": .length, "bottom": .length, "left": .length, "right": .length,
        "back-top": .length, "back-bottom": .length, "back-left": .length, "back-right": .length,
      ]),
    RuleSection(
      "page-number",
      [
        "from-top": .length, "first-page": .integer, "appendices": .choice(["separate", "continuous"]),
      ]),
    RuleSection("font", ["family": .text, "ink": .ink]),
    RuleSection("masthead", ["right-min": .length, "right-max": .length, "padding": .length]),
    RuleSection("foot", ["left": .length, "space-before": .length, "lines-above": .integer]),
    RuleSection(
      "signature",
      [
        "height": .length, "blank": .length, "ink": .ink, "titles-before-name": .boolean,
        "body-after-position": .boolean, "initials-on-issued": .boolean, "positions-printed": .text,
      ]),
    RuleSection(
      "seal",
      [
        "size": .length, "ink": .ink, "over-signature": .fraction, "side": .side, "branch-has-seal": .boolean,
        "hanging": .choice(["first-page", "every-page"]), "hanging-over": .name(in: "elements"),
        "junction-side": .side, "junction-sheets": .integer,
      ]),
    RuleSection(
      "cards",
      ["mark-length": .length, "mark-offset": .length, "mark-thickness": .length, "frame": .length]),
    RuleSection(
      "copies",
      [
        "form": .choice(["stamp", "masthead"]), "symbol": .text, "number": .text,
        "whole": .text, "of-copy": .text, "extract": .text,
        "stamp-text": .text, "stamp-fields": .text, "stamp-width": .length, "stamp-height": .length,
        "stamp-ink": .ink, "stamp-side": .side, "rule-above": .ruleExtent,
        "electronic-place": .choice(["top-right", "top-left"]),
      ]),
  ]
}

extension RuleType {
  static let paperSize = RuleType.choice(["A3", "A4", "A5"])
  static let orientation = RuleType.choice(["portrait", "landscape"])
  static let ink = RuleType.choice(["black", "blue", "red"])
  static let side = RuleType.choice(["left", "right"])
  static let ruleExtent = RuleType.choice(["none", "text", "column", "third"])
}
