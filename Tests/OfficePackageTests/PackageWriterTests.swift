import Foundation
import OfficePackage
import Testing

struct PackageWriterTests {
  private let mediaType = "application/vnd.oasis.opendocument.text"

  private func package(
    _ files: [(String, [UInt8])], date: PackageDate = .earliest
  ) throws(PackageError) -> [UInt8] {
    var writer = try PackageWriter(mediaType: mediaType, date: date)
    for (name, bytes) in files { try writer.add(name, bytes) }
    return try writer.finish()
  }

  /// What Python's `zipfile` says of a package: one line a file.
  private func listing(_ bytes: [UInt8]) throws -> [String] {
    let script = """
      import io, sys, zipfile
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      print(z.testzip())
      for i in z.infolist():
          print(i.filename, i.compress_type, i.file_size, len(i.extra), i.flag_bits, *i.date_time)
      """
    return try Python.run(script, input: bytes).split(separator: "\n").map(String.init)
  }

  @Test func mimetypeIsFirstStoredAndWithoutExtraField() throws {
    let bytes = try package([("content.xml", Array("<a/>".utf8))])
    #expect(Array(bytes[0..<4]) == [0x50, 0x4B, 3, 4])
    // Method 0, date 1980-01-01, time 0.
    #expect(Array(bytes[8..<14]) == [0, 0, 0, 0, 0x21, 0])
    // Name of 8 bytes, no extra field: the media type lies at byte 38, where `file` looks for it.
    #expect(Array(bytes[26..<30]) == [8, 0, 0, 0])
    #expect(bytes[30...].starts(with: "mimetype\(mediaType)".utf8))
  }

  @Test(.enabled(if: Python.isInstalled, "python3 is not installed"))
  func everyFileIsFoundAgainAndSound() throws {
    let long = [UInt8](repeating: 65, count: 100_000)
    let bytes = try package(
      [("META-INF/manifest.xml", []), ("Ảnh/đại hội.png", long)],
      date: try #require(PackageDate(year: 2020, month: 6, day: 26, hour: 13, minute: 5, second: 58)))
    #expect(bytes.count < 1000)
    let when = "2020 6 26 13 5 58"
    #expect(
      try listing(bytes) == [
        "None", "mimetype 0 39 0 2048 \(when)", "META-INF/manifest.xml 8 0 0 2048 \(when)",
        "Ảnh/đại hội.png 8 100000 0 2048 \(when)",
      ])
  }

  @Test(arguments: ["", "/a", "a//b", "../a", "a/./b", "a\\b", "C:a", "a\u{0}b", "a/"])
  func namesThatLeaveThePackageAreRefused(_ name: String) throws {
    #expect(throws: PackageError.invalidName(name)) { try package([(name, [])]) }
  }

  @Test(arguments: ["mimetype", "a"])
  func aNameIsGivenOnce(_ name: String) {
    #expect(throws: PackageError.duplicateName(name)) { try package([("a", []), (name, [])]) }
  }

  @Test func sameFilesGiveTheSameBytes() throws {
    let files = [("a", Array("Nghị quyết".utf8)), ("b", [UInt8](repeating: 0, count: 70_000))]
    #expect(try package(files) == package(files))
  }

  @Test(arguments: [(1979, 1, 1), (2108, 1, 1), (2020, 0, 1), (2020, 13, 1), (2020, 1, 32)])
  func datesAZipCannotHoldAreRefused(_ year: Int, _ month: Int, _ day: Int) {
    #expect(PackageDate(year: year, month: month, day: day) == nil)
  }
}

/// Python's standard library as a second opinion.
enum Python {
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") }

  static func run(_ script: String, input: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
    try standardInput.fileHandleForWriting.close()
    let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
