internal import CCairo
internal import DocumentModel
internal import Geometry

/// The pictures of a file in the making: each is embedded once, however often it is drawn.
struct PictureStore {
  /// Whether the file can hold a JPEG as it is.
  private let keepsJPEG: Bool
  /// Every picture met so far; its index is the number by which Cairo knows it again.
  private var met: [(picture: Picture, header: PictureHeader)] = []
  /// What is decoded for the page being drawn; a drawing stays for the whole file, being small.
  private var open: [Int: PictureSurface] = [:]

  init(keepsJPEG: Bool) { self.keepsJPEG = keepsJPEG }

  mutating func draw(_ picture: Picture, in rect: Rect, on canvas: borrowing Canvas) throws(PictureError) {
    let number = try number(of: picture)
    let header = met[number].header
    try canvas.draw(surface(number), in: rect, header)
  }

  /// Lets go of pixels; one more drawing of the picture reads it again and refers to what is embedded.
  mutating func endPage() {
    open = open.filter { met[$0.key].header.format == .svg }
  }

  private mutating func number(of picture: Picture) throws(PictureError) -> Int {
    if let number = met.firstIndex(where: { $0.picture.hasSameFile(as: picture) }) { return number }
    do throws(PictureProblem) {
      met.append((picture, try PictureHeader(picture.bytes)))
    } catch {
      throw .file(error)
    }
    return met.count - 1
  }

  private mutating func surface(_ number: Int) throws(PictureError) -> PictureSurface {
    if let surface = open[number] { return surface }
    let (picture, header) = met[number]
    let surface =
      switch header.format {
      case .png: try PictureSurface(png: picture.bytes)
      case .jpeg where keepsJPEG: try PictureSurface(keepingJPEG: picture.bytes, header)
      case .jpeg: try JPEGLibrary.shared().decode(picture.bytes, header)
      case .svg: try SVGLibrary.shared().draw(picture.bytes, header)
      }
    surface.setNumber(number)
    open[number] = surface
    return surface
  }
}
