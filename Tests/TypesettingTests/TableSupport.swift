import Diagnostics
import Geometry
import TestSupport
import Typesetting

extension Page {
  /// Rules higher than wide, from left to right.
  var uprightRules: [Rect] {
    rules.filter { $0.size.height > $0.size.width }.sorted { $0.left < $1.left }
  }
}

extension Rect {
  /// Whether the point lies in the rectangle or on its edge.
  func holds(_ point: Point) -> Bool {
    let near = Length.pt(0.001)
    return left - near <= point.x && point.x <= right + near && top - near <= point.y
      && point.y <= bottom + near
  }
}

extension Double {
  func rounded(toPlaces places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    return (self * factor).rounded() / factor
  }
}

extension DocumentSketch {
  /// The pages without what the typesetter says about them, and unchecked.
  var laidOut: [Page] {
    var typesetter = Typesetter(shaper: FixedAdvanceShaper())
    var log = DiagnosticLog()
    return typesetter.pages(of: document, log: &log)
  }
}
