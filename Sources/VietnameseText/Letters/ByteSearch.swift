extension String {
  /// Whether a byte of the text's UTF-8 meets the condition; over a native string a plain loop over memory.
  @inlinable
  package func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }
}
