/// The headings that lists of delegates use, and what stands below them.
///
/// The one place to add a wording. Headings are compared as ``Heading`` does; what is in brackets is looked at only if the
/// rest says nothing.
enum DelegateColumns {
  /// One field: its path in a record, its name for people, and other headings it goes by.
  private struct Entry {
    let field: String
    let title: String
    let headings: String

    init(_ field: String, _ title: String, _ headings: String = "") {
      (self.field, self.title, self.headings) = (field, title, headings)
    }
  }

  // Standards §4.2, T8 and T11, and the wordings met beside them.
  private static let entries = [
    Entry("id", "id"),
    Entry("number", "TT", "STT; Số TT; Số thứ tự; Thứ tự"),
    Entry(
      "code", "Mã số", "Mã; Mã đại biểu; Mã số đại biểu; Mã ĐB; Số thẻ; Số thẻ đại biểu; Mã thẻ; Mã số, ghế"),
    Entry(
      "name", "Họ và tên",
      "Họ tên; Họ và tên đại biểu; Họ tên đại biểu; Tên đại biểu; Họ và tên khai sinh; Họ tên khai sinh; Họ, tên; "
        + "Họ, chữ đệm và tên; Họ, đệm, tên; Họ tên đảng viên; Họ và tên đảng viên; Full name; Name"),
    Entry("given_name", "Tên", "Tên gọi"),
    Entry("gender", "Giới tính", "Giới; Phái; Nam, nữ; Nam/Nữ; Nữ/Nam; Gender"),
    Entry(
      "birth_date", "Ngày sinh",
      "Ngày, tháng, năm sinh; Năm sinh; Sinh ngày; Sinh năm; Ngày tháng năm sinh; Ngày/tháng/năm sinh; "
        + "Tháng, năm sinh; Ngày sinh năm sinh; NTNS; Date of birth"),
    Entry("home_place", "Quê quán", "Quê; Nguyên quán; Quê quán xã tỉnh; Sinh quán; Quê quán nơi sinh"),
    Entry("ethnicity", "Dân tộc", "DT; Thành phần dân tộc"),
    Entry("religion", "Tôn giáo", "TG; Theo tôn giáo"),
    Entry(
      "party_admission", "Ngày vào Đảng",
      "Ngày vào Đảng dự bị; Dự bị; Ngày dự bị; Vào Đảng; Năm vào Đảng; Ngày, tháng, năm vào Đảng; Ngày kết nạp; "
        + "Ngày kết nạp Đảng; Kết nạp; Ngày vào Đảng CSVN; Ngày vào Đảng kết nạp; Ngày VĐ; Vào Đảng dự bị"),
    Entry(
      "party_official", "Ngày chính thức",
      "Chính thức; Ngày vào Đảng chính thức; Ngày công nhận chính thức; Ngày chuyển chính thức; Công nhận chính thức; "
        + "Ngày, tháng, năm chính thức; Ngày vào Đảng CT; Vào Đảng chính thức"),
    Entry("party_badge", "Huy hiệu Đảng", "Huy hiệu; HH Đảng; Huy hiệu năm tuổi Đảng"),
    Entry(
      "education.general", "GDPT",
      "Giáo dục phổ thông; Văn hoá; Trình độ văn hoá; Học vấn; Trình độ học vấn; Phổ thông; Trình độ GDPT; "
        + "Trình độ giáo dục phổ thông; THPT"),
    Entry(
      "education.professional", "Chuyên môn",
      "CM; Trình độ; Trình độ chuyên môn; Chuyên môn, nghiệp vụ; CMNV; Trình độ chuyên môn, nghiệp vụ; Trình độ CM; "
        + "Trình độ đào tạo"),
    Entry(
      "education.political_theory", "LLCT",
      "Lý luận chính trị; Lý luận; Chính trị; Trình độ LLCT; Trình độ lý luận chính trị; Trình độ chính trị; "
        + "Trình độ lý luận; LL chính trị"),
    Entry("education.state_management", "QLNN", "Quản lý nhà nước; Trình độ QLNN; Trình độ quản lý nhà nước"),
    Entry(
      "education.languages", "Ngoại ngữ",
      "NN; Trình độ ngoại ngữ; Ngoại ngữ, tin học; Tiếng dân tộc, ngoại ngữ"),
    Entry("education.computing", "Tin học", "TH; Trình độ tin học; CNTT"),
    Entry(
      "positions", "Chức vụ",
      "Chức vụ, đơn vị; Chức vụ, đơn vị công tác; Chức vụ và đơn vị công tác; Chức vụ, nơi công tác; Chức danh; "
        + "Chức vụ công tác; Chức vụ hiện nay; Chức vụ hiện tại; Chức vụ, chức danh; Chức vụ chính quyền; Chức vụ, cơ quan; "
        + "Chức vụ, cơ quan, đơn vị công tác; Chức vụ Đảng, chính quyền, đoàn thể; CV"),
    Entry(
      "unit", "Đơn vị công tác",
      "Đơn vị; Nơi công tác; Cơ quan; Cơ quan công tác; Cơ quan, đơn vị; Cơ quan, đơn vị công tác; Nơi làm việc; ĐVCT"
    ),
    Entry(
      "party_post", "Chức vụ Đảng",
      "Chức vụ trong Đảng; Cấp uỷ; Chức vụ cấp uỷ; Cấp uỷ viên; Chức vụ Đảng khoá này; Chức vụ Đảng hiện nay"),
    Entry("planning", "Quy hoạch", "Quy hoạch chức danh; QH"),
    Entry(
      "delegation", "Đoàn",
      "Đoàn đại biểu; Đảng bộ; Thuộc đoàn; Tổ chức đảng; Đảng bộ, chi bộ; Chi bộ; Chi, đảng bộ; Đơn vị bầu; "
        + "Tổ chức cơ sở đảng; Sinh hoạt tại chi bộ; Đoàn số"),
    Entry(
      "kind", "Thành phần",
      "Loại đại biểu; Thành phần đại biểu; Diện đại biểu; Tư cách đại biểu; Hình thức; Đại biểu đương nhiên, bầu, chỉ định"
    ),
    Entry("replaces", "Thay cho", "Thay thế cho; Dự khuyết thay cho; Thay đại biểu"),
    Entry("attendance", "Điểm danh", "Tham dự; Dự đại hội; Tình hình dự đại hội; Tình trạng"),
    Entry("seat", "Ghế", "Số ghế; Chỗ ngồi; Vị trí ghế; Vị trí ngồi; Mã ghế"),
    Entry("photo", "Ảnh", "Tệp ảnh; File ảnh; Ảnh thẻ"),
    Entry(
      "phone", "Điện thoại",
      "Số điện thoại; SĐT; ĐT; ĐTDĐ; Di động; Số ĐT; Điện thoại di động; Điện thoại liên hệ; Số điện thoại liên hệ; Phone"
    ),
    Entry("email", "Email", "E-mail; Thư điện tử; Địa chỉ email; Hộp thư điện tử; Mail"),
    Entry("note", "Ghi chú", "Ghi chú tái cử mới; GC; Note"),
  ]

