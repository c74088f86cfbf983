import Diagnostics
import Testing

@testable import CongressModel

struct TextCheckTests {
  private func findings(_ text: String, _ extent: TextChecks.Extent = .spelling, isPersonal: Bool = false)
    -> [String]
  {
    var log = DiagnosticLog()
    TextChecks(firstCode: 350).check(text, extent, isPersonal: isPersonal, log: &log) { offset in
      Location(file: "a", line: 1, column: offset + 1)
    }
    return log.entries.map { entry in
      "\(entry.location?.description ?? "") \(entry.severity) \(entry.message.en)"
    }
  }

  @Test(arguments: [
    ("a\u{7}", "a:1:2 error there is a control character, U+0007"),
    ("a\u{202E}b", "a:1:2 error U+202E turns the direction of writing"),
    ("\u{E001}", "a:1:1 error U+E001 is a character of private use, often left by a legacy font"),
    ("x\u{FFFD}", "a:1:2 error U+FFFD stands where a conversion lost a character"),
    ("q\u{309}", "a:1:2 error the mark U+0309 joins no letter before it"),
    ("tốt 👍", "a:1:5 error U+1F44D is an emoji, which no paper's font has"),
    ("\u{D0}ảng", "a:1:1 warning “\u{D0}” (U+00D0) looks like “Đ” and is another letter"),
    ("Lê\u{200B}An", "a:1:3 warning there is an invisible character, U+200B"),
    ("a\u{3000}b", "a:1:2 warning the blank U+3000 is not a space"),
    ("một , hai", "a:1:4 warning a space before “,”"),
    ("một,hai", "a:1:4 warning no space after “,”"),
    ("gọi \"là\"", "a:1:5 note a straight quotation mark \""),
    ("a  b", "a:1:3 warning two spaces together"),
  ])
  func eachFaultIsReportedOnceAtItsFirstPlace(text: String, finding: String) {
    #expect(findings(text) == [finding])
  }

  @Test func everyFaultHasACode() {
    let codes = TextChecks(firstCode: 350).kinds.map(\.code)
    #expect(codes.first == "VK350")
    #expect(codes.count == TextFault.allCases.count)
    #expect(!TextChecks.data.kinds.map(\.message.en).contains(TextFault.doubleSpace.message.en))
  }

  @Test func typedNonBreakingSpacesAndDecomposedLettersAreFine() {
    #expect(findings("Đồng\u{A0}chí Tie\u{302}\u{301}ng").isEmpty)
  }

  @Test func placesOfDecomposedTextAreThoseOfTheFile() {
    #expect(findings("e\u{302}\u{301} ,") == ["a:1:4 warning a space before “,”"])
  }

  @Test func charactersAloneAreLookedAtWhereSpellingIsNoMatter() {
    #expect(findings("a , b", .characters).isEmpty)
    #expect(findings("a\u{7} , b", .characters).count == 1)
  }

  @Test func colonsOfPlaceholdersAreNoPunctuation() {
    #expect(findings("ngày {{ congress.date : short }}").isEmpty)
    #expect(findings("ngày {{ congress.date }} .").count == 1)
  }

  @Test func personalTextIsNotShown() {
    #expect(
      findings("0\u{0430}b", isPersonal: true) == [
        "a:1:2 warning “•••” (•••) looks like “•••” and is another letter"
      ])
  }
}

struct NameFinderTests {
  private var finder: NameFinder {
    var congress = Congress()
    for (id, name) in [("a", "Ngô Thúy Ngọc"), ("b", "Hoàng Thùy"), ("c", "Hoàng Thùy Dương")] {
      var person = Person(id: id)
      person.name = name
      congress.people.append(person)
    }
    return NameFinder(congress)
  }

  @Test func namesOfDelegatesAreFoundToo() {
    let finder = NameFinder(.of([Delegate("Lê Hòa")]))
    #expect(finder.ranges(in: "và Lê Hòa nói") == [3..<9])
  }

  @Test(arguments: [
    ("đồng chí Ngô Thúy Ngọc, Uỷ viên", ["Ngô Thúy Ngọc"]),
    ("NGÔ\u{A0}THÚY NGỌC", ["NGÔ\u{A0}THÚY NGỌC"]),
    ("(Hoàng Thùy Dương)", ["Hoàng Thùy Dương"]),
    ("Hoàng Thùy và Ngô Thúy Ngọc", ["Hoàng Thùy", "Ngô Thúy Ngọc"]),
    ("đồng chí Thùy phát biểu", ["Thùy"]),
    ("Thùy phát biểu", []), ("Ngô Thúy", []), ("", []),
  ])
  func findsNames(text: String, names: [String]) {
    let scalars = Array(text.unicodeScalars)
    #expect(finder.ranges(in: text).map { String(String.UnicodeScalarView(scalars[$0])) } == names)
  }
}
