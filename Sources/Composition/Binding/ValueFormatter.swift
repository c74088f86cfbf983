import CongressModel
import Diagnostics
import VietnameseText

/// Writes values as papers write them.
struct ValueFormatter {
  let congress: Congress
  private(set) var log = DiagnosticLog()

  init(congress: Congress) {
    self.congress = congress
  }

  /// The ways a placeholder may ask for, `{{ path : format }}`.
  enum Format: String, CaseIterable {
    /// 4 → "04".
    case pad
    /// 1587 → "1587", where "1.587" would not be a number that counts anything: a paper's, a year's.
    case serial
    /// 4 → "bốn".
    case words
    /// 4 → "IV".
    case roman
    /// "ngày 26 tháng 6 năm 2020".
    case date
    /// "26/6/2020".
    case short
    case upper
    case upperFirst = "upper-first"
    case lowerFirst = "lower-first"
    /// 95 → "95%".
    case percent
    /// 50 → "50,00%", as results of votes are written.
    case hundredths
    /// 95% → "95", where a column's heading already says "%".
    case number
    /// How many elements a list has.
    case count
    /// "đồng chí A, chức vụ và đồng chí B, chức vụ".
    case names
    /// Texts joined by "; ".
    case list
  }

  /// `value` in the way asked for, or in the way of its type; nil, with an error, if that cannot be.
  mutating func text(_ value: FieldValue, path: String, format: String?, at location: Location) -> String? {
    guard let format else {
      if let plain = plain(value) { return plain }
      log.add(CompositionDiagnostics.notPrintable.at(location, Phrase(path)))
      return nil
    }
    guard let known = Format(format, at: location, log: &log) else { return nil }
    if let text = formatted(value, path: path, known) { return text }
    log.add(CompositionDiagnostics.wrongFormat.at(location, Phrase(path), Phrase(format)))
    return nil
  }

  /// `value` in a way known to exist; nil if it cannot be written so.
  func text(_ value: FieldValue, path: @autoclosure () -> String, format: Format?) -> String? {
    format.map { formatted(value, path: path(), $0) } ?? plain(value)
  }

  private func plain(_ value: FieldValue) -> String? {
    switch value {
    case .text(let text), .choice(let text): text
    case .integer(let number): NumberFormat.integer(number)
    case .decimal(let number): NumberFormat.decimal(number)
    case .percent(let number): NumberFormat.percent(number)
    case .date(let date): date.short()
    case .partialDate(let date): date.short()
    case .person(let person): person.name.map(NonBreaking.bindName)
    case .boolean, .record, .list: nil
    }
  }

  private func formatted(_ value: FieldValue, path: String, _ format: Format) -> String? {
    switch (format, value) {
    case (.pad, .integer(let number)): NumberFormat.padded(number)
    case (.serial, .integer(let number)): "\(number)"
    case (.words, .integer(let number)): NumberWords.cardinal(number)
    case (.roman, .integer(let number)): Ordinal.roman(number)
    case (.date, .date(let date)): date.full()
    case (.short, .date(let date)): date.short()
    case (.date, .partialDate(let date)): date.full()
    case (.short, .partialDate(let date)): date.short()
    case (.upper, _): plain(value).map(LetterCase.upper)
    case (.upperFirst, _): plain(value).map(LetterCase.upperFirst)
    case (.lowerFirst, _): plain(value).map(LetterCase.lowerFirst)
    case (.percent, .integer(let number)): NumberFormat.percent(DecimalNumber(number))
    case (.percent, .decimal(let number)), (.percent, .percent(let number)): NumberFormat.percent(number)
    case (.hundredths, .percent(let number)): NumberFormat.percent(number, decimals: 2)
    case (.number, _): value.number.map { NumberFormat.decimal($0) }
    case (.count, .list(let elements)): NumberFormat.integer(elements.count)
    case (.names, .list(let elements)): joined(elements.indices.compactMap { name(at: "\(path).\($0 + 1)") })
    case (.names, .person): name(at: path)
    case (.list, .list(let elements)): texts(of: elements, at: path)?.joined(separator: "; ")
    default: nil
    }
  }

  /// "đồng chí Lê Quốc Cường, Phó Giám đốc Sở": an element of a list of people, or of people in posts.
  private func name(at path: String) -> String? {
    guard let name = text(at: "\(path).name") ?? text(at: "\(path).person.name") else { return nil }
    let post = text(at: "\(path).position") ?? text(at: "\(path).title") ?? text(at: "\(path).person.title")
    let comrade = "đồng chí " + NonBreaking.bindName(name)
    return post.map { "\(comrade), \($0)" } ?? comrade
  }

  /// The words of a list's elements: texts, or records by their `text` or `name`; nil if one has none.
  private func texts(of elements: [FieldValue], at path: String) -> [String]? {
    let texts = elements.enumerated().compactMap { index, element in
      let itemPath = "\(path).\(index + 1)"
      return plain(element) ?? text(at: "\(itemPath).text") ?? text(at: "\(itemPath).name")
    }
    return texts.count == elements.count ? texts : nil
  }

  private func text(at path: String) -> String? {
    guard case .found(.text(let text), _, _) = congress.lookup(path) else { return nil }
    return text
  }

  /// "A", "A và B", "A; B và C": semicolons, since a name and its post already need a comma.
  private func joined(_ names: [String]) -> String? {
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: "; ")
    return others.isEmpty ? last : "\(others) và \(last)"
  }
}

extension ValueFormatter.Format {
  /// The format of that name; nil, reported with the nearest, if there is none.
  init?(_ name: String, at location: Location, log: inout DiagnosticLog) {
    if let known = Self(rawValue: name) {
      self = known
      return
    }
    let nearest = Suggestion.nearest(to: name, among: Self.allCases.map(\.rawValue))
    log.add(
      CompositionDiagnostics.unknownFormat.at(
        location, Phrase(name), hint: nearest.map(CompositionDiagnostics.didYouMean)))
    return nil
  }
}
