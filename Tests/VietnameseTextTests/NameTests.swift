import Testing
import VietnameseText

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Nguyễn Văn An", "Nguyễn", "Văn", "An"), ("  Lê   Quốc Cường ", "Lê", "Quốc", "Cường"),
    ("Lê\u{A0}An", "Lê", "", "An"), ("Công Tằng Tôn Nữ Thị Hồng Nga", "Công Tằng Tôn Nữ", "Thị Hồng", "Nga"),
    ("Tôn Nữ Thị Ninh", "Tôn Nữ", "Thị", "Ninh"), ("TÔN THẤT TÙNG", "TÔN THẤT", "", "TÙNG"),
    ("Tôn Thất", "Tôn", "", "Thất"), ("Nguyễn Lê Minh Anh", "Nguyễn", "Lê Minh", "Anh"),
    ("H'Hen Niê", "", "", "H'Hen Niê"), ("Y Thông", "", "", "Y Thông"), ("Y", "", "", "Y"),
    ("Rơ Chăm H’Phưng", "", "", "Rơ Chăm H’Phưng"), ("Vla-đi-mia I-lích", "", "", "Vla-đi-mia I-lích"),
    ("Trần Thị Hoa (nữ)", "Trần", "Thị", "Hoa"), ("An", "", "", "An"), ("", "", "", ""),
    ("(nữ)", "", "", "(nữ)"), ("Tra\u{302}\u{300}n An", "Trần", "", "An"),
    ("A B C D E F G H I K L M", "A", "B C D E F G H I K L", "M"),
  ])
  func aNameHasThreeParts(text: String, family: String, middle: String, given: String) {
    #expect(PersonName(text) == PersonName(family: family, middle: middle, given: given))
  }

  @Test func theWholeNameComesBack() {
    #expect(PersonName(" Tôn Nữ  Thị Ninh").full == "Tôn Nữ Thị Ninh")
    #expect(PersonName("Y Thông").full == "Y Thông")
  }

  @Test func listsGoByGivenNameThenFamilyThenMiddle() {
    let given = ["An", "Ánh", "Ân", "Ba"]
    let binh = ["Bùi Bình", "Đỗ Bình", "Nguyễn Thị Bình", "Nguyễn Văn Bình"]
    let rest = [
      "Chiến", "Dũng", "Đạt", "Hoa", "Hoà", "Hoá", "Oanh", "Ơn", "Thanh", "Út", "Ư", "Yến",
    ]
    let names = given + binh + rest
    #expect(names.shuffled().sorted { PersonName($0).sortKey < PersonName($1).sortKey } == names)
  }

  @Test(arguments: [
    ["ma", "mà", "mả", "mã", "má", "mạ"], ["Lê Thị An", "Lê Văn An", "Lê Thị Ân"],
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "ô", "ơ",
      "p",
    ],
    ["q", "r", "s", "t", "u", "ư", "v", "w", "x", "y", "z"],
    ["Hoạ", "Hoai"], ["Lê An", "Lê Anh An", "Lý An"],
    ["Nguyễn Thị An", "Nguyễn Thị Ba An", "Nguyễn Thịnh An"],
  ])
  func keysFollowTheAlphabetThenTheTones(names: [String]) {
    let keys = names.map { PersonName($0).sortKey }
    for (earlier, later) in zip(keys, keys.dropFirst()) { #expect(earlier < later) }
  }

  @Test(arguments: [
    ("Lê Hoà", "Lê Hòa"), ("LÊ THÚY", "lê Thuý"), ("Lê  An", "Lê An"), ("Thủy", "thu\u{309}y"),
  ])
  func spellingHabitsDoNotChangeTheOrder(a: String, b: String) {
    #expect(PersonName(a).sortKey == PersonName(b).sortKey)
  }

  @Test(arguments: [
    ("Ngô Thúy Ngọc", "Ngô Ngọc Thúy", true), ("Ngô Thuý Ngọc", "NGÔ NGỌC THÚY", true),
    ("Lê Hoà", "Lê Hòa", true), ("Lê  Hòa", "LêHoà", true), ("H'Hen Niê", "HHen Niê", true),
    ("Lê Hoa", "Lê Hoà", false), ("Lê An", "Lê Văn An", false), ("Lê Lê An", "Lê An An", false),
    ("", "", false), ("Lê", "", false), ("Lê An", "Lê An", true), ("Lê An", "Lê Ân", false),
  ])
  func namesOfOnePersonResemble(a: String, b: String, expected: Bool) {
    #expect(PersonName.resemble(a, b) == expected)
    #expect(PersonName.resemble(b, a) == expected)
  }
}

@Suite struct NameGroupsTests {
  @Test(arguments: [
    "Đảng bộ|Sở Thông tin|và Truyền thông|Thành phố Hồ Chí Minh|lần thứ IV",
    "Đảng bộ|tỉnh Nghệ An|lần thứ XX", "Đại hội đại biểu|Đảng bộ|đặc khu Vân Đồn|lần thứ II",
    "Chi bộ|Phòng Hành chính - Quản trị|nhiệm kỳ 2020 - 2025", "Khối Dân - Chính - Đảng",
    "Sở Lao động - Thương binh|và Xã hội", "Sở Văn hoá,|Thể thao|và Du lịch", "Đảng uỷ|phường Ba Đình",
    "Đảng bộ|Quận 1|Thành phố Hồ Chí Minh", "Đảng bộ|thị xã Hồng Ngự", "Hợp tác xã|Tân Phú",
    "Đảng bộ|xã Tân Phú", "Chi bộ|tổ dân phố Đông Hoà|nhiệm kỳ 2025 - 2027", "Ban Chấp hành|Trung ương Đảng",
    "Đảng bộ|TP Huế", "Đoàn lần thứ XIII", "Chi bộ", "Đảng", "Sở Y tế", "",
  ])
  func linesMayEndBetweenGroupsOnly(pattern: String) {
    let groups = pattern.split(separator: "|").map(String.init)
    #expect(NameGroups.groups(of: groups.joined(separator: "  ")) == groups)
  }
}
