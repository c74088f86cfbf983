/// A TrueType font (OpenType 1.9) from which a copy is made that holds what drawing needs: outlines, advances, names.
///
/// Left out are the programs that fit outlines to the pixels of a coarse screen. We draw outlines as they were designed, at
/// any resolution; Cairo would embed the programs, more than half of Liberation's outlines, twice in every file.
struct OutlineFont {
  private let tables: [Table]

  private struct Table {
    let tag: Int
    let bytes: UnsafeRawBufferPointer
  }

  /// The copy; nil if the font is not TrueType or not well formed.
  static func copy(of file: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let font = OutlineFont(file), let outlines = font.outlines() else { return nil }
    return outlines.glyphs.withUnsafeBytes { glyphs in
      outlines.places.withUnsafeBytes { places in
        // Neither the character map nor the names of glyphs: what a glyph stands for is told with every run of text,
        // and Cairo would look it up for each glyph of each file.
        let kept = ["OS/2", "head", "hhea", "hmtx", "maxp", "name"].map(tag)
        var tables = font.tables.filter { kept.contains($0.tag) }
        tables.append(Table(tag: tag("glyf"), bytes: glyphs))
        tables.append(Table(tag: tag("loca"), bytes: places))
        return assembled(tables)
      }
    }
  }

  private init?(_ file: UnsafeRawBufferPointer) {
    guard file.number(at: 0, bytes: 4) == 0x0001_0000, let count = file.number(at: 4, bytes: 2) else {
      return nil
    }
    var tables: [Table] = []
    for start in stride(from: 12, to: 12 + 16 * count, by: 16) {
      guard let tag = file.number(at: start, bytes: 4), let offset = file.number(at: start + 8, bytes: 4),
        let length = file.number(at: start + 12, bytes: 4), offset + length <= file.count
      else { return nil }
      tables.append(Table(tag: tag, bytes: file.part(offset..<offset + length)))
    }
    self.tables = tables
  }

  private func table(_ name: String) -> UnsafeRawBufferPointer? {
    tables.first { $0.tag == Self.tag(name) }?.bytes
  }

  private static func tag(_ name: String) -> Int { name.utf8.reduce(0) { $0 << 8 | Int($1) } }

  /// A font file of these tables. Nobody here looks at its checksums.
  private static func assembled(_ tables: [Table]) -> [UInt8] {
    var file: [UInt8] = []
    file.reserveCapacity(tables.reduce(12) { $0 + 20 + $1.bytes.count })
    file.append(0x0001_0000, bytes: 4)
    file.append(tables.count, bytes: 2)
    file.append(0, bytes: 6)
    var offset = 12 + 16 * tables.count
    for table in tables {
      file.append(table.tag, bytes: 4)
      file.append(0, bytes: 4)
      file.append(offset, bytes: 4)
      file.append(table.bytes.count, bytes: 4)
      offset += (table.bytes.count + 3) & ~3
    }
    for table in tables {
      file.append(contentsOf: table.bytes)
      while file.count % 4 != 0 { file.append(0) }
    }
    return file
  }

  // MARK: Outlines

  /// The tables "glyf" and "loca" anew.
  private func outlines() -> (glyphs: [UInt8], places: [UInt8])? {
    guard let head = table("head"), let maxp = table("maxp"), let glyf = table("glyf"), let loca = table("loca"),
      let isLong = head.number(at: 50, bytes: 2), let count = maxp.number(at: 4, bytes: 2)
    else { return nil }
    // Short places count pairs of bytes.
    let (width, unit) = isLong == 0 ? (2, 2) : (4, 1)
    var glyphs: [UInt8] = []
    glyphs.reserveCapacity(glyf.count)
    var places: [UInt8] = []
    places.reserveCapacity((count + 1) * width)
    for glyph in 0..<count {
      guard let start = loca.number(at: glyph * width, bytes: width),
        let end = loca.number(at: (glyph + 1) * width, bytes: width), start <= end, end * unit <= glyf.count
      else { return nil }
      places.append(glyphs.count / unit, bytes: width)
      guard start == end || glyphs.append(outline: glyf.part(start * unit..<end * unit)) else { return nil }
    }
    places.append(glyphs.count / unit, bytes: width)
    return (glyphs.count / unit) >> (8 * width) == 0 ? (glyphs, places) : nil
  }
}

extension [UInt8] {
  /// Appends the last `bytes` bytes of a number, the highest first.
  fileprivate mutating func append(_ number: Int, bytes: Int) {
    for shift in stride(from: 8 * (bytes - 1), through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Appends a glyph of "glyf" without its program; false if it is not well formed.
  fileprivate mutating func append(outline glyph: UnsafeRawBufferPointer) -> Bool {
    guard let contours = glyph.number(at: 0, bytes: 2) else { return false }
    let isAppended = contours < 0x8000 ? append(simple: glyph, contours) : append(composite: glyph)
    while count % 4 != 0 { append(0) }
    return isAppended
  }

  /// Contours' ends, the length of the program, the program, points.
  private mutating func append(simple glyph: UnsafeRawBufferPointer, _ contours: Int) -> Bool {
    let place = 10 + 2 * contours
    guard let length = glyph.number(at: place, bytes: 2), place + 2 + length <= glyph.count else { return false }
    append(contentsOf: glyph.part(0..<place))
    append(0, bytes: 2)
    append(contentsOf: glyph.part(place + 2 + length..<glyph.count))
    return true
  }

  /// Other glyphs, each with flags, its number and how it is placed; then the program.
  private mutating func append(composite glyph: UnsafeRawBufferPointer) -> Bool {
    let start = count
    append(contentsOf: glyph)
    var place = 10
    while let flags = glyph.number(at: place, bytes: 2) {
      self[start + place] &= ~0x01  // WE_HAVE_INSTRUCTIONS
      place += flags & 0x0001 != 0 ? 8 : 6  // ARG_1_AND_2_ARE_WORDS
      // WE_HAVE_A_SCALE, WE_HAVE_AN_X_AND_Y_SCALE, WE_HAVE_A_TWO_BY_TWO
      place += flags & 0x0008 != 0 ? 2 : flags & 0x0040 != 0 ? 4 : flags & 0x0080 != 0 ? 8 : 0
      guard place <= glyph.count else { return false }
      if flags & 0x0020 == 0 {  // MORE_COMPONENTS
        removeLast(glyph.count - place)
        return true
      }
    }
    return false
  }
}

extension UnsafeRawBufferPointer {
  /// The number of so many bytes at `offset`, the highest first; nil beyond the end.
  fileprivate func number(at offset: Int, bytes: Int) -> Int? {
    guard offset >= 0, offset + bytes <= count else { return nil }
    var number = 0
    for index in offset..<offset + bytes { number = number << 8 | Int(self[index]) }
    return number
  }

  fileprivate func part(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: self[range])
  }
}
