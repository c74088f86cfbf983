public import Diagnostics

/// Finds `{{ path }}` and `{{ path : format }}` in text.
///
/// A path is segments of letters, digits, `_` and `-`, joined by dots; a format is one word that may have one
/// argument. A value is put in later and is never read as markup or as a placeholder.
public enum PlaceholderReader {
  /// The pieces of `text`, which starts at `location`: text and placeholders. Bad placeholders are reported, at the
  /// column of the trouble, and stay text.
  public static func split(_ text: String, at location: Location, log: inout DiagnosticLog) -> [ProseInline] {
    guard case .text(let line, let column) = location.place else {
      return TextRun(Array(text.unicodeScalars)) { _ in location }.pieces(log: &log)
    }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) else {
      return text.isEmpty ? [] : [.text(text, location)]
    }
    let scalars = Array(text.unicodeScalars)
    var placed = PlacedText()
    var place = SourceCursor.Place(line: line, column: column)
    for scalar in scalars {
      placed.note(1, at: place)
      place = scalar == "\n" ? SourceCursor.Place(line: place.line + 1, column: 1) : place.next
    }
    return TextRun(scalars) { index in
      let place = placed.place(of: index)
      return Location(file: location.file, line: place.line, column: place.column)
    }.pieces(log: &log)
  }
}

extension SourceCursor.Place {
  fileprivate var next: SourceCursor.Place { SourceCursor.Place(line: line, column: column + 1) }
}

/// Text between other inlines, each scalar with its place.
struct TextRun {
  private typealias Kind = ProseDiagnostics

  private let scalars: [Unicode.Scalar]
  private let location: (Int) -> Location

  init(_ scalars: [Unicode.Scalar], location: @escaping (Int) -> Location) {
    self.scalars = scalars
    self.location = location
  }

  /// The run cut at its placeholders; `note` is told the range of each text.
  func pieces(log: inout DiagnosticLog, note: (Range<Int>) -> Void = { _ in }) -> [ProseInline] {
    var pieces: [ProseInline] = []
    func appendText(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      pieces.append(.text(string(range), location(range.lowerBound)))
      note(range)
    }
    var textStart = 0
    var index = 0
    while index + 1 < scalars.count {
      if isPair("}", at: index) {
        log.add(Kind.strayClosing.at(location(index)))
        index += 2
      } else if isPair("{", at: index) {
        guard let end = closing(after: index) else {
          log.add(Kind.unclosedPlaceholder.at(location(index)))
          index += 2
          continue
        }
        if let placeholder = placeholder(index + 2..<end, log: &log) {
          appendText(textStart..<index)
          pieces.append(.placeholder(placeholder))
          textStart = end + 2
        }
        index = end + 2
      } else {
        index += 1
      }
    }
    appendText(textStart..<scalars.count)
    return pieces
  }

  private func string(_ range: Range<Int>) -> String {
    let size = scalars[range].reduce(0) { $0 + UTF8.width($1) }
    return String(unsafeUninitializedCapacity: size) { bytes in
      var count = 0
      for scalar in scalars[range] {
        if scalar.isASCII {
          bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
          count += 1
        } else {
          for byte in UTF8.encode(scalar).unsafelyUnwrapped {
            bytes[count] = byte
            count += 1
          }
        }
      }
      return count
    }
  }

  private func isPair(_ brace: Unicode.Scalar, at index: Int) -> Bool {
    index + 1 < scalars.count && scalars[index] == brace && scalars[index + 1] == brace
  }

  /// Where the `}}` of the `{{` at `open` stands; nil if another `{{` comes first.
  private func closing(after open: Int) -> Int? {
    (open + 2..<max(open + 2, scalars.count - 1)).first { isPair("}", at: $0) || isPair("{", at: $0) }
      .flatMap { isPair("}", at: $0) ? $0 : nil }
  }

  // MARK: The parts between the braces

  private func placeholder(_ range: Range<Int>, log: inout DiagnosticLog) -> Placeholder? {
    let content = trimmed(range)
    let colon = content.first { scalars[$0] == ":" } ?? content.upperBound
    let path = trimmed(content.lowerBound..<colon)
    guard !path.isEmpty else {
      log.add(Kind.missingPath.at(location(range.lowerBound - 2)))
      return nil
    }
    if let bad = firstBad(inPath: path) {
      let found = bad < path.upperBound ? String(Character(scalars[bad])) : "."
      log.add(
        Kind.badPath.at(location(min(bad, path.upperBound - 1)), Phrase(string(path).excerpt), Phrase(found)))
      return nil
    }
    let place = location(range.lowerBound - 2)
    guard colon < content.upperBound else {
      return Placeholder(path: string(path), format: nil, location: place)
    }
    guard let format = format(colon + 1..<content.upperBound, colon: colon, log: &log) else { return nil }
    return Placeholder(path: string(path), format: format, location: place)
  }

  private func format(_ range: Range<Int>, colon: Int, log: inout DiagnosticLog) -> String? {
    let trimmed = trimmed(range)
    let words = string(trimmed).split(whereSeparator: \.isWhitespace)
    let areWords = words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.mayStandInPath || $0 == "." } }
    guard (1...2).contains(words.count), areWords else {
      let place = trimmed.isEmpty ? colon : trimmed.lowerBound
      log.add(Kind.badFormat.at(location(place), Phrase(string(trimmed).excerpt)))
      return nil
    }
    return words.joined(separator: " ")
  }

  /// The first scalar, blanks aside, that a path cannot have; the end of the path if it ends with a dot.
  private func firstBad(inPath path: Range<Int>) -> Int? {
    var segmentIsEmpty = true
    for index in path {
      if scalars[index] == "." {
        if segmentIsEmpty { return index }
        segmentIsEmpty = true
      } else {
        guard scalars[index].mayStandInPath else {
          return (index..<path.upperBound).first { !scalars[$0].properties.isWhitespace }
        }
        segmentIsEmpty = false
      }
    }
    return segmentIsEmpty ? path.upperBound : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { !scalars[$0].properties.isWhitespace }),
      let last = range.last(where: { !scalars[$0].properties.isWhitespace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<last + 1
  }
}

extension Unicode.Scalar {
  /// Letters (with marks that stand apart, as in decomposed text), digits, `_` and `-`.
  fileprivate var mayStandInPath: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
        || self == "_" || self == "-"
    }
    return properties.isAlphabetic || properties.generalCategory == .nonspacingMark
  }
}
