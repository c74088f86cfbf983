internal import CPangoCairo

/// What fontconfig knows of a font file. Reads an `FcPattern`.
struct FontProperties {
  let file: String?
  let families: [String]
  let bold: Bool
  let italic: Bool

  init(_ pattern: OpaquePointer?) {
    file = Self.string(FC_FILE, 0, of: pattern)
    var families: [String] = []
    while let family = Self.string(FC_FAMILY, Int32(families.count), of: pattern) { families.append(family) }
    self.families = families
    bold = Self.integer(FC_WEIGHT, of: pattern) >= FC_WEIGHT_DEMIBOLD
    italic = Self.integer(FC_SLANT, of: pattern) >= FC_SLANT_ITALIC
  }

  private static func string(_ property: String, _ index: Int32, of pattern: OpaquePointer?) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, property, index, &value) == FcResultMatch, let value else { return nil }
    return String(cString: value)
  }

  private static func integer(_ property: String, of pattern: OpaquePointer?) -> Int32 {
    var value: Int32 = 0
    return FcPatternGetInteger(pattern, property, 0, &value) == FcResultMatch ? value : 0
  }
}
