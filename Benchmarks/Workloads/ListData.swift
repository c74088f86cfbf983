/// A list of delegates as the peer benchmark generates it.
struct ListData: Decodable {
  let title: String
  let subtitle: String
  let columns: [Column]
  let rows: [[String]]

  struct Column: Decodable {
    let title: String
    let mm: Double
    let align: String
  }
}

/// The product's own input for it: a congress with a CSV file whose rows a paper prints.
struct ListText {
  let data: ListData

  /// `congress.yaml`.
  static let yaml = """
    format: 1
    organisation:
      body: party
      name: Đảng bộ xã Tân Uyên
      committee: Đảng ủy xã Tân Uyên
      place: Tân Uyên
      sealed: true
      superior: { name: Đảng bộ tỉnh Lạc Giang }
    congress:
      kind: delegates
      ordinal: 26
      term: { from: 2025, to: 2030 }
      date: 26/6/2026

    """

  /// `delegates.csv` (RFC 4180).
  var csv: String {
    ([data.columns.map(\.title)] + data.rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ text: String) -> String {
    text.contains { ",\"\r\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// `Layouts/papers/list.yaml`: the columns of the benchmark by their headings.
  var paper: String {
    let columns = data.columns.map { column in
      let align = column.align == "c" ? "center" : "left"
      return
        "      - { heading: \"\(column.title)\", value: \"\(column.title)\", align: \(align), width: \(Int(column.mm)) mm }"
    }
    return """
      id: list
      name: Danh sách
      type: Danh sách
      issuer: grassroots-committee
      subject: "đại biểu dự {{ congress.full_name }}, nhiệm kỳ {{ congress.term.text }}"
      structure: report
      place: organisation.place
      date: congress.date
      sheet: { landscape: yes }
      body:
        - table: delegates
      tables:
        delegates:
          rows: { file: delegates.csv }
          columns:
      \(columns.joined(separator: "\n"))

      """
  }
}
