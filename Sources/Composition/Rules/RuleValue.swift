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

/// The types of values a pack may hold, and how each is read.
enum RuleType: Sendable {
  /// A number with "mm" or "pt".
  case length
  case integer
  case boolean
  case choice([String])
  /// Words or a template with placeholders.
  case text

  /// Whether `text` is a value of this type.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .length: Length(written: text) != nil
    case .integer: Int(text) != nil
    case .boolean: ["yes", "no"].contains(text)
    case .choice(let choices): choices.contains(text)
    case .text: true
    }
  }

  /// What is needed, for a message.
  var description: Phrase {
    switch self {
    case .length: Phrase(vi: "một độ dài, như “20 mm” hay “14 pt”", en: "a length such as “20 mm” or “14 pt”")
    case .integer: Phrase(vi: "một số nguyên", en: "a whole number")
    case .boolean: Phrase(vi: "“yes” hoặc “no”", en: "“yes” or “no”")
    case .choice(let choices):
      Phrase(vi: "một trong: {0}", en: "one of: {0}").filled(with: [Phrase(choices.joined(separator: ", "))])
    case .text: Phrase(vi: "một đoạn chữ", en: "text")
    }
  }
}

extension Length {
  /// Reads "20 mm", "0.75 pt"; nil if there is no number, no unit or anything else, or if it is longer than any
  /// sheet: 5,000 of its unit.
  public init?(written text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let number = Double(parts[0]), abs(number) <= 5000 else { return nil }
    switch parts[1] {
    case "mm": self = .mm(number)
    case "pt": self = .pt(number)
    default: return nil
    }
  }
}
