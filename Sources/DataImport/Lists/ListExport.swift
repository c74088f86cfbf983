import LocatedText

extension ListFile {
  /// The list as it would stand in `congress.yaml`: `delegates:` and below it one mapping for each person. All values are
  /// in quotation marks, so that no program takes them for numbers or dates.
  public var yaml: String {
    var text = "delegates:\n"
    for record in records { ListFile.write(record, indent: "    ", first: "  - ", into: &text) }
    return text
  }

  /// The list as comma-separated values: one line of headings that can be read again, one line for each person.
  public var csv: String {
    let rows = records.map { record in
      (Dictionary(record.leaves) { first, _ in first }, Dictionary(record.otherColumns) { first, _ in first })
    }
    let fields = DelegateColumns.fieldPaths.filter { field in rows.contains { $0.0[field] != nil } }
    var headings: [String] = []
    for record in records {
      for (heading, _) in record.otherColumns where !headings.contains(heading) { headings.append(heading) }
    }
    var writer = CSVWriter()
    writer.add(fields.map(DelegateColumns.title) + headings)
    for (values, others) in rows {
      writer.add(fields.map { values[$0] ?? "" } + headings.map { others[$0] ?? "" })
    }
    return writer.text
  }

  private static func write(_ node: LocatedNode, indent: String, first: String, into text: inout String) {
    guard case .mapping(let entries) = node.content else { return }
    for (index, entry) in entries.enumerated() {
      text += (index == 0 ? first : indent) + entry.key + ":"
      switch entry.value.content {
      case .null: text += "\n"
      case .scalar(let value, _): text += " " + quotedYAML(value) + "\n"
      case .mapping:
        text += "\n"
        write(entry.value, indent: indent + "  ", first: indent + "  ", into: &text)
      case .sequence(let elements):
        text += "\n"
        for element in elements {
          if case .scalar(let value, _) = element.content {
            text += indent + "  - " + quotedYAML(value) + "\n"
          } else {
            write(element, indent: indent + "    ", first: indent + "  - ", into: &text)
          }
        }
      }
    }
  }

  /// A double-quoted scalar (YAML 1.2, §7.3.1).
  private static func quotedYAML(_ value: String) -> String {
    var text = "\""
    for scalar in collapsed(value).unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
