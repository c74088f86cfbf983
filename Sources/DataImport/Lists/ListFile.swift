import CongressModel
public import Diagnostics
import LocatedText

/// A list of delegates in a file of its own, read apart from any congress: to look at, or to turn into another format.
public struct ListFile: Sendable {
  let list: DelegateList
  /// One mapping for each person, as it would stand in `congress.yaml`.
  let records: [LocatedNode]

  /// The list in `bytes`; nil, reported, when there is none.
  ///
  /// Every value is checked as in a congress; with errors in `log` the list is incomplete.
  ///
  /// - Parameters:
  ///   - file: the name to report.
  ///   - sheet: the sheet to read; nil to look for the list.
  ///   - lastYear: the year of the congress, by which the century of two-digit years is told.
  public static func read(
    _ bytes: [UInt8], file: String, sheet: String?, lastYear: Int?, log: inout DiagnosticLog
  ) -> ListFile? {
    var request = DelegateList.Request()
    request.sheet = sheet
    guard let list = DelegateList.read(bytes, file: file, request, log: &log) else { return nil }
    let node = DelegateRecords.node(of: list, lastYear: lastYear, log: &log)
    guard case .sequence(let records) = node.content else { return nil }
    var reader = RecordReader(log: log, places: ScalarPlaces([]), file: "")
    _ = reader.records(Delegate.self, from: node, at: DataPath.root.appending("delegates"))
    log = reader.log
    return ListFile(list: list, records: records)
  }

  /// How many people the list holds.
  public var count: Int { records.count }
}

extension LocatedNode {
  /// The leaves of a record in order, with their paths: "education.general".
  var leaves: [(path: String, text: String)] {
    switch content {
    case .null: return []
    case .scalar(let text, _): return [("", collapsed(text))]
    case .sequence(let elements):
      // Positions stand in one cell again.
      let texts = elements.compactMap { $0.leaves.count == 1 ? $0.leaves.first?.text : nil }
      return texts.isEmpty ? [] : [("", texts.joined(separator: ", "))]
    case .mapping(let entries):
      return entries.flatMap { entry in
        entry.value.leaves.map { ($0.path.isEmpty ? entry.key : "\(entry.key).\($0.path)", $0.text) }
      }
    }
  }

  /// The values of columns nobody knows, by heading.
  var otherColumns: [(heading: String, text: String)] {
    guard case .sequence(let elements)? = self["other"]?.content else { return [] }
    return elements.compactMap { element in
      guard case .scalar(let heading, _)? = element["name"]?.content,
        case .scalar(let text, _)? = element["value"]?.content
      else { return nil }
      return (collapsed(heading), collapsed(text))
    }
  }
}
