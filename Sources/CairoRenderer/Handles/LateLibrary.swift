internal import Glibc

/// A shared library opened on first use: most papers hold no picture that needs it, and its start would cost each of them.
struct LateLibrary {
  private let handle: UnsafeMutableRawPointer

  /// Opens `file`, which the Debian package `package` brings. `dlopen`.
  init(_ file: String, package: String) throws(PictureError) {
    guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
      throw .libraryMissing(file: file, package: package)
    }
    self.handle = handle
  }

  /// The function `name` of the library or of one it needs; `type` must be its C type. `dlsym`.
  func function<Function>(_ name: String, as type: Function.Type) -> Function? {
    dlsym(handle, name).map { unsafeBitCast($0, to: type) }
  }
}
