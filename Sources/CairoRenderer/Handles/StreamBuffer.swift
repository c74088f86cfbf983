internal import CCairo

/// Gathers Cairo's many small writes and hands them on in large pieces.
struct StreamBuffer {
  /// While true nothing is handed on: what follows can still be changed.
  var isHeld = false
  private(set) var sinkRefused = false
  private(set) var bytes: [UInt8] = []
  private let sink: (UnsafeBufferPointer<UInt8>) -> Bool
  private static let pieceSize = 1 << 16

  init(sink: @escaping (UnsafeBufferPointer<UInt8>) -> Bool) { self.sink = sink }

  /// Keeps everything in ``bytes``.
  init() {
    self.init(sink: { _ in true })
    isHeld = true
  }

  /// What Cairo calls, its closure pointing to a `StreamBuffer`.
  static let write: cairo_write_func_t = { closure, data, length in
    guard let buffer = closure?.assumingMemoryBound(to: StreamBuffer.self) else {
      return CAIRO_STATUS_WRITE_ERROR
    }
    buffer.pointee.append(UnsafeBufferPointer(start: data, count: Int(length)))
    return buffer.pointee.sinkRefused ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS
  }

  mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: more)
    if !isHeld, bytes.count >= Self.pieceSize { flush() }
  }

  /// Changes what has not been handed on yet.
  mutating func edit(_ change: (inout [UInt8]) -> Void) { change(&bytes) }

  /// Hands on what is left.
  mutating func flush() {
    guard !bytes.isEmpty else { return }
    if !sinkRefused { sinkRefused = !bytes.withUnsafeBufferPointer(sink) }
    bytes.removeAll(keepingCapacity: true)
  }
}
