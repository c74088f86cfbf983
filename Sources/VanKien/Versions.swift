import CairoRenderer

extension VanKien {
  /// The product's version (semver.org).
  public static let version = "0.1.0"

  /// The libraries that decide how pages come out, and their versions at run time.
  public static var libraryVersions: [(name: String, version: String)] { RendererVersions.all }
}
