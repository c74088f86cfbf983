public import Diagnostics
public import LocatedText

/// Branches as JSON Lines: an object a line, its `key` and its data.
public struct BranchLines: Sendable {
  private let bytes: [UInt8]
  private let lines: [(range: Range<Int>, number: Int)]
  private let file: String
  /// The keys in order. A line that cannot be read is known by its number, so that it is accounted for.
  public let keys: [String]

  /// `file` is the name to report.
  public init(_ bytes: [UInt8], file: String) {
    var lines: [(Range<Int>, Int)] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let isBlank = bytes[start..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if !isBlank { lines.append((start..<end, number)) }
      start = end + 1
      number += 1
    }
    self.bytes = bytes
    self.file = file
    self.lines = lines.map { (range: $0, number: $1) }
    keys = self.lines.map { line in
      var ignored = DiagnosticLog()
      let node = JSONReader.read(bytes[line.range], file: file, line: line.number, log: &ignored)
      guard case .scalar(let key, _)? = node?.value(of: "key")?.content, !collapsed(key).isEmpty else {
        return "line-\(line.number)"
      }
      return collapsed(key)
    }
  }

  /// Where a branch begins.
  public func location(of index: Int) -> Location {
    Location(file: file, line: lines[index].number, column: 1)
  }

  /// The data of a branch; nil, reported, if its line is no object with a key.
  public func node(of index: Int, log: inout DiagnosticLog) -> LocatedNode? {
    let line = lines[index]
    guard let node = JSONReader.read(bytes[line.range], file: file, line: line.number, log: &log),
      let reader = MappingReader(node, log: &log)
    else { return nil }
    guard reader.keys.contains("key") else {
      log.add(BranchDiagnostics.lineKeyless.at(node.location))
      return nil
    }
    return node.without("key")
  }
}
