import Diagnostics
import VietnameseText

extension Congress {
  /// The model as stable text, one line a value: `path = value  # congress.yaml:12:9`.
  ///
  /// Computed values and values not reported but derived are marked; personal ones are not shown.
  public var dump: String {
    leaves.map { line($0) + "\n" }.joined()
  }

  private func line(_ leaf: Leaf) -> String {
    var remarks: [String] = []
    if leaf.isComputed { remarks.append("computed") }
    if let origin = leaf.origin { remarks.append(origin.text(in: .english)) }
    if let annotation = annotations[leaf.path], !leaf.isComputed {
      if annotation.status == .derived { remarks.append("derived") }
      if let note = annotation.note { remarks.append("note: \(note)") }
    }
    let value = leaf.isPersonal ? "(personal, not shown)" : leaf.value.dump
    return "\(leaf.path) = \(value)" + (remarks.isEmpty ? "" : "  # \(remarks.joined(separator: ", "))")
  }
}

extension FieldValue {
  /// The value as a dump shows it: texts between quotes, dates as 2020-06-26, a person by id.
  public var dump: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .integer(let value): String(value)
    case .decimal(let value): NumberFormat.decimal(value)
    case .percent(let value): NumberFormat.percent(value)
    case .date(let date): date.iso
    case .partialDate(let date): date.iso
    case .boolean(let value): String(value)
    case .choice(let word): word
    case .person(let person): "person \(person.id ?? "?")"
    case .record: "{…}"
    case .list(let values): "[\(values.map(\.dump).joined(separator: ", "))]"
    }
  }
}
