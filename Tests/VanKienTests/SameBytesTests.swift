import Foundation
import Testing

/// The same data make the same file, wherever and however they are rendered.
@Suite(.enabled(if: Project.command != nil, "needs the built command vankien"))
struct SameBytesTests {
  /// The PDF the command makes of a copy of the congress, run in another folder.
  private func command(_ sample: Sample, environment: [String: String]) throws -> [UInt8] {
    let command = try #require(Project.command)
    return try withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: sample.folder, toPath: "\(folder)/bản sao")
      let run = try Tool.run(
        command, ["render", "bản sao", "resolution", "-o", "ra.pdf"],
        environment: environment, in: folder)
      try #require(run.status == 0, "\(run.errors)")
      return try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/ra.pdf")))
    }
  }

  @Test(arguments: Sample.allCases)
  func placeTimeZoneAndLocaleLeaveNoTrace(_ sample: Sample) throws {
    let elsewhere = try command(sample, environment: ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"])
    #expect(try elsewhere == sample.rendered().pdf)
  }

  @Test(arguments: Sample.allCases)
  func renderingTwiceGivesTheSameBytes(_ sample: Sample) throws {
    #expect(try Rendered(folder: sample.folder).pdf == sample.rendered().pdf)
  }

  @Test func sourceDateEpochChangesTheDatesAndNothingElse() throws {
    let dated = try command(.example, environment: ["SOURCE_DATE_EPOCH": "1000000000"])
    let undated = try Sample.example.rendered().pdf
    #expect(dated != undated)
    let (text, old) = (latin1(dated), latin1(undated))
    #expect(text.contains("/CreationDate (D:20010909014640Z)"))
    #expect(text.contains("/ModDate (D:20010909014640Z)"))
    #expect(withoutDates(text) == withoutDates(old))
  }

  private func latin1(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// The file without its dates, and without the offsets of what stands behind them.
  private func withoutDates(_ pdf: String) -> String {
    guard let info = pdf.range(of: "/CreationDate") else { return pdf }
    let tail = String(pdf[info.lowerBound...])
    return pdf[..<info.lowerBound]
      + tail.replacing(/\(D:[^)]*\)/, with: "()").replacing(/[0-9]{10} [0-9]{5} n/, with: "offset")
      .replacing(/startxref\n[0-9]+/, with: "startxref")
  }
}
