import CongressModel
import Diagnostics
import DocumentModel
import Foundation
import Testing
import VanKien

/// Who somebody is, and which day a paper names, are the same in all papers of a congress, and as the data have it.
@Suite struct PeopleAndDatesTests {
  private static let set = Result { try PaperSet("\(Project.root)/Examples/dai-hoi-dai-bieu") }

  private var set: PaperSet { get throws { try Self.set.get() } }

  // MARK: Positions

  /// In rows of tables: the cell under "Chức vụ, đơn vị công tác" beside a name.
  @Test func aPositionBesideANameIsThatOfTheData() throws {
    let set = try set
    let titles = set.folder.congress.titles
    var found: [String: Set<String>] = [:]
    for member in set.members {
      for row in member.rendered.rows {
        guard let name = row.first(where: { $0.origin.isOfName })?.text, let title = titles[name] else {
          continue
        }
        for piece in row where piece.origin.isOfPosition {
          #expect(piece.text == title, "\(member.id): \(name)")
          found[name, default: []].insert(member.id)
        }
      }
    }
    #expect(found.count >= 25)
    #expect(
      found["Trịnh Hữu Út"]?.isSuperset(of: [
        "organ-list", "tally-minutes-committee", "congress-report", "approval-request", "congress-minutes",
        "election-notice",
      ]) ?? false)
  }

  /// In sentences: "đồng chí A, chức vụ".
  @Test func aPositionAfterANameInASentenceIsThatOfTheData() throws {
    let set = try set
    let titles = set.folder.congress.titles
    var found = 0
    for member in set.members {
      for (text, origin) in member.rendered.document.pieces where origin?.path != nil {
        for part in text.components(separatedBy: "đồng chí ").dropFirst() {
          guard let (name, title) = titles.first(where: { part.hasPrefix($0.key + ", ") }) else { continue }
          #expect(part.dropFirst(name.count + 2).hasPrefix(title), "\(member.id): \(part)")
          found += 1
        }
      }
    }
    #expect(found >= 10)
  }

  /// Nobody is warned of: who signs under a position holds it by the data (VK498), and none confirms their own (VK499).
  @Test func whoSignsIsWhatThePaperSays() throws {
    let set = try set
    #expect(set.log.entries.filter { ["VK498", "VK499"].contains($0.code) } == [])
    var signed: [String: Set<String>] = [:]
    for member in set.members {
      for (position, name) in member.rendered.document.signatures {
        signed[position, default: []].insert(name)
      }
    }
    #expect(signed["BÍ THƯ"] == ["Trịnh Hữu Út"])
    #expect(signed["PHÓ BÍ THƯ"] == ["Vũ Thị Thanh Yến"])
    #expect(signed["CHÁNH VĂN PHÒNG"] == ["Mai Thị Minh Quyên"])
    #expect(signed["TRƯỞNG ĐOÀN"] == ["Lý Thị Minh Chi"])
  }

  @Test(arguments: [
    ("signer: ly-thi-minh-chi", "signer: nguyen-hoa", "VK498"),
    ("signer: ly-thi-minh-chi", "signer: trinh-huu-ut", "VK498"),
    (
      "confirmer: mai-thi-minh-quyen\n    recipients: *inside\n  election-notice",
      "confirmer: ngo-cong-toan\n    recipients: *inside\n  election-notice", "VK498"
    ),
    (
      "confirmer: mai-thi-minh-quyen\n    recipients: *inside\n  election-notice",
      "confirmer: ly-thi-minh-chi\n    recipients: *inside\n  election-notice", "VK499"
    ),
  ])
  func whoMayNotSignIsNamed(_ right: String, _ wrong: String, _ code: String) throws {
    let set = try PaperSet(try Self.changed(right, to: wrong))
    #expect(set.log.entries.contains { $0.code == code })
  }

  @Test func aDeputyChiefSignsAsDeputy() throws {
    let folder = try Self.changed("Chánh Văn phòng Đảng uỷ phường", to: "Phó Chánh Văn phòng Đảng uỷ phường")
    let set = try PaperSet(folder)
    let minutes = try #require(set.members.first { $0.id == "congress-minutes" })
    #expect(minutes.rendered.document.signatures.last?.position == "PHÓ CHÁNH VĂN PHÒNG")
    #expect(set.log.entries.filter { $0.code == "VK498" } == [])
  }

  /// The example, read with other words in its data.
  private static func changed(_ old: String, to new: String) throws -> CongressFolder {
    try CongressFolder.changed("\(Project.root)/Examples/dai-hoi-dai-bieu") { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new)
    }
  }

  // MARK: Titles and days

  /// What the index calls a paper is what stands at its head.
  @Test func thePaperIsCalledWhatItsHeadSays() throws {
    for member in try set.members {
      let document = member.rendered.document
      let head = document.words(of: "type") + document.words(of: "subject")
      guard document.words(of: "type").count == 1, document.words(of: "subject").count == 1 else { continue }
      #expect(
        head.joined(separator: " ").lowercased() == document.metadata.title.lowercased(), "\(member.id)")
    }
  }

  /// Every day that is printed is one of the data, or stands in the prose somebody wrote.
  @Test func everyDayIsOneOfTheData() throws {
    let set = try set
    let known = try set.folder.days
    var seen: Set<String> = []
    for member in set.members {
      for day in member.rendered.document.text.days {
        #expect(known.contains(day), "\(member.id): \(day)")
        seen.insert(day)
      }
    }
    #expect(seen.isSuperset(of: ["18/6/2026", "19/6/2026", "22/6/2026"]))
  }

  /// The day in a paper's head is the paper's own, and the index has the same.
  @Test func theDayOfAPaperIsThatOfItsMetadata() throws {
    var dated = 0
    for member in try set.members {
      let document = member.rendered.document
      guard let line = document.words(of: "date").first, let day = line.days.first else { continue }
      let parts = day.split(separator: "/").compactMap { Int($0) }
      let iso = String(format: "%04d-%02d-%02d", parts[2], parts[1], parts[0])
      #expect(document.metadata.date.hasPrefix(iso), "\(member.id)")
      dated += 1
    }
    #expect(dated > 10)
  }
}

