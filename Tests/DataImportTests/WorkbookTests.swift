import Diagnostics
import LocatedText
import Testing

@testable import DataImport

@Suite(.enabled(if: Office.hasOpenpyxl, "python3-openpyxl is not installed")) struct WorkbookTests {
  @Test func aListOfAnOfficeIsReadAsItIsMeant() throws {
    try expectStandard(ListReading(Office.workbook("standard")))
  }

  @Test(.enabled(if: Office.hasLibreOffice, "LibreOffice Calc is not installed"))
  func theSameListInOpenDocumentReadsTheSame() throws {
    try expectStandard(ListReading(Office.openDocument("standard")))
  }

  private func expectStandard(_ reading: ListReading) throws {
    #expect(!reading.log.hasErrors, "\(reading.words)")
    #expect(reading.column("name") == ["Nguyễn Văn An", "Trần Thị Bình", "H'Hen Niê"])
    #expect(reading.column("gender") == ["nam", "nữ", "nữ"])
    #expect(reading.column("birth_date") == ["26/6/1975", "1/2/1985", "1992"])
    #expect(reading.column("party_admission") == ["3/2/2000", "05/2008", "26/03/2015"])
    #expect(reading.column("party_official") == ["3/2/2001", "2009", "26/3/2016"])
    #expect(reading.column("education.political_theory") == ["Cao cấp", "Trung cấp", "Trung cấp"])
    #expect(reading.column("delegation") == ["Đoàn Chi bộ Một", "Đoàn Chi bộ Một", "Đoàn Chi bộ Hai"])
    #expect(reading.column("phone") == ["0912345678", "0987654321", ""])
    #expect(reading.column("number") == ["1", "2", "3"])
    #expect(reading.codes == ["VK278", "VK279", "VK280", "VK285"])
    #expect(reading.places("VK278") == ["list.xlsx, sheet “Đại biểu”, cell A9"])
  }

  @Test func everyValueHasTheCellItCameFrom() throws {
    let record = try #require(ListReading(Office.workbook("standard")).list?.records.first)
    #expect(record["birth_date"]?.location.text(in: .vietnamese) == "list.xlsx, trang tính “Đại biểu”, ô C8")
    #expect(record["phone"]?.location.text(in: .english) == "list.xlsx, sheet “Đại biểu”, cell K8")
  }

  @Test func allFaultsOfCellsAreReportedInOneGo() throws {
    let reading = try ListReading(Office.workbook("faults"))
    func cell(_ name: String) -> [String] { ["list.xlsx, sheet “DS”, cell \(name)"] }
    #expect(reading.places("VK256") == cell("B2"))
    #expect(reading.places("VK257") == cell("C2"))
    #expect(reading.places("VK258") == cell("B3"))
    #expect(reading.places("VK287") == cell("B4"))
    #expect(reading.places("VK282") == cell("B5"))
    #expect(reading.places("VK286") == cell("B6"))
    #expect(reading.words.contains("#N/A"))
    #expect(!reading.words.contains("31224"))
  }

  @Test func daysCountedFrom1904AreThoseDays() throws {
    #expect(try ListReading(Office.workbook("epoch1904")).column("birth_date") == ["26/6/1985"])
  }

  @Test func formatsDecideWhatADateShows() throws {
    let reading = try ListReading(Office.workbook("early"))
    let person = reading.person(0)
    #expect(person["other A"] == "28/2/1900")
    #expect(person["other B"] == "1/3/1900")
    #expect(person["other C"] == "6/1985")
    #expect(person["other D"] == "1985")
    #expect(person["other E"] == "07:30")
  }

  @Test func numbersAreWhatTheirFormatsMean() throws {
    let person = try ListReading(Office.workbook("text_numbers")).person(0)
    #expect(person["other a"] == "079")
    #expect(person["other b"] == "0912 345 678")
    #expect(person["other c"] == "123456789012345")
    #expect(person["other d"] == "95%")
    #expect(person["other e"] == "1234,5")
    #expect(person["other f"] == "ĐB-007")
    #expect(person["other g"] == "true")
    #expect(person["other h"] == "0,3")
  }

  @Test(.enabled(if: Office.hasLibreOffice, "LibreOffice Calc is not installed"))
  func openDocumentKeepsNumbersAndDatesToo() throws {
    let numbers = try ListReading(Office.openDocument("text_numbers")).person(0)
    #expect(numbers["other a"] == "079")
    #expect(numbers["other b"] == "0912 345 678")
    #expect(numbers["other c"] == "123456789012345")
    #expect(numbers["other d"] == "95%")
    #expect(numbers["other e"] == "1234,5")
    let dates = try ListReading(Office.openDocument("early")).person(0)
    #expect(dates["other C"] == "6/1985")
    #expect(dates["other D"] == "1985")
    #expect(dates["other E"] == "07:30")
  }

  @Test func theListIsFoundAmongSheets() throws {
    #expect(try ListReading(Office.workbook("sheets")).column("name") == ["Nguyễn Văn An"])
    #expect(try ListReading(Office.workbook("sheets"), sheet: "Cũ").column("name") == ["Người Cũ"])
  }

  @Test func ofTwoListsOneMustBeChosen() throws {
    let reading = try ListReading(Office.workbook("twice"))
    #expect(reading.list == nil)
    #expect(reading.codes == ["VK271"])
    #expect(reading.words.contains("Danh sách, Cũ"))
    #expect(try ListReading(Office.workbook("twice"), sheet: "Danh sách").column("name") == ["Nguyễn Văn An"])
  }

  @Test func aSheetThatIsNotThereIsReportedWithThoseThatAre() throws {
    let reading = try ListReading(Office.workbook("sheets"), sheet: "Ba")
    #expect(reading.codes == ["VK272"])
    #expect(reading.words.contains("Bìa, Danh sách, Cũ"))
  }

  @Test func oldFontsAreConvertedColumnByColumn() throws {
    // TCVN3, capitals by font, VNI and Unicode side by side.
    let reading = try ListReading(
      Office.workbook(
        "legacy",
        input:
          "NguyÔn V¨n §øc\tbÝ th\u{AD}\tUÛy ban phöôøng\tÊ-đê\nTrÇn ThÞ H\u{AD}êng\tphã bÝ th\u{AD}\tÑaûng uûy\tKinh\n"
      ))
    #expect(reading.column("name") == ["Nguyễn Văn Đức", "Trần Thị Hường"])
    #expect(reading.column("positions") == ["BÍ THƯ", "PHÓ BÍ THƯ"])
    #expect(reading.column("unit") == ["Ủy ban phường", "Đảng ủy"])
    #expect(reading.column("ethnicity") == ["Ê-đê", "Kinh"])
    #expect(reading.codes == ["VK277", "VK277", "VK277"])
    #expect(reading.words.contains("“NguyÔn V¨n §øc” → “Nguyễn Văn Đức”"))
  }
}
