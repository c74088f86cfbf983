internal import CCairo
internal import DocumentModel

/// Draws SVGs. Wraps librsvg, which reads no other file or address for a picture handed over as bytes.
struct SVGLibrary {
  private typealias Read =
    @convention(c) (UnsafePointer<UInt8>?, UInt, UnsafeMutablePointer<OpaquePointer?>?) -> OpaquePointer?
  private typealias Render =
    @convention(c) (
      OpaquePointer?, OpaquePointer?, UnsafePointer<Double>?, UnsafeMutablePointer<OpaquePointer?>?
    )
    -> Int32
  private typealias Unreference = @convention(c) (OpaquePointer?) -> Void

  private let read: Read
  private let render: Render
  private let unreference: Unreference

  /// The library, opened once.
  static func shared() throws(PictureError) -> SVGLibrary { try loaded.get() }
  private static let loaded = Result { () throws(PictureError) in try SVGLibrary() }

  private init() throws(PictureError) {
    let (file, package) = ("librsvg-2.so.2", "librsvg2-2")
    let library = try LateLibrary(file, package: package)
    guard let read = library.function("rsvg_handle_new_from_data", as: Read.self),
      let render = library.function("rsvg_handle_render_document", as: Render.self),
      let unreference = library.function("g_object_unref", as: Unreference.self)
    else { throw .libraryMissing(file: file, package: package) }
    self.read = read
    self.render = render
    self.unreference = unreference
  }

  /// The drawing, kept as a drawing. `cairo_recording_surface_create`.
  func draw(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureError) -> PictureSurface {
    guard let drawing = read(bytes, UInt(bytes.count), nil) else { throw .file(.damaged) }
    defer { unreference(drawing) }
    let (width, height) = (Double(header.width), Double(header.height))
    var extents = cairo_rectangle_t(x: 0, y: 0, width: width, height: height)
    guard let recording = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents) else {
      throw .file(.damaged)
    }
    let surface = try PictureSurface(recording)
    let canvas = cairo_create(recording)
    defer { cairo_destroy(canvas) }
    guard render(drawing, canvas, [0, 0, width, height], nil) != 0 else { throw .file(.damaged) }
    return surface
  }
}
