public import Diagnostics
import VietnameseText

extension Congress {
  /// Reports what cannot be so, what is unlikely and what was concluded; each finding at the value's place.
  ///
  /// Only known values are compared: an unknown one is never taken for zero.
  public func check(into log: inout DiagnosticLog) {
    checkRanges(&log)
    checkMembership(&log)
    checkDates(&log)
    checkPeople(&log)
    checkDelegates(&log)
    checkPeopleAmongDelegates(&log)
    checkStatistics(&log)
    checkReferences(&log)
    checkAttendance(&log)
    checkVoters(&log)
    checkElections(&log)
    checkProceedings(&log)
    for (vote, path) in zip(votes, paths("votes", of: votes)) { check(vote, at: path, &log) }
    noteDerivedValues(&log)
  }

  /// The canonical paths of the elements of a list.
  func paths(_ list: String, of elements: [some Identified]) -> [String] {
    DataPath.segments(ids: elements.map(\.id)).map { "\(list).\($0)" }
  }

  /// A note at the place of `path`, if it has one.
  func note(_ path: String, _ message: Phrase) -> [Diagnostic.Note] {
    origin(of: path).map { [Diagnostic.Note($0, message)] } ?? []
  }

  /// Values that did not come from a file, where the range was checked on reading.
  private func checkRanges(_ log: inout DiagnosticLog) {
    for leaf in typedLeaves(where: { !$0.kind.contains($0.value) }) {
      log.add(CongressDiagnostics.valueOutOfRange.at(leaf.origin ?? origin(of: leaf.path), Phrase(leaf.path)))
    }
  }

  private func noteDerivedValues(_ log: inout DiagnosticLog) {
    let derived = annotations.filter { $0.value.status == .derived }
    for (path, annotation) in derived.sorted(by: { isEarlier($0.key, $1.key) }) {
      let kind = CongressDiagnostics.derivedValue
      log.add(
        kind.at(origin(of: path), Phrase(path), Phrase(annotation.note.map { ": \($0.excerpt)" } ?? "")))
    }
  }

  /// The order of the file, and of the paths where places do not tell.
  private func isEarlier(_ a: String, _ b: String) -> Bool {
    guard case .text(let line, let column)? = origin(of: a)?.place,
      case .text(let otherLine, let otherColumn)? = origin(of: b)?.place
    else { return a < b }
    return (line, column, a) < (otherLine, otherColumn, b)
  }
}

extension String {
  /// The text as a message may quote it: a long one cut.
  fileprivate var excerpt: String { count <= 400 ? self : prefix(400) + "…" }
}

extension FieldKind {
  /// Whether `value` lies in the range of the kind; true for kinds without one.
  func contains(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.integer(let range), .integer(let value)): range.contains(value)
    case (.percent, _): value.number.map { ($0.coefficient >= 0) && $0 <= FieldKind.hundred } ?? true
    case (.decimal, _): value.number.map { $0.coefficient >= 0 } ?? true
    case (.date, .date(let date)): FieldKind.years.contains(date.year)
    case (.partialDate, .partialDate(let date)): FieldKind.years.contains(date.year)
    default: true
    }
  }
}
