internal import CCairo
internal import DocumentModel
internal import Geometry

/// A picture ready to be drawn, as large as its header says. Wraps `cairo_surface_t`.
///
/// A class, since drawings of one page share it.
final class PictureSurface {
  let pointer: OpaquePointer

  /// Takes over a surface.
  init(_ pointer: OpaquePointer) throws(PictureError) {
    self.pointer = pointer
    guard cairo_surface_status(pointer) == CAIRO_STATUS_SUCCESS else { throw .file(.damaged) }
  }

  deinit { cairo_surface_destroy(pointer) }

  /// Decodes a PNG. `cairo_image_surface_create_from_png_stream`.
  convenience init(png bytes: [UInt8]) throws(PictureError) {
    let surface = bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      return withUnsafeMutablePointer(to: &rest) { rest in
        cairo_image_surface_create_from_png_stream(
          { closure, data, length in
            guard let rest = closure?.assumingMemoryBound(to: Slice<UnsafeRawBufferPointer>.self), let data,
              rest.pointee.count >= Int(length)
            else { return CAIRO_STATUS_READ_ERROR }
            UnsafeMutableRawBufferPointer(start: data, count: Int(length))
              .copyBytes(from: rest.pointee.prefix(Int(length)))
            rest.pointee = rest.pointee.dropFirst(Int(length))
            return CAIRO_STATUS_SUCCESS
          }, rest)
      }
    }
    guard let surface else { throw .file(.damaged) }
    try self.init(surface)
  }

  /// Pixels that are never written, and the JPEG that stands for them in a file.
  convenience init(keepingJPEG bytes: [UInt8], _ header: PictureHeader) throws(PictureError) {
    try self.init(width: header.width, height: header.height)
    attach(bytes, as: CAIRO_MIME_TYPE_JPEG)
  }

  /// Pixels without transparency, black.
  convenience init(width: Int, height: Int) throws(PictureError) {
    guard
      let surface = cairo_image_surface_create(
        CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
    else { throw .file(.damaged) }
    try self.init(surface)
  }

  /// The pixels, rows of four bytes each, for `write` to fill.
  func withPixels<Result>(_ write: (UnsafeMutablePointer<UInt8>, _ bytesPerRow: Int) -> Result?) -> Result? {
    cairo_surface_flush(pointer)
    defer { cairo_surface_mark_dirty(pointer) }
    guard let pixels = cairo_image_surface_get_data(pointer) else { return nil }
    return write(pixels, Int(cairo_image_surface_get_stride(pointer)))
  }

  /// The number by which Cairo knows that two surfaces are one picture. `CAIRO_MIME_TYPE_UNIQUE_ID`.
  func setNumber(_ number: Int) { attach(Array("picture \(number)".utf8), as: CAIRO_MIME_TYPE_UNIQUE_ID) }

  /// `cairo_surface_set_mime_data`, with a copy of `bytes`.
  private func attach(_ bytes: [UInt8], as type: String) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    let status = cairo_surface_set_mime_data(
      pointer, type, copy, UInt(bytes.count), { $0?.deallocate() }, copy)
    if status != CAIRO_STATUS_SUCCESS { copy.deallocate() }
  }
}

extension Canvas {
  /// Draws a picture upright into `rect`.
  func draw(_ surface: PictureSurface, in rect: Rect, _ header: PictureHeader) {
    let (width, height) = (Double(header.width), Double(header.height))
    let unit = header.orientation.placement
    var matrix = cairo_matrix_t(
      xx: unit.xx / width * rect.size.width.points, yx: unit.yx / width * rect.size.height.points,
      xy: unit.xy / height * rect.size.width.points, yy: unit.yy / height * rect.size.height.points,
      x0: rect.left.points + unit.x0 * rect.size.width.points,
      y0: rect.top.points + unit.y0 * rect.size.height.points)
    // A picture without room would make a matrix that cannot be undone.
    guard rect.size.width > .zero, rect.size.height > .zero else { return }
    apart {
      cairo_transform(pointer, &matrix)
      cairo_set_source_surface(pointer, surface.pointer, 0, 0)
      cairo_paint(pointer)
    }
  }
}

extension PictureHeader.Orientation {
  /// Where the stored picture's unit square lies in the upright one.
  fileprivate var placement: cairo_matrix_t {
    switch self {
    case .topLeft: cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
    case .topRight: cairo_matrix_t(xx: -1, yx: 0, xy: 0, yy: 1, x0: 1, y0: 0)
    case .bottomRight: cairo_matrix_t(xx: -1, yx: 0, xy: 0, yy: -1, x0: 1, y0: 1)
    case .bottomLeft: cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: -1, x0: 0, y0: 1)
    case .leftTop: cairo_matrix_t(xx: 0, yx: 1, xy: 1, yy: 0, x0: 0, y0: 0)
    case .rightTop: cairo_matrix_t(xx: 0, yx: 1, xy: -1, yy: 0, x0: 1, y0: 0)
    case .rightBottom: cairo_matrix_t(xx: 0, yx: -1, xy: -1, yy: 0, x0: 1, y0: 1)
    case .leftBottom: cairo_matrix_t(xx: 0, yx: -1, xy: 1, yy: 0, x0: 0, y0: 1)
    }
  }
}
