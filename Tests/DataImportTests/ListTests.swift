import CongressModel
import Diagnostics
import LocatedText
import Testing
import VietnameseText

@testable import DataImport

@Suite struct HeadingTests {
  @Test(arguments: [
    ("HỌ VÀ TÊN", "name"), ("Họ tên:", "name"), ("Ngày, tháng, năm sinh", "birth_date"),
    ("Ngày/tháng/năm sinh (dương lịch)", "birth_date"), ("DÂN TỘC", "ethnicity"), ("Ngày vào ĐCSVN", nil),
    ("Ngày vào Đảng (kết nạp)", "party_admission"), ("Lí luận chính trị", "education.political_theory"),
    ("Trình độ văn hóa", "education.general"), ("Trình độ văn hoá", "education.general"),
    ("Chức vụ Đảng khoá XIV", "party_post"), ("SĐT", "phone"), ("Chức vụ,\nđơn vị công tác", "positions"),
    ("birth_date", "birth_date"), ("Sở thích", nil),
  ])
  func headingsAreKnownByTheirWords(_ heading: String, _ field: String?) {
    #expect(DelegateColumns.role([heading]).field == field)
  }

  @Test(arguments: [
    (["Năm sinh", "Nam"], ColumnRole.gendered("birth_date", gender: "nam")),
    (["Giới tính", "Nữ"], .mark("gender", word: "nữ")), (["Nữ"], .mark("gender", word: "nữ")),
    (["Ngày vào Đảng", "Dự bị"], .field("party_admission")),
    (["Ngày vào Đảng", "Chính thức"], .field("party_official")),
    (["Trình độ", "LLCT"], .field("education.political_theory")),
    (["Trình độ", "Khác"], .field("education.professional")),
    (["Năm sinh (Nữ)"], .gendered("birth_date", gender: "nữ")), (["Họ và tên", "Họ đệm"], .nameStart),
    (["Thông tin", "Sở thích"], .other),
  ])
  func headingsOfTwoRowsSayMoreTogether(_ headings: [String], _ role: ColumnRole) {
    #expect(DelegateColumns.role(headings) == role)
  }

  @Test func everyFieldOfADelegateHasAName() {
    for field in DelegateColumns.fieldPaths {
      #expect(DelegateColumns.role([DelegateColumns.title(of: field)]).field != nil)
    }
  }
}

@Suite struct ListTests {
  @Test func titlesAndNumbersOfColumnsArePassedOver() {
    let reading = ListReading(csv: "DANH SÁCH,,\n,,\nTT,Họ và tên,Dân tộc\n(1),(2),(3)\n1,Lê Văn An,Kinh\n")
    #expect(reading.column("name") == ["Lê Văn An"])
    #expect(reading.codes.isEmpty)
  }

  @Test func headingsOfTwoRowsNeedNoMergedCells() {
    let reading = ListReading(
      csv: "TT,Họ và tên,Năm sinh,,Dân tộc\n,,Nam,Nữ,\n1,Lê Văn An,1980,,Kinh\n2,Bùi Thị Hà,,1985,Mường\n")
    #expect(reading.column("birth_date") == ["1980", "1985"])
    #expect(reading.column("gender") == ["nam", "nữ"])
    #expect(reading.column("ethnicity") == ["Kinh", "Mường"])
  }

  @Test func theFirstPersonIsNoHeading() {
    let reading = ListReading(csv: "Họ và tên,Giới tính,Trình độ khác\nLê Văn An,Nam,Tin học\nBùi Hà,Nữ,x\n")
    #expect(reading.column("name") == ["Lê Văn An", "Bùi Hà"])
  }

  @Test func namesInTwoColumnsAreJoined() {
    let reading = ListReading(csv: "Họ đệm,Tên,Dân tộc\nLê Văn,An,Kinh\n")
    #expect(reading.person(0)["name"] == "Lê Văn An")
    #expect(reading.person(0)["given_name"] == "An")
  }

