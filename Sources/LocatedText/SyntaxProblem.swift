import Diagnostics

/// Turns libyaml's wording into words for a person filling in a form, for the commonest slips.
struct SyntaxProblem {
  private typealias Kind = LocatedTextDiagnostics

  private let problem: YAMLProblem
  private let source: SourceText
  /// The last scalar read before the problem: a quote that swallowed lines shows there.
  private let lastScalar: YAMLEvent.Span?

  init(_ problem: YAMLProblem, source: SourceText, lastScalar: YAMLEvent.Span?) {
    self.problem = problem
    self.source = source
    self.lastScalar = lastScalar
  }

  /// The finding, at the place a person has to mend.
  var diagnostic: Diagnostic {
    if let character = problem.character {
      let code = "U+" + String(character.value, radix: 16, uppercase: true).leftPadded(to: 4)
      return Kind.controlCharacter.at(source.location(ofByte: character.offset), Phrase(code))
    }
    let text = problem.text
    if text.hasPrefix("found a tab character") { return Kind.tab.at(tabLocation) }
    if text == "found character that cannot start any token" { return unstartable }
    if text == "found unexpected end of stream" || text == "found unexpected document indicator" {
      return Kind.unclosedQuote.at(location(problem.contextMark))
    }
    if text.hasPrefix("did not find expected ','") { return unclosedBracket }
    if text == "mapping values are not allowed in this context" { return misplacedValue }
    if text == "could not find expected ':'" { return missingColon(line: problem.contextMark.line) }
    if text == "did not find expected key" || text == "did not find expected '-' indicator" {
      return outOfStep
    }
    if text == "block sequence entries are not allowed in this context" { return misplacedDash }
    if text == "found undefined tag handle" { return Kind.tag.at(location(problem.mark), Phrase("!…!")) }
    if text == "did not find expected alphabetic or numeric character" { return emptyAlias }
    if problem.context == "while parsing a quoted scalar" { return Kind.badEscape.at(location(problem.mark)) }
    return Kind.badSyntax.at(location(problem.mark), Phrase(text))
  }

  private func location(_ mark: YAMLEvent.Mark) -> Location {
    Location(file: source.file, line: mark.line, column: mark.column)
  }

  // MARK: Single causes

  /// libyaml marks the start of the token; the tab itself is what has to be found.
  private var tabLocation: Location {
    let line = problem.mark.line
    let column = source.line(line).unicodeScalars.prefix { $0 != "\t" }.count + 1
    return Location(file: source.file, line: line, column: column)
  }

  private var unstartable: Diagnostic {
    guard let scalar = source.scalar(line: problem.mark.line, column: problem.mark.column) else {
      return Kind.badSyntax.at(location(problem.mark), Phrase(problem.text))
    }
    if scalar == "\t" { return Kind.tab.at(location(problem.mark)) }
    return Kind.reservedCharacter.at(location(problem.mark), Phrase(String(Character(scalar))))
  }

  /// A `*` or `&` at the start of a value that was meant as text.
  private var emptyAlias: Diagnostic {
    let sign = source.scalar(line: problem.contextMark.line, column: problem.contextMark.column)
    return Kind.reservedCharacter.at(
      location(problem.contextMark), Phrase(sign.map { String(Character($0)) } ?? "*"))
  }

  private var unclosedBracket: Diagnostic {
    Kind.unclosedBracket.at(location(problem.contextMark), Phrase(problem.text.contains("]") ? "[" : "{"))
  }

  private var misplacedDash: Diagnostic {
    Kind.dashInValue.at(location(problem.mark))
  }

  // MARK: Causes on another line

  /// A `: ` where a value already stands: two on this line, or the line above lacks the space after its colon.
  private var misplacedValue: Diagnostic {
    let line = problem.mark.line
    let before = source.line(line).unicodeScalars.prefix(problem.mark.column - 1)
    if String(String.UnicodeScalarView(before)).contains(": ") {
      return Kind.colonInValue.at(location(problem.mark))
    }
    if let above = lineAbove(line), let key = keyWithoutSpace(in: source.line(above)) {
      return Kind.spaceAfterColon.at(
        Location(file: source.file, line: above, column: key.column), Phrase(key.name))
    }
    return Kind.indentation.at(Location(file: source.file, line: line, column: indentation(of: line)))
  }

  /// A line of text where a key should stand.
  private func missingColon(line: Int) -> Diagnostic {
    if let key = keyWithoutSpace(in: source.line(line)) {
      return Kind.spaceAfterColon.at(
        Location(file: source.file, line: line, column: key.column), Phrase(key.name))
    }
    return Kind.missingColon.at(location(problem.contextMark))
  }

  /// Something that is neither the next key nor the next element.
  private var outOfStep: Diagnostic {
    let line = problem.mark.line
    if let lastScalar, lastScalar.end.line == line, isQuote(lastScalar.start) {
      let swallowedLines = lastScalar.end.line > lastScalar.start.line
      return swallowedLines
        ? Kind.unclosedQuote.at(location(lastScalar.start)) : Kind.textAfterQuote.at(location(problem.mark))
    }
    return Kind.indentation.at(location(problem.mark))
  }

  private func isQuote(_ mark: YAMLEvent.Mark) -> Bool {
    let scalar = source.scalar(line: mark.line, column: mark.column)
    return scalar == "\"" || scalar == "'"
  }

  // MARK: Looking at lines

  /// The next line above that is neither blank nor a comment.
  private func lineAbove(_ line: Int) -> Int? {
    // A slip is close to where it shows; looking further would make a hostile file slow.
    stride(from: line - 1, to: max(0, line - 20), by: -1).first { number in
      let text = source.line(number).drop { $0 == " " }
      return !text.isEmpty && text.first != "#"
    }
  }

  /// The column of the first character that is not a space.
  private func indentation(of line: Int) -> Int {
    source.line(line).unicodeScalars.prefix { $0 == " " }.count + 1
  }

  /// The key of `key:value`, and the column after its colon.
  private func keyWithoutSpace(in line: String) -> (name: String, column: Int)? {
    let start = line.drop { $0 == " " || $0 == "-" }
    guard let colon = start.firstIndex(of: ":"), colon > start.startIndex else { return nil }
    let name = start[..<colon]
    let after = start[start.index(after: colon)...]
    guard let next = after.first, next != " ", next != "\t", !name.contains("\""), name.count <= 60 else {
      return nil
    }
    let column = line.unicodeScalars.count - after.unicodeScalars.count + 1
    return (String(name), column)
  }
}

extension String {
  fileprivate func leftPadded(to width: Int) -> String {
    String(repeating: "0", count: max(0, width - count)) + self
  }
}
