/// A point on a page, from its top left corner; `y` grows downwards.
public struct Point: Sendable, Hashable {
  public var x: Length
  public var y: Length

  public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(x: .zero, y: .zero)
}

/// Width and height.
public struct Size: Sendable, Hashable {
  public var width: Length
  public var height: Length

  public init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle.
public struct Rect: Sendable, Hashable {
  /// The top left corner.
  public var origin: Point
  public var size: Size

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Length, y: Length, width: Length, height: Length) {
    self.init(origin: Point(x: x, y: y), size: Size(width: width, height: height))
  }

  public var left: Length { origin.x }
  public var top: Length { origin.y }
  public var right: Length { origin.x + size.width }
  public var bottom: Length { origin.y + size.height }

  /// The rectangle without the given margins.
  public func inset(by insets: Insets) -> Rect {
    Rect(
      x: left + insets.left, y: top + insets.top,
      width: size.width - insets.left - insets.right,
      height: size.height - insets.top - insets.bottom)
  }
}

/// Distances from the four edges inwards.
public struct Insets: Sendable, Hashable {
  public var top: Length
  public var bottom: Length
  public var left: Length
  public var right: Length

  public init(top: Length, bottom: Length, left: Length, right: Length) {
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }
}
