import DocumentModel
import Foundation
import Testing

/// The composed documents of the samples.
struct DocumentTests {
  @Test func metadataNameThePaperItsIssuerAndItsDay() throws {
    let metadata = try Sample.branch.rendered().document.metadata
    let name = "Chi bộ Trung tâm Kiểm soát bệnh tật và Y tế dự phòng khu vực Duyên hải Đông Bắc lần thứ VII"
    #expect(metadata.title == "Nghị quyết đại hội \(name), nhiệm kỳ 2025 - 2030")
    #expect(metadata.author == "Đại hội \(name)")
    // The paper's own date, not the congress's.
    #expect(metadata.date == "2025-12-28T00:00:00+07:00")
    #expect(try Sample.example.rendered().document.metadata.date == "2020-06-26T00:00:00+07:00")
  }

  @Test(arguments: Sample.allCases)
  func metadataHoldNoBoundSpaces(_ sample: Sample) throws {
    let metadata = try sample.rendered().document.metadata
    #expect(!(metadata.title + metadata.author + metadata.subject).contains("\u{A0}"))
  }

  @Test(arguments: Sample.allCases)
  func blocksAreNumberedInReadingOrder(_ sample: Sample) throws {
    let numbers = try sample.rendered().document.paragraphs.map(\.paragraph.id.number)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy(<), "\(numbers)")
  }

  @Test func noListOfRecipientsMeansNoHeadForThem() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.copyItem(atPath: Sample.branch.folder, toPath: "\(folder)/branch")
      let file = URL(fileURLWithPath: "\(folder)/branch/congress.yaml")
      let data = try String(contentsOf: file, encoding: .utf8)
      // The list is the last of the file.
      let list = try #require(data.range(of: "    recipients:\n"))
      try Data(data[..<list.lowerBound].utf8).write(to: file)
      let roles = try Rendered(folder: "\(folder)/branch").document.paragraphs.map(\.paragraph.role.rawValue)
      #expect(!roles.contains { $0.hasPrefix("recipient") })
      #expect(roles.last == "signer")
    }
  }
}
