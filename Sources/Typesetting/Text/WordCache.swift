/// Words already shaped, by their bytes and face.
///
/// Vietnamese is written in a few thousand distinct syllables, so nearly every word of a paper is found here. An own
/// table because `String` hashing normalises, which costs more than shaping saves.
struct WordCache {
  /// A shaped word and its advance, in units of its face. A class, for entries are looked up more than anything.
  final class Entry: Sendable {
    let word: ShapedWord
    let advance: Int
    /// The word's bytes.
    let text: [UInt8]
    /// Where a line may end inside the word, in bytes before the place; none for nearly every word.
    let breaks: [Int]
    /// Whether the word is "-", "–" or "—".
    let isDash: Bool
    fileprivate let face: FaceID
    fileprivate let hash: UInt64

    /// In bytes, with what comes with each object and array, and the entry's places in the table.
    fileprivate var memory: Int {
      250 + text.count + word.glyphs.count * MemoryLayout<ShapedGlyph>.stride
        + word.clusters.count * MemoryLayout<TextCluster>.stride
    }

    fileprivate init(word: ShapedWord, text: [UInt8], face: FaceID, hash: UInt64) {
      (self.word, self.text, self.face, self.hash) = (word, text, face, hash)
      advance = word.advance
      isDash = text == [0x2D] || text == [0xE2, 0x80, 0x93] || text == [0xE2, 0x80, 0x94]
      breaks = TokenBreaks.places(in: text[...])
    }
  }

  /// How much memory the words kept from one document to the next may take: some 2,500, more than the papers of a congress
  /// use, and a bound for batches in which every paper brings new names and numbers.
  private static let lastingBytes = 1 << 20

  private(set) var entries: [Entry] = []
  /// What the words take in memory, about.
  private var bytes = 0
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
      if entries[number].hash == hash, entries[number].face == face,
        WordCache.areEqual(entries[number].text, bytes)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let word = shaper.shape(bytes, face: face)
    let entry = Entry(word: word, text: Array(bytes), face: face, hash: hash)
    entries.append(entry)
    self.bytes += entry.memory
    slots[slot] = Int32(entries.count - 1)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
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
  private static func areEqual(_ text: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard text.count == bytes.count else { return false }
    let start = bytes.startIndex
    for index in 0..<text.count where text[index] != bytes[start + index] { return false }
    return true
  }

  /// FNV-1a over the bytes, the face as seed.
  private static func hash(_ bytes: ArraySlice<UInt8>, _ face: FaceID) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: face.number)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
