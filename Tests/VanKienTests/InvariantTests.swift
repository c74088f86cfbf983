import TestSupport
import Testing

/// What holds for the pages of any document holds for real papers in real type.
struct InvariantTests {
  @Test(arguments: Sample.allCases)
  func papersHoldWhatHoldsForAllPages(_ sample: Sample) throws {
    let rendered = try sample.rendered()
    #expect(PageInvariants.check(rendered.pages, rendered.document) == [])
  }
}
