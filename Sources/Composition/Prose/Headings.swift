import Diagnostics
import DocumentModel
import VietnameseText

/// Headings, from prose and from papers: their numbers, their look, their places in contents and outline.
extension Composer {
  mutating func heading(
    _ level: Int, _ title: [Inline], name: String?, at location: Location
  ) -> [Block] {
    if let missing = counter.levelMissing(above: level, rules: rules) {
      binder.log.add(
        CompositionDiagnostics.skippedHeading.at(location, Phrase("\(level)"), Phrase("\(missing)")))
      return []
    }
    guard let (number, parts) = counter.next(level: level, rules: &rules, log: &binder.log) else {
      reportDeep(level, at: location)
      return []
    }
    reportDouble(name, at: location)
    let stem = "structures.\(counter.structure).\(level)"
    let role = element("\(stem)-element") ?? .heading(level)
    let titleRole = element("\(stem)-title-element")
    var words = tone.set(title.map(\.plainText).joined())
    if rules.areCapitals(titleRole ?? role) { words = LetterCase.upper(words) }
    let line = titleRole == nil ? "\(number) \(words)" : "\(number). \(words)"
    // Nothing refers to a heading without a name.
    let target = binder.references.add(
      .heading(level: level), name: name, label: name == nil ? "" : citation(level: level), words: line)
    let outline = OutlineEntry(level: level, title: line)
    guard let titleRole else {
      return paragraph(
        role: role, [.text(number + "\u{A0}", [], nil)] + title, outline: outline, target: target,
        number: parts)
    }
    return paragraph(role: role, [.text(number.bound, [], nil)], outline: outline, target: target)
      + paragraph(role: titleRole, title)
  }

  private func element(_ path: String) -> Role? {
    rules.pack.values[path].map { Role(rawValue: $0.text) }
  }

  /// What a reference to the heading just counted says: "mục II.3", "Phần thứ nhất".
  private mutating func citation(level: Int) -> String {
    let stem = "structures.\(counter.structure).\(level)"
    if rules.pack.values["\(stem)-title-element"] != nil { return counter.number(level: level) }
    return label("references.heading", number: counter.path(to: level, rules: rules))
  }

  private mutating func reportDeep(_ level: Int, at location: Location) {
    let levels = (1...6).filter { rules.pack.values["structures.\(counter.structure).\($0)"] != nil }.count
    let kind = levels == 0 ? CompositionDiagnostics.unknownStructure : CompositionDiagnostics.deepHeading
    let first = levels == 0 ? rules.pack.id : counter.structure
    let second = levels == 0 ? counter.structure : "\(levels)"
    binder.log.add(kind.at(location, Phrase(first), Phrase(second)))
  }

  /// A name that an earlier heading has would lead there.
  private mutating func reportDouble(_ name: String?, at location: Location) {
    guard let name else { return }
    _ = PaperReader.isName(name, at: location, log: &binder.log)
    if binder.references.entries.contains(where: { $0.target.rawValue == name }) {
      binder.log.add(CompositionDiagnostics.doubleName.at(location, Phrase(name)))
    }
  }
}
