import Diagnostics
import DocumentModel
import Foundation
import OfficePackage
import OpenDocument
import Testing

struct PackageTests {
  @Test func mimetypeComesFirstAndStored() throws {
    let bytes = try ODTWriter.bytes(of: Sample.everything)
    #expect(Array(bytes[8..<10]) == [0, 0])
    #expect(Array(bytes[26..<30]) == [8, 0, 0, 0])
    #expect(bytes[30...].starts(with: "mimetypeapplication/vnd.oasis.opendocument.text".utf8))
  }

  @Test(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
  func theManifestListsEveryFile() throws {
    let text = try UnpackedText(ODTWriter.bytes(of: Sample.everything))
    let manifest = try text.text("META-INF/manifest.xml")
    #expect(manifest.contains(#"manifest:version="1.3""#))
    let listed = manifest.split(separator: "manifest:full-path=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    let files = text.names.filter { $0 != "mimetype" && $0 != "META-INF/manifest.xml" }
    #expect(listed == ["/"] + files)
    #expect(files == ["content.xml", "styles.xml", "meta.xml", "settings.xml"])
  }

  @Test(.enabled(if: Tool.python3.isInstalled, "python3 is not installed"))
  func theFileSaysWhatItIs() throws {
    let bytes = try ODTWriter.bytes(
      of: Sample.everything, facts: Sample.facts, generator: "VanKien/9.9.9")
    let meta = try UnpackedText(bytes).text("meta.xml")
    for entry in [
      "<meta:generator>VanKien/9.9.9</meta:generator>", "<dc:title>Nghị quyết &lt;&amp;&gt;</dc:title>",
      "<dc:creator>Đảng uỷ</dc:creator>", "<dc:language>vi-VN</dc:language>",
      "<dc:date>2020-06-26T00:00:00+07:00</dc:date>", #"meta:page-count="3""#,
    ] {
      #expect(meta.contains(entry), "\(meta)")
    }
    #expect(!meta.contains("dc:subject"))
  }

  @Test func theSameDocumentGivesTheSameBytesInEveryTimeZone() throws {
    let before = try ODTWriter.bytes(of: Sample.everything, facts: Sample.facts)
    setenv("TZ", "Pacific/Kiritimati", 1)
    tzset()
    defer {
      unsetenv("TZ")
      tzset()
    }
    #expect(try ODTWriter.bytes(of: Sample.everything, facts: Sample.facts) == before)
  }

  @Test(arguments: [
    "", "2020", "2020-06-26", "2020-06-31T00:00:00Z", "2020-02-30T00:00:00Z", "2021-02-29T00:00:00Z",
    "2020-06-26T24:00:00Z", "2020-06-26T00:00:00+7:00", "2020-06-26T00:00:00+15:00", "0000-01-01T00:00:00Z",
    "2020-06-26 00:00:00Z", "２020-06-26T00:00:00Z",
  ])
  func aDateThatIsNoneIsRefused(_ date: String) {
    var document = Sample.document([])
    document.metadata.date = date
    #expect(throws: OpenDocumentError.invalidDate(date)) { try ODTWriter.bytes(of: document) }
    #expect(OpenDocumentError.invalidDate(date).diagnostic.code == "VK720")
  }
}
