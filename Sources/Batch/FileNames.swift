public import Diagnostics
import VanKien

/// The names of a batch's files, from a template such as "{{ number }}-{{ key }}".
public struct FileNames: Sendable, Hashable {
  private enum Part: Hashable {
    case text(String)
    case key
    /// The record's number in the source, from 1, as many digits as the last has.
    case number
  }

  private let parts: [Part]

  /// The names of a batch's own files, without ending.
  static let ours: Set<String> = ["manifest", "summary", "index", "combined", "aggregate-report"]

  /// "{{ key }}".
  public static let byKey = FileNames(parts: [.key])

  private init(parts: [Part]) { self.parts = parts }

  /// Reads a template of letters, digits, hyphens and the places `{{ key }}`, `{{ number }}`; nil if it holds anything
  /// else, or neither place.
  public init?(template: String) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.range(of: "{{") {
      parts.append(.text(String(rest[..<open.lowerBound])))
      rest = rest[open.upperBound...]
      guard let close = rest.range(of: "}}") else { return nil }
      switch rest[..<close.lowerBound].filter({ $0 != " " }) {
      case "key": parts.append(.key)
      case "number": parts.append(.number)
      default: return nil
      }
      rest = rest[close.upperBound...]
    }
    parts.append(.text(String(rest)))
    let isPlain = parts.allSatisfy { part in
      guard case .text(let text) = part else { return true }
      return text.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
          || (byte < 0x80 && Character(UnicodeScalar(byte)).isLetter)
          || (0x30...0x39).contains(byte)
      }
    }
    guard isPlain, parts.contains(where: { $0 == .key || $0 == .number }) else { return nil }
    self.parts = parts
  }

  /// A name for each key, in order, without ending. Keys that give no name or one that another key gives are reported.
  public func names(of keys: [String], log: inout DiagnosticLog) -> [String] {
    let digits = "\(keys.count)".count
    var first: [String: Int] = [:]
    return keys.enumerated().map { index, key in
      let name = parts.map { part in
        switch part {
        case .text(let text): text
        case .key: VanKien.fileName(for: key)
        case .number: String(repeating: "0", count: digits - "\(index + 1)".count) + "\(index + 1)"
        }
      }.joined()
      if name.isEmpty {
        log.add(BatchDiagnostics.namelessKey.at(nil, Phrase(key)))
      } else if FileNames.ours.contains(name) {
        log.add(BatchDiagnostics.takenName.at(nil, Phrase(key), Phrase(name)))
      } else if let other = first[name] {
        log.add(BatchDiagnostics.sharedName.at(nil, Phrase(keys[other]), Phrase(key), Phrase(name)))
      } else {
        first[name] = index
      }
      return name
    }
  }
}

extension Substring {
  /// Where `text` first stands.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
