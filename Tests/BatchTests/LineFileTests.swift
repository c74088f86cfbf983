import Foundation
import Testing
import VanKien

/// Lines that stay on the disk.
struct LineFileTests {
  private func lines(_ text: String, torn: Bool = false) throws -> [String] {
    let folder = try ScratchFolder()
    try folder.write(text, to: "lines")
    let file = try #require(LineFile("\(folder.path)/lines"))
    var lines: [String] = []
    file.forEachLine(includesTorn: torn) { place, bytes in
      lines.append(String(decoding: bytes, as: UTF8.self))
      // The same at its place, but for one that is too long to show.
      #expect(bytes.isEmpty || file.line(at: place) == Array(bytes))
      if bytes.isEmpty { lines[lines.count - 1] = "\(place.count)" }
    }
    return lines
  }

  @Test func wholeLinesAreGoneThroughAndATornOneIfItIsWanted() throws {
    #expect(try lines("") == [])
    #expect(try lines("a\n\nĐảng\nđang vi") == ["a", "0", "Đảng"])
    #expect(try lines("a\nđang vi", torn: true) == ["a", "đang vi"])
    #expect(try lines("a\n", torn: true) == ["a"])
  }

  @Test func linesLongerThanAPieceAreWholeAndThoseTooLongAreNotShown() throws {
    let long = String(repeating: "x", count: 200_000)
    #expect(try lines("\(long)\n\(long)y\nz\n") == [long, long + "y", "z"])
    #expect(try lines(String(repeating: "x", count: 17 << 20) + "\nz\n") == ["\(17 << 20)", "z"])
  }

  @Test func whatIsAppendedIsReadBack() throws {
    let folder = try ScratchFolder()
    let path = "\(folder.path)/lines"
    let file = LineFile(descriptor: open(path, O_RDWR | O_CREAT | O_APPEND, 0o600))
    let places = ["một", "hai"].compactMap { file.append($0) }
    #expect(
      places.compactMap { file.line(at: $0) }.map { String(decoding: $0, as: UTF8.self) } == ["một", "hai"])
    #expect(folder.text("lines") == "một\nhai\n" && file.sync())
    #expect(file.line(at: 4..<400) == nil)
    // A file that may not be written takes nothing, and stays as it is.
    let readOnly = try #require(LineFile(path))
    #expect(readOnly.append("ba") == nil && folder.text("lines") == "một\nhai\n")
  }
}
