import Glibc

/// Standard output and error, without buffers.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Whether all of `text` was taken.
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return true }
      var sent = 0
      while sent < bytes.count {
        let count = Glibc.write(rawValue, start + sent, bytes.count - sent)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }
}
