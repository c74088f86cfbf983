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

  /// A number as the structure writes it, and taken apart if others may count it.
  typealias Label = (text: String, parts: ParagraphNumber?)

  /// The number of the next heading of `level` (from 1); nil if the structure has no such level.
  mutating func next(level: Int, rules: inout Rules, log: inout DiagnosticLog) -> Label? {
    guard rules.pack.values["structures.\(structure).\(level)"] != nil else { return nil }
    counters[level - 1] += 1
    for deeper in level..<Self.deepestLevel { counters[deeper] = 0 }
    let next = label(
      .headings, counters[level - 1], key: "\(level)", level: level, rules: &rules, log: &log)
    written[level - 1] = next?.text ?? ""
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
  func item(_ index: Int, depth: Int, rules: inout Rules, log: inout DiagnosticLog) -> Label? {
    label(.items, index, key: "item-\(depth)", level: depth, rules: &rules, log: &log)
  }

  private func label(
    _ series: ParagraphNumber.Series, _ count: Int, key: String, level: Int, rules: inout Rules,
    log: inout DiagnosticLog
  ) -> Label? {
    let path = "structures.\(structure).\(key)"
    guard let text = rules.text(path), let location = rules.pack.values[path]?.location else { return nil }
    let template = Template(text, at: location, log: &log)
    let start = pathStart(above: level, rules: rules)
    let number = template.pieces.reduce(into: "") { number, piece in
      if case .text(let text, _) = piece { number += text }
      if case .placeholder(let placeholder) = piece {
        number += form(placeholder, of: count, level: level, pathStart: start, log: &log)
      }
    }
    let parts = look(of: template, series, level: level, pathStart: start, rules: rules).map {
      ParagraphNumber(series: series, level: level, value: count, look: $0, text: number)
    }
    return (number, Ordinal.roman(count) == nil ? nil : parts)
  }

  /// How the numbers of a level look to a program that counts; nil for letters, whose đ none knows, and for words.
  private func look(
    of template: Template, _ series: ParagraphNumber.Series, level: Int, pathStart: Int, rules: Rules
  ) -> ParagraphNumber.Look? {
    var (affixes, form) = ([""], Form?.none)
    for piece in template.pieces {
      switch piece {
      case .text(let text, _): affixes[affixes.count - 1] += text
      case .placeholder(let placeholder):
        form = Form(rawValue: placeholder.path)
        affixes.append("")
      default: return nil
      }
    }
    guard affixes.count == 2, let form else { return nil }
    let isPath = form == .path
    let areAboveDigits = (pathStart..<max(pathStart, level)).allSatisfy {
      let text = rules.pack.values["structures.\(structure).\($0)"]?.text ?? ""
      return text.contains("arabic") || text.contains("path")
    }
    guard !isPath || (series == .headings && areAboveDigits) else { return nil }
    let digits = isPath ? .arabic : ParagraphNumber.Look.Digits(rawValue: form.rawValue)
    return digits.map {
      ParagraphNumber.Look(
        $0, shownLevels: isPath ? level - pathStart + 1 : 1, prefix: affixes[0], suffix: affixes[1])
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
