import Diagnostics
import DocumentModel
import Prose

/// The headings, tables, figures and appendices of a paper by name, and what references to them say.
///
/// What a reference says is known when the whole paper is composed, so a paper with references is composed twice: the
/// second time with the entries found the first time. Contents are filled in at the end.
struct References {
  /// What a name stands for.
  enum Kind: Hashable {
    case heading(level: Int)
    case table, figure, appendix
  }

  /// Something that references lead to.
  struct Entry: Hashable {
    let kind: Kind
    let target: Target
    /// What a reference says: "Bảng 1", "mục II.3".
    let label: String
    /// Its line in the contents or the list of tables.
    let words: String
    /// The label of the appendix it stands in; nil for the paper itself.
    let appendix: String?
  }

  /// The placeholders that refer: `{{ ref: chi-tieu }}`, `{{ page: chi-tieu }}`; `{{ id: … }}` names a heading.
  enum Use: String {
    case ref, page, id
  }

  /// What has been met so far, in reading order.
  private(set) var entries: [Entry] = []
  private var taken: Set<Target> = []
  /// The entries of the first time; nil while they are gathered.
  let known: [Entry]?
  private let byTarget: [Target: Entry]
  /// The appendix that what is added now stands in.
  var appendix: String?
  /// Whether anything asked for entries that only a second time can give.
  private(set) var areAskedFor = false

  init(known: [Entry]? = nil) {
    self.known = known
    byTarget = Dictionary((known ?? []).map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Adds an entry under `name`, or under the kind and a number; what is met again under the same name gets a number
  /// too.
  mutating func add(_ kind: Kind, name: String?, label: String, words: String) -> Target {
    var target = Target(rawValue: name ?? "\(kind.stem)-\(entries.count + 1)")
    var number = 2
    while taken.contains(target) {
      target = Target(rawValue: "\(name ?? kind.stem)-\(number)")
      number += 1
    }
    taken.insert(target)
    entries.append(Entry(kind: kind, target: target, label: label, words: words, appendix: appendix))
    return target
  }

  /// What a reference says; an error if nothing bears the name.
  mutating func inlines(
    _ use: Use, to name: String, emphasis: Emphasis, at location: Location, log: inout DiagnosticLog
  ) -> [Inline] {
    if use == .id {
      log.add(CompositionDiagnostics.misplacedName.at(location, Phrase(name)))
      return []
    }
    areAskedFor = true
    guard let known else { return [.text("…", emphasis, nil)] }
    let target = Target(rawValue: name)
    guard let entry = byTarget[target] else {
      let names = known.map(\.target.rawValue)
      log.add(
        CompositionDiagnostics.unknownName.at(
          location, Phrase(name),
          hint: Suggestion.nearest(to: name, among: names).map(CompositionDiagnostics.didYouMean)))
      return []
    }
    let origin = Origin(location: location)
    let words: Inline =
      use == .page
      ? .reference(.page(of: target), emphasis, origin) : .text(entry.label.bound, emphasis, origin)
    return [.link(target, [words])]
  }
}

extension References.Kind {
  /// What names begin with that nobody gave.
  fileprivate var stem: String {
    switch self {
    case .heading: "heading"
    case .table: "table"
    case .figure: "figure"
    case .appendix: "appendix"
    }
  }
}
