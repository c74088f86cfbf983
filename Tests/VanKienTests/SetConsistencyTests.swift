import CongressModel
import DocumentModel
import Foundation
import TestSupport
import Testing
import VanKien

/// No figure, name, title or day of a congress differs between two of its papers.
@Suite struct SetConsistencyTests {
  private static let set = Result { try PaperSet("\(Project.root)/Examples/dai-hoi-dai-bieu") }

  private var set: PaperSet { get throws { try Self.set.get() } }

  @Test func theInventedCongressHasItsWholeSet() throws {
    let set = try set
    #expect(
      set.leftOut.keys.sorted() == ["aggregate-report", "political-report", "reballot", "term-report"])
    let ids = set.members.map(\.id)
    for id in [
      "approval-request", "congress-minutes", "congress-report", "credentials-report", "election-notice",
      "organ-list", "programme", "resolution", "show-of-hands", "result-sheet-committee",
      "tally-minutes-committee", "tally-minutes-delegation", "plenum-tally-minutes-secretary",
      "plenum-tally-minutes-deputies", "plenum-tally-minutes-inspection",
      "plenum-tally-minutes-standing-board",
    ] {
      #expect(ids.contains(id))
    }
  }

  /// What is printed of one datum, whatever the paper.
  @Test func oneDatumIsPrintedTheSameInAllPapers() throws {
    var printed: [String: Set<String>] = [:]
    for member in try set.members {
      for (text, origin) in member.rendered.document.pieces {
        guard let path = origin?.path else { continue }
        printed[path.datum, default: []].insert(text.figure)
      }
    }
    #expect(printed.count > 500)
    // A day is printed long in the text and short in tables; all else in one way.
    let different = printed.filter { path, texts in
      texts.count > 1 && !path.hasSuffix("date") && !path.hasSuffix("as_of")
    }
    #expect(different.filter { !$0.value.isOneText } == [:])
  }

  /// Figures that stand at several places of the data, or are computed on several ways, and mean one thing.
  @Test(arguments: [
    [
      "attendance.summoned", "statistics.summoned", "elections.committee.electorate.summoned",
      "elections.delegation.electorate.summoned",
    ],
    [
      "attendance.present", "statistics.present", "elections.committee.electorate.present",
      "elections.committee.ballots.issued", "votes.resolution.present", "votes.seats.present",
    ],
    ["attendance.absent", "statistics.absent", "elections.committee.electorate.absent"],
    ["elections.committee.official_seats", "elections.committee.elected.count"],
  ]) func whatMeansTheSameIsPrintedTheSame(_ paths: [String]) throws {
    var printed: [String: Set<String>] = [:]
    for member in try set.members {
      for (text, origin) in member.rendered.document.pieces {
        guard let path = origin?.path, paths.contains(path.datum) else { continue }
        printed[text.figure, default: []].insert(member.id)
      }
    }
    #expect(printed.count == 1, "\(printed)")
    #expect((printed.values.first?.count ?? 0) > 1)
  }

  /// A person's votes are the same wherever name and votes stand in one row.
  @Test func votesOfAPersonAreTheSameInMinutesSheetNoticeReportAndRequest() throws {
    var votes: [String: [String: Set<String>]] = [:]
    for member in try set.members {
      for row in member.rendered.rows {
        guard let name = row.first(where: { $0.origin?.path?.hasSuffix(".name") ?? false })?.text else {
          continue
        }
        for piece in row {
          guard let path = piece.origin?.path?.datum, path.contains("elections."), path.hasSuffix(".votes")
          else {
            continue
          }
          let election = path.components(separatedBy: "elections.").last?.split(separator: ".").first ?? ""
          votes["\(election): \(name)", default: [:]][piece.text, default: []].insert(member.id)
        }
      }
    }
    #expect(votes.count == 16 + 10 + 6 + 1 + 2 + 6)
    #expect(votes.filter { $0.value.count != 1 } == [:])
    let papers = votes["committee: Trịnh Hữu Út"]?["171"]
    #expect(
      papers == [
        "approval-request", "congress-minutes", "congress-report", "elected-list", "election-notice",
        "result-sheet-committee", "tally-minutes-committee",
      ])
  }

  @Test func pagesHoldWhatHoldsForAllPages() throws {
    for member in try set.members {
      #expect(PageInvariants.check(member.rendered.pages, member.rendered.document) == [], "\(member.id)")
    }
  }

  @Test func everyPersonOfThePapersIsKnownByOneSpelling() throws {
    let set = try set
    let known = Set(
      set.folder.congress.people.compactMap(\.name) + set.folder.congress.delegates.compactMap(\.name))
    for member in set.members {
      for (text, origin) in member.rendered.document.pieces where origin?.path?.hasSuffix(".name") ?? false {
        guard origin?.path?.hasPrefix("people.") ?? false || origin?.path?.contains(".person.") ?? false
        else { continue }
        #expect(known.contains(text), "\(member.id): \(text)")
      }
    }
  }
}

extension Set<String> {
  /// Whether all say what the shortest says: a line of the masthead may be one piece with more words.
  fileprivate var isOneText: Bool {
    guard let shortest = self.min(by: { $0.count < $1.count }) else { return true }
    return allSatisfy { $0.folded.contains(shortest.folded) }
  }
}

extension String {
  /// The path with an agenda's way to an election or a vote left out.
  fileprivate var datum: String {
    replacing(/^agenda\.\d+\.results\./, with: "elections.").replacing(
      /^agenda\.\d+\.decisions\./, with: "votes.")
  }

  /// "04" is 4, and "04%" is "4".
  fileprivate var figure: String {
    let text = hasSuffix("%") ? String(dropLast()) : self
    return Int(text).map { "\($0)" } ?? text
  }

  /// Without regard to capitals: a name opens a sentence or stands in it.
  fileprivate var folded: String { lowercased() }
}
