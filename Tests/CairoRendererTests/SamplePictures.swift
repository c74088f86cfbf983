import CairoRenderer
import DocumentModel
import Foundation
import Geometry
import Typesetting

/// Small pictures made here: the left half black, the right half white.
enum SamplePictures {
  /// 16 × 8 pixels, grey.
  static let jpeg = Array(
    Data(
      base64Encoded:
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1x"
        + "eXBkeFxlZ2P/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABwj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AD9QD//Z"
    ) ?? Data())

  /// The JPEG with an Exif segment that says how it is turned.
  static func jpeg(orientation: UInt8) -> [UInt8] {
    let tiff: [UInt8] =
      [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1] + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0] + [
        0, 0, 0, 0,
      ]
    let content = Array("Exif\0\0".utf8) + tiff
    return Array(jpeg[..<2]) + [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content + jpeg[2...]
  }

  /// The JPEG with some bytes of its frame header changed: precision, height, width, components from index 0 on.
  static func jpeg(changing changes: [Int: UInt8], marker: UInt8 = 0xC0) -> [UInt8] {
    var bytes = jpeg
    guard let frame = bytes.firstRange(of: [0xFF, 0xC0])?.lowerBound else { return [] }
    bytes[frame + 1] = marker
    for (index, value) in changes { bytes[frame + 4 + index] = value }
    return bytes
  }

  static let svg = Array(
    "<?xml version=\"1.0\"?>\n<!-- a > b --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 8'><path d='M0 0h8v8h-8z'/></svg>"
      .utf8)

  /// A PNG of `width` × `height` pixels.
  static func png(width: Double = 16, height: Double = 8, fonts: FontWorld) throws -> [UInt8] {
    let black = PageItem(
      node: nil, role: .body,
      content: .rule(Rect(x: .zero, y: .zero, width: .pt(width / 2), height: .pt(height))))
    let page = Page(number: 1, size: Size(width: .pt(width), height: .pt(height)), items: [black])
    return try PNGWriter.bytes(of: page, dotsPerInch: 72, fonts: fonts)
  }
}

extension Page {
  /// A page of 100 × 100 pt that holds `contents`.
  static func small(_ contents: PageItem.Content..., number: Int = 1) -> Page {
    Page(
      number: number, size: Size(width: .pt(100), height: .pt(100)),
      items: contents.map { PageItem(node: nil, role: .body, content: $0) })
  }
}

/// The grey of each pixel of a file drawn 100 pixels wide and high by `mutool`.
struct DrawnPixels {
  private let grey: [UInt8]
  private let width: Int

  /// From an SVG, PDF or PNG by `mutool draw` as a portable grey map.
  init(_ file: [UInt8], suffix: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("page.\(suffix)")
    let map = folder.appendingPathComponent("page.pgm")
    try Data(file).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Tool.mutool.path ?? "/bin/false")
    process.arguments = ["draw", "-q", "-w", "100", "-h", "100", "-c", "gray", "-o", map.path, source.path]
    process.standardError = Pipe()
    try process.run()
    process.waitUntilExit()
    let bytes = Array(try Data(contentsOf: map))
    // "P5\n100 100\n255\n", then a byte a pixel.
    let words = bytes.split(separator: 0x0A, maxSplits: 3)
    guard let sizes = words.dropFirst().first(where: { $0.first != UInt8(ascii: "#") }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    width = Int(String(decoding: sizes.split(separator: 0x20)[0], as: UTF8.self)) ?? 0
    let height = Int(String(decoding: sizes.split(separator: 0x20)[1], as: UTF8.self)) ?? 0
    grey = Array(bytes.suffix(width * height))
  }

  subscript(x: Int, y: Int) -> UInt8 { grey[y * width + x] }

  /// The mean grey of a rectangle of pixels, from 0 to 1.
  func mean(x: Range<Int>, y: Range<Int>) -> Double {
    let sum = y.flatMap { y in x.map { Int(self[$0, y]) } }.reduce(0, +)
    return Double(sum) / Double(x.count * y.count) / 255
  }
}
