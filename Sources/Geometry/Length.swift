/// A distance on paper. Exact only to the precision of `Double`; compare rounded values.
public struct Length: Sendable, Hashable, Comparable, AdditiveArithmetic {
  /// The distance in PostScript points, 1/72 inch.
  public var points: Double

  /// A distance of `points` PostScript points (1/72 inch).
  public static func pt(_ points: Double) -> Length { Length(points: points) }

  /// A distance of `millimetres`.
  public static func mm(_ millimetres: Double) -> Length { Length(points: millimetres * 72 / 25.4) }

  /// The distance in millimetres.
  public var millimetres: Double { points * 25.4 / 72 }

  public static let zero = Length(points: 0)

  public static func < (a: Length, b: Length) -> Bool { a.points < b.points }
  public static func + (a: Length, b: Length) -> Length { Length(points: a.points + b.points) }
  public static func - (a: Length, b: Length) -> Length { Length(points: a.points - b.points) }
  public static prefix func - (a: Length) -> Length { Length(points: -a.points) }
  public static func * (a: Length, factor: Double) -> Length { Length(points: a.points * factor) }
  public static func / (a: Length, divisor: Double) -> Length { Length(points: a.points / divisor) }
  /// How many times `b` goes into `a`.
  public static func / (a: Length, b: Length) -> Double { a.points / b.points }
}
