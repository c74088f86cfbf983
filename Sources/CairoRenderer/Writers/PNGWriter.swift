internal import Geometry
public import Typesetting

/// Writes a page as a PNG picture, black on white.
public enum PNGWriter {
  /// The most pixels a picture may have: A3 at 600 dots per inch fits, and takes 280 MB while it is drawn.
  public static let mostPixels = 70_000_000

  /// The file: as many pixels each way as the page has at `dotsPerInch`, rounded.
  public static func bytes(of page: Page, dotsPerInch: Double, fonts: FontWorld) throws(RenderingError)
    -> [UInt8]
  {
    try PageDrawing.check(page)
    let scale = dotsPerInch / 72
    let width = (page.size.width.points * scale).rounded()
    let height = (page.size.height.points * scale).rounded()
    // 32,767 is the largest side Cairo draws; a resolution that is not a number fails these comparisons too.
    guard width >= 1, height >= 1, max(width, height) <= 32_767, width * height <= Double(mostPixels) else {
      throw .pictureTooLarge(dotsPerInch: dotsPerInch)
    }
    let surface = Surface(pictureOfWidth: Int(width), height: Int(height))
    let canvas = Canvas(on: surface)
    canvas.fillWhite()
    canvas.scale(by: scale)
    var drawing = PageDrawing(fonts: fonts, pictures: PictureStore(keepsJPEG: false))
    try drawing.draw(page, on: canvas)
    var stream = StreamBuffer()
    if let reason = surface.writePNG(to: &stream) { throw .drawing(page: page.number, reason: reason) }
    return stream.bytes
  }
}
