import Testing
import VietnameseText

@Suite struct AddressedNameTests {
  @Test(arguments: [
    ("Đồng chí Nguyễn Văn An", "Nguyễn Văn An", "Đồng chí"), ("đ/c Lê An", "Lê An", "đ/c"),
    ("Đ/c: Lê An", "Lê An", "Đ/c"), ("GS.TS. Trần Thị Bê", "Trần Thị Bê", "GS|TS"),
    ("GS, TS Trần Bê", "Trần Bê", "GS|TS"), ("PGS.TS.Trần Bê", "Trần Bê", "PGS|TS"),
    ("Th.S Lê An", "Lê An", "Th.S"),
    ("Thượng tá Y Thông", "Y Thông", "Thượng tá"), ("Đại uý QNCN Lê An", "Lê An", "Đại uý QNCN"),
    ("Đại úy Lê An", "Lê An", "Đại úy"), ("THIẾU TƯỚNG  LÊ AN", "LÊ AN", "THIẾU TƯỚNG"),
    ("Bác sĩ chuyên khoa II Lê An", "Lê An", "Bác sĩ chuyên khoa II"),
    ("Ông Nguyễn Văn An", "Nguyễn Văn An", "Ông"),
    ("Bà TS. Lê Thị An", "Lê Thị An", "Bà|TS"), ("Đ/c Ông Nguyễn Văn An", "Nguyễn Văn An", "Đ/c|Ông"),
    ("Đo\u{302}\u{300}ng chí Lê An", "Lê An", "Đồng chí"),
  ])
  func titlesAreTakenOff(text: String, name: String, titles: String) {
    let addressed = AddressedName(text)
    #expect(addressed.name == name)
    #expect(addressed.titles.joined(separator: "|") == titles)
  }

  @Test(arguments: [
    "Nguyễn Văn An", "H'Hen Niê", "Y Thông", "Rơ Chăm H'Phưng", "Vla-đi-mia I-lích", "Ông Văn Tùng",
    "Ông Thị Hạnh",
    "Anh Đức", "Tiến sĩ", "Đồng chí", "Sĩ Tiến", "Thượng Quan Minh", "Bà", "", "Lê An (Ba Sơn)", "(nữ)",
    "Trung Sĩ",
    "Cô Lê",
  ])
  func whatMayBeANameStays(text: String) {
    let addressed = AddressedName(text)
    #expect(addressed.name == text)
    #expect(addressed.titles == [])
    #expect(addressed.genderNote == nil)
    #expect(addressed.doubtful == nil)
  }

  @Test func aNoteOfGenderIsTakenOffAndTold() {
    let addressed = AddressedName("Đ/c Trần Thị Hoa  ( NỮ)")
    #expect(addressed.name == "Trần Thị Hoa")
    #expect(addressed.genderNote == "nữ")
    #expect(addressed.titles == ["Đ/c"])
  }

  @Test func aWordThatIsAddressOrFamilyNameIsAskedAbout() {
    #expect(AddressedName("Ông Lê An").doubtful == "Ông")
    #expect(AddressedName("Ông Lê An").name == "Ông Lê An")
    #expect(AddressedName("Lê Ông An").doubtful == nil)
  }

  @Test(arguments: [
    ("Nguyễn Lê Minh Anh", "Nguyễn Lê", nil, "Nguyễn Lê|Minh|Anh"),
    ("Y Thông Niê", nil, "Thông", "|Y Thông|Niê"),
    ("H'Hen Niê", "H'Hen", nil, "H'Hen||Niê"), ("Tôn Nữ Thị Ninh", nil, "Thị Ninh", "Tôn Nữ||Thị Ninh"),
    ("Lê Văn An", "Trần", "Ba", "|Lê Văn|An"), ("An", "An", nil, "||An"),
    ("Lê Văn An", nil, nil, "Lê|Văn|An"),
    ("", "Lê", "An", "||"),
  ])
  func anOwnerMayStateTheParts(text: String, family: String?, given: String?, parts: String) {
    let name = PersonName(text, family: family, given: given)
    #expect([name.family, name.middle, name.given].joined(separator: "|") == parts)
  }

  @Test(arguments: [
    ("Ê-đê", "e-de"), ("Kinh", "kinh"), (" Phật giáo Hoà Hảo ", "phat-giao-hoa-hao"),
    ("Tin lành (MN)", "tin-lanh-mn"),
    ("Đạo 12", "dao-12"), ("漢", ""), ("Mo\u{31B}\u{301}i", "moi"), ("M'Nông", "m-nong"),
  ])
  func aSlugHasLatinLettersOnly(text: String, slug: String) {
    #expect(Spelling.slug(text) == slug)
  }
}
