import DocumentModel
import Geometry
import Foundation
import Testing

/// The file as other programs see it.
struct FileTests {
  @Test(.enabled(if: Tool.exists("pdffonts"), "needs pdffonts"), arguments: Sample.allCases)
  func allFontsAreEmbeddedSubsetsOfLiberationSerif(_ sample: Sample) throws {
    let rows = try Tool.run("pdffonts", ["FILE"], on: sample.rendered().pdf).split(separator: "\n").dropFirst(
      2)
    #expect(rows.count >= 3)
    // One subset a face: Cairo would make two, of letters with and without marks, of a font that did not ask for one.
    let names = rows.map { $0.drop { $0 != "+" }.prefix { $0 != " " } }
    #expect(Set(names).count == names.count, "\(names)")
    for row in rows {
      // From the right, for names may hold spaces: emb sub uni object ID.
      #expect(row.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row)")
      #expect(row.prefixMatch(of: /[A-Z]{6}\+LiberationSerif(-Bold|-Italic|-BoldItalic)?\s/) != nil, "\(row)")
    }
  }

  @Test(.enabled(if: Tool.exists("qpdf"), "needs qpdf"), arguments: Sample.allCases)
  func theFileIsSoundToQpdf(_ sample: Sample) throws {
    let report = try Tool.run("qpdf", ["--check", "FILE"], on: sample.rendered().pdf)
    #expect(report.contains("No syntax or stream encoding errors found"))
    #expect(!report.contains("WARNING"))
  }

  @Test(.enabled(if: Tool.exists("pdfinfo"), "needs pdfinfo"), arguments: Sample.allCases)
  func theFileSaysOfItselfWhatTheMetadataSay(_ sample: Sample) throws {
    let rendered = try sample.rendered()
    let info = try info(rendered.pdf)
    let metadata = rendered.document.metadata
    #expect(info["Title"] == metadata.title)
    #expect(info["Author"] == metadata.author)
    #expect(info["Subject"] == metadata.subject)
    let date = pdfDate(metadata.date)
    #expect(info["CreationDate"] == date)
    #expect(info["ModDate"] == date)
    #expect(info["Pages"] == "\(rendered.pages.count)")
    #expect(try info["Page size"]?.hasSuffix("(\(rendered.pack.text("page.paper")))") == true)
  }

  private func info(_ pdf: [UInt8]) throws -> [String: String] {
    let lines = try Tool.run("pdfinfo", ["-enc", "UTF-8", "-rawdates", "FILE"], on: pdf).split(
      separator: "\n")
    return lines.reduce(into: [:]) { info, line in
      guard let colon = line.firstIndex(of: ":") else { return }
      info[String(line[..<colon])] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
  }

  /// "2020-06-26T00:00:00+07:00" as ISO 32000-1, 7.9.4 writes it: "D:20200626000000+07'00".
  private func pdfDate(_ date: String) -> String {
    let day = date.prefix(19).filter(\.isNumber)
    return "D:\(day)" + date.dropFirst(19).replacingOccurrences(of: ":", with: "'")
  }
}
