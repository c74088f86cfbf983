import Glibc

/// A file of lines on the disk, open as long as anyone holds it. What was read of it is not kept.
final class LineFile: Sendable {
  private let descriptor: Int32

  /// Longer lines are passed over: none of ours comes near.
  private static let lineLimit = 1 << 20

  /// Takes over an open file.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Opens a file to read it; nil if that cannot be done.
  convenience init?(_ path: String) {
    // A pipe would make an ordinary open wait for its other end.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  // MARK: Reading

  /// A line, without its end; nil, with `errno` set, if it cannot be read.
  func line(at place: Range<Int>) -> [UInt8]? {
    let bytes = piece(from: place.lowerBound, atMost: place.count)
    return bytes?.count == place.count ? bytes : nil
  }

  /// Goes through the whole lines in order, each with its place; what stands behind the last line end is none.
  func forEachLine(_ body: (Range<Int>, ArraySlice<UInt8>) -> Void) {
    var held: [UInt8] = []
    var start = 0
    while let piece = piece(from: start + held.count, atMost: 1 << 16), !piece.isEmpty {
      held += piece
      var rest = held[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[..<end]
        body(start + line.startIndex..<start + end, line)
        rest = rest[(end + 1)...]
      }
      // Of a line that is too long, the end alone is kept: no JSON begins like that.
      if rest.count > LineFile.lineLimit { rest = rest.suffix(1) }
      start += rest.startIndex
      held = Array(rest)
    }
  }

  /// What the file holds from `offset` on, as far as it goes; nil if it cannot be read.
  private func piece(from offset: Int, atMost count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress! + filled, count - filled, offset + filled)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        filled += got
      }
    }
    return failed ? nil : bytes
  }

  // MARK: Writing

  /// Adds a line in one piece and gives its place; nil, with `errno` set and nothing of it left, if it could not be written.
  func append(_ line: String) -> Range<Int>? {
    let bytes = Array((line + "\n").utf8)
    let end = lseek(descriptor, 0, SEEK_END)
    if bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, $0.count) }) == bytes.count {
      return end..<end + bytes.count - 1
    }
    let failure = errno
    ftruncate(descriptor, end)
    errno = failure
    return nil
  }

  /// Waits until the lines added so far are on the disk; false if they will not be. Several threads may wait at once.
  func sync() -> Bool { fdatasync(descriptor) == 0 }
}
