internal import CMinizip

/// Writes a package of OpenDocument (OASIS ODF 1.3, part 2, §3): `mimetype` first and stored, everything else
/// deflated, names in UTF-8, one date for all.
///
/// Works in memory. The same files in the same order give the same bytes for one version of zlib.
public struct PackageWriter: ~Copyable {
  private let file: UnsafeMutablePointer<MemoryFile>
  /// Nil once the library has closed the zip.
  private var zip: zipFile?
  private var names: Set<String> = []
  private let date: PackageDate

  /// Starts a package whose `mimetype` says `mediaType`.
  public init(mediaType: String, date: PackageDate = .earliest) throws(PackageError) {
    self.date = date
    file = .allocate(capacity: 1)
    file.initialize(to: MemoryFile())
    var functions = MemoryFile.functions(on: file)
    zip = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions)
    guard zip != nil else { throw .writing(code: Int(ZIP_INTERNALERROR)) }
    try add("mimetype", pieces: [Array(mediaType.utf8)], isDeflated: false)
  }

  deinit {
    if let zip { zipClose(zip, nil) }
    file.deinitialize(count: 1)
    file.deallocate()
  }

  /// Adds a file, deflated.
  ///
  /// - Parameter name: a path inside the package, parts divided by "/".
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(PackageError) {
    try add(name, pieces: [bytes])
  }

  /// Adds a file that comes in pieces, deflated.
  public mutating func add(_ name: String, pieces: [[UInt8]]) throws(PackageError) {
    try add(name, pieces: pieces, isDeflated: true)
  }

  private mutating func add(_ name: String, pieces: [[UInt8]], isDeflated: Bool) throws(PackageError) {
    guard PackageWriter.isValid(name) else { throw .invalidName(name) }
    guard pieces.reduce(0, { $0 + $1.count }) < 1 << 31 else { throw .tooLarge(name) }
    guard names.insert(name).inserted else { throw .duplicateName(name) }
    try open(name, isDeflated: isDeflated)
    for bytes in pieces {
      try check(bytes.withUnsafeBytes { zipWriteInFileInZip(zip, $0.baseAddress, UInt32($0.count)) })
    }
    try check(zipCloseFileInZip(zip))
  }

  private func open(_ name: String, isDeflated: Bool) throws(PackageError) {
    var info = zip_fileinfo()
    info.dosDate = uLong(date.dosDate)
    let namesAreUTF8: uLong = 1 << 11
    let version: uLong = 20
    let method = isDeflated ? Z_DEFLATED : 0
    try check(
      zipOpenNewFileInZip4_64(
        zip, name, &info, nil, 0, nil, 0, nil, method, isDeflated ? PackageWriter.level : 0, 0, -MAX_WBITS, 8,
        Z_DEFAULT_STRATEGY, nil, 0, version, namesAreUTF8, 0))
  }

  /// zlib's own choice: for XML the highest takes twice the time for a few hundredths of the size.
  private static let level: Int32 = 6

  /// Writes the package's directory and returns all its bytes.
  public consuming func finish() throws(PackageError) -> [UInt8] {
    let code = zipClose(zip, nil)
    zip = nil
    try check(code)
    return file.pointee.bytes
  }

  private func check(_ code: Int32) throws(PackageError) {
    if code != ZIP_OK { throw .writing(code: Int(code)) }
  }

  /// Whether a name stays inside the package wherever it is unpacked (APPNOTE.TXT 4.4.17).
  static func isValid(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 65_535 else { return false }
    guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" || $0 == ":" }) else {
      return false
    }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
  }
}