  @Test func crossesSayWhatTheirHeadingSays() {
    let reading = ListReading(
      csv: "Họ và tên,Nam,Nữ,Đương nhiên,Bầu\nLê An,x,,X,\nBùi Hà,,1,,x\nVũ Tú,x,x,,có lẽ\n")
    #expect(reading.column("gender") == ["nam", "nữ", "nam"])
    #expect(reading.column("kind") == ["đương nhiên", "bầu", ""])
    #expect(reading.places("VK283") == ["list.csv:4:9"])
    #expect(reading.places("VK284") == ["list.csv:4:12"])
  }

  @Test func wordsOfListsBecomeThoseOfTheData() {
    let reading = ListReading(
      csv: "Họ và tên,Giới tính,Tôn giáo,Thành phần,Huy hiệu Đảng,Dân tộc\n"
        + "Lê An,NAM,Không có,Đại biểu bầu,Huy hiệu 30 năm,Kinh\nBùi Hà,nữ,-,ĐN,,-nt-\n")
    #expect(reading.codes.isEmpty, "\(reading.words)")
    #expect(reading.column("gender") == ["nam", "nữ"])
    #expect(reading.column("religion") == ["không", ""])
    #expect(reading.column("kind") == ["bầu", "đương nhiên"])
    #expect(reading.column("party_badge") == ["30", ""])
    #expect(reading.column("ethnicity") == ["Kinh", "Kinh"])
  }

  @Test(arguments: [
    ("26/6/2000", "26/6/2000"), ("1/2/85", "1/2/1985"), ("05-1985", "05/1985"), ("1985", "1985"),
    ("26.6.85", "26/6/1985"),
    ("00/00/1985", "1985"), ("__/__/1985", "1985"), (" 1 / 2 / 1985 ", "1/2/1985"),
    ("1985-06-26", "1985-06-26"),
    ("ngày 26 tháng 6 năm 1985", "26/6/1985"), ("tháng 6/1985", "6/1985"),
  ])
  func datesAreReadAsPeopleTypeThem(_ typed: String, _ read: String) {
    let reading = ListReading(csv: "Họ và tên,Ngày sinh\nLê An,\(typed)\n")
    #expect(reading.column("birth_date") == [read])
    #expect(!reading.log.hasErrors, "\(reading.words)")
  }

  @Test(arguments: [("31/4/1985", "VK221"), ("xưa", "VK220"), ("1/2/15", "VK286"), ("13/13/1985", "VK221")])
  func whatIsNoDateIsReportedWithoutIt(_ typed: String, _ code: String) {
    let reading = ListReading(csv: "Họ và tên,Ngày sinh\nLê An,\(typed)\n")
    #expect(reading.codes == [code])
    #expect(reading.places(code) == ["list.csv:2:7"])
    #expect(!reading.words.contains(typed))
  }

