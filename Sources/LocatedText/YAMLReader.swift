public import Diagnostics

/// Reads YAML into text with positions, and refuses what a form does not need: tags, merge keys, several documents.
public enum YAMLReader {
  /// The tree of `bytes` (UTF-8, with or without a byte order mark), or nil when there is no tree to speak of.
  ///
  /// Everything found goes to `log`. A tree may come back in spite of errors (a key typed twice, a tag), so that
  /// the reader of the schema can report its own findings in the same run.
  public static func read(
    _ bytes: [UInt8], file: String, limits: ReadingLimits = .init(), log: inout DiagnosticLog
  ) -> LocatedNode? {
    guard let source = checked(bytes, file: file, limits: limits, log: &log) else { return nil }
    return source.bytes.withUnsafeBufferPointer { buffer in
      guard let events = YAMLEvents(buffer) else { return nil }
      var builder = TreeBuilder(events, source: source, limits: limits)
      let root = builder.root()
      log.add(contentsOf: builder.log)
      return root
    }
  }

  /// The text to parse, or nil when the bytes are not fit for parsing.
  private static func checked(
    _ bytes: [UInt8], file: String, limits: ReadingLimits, log: inout DiagnosticLog
  ) -> SourceText? {
    typealias Kind = LocatedTextDiagnostics
    let whole = Location(file: file)
    guard bytes.count <= limits.bytes else {
      log.add(Kind.tooBig.at(whole, Phrase("\(bytes.count)"), Phrase("\(limits.bytes)")))
      return nil
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      log.add(Kind.utf16.at(whole))
      return nil
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let source = SourceText(file: file, bytes: bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
    do {
      _ = try UTF8Span(validating: source.bytes.span)
    } catch {
      log.add(Kind.invalidUTF8.at(source.location(ofByte: error.byteOffsets.lowerBound)))
      return nil
    }
    return source
  }
}
