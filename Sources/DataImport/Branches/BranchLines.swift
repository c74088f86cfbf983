public import Diagnostics
public import LocatedText

/// Branches as JSON Lines: an object a line, its `key` and its data. The lines stand elsewhere and are read when a branch is
/// asked for.
public struct BranchLines: Sendable {
  private let read: @Sendable (Range<Int>) -> [UInt8]?
  private let lines: [(place: Range<Int>, number: Int)]
  private let file: String
  /// The keys in order. A line that cannot be read is known by its number, so that it is accounted for.
  public let keys: [String]

  /// - Parameters:
  ///   - file: the name to report.
  ///   - read: the bytes of a line at its place.
  ///   - forEachLine: goes through all lines in order, each with its place and its bytes; of one longer than any JSON we
  ///     read there need be none.
  public init(
    file: String, read: @escaping @Sendable (Range<Int>) -> [UInt8]?,
    forEachLine: ((Range<Int>, ArraySlice<UInt8>) -> Void) -> Void
  ) {
    var lines: [(place: Range<Int>, number: Int)] = []
    var keys: [String] = []
    var number = 0
    forEachLine { place, bytes in
      number += 1
      var (place, bytes) = (place, bytes)
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        bytes = bytes.dropFirst(3)
        place = place.lowerBound + 3..<place.upperBound
      }
      guard place.count > bytes.count || bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D })
      else {
        return
      }
      lines.append((place, number))
      keys.append(BranchLines.key(bytes, number))
    }
    (self.file, self.read, self.lines, self.keys) = (file, read, lines, keys)
  }

  private static func key(_ bytes: ArraySlice<UInt8>, _ number: Int) -> String {
    var ignored = DiagnosticLog()
    let node = JSONReader.read(bytes, file: "", log: &ignored)
    guard case .scalar(let key, _)? = node?.value(of: "key")?.content, !collapsed(key).isEmpty else {
      return "line-\(number)"
    }
    return collapsed(key)
  }

  /// Where a branch begins.
  public func location(of index: Int) -> Location {
    Location(file: file, line: lines[index].number, column: 1)
  }

  /// The data of a branch; nil, reported, if its line is no object with a key.
  public func node(of index: Int, log: inout DiagnosticLog) -> LocatedNode? {
    let line = lines[index]
    guard let node = JSONReader.read(read(line.place) ?? [], file: file, line: line.number, log: &log),
      let reader = MappingReader(node, log: &log)
    else { return nil }
    guard reader.keys.contains("key") else {
      log.add(BranchDiagnostics.lineKeyless.at(node.location))
      return nil
    }
    return node.without("key")
  }
}
