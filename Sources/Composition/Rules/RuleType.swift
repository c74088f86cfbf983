import Diagnostics
import Geometry

/// The types of values a pack may hold, and how each is read.
enum RuleType: Sendable {
  /// A number with "mm" or "pt".
  case length
  case integer
  case boolean
  case choice([String])
  /// A part of a whole, "1/3".
  case fraction
  /// A name in a section of the same pack.
  case name(in: String)
  /// Names in a section of the same pack, separated by commas.
  case names(in: String)
  /// Words or a template with placeholders.
  case text

  /// Whether `text` is a value of this type.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .length: Length(written: text) != nil
    case .integer: Int(text) != nil
    case .boolean: ["yes", "no"].contains(text)
    case .choice(let choices): choices.contains(text)
    case .fraction: RuleType.isFraction(text)
    // That they exist is checked when the whole pack is known.
    case .name, .names, .text: true
    }
  }

  /// Whether values of this type refer to names of the pack's own.
  var refersToNames: Bool {
    switch self {
    case .name, .names: true
    case .length, .integer, .boolean, .choice, .fraction, .text: false
    }
  }

  /// The section and the names in it that `text` refers to; nil for a type that refers to nothing.
  func references(in text: String) -> (section: String, names: [String])? {
    switch self {
    case .name(let section): (section, [text])
    case .names(let section):
      (section, text.split(separator: ",").map { String($0.trimmingSpaces) })
    case .length, .integer, .boolean, .choice, .fraction, .text: nil
    }
  }

  private static func isFraction(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let part = parts[0], let whole = parts[1] else { return false }
    return part > 0 && part <= whole
  }

  /// What is needed, for a message.
  var description: Phrase {
    switch self {
    case .length: Phrase(vi: "một độ dài, như “20 mm” hay “14 pt”", en: "a length such as “20 mm” or “14 pt”")
    case .integer: Phrase(vi: "một số nguyên", en: "a whole number")
    case .boolean: Phrase(vi: "“yes” hoặc “no”", en: "“yes” or “no”")
    case .choice(let choices):
      Phrase(vi: "một trong: {0}", en: "one of: {0}").filled(with: [Phrase(choices.joined(separator: ", "))])
    case .fraction: Phrase(vi: "một phân số, như “1/3”", en: "a fraction such as “1/3”")
    case .name(let section):
      Phrase(vi: "một tên ở mục “{0}”", en: "a name in “{0}”").filled(with: [Phrase(section)])
    case .names(let section):
      Phrase(vi: "các tên ở mục “{0}”, cách nhau bằng dấu phẩy", en: "names in “{0}”, separated by commas")
        .filled(with: [Phrase(section)])
    case .text: Phrase(vi: "một đoạn chữ", en: "text")
    }
  }
}

extension Substring {
  /// Without spaces at either end.
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
