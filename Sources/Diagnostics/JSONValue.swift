/// A value of JSON (RFC 8259), enough to write lines of it. Our own because Foundation costs more at the start than all
/// the rest of a run.
public enum JSONValue: Sendable {
  case null
  case number(Int)
  case text(String)
  case list([JSONValue])
  /// Members in the order they are written.
  case object([(name: String, value: JSONValue)])

  /// Text, or null.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  /// The value on one line: no line break inside, whatever the texts hold.
  public var line: String {
    switch self {
    case .null: "null"
    case .number(let number): "\(number)"
    case .text(let text): JSONValue.quoted(text)
    case .list(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { JSONValue.quoted($0.name) + ":" + $0.value.line }.joined(separator: ",") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // Controls must be escaped; the separators of lines and paragraphs end a line for some readers.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