extension Origin? {
  fileprivate var isOfName: Bool { self?.path?.hasSuffix(".person.name") ?? false }

  fileprivate var isOfPosition: Bool {
    ["post", "person.title"].contains { self?.path?.hasSuffix("." + $0) ?? false }
  }
}

extension Congress {
  /// The positions of each person by name, in one line.
  fileprivate var titles: [String: String] {
    people.reduce(into: [:]) { titles, person in
      if let name = person.name, let title = person.title { titles[name] = title }
    }
  }
}

extension CongressFolder {
  /// Every day the data hold, those of delegates and in texts among them, and those of the prose files.
  fileprivate var days: Set<String> {
    get throws {
      var days = Set(congress.leaves.flatMap { "\($0.value.dump)".isoDays + "\($0.value.dump)".days })
      for file in try FileManager.default.contentsOfDirectory(atPath: path) where file.hasSuffix(".md") {
        days.formUnion(try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8).days)
      }
      return days
    }
  }
}

extension String {
  /// Days written long or short, without zeros before: "18/6/2026".
  fileprivate var days: [String] {
    let long = matches(of: /ngày (\d+) tháng (\d+) năm (\d{4})/).map { ($0.1, $0.2, $0.3) }
    let short = matches(of: /(\d{1,2})\/(\d{1,2})\/(\d{4})/).map { ($0.1, $0.2, $0.3) }
    return (long + short).map { "\(Int($0) ?? 0)/\(Int($1) ?? 0)/\($2)" }
  }

  /// Days written as data are dumped: "2026-06-18".
  fileprivate var isoDays: [String] {
    matches(of: /(\d{4})-(\d{2})-(\d{2})/).map { "\(Int($0.3) ?? 0)/\(Int($0.2) ?? 0)/\($0.1)" }
  }
}

extension Document {
  /// Position, or authority where there is none, and name of each signature, in order. Of signatures beside one another the
  /// positions come first, then the names.
  fileprivate var signatures: [(position: String, name: String)] {
    var waiting: [String] = []
    var found: [(String, String)] = []
    for line in text.split(separator: "\n") {
      if let words = line.words(after: "authority: ") { waiting.append(words) }
      if let words = line.words(after: "position: ") { waiting[waiting.count - 1] = words }
      if let words = line.words(after: "signer: ") {
        let position = waiting.removeFirst()
        if words != "[blank]" { found.append((position, words)) }
      }
    }
    return found
  }

  fileprivate func words(of role: String) -> [String] {
    text.split(separator: "\n").compactMap { $0.words(after: "\(role): ") }
  }
}

extension Substring {
  fileprivate func words(after head: String) -> String? {
    hasPrefix(head) ? String(dropFirst(head.count)) : nil
  }
}
