internal import CCairo
internal import DocumentModel
internal import Geometry
internal import Typesetting

/// Writes the targets of pages as named destinations, and the links that lead to them.
///
/// A paper without targets and links gets no tag, and so no byte more.
struct LinkDrawing {
  /// Cairo takes each name once.
  private var named: Set<Target> = []
  /// Whether a page so far holds a link.
  private(set) var hasLinks = false

  mutating func draw(_ page: Page, on canvas: borrowing Canvas) {
    for item in page.items {
      switch item.content {
      case .target(let target, let point) where !target.rawValue.isEmpty && named.insert(target).inserted:
        canvas.tag(
          CAIRO_TAG_DEST,
          "name=\(Self.quoted(target.rawValue)) x=\(OutlineWriter.decimal(point.x.points)) "
            + "y=\(OutlineWriter.decimal(point.y.points))")
      case .link(let rect, let target) where !target.rawValue.isEmpty:
        hasLinks = true
        let place =
          target.file.map { "uri=\(Self.quoted($0))" } ?? "dest=\(Self.quoted(target.rawValue))"
        let sides = [rect.left, rect.top, rect.size.width, rect.size.height]
        canvas.tag(
          CAIRO_TAG_LINK,
          "\(place) rect=[\(sides.map { OutlineWriter.decimal($0.points) }.joined(separator: " "))]")
      default: break
      }
    }
  }

  /// In letters and digits, everything else by its number: Cairo 1.16 writes names into the file as they are.
  private static func quoted(_ text: String) -> String {
    var name = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "_" + String(byte, radix: 16, uppercase: true)
      }
    }
    return "'\(name)'"
  }
}
