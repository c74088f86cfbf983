/// The names of parts in an SVG that Cairo wrote.
enum SVGNames {
  /// The file with "page" in the place of "surface31", and other parts counted from 1: Cairo counts every surface of the
  /// process, so that the same page would get other names each time.
  static func stable(_ file: [UInt8]) -> [UInt8] {
    let names = names(in: file)
    // Pictures stand before the page's own group.
    guard let page = names.last(where: { isGroup($0, in: file) }).map({ file[$0] }) else { return file }
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var stable: [UInt8] = []
    stable.reserveCapacity(file.count)
    var end = 0
    for name in names {
      let number = numbers[file[name]] ?? numbers.count + 1
      numbers[file[name]] = number
      stable += file[end..<name.lowerBound]
      stable += file[name] == page ? Array("page".utf8) : Array("picture\(number)".utf8)
      end = name.upperBound
    }
    return stable + file[end...]
  }

  /// Where names that count surfaces stand, in order: whole attributes, or after "#" in references.
  private static func names(in file: [UInt8]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var index = 0
    while let quote = file[index...].firstIndex(of: UInt8(ascii: "\"")) {
      index = quote + 1
      let start = index < file.count && file[index] == UInt8(ascii: "#") ? index + 1 : index
      for stem in stems where file[start...].starts(with: stem) {
        let end = file[(start + stem.count)...].firstIndex { !(0x30...0x39).contains($0) } ?? file.count
        if end > start + stem.count, end < file.count, file[end] == UInt8(ascii: "\"") {
          names.append(start..<end)
        }
      }
    }
    return names
  }

  private static let stems = [Array("surface".utf8), Array("image".utf8)]

  /// Whether the name is that of a group, as the page's is.
  private static func isGroup(_ name: Range<Int>, in file: [UInt8]) -> Bool {
    file[..<name.lowerBound].suffix(7).elementsEqual("<g id=\"".utf8)
  }
}