  /// Columns in which a mark, or a value for one gender only, stands; under a heading of their own or by themselves.
  private static let marks: [(group: String, heading: String, role: ColumnRole)] = [
    ("", "Nam", .mark("gender", word: "nam")),
    ("", "Nữ", .mark("gender", word: "nữ")),
    ("birth_date", "Nam", .gendered("birth_date", gender: "nam")),
    ("birth_date", "Nữ", .gendered("birth_date", gender: "nữ")),
    ("", "Đương nhiên", .mark("kind", word: "đương nhiên")),
    ("", "Đại biểu đương nhiên", .mark("kind", word: "đương nhiên")),
    ("", "Bầu", .mark("kind", word: "bầu")),
    ("", "Được bầu", .mark("kind", word: "bầu")),
    ("", "Đại biểu bầu", .mark("kind", word: "bầu")),
    ("", "Chỉ định", .mark("kind", word: "chỉ định")),
    ("", "Có mặt", .mark("attendance", word: "có mặt")),
    ("", "Vắng có lý do", .mark("attendance", word: "vắng có lý do")),
    ("", "Vắng không lý do", .mark("attendance", word: "vắng không lý do")),
    ("", "Họ", .nameStart), ("", "Họ đệm", .nameStart), ("", "Họ và đệm", .nameStart),
    ("", "Họ và tên đệm", .nameStart), ("", "Họ tên đệm", .nameStart), ("", "Họ lót", .nameStart),
    ("", "Họ và chữ đệm", .nameStart), ("", "Họ, chữ đệm", .nameStart), ("", "Họ và tên lót", .nameStart),
  ]

