import CongressModel
import Diagnostics
import TestSupport
import Testing

@testable import DataImport

/// Elections made up at random: a right count passes, and no single figure can be off by one unnoticed.
struct RandomCountTests {
  @Test(arguments: 0..<40) func rightCountPasses(_ seed: UInt64) {
    let count = RandomCount(seed: seed)
    #expect(Reading(count.text).log.count(of: .error) == 0, "\(count.text)\(Reading(count.text).report)")
  }

  @Test(arguments: 0..<12) func everyFigureOffByOneIsFound(_ seed: UInt64) {
    var count = RandomCount(seed: seed)
    let usual = Set(Reading(count.text).codes)
    for index in count.figures.indices {
      for step in [1, -1] where count.figures[index] + step >= 0 {
        count.figures[index] += step
        let found = Set(Reading(count.text).codes).subtracting(usual)
        #expect(!found.isEmpty, "figure \(index) by \(step)\n\(count.text)")
        count.figures[index] -= step
      }
    }
  }

  @Test(arguments: 0..<40) func electedAreThoseWithMoreThanHalf(_ seed: UInt64) throws {
    let count = RandomCount(seed: seed)
    let congress = try #require(Reading(count.text).congress)
    for (index, votes) in count.votes.enumerated() {
      guard
        case .found(.boolean(let isElected), _, _) = congress.lookup(
          "elections.1.candidates.\(index + 1).elected")
      else {
        Issue.record("no result")
        return
      }
      #expect(isElected == (2 * votes > count.denominator))
    }
  }

  @Test func tableOfManyCandidatesIsLookedUpInReasonableTime() throws {
    let people = (1...250).map { "  - { id: p\($0), name: Nguyễn Văn A\($0) }\n" }.joined()
    let candidates = (1...250).map { "      - { person: p\($0), votes: \(100 + $0 % 57) }\n" }.joined()
    let text = """
      \(CongressReaderTests.head)people:
      \(people)attendance: { summoned: 157, present: 157 }
      elections:
        - id: committee
          official_seats: 200
          candidates:
      \(candidates)
      """
    let congress = try #require(Reading(text).congress)
    let time = processorSeconds {
      for path in congress.elementPaths(of: "elections.committee.ballot_order") {
        for cell in ["person.name", "votes", "against", "percent", "elected"] {
          _ = congress.lookup("\(path).\(cell)")
        }
      }
    }
    #expect(time < 5)
  }
}

/// A count without surplus, every figure of which stands in some sum.
private struct RandomCount {
  /// What is typed, in the order of ``text``.
  var figures: [Int] = []
  let denominator: Int
  private let names: Int

  var votes: [Int] { (0..<names).map { figures[12 + 3 * $0] } }

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let present = Int.random(in: 1...300, using: &random)
    let deducted = Int.random(in: 0...5, using: &random)
    let counted = Int.random(in: 0...5, using: &random)
    let notReturned = Int.random(in: 0...min(3, present), using: &random)
    let collected = present - notReturned
    let invalid = Int.random(in: 0...min(9, collected), using: &random)
    let blank = Int.random(in: 0...invalid, using: &random)
    names = Int.random(in: 2...9, using: &random)
    denominator = present + counted
    figures = [present + deducted + counted, present, deducted + counted, deducted, counted]
    figures += [present, collected, notReturned, collected - invalid, invalid, blank, invalid - blank]
    for _ in 0..<names {
      let votes = Int.random(in: 0...collected - invalid, using: &random)
      let against = Int.random(in: 0...collected - invalid - votes, using: &random)
      figures += [votes, against, collected - invalid - votes - against]
    }
  }

  var text: String {
    let f = figures
    let people = (0..<names).map { "{ id: p\($0), name: Lê \(["An", "Ba", "Chi"][$0 % 3]) \($0) }" }
    let candidates = (0..<names).map { name in
      let at = 12 + 3 * name
      return "{ person: p\(name), votes: \(f[at]), against: \(f[at + 1]), both_or_none: \(f[at + 2]) }"
    }
    return """
      format: 1
      organisation: { body: party, name: Đảng bộ A, place: Huế }
      congress: { kind: delegates, term: { from: 2020, to: 2025 }, date: 26/6/2020 }
      people: [\(people.joined(separator: ", "))]
      attendance:
        summoned: \(f[0])
        present: \(f[1])
        absent: \(f[2])
        absences: [{ category: not-replaced, number: \(f[3]) }, { category: counted, number: \(f[4]) }]
      elections:
        - official_seats: \(names)
          candidates: [\(candidates.joined(separator: ", "))]
          ballots:
            issued: \(f[5])
            collected: \(f[6])
            not_returned: \(f[7])
            valid: \(f[8])
            invalid: \(f[9])
            invalid_reasons: [{ reason: none-chosen, number: \(f[10]) }, { reason: marked, number: \(f[11]) }]

      """
  }
}
