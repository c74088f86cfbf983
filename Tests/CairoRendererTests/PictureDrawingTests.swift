import CairoRenderer
import DocumentModel
import Foundation
import Geometry
import Testing
import Typesetting

/// Pictures on pages, judged by other programs.
@Suite(.enabled(if: TestFonts.areInstalled, "fonts-liberation2 2.1.5 is not installed"))
struct PictureDrawingTests {
  private let rect = Rect(x: .pt(10), y: .pt(20), width: .pt(80), height: .pt(40))

  /// What `pdfimages -list` says, a list of columns for each picture.
  private func images(_ file: [UInt8]) throws -> [[String]] {
    try Tool.pdfimages.run(["-list", "FILE"], on: file).output.split(separator: "\n").dropFirst(2)
      .map { $0.split(separator: " ").map(String.init) }
  }

  @Test(.enabled(if: Tool.pdfimages.isInstalled, "pdfimages is not installed"))
  func `a JPEG stands in the PDF byte for byte`() throws {
    let desk = try Desk()
    let picture = try Picture(name: "a.jpg", bytes: SamplePictures.jpeg)
    let file = try desk.pdf([.small(.picture(picture, rect))])
    #expect(try images(file).map { [$0[2], $0[3], $0[4], $0[8]] } == [["image", "16", "8", "jpeg"]])
    #expect(file.firstRange(of: SamplePictures.jpeg) != nil)
  }

  @Test(.enabled(if: Tool.pdfimages.isInstalled, "pdfimages is not installed"))
  func `the same picture is embedded once, on one page and on many`() throws {
    let desk = try Desk()
    let png = try SamplePictures.png(fonts: desk.world)
    let pictures = try [
      Picture(name: "a.jpg", bytes: SamplePictures.jpeg), Picture(name: "b.jpg", bytes: SamplePictures.jpeg),
      Picture(name: "a.png", bytes: png), Picture(name: "b.png", bytes: png),
    ]
    let pages = (1...3).map { number in
      Page(
        number: number, size: Size(width: .pt(100), height: .pt(100)),
        items: pictures.map { PageItem(node: nil, role: .body, content: .picture($0, rect)) })
    }
    #expect(Set(try images(desk.pdf(pages)).map { $0[10] }).count == 2)
  }

  @Test(
    .enabled(if: Tool.mutool.isInstalled, "mutool is not installed"), arguments: ["png", "jpeg", "svg"])
  func `a picture fills its rectangle in the PDF, the SVG and the PNG alike`(format: String) throws {
    let desk = try Desk()
    let bytes =
      switch format {
      case "png": try SamplePictures.png(fonts: desk.world)
      case "jpeg": SamplePictures.jpeg
      default: SamplePictures.svg
      }
    let page = Page.small(.picture(try Picture(name: "a", bytes: bytes), rect))
    let files = try [
      ("pdf", desk.pdf([page])), ("svg", SVGWriter.bytes(of: page, fonts: desk.world)),
      ("png", PNGWriter.bytes(of: page, dotsPerInch: 72, fonts: desk.world)),
    ]
    for (suffix, file) in files {
      let pixels = try DrawnPixels(file, suffix: suffix)
      #expect(pixels.mean(x: 14..<42, y: 24..<56) < 0.1, "\(suffix)")
      #expect(pixels.mean(x: 58..<86, y: 24..<56) > 0.9, "\(suffix)")
      #expect(pixels.mean(x: 0..<8, y: 0..<100) > 0.99, "\(suffix)")
      #expect(pixels.mean(x: 0..<100, y: 64..<100) > 0.99, "\(suffix)")
    }
  }

