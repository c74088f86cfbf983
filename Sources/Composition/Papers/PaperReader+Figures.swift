import Diagnostics
import DocumentModel
import LocatedText

extension PaperReader {
  static func chart(
    _ name: String, _ node: LocatedNode, log: inout DiagnosticLog
  ) -> ChartDefinition? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let kind = reader.required("kind", log: &log)?.choice(Chart.Kind.self, log: &log)
    let caption = reader.optional("caption")?.template(log: &log)
    let unit = reader.optional("unit")?.template(log: &log)
    let source: ChartDefinition.Source?
    if let list = reader.optional("from") {
      source = listSource(list, &reader, log: &log)
    } else {
      source = dataSource(&reader, log: &log)
    }
    let width = reader.optional("width").flatMap { length($0, named: "width", log: &log) }
    let height = reader.optional("height").flatMap { length($0, named: "height", log: &log) }
    reader.finish(log: &log)
    guard let kind, let source else { return nil }
    return ChartDefinition(
      name: name, kind: kind, caption: caption, unit: unit, source: source, width: width, height: height,
      location: node.location)
  }

  private static func dataSource(
    _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> ChartDefinition.Source? {
    let categories = reader.required("categories", log: &log)?.elements(log: &log) ?? []
    let names = categories.compactMap { $0.template(log: &log) }
    let series = (reader.required("series", log: &log)?.elements(log: &log) ?? []).compactMap { node in
      dataSeries(node, count: names.count, log: &log)
    }
    return names.isEmpty || series.isEmpty ? nil : .data(categories: names, series)
  }

  private static func dataSeries(
    _ node: LocatedNode, count: Int, log: inout DiagnosticLog
  ) -> ChartDefinition.Series? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let name = reader.required("name", log: &log)?.template(log: &log)
    let values = (reader.required("values", log: &log)?.elements(log: &log) ?? []).compactMap {
      $0.text(log: &log)
    }
    reader.finish(log: &log)
    guard let name, !values.isEmpty else { return nil }
    guard values.count == count else {
      log.add(
        CompositionDiagnostics.unevenSeries.at(node.location, Phrase("\(values.count)"), Phrase("\(count)")))
      return nil
    }
    return ChartDefinition.Series(name: name, values: values, location: node.location)
  }

  private static func listSource(
    _ list: LocatedNode, _ reader: inout MappingReader, log: inout DiagnosticLog
  ) -> ChartDefinition.Source? {
    let binding = Self.binding(list, log: &log)
    let category = reader.required("category", log: &log)?.text(log: &log)
    let series = (reader.required("series", log: &log)?.elements(log: &log) ?? []).compactMap { node in
      listSeries(node, log: &log)
    }
    guard let binding, let category, !series.isEmpty else { return nil }
    return .list(binding, category: category, series)
  }

  private static func listSeries(
    _ node: LocatedNode, log: inout DiagnosticLog
  ) -> ChartDefinition.ListSeries? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let name = reader.required("name", log: &log)?.template(log: &log)
    let value = reader.required("value", log: &log)?.text(log: &log)
    reader.finish(log: &log)
    guard let name, let value else { return nil }
    return ChartDefinition.ListSeries(name: name, value: value, location: node.location)
  }

  static func photoSet(_ name: String, _ node: LocatedNode, log: inout DiagnosticLog) -> PhotoSet? {
    guard var reader = MappingReader(node, log: &log) else { return nil }
    let photos = binding(&reader, node, log: &log)
    let columns = reader.optional("columns")?.integer(in: 1...4, log: &log) ?? 2
    let width = reader.optional("width").flatMap { length($0, named: "width", log: &log) }
    reader.finish(log: &log)
    return photos.map {
      PhotoSet(name: name, photos: $0, columns: columns, width: width, location: node.location)
    }
  }
}
