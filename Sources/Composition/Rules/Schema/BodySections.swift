extension RuleSection {
  /// Who writes and signs what: types of papers, issuing bodies, signatures and their confirmation.
  static let bodies = [
    RuleSection(
      "types", hasNames: true,
      [
        "name": .text, "symbol": .text, "class": .choice(["document", "administrative"]),
        "prints-name": .boolean, "subject-prefix": .text, "address": .text, "as-above": .boolean,
      ]),
    // Lines of a name are separated by "|". Names that depend on the kind of congress go by that kind.
    RuleSection(
      "issuers", hasNames: true,
      [
        "symbol": .text, "name": .text, "superior": .text, "superior-issuer": .name(in: "issuers"),
        "delegates": .text, "full-membership": .text, "branch": .text,
        "delegates-by-term": .text, "full-membership-by-term": .text, "branch-by-term": .text,
        "types": .names(in: "types"), "branch-types": .names(in: "types"),
      ]),
    RuleSection(
      "joint", ["names": .text, "symbols": .text, "lead-side": .side, "lead-gives": .text, "position": .text]),
    RuleSection(
      "signatures", hasNames: true,
      [
        "authority": .text, "delegates": .text, "full-membership": .text, "branch": .text,
        "joining": .text, "position": .text, "branch-position": .text, "deputy": .text, "delegable": .boolean,
      ]),
    RuleSection(
      "signings", hasNames: true,
      [
        "left": .name(in: "signatures"), "right": .name(in: "signatures"),
        "confirmed-by": .name(in: "signatures"), "confirms": .side, "deputy": .boolean,
      ]),
    RuleSection(
      "confirmation",
      [
        "text": .text, "blank": .length, "place": .choice(["below-signature", "beside-signature"]),
        "same-person": .boolean, "without-office": .name(in: "signatures"),
      ]),
  ]
}
