/// A TrueType font (OpenType 1.9) from which a copy is made that holds what drawing needs: outlines, advances, names.
///
/// Left out are the programs that fit outlines to the pixels of a coarse screen. We draw outlines as they were designed, at
/// any resolution; Cairo would embed the programs, more than half of Liberation's outlines, twice in every file. Left out
/// are the character map and the names of glyphs, too: what a glyph stands for is told with every run of text, and Cairo
/// would look it up for each glyph of each file.
struct OutlineFont {
  /// The tables that stay as they are.
  private let kept: [Table]
  private let glyphs: UnsafeRawBufferPointer
  /// Where glyphs begin and end in `glyphs`, in numbers of `placeWidth` bytes that count `placeUnit` bytes each.
  private let places: UnsafeRawBufferPointer
  private let placeWidth: Int
  private let placeUnit: Int
  private let glyphCount: Int

  private struct Table {
    let tag: Int
    let bytes: UnsafeRawBufferPointer

    static func tag(_ name: String) -> Int { name.utf8.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// The copy, to be deallocated by whoever uses it; nil if the font is not TrueType or not well formed.
  static func copy(of file: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard let font = OutlineFont(file) else { return nil }
    // Nothing gets longer, but glyphs begin at multiples of four.
    var writer = FontWriter(capacity: file.count + 4 * font.glyphCount + 128)
    guard font.write(to: &writer) else {
      writer.room.deallocate()
      return nil
    }
    return UnsafeRawBufferPointer(start: writer.room.baseAddress, count: writer.count)
  }

  private init?(_ file: UnsafeRawBufferPointer) {
    guard file.number(at: 0, bytes: 4) == 0x0001_0000, let count = file.number(at: 4, bytes: 2) else {
      return nil
    }
    var tables: [Int: UnsafeRawBufferPointer] = [:]
    for start in stride(from: 12, to: 12 + 16 * count, by: 16) {
      guard let tag = file.number(at: start, bytes: 4), let offset = file.number(at: start + 8, bytes: 4),
        let length = file.number(at: start + 12, bytes: 4), offset + length <= file.count
      else { return nil }
      tables[tag] = file.part(offset, length)
    }
    guard let head = tables[Table.tag("head")], let isLong = head.number(at: 50, bytes: 2),
      let maxp = tables[Table.tag("maxp")], let glyphCount = maxp.number(at: 4, bytes: 2),
      let places = tables[Table.tag("loca")], let glyphs = tables[Table.tag("glyf")]
    else { return nil }
    (placeWidth, placeUnit) = isLong == 0 ? (2, 2) : (4, 1)
    guard places.count >= (glyphCount + 1) * placeWidth else { return nil }
    (self.glyphCount, self.places, self.glyphs) = (glyphCount, places, glyphs)
    kept = ["OS/2", "head", "hhea", "hmtx", "maxp", "name"].map(Table.tag).compactMap { tag in
      tables[tag].map { Table(tag: tag, bytes: $0) }
    }
  }

  // MARK: Writing

  /// Writes the directory and the tables, the outlines last. Nobody here looks at checksums.
  private func write(to writer: inout FontWriter) -> Bool {
    let tags = kept.map(\.tag) + [Table.tag("CFF "), Table.tag("loca"), Table.tag("glyf")]
    writer.append(0x0001_0000, bytes: 4)
    writer.append(tags.count, bytes: 2)
    writer.append(0, bytes: 4)
    writer.append(0, bytes: 2)
    for tag in tags {
      writer.append(tag, bytes: 4)
      for _ in 0..<3 { writer.append(0, bytes: 4) }
    }
    for (index, table) in kept.enumerated() {
      let start = writer.count
      writer.append(table.bytes)
      writer.endTable(index, from: start)
    }
    let mark = writer.count
    Self.numberedGlyphsMark.withUnsafeBytes { writer.append($0) }
    writer.endTable(kept.count, from: mark)
    let newPlaces = writer.count
    for _ in 0...glyphCount { writer.append(0, bytes: placeWidth) }
    writer.endTable(kept.count + 1, from: newPlaces)
    let start = writer.count
    let isSound = writeGlyphs(to: &writer, places: newPlaces)
    writer.endTable(kept.count + 2, from: start)
    return isSound
  }

  /// A table "CFF " with no glyphs, whose dictionary says that glyphs go by numbers (Adobe TN 5176, sections 9 and 18).
  ///
  /// For a font that says so, Cairo embeds one subset with glyphs by number. For others it embeds two, of letters with and
  /// without Vietnamese marks, and a line of a paper changes between them twenty times. FreeType draws "glyf", and Cairo
  /// turns to it when it finds nothing here.
  private static let numberedGlyphsMark: [UInt8] =
    [1, 0, 4, 1]  // version, size of this header, size of offsets
    + [0, 1, 1, 1, 2, 0x41]  // one name, "A"
    + [0, 1, 1, 1, 12]  // one dictionary of 11 bytes
    + [139, 139, 139, 12, 30]  // ROS: registry, ordering, supplement
    + [29, 0, 0, 0xFF, 0xFF, 17]  // CharStrings, beyond the end
    + [0, 0, 0, 0]  // no strings, no subroutines

  private func writeGlyphs(to writer: inout FontWriter, places newPlaces: Int) -> Bool {
    let start = writer.count
    for glyph in 0..<glyphCount {
      guard let begin = places.number(at: glyph * placeWidth, bytes: placeWidth),
        let end = places.number(at: (glyph + 1) * placeWidth, bytes: placeWidth), begin <= end,
        end * placeUnit <= glyphs.count
      else { return false }
      let outline = glyphs.part(begin * placeUnit, (end - begin) * placeUnit)
      guard outline.isEmpty || writer.append(outline: outline) else { return false }
      let place = (writer.count - start) / placeUnit
      guard place >> (8 * placeWidth) == 0 else { return false }
      writer.set(place, bytes: placeWidth, at: newPlaces + (glyph + 1) * placeWidth)
    }
    return true
  }
}

/// Writes a font into memory that is large enough for it.
private struct FontWriter {
  let room: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(capacity: Int) { room = .allocate(byteCount: capacity, alignment: 8) }

