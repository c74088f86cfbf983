import Diagnostics
import DocumentModel
import Prose
import VietnameseText

/// Numbers headings and list items by a structure of the pack: "I-", "1.", "1.1.", "a)".
///
/// The letters of points are those of the Vietnamese alphabet without ă â ê ô ơ ư (derived; 05-HD/VPTW numbers its own lists so).
struct OutlineCounter {
  private static let letters = "abcdđeghiklmnopqrstuvxy".map(String.init)
  private static let deepestLevel = 6

  /// The letter of the `index`-th point (from 1); the number itself past the last letter.
  static func letter(_ index: Int) -> String {
    letters.indices.contains(index - 1) ? letters[index - 1] : "\(index)"
  }

  let structure: String
  private var counters = [Int](repeating: 0, count: deepestLevel)
  /// The number of the last heading of each level.
  private var written = [String](repeating: "", count: deepestLevel)

  init(structure: String) {
    self.structure = structure
  }

  /// The level that a heading of `level` counts on and that has no heading above; nil if its number can be written.
  ///
  /// Only a path of numbers counts on the levels above: Điều may stand under Chương without a Mục.
  func levelMissing(above level: Int, rules: Rules) -> Int? {
    let template = rules.pack.values["structures.\(structure).\(level)"]?.text ?? ""
    guard template.contains("path") else { return nil }
    return (pathStart(above: level, rules: rules)..<level).first { counters[$0 - 1] == 0 }
  }

  /// The number of the next heading of `level` (from 1), as the structure writes it; nil if it has no such level.
  mutating func next(level: Int, rules: inout Rules, log: inout DiagnosticLog) -> String? {
    guard rules.pack.values["structures.\(structure).\(level)"] != nil else { return nil }
    counters[level - 1] += 1
    for deeper in level..<Self.deepestLevel { counters[deeper] = 0 }
    let next = number(counters[level - 1], key: "\(level)", level: level, rules: &rules, log: &log)
    written[level - 1] = next ?? ""
    return next
  }

  /// The number of the last heading of `level` without what closes it: "II", "1.1", "a".
  func number(level: Int) -> String {
    let whole = written[level - 1]
    guard let last = whole.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return whole }
    return String(whole[...last].drop { $0 == "(" })
  }

  /// The numbers that lead to the last heading of `level`, levels with titles of their own left out: "II.1.1".
  func path(to level: Int, rules: Rules) -> String {
    var parts: [String] = []
    for inner in 1...level where counters[inner - 1] > 0 {
      let stem = "structures.\(structure).\(inner)"
      if rules.pack.values["\(stem)-title-element"] != nil { continue }
      // A path of numbers already holds those above it, down from the nearest in plain digits.
      if rules.pack.values[stem]?.text.contains("path") == true {
        parts.removeLast(min(parts.count, max(0, inner - pathStart(above: inner, rules: rules))))
      }
      parts.append(number(level: inner))
    }
    return parts.joined(separator: ".")
  }

  /// Whether the structure has numbers for ordered lists `depth` deep (from 1).
  func numbersItems(depth: Int, in pack: RulePack) -> Bool {
    pack.values["structures.\(structure).item-\(depth)"] != nil
  }

  /// The number of the `index`-th item (from 1) of an ordered list `depth` deep (from 1).
  func item(_ index: Int, depth: Int, rules: inout Rules, log: inout DiagnosticLog) -> String? {
    number(index, key: "item-\(depth)", level: 1, rules: &rules, log: &log)
  }

  private func number(
    _ count: Int, key: String, level: Int, rules: inout Rules, log: inout DiagnosticLog
  ) -> String? {
    let path = "structures.\(structure).\(key)"
    guard let text = rules.text(path), let location = rules.pack.values[path]?.location else { return nil }
    let template = Template(text, at: location, log: &log)
    let start = pathStart(above: level, rules: rules)
    return template.pieces.reduce(into: "") { number, piece in
      if case .text(let text, _) = piece { number += text }
      if case .placeholder(let placeholder) = piece {
        number += form(placeholder, of: count, level: level, pathStart: start, log: &log)
      }
    }
  }

  /// The level a path of numbers begins with: the nearest in plain digits, since Roman levels above it stand alone.
  private func pathStart(above level: Int, rules: Rules) -> Int {
    (1..<level).last { rules.pack.values["structures.\(structure).\($0)"]?.text.contains("arabic") ?? false }
      ?? 2
  }

  /// The ways a structure may write a number, `{{ roman }}`.
  private enum Form: String, CaseIterable {
    case roman, arabic, letter, ordinal, path
    case romanLower = "roman-lower"
  }

  private func form(
    _ wanted: Placeholder, of count: Int, level: Int, pathStart: Int, log: inout DiagnosticLog
  ) -> String {
    switch Form(rawValue: wanted.path) {
    case .roman: return Ordinal.roman(count) ?? "\(count)"
    case .romanLower: return Ordinal.roman(count)?.lowercased() ?? "\(count)"
    case .arabic: return "\(count)"
    case .letter: return Self.letter(count)
    case .ordinal: return Ordinal.words(count)
    case .path:
      return counters[pathStart - 1..<max(pathStart, level)].map(String.init).joined(separator: ".")
    case nil:
      let nearest = Suggestion.nearest(to: wanted.path, among: Form.allCases.map(\.rawValue))
      log.add(
        CompositionDiagnostics.unknownFormat.at(
          wanted.location, Phrase(wanted.path), hint: nearest.map(CompositionDiagnostics.didYouMean)))
      return ""
    }
  }
}
