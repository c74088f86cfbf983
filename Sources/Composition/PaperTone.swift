import CongressModel
import Diagnostics
import DocumentModel
import VietnameseText

/// The tone placement of one paper: converts its words where the data ask for it (`settings.tone`), and
/// otherwise watches whether they keep to one style. People's names stay as they are and count for nothing.
struct PaperTone {
  /// The style to convert to; nil keeps what was typed.
  private let style: TonePlacement.Style?
  private let names: NameFinder
  /// Where the data's values were typed; a computed value has no place of its own.
  private let origins: [String: Location]
  /// Prose files, whose places are those of the words themselves.
  var proseFiles: Set<String> = []
  private var seen: [TonePlacement.Style: Witness] = [:]

  /// The first word in a style, and how many there are.
  private struct Witness {
    var word: String
    var place: Location?
    /// Whether the words are the user's rather than a layout's.
    var isTyped: Bool
    var count = 0
  }

  init(_ congress: Congress) {
    names = NameFinder(congress)
    origins = congress.origins
    style =
      switch congress.settings?.tone {
      case .old: .old
      case .new: .new
      case .keep, nil: nil
      }
  }

  /// `text` in the paper's style.
  func set(_ text: String) -> String {
    guard let style else { return text }
    let found = TonePlacement.occurrences(in: text)
    return found.isEmpty
      ? text : TonePlacement.convert(text, to: style, sparing: names(in: text, with: found))
  }

  /// The inlines of a paragraph in the paper's style; `place` tells where a scalar of a piece of prose stands.
  mutating func set(
    _ inlines: [Inline], place: (_ offset: Int, _ start: Location) -> Location
  ) -> [Inline] {
    let text = inlines.words
    var found = TonePlacement.occurrences(in: text)
    guard !found.isEmpty else { return inlines }
    let spared = names(in: text, with: found)
    if let style { return inlines.replacingWords(TonePlacement.convert(text, to: style, sparing: spared)) }
    if !spared.isEmpty { found = TonePlacement.occurrences(in: text, sparing: spared) }
    for style in TonePlacement.Style.allCases {
      let ofStyle = found.filter { $0.style == style }
      if let first = ofStyle.first { note(first, count: ofStyle.count, in: inlines, place) }
    }
    return inlines
  }

  private func names(in text: String, with found: [TonePlacement.Occurrence]) -> [Range<Int>] {
    names.mayHold(found) ? names.ranges(in: text) : []
  }

  /// Remembers the first word of a style in a paragraph, and how many there are.
  private mutating func note(
    _ occurrence: TonePlacement.Occurrence, count: Int, in inlines: [Inline],
    _ place: (Int, Location) -> Location
  ) {
    seen[occurrence.style]?.count += count
    // A place the user can mend is better than one in a layout.
    if let witness = seen[occurrence.style], witness.isTyped { return }
    let (origin, offset) = inlines.origin(ofScalar: occurrence.offset)
    let start = origin?.location
    let isProse = start.map { proseFiles.contains($0.file) } ?? false
    let isTyped = isProse || origin?.path.map { origins[$0] != nil } ?? false
    guard isTyped || seen[occurrence.style] == nil else { return }
    seen[occurrence.style] = Witness(
      word: occurrence.syllable, place: isProse ? start.map { place(offset, $0) } : start,
      isTyped: isTyped, count: seen[occurrence.style]?.count ?? count)
  }

  /// Reports that both styles were met: at the rarer one, if it was typed by the user.
  func report(into log: inout DiagnosticLog) {
    guard let old = seen[.old], let new = seen[.new] else { return }
    let isOldRarer = old.count < new.count || (old.count == new.count && !new.isTyped)
    let rarer = isOldRarer ? old : new
    let other = isOldRarer ? new : old
    let (first, second) = rarer.isTyped || !other.isTyped ? (rarer, other) : (other, rarer)
    let here = Phrase(vi: "“{0}” ở đây", en: "“{0}” is here").filled(with: [Phrase(second.word)])
    log.add(
      CompositionDiagnostics.mixedTones.at(
        first.place, Phrase(old.word), Phrase(new.word),
        notes: second.isTyped ? second.place.map { [Diagnostic.Note($0, here)] } ?? [] : []))
  }
}
