import TestSupport

/// The data of a congress made up at random: any part may be missing, and what is there need not be right.
struct RandomCongress {
  private var random: SeededRandom
  private var people = 0
  private(set) var text = ""

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    let kind = pick(["delegates", "full-membership", "branch"])
    text = "format: 1\norganisation:\n  body: party\n"
    add("  name: \(kind == "branch" ? "Chi bộ" : "Đảng bộ xã") \(place())\n  place: \(place())\n")
    maybe("  committee: \(kind == "branch" ? "Chi uỷ" : "Đảng uỷ xã") \(place())\n")
    maybe("  sealed: \(pick(["true", "false"]))\n")
    maybe("  superior: { name: Đảng bộ tỉnh \(place()), committee: Tỉnh uỷ \(place()) }\n")
    add("congress:\n  kind: \(kind)\n  term: { from: 2026, to: 2031 }\n  date: 1\(number(0, 9))/6/2026\n")
    maybe("  ordinal: \(number(1, 30))\n")
    maybe("  last_date: 20/6/2026\n")
    maybe("  venue: Hội trường \(place())\n")
    maybe("  opened: 7 giờ 30 phút\n")
    maybe("  closed: 17 giờ 00 phút\n")
    addPeople()
    addAttendance()
    addElections()
    addVotes()
    addAgenda()
    addOrgans()
  }

  // MARK: Parts

  private mutating func addPeople() {
    people = number(1, 60)
    add("people:\n")
    for index in 1...people {
      var entry = "  - { id: p\(index), name: \(name())"
      if chance(70) { entry += ", positions: [\"\(title())\"]" }
      if chance(50) { entry += ", birth_date: \(number(1, 28))/\(number(1, 12))/\(number(1950, 2000))" }
      add(entry + " }\n")
    }
  }

  private mutating func addAttendance() {
    guard chance(80) else { return }
    let summoned = number(1, 400)
    let absent = number(0, min(9, summoned))
    add("attendance:\n  summoned: \(summoned)\n")
    maybe("  present: \(summoned - absent)\n")
    maybe("  absent: \(absent)\n")
    if chance(50), absent > 0 {
      add("  absences:\n    - { category: \(pick(["not-replaced", "excused", "counted"])), number: \(absent)")
      add(chance(60) ? ", reason: \(title()) }\n" : " }\n")
    }
  }

  private mutating func addElections() {
    guard chance(85) else { return }
    add("elections:\n")
    for index in 1...number(1, 4) {
      add("  - id: e\(index)\n    body: Ban \(place()) nhiệm kỳ 2026 - 2031\n")
      maybe(
        "    kind: \(pick(["committee", "delegation", "secretary", "standing-board", "inspection-committee"]))\n"
      )
      maybe("    method: \(pick(["secret-ballot", "secret-ballot", "show-of-hands"]))\n")
      maybe("    official_seats: \(number(1, 30))\n")
      if chance(20) { add("    alternate_seats: \(number(1, 4))\n") }
      if chance(25) { add("    voters: { kind: committee, summoned: 15, present: 15 }\n") }
      if chance(60) { add("    tellers:\n" + list { "      - { person: \($0), role: \($1) }\n" }) }
      addBallots()
      addCandidates(at: "    ")
      if chance(25) {
        add("    reballots:\n      - kind: \(pick(["tie", "further", "alternates"]))\n")
        addCandidates(at: "        ")
      }
    }
  }

  private mutating func addBallots() {
    guard chance(60) else { return }
    let issued = number(1, 400)
    add("    ballots:\n      issued: \(issued)\n")
    maybe("      collected: \(number(0, issued))\n")
    maybe("      valid: \(number(0, issued))\n")
    maybe("      invalid: \(number(0, 9))\n")
    if chance(40) {
      add("      invalid_reasons: [{ reason: too-many, number: 1 }, { reason: other, note: \(title()) }]\n")
    }
  }

  private mutating func addCandidates(at indent: String) {
    guard chance(80) else { return }
    add("\(indent)candidates:\n")
    let first = number(1, people)
    let hasVotes = chance(70)
    for index in first...min(people, first + number(0, 40)) {
      let votes = hasVotes || chance(20) ? ", votes: \(number(0, 400))" : ""
      let against = chance(20) ? ", against: \(number(0, 9))" : ""
      add("\(indent)  - { person: p\(index)\(votes)\(against) }\n")
    }
  }

  private mutating func addVotes() {
    guard chance(70) else { return }
    add("votes:\n")
    for index in 1...number(1, 25) {
      add("  - { id: v\(index), subject: \(title())\(chance(70) ? ", present: \(number(1, 400))" : "")")
      add(chance(70) ? ", for: \(number(0, 400)), against: 0 }\n" : ", approval: \(number(0, 100)) }\n")
    }
  }

  private mutating func addAgenda() {
    guard chance(75) else { return }
    add("agenda:\n")
    let hasSessions = chance(50)
    for _ in 1...number(1, 30) {
      add("  - text: \(title())\n")
      if hasSessions { add("    session: Phiên \(pick(["trù bị", "chính thức"]))\n") }
      maybe("    time: \(number(7, 17)) giờ \(number(10, 59))\n")
      maybe("    person: p\(number(1, people))\n")
      if chance(20) { add("    record: [\(title()), \(title())]\n") }
    }
  }

  private mutating func addOrgans() {
    guard chance(70) else { return }
    add("organs:\n  presidium:\n" + list { "    - { person: \($0), role: \($1) }\n" })
    maybe("  secretariat:\n    - { person: p1 }\n")
  }

  // MARK: Words

  private mutating func list(_ entry: (String, String) -> String) -> String {
    (0..<number(1, 7)).map { _ in entry("p\(number(1, people))", pick(["trưởng ban", "thư ký", "uỷ viên"])) }
      .joined()
  }

  private mutating func name() -> String {
    let words = [
      ["Nguyễn", "Trần", "Lê", "Tôn Nữ", "Công Tằng Tôn Nữ", "Rơ Chăm"],
      ["Thị", "Văn", "Hữu", "Ngọc Bảo", "Đức"],
      ["An", "Bình", "Chiến", "Dũng", "Hoà", "Phượng", "Quyên", "Út", "Yến"],
    ]
    return words.map { pick($0) }.joined(separator: " ")
  }

  private mutating func place() -> String {
    pick(["Hư Cấu", "Thí Dụ", "Bến Nghĩa", "Khu phố 12", "Tân Thành Đông Thượng Bình Hưng Hoà"])
  }

  private mutating func title() -> String {
    let words = [
      "Bí thư", "chi bộ", "Đảng uỷ viên", "Phó Giám đốc", "Sở Thí Dụ", "xã Hư Cấu", "thông qua", "báo cáo",
    ]
    return (0..<number(1, 9)).map { _ in pick(words) }.joined(separator: " ")
  }

  private mutating func pick(_ words: [String]) -> String { words[number(0, words.count - 1)] }
  private mutating func number(_ least: Int, _ most: Int) -> Int {
    Int.random(in: least...most, using: &random)
  }
  private mutating func chance(_ percent: Int) -> Bool { number(1, 100) <= percent }
  private mutating func add(_ words: String) { text += words }
  private mutating func maybe(_ words: String) { if chance(65) { text += words } }
}
