public import Diagnostics
public import Geometry

/// How well a value of a rule pack is known.
public enum Confidence: String, Sendable, CaseIterable {
  /// Read in the official text.
  case official
  /// Read in a copy, a digest or a table by someone else.
  case secondHand = "second-hand"
  /// Computed from a rule, or chosen where the rule is silent.
  case derived
  /// What offices do, seen in samples.
  case practice
}

/// One value of a rule pack, as written, with where it comes from.
public struct RuleValue: Sendable, Hashable {
  /// The value as written, in NFC: "15 pt", "bold", "ĐẢNG CỘNG SẢN VIỆT NAM".
  public let text: String
  /// The place in the pack.
  public let location: Location
  /// The regulation and clause.
  public let source: String
  public let confidence: Confidence

  public init(text: String, location: Location, source: String, confidence: Confidence) {
    self.text = text
    self.location = location
    self.source = source
    self.confidence = confidence
  }
}

extension Length {
  /// Reads "20 mm", "0.75 pt"; nil if there is no number, no unit or anything else, or if it is longer than any
  /// sheet: 5,000 of its unit.
  public init?(written text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    guard parts.count == 2, let number = Double(parts[0]), abs(number) <= 5000 else { return nil }
    switch parts[1] {
    case "mm": self = .mm(number)
    case "pt": self = .pt(number)
    default: return nil
    }
  }
}
