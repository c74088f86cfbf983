/// The way to a value: names of fields, ids and numbers of list elements.
package struct DataPath: Hashable, Sendable {
  /// The word that asks a list for its length.
  package static let count = "count"

  private var segments: [String]

  /// The congress itself.
  package static let root = DataPath(segments: [])

  private init(segments: [String]) {
    self.segments = segments
  }

  /// The path of something inside.
  package func appending(_ segment: String) -> DataPath {
    DataPath(segments: segments + [segment])
  }

  /// The path of the group this belongs to; nil for the root.
  package var parent: DataPath? {
    segments.isEmpty ? nil : DataPath(segments: segments.dropLast())
  }

  /// "targets.satisfaction.value".
  package var text: String { segments.joined(separator: ".") }
}

extension DataPath {
  /// The canonical names of the elements of a list with these ids: the id, or the number from 1 for one that
  /// has none or whose id an earlier element has.
  package static func segments(ids: [String?]) -> [String] {
    var seen: Set<String> = []
    return ids.enumerated().map { index, id in
      guard let id, seen.insert(id).inserted else { return String(index + 1) }
      return id
    }
  }

  /// One of ``segments(ids:)``.
  static func segment(at index: Int, ids: [String?]) -> String {
    guard let id = ids[index], ids.firstIndex(of: id) == index else { return String(index + 1) }
    return id
  }

  /// The index in a list with these ids that `segment` means, or nil.
  static func index(of segment: String, ids: [String?]) -> Int? {
    if let named = ids.firstIndex(of: segment) { return named }
    guard let number = Int(segment), number > 0, ids.indices.contains(number - 1) else { return nil }
    return number - 1
  }
}
