import Diagnostics
import Testing

@testable import Prose

@Suite struct TypedNumberTests {
  @Test(arguments: [
    ("I- Kết quả", "I-"), ("II. Kết quả", "II."), ("I.Kết quả", "I."), ("III) Kết quả", "III)"),
    ("IV - Kết quả", "IV -"),
    ("1. Kết quả", "1."), ("1.Kết quả", "1."), ("1) Kết quả", "1)"), ("1/ Kết quả", "1/"),
    ("2- Kết quả", "2-"),
    ("1.1. Kết quả", "1.1."), ("1.1 Kết quả", "1.1"), ("1.2.3. Kết quả", "1.2.3."), ("a) Kết quả", "a)"),
    ("đ. Kết quả", "đ."), ("A. Kết quả", "A."), ("A- Kết quả", "A-"), ("B) Kết quả", "B)"),
    ("(1) Kết quả", "(1)"),
    ("(iv) Kết quả", "(iv)"), ("Phần I", "Phần I"), ("PHẦN THỨ NHẤT", "PHẦN THỨ NHẤT"),
    ("Chương II", "Chương II"),
    ("Chương 2: Kết quả", "Chương 2:"), ("Điều 1. Phạm vi", "Điều 1."), ("Mục 3", "Mục 3"),
    ("Điểm a", "Điểm a"),
    ("**I.** Kết quả", "I."),
  ])
  func aNumberTypedInAHeadingIsReported(_ text: String, _ number: String) {
    let log = Reading("## \(text)").log
    #expect(log.entries.map(\.code) == ["VK430"])
    #expect(log.entries.first?.message.en == "the number “\(number)” is typed by hand")
  }

  @Test(arguments: [
    ("I- Kết quả", "I-"), ("III -  Kết quả", "III -"), ("II. Kết quả", "II."), ("1\\. Kết quả", "1."),
    ("1.1. Kết quả", "1.1."),
    ("1.1 Kết quả", "1.1"), ("a) Kết quả", "a)"), ("đ) Kết quả", "đ)"), ("a. Kết quả", "a."),
    ("(2) Kết quả", "(2)"),
    ("1/ Kết quả", "1/"), ("Điều 1. Phạm vi", "Điều 1."), ("Chương II", "Chương II"),
    ("**Phần I**", "Phần I"),
    ("- a) Kết quả", "a)"),
  ])
  func aNumberTypedInAParagraphIsReported(_ text: String, _ number: String) {
    let log = Reading(text).log
    #expect(log.entries.map(\.code) == ["VK430"])
    #expect(log.entries.first?.message.en == "the number “\(number)” is typed by hand")
  }

  @Test(arguments: [
    "1.587 đảng viên", "2020 là năm cuối", "2020 - 2025 là nhiệm kỳ", "26/6/2020 là ngày",
    "26.6.2020 là ngày",
    "10 - 15 đồng chí", "95% đảng viên", "4.0 là cách mạng", "35 đảng viên", "0,5 điểm", "C. Mác viết",
    "V. I. Lênin viết",
    "V.I. Lênin viết", "V.I.Lênin viết", "X - XI là hai khoá", "Xây dựng Đảng", "Việc I",
    "Điều 4 Điều lệ Đảng quy định",
    "Điều 4, Điều 5", "Mục tiêu là", "Chương trình 1", "Phần lớn", "A. Tôcqueville", "Ý kiến", "Ở cơ sở", "a",
    "I",
    "{{ a }}. Kết quả", "(khoá XI)", "U/ban", "v/v kiện toàn", "Điều chỉnh 1.", "Phần thứ tự", "e-mail",
    "X-quang", "1.",
  ])
  func figuresAndNamesAreNoNumbers(_ text: String) {
    let findings = Reading(text == "1." ? "1. a" : text).findings
    #expect(findings == [], "\(text)")
  }

  @Test func orderedListsAndCellsMayHaveNumbers() {
    #expect(Reading("1. một\n2. hai\n\n| STT |\n|---|\n| 1. |\n| a) |").findings == [])
  }

  @Test func aNumberInsideAParagraphIsAWarning() {
    let reading = Reading("Kết quả:\n2. hai\na) ba\nnăm 2020")
    #expect(reading.findings == ["VK432 2:1", "VK432 3:1"])
    #expect(!reading.log.hasErrors)
  }
}
