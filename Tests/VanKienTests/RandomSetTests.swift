import Diagnostics
import TestSupport
import Testing
import VanKien

/// Congresses made up at random go through every paper: what is missing is named or left blank, and what holds for all
/// pages holds for theirs.
struct RandomSetTests {
  @Test(arguments: 0..<12) func papersOfAnyCongressAreMadeOrSayWhatTheyLack(_ seed: UInt64) throws {
    let folder = try CongressFolder.made(of: RandomCongress(seed: seed).text)
    let set = try PaperSet(folder)
    #expect(set.log.count(of: .error) == 0, "\(set.log.entries.filter { $0.severity == .error })")
    #expect(set.leftOut.allSatisfy { !$0.value.isEmpty })
    check(set)
    let forms = try PaperSet(folder, options: RenderOptions(blanksForMissing: true))
    #expect(forms.log.count(of: .error) == 0, "\(forms.log.entries.filter { $0.severity == .error })")
    check(forms)
    #expect(forms.members.count >= set.members.count)
    // Nothing is left out but papers of other kinds of congress, and prose.
    for (paper, lacking) in forms.leftOut {
      #expect(
        lacking.allSatisfy { $0.hasPrefix("congress.kind") || $0.hasSuffix(".prose") }, "\(paper): \(lacking)"
      )
    }
  }

  private func check(_ set: PaperSet) {
    for member in set.members {
      let faults = PageInvariants.check(member.rendered.pages, member.rendered.document)
      #expect(faults == [], "\(member.id)")
    }
  }
}
