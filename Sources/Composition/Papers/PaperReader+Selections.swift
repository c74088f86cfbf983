import Diagnostics
import LocatedText

/// Which elements of a list a paper shows.
extension PaperReader {
  /// The keys of a selection, in a mapping that may have others; its list stands at `key`.
  ///
  /// - Parameter missing: what to do without the list where the paper does not say.
  static func selection(
    _ key: String, variable: String, missing: Missing = .error, _ reader: inout MappingReader,
    log: inout DiagnosticLog
  ) -> Selection? {
    let list = reader.required(key, log: &log).flatMap { binding($0, missing: missing, log: &log) }
    let variable = reader.optional("as")?.text(log: &log) ?? variable
    let filters = Self.filters(&reader, log: &log)
    let order = reader.optional("order").map { orders($0, log: &log) } ?? []
    return list.map { Selection(list: $0, variable: variable, filters: filters, order: order) }
  }

  /// `only: { gender: nữ }` and `except: { attendance: [vắng có lý do, vắng không lý do] }`.
  static func filters(_ reader: inout MappingReader, log: inout DiagnosticLog) -> [Selection.Filter] {
    ["only", "except"].flatMap { key -> [Selection.Filter] in
      guard let node = reader.optional(key) else { return [] }
      guard case .mapping(let entries) = node.content else {
        _ = MappingReader(node, log: &log)
        return []
      }
      return entries.map { entry in
        Selection.Filter(
          path: entry.key, words: words(entry.value, log: &log), isExcluding: key == "except",
          location: entry.keyLocation)
      }
    }
  }

  private static func words(_ node: LocatedNode, log: inout DiagnosticLog) -> [String] {
    guard case .sequence(let nodes) = node.content else { return [node.text(log: &log)].compactMap(\.self) }
    return nodes.compactMap { $0.text(log: &log) }
  }

  private enum OrderKind: String, CaseIterable {
    case value, name
  }

  private static func orders(_ node: LocatedNode, log: inout DiagnosticLog) -> [Selection.Order] {
    guard case .sequence(let nodes) = node.content else { return [order(node, log: &log)].compactMap(\.self) }
    return nodes.compactMap { order($0, log: &log) }
  }

  private static func order(_ node: LocatedNode, log: inout DiagnosticLog) -> Selection.Order? {
    if case .scalar = node.content {
      return node.text(log: &log).map {
        Selection.Order(path: $0, areNames: false, isDescending: false, location: node.location)
      }
    }
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let path = reader.required("by", log: &log)?.text(log: &log)
    let kind = reader.optional("as")?.choice(OrderKind.self, log: &log) ?? .value
    let isDescending = flag(reader.optional("descending"), log: &log) ?? false
    reader.finish(log: &log)
    return path.map {
      Selection.Order(
        path: $0, areNames: kind == .name, isDescending: isDescending, location: node.location)
    }
  }
}
