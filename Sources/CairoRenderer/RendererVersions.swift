internal import CCairo

/// The versions of the drawing and shaping libraries in use.
public enum RendererVersions {
  /// Name and version, as the libraries say at run time.
  public static var all: [(name: String, version: String)] {
    [
      ("cairo", String(cString: cairo_version_string())),
      ("harfbuzz", String(cString: hb_version_string())),
    ]
  }
}
