import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import VietnameseText

/// The elements of lists that a part of a paper shows, in its order.
struct SelectedElements: Sendable {
  /// The canonical path of the list; of several, of the first.
  var list: String
  var elements: [FieldValue] = []
  /// The canonical path of each element.
  var paths: [String] = []
  /// Where each element stands in its list.
  var positions: [Int] = []

  /// The elements of both, these first.
  func joined(_ other: SelectedElements) -> SelectedElements {
    SelectedElements(
      list: list, elements: elements + other.elements, paths: paths + other.paths,
      positions: positions + other.positions)
  }

  fileprivate mutating func append(_ element: FieldValue, path: String, position: Int) {
    elements.append(element)
    paths.append(path)
    positions.append(position)
  }
}

/// A condition on elements, its path found once.
struct ElementFilter: Sendable {
  private let way: ElementPath
  private let filter: Selection.Filter

  fileprivate init(_ way: ElementPath, _ filter: Selection.Filter) {
    self.way = way
    self.filter = filter
  }

  func holds(for element: FieldValue, in congress: Congress) -> Bool {
    let word: String? =
      switch way.value(in: element, of: congress) {
      case .boolean(let flag): flag ? "yes" : "no"
      case .some(let value): ValueFormatter(congress: congress).text(value, path: filter.path, format: nil)
      case nil: nil
      }
    let isAmong = word.map { filter.words.contains($0) } ?? false
    return isAmong != filter.isExcluding
  }
}

extension Binder {
  /// The elements of `selection`; nil, reported as its binding says, also where its conditions leave none and it needs
  /// some.
  mutating func selectedAny(_ selection: Selection) -> SelectedElements? {
    guard let selected = selected(selection) else { return nil }
    guard selected.elements.isEmpty, selection.list.missing == .error else { return selected }
    let list = selection.list
    _ = missingInlines(selected.list, at: list.location, missing: list.missing, blank: .zero)
    return nil
  }

  /// The elements of `selection`; nil, reported as its binding says, if there is no list.
  mutating func selected(_ selection: Selection) -> SelectedElements? {
    guard let (value, path, _) = self.value(of: selection.list) else { return nil }
    guard case .list(let elements) = value else {
      log.add(CompositionDiagnostics.notAList.at(selection.list.location, Phrase(path)))
      return nil
    }
    let segments = DataPath.segments(ids: elements.map(\.recordID))
    if selection.filters.isEmpty, selection.order.isEmpty {
      return SelectedElements(
        list: path, elements: elements, paths: segments.map { "\(path).\($0)" },
        positions: Array(elements.indices))
    }
    let filters = self.filters(selection.filters, in: path)
    let kept = elements.indices.filter { index in
      filters.allSatisfy { $0.holds(for: elements[index], in: congress) }
    }
    var result = SelectedElements(list: path)
    for index in sorted(kept, of: elements, by: selection.order, list: path) {
      result.append(elements[index], path: "\(path).\(segments[index])", position: index)
    }
    return result
  }

  /// The conditions with their ways found; one on a path that does not exist is reported and holds of all.
  mutating func filters(_ filters: [Selection.Filter], in list: String) -> [ElementFilter] {
    filters.compactMap { filter in
      guard let way = elementPath(filter.path, in: list, at: filter.location) else { return nil }
      if case .choice(let known) = way.kind { report(filter, notAmong: known) }
      return ElementFilter(way, filter)
    }
  }

  /// The way along a path in the elements of a list; nil, reported, if there is none.
  mutating func elementPath(_ path: String, in list: String, at location: Location) -> ElementPath? {
    switch congress.elementPath(path, in: list) {
    case .found(let way): return way
    case .unknown(let segment, let parent, let suggestion):
      log.add(
        CompositionDiagnostics.unknownPath.at(
          location, Phrase("\(parent).\(segment)"), hint: suggestion.map(CompositionDiagnostics.didYouMean)))
    case .notRecords:
      log.add(CompositionDiagnostics.notPrintable.at(location, Phrase("\(list).\(path)")))
    }
    return nil
  }

  private mutating func report(_ filter: Selection.Filter, notAmong known: [String]) {
    for word in filter.words where !known.contains(word) {
      let nearest = Suggestion.nearest(to: word, among: known)
      log.add(
        CompositionDiagnostics.unknownWord.at(
          filter.location, Phrase(filter.path), Phrase(word),
          hint: nearest.map(CompositionDiagnostics.didYouMean)))
    }
  }

  /// `chosen` in the order asked for; equal elements stay as they stand in the data.
  private mutating func sorted(
    _ chosen: [Int], of elements: [FieldValue], by order: [Selection.Order], list: String
  ) -> [Int] {
    // Delegates of one name go by their dates of birth.
    if list == "delegates", order.count == 1, order[0].path == "name", order[0].areNames,
      !order[0].isDescending
    {
      return congress.sorted(chosen, by: .name)
    }
    let keys = order.compactMap { key -> [Int: SortKey]? in
      guard let way = elementPath(key.path, in: list, at: key.location) else { return nil }
      return Dictionary(
        uniqueKeysWithValues: chosen.map {
          let value = way.value(in: elements[$0], of: congress)
          return ($0, SortKey(value, isName: key.areNames, isDescending: key.isDescending))
        })
    }
    return chosen.sorted { a, b in
      for key in keys {
        guard let first = key[a], let second = key[b], first != second else { continue }
        return first < second
      }
      return a < b
    }
  }
}