  /// Where the black half lies: 1 left, 3 right, 6 above, 8 below.
  @Test(
    .enabled(if: Tool.mutool.isInstalled, "mutool is not installed"),
    arguments: [
      (1, 30, 50), (2, 70, 50), (3, 70, 50), (4, 30, 50), (5, 50, 30), (6, 50, 30), (7, 50, 70), (8, 50, 70),
    ])
  func `a photograph is turned as its camera says`(orientation: UInt8, x: Int, y: Int) throws {
    let desk = try Desk()
    let picture = try Picture(name: "a.jpg", bytes: SamplePictures.jpeg(orientation: orientation))
    let square = Rect(x: .pt(10), y: .pt(10), width: .pt(80), height: .pt(80))
    let page = Page.small(.picture(picture, square))
    let files = try [
      ("pdf", desk.pdf([page])), ("png", PNGWriter.bytes(of: page, dotsPerInch: 72, fonts: desk.world)),
    ]
    for (suffix, file) in files {
      let pixels = try DrawnPixels(file, suffix: suffix)
      #expect(pixels[x, y] < 40, "\(suffix)")
      #expect(pixels[100 - x, 100 - y] > 215 || (x == 50 && pixels[50, 100 - y] > 215), "\(suffix)")
    }
  }

  @Test func `pixels that are damaged are an error that names the file`() throws {
    let desk = try Desk()
    var png = try SamplePictures.png(fonts: desk.world)
    let data = try #require(png.firstRange(of: Array("IDAT".utf8))).upperBound
    for index in data..<data + 8 { png[index] ^= 0x55 }
    let page = Page.small(.picture(try Picture(name: "hỏng.png", bytes: png), rect), number: 4)
    #expect(throws: RenderingError.picture(page: 4, name: "hỏng.png", .file(.damaged))) {
      try desk.pdf([page])
    }
    let svg = Page.small(
      .picture(try Picture(name: "a.svg", bytes: Array("<svg width='4' height='4'><a></svg>".utf8)), rect))
    #expect(throws: RenderingError.picture(page: 1, name: "a.svg", .file(.damaged))) { try desk.pdf([svg]) }
  }

  @Test func `a picture whose bytes are not what it says is an error`() throws {
    let desk = try Desk()
    let picture = Picture(name: "a.png", format: .png, bytes: Array("văn bản".utf8), width: 4, height: 4)
    #expect(throws: RenderingError.picture(page: 1, name: "a.png", .file(.notAPicture))) {
      try desk.pdf([.small(.picture(picture, rect))])
    }
  }

  @Test func `pages with pictures give the same bytes each time`() throws {
    let desk = try Desk()
    let pictures = try [SamplePictures.jpeg, SamplePictures.svg, SamplePictures.png(fonts: desk.world)]
      .map { try Picture(name: "a", bytes: $0) }
    let page = Page(
      number: 1, size: Size(width: .pt(100), height: .pt(100)),
      items: pictures.map { PageItem(node: nil, role: .body, content: .picture($0, rect)) })
    #expect(try desk.pdf([page]) == desk.pdf([page]))
    #expect(
      try SVGWriter.bytes(of: page, fonts: desk.world) == SVGWriter.bytes(of: page, fonts: desk.world))
  }

  @Test(.enabled(if: Tool.qpdf.isInstalled, "qpdf is not installed"))
  func `a file with pictures is sound`() throws {
    let desk = try Desk()
    let pictures = try [SamplePictures.jpeg, SamplePictures.svg, SamplePictures.png(fonts: desk.world)]
      .map { try Picture(name: "a", bytes: $0) }
    let page = Page(
      number: 1, size: Size(width: .pt(100), height: .pt(100)),
      items: pictures.map { PageItem(node: nil, role: .body, content: .picture($0, rect)) })
    let (output, status) = try Tool.qpdf.run(["--check", "FILE"], on: desk.pdf([page, page]))
    #expect(status == 0, "\(output)")
  }

  @Test(arguments: [Length.zero, .pt(-5)])
  func `a picture without room is not drawn and harms nothing`(width: Length) throws {
    let desk = try Desk()
    let picture = try Picture(name: "a.jpg", bytes: SamplePictures.jpeg)
    let page = Page.small(.picture(picture, Rect(x: .pt(1), y: .pt(1), width: width, height: .pt(4))))
    #expect(try !desk.pdf([page]).isEmpty)
  }
}
