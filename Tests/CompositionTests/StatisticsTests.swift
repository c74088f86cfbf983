import Testing

/// The figures of the delegates, in prose and in papers.
@Suite struct StatisticsTests {
  private func composed(_ prose: String, _ body: [String]) throws -> Composed {
    var draft = Draft()
    draft.congress += """
      delegates:
        - { name: Lê An, gender: nữ, birth_date: 26/6/1980, attendance: có mặt }
        - { name: Lê Ba, gender: nữ, birth_date: 27/6/1980, attendance: có mặt }
        - { name: Lê Chi, gender: nam, birth_date: "1970", attendance: có mặt }
        - { name: Lê Du, attendance: vắng có lý do }

      """
    draft.prose = prose
    draft.body += body
    return try draft.composed()
  }

  @Test func figuresStandInProse() throws {
    let prose = """
      Có mặt {{ statistics.present }}/{{ statistics.summoned }}; nữ {{ statistics.gender.female.count }} \
      ({{ statistics.gender.female.percent }}); tuổi bình quân {{ statistics.age.average }}; cao tuổi nhất: \
      {{ statistics.age.oldest.1.name }}, sinh {{ statistics.age.oldest.1.birth_date }}.
      """
    let composed = try composed(prose, [])
    #expect(
      composed.body == [
        "Có mặt 3/4; nữ 2 (66,67%); tuổi bình quân 39,5; cao tuổi nhất: Lê Chi, sinh 1970."
      ])
  }

  @Test func rowsStandInLists() throws {
    let rows = """
      - { for: statistics.gender, as: row, blocks: [{ paragraph: "{{ row.label }}: {{ row.count }}/{{ row.total }}." }] }
      """
    #expect(try composed("Lời.", [rows]).body == ["Lời.", "Nam: 1/3.", "Nữ: 2/3."])
  }
}
