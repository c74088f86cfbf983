internal import CMinizip
import Glibc

/// What the zip library takes for a file: bytes in memory and a position in them.
struct MemoryFile {
  private(set) var bytes: [UInt8] = []
  private var position = 0

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Overwrites from the position on and grows at the end.
  fileprivate mutating func write(_ more: UnsafeRawBufferPointer) {
    let overlap = min(more.count, bytes.count - position)
    bytes.replaceSubrange(position..<position + overlap, with: more)
    position += more.count
  }

  fileprivate mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count]))
    }
    position += count
    return count
  }

  /// Moves to a place inside the file or at its end; false leaves the position.
  fileprivate mutating func seek(_ offset: UInt64, from origin: Int32) -> Bool {
    let start =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    // Offsets backwards come as two's complement.
    let (target, overflow) = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !overflow, (0...bytes.count).contains(target) else { return false }
    position = target
    return true
  }
}

extension MemoryFile {
  /// The calls by which the zip library reaches `file`, which must live as long as the library uses them.
  static func functions(on file: UnsafeMutablePointer<MemoryFile>) -> zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { opaque, _, data, size in
        guard let file = MemoryFile.from(opaque), let data else { return 0 }
        let buffer = UnsafeMutableRawBufferPointer(start: data, count: Int(size))
        return uLong(file.pointee.read(into: buffer))
      },
      zwrite_file: { opaque, _, data, size in
        guard let file = MemoryFile.from(opaque), let data else { return 0 }
        file.pointee.write(UnsafeRawBufferPointer(start: data, count: Int(size)))
        return size
      },
      ztell64_file: { opaque, _ in MemoryFile.from(opaque).map { ZPOS64_T($0.pointee.position) } ?? 0 },
      zseek64_file: { opaque, _, offset, origin in
        guard let file = MemoryFile.from(opaque) else { return -1 }
        return file.pointee.seek(UInt64(offset), from: origin) ? 0 : -1
      },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: UnsafeMutableRawPointer(file))
  }

  private static func from(_ opaque: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MemoryFile>? {
    opaque?.assumingMemoryBound(to: MemoryFile.self)
  }
}
