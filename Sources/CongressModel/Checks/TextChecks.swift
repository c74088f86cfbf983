package import Diagnostics
import VietnameseText

/// Checks the letters, spaces and punctuation of typed text: the same checks and wording for data and prose,
/// each under its own codes.
package struct TextChecks: Sendable {
  /// How far a text is looked at.
  package enum Extent: Sendable {
    /// Its characters only: names of files, ids, figures, remarks that no paper prints.
    case characters
    /// Its spaces, marks and quotes too.
    case spelling
  }

  /// The kinds of findings, in the order of their codes.
  package let kinds: [DiagnosticKind]
  private let faults: [TextFault]

  /// Checks that report `faults` under the codes from `VK` and `firstCode` on.
  package init(firstCode: Int, faults: [TextFault] = TextFault.allCases) {
    self.faults = faults
    kinds = faults.enumerated().map { index, fault in
      DiagnosticKind("VK\(firstCode + index)", fault.severity, fault.message, hint: fault.hint)
    }
  }

  /// Those of the data. Reading joins spaces that stand together, so two of them harm nobody.
  package static let data = TextChecks(
    firstCode: 350, faults: TextFault.allCases.filter { $0 != .doubleSpace })

  /// Reports what is wrong with `text`, each fault once; false when one of them is an error.
  ///
  /// `place` tells where the scalar with a given offset of `text` stands. Of a personal text no character is
  /// shown.
  @discardableResult
  package func check(
    _ text: String, _ extent: Extent = .spelling, isPersonal: Bool = false, log: inout DiagnosticLog,
    place: (Int) -> Location?
  ) -> Bool {
    let composed = Normalization.nfc(text)
    let found = TextChecks.findings(in: composed, extent)
    guard !found.isEmpty else { return true }
    let scalars = composed.scalars
    let offsets = TextChecks.offsets(of: text)
    var isFit = true
    for (kind, fault) in zip(kinds, faults) {
      guard let (_, offset, expected) = found.first(where: { $0.fault == fault }) else { continue }
      let shown = scalars[fault == .spaceBeforeMark ? offset + 1 : offset]
      let values = isPersonal ? TextChecks.hidden : TextChecks.values(shown, expected)
      let typed = offsets.map { $0.indices.contains(offset) ? $0[offset] : 0 } ?? offset
      // Findings that are only counted need no place: a hostile file has many.
      let location = log.count(of: kind.severity) < DiagnosticLog.limit ? place(typed) : nil
      log.add(kind.at(location, values[0], values[1], values[2]))
      if fault.severity == .error { isFit = false }
    }
    return isFit
  }

  private typealias Found = (fault: TextFault, offset: Int, expected: Unicode.Scalar?)

  private static func findings(in text: String, _ extent: Extent) -> [Found] {
    let characters = LookAlikes.findings(in: text).compactMap { finding -> Found? in
      TextFault(finding.kind).map { ($0, finding.offset, finding.expected) }
    }
    guard extent == .spelling else { return characters }
    let words = text.hasByte { $0 == UInt8(ascii: "{") } ? maskingPlaceholders(text) : text
    return characters + Spacing.findings(in: words).map { (TextFault($0.kind), $0.offset, nil) }
  }

  /// The text with something that is no letter for each scalar of its placeholders, whose colons are not the
  /// text's.
  private static func maskingPlaceholders(_ text: String) -> String {
    var scalars = text.scalars
    var isInside = false
    for index in scalars.indices {
      let isPair = index + 1 < scalars.count && scalars[index] == scalars[index + 1]
      if isPair, scalars[index] == "{" { isInside = true }
      if isPair, isInside, scalars[index] == "}" {
        isInside = false
        scalars[index...index + 1] = ["\u{FFFC}", "\u{FFFC}"]
      }
      if isInside { scalars[index] = "\u{FFFC}" }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let hidden = [Phrase](repeating: "•••", count: 3)

  /// The character as code and as itself, and the one that was meant.
  private static func values(_ scalar: Unicode.Scalar, _ expected: Unicode.Scalar?) -> [Phrase] {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return [
      Phrase(code), Phrase(String(Character(scalar))), Phrase(expected.map { String(Character($0)) } ?? ""),
    ]
  }

  /// For each scalar of `text` in NFC, the offset in `text` of the letter it belongs to; nil if `text` is in NFC.
  private static func offsets(of text: String) -> [Int]? {
    guard !Normalization.isNFC(text) else { return nil }
    var offsets: [Int] = []
    var offset = 0
    for letter in text {
      for _ in Normalization.nfc(String(letter)).unicodeScalars { offsets.append(offset) }
      offset += letter.unicodeScalars.count
    }
    return offsets
  }
}
