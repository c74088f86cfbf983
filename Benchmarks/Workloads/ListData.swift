/// A list of delegates as the peer benchmark generates it.
struct ListData: Decodable {
  let title: String
  let subtitle: String
  let columns: [Column]
  let rows: [[String]]

  struct Column: Decodable {
    let title: String
    let mm: Double
  }
}

/// The product's own input for it: a congress whose delegates are in a CSV file.
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
    delegates: delegates.csv

    """

  /// `delegates.csv` (RFC 4180).
  var csv: String {
    ([data.columns.map(\.title)] + data.rows).map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private func field(_ text: String) -> String {
    text.contains { ",\"\r\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// `Layouts/papers/list.yaml`: the columns of the benchmark by the model's fields.
  var paper: String {
    let fields = [
      "ordinal: yes, align: center", "value: name", "value: gender, align: center",
      "value: birth_date, format: short, align: center", "value: ethnicity, align: center", "value: post",
      "value: education.professional", "value: note",
    ]
    let columns = zip(data.columns, fields).map { column, field in
      "      - { heading: \"\(column.title)\", \(field), width: \(Int(column.mm)) mm, missing: omit }"
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
          rows: delegates
          columns:
      \(columns.joined(separator: "\n"))

      """
  }
}
