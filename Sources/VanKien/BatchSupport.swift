import CairoRenderer
public import Diagnostics
import VietnameseText

/// What a batch needs of files and names, so that it makes them as single papers are made.
extension VanKien {
  /// SHA-256 as 64 hexadecimal digits in lower case.
  public static func sha256(_ bytes: [UInt8]) -> String { FontChecksum.sha256(of: bytes) ?? "" }

  /// A safe file name, without ending, for words: "Chi bộ 3/2" gives "chi-bo-3-2". Empty if no letter or digit is left.
  public static func fileName(for words: String) -> String { Slug.of(words) }

  /// The bytes of a file; nil if there is none or it cannot be read.
  public static func contents(of path: String) -> [UInt8]? { try? Files.read(path) }

  /// The names of the files in a folder, in byte order; hidden ones are passed over.
  public static func files(in folder: String) -> [String] {
    Files.names(in: folder, suffix: "").filter { Files.isFile(Paths.join(folder, $0)) }
  }

  /// Removes what a killed run left half-written of files whose names, without ending, are `theirs`.
  public static func removeLeftovers(in folder: String, theirs: (String) -> Bool) {
    Files.removeLeftovers(in: folder) { name in
      theirs(name.split(separator: ".").first.map(String.init) ?? name)
    }
  }

  /// Makes a folder and those above it.
  public static func makeFolder(_ path: String, log: inout DiagnosticLog) throws(RunFailure) {
    do {
      try Files.makeFolder(path)
    } catch {
      log.add(VanKienDiagnostics.outputNotCreated.at(Location(file: path), Phrase(error.words)))
      throw .cannotCreateOutput
    }
  }

  /// Writes lines, each with its end, to a file, whole or not at all, over whatever is there. A line that is nil could not be
  /// read, for the reason in `errno`: then nothing is written.
  public static func write(
    _ lines: some Sequence<String?>, to path: String, log: inout DiagnosticLog
  ) throws(RunFailure) {
    do {
      try Files.write(to: path) { descriptor throws(Files.Failure) in
        var piece: [UInt8] = []
        for line in lines {
          guard let line else { throw .lastError }
          piece.append(contentsOf: line.utf8)
          piece.append(UInt8(ascii: "\n"))
          guard piece.count > 1 << 16 else { continue }
          try Files.writeAll(piece, to: descriptor)
          piece.removeAll(keepingCapacity: true)
        }
        try Files.writeAll(piece, to: descriptor)
      }
    } catch {
      log.add(VanKienDiagnostics.outputNotWritten.at(Location(file: path), Phrase(error.words)))
      throw .inputOutput
    }
  }
}
