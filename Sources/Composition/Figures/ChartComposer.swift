import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// Charts of the data, as the paper defines them.
extension Composer {
  /// The chart with its caption; nothing if its list has no value and may be left out.
  mutating func chart(_ definition: ChartDefinition) -> [Block] {
    guard let figures = figures(of: definition) else { return [] }
    let id = newID()
    let unit = plain(definition.unit)
    let ticks = definition.kind == .ring ? [] : Scale(figures.series, kind: definition.kind).ticks
    let chart = Chart(
      kind: definition.kind, categories: figures.categories,
      series: figures.series.map { series in
        Chart.Series(
          name: series.name, values: series.values.map { Chart.Value($0?.double, label: label($0)) })
      }, ticks: ticks, unit: unit)
    roles.insert(.chartLabel)
    chartCount += 1
    let number = label("figures.chart-label", number: "\(chartCount)")
    let caption = figureCaption(definition.caption, label: number, name: definition.name)
    let size = Size(
      width: definition.width ?? rules.length("figures.chart-width"),
      height: definition.height ?? rules.length("figures.chart-height"))
    let words = caption.map(\.plainText) + [figures.described(unit: unit)]
    return [figure(id, .chart, .chart(chart), size, words.joined(separator: ": "), caption)]
  }

  private func label(_ number: DecimalNumber?) -> String { number.map { NumberFormat.decimal($0) } ?? "" }

  private mutating func plain(_ template: Template?) -> String {
    let inlines = template.flatMap { binder.inlines(of: $0, blank: .zero) } ?? []
    return tone.set(inlines.map(\.plainText).joined())
  }

  // MARK: Figures

  private mutating func figures(of chart: ChartDefinition) -> ChartFigures? {
    switch chart.source {
    case .data(let categories, let series):
      let names = categories.map { plain($0) }
      let rows = series.map { row in
        ChartFigures.Series(
          name: plain(row.name), values: row.values.map { figure(at: $0, for: row.location) })
      }
      return ChartFigures(categories: names, series: rows)
    case .list(let binding, let category, let series):
      guard let (value, path, _) = binder.value(of: binding) else { return nil }
      guard case .list(let elements) = value else {
        binder.log.add(CompositionDiagnostics.notAList.at(binding.location, Phrase(path)))
        return nil
      }
      return figures(of: elements, list: path, category: category, series, at: chart.location)
    }
  }

  private mutating func figures(
    of elements: [FieldValue], list: String, category: String, _ series: [ChartDefinition.ListSeries],
    at location: Location
  ) -> ChartFigures? {
    guard elements.count <= ChartFigures.mostCategories else {
      let most = Phrase("\(ChartFigures.mostCategories)")
      binder.log.add(CompositionDiagnostics.tooManyCategories.at(location, Phrase("\(elements.count)"), most))
      return nil
    }
    guard let name = binder.elementPath(category, in: list, at: location) else { return nil }
    let formatter = ValueFormatter(congress: binder.congress)
    let categories = elements.map { element in
      let value = name.value(in: element, of: binder.congress)
      return tone.set(value.flatMap { formatter.text($0, path: list, format: nil) } ?? "")
    }
    var rows: [ChartFigures.Series] = []
    for row in series {
      guard let way = binder.elementPath(row.value, in: list, at: row.location) else { return nil }
      let values = elements.map { way.value(in: $0, of: binder.congress)?.number }
      rows.append(ChartFigures.Series(name: plain(row.name), values: values))
    }
    return ChartFigures(categories: categories, series: rows)
  }

  /// The figure at a path; nil if it is unknown, an error if it is no figure.
  private mutating func figure(at path: String, for location: Location) -> DecimalNumber? {
    switch binder.lookup(path) {
    case .found(let value, let canonical, _):
      if let number = value.number { return number }
      binder.log.add(CompositionDiagnostics.notAFigure.at(location, Phrase(canonical)))
    case .missing(let canonical, _):
      binder.log.add(CompositionDiagnostics.omitted.at(location, Phrase(canonical)))
    case .unknown(let segment, let parent, let suggestion):
      let whole = parent.isEmpty ? segment : "\(parent).\(segment)"
      binder.log.add(
        CompositionDiagnostics.unknownPath.at(
          location, Phrase(whole), hint: suggestion.map(CompositionDiagnostics.didYouMean)))
    }
    return nil
  }

  // MARK: Caption and place

  /// "Biểu đồ 1. …" below the figure.
  mutating func figureCaption(_ caption: Template?, label: String, name: String?) -> [Paragraph] {
    caption.flatMap { binder.inlines(of: $0, blank: .zero) }.map {
      figureCaption($0, label: label, name: name)
    } ?? []
  }

  mutating func figureCaption(_ title: [Inline], label: String, name: String?) -> [Paragraph] {
    let words = words(
      "figures.caption", with: ["label": .inlines([.text(label.bound, [], nil)]), "caption": .inlines(title)])
    let line = tone.set((words ?? []).map(\.plainText).joined())
    let target = binder.references.add(.figure, name: name, label: label, words: line)
    return paragraph(role: .figureCaption, words, target: target).compactMap {
      if case .paragraph(let paragraph) = $0 { paragraph } else { nil }
    }
  }

  mutating func figure(
    _ id: NodeID, _ role: Role, _ content: Figure.Content, _ size: Size, _ words: String,
    _ caption: [Paragraph]
  ) -> Block {
    .figure(
      Figure(
        id: id, role: role, content: content, size: size, alternativeText: words.unbound, caption: caption,
        spaceBefore: rules.length("figures.space-before"), spaceAfter: rules.length("figures.space-after")))
  }
}

/// What a chart shows, exact.
struct ChartFigures {
  struct Series {
    let name: String
    let values: [DecimalNumber?]
  }

  /// More are a table's matter.
  static let mostCategories = 60

  let categories: [String]
  let series: [Series]

  /// The figures in words, for those who cannot see the chart.
  func described(unit: String) -> String {
    series.map { series in
      let values = zip(categories, series.values).map { category, value in
        let figure = value.map { NumberFormat.decimal($0) } ?? "-"
        return "\(category) \(figure)" + (unit == "%" || unit.isEmpty ? unit : " \(unit)")
      }
      return "\(series.name): " + values.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}

extension DecimalNumber {
  /// The nearest binary number: for drawing only.
  var double: Double {
    (0..<decimals).reduce(Double(coefficient)) { number, _ in number / 10 }
  }
}
