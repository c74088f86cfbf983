import Geometry

extension Length {
  /// The length in points to a thousandth, as ODF 1.3 part 3, §18.3.18 writes it: "18pt", "4.252pt".
  var pt: String { decimal(points) + "pt" }

  /// The length in millimetres to a thousandth: "210mm".
  var mm: String { decimal(millimetres) + "mm" }

  /// The length, and nothing below zero: for attributes that hold no negative length.
  var orZero: Length { points > 0 ? self : .zero }

  /// The length, and at least `least`: for attributes that hold only positive lengths.
  func atLeast(_ least: Length) -> Length { points > least.points ? self : least }
}

/// A number to a thousandth, without zeros at the end; bounded by 10,000, beyond any paper.
private func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "0" }
  let thousandths = Int((min(max(value, -10_000), 10_000) * 1000).rounded())
  let fraction = abs(thousandths) % 1000
  let whole = "\(thousandths < 0 ? "-" : "")\(abs(thousandths) / 1000)"
  if fraction == 0 { return whole }
  var digits = String("\(1000 + fraction)".dropFirst())
  while digits.last == "0" { digits.removeLast() }
  return "\(whole).\(digits)"
}
