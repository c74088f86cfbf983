import DocumentModel
public import Geometry
import Typesetting

/// Places of a paper that someone or something fills after printing: by hand, by stamp, by a signing tool.
///
/// Signing tools print number, date, signature and seal into a finished PDF (Nghị định 30/2020/NĐ-CP, Phụ lục I); they
/// need to be told where.
public struct Box: Sendable, Hashable {
  /// "number", "date", "signature", "confirmation-signature", "seal".
  public let name: String
  /// From 1.
  public let page: Int
  /// In millimetres from the page's top left corner.
  public let rect: Rect
}

extension RenderedPaper {
  /// The boxes in page order.
  public var boxes: [Box] {
    pages.flatMap { page in Self.names.compactMap { page.box(of: Role(rawValue: $0)) } }
  }

  /// ``boxesJSON(id:)`` as a file.
  public func boxesFile(id: String) -> RenderedFile {
    RenderedFile(name: "\(id).boxes.json", bytes: Array(boxesJSON(id: id).utf8))
  }

  private static let names = ["number", "date", "signature", "confirmation-signature", "seal"]

  /// The boxes as a JSON document: schema 1, millimetres from the page's top left corner, rounded to 0.01 mm.
  public func boxesJSON(id: String) -> String {
    let size = document.page.size
    let lines = boxes.map { box in
      let numbers = [box.rect.left, box.rect.top, box.rect.size.width, box.rect.size.height].map(\.decimals)
      return
        "    {\"name\": \"\(box.name)\", \"page\": \(box.page), \"x\": \(numbers[0]), \"y\": \(numbers[1]), "
        + "\"width\": \(numbers[2]), \"height\": \(numbers[3])}"
    }
    return """
      {
        "schema": 1,
        "paper": "\(id)",
        "unit": "mm",
        "origin": "top-left",
        "pages": \(pages.count),
        "width": \(size.width.decimals),
        "height": \(size.height.decimals),
        "boxes": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
  }
}

extension Page {
  /// The box of a role: the area kept for it, else its dotted blank, else the line that is printed there.
  fileprivate func box(of role: Role) -> Box? {
    let items = items.filter { $0.role == role && $0.node != nil }
    let areas = items.compactMap(\.area)
    let blanks = items.compactMap(\.rule)
    let lines = items.compactMap(\.line)
    guard let line = lines.first ?? areas.first ?? blanks.first else { return nil }
    var rect = (areas.isEmpty ? (blanks.isEmpty ? lines : blanks) : areas).dropFirst().reduce(
      areas.first ?? blanks.first ?? line
    ) { $0.union($1) }
    // A dotted blank is as high as the line it stands in.
    if areas.isEmpty, !blanks.isEmpty {
      rect = Rect(x: rect.left, y: line.top, width: rect.size.width, height: line.size.height)
    }
    return Box(name: role.rawValue, page: number, rect: rect)
  }
}

extension PageItem {
  fileprivate var area: Rect? { if case .area(let rect) = content { rect } else { nil } }

  fileprivate var rule: Rect? { if case .rule(let rect) = content { rect } else { nil } }

  /// The line box at the type's own size: its baseline lies 0.8 of it below the top.
  fileprivate var line: Rect? {
    guard case .glyphs(let run) = content else { return nil }
    return Rect(x: run.origin.x, y: run.origin.y - run.size * 0.8, width: run.width, height: run.size)
  }
}

extension Rect {
  func union(_ other: Rect) -> Rect {
    let (left, top) = (min(left, other.left), min(top, other.top))
    return Rect(
      x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}

extension Length {
  /// Millimetres with up to two decimals.
  fileprivate var decimals: String {
    let hundredths = Int((millimetres * 100).rounded())
    let fraction = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