  @Test func theCenturyFollowsFromTheCongress() {
    #expect(
      ListReading(csv: "Họ và tên,Ngày sinh\nLê An,1/2/05\n", lastYear: 2030).column("birth_date") == [
        "1/2/2005"
      ])
    #expect(ListReading(csv: "Họ và tên,Ngày sinh\nLê An,1/2/05\n", lastYear: nil).codes == ["VK286"])
  }

  @Test func unknownColumnsAreKeptAndNamed() {
    let reading = ListReading(csv: "Họ và tên,Sở thích,Số CCCD\nLê An,Cờ tướng,079075001234\n")
    #expect(reading.person(0)["other Sở thích"] == "Cờ tướng")
    #expect(reading.person(0)["other Số CCCD"] == "079075001234")
    #expect(reading.codes == ["VK273", "VK273"])
    #expect(!reading.words.contains("079075001234"))
  }

  @Test func ofTwoColumnsForOneFieldTheFirstHoldsIt() {
    let reading = ListReading(csv: "Họ và tên,Điện thoại,SĐT\nLê An,0912,0913\n")
    #expect(reading.person(0)["phone"] == "0912")
    #expect(reading.codes.contains("VK274"))
  }

  @Test func headingsRepeatedInTheListArePassedOver() {
    let reading = ListReading(
      csv: "TT,Họ và tên,Dân tộc\n1,Lê An,Kinh\nTT,HỌ VÀ TÊN,Dân tộc\n2,Bùi Hà,Kinh\n")
    #expect(reading.column("name") == ["Lê An", "Bùi Hà"])
  }

  @Test func groupsAreKnownByTheirRomanNumerals() {
    let reading = ListReading(
      csv:
        "TT,Họ và tên,Dân tộc,Ghi chú\nI,Chi bộ Một,,2 đại biểu\n1,Lê An,Kinh,\nII.,Chi bộ Hai,,\n2,Bùi Hà,Kinh,\n"
    )
    #expect(reading.column("name") == ["Lê An", "Bùi Hà"])
    #expect(reading.column("delegation") == ["Chi bộ Một", "Chi bộ Hai"])
  }

  @Test func aListOfNothingButNamesIsAList() {
    #expect(ListReading(csv: "Họ và tên\nLê An\nBùi Hà\n").column("name") == ["Lê An", "Bùi Hà"])
  }

  @Test func aFileWithoutAListSaysSo() {
    #expect(ListReading(csv: "a,b\n1,2\n").codes == ["VK270"])
    #expect(ListReading(csv: "").codes == ["VK270"])
    #expect(ListReading(csv: "Họ và tên,Dân tộc\n").codes == ["VK281"])
  }

  @Test func whatIsWrittenReadsBackTheSame() throws {
    let reading = ListReading(
      csv: "TT,Họ và tên,Giới tính,Ngày sinh,Chức vụ,Điện thoại,Ghi chú,Sở thích\n"
        + "1,\"Lê \"\"An\"\"\",nam,1/2/1985,\"Bí thư, Giám đốc\",'+84912,\"=HYPERLINK(\"\"x\"\")\",@a\n"
        + "2,Bùi Hà,nữ,1990,\"hai\ndòng\",0912,-1,\n")
    let list = try #require(reading.list)
    let again = try #require(ListReading(csv: list.csv).list)
    #expect(again.csv == list.csv)
    #expect(again.records.map { $0.leaves.map(\.text) } == list.records.map { $0.leaves.map(\.text) })
    #expect(list.records[0]["phone"]?.leaves.first?.text == "+84912")
  }

  @Test func cellsThatLookLikeFormulasAreNeutralised() throws {
    let list = try #require(
      ListReading(
        csv: "Họ và tên,Ghi chú\nLê An,\"=cmd|' /C calc'!A0\"\nBùi Hà,@SUM(1)\nVũ Tú,+1\nĐỗ Lan,-1\n"
      ).list)
    let lines = list.csv.split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "\u{FEFF}Họ và tên,Ghi chú", "Lê An,'=cmd|' /C calc'!A0", "Bùi Hà,'@SUM(1)", "Vũ Tú,'+1",
        "Đỗ Lan,'-1",
      ])
    #expect(CSVWriter.field("\tx") == "'\tx")
    #expect(CSVWriter.field("\rx") == "\"'\rx\"")
  }

  @Test func theYAMLWrittenReadsBackAsTheSameDelegates() throws {
    let list = try #require(ListReading(csv: "Họ và tên,Ghi chú,GDPT\nH'Hen \"Niê\",a: b # c\\,012\n").list)
    #expect(
      list.yaml == """
        delegates:
          - name: "H'Hen \\"Niê\\""
            note: "a: b # c\\\\"
            education:
              general: "012"

        """)
    let reading = Reading(minimalCongress + list.yaml)
    #expect(reading.congress?.delegates.first?.name == "H'Hen \"Niê\"")
    #expect(reading.congress?.delegates.first?.education?.general == "012")
  }

  @Test func thePreviewShowsColumnsAndThreeRows() throws {
    let list = try #require(
      ListReading(
        csv: "Họ và tên,Năm sinh (Nữ),Sở thích\nLê An,1980,\nVũ Thị Phương Thảo,1981,Cờ\nBùi Hà,1990,\n"
      ).list)
    let preview = list.preview(in: .vietnamese)
    #expect(preview.contains("B\tNăm sinh (Nữ)\t→ birth_date, gender = nữ\t3"))
    #expect(preview.contains("C\tSở thích     \t→ other\t1"))
    #expect(preview.contains("người đầu (list.csv:2:1):\n  name: Lê An"))
    #expect(preview.contains("người cuối (list.csv:4:1):\n  name: Bùi Hà"))
    #expect(preview.contains("dòng dài nhất (list.csv:3:1):\n  name: Vũ Thị Phương Thảo"))
  }
}

