import Testing
import VietnameseText

@Suite struct NonBreakingTests {
  /// Expected texts show a non-breaking space as `~`.
  @Test(arguments: [
    // Dates and labels; the number of a label is no count.
    "ngày~03 tháng~02 năm~2026", "Hà Nội, ngày~26 tháng~6 năm~2020", "năm~2020 đạt", "NGÀY~26 THÁNG~6",
    "Điều~5. Phạm vi", "khoản~2 Điều~103", "điểm~a khoản~2", "điểm~đ, khoản~1", "điểm ý kiến", "Chương~II",
    "Mục~1", "Phần~I", "phần lớn", "phụ lục~2", "Phụ lục~II",
    "mục lục 2", "khoá~XIV", "khóa~12 nhiệm kỳ", "quý~I/2020", "quý~III năm~2020", "quý vị", "Tổ~16 nhiệm kỳ",
    "Nghị quyết số~05-NQ/ĐU", "(số~399-QĐ/TW)", "tổng số~64~đảng viên", "Quận~1 Thành phố",
    // Ordinals.
    "lần~thứ~IV", "LẦN~THỨ~XX", "lần~thứ~nhất", "lần~thứ~nhất, và", "“lần~thứ~hai”;", "lần~2", "lần~III",
    "mỗi lần~3~người", "lần này", "Phần~thứ~nhất", "thứ~tư.", "Chương~thứ~hai", "thứ~Hai", "thứ trưởng",
    // Counts.
    "có 24~đồng chí", "04~đồng chí", "1.587~đại biểu", "4,5~triệu đồng", "60/64~đảng viên", "08~giờ 00~phút",
    "từ 35 lên 64~đảng viên", "24, trong đó", "đạt 95% chỉ tiêu", "(24~đảng viên)", "ngày~26/6/2020 Đảng bộ",
    "15 Đảng bộ", "15~ĐẢNG VIÊN", "05~năm qua", "06~tháng đầu năm~2020", "24 (hai mươi tư)",
    // Names.
    "đồng chí~Lê Quốc Cường", "các đồng chí trong ban", "Đồng chí~Y Thông", "ĐỒNG CHÍ~LÊ",
    // Dashes.
    "nhiệm kỳ 2025~-~2030", "2015~–~2020", "-~Như trên", "+~Như trên", "a + b", "Dân -~Chính -~Đảng",
    "đường sá -~cầu cống",
    "Điều~5~-~7 của", "từ 10~-~15~đồng chí", "từ ngày~5~-~7 tháng~6", "giá -~5",
    "dòng một\n-~dòng hai", "dòng một\n+~dòng hai", "24\nđồng chí", "24\tđồng chí", "",
    "-", " ", "T/M BAN", "“Điều~5”", "[khoản~2]",
  ])
  func bindsWhatIsReadTogether(pattern: String) {
    let expected = replacing("~", in: pattern, by: "\u{A0}")
    let plain = replacing("~", in: pattern, by: " ")
    #expect(NonBreaking.bind(plain) == expected)
    #expect(NonBreaking.bind(expected) == expected)
  }

  @Test func everySpaceOfABoundGapIsBound() {
    #expect(NonBreaking.bind("24  đồng chí") == "24\u{A0}\u{A0}đồng chí")
    #expect(NonBreaking.bind("24 \u{A0}đồng chí") == "24\u{A0}\u{A0}đồng chí")
  }

  @Test func aLabelDoesNotReachOverALineEnd() {
    #expect(NonBreaking.bind("phụ\nlục 2") == "phụ\nlục 2")
    #expect(NonBreaking.bind("khoản 2\n2 đồng chí") == "khoản\u{A0}2\n2\u{A0}đồng chí")
  }

  @Test(arguments: [
    ("Lê Quốc Cường", "Lê Quốc~Cường"), ("Y Thông", "Y~Thông"), ("Y Ban Niê", "Y~Ban~Niê"),
    ("Thông", "Thông"), ("", ""),
    ("Lê Quốc  Cường ", "Lê Quốc~~Cường "), (" Lê", " Lê"),
  ])
  func theLastTwoWordsOfANameStayTogether(name: String, pattern: String) {
    #expect(NonBreaking.bindName(name) == replacing("~", in: pattern, by: "\u{A0}"))
  }

  @Test func oddTextComesThroughWithOnlySpacesChanged() {
    let odd = "\u{FEFF}(( 5 “ 🇻🇳 \u{301} 1/2/3/4 khoản ( ) - - - số\u{2028}5 \u{A0} e\u{301} %"
    let bound = NonBreaking.bind(odd)
    #expect(replacing("\u{A0}", in: bound, by: " ") == replacing("\u{A0}", in: odd, by: " "))
    #expect(NonBreaking.bind(bound) == bound)
  }

  @Test func timeGrowsWithTheTextOnly() {
    for unit in ["5 ", " ", "- ", "(", "số ", "\u{A0}"] {
      let text = String(repeating: unit, count: 200_000)
      #expect(NonBreaking.bind(text).unicodeScalars.count == text.unicodeScalars.count)
    }
  }
}

private func replacing(_ old: Unicode.Scalar, in text: String, by new: Unicode.Scalar) -> String {
  var scalars = String.UnicodeScalarView()
  scalars.append(contentsOf: text.unicodeScalars.map { $0 == old ? new : $0 })
  return String(scalars)
}
