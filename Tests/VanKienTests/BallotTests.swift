import DocumentModel
import Geometry
import Foundation
import TestSupport
import Testing
import Typesetting
import VanKien

/// Ballots have exactly the columns, the names and the order the rules ask for.
@Suite struct BallotTests {
  private static let set = Result { try PaperSet("\(Project.root)/Examples/dai-hoi-dai-bieu") }

  private func member(_ id: String) throws -> PaperSet.Member {
    try #require(try Self.set.get().members.first { $0.id == id })
  }

  /// The lines of each ballot on the sheet.
  private func ballots(_ id: String) throws -> [[Substring]] {
    let lines = try member(id).rendered.document.text.split(separator: "\n")
    return lines.split(separator: "[card]").map(Array.init)
  }

  @Test func withSurplusThereAreNumberAndNameOnly() throws {
    let ballots = try ballots("ballot-committee")
    #expect(ballots.count == 2 && ballots[0] == ballots[1])
    let rows = ballots[0].filter { $0.contains(" | ") }
    #expect(rows.first == "STT | Họ và tên")
    #expect(rows.dropFirst().allSatisfy { $0.split(separator: "|").count == 2 })
    #expect(ballots[0].contains("ballot-note: Gạch ngang cả họ và tên những người không bầu."))
  }

  @Test func withoutSurplusThereAreFourColumns() throws {
    let rows = try ballots("ballot-deputies")[0].filter { $0.contains(" | ") }
    #expect(
      rows == [
        "STT | Họ và tên | Đồng ý | Không đồng ý", "1 | Nguyễn Hữu Hải |  | ", "2 | Vũ Thị Thanh Yến |  | ",
      ])
  }

  @Test func namesStandByGivenNameAndWhoWasLetGoIsNotAmongThem() throws {
    let names = try ballots("ballot-committee")[0].compactMap {
      $0.split(separator: " | ").last.map(String.init)
    }
    let given = ["An", "Bình", "Chi", "Chiến", "Cường", "Đạt", "Đức", "Giang", "Hải", "Loan", "Nga"]
    let onBallot = names.dropFirst(6).filter { !$0.contains(":") }.compactMap {
      $0.split(separator: " ").last
    }
    #expect(Array(onBallot.prefix(given.count)).map(String.init) == given)
    #expect(!names.contains("H'Linh Niê"))
  }

  @Test func theUpperLeftCornerIsKeptForTheSeal() throws {
    let page = try #require(try member("ballot-committee").rendered.pages.first)
    let areas = page.items.compactMap { item -> Double? in
      guard item.role.rawValue == "seal", case .area(let rect) = item.content else { return nil }
      return rect.top.points
    }
    #expect(areas.count == 2)
    let first = page.lines.map(\.baseline).min() ?? 0
    #expect(areas.allSatisfy { $0 < first })
  }

  @Test func theCodeChangesWithTheList() throws {
    let codes = try Self.set.get().members.filter { $0.id.hasPrefix("ballot-") }.map { member in
      member.rendered.document.text.split(separator: "\n").last { $0.hasPrefix("ballot-code") }
    }
    #expect(codes.count == 6 && Set(codes).count == 6)
  }
}
