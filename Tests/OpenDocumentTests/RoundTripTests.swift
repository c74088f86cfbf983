import DocumentModel
import Testing

/// What other programs read in the ODT of every example, and write again.
struct RoundTripTests {
  @Test(
    .enabled(if: Tool.soffice.isInstalled && Tool.jing.isInstalled, "LibreOffice or jing is not installed"),
    .enabled(if: Place.hasSchemas, "needs ../shared/odf, the schemas of ODF 1.3 beside the package"))
  func everyExampleIsValid() throws {
    let texts = try ExampleTwins.all.get().twins.map { try UnpackedText($0.odt) }
    let parts = texts.flatMap { text in
      ["content.xml", "styles.xml", "meta.xml", "settings.xml"].map(text.path)
    }
    let content = try Tool.jing.run(["-i", Place.schema] + parts)
    #expect(content.status == 0, "\(content.output.prefix(2000))")
    let manifests = texts.map { $0.path("META-INF/manifest.xml") }
    let manifest = try Tool.jing.run(["-i", Place.manifestSchema] + manifests)
    #expect(manifest.status == 0, "\(manifest.output.prefix(2000))")
  }

  @Test(.enabled(if: Tool.soffice.isInstalled && Tool.python3.isInstalled, "needs LibreOffice and python3"))
  func everyExampleIsAPackage() throws {
    let twins = try ExampleTwins.all.get()
    let script = """
      import sys, zipfile, xml.dom.minidom
      for name in sys.argv[1:]:
        z = zipfile.ZipFile(name)
        assert z.testzip() is None
        first = z.infolist()[0]
        assert first.filename == "mimetype" and first.compress_type == 0 and not first.extra, name
        m = xml.dom.minidom.parseString(z.read("META-INF/manifest.xml"))
        listed = {e.getAttribute("manifest:full-path") for e in m.getElementsByTagName("manifest:file-entry")}
        assert listed == {"/"} | set(z.namelist()) - {"mimetype", "META-INF/manifest.xml"}, name
      print("fine")
      """
    let paths = twins.twins.map { twins.folder.path("\($0.name).odt") }
    #expect(try Tool.python3.run(["-c", script] + paths).output == "fine\n")
  }

  @Test(
    .enabled(if: Tool.soffice.isInstalled && RoundTripTests.hasOdfpy, "LibreOffice or odfpy is not installed")
  )
  func odfpyOpensEveryExample() throws {
    let twins = try ExampleTwins.all.get()
    let script = """
      import sys
      from odf import opendocument
      for name in sys.argv[1:]:
        assert opendocument.load(name).text is not None, name
      print("fine")
      """
    let paths = twins.twins.map { twins.folder.path("\($0.name).odt") }
    #expect(try Tool.python3.run(["-c", script] + paths).output == "fine\n")
  }

  private static var hasOdfpy: Bool { (try? Tool.python3.run(["-c", "import odf"]).status) == 0 }

  @Test(.enabled(if: Tool.soffice.isInstalled && Tool.python3.isInstalled, "needs LibreOffice and python3"))
  func textAndStyleNamesSurviveLibreOffice() throws {
    let twins = try ExampleTwins.all.get()
    try twins.convert(to: "odt:writer8", in: "again")
    try twins.convert(to: "docx:MS Word 2007 XML", in: "word")
    for twin in twins.twins {
      let ours = try words(twins.folder.path("\(twin.name).odt"))
      for copy in ["again/\(twin.name).odt", "word/\(twin.name).docx"] {
        let theirs = try words(twins.folder.path(copy))
        let lost = Tokens(ours).without(Tokens(theirs)).forgiving(digits: twin.referenceDigits)
        #expect(lost == [], "lost in \(copy)")
        let names = try Tool.python3.run(["-c", RoundTripTests.styleReader, twins.folder.path(copy)]).output
        for role in Set(twin.paragraphs.map(\.role)) where role.displayName != role.rawValue {
          #expect(names.contains("\"\(role.displayName)\""), "no style “\(role.displayName)” in \(copy)")
        }
      }
    }
  }

  @Test(.enabled(if: Tool.soffice.isInstalled && Tool.python3.isInstalled, "needs LibreOffice and python3"))
  func noWordsOfAnExampleHaveALookOfTheirOwn() throws {
    for twin in try ExampleTwins.all.get().twins {
      let content = try UnpackedText(twin.odt).text("content.xml")
      // Type is the named styles' affair; only the words in turned shapes, where LibreOffice knows none, say it again.
      for style in content.matches(
        of: /<style:style style:name="([^"]*)"(?:(?!<\/style:style>).)*<style:text-properties/)
      {
        #expect(style.1.hasPrefix("TurnedWords-"), "\(twin.name): \(style.1)")
      }
      #expect(!content.contains(#"style:family="text""#), "\(twin.name)")
    }
  }

  private func words(_ path: String) throws -> [String] {
    try Tool.python3.run(["-c", RoundTripTests.wordReader, path]).output
      .split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Prints the words of the text of an ODT or DOCX without marks of notes, which Word counts itself, without titles kept
  /// for contents made anew, and without words that describe pictures.
  private static let wordReader = #"""
    import html, re, sys, zipfile
    z = zipfile.ZipFile(sys.argv[1])
    parts = [n for n in ("content.xml", "word/document.xml", "word/footnotes.xml") if n in z.namelist()]
    t = " ".join(z.read(n).decode() for n in parts)
    t = re.sub(r"<(svg:desc|svg:title|text:note-citation|text:index-title-template)\b.*?</\1>", "", t)
    t = re.sub(r"<(text:p|text:h|text:tab|text:s|text:line-break|w:p|w:tab|w:br)\b[^>]*>", " ", t)
    print(html.unescape(re.sub(r"<[^>]*>", "", t)))
    """#

  private static let styleReader = #"""
    import sys, zipfile
    z = zipfile.ZipFile(sys.argv[1])
    print(z.read("styles.xml" if "styles.xml" in z.namelist() else "word/styles.xml").decode())
    """#
}
