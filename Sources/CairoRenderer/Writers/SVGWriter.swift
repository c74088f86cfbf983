public import Typesetting

/// Writes a page as SVG, letters as outlines.
public enum SVGWriter {
  /// The file.
  public static func bytes(of page: Page, fonts: FontWorld) throws(RenderingError) -> [UInt8] {
    try PageDrawing.check(page)
    var stream = StreamBuffer()
    let result = withUnsafeMutablePointer(to: &stream) { stream in
      Result { () throws(RenderingError) in try draw(page, fonts: fonts, stream: stream) }
    }
    try result.get()
    return withPageID(stream.bytes)
  }

  /// The file with "page" in the place of "surface31": Cairo counts every surface of the process, so that the
  /// same page would get another number each time.
  static func withPageID(_ file: [UInt8]) -> [UInt8] {
    let counted = Array("<g id=\"surface".utf8)
    let end = file.count - counted.count
    guard end > 0, let start = (0..<end).first(where: { file[$0...].starts(with: counted) }),
      let quote = file[(start + counted.count)...].firstIndex(of: UInt8(ascii: "\""))
    else { return file }
    return file[..<start] + Array("<g id=\"page".utf8) + file[quote...]
  }

  private static func draw(
    _ page: Page, fonts: FontWorld, stream: UnsafeMutablePointer<StreamBuffer>
  ) throws(RenderingError) {
    let surface = Surface(svgTo: stream, size: page.size)
    try draw(page, fonts: fonts, on: surface)
    if let reason = surface.finish() { throw .drawing(page: page.number, reason: reason) }
  }

  private static func draw(_ page: Page, fonts: FontWorld, on surface: borrowing Surface)
    throws(RenderingError)
  {
    let canvas = Canvas(on: surface)
    var drawing = PageDrawing(fonts: fonts)
    try drawing.draw(page, on: canvas)
    canvas.showPage()
  }
}
