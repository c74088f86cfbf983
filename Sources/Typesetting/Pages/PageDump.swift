import DocumentModel
import Geometry

extension Page {
  /// The page as text: one item a line, lengths in points to two decimals, stable enough to be compared and read.
  public var dump: String {
    var lines = ["page \(number) \(decimals(size.width))x\(decimals(size.height))"]
    for item in items { lines.append("  " + item.dump) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PageItem {
  /// The item as one line of ``Page/dump``.
  var dump: String {
    let owner = node.map { "\($0.number) \(role.rawValue)" } ?? "furniture \(role.rawValue)"
    return switch content {
    case .glyphs(let run):
      "[\(owner)] \(run.origin.dump) face \(run.face.number) \(decimals(run.size)) pt, \(decimals(run.width)) wide: "
        + "\"\(run.string)\""
    case .rule(let rect): "[\(owner)] rule \(rect.dump)"
    case .area(let rect): "[\(owner)] area \(rect.dump)"
    case .anchor(let entry, let point): "[\(owner)] outline \(entry.level) \(point.dump): \"\(entry.title)\""
    }
  }
}

extension Point {
  fileprivate var dump: String { "(\(decimals(x)), \(decimals(y)))" }
}

extension Rect {
  fileprivate var dump: String { "\(origin.dump) \(decimals(size.width))x\(decimals(size.height))" }
}

/// Points with exactly two decimals.
private func decimals(_ length: Length) -> String {
  let hundredths = Int((length.points * 100).rounded())
  let fraction = abs(hundredths) % 100
  return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
