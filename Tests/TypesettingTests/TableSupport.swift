import Geometry
import TestSupport
import Typesetting

extension Page {
  /// Rules higher than wide, from left to right.
  var uprightRules: [Rect] {
    rules.filter { $0.size.height > $0.size.width }.sorted { $0.left < $1.left }
  }
}

extension Double {
  func rounded(toPlaces places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    return (self * factor).rounded() / factor
  }
}
