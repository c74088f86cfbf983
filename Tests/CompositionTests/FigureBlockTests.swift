import Composition
import DocumentModel
import Geometry
import Testing

/// Charts, photographs and appendices.
@Suite struct FigureBlockTests {
  private func figures(_ composed: Composed) -> [Figure] {
    func figures(in blocks: [Block]) -> [Figure] {
      blocks.flatMap { block -> [Figure] in
        if case .figure(let figure) = block { [figure] } else { figures(in: block.nested) }
      }
    }
    return figures(in: composed.document?.blocks ?? [])
  }

  private func chart(_ lines: String, data: String) throws -> (Chart?, Composed) {
    var draft = Draft()
    draft.congress += data
    draft.paper += "charts: { c: { \(lines) } }\n"
    draft.body = ["- chart: c"]
    let composed = try draft.composed()
    guard case .chart(let chart)? = figures(composed).first?.content else { return (nil, composed) }
    return (chart, composed)
  }

  private static let membership =
    "membership: { branches: { start: 4, end: 10 }, members: { start: 35, end: 64 } }\n"

  @Test func aChartShowsTheDataItNames() throws {
    let (chart, composed) = try chart(
      """
      kind: columns, caption: Đảng viên, unit: đảng viên, categories: [Đầu kỳ, Cuối kỳ],
        series: [{ name: Số, values: [membership.members.start, membership.members.end] }]
      """, data: Self.membership)
    #expect(composed.findings == [])
    #expect(chart?.categories == ["Đầu kỳ", "Cuối kỳ"])
    #expect(chart?.series.map(\.values) == [[.init(35, label: "35"), .init(64, label: "64")]])
    #expect(chart?.ticks.map(\.label) == ["0", "20", "40", "60", "80"])
    #expect(composed.texts("figure-caption") == ["Biểu~đồ~1. Đảng viên"])
    #expect(
      figures(composed).first?.alternativeText
        == "Biểu đồ 1. Đảng viên: Số: Đầu kỳ 35 đảng viên, Cuối kỳ 64 đảng viên")
  }

  @Test func aChartFollowsAList() throws {
    let data = """
      indicators:
        - id: thu
          name: Thu ngân sách
          values: [{ name: 2021, value: "1,5" }, { name: 2022 }, { name: 2023, value: "2,25" }]

      """
    let (chart, composed) = try chart(
      "kind: lines, from: indicators.thu.values, category: name, series: [{ name: Thu, value: value }]",
      data: data)
    #expect(composed.findings == [])
    #expect(chart?.categories == ["2021", "2022", "2023"])
    #expect(
      chart?.series.map(\.values) == [
        [.init(1.5, label: "1,5"), .init(nil, label: ""), .init(2.25, label: "2,25")]
      ])
    #expect(chart?.ticks.map(\.label) == ["0", "0,5", "1", "1,5", "2", "2,5"])
  }

  @Test(arguments: [
    ("kind: columns, categories: [A, B], series: [{ name: x, values: [membership.staff] }]", "VK804"),
    ("kind: columns, categories: [A], series: [{ name: x, values: [organisation.name] }]", "VK818"),
    ("kind: columns, categories: [A], series: [{ name: x, values: [membership.member.end] }]", "VK454"),
    ("kind: pie, categories: [A], series: [{ name: x, values: [membership.staff] }]", "VK145"),
    ("kind: columns, from: membership, category: x, series: [{ name: x, value: y }]", "VK467"),
    ("kind: lines, from: branches, category: name, series: [{ name: x, value: admited }]", "VK454"),
  ]) func aFaultyChartIsReported(_ lines: String, _ code: String) throws {
    let data = Self.membership + "branches: [{ name: A }]\n"
    let (_, composed) = try chart(lines, data: data)
    #expect(composed.findings.contains { $0.hasPrefix(code) })
  }

  // MARK: Photographs

  /// A head of 30 × 20 pixels and an end; what is between is the drawing's concern.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0, 30, 0, 0, 0, 20, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]

  private func photos(_ data: String, files: [String: [UInt8]]) throws -> Composed {
    var draft = Draft()
    draft.congress += data
    draft.files = files
    draft.paper += "photos: { all: { from: photos, columns: 2, width: 60 mm } }\n"
    draft.body = ["- photos: all"]
    return try draft.composed()
  }

  @Test func photographsKeepTheirProportionsAndStandBesideOneAnother() throws {
    let data = """
      photos:
        - { id: a, file: a.png, caption: Chào cờ }
        - { id: b, caption: Không có tệp }
        - { id: c, file: c.png, caption: Biểu quyết }

      """
    let composed = try photos(data, files: ["a.png": Self.png, "c.png": Self.png])
    #expect(composed.findings == ["VK821 note.yaml:12:16"])
    #expect(figures(composed).map { $0.size.height.millimetres.rounded() } == [40, 40])
    #expect(composed.texts("figure-caption") == ["Ảnh~1. Chào cờ", "Ảnh~2. Biểu quyết"])
    #expect(figures(composed).map(\.alternativeText) == ["Chào cờ", "Biểu quyết"])
  }

  @Test(arguments: [[], [0x25, 0x50, 0x44, 0x46], Array(png.prefix(20))] as [[UInt8]])
  func whatIsNoPictureIsAnError(_ bytes: [UInt8]) throws {
    let composed = try photos("photos: [{ id: a, file: a.png }]\n", files: ["a.png": bytes])
    #expect(composed.findings.map { String($0.dropFirst(5)) } == [" congress.yaml:4:25"])
  }

  // MARK: Appendices

  private func appendices(_ lines: [String]) throws -> Composed {
    var draft = Draft()
    draft.congress += "branches: [{ name: Chi bộ A }]\n"
    draft.facts = ["number: 5"]
    draft.body = ["- paragraph: Lời văn."]
    draft.paper += "appendices:\n" + lines.map { "  \($0)\n" }.joined()
    return try draft.composed()
  }

  @Test func anAppendixHasPagesOfItsOwnNumbering() throws {
    let composed = try appendices(["- { title: Danh sách, blocks: [{ paragraph: Phụ lục. }] }"])
    #expect(composed.texts("appendix-head") == ["Phụ~lục"])
    #expect(composed.texts("appendix-title") == ["DANH SÁCH"])
    #expect(
      composed.texts("appendix-note")
        == [
          "(Kèm theo Ghi chép số~05-GC/ĐH, ngày~26/6/2020 của Đại~hội toàn~thể~đảng~viên Đảng bộ A lần~thứ~IV)"
        ])
    let sections = (composed.document?.blocks ?? []).compactMap { block -> SectionStart? in
      if case .section(let section) = block { section } else { nil }
    }
    #expect(sections.map(\.numbering) == [.restarts])
  }

  @Test func severalAppendicesAreNumberedAndOneWithoutDataIsNone() throws {
    let composed = try appendices([
      "- { title: Một, blocks: [{ paragraph: A. }] }",
      "- { title: Hai, if: agenda, blocks: [{ paragraph: B. }] }",
      "- { title: Ba, if: branches, landscape: yes, blocks: [{ paragraph: C. }] }",
    ])
    #expect(composed.texts("appendix-head") == ["Phụ~lục~1", "Phụ~lục~2"])
    #expect(composed.texts("appendix-title") == ["MỘT", "BA"])
  }
}
