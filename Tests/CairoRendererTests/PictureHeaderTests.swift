import CairoRenderer
import DocumentModel
import Testing

/// What is told of a picture from its bytes.
@Suite struct PictureHeaderTests {
  private func problem(_ bytes: [UInt8]) -> PictureProblem? {
    do throws(PictureProblem) {
      _ = try PictureHeader(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func png(width: UInt32, height: UInt32) -> [UInt8] {
    func four(_ number: UInt32) -> [UInt8] {
      (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + four(13) + Array("IHDR".utf8) + four(width)
      + four(height)
      + [8, 2, 0, 0, 0] + four(0) + four(0) + Array("IEND".utf8) + four(0)
  }

  @Test func `the format is told by the bytes, the size by the header`() throws {
    #expect(
      try PictureHeader(SamplePictures.jpeg) == PictureHeader(format: .jpeg, width: 16, height: 8))
    #expect(
      try PictureHeader(png(width: 300, height: 7)) == PictureHeader(format: .png, width: 300, height: 7))
    let picture = try Picture(name: "ảnh.png", bytes: SamplePictures.jpeg)
    #expect(picture.format == .jpeg)
  }

  @Test func `a photograph taken upright is measured as it is looked at`() throws {
    let picture = try Picture(name: "a.jpg", bytes: SamplePictures.jpeg(orientation: 6))
    #expect((picture.width, picture.height) == (8, 16))
    #expect(try PictureHeader(SamplePictures.jpeg(orientation: 6)).orientation == .rightTop)
    #expect(try PictureHeader(SamplePictures.jpeg(orientation: 77)).orientation == .topLeft)
  }

  @Test(arguments: [
    ("<svg width='40' height=\"20\"/>", 40, 20), ("<svg width='1in' height='25.4mm'></svg>", 96, 96),
    ("<svg viewBox='0 0 30 10'></svg>", 30, 10), ("<svg width='100%' viewBox='0,0,30,10'></svg>", 30, 10),
    (
      "\u{FEFF}<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b'>]>\n<!-- <b> --><s:svg width='7' height='8'></s:svg>",
      7, 8
    ),
    ("<svg title='a > b' width='5' height='0.2'></svg>", 5, 1),
  ])
  func `an SVG has the size of its root, or of its view box`(text: String, width: Int, height: Int) throws {
    #expect(try PictureHeader(Array(text.utf8)) == PictureHeader(format: .svg, width: width, height: height))
  }

  @Test func `files that are no picture or break off are told apart`() {
    #expect(problem([]) == .notAPicture)
    #expect(problem(Array("GIF89a".utf8)) == .notAPicture)
    #expect(problem(Array("<html></html>".utf8)) == .notAPicture)
    #expect(problem(Array("<svg width='4' height='4'><path".utf8)) == .truncated)
    #expect(problem(Array("<svg width='4'".utf8)) == .notAPicture)
    #expect(problem(Array("<svg></svg>".utf8)) == .noSize)
    let jpeg = SamplePictures.jpeg
    for count in 3..<jpeg.count - 1 { #expect(problem(Array(jpeg[..<count])) == .truncated) }
    let png = png(width: 3, height: 3)
    for count in 8..<png.count { #expect(problem(Array(png[..<count])) == .truncated) }
  }

  @Test func `pictures that printers and readers would not show alike are refused`() {
    #expect(problem(SamplePictures.jpeg(changing: [5: 4])) == .printColours)
    #expect(problem(SamplePictures.jpeg(changing: [0: 12])) == .unusualCoding)
    #expect(problem(SamplePictures.jpeg(changing: [:], marker: 0xC9)) == .unusualCoding)
  }

  @Test func `a picture of a hundred thousand pixels each way is refused unread`() {
    #expect(problem(png(width: 100_000, height: 100_000)) == .tooManyPixels(width: 100_000, height: 100_000))
    #expect(
      problem(png(width: .max, height: .max))
        == .tooManyPixels(width: Int(UInt32.max), height: Int(UInt32.max)))
    #expect(problem(png(width: 0, height: 4)) == .noSize)
    #expect(
      problem([UInt8](repeating: 0x20, count: Picture.mostBytes + 1)) == .tooManyBytes(Picture.mostBytes + 1))
  }

  @Test func `bytes at random never stop the reader`() {
    var state: UInt64 = 7
    for base in [
      SamplePictures.jpeg, SamplePictures.jpeg(orientation: 3), png(width: 9, height: 9), SamplePictures.svg,
    ] {
      for _ in 0..<2_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1
        var bytes = base
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
        _ = problem(bytes)
      }
    }
  }
}
