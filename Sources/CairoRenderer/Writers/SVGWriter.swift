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
    return SVGNames.stable(stream.bytes)
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
    var drawing = PageDrawing(fonts: fonts, pictures: PictureStore(keepsJPEG: true))
    try drawing.draw(page, on: canvas)
    canvas.showPage()
  }
}