  /// Appends the last two or four bytes of a number, the highest first.
  mutating func append(_ number: Int, bytes: Int) {
    set(number, bytes: bytes, at: count)
    count += bytes
  }

  func set(_ number: Int, bytes: Int, at place: Int) {
    if bytes == 2 {
      room.storeBytes(of: UInt16(truncatingIfNeeded: number).bigEndian, toByteOffset: place, as: UInt16.self)
    } else {
      room.storeBytes(of: UInt32(truncatingIfNeeded: number).bigEndian, toByteOffset: place, as: UInt32.self)
    }
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = room.baseAddress, let source = bytes.baseAddress else { return }
    (start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  private mutating func pad() {
    while count % 4 != 0 {
      room[count] = 0
      count += 1
    }
  }

  /// Notes in the directory where a table begins and how long it is.
  mutating func endTable(_ index: Int, from start: Int) {
    set(start, bytes: 4, at: 12 + 16 * index + 8)
    set(count - start, bytes: 4, at: 12 + 16 * index + 12)
    pad()
  }

  /// Appends a glyph of "glyf" without its program; false if it is not well formed.
  mutating func append(outline glyph: UnsafeRawBufferPointer) -> Bool {
    guard let contours = glyph.number(at: 0, bytes: 2) else { return false }
    defer { pad() }
    return contours < 0x8000 ? append(simple: glyph, contours) : append(composite: glyph)
  }

  /// Contours' ends, the length of the program, the program, points.
  private mutating func append(simple glyph: UnsafeRawBufferPointer, _ contours: Int) -> Bool {
    let place = 10 + 2 * contours
    guard let length = glyph.number(at: place, bytes: 2), place + 2 + length <= glyph.count else {
      return false
    }
    append(glyph.part(0, place))
    append(0, bytes: 2)
    append(glyph.part(place + 2 + length, glyph.count - place - 2 - length))
    return true
  }

  /// Other glyphs, each with flags, its number and how it is placed; then the program.
  private mutating func append(composite glyph: UnsafeRawBufferPointer) -> Bool {
    var place = 10
    append(glyph.part(0, min(place, glyph.count)))
    while let flags = glyph.number(at: place, bytes: 2) {
      var size = flags & 0x0001 != 0 ? 8 : 6  // ARG_1_AND_2_ARE_WORDS
      // WE_HAVE_A_SCALE, WE_HAVE_AN_X_AND_Y_SCALE, WE_HAVE_A_TWO_BY_TWO
      size += flags & 0x0008 != 0 ? 2 : flags & 0x0040 != 0 ? 4 : flags & 0x0080 != 0 ? 8 : 0
      guard place + size <= glyph.count else { return false }
      append(flags & ~0x0100, bytes: 2)  // WE_HAVE_INSTRUCTIONS
      append(glyph.part(place + 2, size - 2))
      if flags & 0x0020 == 0 { return true }  // MORE_COMPONENTS
      place += size
    }
    return false
  }
}

extension UnsafeRawBufferPointer {
  /// The number of two or four bytes at `offset`, the highest first; nil beyond the end.
  fileprivate func number(at offset: Int, bytes: Int) -> Int? {
    guard offset + bytes <= count, let start = baseAddress else { return nil }
    return bytes == 2
      ? Int(UInt16(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
      : Int(UInt32(bigEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  fileprivate func part(_ start: Int, _ length: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: baseAddress.map { $0 + start }, count: length)
  }
}