/// The least a congress needs, to which a test adds.
let minimalCongress = """
  format: 1
  organisation: { kind: party, level: grassroots, name: Đảng bộ A }
  congress: { kind: delegates, term: { from: 2025, to: 2030 }, date: 26/6/2025 }

  """

/// Lists named in a congress's data.
@Suite struct ListInCongressTests {
  private func congress(_ delegates: String, _ files: [String: String]) -> Reading {
    Reading(minimalCongress + "delegates: " + delegates + "\n", tables: files)
  }

  @Test func aListIsReadFromTheFileBesideTheData() {
    let reading = congress("ds/list.csv", ["ds/list.csv": "Họ và tên,Ngày sinh\nLê An,1/2/85\n"])
    #expect(reading.congress?.delegates.first?.birthDate?.iso == "1985-02-01")
    #expect(reading.congress?.origins["delegates.1.birth_date"]?.text(in: .vietnamese) == "ds/list.csv:2:7")
  }

  @Test func columnsAreChosenByHeadingOrLetter() {
    let reading = congress(
      "{ file: list.csv, columns: { name: Người, phone: C, ethnicity: Dân tộc gốc } }",
      ["list.csv": "Người,Dân tộc gốc,Số\nLê An,Kinh,0912\n"])
    let delegate = reading.congress?.delegates.first
    #expect(delegate?.name == "Lê An")
    #expect(delegate?.phone == "0912")
    #expect(delegate?.ethnicity == "Kinh")
  }

  @Test func slipsInTheChoiceAreReported() {
    let files = ["list.csv": "Họ và tên\nLê An\n"]
    #expect(congress("{ file: list.csv, columns: { nmae: A } }", files).codes.contains("VK276"))
    #expect(congress("{ file: list.csv, columns: { phone: Số máy } }", files).codes.contains("VK275"))
    #expect(congress("{ file: list.csv, sheat: A }", files).codes.contains("VK120") == false)
    #expect(congress("{ sheet: A }", files).log.hasErrors)
  }

  @Test(arguments: ["../list.csv", "/etc/passwd", "C:/list.csv", "a//b.csv"])
  func filesOutsideTheFolderAreRefused(_ path: String) {
    #expect(congress("\"\(path)\"", [path: "Họ và tên\nLê An\n"]).codes.contains("VK231"))
  }

  @Test func aFileThatIsNotThereIsReported() {
    #expect(congress("list.xlsx", [:]).codes.contains("VK232"))
  }

  @Test func faultsOfValuesStandAtTheirCells() {
    let reading = congress(
      "list.csv", ["list.csv": "Họ và tên,Giới tính,Email\nLê An,khác,\nBùi\u{7}Hà,,a\u{7}b\n"])
    let places = reading.log.entries.filter { $0.severity == .error }.compactMap {
      $0.location?.text(in: .english)
    }
    #expect(places.contains("list.csv:2:7"))
    #expect(places.contains("list.csv:3:1"))
    #expect(places.contains("list.csv:3:9"))
  }
}
