import Composition
import CongressModel
public import Diagnostics
import VietnameseText

/// The register of the numbers of a folder's papers, series by series (05-HD/VPTW §I.3).
///
/// Papers of the congress and of its bodies share one series without gaps; a committee has one for each type, which
/// goes on before and after the congress.
public struct NumberRegister: Sendable {
  /// A paper that bears, or is to bear, a number.
  public struct Entry: Sendable {
    /// The paper's id; nil for one made elsewhere.
    public let paper: String?
    /// "07-BB/ĐH"; with an ellipsis for the number where there is none yet.
    public let text: String
    /// What the paper is.
    public let title: String
    /// nil where none is given.
    public fileprivate(set) var number: Int?
    /// The number to give, where there is none.
    public fileprivate(set) var proposal: Int?
    /// The day it is signed, as papers print it.
    public var day: String? { date?.short() }
    /// "ĐH", "BC/ĐU".
    public let series: String
    let symbol: String
    let date: CalendarDate?
    let location: Location?
  }

  /// By series and, in each, by number; those without number last.
  public private(set) var entries: [Entry]
  private static let congressSeries = "ĐH"

  init(_ found: [Entry]) {
    entries = found.enumerated().sorted { a, b in
      let (first, second) = (a.element, b.element)
      if first.series != second.series { return Self.isBefore(first.series, second.series) }
      return (first.number ?? .max, a.offset) < (second.number ?? .max, b.offset)
    }.map(\.element)
    propose()
  }

  /// The congress's series first.
  private static func isBefore(_ a: String, _ b: String) -> Bool {
    if (a == congressSeries) != (b == congressSeries) { return a == congressSeries }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// The congress's papers take the free numbers in order; where a committee's series stands nobody here knows.
  private mutating func propose() {
    let taken = Set(entries.filter { $0.series == Self.congressSeries }.compactMap(\.number))
    var next = 1
    for index in entries.indices where entries[index].series == Self.congressSeries {
      guard entries[index].number == nil else { continue }
      while taken.contains(next) { next += 1 }
      entries[index].proposal = next
      next += 1
    }
  }

  /// Reports doubles, gaps of the congress's series, and numbers that do not follow the days.
  public func check(into log: inout DiagnosticLog) {
    for (series, members) in grouped {
      let numbered = members.filter { $0.number != nil }
      for (first, second) in zip(numbered, numbered.dropFirst()) {
        check(first, second, of: series, &log)
      }
      guard series == Self.congressSeries, let last = numbered.last else { continue }
      reportGaps(in: Set(numbered.compactMap(\.number)), before: last, &log)
    }
  }

  private var grouped: [(String, [Entry])] {
    var groups: [(String, [Entry])] = []
    for entry in entries {
      if groups.last?.0 == entry.series {
        groups[groups.count - 1].1.append(entry)
      } else {
        groups.append((entry.series, [entry]))
      }
    }
    return groups
  }

  private func check(_ first: Entry, _ second: Entry, of series: String, _ log: inout DiagnosticLog) {
    guard let number = first.number, let next = second.number else { return }
    if number == next {
      log.add(
        VanKienDiagnostics.numberTwice.at(
          second.location, "\(number)", Phrase(series), Phrase(first.title), Phrase(second.title)))
    } else if let day = first.date, let other = second.date, other.iso < day.iso {
      log.add(
        VanKienDiagnostics.numbersOutOfOrder.at(
          second.location, "\(next)", Phrase(other.short()), "\(number)", Phrase(day.short())))
    }
  }

  private func reportGaps(in taken: Set<Int>, before last: Entry, _ log: inout DiagnosticLog) {
    // One finding for each run of numbers: somebody may have typed 2026 for 26.
    var start: Int?
    for number in 1...(last.number ?? 1) {
      if !taken.contains(number) {
        start = start ?? number
      } else if let first = start {
        let words = first == number - 1 ? "\(first)" : "\(first)–\(number - 1)"
        log.add(VanKienDiagnostics.numberGap.at(last.location, Phrase(last.series), Phrase(words)))
        start = nil
      }
    }
  }
}

extension VanKien {
  /// The register of a folder: its papers in the order of `papers` in its data, the others by id, and those made
  /// elsewhere.
  public func numberRegister(
    of folder: CongressFolder, options: RenderOptions = RenderOptions(), log: inout DiagnosticLog
  ) throws(RunFailure) -> NumberRegister {
    let congress = folder.congress
    var found: [NumberRegister.Entry] = []
    var papers: [PaperDefinition] = []
    // The day of a paper chooses its pack.
    var packs: [String: RulePack] = [:]
    for name in paperNames(for: folder) {
      var lack = DiagnosticLog()
      do throws(RunFailure) {
        papers += try self.papers(named: name, of: folder, log: &lack)
      } catch {
        if lack.onlyMissingData != nil { continue }
        log.add(contentsOf: lack)
        throw error
      }
    }
    for paper in inOrder(papers, of: congress) where isFor(paper, congress) {
      guard paper.number != nil, !paper.symbol.isEmpty else { continue }
      let day = date(of: paper, congress)?.iso ?? ""
      if packs[day] == nil { packs[day] = try rulePack(options.rules, for: paper, of: folder, log: &log) }
      if let pack = packs[day] { found.append(entry(of: paper, of: folder, by: pack)) }
    }
    return NumberRegister(found + congress.otherPapers.enumerated().map { entry(of: $1, at: $0, congress) })
  }

  /// The order of `papers` in the data, then the given one.
  private func inOrder(_ papers: [PaperDefinition], of congress: Congress) -> [PaperDefinition] {
    let order = congress.papers.map(\.id)
    let places = papers.map { order.firstIndex(of: $0.id) ?? order.count }
    return papers.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { papers[$0] }
  }

  private func isFor(_ paper: PaperDefinition, _ congress: Congress) -> Bool {
    paper.kinds.isEmpty || paper.kinds.contains(congress.event?.kind?.rawValue ?? "")
  }

  /// A paper as the register has it.
  func entry(
    of paper: PaperDefinition, of folder: CongressFolder, by pack: RulePack
  ) -> NumberRegister.Entry {
    let congress = folder.congress
    let organ = pack.values["issuers.\(paper.issuer).symbol"]?.text ?? ""
    let isOfCongress = organ == pack.values["issuers.congress.symbol"]?.text
    var number: Int?
    var location: Location?
    for path in paper.number?.paths ?? [] {
      guard case .found(.integer(let value), _, let place) = congress.lookup(paper.resolved(path)) else {
        continue
      }
      (number, location) = (value, place)
      break
    }
    return NumberRegister.Entry(
      paper: paper.id, text: Self.numberText(number, paper.symbol, organ),
      title: "\(paper.id) (\(paper.name))",
      number: number, series: isOfCongress ? organ : "\(paper.symbol)/\(organ)", symbol: paper.symbol,
      date: date(of: paper, congress), location: location)
  }

  private func entry(of paper: OtherPaper, at index: Int, _ congress: Congress) -> NumberRegister.Entry {
    let organ = "ĐH"
    return NumberRegister.Entry(
      paper: nil, text: Self.numberText(paper.number, paper.symbol ?? "", organ), title: paper.title ?? "",
      number: paper.number, series: organ, symbol: paper.symbol ?? "", date: paper.date,
      location: congress.origin(of: "other_papers.\(paper.id ?? "\(index + 1)")"))
  }

  private static func numberText(_ number: Int?, _ symbol: String, _ organ: String) -> String {
    let digits = number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "…"
    return symbol.isEmpty ? "\(digits)/\(organ)" : "\(digits)-\(symbol)/\(organ)"
  }
}
