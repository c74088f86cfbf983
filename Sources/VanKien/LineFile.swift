import Glibc

/// A file of lines on the disk, open as long as anyone holds it. What was read of it is not kept.
public final class LineFile: Sendable {
  private let descriptor: Int32

  /// Longer lines are not shown: more than any reader of ours takes.
  private static let lineLimit = 16 << 20

  /// Takes over an open file.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// Opens a file to read it; nil if that cannot be done.
  public convenience init?(_ path: String) {
    // A pipe would make an ordinary open wait for its other end.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor)
  }

  deinit { close(descriptor) }

  // MARK: Reading

  /// A line, without its end; nil, with `errno` set, if it cannot be read.
  public func line(at place: Range<Int>) -> [UInt8]? {
    let bytes = piece(from: place.lowerBound, atMost: place.count)
    return bytes?.count == place.count ? bytes : nil
  }

  /// Goes through the lines in order, each with its place and, unless it is too long, its bytes.
  ///
  /// - Parameter includesTorn: whether what stands behind the last line end is a line, too.
  public func forEachLine(includesTorn: Bool = false, _ body: (Range<Int>, ArraySlice<UInt8>) -> Void) {
    var held: [UInt8] = []
    var (start, next) = (0, 0)
    func end(at end: Int) {
      body(start..<end, end - start == held.count ? held[...] : [])
      held.removeAll(keepingCapacity: true)
    }
    while let piece = piece(from: next, atMost: 1 << 16), !piece.isEmpty {
      var rest = piece[...]
      while let mark = rest.firstIndex(of: UInt8(ascii: "\n")) {
        held += rest[..<mark]
        end(at: next + mark)
        start = next + mark + 1
        rest = rest[(mark + 1)...]
      }
      if held.count <= LineFile.lineLimit { held += rest }
      next += piece.count
    }
    if includesTorn, start < next { end(at: next) }
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
  public func append(_ line: String) -> Range<Int>? {
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
  public func sync() -> Bool { fdatasync(descriptor) == 0 }
}
