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
  /// The regulation and clause, and what packs that took the value over say of them.
  public var source: String { remark.isEmpty ? clause : "\(clause) (\(remark))" }
  public let confidence: Confidence
  private let clause: String
  private var remark = ""

  public init(text: String, location: Location, source: String, confidence: Confidence) {
    self.text = text
    self.location = location
    self.clause = source
    self.confidence = confidence
  }

  /// Makes it the value of another pack, whose remark says how far its source holds there.
  mutating func takeOver(_ remark: String) {
    self.remark = self.remark.isEmpty ? remark : "\(self.remark)) (\(remark)"
  }
}

extension Length {
  /// Reads "20 mm", "0.75 pt"; nil if there is no number, no unit or anything else, or if it is longer than any
  /// sheet: 5,000 of its unit.
  public init?(written text: String) {
    guard let space = text.utf8.firstIndex(of: UInt8(ascii: " ")), let number = Double(text[..<space]),
      abs(number) <= 5000
    else { return nil }
    switch text[text.utf8.index(after: space)...] {
    case "mm": self = .mm(number)
    case "pt": self = .pt(number)
    default: return nil
    }
  }
}
