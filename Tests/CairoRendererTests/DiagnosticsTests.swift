import CairoRenderer
import Diagnostics
import Testing

struct RenderingDiagnosticsTests {
  @Test func codesAreOursAndUnique() {
    let codes = RenderingDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { ("VK600"..."VK629").contains($0) })
  }

  @Test(arguments: [
    RenderingError.drawing(page: 2, reason: "out of memory"), .sinkRefused, .invalidDate("x"),
    .faceNotLoaded(page: 1, face: 7), .pageSizeOutOfRange(page: 4), .pictureTooLarge(dotsPerInch: 0),
  ])
  func everyErrorIsFullyWorded(error: RenderingError) {
    for language in Language.allCases { #expect(!error.diagnostic.text(in: language).contains("{")) }
  }

  @Test(arguments: [
    FontError.unreadable(path: "a.ttf"), .wrongFace(path: "a.ttf", found: "A", expected: "B"),
  ])
  func everyFontErrorNamesItsFile(error: FontError) {
    #expect(error.diagnostic.text(in: .vietnamese).hasPrefix("a.ttf: lỗi: "))
  }
}
