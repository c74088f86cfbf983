import Diagnostics
import LocatedText

extension PaperReader {
  static func seats(_ name: String, _ node: LocatedNode, log: inout DiagnosticLog) -> SeatPlan? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let selection = Self.selection("for", variable: "each", &reader, log: &log)
    let seat = reader.required("seat", log: &log)?.text(log: &log)
    let words = reader.required("words", log: &log)?.elements(log: &log) ?? []
    let templates = words.compactMap { $0.template(log: &log) }
    let aisles = (reader.optional("aisles")?.elements(log: &log) ?? []).compactMap {
      $0.integer(in: 1...SeatPlan.mostSeats, log: &log)
    }
    let rows = (reader.optional("rows")?.elements(log: &log) ?? []).compactMap { $0.text(log: &log) }
    let seats = reader.optional("seats")?.integer(in: 1...SeatPlan.mostSeats, log: &log)
    reader.finish(log: &log)
    guard let selection, let seat else { return nil }
    return SeatPlan(
      name: name, selection: selection, seat: seat, words: templates, aisles: aisles, rows: rows,
      seats: seats,
      location: node.location)
  }
}
