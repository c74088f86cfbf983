import Diagnostics
import Foundation
import TestSupport
import Testing
import VanKien

/// Every paper of every example is made without errors and holds what holds for all pages.
struct ExampleTests {
  /// An example's folder and a paper its data allow.
  struct Paper: Sendable, CustomTestStringConvertible {
    let example: String
    let id: String
    var testDescription: String { "\(example)/\(id)" }
    var folder: String { "\(Project.root)/Examples/\(example)" }
  }

  private static let examples = try? FileManager.default
    .contentsOfDirectory(atPath: "\(Project.root)/Examples").sorted()

  /// All papers of all examples but those that lack data, which `render` leaves out too.
  private static let papers: [Paper] = (examples ?? []).flatMap { example -> [Paper] in
    var log = DiagnosticLog()
    guard let folder = try? CongressFolder.open("\(Project.root)/Examples/\(example)", log: &log) else {
      return []
    }
    let ids = Project.library.paperNames(for: folder).flatMap { name in
      (try? Project.library.paperIDs(named: name, of: folder, log: &log)) ?? []
    }
    return ids.compactMap { id in
      var found = DiagnosticLog()
      _ = try? Project.library.document(id, of: folder, log: &found)
      return found.onlyMissingData == nil ? Paper(example: example, id: id) : nil
    }
  }

  @Test func theExamplesHaveThePapersTheyAreThereFor() {
    let made = Self.papers.map(\.testDescription)
    for paper in [
      "bao-cao-chinh-tri-ben-nghia/political-report", "chi-bo-khu-pho-7/term-report",
      "so-tttt-hcm-2020/political-report", "so-tttt-hcm-2020/resolution",
    ] {
      #expect(made.contains(paper))
    }
  }

  @Test(arguments: papers)
  func thePaperIsMadeAndHoldsWhatHoldsForAllPages(_ paper: Paper) throws {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open(paper.folder, log: &log)
    folder.check(into: &log)
    let session = try Project.library.fontSession(for: folder, log: &log)
    var found = DiagnosticLog()
    let made = try Project.library.layOut(paper.id, of: folder, session: session, log: &found)
    #expect(found.entries.filter { $0.severity != .note } == [])
    #expect(PageInvariants.check(made.pages, made.document) == [])
    for format in [OutputFormat.pdf, .odt] {
      let files = try Project.library.files(
        of: made, id: paper.id, format: format, session: session, log: &found)
      #expect(files.count == 1 && !files[0].bytes.isEmpty)
    }
    #expect(!found.hasErrors)
  }

  @Test func theLongReportIsLongAndItsContentsNameThePagesOfItsHeadings() throws {
    var log = DiagnosticLog()
    let folder = try CongressFolder.open("\(Project.root)/Examples/bao-cao-chinh-tri-ben-nghia", log: &log)
    let session = try Project.library.fontSession(for: folder, log: &log)
    let made = try Project.library.layOut("political-report", of: folder, session: session, log: &log)
    #expect(made.pages.count >= 38)
    #expect(log.entries.allSatisfy { $0.severity == .note })
  }
}
