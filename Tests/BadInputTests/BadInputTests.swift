import Diagnostics
import Foundation
import Testing

/// What comes in wrong ends with a clear diagnostic or a page that can be read: never a crash, never long.
@Suite(.serialized) struct BadInputTests {
  @Test(arguments: Case.all) func badInputEndsAsExpected(_ input: Case) throws {
    let (attempt, report) = try input.attempt()
    #expect(input.matches(report), "\(report)")
    // The personal values that some cases hold.
    for value in ["079203001234", "0903123456", "31/12/1980"] { #expect(!report.contains(value)) }
    // Each takes a second or less; what grows with the square of its input would take minutes on any machine.
    #expect(attempt.seconds < 20, "\(attempt.seconds) s")
    if attempt.status == 0 {
      #expect(attempt.pageCount > 0)
      #expect(attempt.pdf.starts(with: "%PDF-".utf8))
      #expect(attempt.pdf.suffix(6).elementsEqual("%%EOF\n".utf8))
    } else {
      #expect(attempt.log.hasErrors)
      #expect(attempt.pdf.isEmpty)
    }
  }

  @Test func thereAreFortyCasesAndMore() {
    #expect(Case.all.count > 40)
  }
}
