import DocumentModel
import Geometry

extension Page {
  /// The page as text: one item a line, lengths in points to two decimals, stable enough to be compared and read.
  public var dump: String {
    let folio = folio == number ? "" : ", numbered \(folio)"
    var lines = ["page \(number)\(folio) \(decimals(size.width))x\(decimals(size.height))"]
    for item in items { lines += item.lines.map { "  " + $0 } }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension PageItem {
  /// The item's line, and a line for each item turned with it.
  fileprivate var lines: [String] {
    guard case .turned(let items, _) = content else { return [dump] }
    return [dump] + items.flatMap(\.lines).map { "  " + $0 }
  }

  /// The item as one line of ``Page/dump``.
  var dump: String {
    let owner = node.map { "\($0.number) \(role.rawValue)" } ?? "furniture \(role.rawValue)"
    return switch content {
    case .glyphs(let run):
      "[\(owner)] \(run.origin.dump) face \(run.face.number) \(decimals(run.size)) pt, \(decimals(run.width)) wide: "
        + "\"\(run.string)\""
    case .rule(let rect): "[\(owner)] rule \(rect.dump)"
    case .shade(let rect, let grey): "[\(owner)] shade \(decimals(grey)) \(rect.dump)"
    case .shape(let shape): "[\(owner)] shape \(shape.dump)"
    case .turned(_, let centre): "[\(owner)] turned about \(centre.dump)"
    case .picture(let picture, let rect): "[\(owner)] picture \(picture.name) \(rect.dump)"
    case .link(let rect, let target): "[\(owner)] link to \(target.rawValue) \(rect.dump)"
    case .target(let target, let point): "[\(owner)] target \(target.rawValue) \(point.dump)"
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

extension Shape {
  fileprivate var dump: String {
    var parts = [steps.map(\.dump).joined(separator: " ")]
    switch fill {
    case nil: break
    case .gray(let grey): parts.append("grey \(decimals(grey))")
    case .hatch(let angle, let spacing, let thickness):
      parts.append("hatched \(decimals(angle)) \(decimals(spacing)) \(decimals(thickness))")
    case .dots(let spacing, let diameter):
      parts.append("dotted \(decimals(spacing)) \(decimals(diameter))")
    }
    if let stroke { parts.append("stroke \(decimals(stroke))") }
    if !dashes.isEmpty { parts.append("dashes " + dashes.map { decimals($0) }.joined(separator: " ")) }
    return parts.joined(separator: ", ")
  }
}

extension Shape.Step {
  fileprivate var dump: String {
    switch self {
    case .move(let point): "M\(point.dump)"
    case .line(let point): "L\(point.dump)"
    case .curve(let first, let second, let end): "C\(first.dump)\(second.dump)\(end.dump)"
    case .close: "Z"
    }
  }
}

/// Points with exactly two decimals.
private func decimals(_ length: Length) -> String { decimals(length.points) }

private func decimals(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let fraction = abs(hundredths) % 100
  return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
}
