import CongressModel
import Diagnostics
import VietnameseText

extension RecordReader {
  private typealias Kind = DataImportDiagnostics

  /// A day; what is wrong with one that is none is told apart, since each slip has its own remedy.
  mutating func date(_ text: String, _ rules: LeafRules, at location: Location) -> FieldValue? {
    guard let date = CalendarDate(text) else {
      log.add(fault(of: text).at(location, rules.shown(text)))
      return nil
    }
    return isInRange(date.year, text, rules, at: location) ? .date(date) : nil
  }

  /// A day, or only its month or year.
  mutating func partialDate(_ text: String, _ rules: LeafRules, at location: Location) -> FieldValue? {
    guard let date = PartialDate(text) else {
      let fault = fault(of: text)
      let hint = fault.code == Kind.notADate.code ? Kind.partialDateHint : nil
      log.add(fault.at(location, rules.shown(text), hint: hint))
      return nil
    }
    return isInRange(date.year, text, rules, at: location) ? .partialDate(date) : nil
  }

  private mutating func isInRange(
    _ year: Int, _ text: String, _ rules: LeafRules, at location: Location
  ) -> Bool {
    let years = FieldKind.years
    guard !years.contains(year) else { return true }
    log.add(Kind.yearRange.at(location, rules.shown(text), "\(years.lowerBound)", "\(years.upperBound)"))
    return false
  }

  private func fault(of text: String) -> DiagnosticKind {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let isNumeric = parts.allSatisfy { part in
      (1...4).contains(part.count) && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard parts.count == 3, isNumeric else { return Kind.notADate }
    guard parts.contains(where: { $0.count == 4 }) else { return Kind.twoDigitYear }
    return parts[1].count <= 2 ? Kind.noSuchDay : Kind.notADate
  }
}
