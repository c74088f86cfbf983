/// Texts one after another in bytes, each once.
struct TextPool: Sendable {
  /// Each text's length, then its UTF-8.
  private var bytes: [UInt8] = []
  /// By hash, 1 + where a text stands; 0 where there is none. At least twice as many as texts; none until one is added.
  private var table: [UInt32] = []
  private var count = 0

  /// Forgets where texts stand by their hash; the next one that is added finds it out anew.
  mutating func close() { table = [] }

  func text(at place: Int) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      var place = place
      let length = VariableLength.read(bytes, at: &place)
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[place..<place + length]), as: UTF8.self)
    }
  }

  /// Where a text stands; put there if it is new.
  mutating func place(of text: String) -> Int {
    if count * 2 >= table.count { enlarge() }
    var text = text
    return text.withUTF8 { text in
      let slot = slot(of: text)
      if table[slot] > 0 { return Int(table[slot]) - 1 }
      let place = bytes.count
      VariableLength.write(text.count, to: &bytes)
      bytes.append(contentsOf: text)
      table[slot] = UInt32(place + 1)
      count += 1
      return place
    }
  }

  /// The slot of a text, or the empty one where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var slot = TextPool.hash(text) & (table.count - 1)
      while table[slot] > 0 {
        var place = Int(table[slot]) - 1
        let length = VariableLength.read(bytes, at: &place)
        if length == text.count, bytes[place..<place + length].elementsEqual(text) { break }
        slot = (slot + 1) & (table.count - 1)
      }
      return slot
    }
  }

  private mutating func enlarge() {
    table = Array(repeating: 0, count: max(64, table.count * 2))
    while count * 2 >= table.count { table += table }
    bytes.withUnsafeBufferPointer { bytes in
      var next = 0
      while next < bytes.count {
        let entry = UInt32(next + 1)
        let length = VariableLength.read(bytes, at: &next)
        let text = UnsafeBufferPointer(rebasing: bytes[next..<next + length])
        next += length
        var slot = TextPool.hash(text) & (table.count - 1)
        while table[slot] > 0 { slot = (slot + 1) & (table.count - 1) }
        table[slot] = entry
      }
    }
  }

  /// Seeded anew for each process, so that no file can be made of texts that all fall into one slot; where a text stands
  /// does not depend on it.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return hasher.finalize()
  }
}

/// Numbers that are not negative in as many bytes as they need, seven bits each, the lowest first.
enum VariableLength {
  static func write(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Int {
    var (number, shift) = (0, 0)
    while true {
      let byte = bytes[place]
      place += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }
}
