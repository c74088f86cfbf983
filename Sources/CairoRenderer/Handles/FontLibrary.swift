internal import CPangoCairo

/// Exactly the font files put into it, and Pango to open them: no font of the system takes part.
///
/// Wraps a private `FcConfig`, a `PangoFontMap` on it and a `PangoContext`.
struct FontLibrary: ~Copyable {
  private let configuration: OpaquePointer
  private let map: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  /// For each file the place of its first pattern in the configuration's list.
  private let places: [Int]

  /// Keeps the system's font configuration out of the process; done once, before Pango's first font map.
  ///
  /// A Pango font map of the fontconfig kind starts a thread that reads the system's configuration
  /// (`FcInit`), though ours never uses it. An empty current configuration leaves that thread nothing to do:
  /// 3–4 ms CPU saved at a cold start, and unlike the variable FONTCONFIG_FILE it needs no file, leaves the
  /// environment alone and prints nothing.
  private static let systemIsKeptOut: Bool = {
    guard let empty = FcConfigCreate() else { return false }
    defer { FcConfigDestroy(empty) }
    return FcConfigSetCurrent(empty) == 1
  }()

  /// Opens `paths`, each a font file. Nothing is read of outlines yet.
  init(_ paths: [String]) throws(FontError) {
    _ = Self.systemIsKeptOut
    guard let configuration = FcConfigCreate() else { preconditionFailure("no memory for a font list") }
    var places: [Int] = []
    for path in paths {
      let place = Self.fontCount(of: configuration)
      // Fontconfig would search a folder through and complain about caches on stderr; it must be a file.
      guard FontFile(path) != nil, FcConfigAppFontAddFile(configuration, path) == 1,
        Self.fontCount(of: configuration) > place
      else {
        FcConfigDestroy(configuration)
        throw .unreadable(path: path)
      }
      places.append(place)
    }
    self.places = places
    self.configuration = configuration
    map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT)
    pango_fc_font_map_set_config(OpaquePointer(map), configuration)
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    context = pango_font_map_create_context(map)
    pango_context_set_round_glyph_positions(context, 0)
    let options = DrawingOptions()
    options.apply(toContext: context)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(map))
    FcConfigDestroy(configuration)
  }

  /// What the file with the given number holds, as fontconfig read it.
  func properties(ofFile number: Int) -> FontProperties { FontProperties(pattern(ofFile: number)) }

  /// The face in the file with the given number, for shaping; nil if Pango cannot open it, or opens another
  /// instead.
  func shapingFont(ofFile number: Int) -> ShapingFont? {
    guard let pattern = pattern(ofFile: number),
      let description = pango_fc_font_description_from_pattern(pattern, 0)
    else { return nil }
    defer { pango_font_description_free(description) }
    // Any size will do: only the face behind the font is kept.
    pango_font_description_set_absolute_size(description, 1000 * Double(PANGO_SCALE))
    guard let font = pango_context_load_font(context, description) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(font)) }
    let fcFont = UnsafeMutableRawPointer(font).assumingMemoryBound(to: PangoFcFont.self)
    guard FontProperties(pango_fc_font_get_pattern(fcFont)).file == FontProperties(pattern).file,
      let atThatSize = pango_font_get_hb_font(font), let face = hb_font_get_face(atThatSize)
    else { return nil }
    return ShapingFont(face)
  }

  private func pattern(ofFile number: Int) -> OpaquePointer? {
    FcConfigGetFonts(configuration, FcSetApplication)?.pointee.fonts[places[number]]
  }

  private static func fontCount(of configuration: OpaquePointer) -> Int {
    Int(FcConfigGetFonts(configuration, FcSetApplication)?.pointee.nfont ?? 0)
  }
}
