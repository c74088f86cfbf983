internal import Glibc

/// A TrueType font (OpenType 1.9) as drawing needs it: outlines, advances, names, without programs.
///
/// The programs fit outlines to the pixels of a coarse screen. We draw outlines as they were designed, at any resolution;
/// Cairo would embed the programs, more than half of Liberation's outlines, in every file. Left out of the directory are
/// the character map and the names of glyphs, too: what a glyph stands for is told with every run of text, and Cairo
/// would look it up for each glyph of each file.
///
/// The file lies in memory of our own behind a new directory. An outline loses its program when it is first drawn, for a
/// paper needs a hundred of 2,600, and closes up to those before it.
final class OutlineFont {
  private let room: UnsafeMutableRawBufferPointer
  private let glyphs: UnsafeMutableRawBufferPointer
  /// Where glyphs begin and end in `glyphs`, in numbers of `placeWidth` bytes that count `placeUnit` bytes each.
  private let places: UnsafeMutableRawBufferPointer
  private let placeWidth: Int
  private let placeUnit: Int
  /// What `places` said at first.
  private let placesInFile: [UInt8]
  private var isDrawn: [Bool]
  /// By glyph, how many bytes are left of it; nil if it lies as in the file.
  private var lengths: [Int?]

  /// The whole, to be read as a font file.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(room) }

  /// Nil if the file is no sound TrueType font or cannot be mapped.
  init?(_ file: borrowing FontFile) {
    guard let room = file.privateMapping(behind: Self.headSize) else { return nil }
    guard let tables = Self.tables(of: room), let head = tables["head"], let maxp = tables["maxp"],
      let places = tables["loca"], let glyphs = tables["glyf"], let isLong = head.number(at: 50, bytes: 2),
      let glyphCount = maxp.number(at: 4, bytes: 2)
    else {
      munmap(room.baseAddress, room.count)
      return nil
    }
    (placeWidth, placeUnit) = isLong == 0 ? (2, 2) : (4, 1)
    (self.room, self.places, self.glyphs) = (room, places, glyphs)
    placesInFile = Array(places)
    isDrawn = Array(repeating: false, count: glyphCount)
    lengths = Array(repeating: nil, count: glyphCount)
    guard placesAreInOrder else { return nil }
    writeHead(tables)
    trim(0)  // is embedded always
  }

  deinit { munmap(room.baseAddress, room.count) }

  // MARK: The directory

  /// Room for the directory: a page of memory, for files are mapped at whole pages.
  private static let headSize = Int(getpagesize())

  /// The tables of the font behind the head, by name; nil if one reaches beyond the end.
  private static func tables(of room: UnsafeMutableRawBufferPointer) -> [String:
    UnsafeMutableRawBufferPointer]?
  {
    let file = room.part(headSize, room.count - headSize)
    guard file.number(at: 0, bytes: 4) == 0x0001_0000, let count = file.number(at: 4, bytes: 2) else {
      return nil
    }
    var tables: [String: UnsafeMutableRawBufferPointer] = [:]
    for record in stride(from: 12, to: 12 + 16 * count, by: 16) {
      guard let offset = file.number(at: record + 8, bytes: 4),
        let length = file.number(at: record + 12, bytes: 4), offset + length <= file.count
      else { return nil }
      tables[String(decoding: file.part(record, 4), as: UTF8.self)] = file.part(offset, length)
    }
    return tables
  }

