import Diagnostics
import LocatedText

/// One record on its way from cells to a mapping.
struct RecordDraft {
  let location: Location
  private var entries: [(path: String, value: String, location: Location, place: Int)] = []
  private var others: [LocatedNode] = []
  private var nameStart: (text: String, location: Location)?

  init(location: Location) {
    self.location = location
  }

  /// Sets a field; false when it has another value already. Positions add up.
  @discardableResult
  mutating func set(_ path: String, _ value: String, at location: Location) -> Bool {
    if path != "positions", let known = entries.first(where: { $0.path == path }) {
      return known.value == value
    }
    entries.append((path, value, location, DelegateColumns.order[path] ?? .max))
    return true
  }

  /// Family and middle names, whose given name comes in another column.
  mutating func begin(name: String, at location: Location) {
    nameStart = (collapsed(name), location)
  }

  /// The given name: with what came before it, the name; alone, only itself.
  mutating func end(name: String, at location: Location) {
    let given = collapsed(name)
    if let nameStart {
      set("name", nameStart.text + " " + given, at: nameStart.location)
    } else if !entries.contains(where: { $0.path == "name" }) {
      set("name", given, at: location)
    }
    set("given_name", given, at: location)
    nameStart = nil
  }

  /// Keeps the value of an unknown column.
  mutating func keep(_ value: String, under heading: String, at location: Location) {
    others.append(
      mapping([("name", scalar(heading, location)), ("value", scalar(value, location))], at: location))
  }

  /// The record with its fields in the order of lists, whatever the order of the columns.
  var node: LocatedNode {
    var fields: [(String, LocatedNode)] = []
    var positions: [LocatedNode] = []
    var education: [(String, LocatedNode)] = []
    if let nameStart { fields.append(("name", scalar(nameStart.text, nameStart.location))) }
    for (path, value, location, _) in entries.sorted(by: { $0.place < $1.place }) {
      if path == "positions" {
        positions.append(scalar(value, location))
      } else if path.utf8.contains(UInt8(ascii: ".")) {
        education.append((String(path.dropFirst("education.".count)), scalar(value, location)))
      } else {
        fields.append((path, scalar(value, location)))
      }
    }
    if let first = education.first { fields.append(("education", mapping(education, at: first.1.location))) }
    if let first = positions.first { fields.append(("positions", list(positions, at: first.location))) }
    if let first = others.first { fields.append(("other", list(others, at: first.location))) }
    return mapping(fields, at: location)
  }

  private func scalar(_ text: String, _ location: Location) -> LocatedNode {
    LocatedNode(location: location, content: .scalar(text, quoted: true))
  }

  private func list(_ nodes: [LocatedNode], at location: Location) -> LocatedNode {
    LocatedNode(location: location, content: .sequence(nodes))
  }

  private func mapping(_ fields: [(String, LocatedNode)], at location: Location) -> LocatedNode {
    let entries = fields.map { LocatedNode.Entry(key: $0.0, keyLocation: $0.1.location, value: $0.1) }
    return LocatedNode(location: location, content: .mapping(entries))
  }
}
