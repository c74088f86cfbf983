/// The way to a value: names of fields, ids and numbers of list elements.
package struct DataPath: Hashable, Sendable {
  /// The word that asks a list for its length.
  package static let count = "count"

  /// The segment of an element no list of records has, of which nothing is known: what a form is of.
  package static let nobody = "?"

  /// "targets.satisfaction.value"; empty for the congress itself.
  package let text: String

  /// The congress itself.
  package static let root = DataPath(text: "")

  private init(text: String) {
    self.text = text
  }

  /// The path of something inside.
  package func appending(_ segment: String) -> DataPath {
    DataPath(text: text.isEmpty ? segment : text + "." + segment)
  }
}

extension DataPath {
  /// What stands between the dots of a path.
  static func segments(of path: String) -> [String] {
    // Bytes: cutting between characters means looking every one of them up in Unicode's tables.
    path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

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
