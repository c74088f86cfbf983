internal import Glibc

/// A file open for reading, closed when it goes out of use.
struct FontFile: ~Copyable {
  private let descriptor: Int32
  private let size: Int

  /// Nil if `path` is not a regular file that can be read; never waits, even for a pipe.
  init?(_ path: String) {
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { return nil }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      return nil
    }
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The whole file in memory behind `head` bytes, a multiple of a page, that are 0; what is written there stays there. `mmap`.
  ///
  /// To be unmapped by whoever uses it; nil if the file is empty or cannot be mapped.
  func privateMapping(behind head: Int) -> UnsafeMutableRawBufferPointer? {
    let access = PROT_READ | PROT_WRITE
    let room = mmap(nil, head + size, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard size > 0, let room, room != MAP_FAILED else { return nil }
    guard mmap(room + head, size, access, MAP_PRIVATE | MAP_FIXED, descriptor, 0) != MAP_FAILED else {
      munmap(room, head + size)
      return nil
    }
    return UnsafeMutableRawBufferPointer(start: room, count: head + size)
  }

  /// The `count` bytes from `offset` on; nil if the file ends before.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    let bytes = chunk(at: offset, upTo: count)
    return bytes.count == count ? bytes : nil
  }

  /// Up to `count` bytes from `offset` on; none at the end of the file or when reading fails.
  func chunk(at offset: Int, upTo count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let read = pread(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled, offset + filled)
        guard read > 0 else { break }
        filled += read
      }
    }
  }

  /// `checkSumAdjustment` of the `head` table as eight hexadecimal digits; nil if this is no single TrueType
  /// or OpenType font, or one whose tables the file does not hold to the end (OpenType 1.9, "Table Directory"
  /// and "head"): a copy that broke off still begins like the whole.
  var headChecksum: String? {
    guard let header = bytes(at: 0, count: 12), Self.versions.contains(Array(header[0..<4])) else {
      return nil
    }
    let tableCount = Int(header[4]) << 8 | Int(header[5])
    guard let directory = bytes(at: 12, count: 16 * tableCount) else { return nil }
    for record in stride(from: 0, to: directory.count, by: 16)
    where Self.number(directory[record + 8..<record + 12]) + Self.number(directory[record + 12..<record + 16])
      > size
    {
      return nil
    }
    for record in stride(from: 0, to: directory.count, by: 16)
    where directory[record..<record + 4].elementsEqual("head".utf8) {
      let offset = Self.number(directory[record + 8..<record + 12])
      return bytes(at: offset + 8, count: 4)?.map(Self.hexadecimal).joined()
    }
    return nil
  }

  /// The first four bytes of a font file with TrueType or with CFF outlines.
  private static let versions: [[UInt8]] = [[0, 1, 0, 0], Array("OTTO".utf8), Array("true".utf8)]

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
