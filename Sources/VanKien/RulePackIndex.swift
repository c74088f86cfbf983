import Diagnostics
import LocatedText
public import VietnameseText

/// Which rule pack holds for which bodies and dates: `Layouts/rules/index.yaml`.
public struct RulePackIndex: Sendable {
  public let entries: [Entry]

  /// One pack and when it is in force.
  public struct Entry: Sendable, Hashable {
    public let id: String
    let file: String
    /// The kind of body: "party", "state"…
    public let body: String
    /// The first day, by the paper's date.
    public let from: CalendarDate
    /// The last day; nil if still in force.
    public let to: CalendarDate?

    /// Whether the pack is in force on `date`.
    public func holds(on date: CalendarDate) -> Bool {
      date >= from && (to.map { date <= $0 } ?? true)
    }

    /// "03/4/2018 – 26/5/2026".
    public var period: String { "\(from.short()) – \(to?.short() ?? "…")" }
  }

  init(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) {
    guard let node = YAMLReader.read(bytes, file: file, log: &log), var top = MappingReader(node, log: &log)
    else {
      entries = []
      return
    }
    _ = top.required("format", log: &log)?.integer(in: 1...1, log: &log)
    entries = (top.required("packs", log: &log)?.elements(log: &log) ?? []).compactMap {
      RulePackIndex.entry($0, log: &log)
    }
    top.finish(log: &log)
  }

  private static func entry(_ node: LocatedNode, log: inout DiagnosticLog) -> Entry? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let id = reader.required("id", log: &log)?.text(log: &log)
    let file = reader.required("file", log: &log)?.text(log: &log)
    let body = reader.required("body", log: &log)?.text(log: &log)
    let from = reader.required("from", log: &log).flatMap { date($0, log: &log) }
    let to = reader.optional("to").flatMap { date($0, log: &log) }
    reader.finish(log: &log)
    guard let id, let file, let body, let from else { return nil }
    return Entry(id: id, file: file, body: body, from: from, to: to)
  }

  private static func date(_ node: LocatedNode, log: inout DiagnosticLog) -> CalendarDate? {
    guard let text = node.text(log: &log) else { return nil }
    let date = CalendarDate(text)
    if date == nil { log.add(VanKienDiagnostics.badIndex.at(node.location, Phrase(text))) }
    return date
  }
}
