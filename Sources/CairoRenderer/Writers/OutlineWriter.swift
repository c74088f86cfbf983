internal import CCairo
internal import DocumentModel
internal import Geometry
internal import Typesetting

/// Builds the PDF's outline from the anchors of the pages.
struct OutlineWriter {
  /// The entries that the next one may stand below: the last of each level, levels rising.
  private var ancestors: [(level: Int, number: Int32)] = []

  /// Adds the anchors of `page`, which is the file's page number `number`, from 1.
  mutating func add(_ page: Page, at number: Int, to surface: borrowing Surface) {
    for item in page.items {
      guard case .anchor(let entry, let point) = item.content else { continue }
      add(entry, attributes: Self.destination(point, page: number), to: surface)
    }
  }

  private mutating func add(_ entry: OutlineEntry, attributes: String, to surface: borrowing Surface) {
    while let last = ancestors.last, last.level >= entry.level { ancestors.removeLast() }
    let parent = ancestors.last?.number ?? CAIRO_PDF_OUTLINE_ROOT
    let number = surface.addOutline(below: parent, title: entry.title, attributes: attributes)
    ancestors.append((entry.level, number))
  }

  private static func destination(_ point: Point, page: Int) -> String {
    "page=\(page) pos=[\(decimal(point.x.points)) \(decimal(point.y.points))]"
  }

  /// With two decimals, never in exponent form, which Cairo's reader of attributes does not know.
  static func decimal(_ value: Double) -> String {
    let bounded = value.isFinite ? min(max(value, -14_400), 14_400) : 0
    let hundredths = Int((bounded * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
