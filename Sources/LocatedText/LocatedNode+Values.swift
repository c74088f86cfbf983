public import Diagnostics

extension LocatedNode {
  private typealias Kind = LocatedTextDiagnostics

  /// The text as typed. A list, keys, nothing at all, or blank text are reported.
  public func text(log: inout DiagnosticLog) -> String? {
    guard case .scalar(let text, _) = content else {
      log.add(Kind.textNeeded.at(location, content.name, hint: textHint))
      return nil
    }
    // Most texts begin with a visible ASCII character, and asking Unicode's tables is slow.
    let isPlainlyFull = text.utf8.first.map { (0x21...0x7E).contains($0) } ?? false
    guard isPlainlyFull || !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else {
      log.add(Kind.emptyText.at(location))
      return nil
    }
    return text
  }

  /// A whole number within `range`: digits with an optional `-`; points may group thousands (`1.587`).
  public func integer(in range: ClosedRange<Int>, log: inout DiagnosticLog) -> Int? {
    guard let text = text(log: &log) else { return nil }
    guard let digits = text.integerDigits else {
      log.add(Kind.integerNeeded.at(location, Phrase(text.excerpt)))
      return nil
    }
    // Digits that overflow Int are a number too, and outside every range.
    let number = Int(digits) ?? (digits.hasPrefix("-") ? .min : .max)
    guard range.contains(number), Int(digits) != nil else {
      log.add(outside(range, number, text.excerpt))
      return nil
    }
    return number
  }

  /// `true`, `có`, `yes` or `false`, `không`, `no`, in any case.
  public func boolean(log: inout DiagnosticLog) -> Bool? {
    guard let text = text(log: &log) else { return nil }
    switch text.lowercased() {
    case "true", "có", "yes": return true
    case "false", "không", "no": return false
    default:
      log.add(Kind.booleanNeeded.at(location, Phrase(text.excerpt)))
      return nil
    }
  }

  /// One of the cases of `type`, written as its raw value.
  public func choice<C: RawRepresentable & CaseIterable>(
    _ type: C.Type, log: inout DiagnosticLog
  ) -> C? where C.RawValue == String {
    guard let text = text(log: &log) else { return nil }
    if let choice = C(rawValue: text) { return choice }
    let names = C.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: String(text.prefix(100)), among: names)
    log.add(
      Kind.unknownChoice.at(
        location, Phrase(text.excerpt), Phrase(names.joined(separator: ", ")),
        hint: nearest.map { Kind.didYouMean($0) }))
    return nil
  }

  /// The elements of a list; anything else is reported.
  public func elements(log: inout DiagnosticLog) -> [LocatedNode]? {
    guard case .sequence(let elements) = content else {
      log.add(Kind.listNeeded.at(location, content.name))
      return nil
    }
    return elements
  }

  private var textHint: Phrase? {
    switch content {
    case .null: Phrase(vi: "viết giá trị, hoặc bỏ cả dòng", en: "write the value, or leave the line out")
    case .mapping:
      Phrase(vi: "nếu là chữ, đặt trong dấu nháy", en: "if it is text, put it in quotation marks")
    case .sequence, .scalar: nil
    }
  }

  private func outside(_ range: ClosedRange<Int>, _ number: Int, _ text: String) -> Diagnostic {
    let (found, lower, upper) = (Phrase(text), Phrase("\(range.lowerBound)"), Phrase("\(range.upperBound)"))
    if range.upperBound == .max, number < range.lowerBound {
      return Kind.integerTooSmall.at(location, found, lower)
    }
    if range.lowerBound == .min, number > range.upperBound {
      return Kind.integerTooGreat.at(location, found, upper)
    }
    return Kind.integerRange.at(location, found, lower, upper)
  }
}

extension String {
  /// The digits of a whole number without the points between thousands, or nil.
  fileprivate var integerDigits: String? {
    let unsigned = hasPrefix("-") ? dropFirst() : self[...]
    let groups = unsigned.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let first = groups.first,
      !first.isEmpty
    else { return nil }
    let isGrouped = groups.count > 1
    guard !isGrouped || (first.utf8.count <= 3 && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }) else {
      return nil
    }
    return (hasPrefix("-") ? "-" : "") + groups.joined()
  }
}
