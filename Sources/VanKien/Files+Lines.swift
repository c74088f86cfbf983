import Glibc

extension Files {
  /// How much standard input, or a file of lines, may hold.
  static let inputLimit = 512 << 20

  /// The lines of a file, or of standard input for `-`, as they are now.
  ///
  /// They are copied to a file without a name, which goes with its last user: they are read again and again, and take no
  /// memory meanwhile.
  static func lines(of path: String) throws(Failure) -> LineFile {
    let source = path == "-" ? 0 : try opened(path, limit: inputLimit).descriptor
    defer { if path != "-" { close(source) } }
    let copy = try nameless()
    let file = LineFile(descriptor: copy)
    var count = 0
    while true {
      let piece = try readAll(source, expecting: (1 << 16) - 1)
      if piece.isEmpty { return file }
      count += piece.count
      if count > inputLimit { throw .tooLarge(bytes: count) }
      try writeAll(piece, to: copy)
    }
  }

  /// A new file that no folder names.
  private static func nameless() throws(Failure) -> Int32 {
    let chosen = getenv("TMPDIR").map { String(cString: $0) }
    for folder in [chosen, "/tmp", "/var/tmp", "/dev/shm"].compactMap(\.self) {
      var template = Array(Paths.join(folder, "vankien-XXXXXX").utf8CString)
      let descriptor = mkstemp(&template)
      if descriptor >= 0 {
        unlink(template)
        return descriptor
      }
    }
    throw .lastError
  }
}
