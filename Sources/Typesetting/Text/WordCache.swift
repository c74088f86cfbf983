/// Words already shaped, by their bytes and face.
///
/// Vietnamese is written in a few thousand distinct syllables, so nearly every word of a paper is found here. An own
/// table because `String` hashing normalises, which costs more than shaping saves.
struct WordCache {
  /// A shaped word and its advance, in units of its face.
  struct Entry {
    let word: ShapedWord
    let advance: Int
    /// The word's bytes.
    let text: [UInt8]
    fileprivate let face: FaceID
    fileprivate let hash: UInt64
  }

  private(set) var entries: [Entry] = []
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
        entries[number].text.elementsEqual(bytes)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let word = shaper.shape(bytes, face: face)
    entries.append(
      Entry(word: word, advance: Int(word.advance), text: Array(bytes), face: face, hash: hash))
    slots[slot] = Int32(entries.count - 1)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a over the bytes, the face as seed.
  private static func hash(_ bytes: ArraySlice<UInt8>, _ face: FaceID) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(face.number)
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