  /// Headings of which only the beginning is fixed: "Chức vụ Đảng khoá XIV".
  private static let beginnings: [(Heading, String)] = [
    (Heading("Chức vụ Đảng khoá"), "party_post"), (Heading("Cấp uỷ khoá"), "party_post"),
    (Heading("Quy hoạch"), "planning"), (Heading("Ghi chú"), "note"),
  ]

  private static let fields: [Heading: String] = {
    var table: [Heading: String] = [:]
    for entry in entries {
      for heading in [entry.title] + entry.headings.split(separator: ";").map(String.init) {
        table[Heading(heading)] = entry.field
      }
      table[Heading(entry.field)] = entry.field
    }
    return table
  }()

  private static let markTable: [String: [Heading: ColumnRole]] = {
    var table: [String: [Heading: ColumnRole]] = [:]
    for (group, heading, role) in marks { table[group, default: [:]][Heading(heading)] = role }
    return table
  }()

  /// The paths of all fields, in the order of a list.
  static var fieldPaths: [String] { entries.map(\.field) }

  /// Where a field stands among all.
  static let order: [String: Int] = Dictionary(
    entries.enumerated().map { ($1.field, $0) }, uniquingKeysWith: { first, _ in first })

  /// What people call the field at a path.
  static func title(of field: String) -> String {
    entries.first { $0.field == field }?.title ?? field
  }

  /// The role of a column whose headings stand one above the other, the lowest last; `.other` if nobody knows it.
  ///
  /// "Ngày vào Đảng" over "Chính thức" is one heading first; then the lower tells more, unless it says nothing.
  static func role(_ headings: [String]) -> ColumnRole {
    guard let last = headings.last else { return .other }
    if headings.count > 1 {
      let upper = headings.dropLast()
      if let field = field(headings.joined(separator: " ")) { return .field(field) }
      if let group = upper.last.flatMap(field), let role = markTable[group]?[Heading(last)] { return role }
      let own = role([last])
      return own == .other ? role(Array(upper)) : own
    }
    let whole = Heading(last)
    if let role = genderedRole(whole) ?? marks(whole, last) { return role }
    return field(last).map { .field($0) } ?? .other
  }

  /// The role of a column of marks that stands by itself.
  private static func marks(_ whole: Heading, _ heading: String) -> ColumnRole? {
    guard let table = markTable[""] else { return nil }
    return table[whole] ?? (heading.contains("(") ? table[Heading.unbracketed(heading)] : nil)
  }

  /// "Năm sinh (Nữ)", "Năm sinh: nam" in one cell.
  private static func genderedRole(_ heading: Heading) -> ColumnRole? {
    for gender in ["nam", "nữ"] where heading.words.hasSuffix(" " + gender) {
      let group = fields[Heading(heading.words.dropLast(gender.count))]
      if group == "birth_date" { return .gendered("birth_date", gender: gender) }
    }
    return nil
  }

  private static func field(_ heading: String) -> String? {
    let whole = Heading(heading)
    if let field = fields[whole] { return field }
    if heading.contains("("), let field = fields[Heading.unbracketed(heading)] { return field }
    return beginnings.first { whole.words.hasPrefix($0.0.words + " ") }?.1
  }
}
