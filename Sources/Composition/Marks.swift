import CongressModel
import Diagnostics
import DocumentModel
import Geometry

/// Secrecy, urgency, circulation and draft, from the paper's facts. A pack that gives an element a page and a distance
/// from an edge has it in the margin; other marks stand under the number.
extension Composer {
  private static let marks: [Role] = [.secrecy, .urgency, .draft, .circulation, .noMedia]

  /// The marks under the number.
  mutating func marksUnderNumber() -> [Block] {
    Self.marks.flatMap { role -> [Block] in
      isInMargin(role) ? [] : paragraph(role: role, markWords(role))
    }
  }

  /// The marks in the margins.
  mutating func pageMarks() -> [PageMark] {
    Self.marks.compactMap { role -> PageMark? in
      guard isInMargin(role), case .paragraph(let paragraph)? = paragraph(role: role, markWords(role)).first
      else { return nil }
      let place: PageMark.Place =
        rules.pack.values["elements.\(role.rawValue).from-top"] == nil
        ? .fromBottom(rules.length("elements.\(role.rawValue).from-bottom"))
        : .fromTop(rules.length("elements.\(role.rawValue).from-top"))
      return PageMark(role: role, inlines: paragraph.inlines, place: place, pages: pages(of: role))
    }
  }

  private func isInMargin(_ role: Role) -> Bool {
    let edges = ["from-top", "from-bottom"]
    return edges.contains { rules.pack.values["elements.\(role.rawValue).\($0)"] != nil }
  }

  private func pages(of role: Role) -> PageMark.Pages {
    switch rules.pack.values["elements.\(role.rawValue).page"]?.text {
    case "first": .first
    case "last": .last
    default: .all
    }
  }

  private mutating func markWords(_ role: Role) -> [Inline]? {
    switch role {
    case .secrecy: return word(of: "secrecy")
    case .urgency: return word(of: "urgency")
    case .circulation: return word(of: "circulation")
    case .noMedia:
      guard case .boolean(true)? = fact("no_media") else { return nil }
      return words("marks.no-media")
    case .draft:
      guard case .integer(let version)? = fact("draft") else { return nil }
      return words("marks.draft", with: ["version": .inlines([.text("\(version)", [], nil)])])
    default: return nil
    }
  }

  /// The pack's words for a fact, or the fact's own if the pack has none for it: circulation may be any words.
  private mutating func word(of name: String) -> [Inline]? {
    guard let text = fact(name)?.text else { return nil }
    let path = "marks.\(text)"
    if rules.pack.values[path] != nil { return words(path) }
    if PaperReader.isName(text) { reportUnknown(text, at: binder.congress.origins[factPath(name)]) }
    let origin = Origin(path: factPath(name), location: binder.congress.origins[factPath(name)])
    return [.text(text, [], origin)]
  }

  /// A word like a pack's own that the pack does not have was surely meant to be one.
  private mutating func reportUnknown(_ word: String, at location: Location?) {
    let known = rules.pack.paths.filter { $0.hasPrefix("marks.") }.map {
      String($0.dropFirst("marks.".count))
    }
    let nearest = Suggestion.nearest(to: word, among: known)
    binder.log.add(
      CompositionDiagnostics.unknownMark.at(
        location, Phrase(rules.pack.id), Phrase(word), hint: nearest.map(CompositionDiagnostics.didYouMean)))
  }

  private func factPath(_ name: String) -> String { "papers.\(paper.id).\(name)" }

  private func fact(_ name: String) -> FieldValue? {
    guard case .found(let value, _, _) = binder.congress.lookup(factPath(name)) else { return nil }
    return value
  }
}
