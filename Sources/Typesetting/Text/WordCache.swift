/// Words already shaped, by their bytes and face.
///
/// Vietnamese is written in a few thousand distinct syllables, so nearly every word of a paper is found here. An own
/// table because `String` hashing normalises, which costs more than shaping saves.
struct WordCache {
  /// A shaped word, as places in the cache's arrays: entries are looked up more than anything, and one that holds no array
  /// is read without counting references.
  struct Entry {
    /// Indices into ``WordCache/glyphs``.
    let glyphs: Range<Int>
    /// Indices into ``WordCache/clusters``.
    let clusters: Range<Int>
    /// Indices into ``WordCache/text``.
    let text: Range<Int>
    /// In units of the face.
    let advance: Int
    /// The first character the face has no glyph for.
    let missing: Unicode.Scalar?
    /// Whether the word is "-", "–" or "—".
    let isDash: Bool
    /// Whether a line may end inside the word; see ``WordCache/breaks(of:)``.
    let mayBreak: Bool
    fileprivate let face: FaceID
    fileprivate let hash: UInt64
  }

  /// How much memory the words kept from one document to the next may take: some 2,500, more than the papers of a congress
  /// use, and a bound for batches in which every paper brings new names and numbers.
  private static let lastingBytes = 1 << 20

  private(set) var entries: [Entry] = []
  /// Of all words, one after the other.
  private(set) var glyphs: [ShapedGlyph] = []
  private(set) var clusters: [TextCluster] = []
  private(set) var text: [UInt8] = []
  /// Open addressing; a power of two in size; −1 is free.
  private var slots = [Int32](repeating: -1, count: 1024)

  /// The number of the entry for `bytes`, shaping them on the first meeting.
  mutating func number<Shaper: TextShaper & ~Copyable>(
    of bytes: ArraySlice<UInt8>, face: FaceID, shaper: inout Shaper
  ) -> Int {
    let hash = WordCache.hash(bytes, face)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let entry = entries[number]
      if entry.hash == hash, entry.face == face, isText(entry.text, bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    add(shaper.shape(bytes, face: face), bytes, face, hash)
    slots[slot] = Int32(entries.count - 1)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func add(_ word: ShapedWord, _ bytes: ArraySlice<UInt8>, _ face: FaceID, _ hash: UInt64) {
    let dashes: [[UInt8]] = [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]]
    entries.append(
      Entry(
        glyphs: glyphs.count..<glyphs.count + word.glyphs.count,
        clusters: clusters.count..<clusters.count + word.clusters.count,
        text: text.count..<text.count + bytes.count, advance: word.advance, missing: word.missing,
        isDash: dashes.contains { $0.elementsEqual(bytes) }, mayBreak: !TokenBreaks.places(in: bytes).isEmpty,
        face: face, hash: hash))
    glyphs += word.glyphs
    clusters += word.clusters
    text += bytes
  }

  /// The bytes of a word.
  func text(of number: Int) -> ArraySlice<UInt8> { text[entries[number].text] }

  /// A word's bytes, glyphs and clusters in arrays of their own.
  func copy(of number: Int) -> (text: [UInt8], glyphs: [ShapedGlyph], clusters: [TextCluster]) {
    let entry = entries[number]
    return (Array(text[entry.text]), Array(glyphs[entry.glyphs]), Array(clusters[entry.clusters]))
  }

  /// Where a line may end inside a word, in bytes before the place; none for nearly every word.
  func breaks(of number: Int) -> [Int] {
    entries[number].mayBreak ? TokenBreaks.places(in: text(of: number)) : []
  }

  /// What the words take in memory, about.
  private var bytes: Int {
    entries.count * (MemoryLayout<Entry>.stride + 8) + glyphs.count * MemoryLayout<ShapedGlyph>.stride
      + clusters.count * MemoryLayout<TextCluster>.stride + text.count
  }

  /// Forgets all words if there are too many to keep. Between documents only: numbers handed out before are void.
  mutating func trim() {
    if bytes > WordCache.lastingBytes { self = WordCache() }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// By hand: iterators over both cost as much as the hash.
  private func isText(_ place: Range<Int>, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard place.count == bytes.count else { return false }
    let (start, own) = (bytes.startIndex, place.lowerBound)
    for index in 0..<bytes.count where text[own + index] != bytes[start + index] { return false }
    return true
  }

  /// FNV-1a over the bytes, the face as seed.
  private static func hash(_ bytes: ArraySlice<UInt8>, _ face: FaceID) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: face.number)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
