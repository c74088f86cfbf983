/// A long report as the peer benchmark generates it.
struct ReportData: Decodable {
  let subtitle: String
  let blocks: [Block]

  /// A heading (`h1`, `h2`), a paragraph (`p`: `a`, then a footnote `fn`, then `b`) or a `table`.
  struct Block: Decodable {
    let t: String
    let text: String?
    let a: String?
    let b: String?
    let fn: String?
    let caption: String?
    let columns: [Column]?
    let rows: [[String]]?
  }

  struct Column: Decodable {
    let title: String
    let align: String
  }
}

/// The product's own input for it: a congress and the report's prose.
struct ReportText {
  let data: ReportData

  /// `congress.yaml`.
  static let yaml = """
    format: 1
    organisation:
      body: party
      name: Đảng bộ tỉnh Lạc Giang
      committee: Ban Chấp hành Đảng bộ tỉnh Lạc Giang
      place: Lạc Giang
      sealed: true
      superior: { name: Đảng Cộng sản Việt Nam }
    congress:
      kind: delegates
      ordinal: 26
      term: { from: 2025, to: 2030 }
      date: 26/6/2026
    papers:
      report:
        prose: report.md
        number: 1

    """

  /// `Layouts/papers/report.yaml`.
  static let paper = """
    id: report
    name: Báo cáo
    type: Báo cáo
    symbol: BC
    issuer: grassroots-committee
    subject: "chính trị trình {{ congress.full_name }}, nhiệm kỳ {{ congress.term.text }}"
    structure: report
    number: papers.report.number
    place: organisation.place
    date: congress.date
    body:
      - contents: headings
        depth: 2
      - prose: papers.report.prose

    """

  /// `report.md`: headings number themselves; notes stand at the end.
  var markdown: String {
    var parts: [String] = []
    var notes: [String] = []
    for block in data.blocks {
      switch block.t {
      case "h1": parts.append("# " + (block.text ?? ""))
      case "h2": parts.append("## " + (block.text ?? ""))
      case "table": parts += table(block)
      default:
        var words = block.a ?? ""
        if let note = block.fn {
          notes.append("[^\(notes.count + 1)]: \(note)")
          words += "[^\(notes.count)]" + (block.b ?? "")
        }
        parts.append(words)
      }
    }
    return (parts + notes).joined(separator: "\n\n") + "\n"
  }

  private func table(_ block: ReportData.Block) -> [String] {
    let columns = block.columns ?? []
    let marks = columns.map { ["l": ":--", "c": ":-:", "r": "--:"][$0.align] ?? "---" }
    let lines = ([columns.map(\.title), marks] + (block.rows ?? [])).map {
      "| " + $0.joined(separator: " | ") + " |"
    }
    return [block.caption ?? "", lines.joined(separator: "\n")]
  }
}
