import Diagnostics

/// What is looked at before cmark sees the text: encoding, and everything that would cost it much time or memory.
struct ProseChecks {
  private typealias Kind = ProseDiagnostics

  let limits: ProseLimits

  /// The text to parse, or nil when it is not fit for parsing.
  func source(_ bytes: [UInt8], file: String, log: inout DiagnosticLog) -> ProseSource? {
    guard bytes.count <= limits.bytes else {
      log.add(Kind.tooBig.at(Location(file: file), Phrase("\(bytes.count)"), Phrase("\(limits.bytes)")))
      return nil
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      log.add(Kind.utf16.at(Location(file: file)))
      return nil
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var source = ProseSource(file: file, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    if let problem = encodingProblem(source) ?? sizeProblem(source) {
      log.add(problem)
      return nil
    }
    if let lines = frontMatter(source) {
      log.add(Kind.frontMatter.at(Location(file: file, line: 1, column: 1)))
      source.blank(lines: lines)
    }
    return source
  }

  private func encodingProblem(_ source: ProseSource) -> Diagnostic? {
    do {
      _ = try UTF8Span(validating: source.bytes.span)
    } catch {
      return Kind.invalidUTF8.at(source.location(ofByte: error.byteOffsets.lowerBound))
    }
    let allowed: [UInt8] = [0x09, 0x0A, 0x0D]
    guard let control = source.bytes.firstIndex(where: { ($0 < 0x20 && !allowed.contains($0)) || $0 == 0x7F })
    else { return nil }
    let digits = String(source.bytes[control], radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Kind.controlCharacter.at(source.location(ofByte: control), Phrase(code))
  }

  /// Counts what becomes a node, and what makes the table extension of cmark 0.29 slow.
  ///
  /// That extension fills short rows up to the width of the table, so 400 KB can become 20 million cells, and it
  /// reads the whole paragraph above a delimiter row in quadratic time.
  private func sizeProblem(_ source: ProseSource) -> Diagnostic? {
    var nodes = 0
    var run = TableRun()
    for (index, text) in source.trimmedLines {
      if text.isEmpty { run = TableRun() } else { nodes += 1 + text.count { $0.isMark } }
      let cellsBefore = run.cells
      if !text.isEmpty { run.add(text, at: index) }
      nodes += run.cells - cellsBefore
      guard nodes <= limits.nodes else {
        return Kind.tooManyNodes.at(place(index, source), Phrase("\(limits.nodes)"))
      }
      if run.columns > 0, run.lines > limits.tableLines {
        return Kind.bigTable.at(place(run.start, source), Phrase("\(limits.tableLines)"))
      }
    }
    return nodes == 0 ? Kind.empty.at(Location(file: source.file)) : nil
  }

  private func place(_ line: Int, _ source: ProseSource) -> Location {
    Location(file: source.file, line: line + 1, column: 1)
  }

  /// The lines of a YAML block at the head of the file.
  private func frontMatter(_ source: ProseSource) -> ClosedRange<Int>? {
    let lines = source.trimmedLines.prefix(200).map(\.text)
    let rule = Array("---".utf8)
    guard lines.count > 2, lines[0].elementsEqual(rule), lines[1].contains(UInt8(ascii: ":")),
      let end = lines.dropFirst().firstIndex(where: { $0.elementsEqual(rule) || $0.elementsEqual("...".utf8) }
      )
    else { return nil }
    return 0...end
  }
}

/// Lines without a blank between them, which may be a table.
private struct TableRun {
  private(set) var start = 0
  private(set) var lines = 0
  /// The columns of the widest delimiter row (`|---|---|`) seen; 0 for none.
  private(set) var columns = 0
  /// The cells the run may have at most.
  var cells: Int { columns * lines }

  mutating func add(_ text: ArraySlice<UInt8>, at index: Int) {
    if lines == 0 { start = index }
    lines += 1
    // Most lines are told apart by their first letter.
    guard text.allSatisfy(\.mayStandInDelimiterRow) else { return }
    let pipes = text.count { $0 == UInt8(ascii: "|") }
    guard pipes > 0 || text.contains(UInt8(ascii: ":")) else { return }
    columns = max(columns, pipes + 1)
  }
}

extension UInt8 {
  /// A character that can begin or end something in a line of Markdown.
  fileprivate var isMark: Bool {
    switch Unicode.Scalar(self) {
    case "*", "_", "[", "]", "!", "<", ">", "&", "`", "\\", "|", "~": true
    default: false
    }
  }

  /// The characters of a delimiter row, and of the list marks and quotation marks that may precede it.
  fileprivate var mayStandInDelimiterRow: Bool {
    switch Unicode.Scalar(self) {
    case "|", ":", "-", " ", "\t", ">", "*", "+", ".", ")", "0"..."9": true
    default: false
    }
  }
}
