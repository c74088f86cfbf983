/// The table at a PDF's end that says where each object begins (ISO 32000-1, 7.5.4).
enum CrossReferences {
  /// Of an entry: ten digits, a space, five digits, a space, the kind, two characters of line end.
  private static let entryLength = 20

  /// Marks as free the objects that Cairo 1.16 numbers for links but writes only into tagged files.
  ///
  /// Such an entry keeps the place the file had reached when the number was given out, which is where the next object
  /// then begins: a page's contents, with a higher number.
  static func freeUnwritten(in tail: inout [UInt8]) {
    guard let entries = entries(of: tail) else { return }
    var starts: [Int: Int] = [:]
    for entry in entries where tail[entry + 17] == UInt8(ascii: "n") {
      // As a number: a slice would hold on to the tail, and each change would make another copy of it all.
      let start = tail[entry..<entry + 10].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
      if let lower = starts.updateValue(entry, forKey: start) {
        tail.replaceSubrange(lower..<lower + entryLength - 2, with: "0000000000 65535 f".utf8)
      }
    }
  }

  /// Where the entries begin, by rising number.
  private static func entries(of tail: [UInt8]) -> StrideTo<Int>? {
    let heading = Array("\nxref\n0 ".utf8)
    guard let table = tail.indices.dropLast(heading.count).last(where: { tail[$0...].starts(with: heading) }),
      let line = tail[(table + heading.count)...].firstIndex(of: 0x0A),
      let count = Int(String(decoding: tail[table + heading.count..<line], as: UTF8.self)), count >= 0,
      line + 1 + count * entryLength <= tail.count
    else { return nil }
    return stride(from: line + 1, to: line + 1 + count * entryLength, by: entryLength)
  }
}