  /// Nobody here looks at checksums.
  private func writeHead(_ tables: [String: UnsafeMutableRawBufferPointer]) {
    let mark = room.part(Self.headSize - Self.numberedGlyphsMark.count, Self.numberedGlyphsMark.count)
    mark.copyBytes(from: Self.numberedGlyphsMark)
    let kept = ["CFF ", "OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"].compactMap { name in
      (name == "CFF " ? mark : tables[name]).map { (name: name, bytes: $0) }
    }
    room.set(0x0001_0000, bytes: 4, at: 0)
    room.set(kept.count, bytes: 2, at: 4)
    for (index, table) in kept.enumerated() {
      let record = 12 + 16 * index
      room.part(record, 4).copyBytes(from: table.name.utf8)
      room.set(room.offset(of: table.bytes), bytes: 4, at: record + 8)
      room.set(table.bytes.count, bytes: 4, at: record + 12)
    }
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

  // MARK: Outlines

  /// Takes the program out of a glyph and of those it is put together from. One that is not well formed stays as it is.
  func trim(_ glyph: Int) { trim(glyph, depth: 0) }

  /// How deep parts may have parts: far deeper than letters with marks go, and no deeper than the stack.
  private static let deepestPart = 16

  private func trim(_ glyph: Int, depth: Int) {
    guard depth <= Self.deepestPart, isDrawn.indices.contains(glyph), !isDrawn[glyph] else { return }
    isDrawn[glyph] = true
    let begin = placeInFile(glyph)
    let outline = glyphs.part(begin, placeInFile(glyph + 1) - begin)
    let length = trim(outline, depth: depth)
    closeUp(glyph, from: begin, length: min(length + length % 2, outline.count))
  }

  private var placesAreInOrder: Bool {
    guard !lengths.isEmpty, places.count >= (lengths.count + 1) * placeWidth else { return false }
    return place(lengths.count) <= glyphs.count && lengths.indices.allSatisfy { place($0) <= place($0 + 1) }
  }

  /// Moves an outline up to the one before it, if that has moved or got shorter, and those that follow up to it. Outlines
  /// that nobody draws are overwritten.
  private func closeUp(_ glyph: Int, from begin: Int, length: Int) {
    lengths[glyph] = length
    let follows = glyph > 0 && lengths[glyph - 1] != nil
    var (glyph, begin, place) = (glyph, begin, follows ? self.place(glyph) : begin)
    while glyph < lengths.count, let length = lengths[glyph] {
      glyphs.part(place, length).copyMemory(from: UnsafeRawBufferPointer(glyphs.part(begin, length)))
      setPlace(glyph, place)
      place += length
      glyph += 1
      begin = self.place(glyph)
    }
    setPlace(glyph, place)
  }

  private func placeInFile(_ glyph: Int) -> Int {
    let number = placesInFile.withUnsafeBytes { $0.number(at: glyph * placeWidth, bytes: placeWidth) }
    return (number ?? 0) * placeUnit
  }

  private func place(_ glyph: Int) -> Int {
    (places.number(at: glyph * placeWidth, bytes: placeWidth) ?? 0) * placeUnit
  }

  private func setPlace(_ glyph: Int, _ place: Int) {
    places.set(place / placeUnit, bytes: placeWidth, at: glyph * placeWidth)
  }

  /// The number of bytes left.
  private func trim(_ outline: UnsafeMutableRawBufferPointer, depth: Int) -> Int {
    guard let contours = outline.number(at: 0, bytes: 2) else { return outline.count }
    return contours < 0x8000 ? trim(simple: outline, contours) : trim(composite: outline, depth: depth)
  }

  /// Contours' ends, the length of the program, the program, points.
  private func trim(simple outline: UnsafeMutableRawBufferPointer, _ contours: Int) -> Int {
    let start = 10 + 2 * contours + 2
    guard let length = outline.number(at: start - 2, bytes: 2), start + length <= outline.count else {
      return outline.count
    }
    let points = outline.count - start - length
    outline.set(0, bytes: 2, at: start - 2)
    outline.part(start, points).copyMemory(from: UnsafeRawBufferPointer(outline.part(start + length, points)))
    return start + points
  }

  /// Other glyphs, each with flags, its number and how it is placed; then the program.
  private func trim(composite outline: UnsafeMutableRawBufferPointer, depth: Int) -> Int {
    var place = 10
    while let flags = outline.number(at: place, bytes: 2), let part = outline.number(at: place + 2, bytes: 2)
    {
      outline.set(flags & ~0x0100, bytes: 2, at: place)  // WE_HAVE_INSTRUCTIONS
      trim(part, depth: depth + 1)
      place += flags & 0x0001 != 0 ? 8 : 6  // ARG_1_AND_2_ARE_WORDS
      // WE_HAVE_A_SCALE, WE_HAVE_AN_X_AND_Y_SCALE, WE_HAVE_A_TWO_BY_TWO
      place += flags & 0x0008 != 0 ? 2 : flags & 0x0040 != 0 ? 4 : flags & 0x0080 != 0 ? 8 : 0
      if flags & 0x0020 == 0 { return min(place, outline.count) }  // MORE_COMPONENTS
    }
    return outline.count
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
}

extension UnsafeMutableRawBufferPointer {
  fileprivate func number(at offset: Int, bytes: Int) -> Int? {
    UnsafeRawBufferPointer(self).number(at: offset, bytes: bytes)
  }

  /// Writes the last two or four bytes of a number, the highest first.
  fileprivate func set(_ number: Int, bytes: Int, at offset: Int) {
    for index in 0..<bytes {
      self[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * (bytes - 1 - index)))
    }
  }

  fileprivate func part(_ start: Int, _ length: Int) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: self[start..<start + length])
  }

  /// Where `part`, which lies within, begins.
  fileprivate func offset(of part: UnsafeMutableRawBufferPointer) -> Int {
    guard let start = baseAddress, let place = part.baseAddress else { return 0 }
    return place - start
  }
}
