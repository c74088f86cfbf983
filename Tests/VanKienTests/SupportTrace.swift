import DocumentModel
import Foundation
import Testing

/// A page of a PDF file as `mutool trace` sees it; lengths in points from the top left corner.
struct TracedPage: Sendable {
  var width = 0.0
  var height = 0.0
  /// In drawing order.
  var lines: [TracedLine] = []
  /// Filled shapes by their bounds: rules, underlines, dots.
  var boxes: [TracedBox] = []
}

struct TracedBox: Sendable {
  var left = Double.infinity
  var top = Double.infinity
  var right = -Double.infinity
  var bottom = -Double.infinity
}

/// Glyphs drawn one after another on one baseline, without a gap wider than any space.
struct TracedLine: Sendable {
  let page: Int
  let baseline: Double
  let left: Double
  /// The end of the last glyph that is not a space.
  private(set) var right: Double
  /// The end of the last glyph.
  private(set) var end: Double
  private(set) var text = ""
  private(set) var fonts: Set<String> = []
  private(set) var sizes: Set<Double> = []

  init(page: Int, baseline: Double, left: Double) {
    self.page = page
    self.baseline = baseline
    self.left = left
    self.right = left
    self.end = left
  }

  var width: Double { right - left }
  var middle: Double { (left + right) / 2 }

  mutating func append(_ scalar: String, x: Double, advance: Double, font: String, size: Double) {
    text += scalar
    end = x + advance
    if scalar != " " { right = end }
    fonts.insert(font)
    sizes.insert(size)
  }

  /// Whether a pen at `x` goes on with this line: kerned back by little, or past a space stretched by less than this.
  func goesOn(at x: Double, baseline: Double) -> Bool {
    abs(baseline - self.baseline) < 0.5 && x > end - 3 && x < end + 12
  }
}

/// The places of a rendered sample's words, read back from its PDF.
enum Trace {
  static let example = Result { try read(Sample.example.rendered().pdf) }
  static let branch = Result { try read(Sample.branch.rendered().pdf) }

  static func read(_ pdf: [UInt8]) throws -> [TracedPage] {
    var reader = TraceReader()
    for line in try Tool.run("mutool", ["trace", "FILE"], on: pdf).split(separator: "\n") {
      reader.read(TraceTag(line))
    }
    try #require(!reader.pages.isEmpty)
    return reader.pages
  }
}

extension Sample {
  func traced() throws -> [TracedPage] {
    switch self {
    case .example: try Trace.example.get()
    case .branch: try Trace.branch.get()
    }
  }
}

/// One line of a trace: a tag and its attributes.
private struct TraceTag {
  let name: Substring
  private let line: Substring

  init(_ line: Substring) {
    let tag = line.drop { $0 == " " || $0 == "<" }
    self.name = tag.prefix { $0 != " " && $0 != ">" }
    self.line = tag
  }

  func text(_ attribute: String) -> Substring? {
    guard let start = line.range(of: " \(attribute)=\"")?.upperBound else { return nil }
    return line[start...].prefix { $0 != "\"" }
  }

  func number(_ attribute: String) -> Double { text(attribute).flatMap { Double($0) } ?? .nan }

  func numbers(_ attribute: String) -> [Double] {
    text(attribute)?.split(separator: " ").compactMap { Double($0) } ?? []
  }
}

private struct TraceReader {
  private(set) var pages: [TracedPage] = []
  private var matrix: [Double] = [1, 0, 0, 1, 0, 0]
  private var font = ""
  private var size = 0.0
  private var box: TracedBox?

  mutating func read(_ tag: TraceTag) {
    switch tag.name {
    case "page":
      let bounds = tag.numbers("mediabox")
      guard bounds.count == 4 else { return }
      pages.append(TracedPage(width: bounds[2] - bounds[0], height: bounds[3] - bounds[1]))
    case "fill_text": readMatrix(tag)
    case "fill_path":
      readMatrix(tag)
      box = TracedBox()
    case "/fill_path":
      if let box, !pages.isEmpty { pages[pages.count - 1].boxes.append(box) }
      box = nil
    case "moveto", "lineto": extendBox(to: point(tag))
    case "span":
      font = String(tag.text("font") ?? "").replacing(/^[A-Z]{6}\+/, with: "")
      size = tag.numbers("trm").first ?? .nan
    case "g": readGlyph(tag)
    default: break
    }
  }

  private mutating func readMatrix(_ tag: TraceTag) {
    let numbers = tag.numbers("transform")
    if numbers.count == 6 { matrix = numbers }
  }

  private func point(_ tag: TraceTag) -> (x: Double, y: Double) {
    let (x, y) = (tag.number("x"), tag.number("y"))
    return (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
  }

  private mutating func extendBox(to point: (x: Double, y: Double)) {
    guard var box else { return }
    box.left = min(box.left, point.x)
    box.right = max(box.right, point.x)
    box.top = min(box.top, point.y)
    box.bottom = max(box.bottom, point.y)
    self.box = box
  }

  private mutating func readGlyph(_ tag: TraceTag) {
    guard !pages.isEmpty else { return }
    let page = pages.count - 1
    let (x, y) = point(tag)
    if pages[page].lines.last?.goesOn(at: x, baseline: y) != true {
      pages[page].lines.append(TracedLine(page: pages.count, baseline: y, left: x))
    }
    let text = String(tag.text("unicode") ?? "?").replacingOccurrences(of: "&quot;", with: "\"")
      .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&amp;", with: "&")
    pages[page].lines[pages[page].lines.count - 1].append(
      text, x: x, advance: tag.number("adv") * size, font: font, size: size)
  }
}
