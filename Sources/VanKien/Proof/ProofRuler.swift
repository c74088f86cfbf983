import DocumentModel
import Geometry
import Typesetting
import VietnameseText

/// The edges of the page, millimetre scales along top and left, and the four margins with their measures.
struct ProofRuler {
  let page: Page
  let text: Rect
  let sheet: ProofSheet

  var items: [PageItem] { edges + scale(isAcross: true) + scale(isAcross: false) + margins }

  private var edges: [PageItem] {
    [line(Rect(x: page.size.width, y: .zero, width: .pt(0.5), height: page.size.height))]
      + [text.left, text.right].map {
        line(Rect(x: $0, y: .zero, width: .pt(0.25), height: page.size.height))
      }
      + [text.top, text.bottom].map { line(Rect(x: .zero, y: $0, width: page.size.width, height: .pt(0.25))) }
  }

  /// A tick a millimetre, longer ones at fives and tens, tens numbered.
  private func scale(isAcross: Bool) -> [PageItem] {
    let length = isAcross ? page.size.width : page.size.height
    return (1..<Int(length.millimetres.rounded(.up))).flatMap { millimetre -> [PageItem] in
      let tick = Length.mm(millimetre % 10 == 0 ? 3 : millimetre % 5 == 0 ? 2 : 1)
      let place = Length.mm(Double(millimetre)) - .pt(0.1)
      let rect =
        isAcross
        ? Rect(x: place, y: .zero, width: .pt(0.2), height: tick)
        : Rect(x: .zero, y: place, width: tick, height: .pt(0.2))
      let point = isAcross ? Point(x: place + .pt(1), y: .mm(2.2)) : Point(x: .mm(3.2), y: place - .pt(2.5))
      let isNumbered = millimetre % 10 == 0
      return [line(rect)] + (isNumbered ? sheet.words("\(millimetre)", at: point, size: .pt(4)) : [])
    }
  }

  private var margins: [PageItem] {
    let middle = Point(x: text.left + text.size.width * 0.75, y: text.top + text.size.height * 0.6)
    return [
      across(from: .zero, to: text.left, y: middle.y),
      across(from: text.right, to: page.size.width, y: middle.y),
      down(from: .zero, to: text.top, x: middle.x),
      down(from: text.bottom, to: page.size.height, x: middle.x),
    ].flatMap { $0 }
  }

  private func across(from start: Length, to end: Length, y: Length) -> [PageItem] {
    let label = ProofSheet.millimetres(end - start)
    return [line(Rect(x: start, y: y, width: end - start, height: .pt(0.5)))]
      + sheet.words(label, at: Point(x: (start + end) / 2, y: y - .pt(9)), size: .pt(7), alignment: .centered)
  }

  private func down(from start: Length, to end: Length, x: Length) -> [PageItem] {
    let label = ProofSheet.millimetres(end - start)
    return [line(Rect(x: x, y: start, width: .pt(0.5), height: end - start))]
      + sheet.words(label, at: Point(x: x + .pt(2), y: (start + end) / 2 - .pt(4)), size: .pt(7))
  }

  private func line(_ rect: Rect) -> PageItem { sheet.annotation(.rule(rect)) }
}

extension ProofSheet {
  /// "20,0 mm": to a tenth, which is finer than any ruler.
  static func millimetres(_ length: Length) -> String { tenths(length.millimetres) + " mm" }

  /// "14 pt", "13,5 pt".
  static func points(_ length: Length) -> String {
    let tenths = Int64((length.points * 10).rounded())
    let number = DecimalNumber(coefficient: tenths, decimals: 1) ?? DecimalNumber(0)
    return NumberFormat.decimal(number, decimals: tenths % 10 == 0 ? 0 : 1) + " pt"
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int64((value * 10).rounded())
    return NumberFormat.decimal(
      DecimalNumber(coefficient: tenths, decimals: 1) ?? DecimalNumber(0), decimals: 1)
  }
}
