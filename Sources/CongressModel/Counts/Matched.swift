/// A record that is known in its list by what it is about rather than by its id or place: a candidate by the person.
protocol Matched {
  /// nil when it is not known what the record is about.
  var matchingID: String? { get }
}

extension [FieldValue] {
  /// By what each element is found in the same list of another count: what it is about, its id, or its number from 1.
  var matchingSegments: [String] {
    DataPath.segments(
      ids: map { value in
        guard case .record(let record) = value else { return nil }
        return (record as? any Matched)?.matchingID ?? record.recordID
      })
  }
}
