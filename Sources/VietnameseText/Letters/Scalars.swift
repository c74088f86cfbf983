extension String {
  /// The Unicode scalars as an array, gone through once: `Array` counts them first.
  public var scalars: [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(utf8.count)
    for scalar in unicodeScalars { scalars.append(scalar) }
    return scalars
  }
}
