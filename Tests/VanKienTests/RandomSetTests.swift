import Diagnostics
import Foundation
import TestSupport
import Testing
import VanKien

/// Congresses made up at random go through every paper: what is missing is named or left blank, and what holds for all
/// pages holds for theirs.
struct RandomSetTests {
  @Test(arguments: 0..<12) func papersOfAnyCongressAreMadeOrSayWhatTheyLack(_ seed: UInt64) throws {
    let folder = try folder(RandomCongress(seed: seed))
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
    // A ballot with more than fits on it is named.
    let isTooFull = set.log.entries.contains { $0.code == "VK519" }
    for member in set.members where !(isTooFull && member.id.hasPrefix("ballot")) {
      let faults = PageInvariants.check(member.rendered.pages, member.rendered.document)
      #expect(faults == [], "\(member.id)")
    }
  }

  private func folder(_ congress: RandomCongress) throws -> CongressFolder {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(congress.text.utf8).write(to: folder.appending(path: "congress.yaml"))
    var log = DiagnosticLog()
    return try CongressFolder.open(folder.path, log: &log)
  }
}
