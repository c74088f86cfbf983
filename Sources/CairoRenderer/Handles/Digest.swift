internal import CCairo

/// A running SHA-256. Wraps `GChecksum`.
struct Digest: ~Copyable {
  private let checksum: OpaquePointer

  init?() {
    guard let checksum = g_checksum_new(G_CHECKSUM_SHA256) else { return nil }
    self.checksum = checksum
  }

  deinit { g_checksum_free(checksum) }

  mutating func add(_ bytes: [UInt8]) { g_checksum_update(checksum, bytes, bytes.count) }

  /// The sum so far; nothing can be added afterwards.
  consuming func hexadecimal() -> String? { g_checksum_get_string(checksum).map { String(cString: $0) } }
}
