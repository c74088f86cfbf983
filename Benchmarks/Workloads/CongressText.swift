/// The product's own input for a resolution of the benchmark.
struct CongressText {
  let data: ResolutionData
  /// The name of the file that ``markdown`` goes into.
  var prose = "resolution.md"

  /// `congress.yaml`: what an office would type.
  var yaml: String {
    """
    format: 1
    organisation:
      body: party
      name: \(quoted(data.org.namedBody))
      place: \(quoted(data.place))
      sealed: true
      superior: { name: \(quoted(data.org_parent.namedBody)) }
    congress:
      kind: delegates
      ordinal: 26
      term: { from: 2025, to: 2030 }
      date: \(data.date)
    goal: \(quoted(data.subject))
    people:
      - id: signer
        name: \(quoted(data.signer))
    papers:
      resolution:
        prose: \(prose)
        number: \(data.serial)
        signer: signer
        bases: \(list(data.bases))
        recipients: \(list(data.recipients.map(\.withoutEnd)))

    """
  }

  /// `resolution.md`: headings and lists number themselves.
  var markdown: String {
    var parts = data.intro.suffix(1).map { $0 }
    for section in data.sections {
      parts.append("# \(section.title)")
      parts.append(section.items.enumerated().map { "\($0 + 1). \($1.text)" }.joined(separator: "\n"))
    }
    return (parts + [data.closing]).joined(separator: "\n\n") + "\n"
  }

  /// `Layouts/papers/resolution.yaml`: the product's, but for a subject that differs from paper to paper.
  static let paper = """
    id: resolution
    name: Nghị quyết
    type: Nghị quyết
    symbol: NQ
    issuer: congress
    subject: "{{ goal }}"
    structure: report
    number: papers.resolution.number
    place: organisation.place
    date: congress.date
    body:
      - bases: papers.resolution.bases
      - prose: papers.resolution.prose
    signature: { by: presidium, signer: papers.resolution.signer }
    recipients: papers.resolution.recipients

    """

  private func list(_ texts: [String]) -> String {
    texts.map { "\n      - \(quoted($0))" }.joined()
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
