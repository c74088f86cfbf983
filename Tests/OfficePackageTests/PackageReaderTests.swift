import Diagnostics
import Testing

@testable import OfficePackage

/// Notes what it is told.
private final class Recorder: XMLHandler {
  var events: [String] = []
  var last: String?
  var isDone: Bool { last.map { events.contains($0) } ?? false }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    events.append("<" + String(cString: name.start) + (attributes["n"].map { " " + $0.text } ?? "") + ">")
  }
  func end(_ name: XMLName) { events.append("</" + String(cString: name.start) + ">") }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) { events.append(String(decoding: bytes, as: UTF8.self)) }
}

@Suite(.enabled(if: Python.isInstalled, "python3 is not installed")) struct PackageReaderTests {
  /// A zip that Python's `zipfile` writes; `lines` put files into `z`.
  private func zip(_ lines: String) throws -> [UInt8] {
    let script = """
      import base64, io, zipfile, struct
      b = io.BytesIO()
      z = zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED)
      \(lines)
      z.close()
      print(base64.b64encode(b.getvalue()).decode())
      """
    return try Base64.bytes(Python.run(script, input: []))
  }

  private func events(of text: String, limits: PackageLimits = .init()) throws -> [String] {
    let bytes = try zip("z.writestr('a.xml', input_text)".replacing("input_text", with: Base64.literal(text)))
    var package = try PackageReader(bytes, limits: limits)
    let recorder = Recorder()
    try package.parse("a.xml", recorder)
    return recorder.events
  }

  @Test func filesAreReadAsTheyWereWritten() throws {
    #expect(
      try events(of: "<a n='1 &amp; 2'><x:b>Đại hội</x:b></a>") == [
        "<a 1 & 2>", "<x:b>", "Đại hội", "</x:b>", "</a>",
      ])
  }

  @Test func namesAreThoseOfTheDirectory() throws {
    let package = try PackageReader(zip("z.writestr('b/', ''); z.writestr('b/ả.xml', 'x')"))
    #expect(package.names == ["b/", "b/ả.xml"])
    #expect(package.contains("b/ả.xml") && !package.contains("c"))
  }

  @Test func aHandlerThatIsDoneEndsTheReading() throws {
    var package = try PackageReader(zip("z.writestr('a.xml', '<a><b/>' + 'x' * 1000000 + '<')"))
    let recorder = Recorder()
    recorder.last = "<b>"
    try package.parse("a.xml", recorder)
    #expect(recorder.events == ["<a>", "<b>"])
  }

  @Test(arguments: ["../a", "/a", "a/../../b", "C:/a", "a\\\\b"])
  func namesThatLeaveThePackageAreRefused(_ name: String) throws {
    let bytes = try zip("z.writestr(zipfile.ZipInfo('\(name)'), 'x')")
    #expect(throws: PackageReadingError.self) { _ = try PackageReader(bytes) }
  }

  @Test func twoFilesOfOneNameAreRefused() throws {
    let bytes = try zip(
      "import warnings; warnings.simplefilter('ignore'); z.writestr('a', 'x'); z.writestr('a', 'y')")
    #expect(throws: PackageReadingError.duplicateName("a")) { _ = try PackageReader(bytes) }
  }

  @Test func tooManyFilesAreRefused() throws {
    var limits = PackageLimits()
    limits.entries = 3
    let bytes = try zip("[z.writestr('f%d' % i, '') for i in range(4)]")
    #expect(throws: PackageReadingError.tooManyEntries(3)) { _ = try PackageReader(bytes, limits: limits) }
  }

  @Test func whatGrowsBeyondAllMeasureIsRefused() throws {
    let bytes = try zip("z.writestr('a.xml', '<a>' + ' ' * (16 << 20))")
    var package = try PackageReader(bytes)
    #expect(throws: PackageReadingError.inflated("a.xml", ratio: 250)) {
      try package.parse("a.xml", Recorder())
    }
  }

  @Test func theSizesOfAllFilesAddUp() throws {
    var limits = PackageLimits()
    limits.unpackedBytes = 150
    let bytes = try zip(
      "z.writestr('a', '<a>' + 'x' * 90 + '</a>'); z.writestr('b', '<a>' + 'x' * 90 + '</a>')")
    var package = try PackageReader(bytes, limits: limits)
    try package.parse("a", Recorder())
    #expect(throws: PackageReadingError.tooLarge(limit: 150)) { try package.parse("b", Recorder()) }
  }

  @Test func aFlippedBitIsNoticed() throws {
    var bytes = try zip("z.writestr(zipfile.ZipInfo('a.xml'), '<a>0123456789</a>')")
    let place = try #require(bytes.firstRange(of: Array("0123".utf8)))
    bytes[place.lowerBound] = UInt8(ascii: "9")
    var package = try PackageReader(bytes)
    #expect(throws: PackageReadingError.damaged("a.xml")) { try package.parse("a.xml", Recorder()) }
  }

  @Test func anEncryptedFileIsToldApart() throws {
    var bytes = try zip("z.writestr('a.xml', '<a/>')")
    let place = try #require(bytes.firstRange(of: [0x50, 0x4B, 1, 2]))
    bytes[place.lowerBound + 8] |= 1
    var package = try PackageReader(bytes)
    #expect(throws: PackageReadingError.encrypted("a.xml")) { try package.parse("a.xml", Recorder()) }
  }

  @Test(arguments: [
    (Array("nonsense".utf8), PackageReadingError.notAPackage), (Array("PK".utf8), .notAPackage),
    ([], .notAPackage),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .compoundFile),
  ])
  func whatIsNoPackageIsToldApart(_ bytes: [UInt8], _ error: PackageReadingError) {
    #expect(throws: error) { _ = try PackageReader(bytes) }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
  ])
  func documentTypesAreRefused(_ text: String) {
    #expect(throws: PackageReadingError.documentType("a.xml")) { try events(of: text) }
  }

  @Test(arguments: ["UTF-7", "ISO-8859-1", "windows-1258"])
  func encodingsOfficeFilesHaveNotAreRefused(_ encoding: String) {
    #expect(throws: PackageReadingError.encoding("a.xml", encoding)) {
      try events(of: "<?xml version='1.0' encoding='\(encoding)'?><a/>")
    }
  }

  @Test func anEncodingThatLiesIsNoticed() {
    #expect(throws: PackageReadingError.self) {
      try events(of: "<?xml version='1.0' encoding='UTF-16'?><a/>")
    }
  }

  @Test func malformedXMLIsReportedWithItsPlace() {
    #expect {
      try events(of: "<a>\n  <b></a>")
    } throws: { error in
      guard case .malformed("a.xml", line: 2, column: _, words: _) = error as? PackageReadingError else {
        return false
      }
      return true
    }
  }

  @Test func deepNestingIsRefused() {
    #expect(throws: PackageReadingError.tooDeep("a.xml", limit: 64)) {
      try events(of: String(repeating: "<a>", count: 65))
    }
  }

  @Test func endlessMarkupIsRefused() throws {
    var limits = PackageLimits()
    limits.markupLength = 100_000
    let bytes = try zip("z.writestr('a.xml', '<a n=\\'' + ' '.join(str(i) for i in range(100000)))")
    var package = try PackageReader(bytes, limits: limits)
    #expect(throws: PackageReadingError.longMarkup("a.xml", limit: 100_000)) {
      try package.parse("a.xml", Recorder())
    }
  }

  @Test func endlessElementsAreRefused() {
    var limits = PackageLimits()
    limits.elements = 10
    #expect(throws: PackageReadingError.tooManyElements("a.xml", limit: 10)) {
      try events(of: "<a>" + String(repeating: "<b/>", count: 10) + "</a>", limits: limits)
    }
  }

  @Test func everyErrorHasWordsInBothLanguages() {
    let errors: [PackageReadingError] = [
      .notAPackage, .compoundFile, .encrypted("a"), .damaged("a"), .unsafeName("a"), .duplicateName("a"),
      .tooManyEntries(1), .tooLarge(limit: 1), .inflated("a", ratio: 1), .missingPart("a"),
      .malformed("a", line: 1, column: 1, words: "b"), .documentType("a"), .encoding("a", "b"),
      .tooDeep("a", limit: 1),
      .tooManyElements("a", limit: 1), .longMarkup("a", limit: 1),
    ]
    let diagnostics = errors.map { $0.diagnostic(Location(file: "a.xlsx")) }
    #expect(Set(diagnostics.map(\.code)).count == errors.count)
    for diagnostic in diagnostics {
      #expect(!diagnostic.message.vi.contains("{") && !diagnostic.message.en.contains("{"))
    }
  }
}

/// Bytes as text that survives a pipe.
private enum Base64 {
  static func bytes(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (bits, count): (UInt32, Int) = (0, 0)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      guard let value = alphabet.firstIndex(of: byte) else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  /// A Python literal of the text's bytes.
  static func literal(_ text: String) -> String {
    "bytes([" + text.utf8.map(String.init).joined(separator: ",") + "])"
  }
}
