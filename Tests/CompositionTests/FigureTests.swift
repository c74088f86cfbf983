import Composition
import CongressModel
import Diagnostics
import DocumentModel
import Foundation
import Testing
import VietnameseText

/// Figures are data: each is typed once, and all places follow.
@Suite struct FigureTests {
  /// The example with a first value for every printed figure.
  private func marked() throws -> Congress {
    var log = DiagnosticLog()
    var congress = try #require(Example.congress(try Example.yaml(), &log))
    for figure in PrintedFigure.all {
      congress = try #require(congress.replacing(figure.path, with: figure.first), "\(figure)")
    }
    return congress
  }

  private func resolution(of congress: Congress) throws -> Composed {
    var log = DiagnosticLog()
    let paper = try #require(try Repository.resolution(&log))
    let pack = try #require(try Repository.pack(&log))
    let document = Composer.compose(paper, of: congress, by: pack, readFile: Example.file, log: &log)
    try #require(!log.hasErrors)
    return Composed(document: document, log: log)
  }

  @Test func everyFigureIsPrintedOrListedAsUnprinted() throws {
    var log = DiagnosticLog()
    let congress = try #require(Example.congress(try Example.yaml(), &log))
    let listed = PrintedFigure.all.map(\.path) + PrintedFigure.unprinted.keys
    #expect(listed.sorted() == congress.figures.sorted())
  }

  @Test func unprintedFiguresChangeNothing() throws {
    let congress = try marked()
    let before = try resolution(of: congress)
    for path in PrintedFigure.unprinted.keys {
      guard case .found(let value, _, _) = congress.lookup(path) else {
        Issue.record("\(path) has no value")
        continue
      }
      let changed = try #require(congress.replacing(path, with: value.next), "\(path)")
      #expect(try resolution(of: changed).words == before.words, "\(path)")
    }
  }

  @Test(arguments: PrintedFigure.all.indices)
  func aChangedFigureIsFollowedEverywhere(_ index: Int) throws {
    let figure = PrintedFigure.all[index]
    let congress = try marked()
    let before = try resolution(of: congress)
    let after = try resolution(of: try #require(congress.replacing(figure.path, with: figure.second)))
    try expectFollowed(figure, before, after)
  }

  @Test(arguments: [
    "membership.members.end", "congress.date", "congress.ordinal", "votes.resolution.approval",
  ])
  func aFigureRetypedInTheFileIsFollowedEverywhere(_ path: String) throws {
    let figure = try #require(PrintedFigure.all.first { $0.path == path })
    let yaml = try retyped(PrintedFigure.all.map { ($0.path, $0.first) }, in: try Example.yaml())
    let before = try resolution(of: try read(yaml))
    #expect(before.words == (try resolution(of: try marked())).words)
    let after = try resolution(of: try read(try retyped([(path, figure.second)], in: yaml)))
    try expectFollowed(figure, before, after)
  }

  @Test func everyPrintedDigitIsDataOrANumberOfTheOutline() throws {
    let composed = try resolution(of: try marked())
    for paragraph in composed.paragraphs {
      for (index, inline) in paragraph.inlines.enumerated() where inline.origin?.path == nil {
        let isOutlineNumber = index == 0 && paragraph.outline != nil
        let text = inline.shown.replacing("công nghiệp 4.0", with: "")
        #expect(isOutlineNumber || !text.contains { $0.isNumber }, "\(inline.shown)")
      }
    }
  }

  // MARK: What "followed" means

  private func expectFollowed(_ figure: PrintedFigure, _ before: Composed, _ after: Composed) throws {
    try #require(before.pieces.count == after.pieces.count)
    let changed = zip(before.pieces, after.pieces).filter { $0.shown != $1.shown }
    #expect(Set(changed.compactMap { $0.0.origin?.path }) == figure.printed)
    #expect(changed.allSatisfy { $0.0.origin?.path != nil })
    var old: Set<String> = []
    var new: Set<String> = []
    for (was, is_) in changed {
      let (was, is_) = (Set(was.shown.figureWords), Set(is_.shown.figureWords))
      old.formUnion(was.subtracting(is_))
      new.formUnion(is_.subtracting(was))
    }
    try #require(!old.isEmpty && old.count == new.count)
    let (wordsBefore, wordsAfter) = (before.words, after.words)
    #expect(wordsAfter.filter(old.contains) == [])
    #expect(wordsBefore.filter(new.contains) == [], "the values of the test are not unique")
    #expect(wordsAfter.count(where: new.contains) == wordsBefore.count(where: old.contains))
  }

  // MARK: Retyping

  private func read(_ yaml: String) throws -> Congress {
    var log = DiagnosticLog()
    let congress = Example.congress(yaml, &log)
    try #require(!log.hasErrors)
    return try #require(congress)
  }

  /// The file with the scalars at the places of these paths replaced.
  private func retyped(_ values: [(path: String, value: FieldValue)], in yaml: String) throws -> String {
    let origins = try read(yaml).origins
    var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    let places = try values.map { path, value in
      guard case .text(let line, let column)? = origins[path]?.place else {
        throw TestFailure("\(path) has no place")
      }
      return (line: line - 1, column: column - 1, text: "\"\(value.typed)\"")
    }
    // From the right, so that the columns further left still hold.
    for place in places.sorted(by: { $0.column > $1.column }) {
      lines[place.line].replaceSubrange(
        scalar(at: place.column, in: lines[place.line]), with: place.text.unicodeScalars)
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }

  private func scalar(at column: Int, in line: [Unicode.Scalar]) -> Range<Int> {
    if column > 0, line[column - 1] == "\"" {
      return column - 1..<(line[column...].firstIndex(of: "\"") ?? line.count - 1) + 1
    }
    return column..<(line[column...].firstIndex { " ,}".unicodeScalars.contains($0) } ?? line.count)
  }
}

struct TestFailure: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}

extension FieldValue {
  /// As a person types it into congress.yaml.
  fileprivate var typed: String {
    switch self {
    case .integer(let number): String(number)
    case .decimal(let number), .percent(let number): NumberFormat.decimal(number)
    case .date(let date): date.short()
    default: dump
    }
  }

  /// Another figure of the same kind.
  fileprivate var next: FieldValue {
    switch self {
    case .integer(let number): .integer(number + 1)
    case .date(let date):
      CalendarDate(year: date.year - 1, month: date.month, day: date.day).map { .date($0) } ?? self
    default: self
    }
  }
}

extension Composed {
  /// All inlines of all paragraphs.
  fileprivate var pieces: [Inline] { paragraphs.flatMap(\.inlines) }

  /// All words of the document: of its paragraphs, its outline and its metadata.
  fileprivate var words: [String] {
    guard let metadata = document?.metadata else { return [] }
    let outline = paragraphs.compactMap(\.outline?.title)
    let texts = paragraphs.map(\.plainText) + outline
    return (texts + [metadata.title, metadata.author, metadata.subject, metadata.date])
      .flatMap(\.figureWords)
  }
}

extension String {
  /// The words, without the stops around them.
  fileprivate var figureWords: [String] {
    split { $0.isWhitespace || $0 == "~" }.map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: ".,;:()"))
    }
  }
}
