internal import CMinizip

/// Reads the files of a package, each streamed, none unpacked to disk; everything within limits.
public struct PackageReader: ~Copyable {
  private let archive: OpenArchive
  /// Where each file starts in the directory.
  private let places: [String: unz64_file_pos]
  private let limits: PackageLimits
  /// What may still be unpacked.
  private var bytesLeft: Int

  /// The names of all files, in the order of the package's directory.
  public let names: [String]

  /// Opens the package in `bytes` and looks its directory through.
  public init(_ bytes: [UInt8], limits: PackageLimits = .init()) throws(PackageReadingError) {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: compound) { throw .compoundFile }
    guard bytes.starts(with: "PK".utf8), let archive = OpenArchive(bytes) else { throw .notAPackage }
    let directory = try PackageDirectory(archive.zip, limits)
    self.archive = archive
    self.limits = limits
    bytesLeft = limits.unpackedBytes
    (names, places) = (directory.names, directory.places)
  }

  private var zip: unzFile { archive.zip }

  /// Whether there is a file called `name`.
  public func contains(_ name: String) -> Bool { places[name] != nil }

  /// Reads the XML file `name` from start to end, telling `handler` what it holds.
  ///
  /// Once the handler says it is done the rest is neither unpacked nor looked at.
  public mutating func parse(_ name: String, _ handler: any XMLHandler) throws(PackageReadingError) {
    let parser = try XMLParser(name, handler, limits)
    try stream(name) { bytes throws(PackageReadingError) in try parser.feed(bytes) }
    try parser.finish()
  }

  /// The bytes of the file `name`, unpacked piece by piece; `consume` returns false to stop.
  mutating func stream(
    _ name: String, _ consume: (UnsafeRawBufferPointer) throws(PackageReadingError) -> Bool
  ) throws(PackageReadingError) {
    guard var place = places[name] else { throw .missingPart(name) }
    guard unzGoToFilePos64(zip, &place) == UNZ_OK else { throw .damaged(name) }
    let packedSize = try checkedSize(of: name)
    guard unzOpenCurrentFile(zip) == UNZ_OK else { throw .damaged(name) }
    defer { unzCloseCurrentFile(zip) }
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { piece.deallocate() }
    var unpacked = 0
    while true {
      let count = Int(unzReadCurrentFile(zip, piece.baseAddress, UInt32(piece.count)))
      guard count >= 0 else { throw .damaged(name) }
      if count == 0 { break }
      unpacked += count
      bytesLeft -= count
      if bytesLeft < 0 { throw .tooLarge(limit: limits.unpackedBytes) }
      if unpacked > limits.ratioFreeBytes, unpacked / max(1, packedSize) >= limits.ratio {
        throw .inflated(name, ratio: limits.ratio)
      }
      guard try consume(UnsafeRawBufferPointer(rebasing: piece[..<count])) else { return }
    }
    // Read to its end, the file shows by its checksum whether it is whole.
    guard unzCloseCurrentFile(zip) == UNZ_OK else { throw .damaged(name) }
  }

  /// The packed size of the current file; the unpacked one is counted, never believed.
  private func checkedSize(of name: String) throws(PackageReadingError) -> Int {
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(zip, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .damaged(name) }
    if info.flag & 1 != 0 { throw .encrypted(name) }
    guard info.compression_method == 0 || info.compression_method == uLong(Z_DEFLATED) else {
      throw .damaged(name)
    }
    return Int(clamping: info.compressed_size)
  }
}

/// The zip library's hold on the bytes of a package.
private final class OpenArchive {
  private let file: UnsafeMutablePointer<MemoryFile>
  let zip: unzFile

  /// Nil when there is no zip in `bytes`.
  init?(_ bytes: [UInt8]) {
    file = .allocate(capacity: 1)
    file.initialize(to: MemoryFile(bytes))
    var functions = MemoryFile.functions(on: file)
    guard let zip = unzOpen2_64(nil, &functions) else {
      OpenArchive.free(file)
      return nil
    }
    self.zip = zip
  }

  deinit {
    unzClose(zip)
    OpenArchive.free(file)
  }

  private static func free(_ file: UnsafeMutablePointer<MemoryFile>) {
    file.deinitialize(count: 1)
    file.deallocate()
  }
}

/// The directory at a package's end, looked through once.
private struct PackageDirectory {
  private(set) var names: [String] = []
  private(set) var places: [String: unz64_file_pos] = [:]

  init(_ zip: unzFile, _ limits: PackageLimits) throws(PackageReadingError) {
    var code = unzGoToFirstFile(zip)
    while code == UNZ_OK {
      if names.count == limits.entries { throw .tooManyEntries(limits.entries) }
      let name = try PackageDirectory.name(zip, limits)
      var place = unz64_file_pos()
      guard unzGetFilePos64(zip, &place) == UNZ_OK else { throw .damaged(name) }
      guard places.updateValue(place, forKey: name) == nil else { throw .duplicateName(name) }
      names.append(name)
      code = unzGoToNextFile(zip)
    }
    guard code == UNZ_END_OF_LIST_OF_FILE else { throw .notAPackage }
  }

  private static func name(_ zip: unzFile, _ limits: PackageLimits) throws(PackageReadingError) -> String {
    var info = unz_file_info64()
    var bytes = [CChar](repeating: 0, count: limits.nameLength + 1)
    guard unzGetCurrentFileInfo64(zip, &info, &bytes, uLong(bytes.count), nil, 0, nil, 0) == UNZ_OK else {
      throw .notAPackage
    }
    let length = min(Int(clamping: info.size_filename), limits.nameLength)
    let text = String(decoding: bytes[..<length].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard info.size_filename <= limits.nameLength, isSafe(text) else {
      throw .unsafeName(String(text.prefix(100)))
    }
    return text
  }

  /// A folder's entry ends in a slash; bytes that are no UTF-8 may stand, as nobody will ask for them.
  private static func isSafe(_ name: String) -> Bool {
    PackageWriter.isValid(name.hasSuffix("/") ? String(name.dropLast()) : name)
  }
}
