internal import CCairo
internal import DocumentModel

/// Decodes JPEGs, where a file cannot hold them as they are. Wraps TurboJPEG.
struct JPEGLibrary {
  private typealias Create = @convention(c) () -> OpaquePointer?
  private typealias Decompress =
    @convention(c) (
      OpaquePointer?, UnsafePointer<UInt8>?, UInt, UnsafeMutablePointer<UInt8>?, Int32, Int32, Int32, Int32,
      Int32
    ) -> Int32
  private typealias State = @convention(c) (OpaquePointer?) -> Int32

  private let create: Create
  private let decompress: Decompress
  private let errorCode: State
  private let destroy: State

  /// The library, opened once.
  static func shared() throws(PictureError) -> JPEGLibrary { try loaded.get() }
  private static let loaded = Result { () throws(PictureError) in try JPEGLibrary() }

  private init() throws(PictureError) {
    let (file, package) = ("libturbojpeg.so.0", "libturbojpeg0")
    let library = try LateLibrary(file, package: package)
    guard let create = library.function("tjInitDecompress", as: Create.self),
      let decompress = library.function("tjDecompress2", as: Decompress.self),
      let errorCode = library.function("tjGetErrorCode", as: State.self),
      let destroy = library.function("tjDestroy", as: State.self)
    else { throw .libraryMissing(file: file, package: package) }
    self.create = create
    self.decompress = decompress
    self.errorCode = errorCode
    self.destroy = destroy
  }

  /// The pixels of a JPEG.
  func decode(_ bytes: [UInt8], _ header: PictureHeader) throws(PictureError) -> PictureSurface {
    let surface = try PictureSurface(width: header.width, height: header.height)
    guard let decoder = create() else { throw .file(.damaged) }
    defer { _ = destroy(decoder) }
    let blueGreenRedUnused: Int32 = 3
    let status = surface.withPixels { pixels, bytesPerRow in
      decompress(
        decoder, bytes, UInt(bytes.count), pixels, Int32(clamping: header.width),
        Int32(clamping: bytesPerRow),
        Int32(clamping: header.height), blueGreenRedUnused, 0)
    }
    // 0 tells a warning from a failure (turbojpeg.h, TJERR_WARNING): other readers show such a picture too.
    guard status == 0 || errorCode(decoder) == 0 else { throw .file(.damaged) }
    return surface
  }
}
