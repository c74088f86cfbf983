import CongressModel

/// The words that tables of branches use for sheets and columns. The one place to add a wording.
enum BranchHeadings {
  /// What a heading of the branches' own sheet means: a data path and its wordings.
  private static let branch: [(path: String, headings: String)] = [
    ("organisation.name", "Tên chi bộ; Chi bộ; Tên đơn vị; Đơn vị; Tên tổ chức"),
    ("organisation.short_name", "Tên gọi tắt; Tên viết tắt"),
    ("organisation.committee", "Chi uỷ; Cấp uỷ; Tên chi uỷ; Tên cấp uỷ"),
    ("organisation.host", "Cơ quan; Đơn vị chủ quản"),
    ("organisation.place", "Địa danh; Nơi đặt; Nơi ban hành"),
    ("organisation.group", "Khối; Nhóm; Loại hình; Loại hình chi bộ"),
    ("organisation.rating", "Xếp loại; Đánh giá, xếp loại; Xếp loại chi bộ"),
    ("membership.admitted", "Kết nạp; Kết nạp đảng viên; Số đảng viên kết nạp; Đảng viên mới"),
    ("congress.ordinal", "Đại hội lần thứ; Lần thứ; Lần"),
    ("congress.date", "Ngày đại hội; Ngày; Ngày tổ chức đại hội"),
    ("congress.session", "Buổi; Buổi đại hội"),
    ("membership.members.start", "Đảng viên đầu nhiệm kỳ; Số đảng viên đầu nhiệm kỳ; Đảng viên đầu kỳ"),
    (
      "membership.members.end",
      "Đảng viên cuối nhiệm kỳ; Số đảng viên; Đảng viên; Đảng viên hiện nay; Tổng số đảng viên; Đảng viên cuối kỳ"
    ),
    ("membership.official_members.start", "Đảng viên chính thức đầu nhiệm kỳ"),
    ("membership.official_members.end", "Đảng viên chính thức; Chính thức; Số đảng viên chính thức"),
    ("membership.staff", "Biên chế; Cán bộ, công chức; Số cán bộ; Lao động"),
    ("people.bi-thu.name", "Bí thư; Họ tên bí thư; Bí thư chi bộ"),
    ("people.pho-bi-thu.name", "Phó bí thư; Họ tên phó bí thư; Phó bí thư chi bộ"),
    ("shortcomings.statement", "Hạn chế; Tồn tại; Hạn chế, khuyết điểm"),
    ("shortcomings.causes", "Nguyên nhân; Nguyên nhân hạn chế"),
    ("shortcomings.lessons", "Bài học; Bài học kinh nghiệm"),
    ("goal", "Mục tiêu; Mục tiêu chung; Phương hướng"),
    ("papers.term-report.number", "Số báo cáo; Số văn bản"),
    ("papers.term-report.prose", "Lời văn; Tệp lời văn"),
  ]

  /// What a heading means on a sheet that says more of branches: fields of an element, the first that it has, and wordings.
  private static let element: [(fields: [String], headings: String)] = [
    (["id"], "Mã số; Định danh"),
    (
      ["name"],
      "Tên; Chỉ tiêu; Tên chỉ tiêu; Nhiệm vụ; Nội dung; Lĩnh vực; Họ và tên; Họ tên; Việc; Nhiệm vụ, giải pháp"
    ),
    (["group"], "Nhóm; Nhóm chỉ tiêu"),
    (["unit"], "Đơn vị tính; ĐVT; Đơn vị"),
    (["comparison"], "So sánh; Cách so"),
    (["target"], "Nghị quyết; Chỉ tiêu nghị quyết; Chỉ tiêu đề ra; Kế hoạch; Giao"),
    (["result", "results"], "Kết quả; Kết quả thực hiện; Kết quả đạt được; Đạt được"),
    (["result", "baseline"], "Thực hiện; Hiện trạng; Thực hiện nhiệm kỳ trước"),
    (["value"], "Mục tiêu; Chỉ tiêu nhiệm kỳ mới; Phấn đấu"),
    (["product"], "Sản phẩm"), (["lead"], "Chủ trì; Đơn vị chủ trì; Người chủ trì; Phụ trách"),
    (["partners"], "Phối hợp; Đơn vị phối hợp"),
    (["deadline"], "Thời hạn; Thời gian hoàn thành; Thời gian; Hạn"),
    (["positions"], "Chức vụ; Chức danh"), (["birth_date"], "Ngày sinh; Năm sinh; Ngày, tháng, năm sinh"),
    (["phone"], "Điện thoại; Số điện thoại"), (["note"], "Ghi chú"),
  ]

  /// What the name of a sheet says it holds.
  private static let sheets: [(list: String, names: String)] = [
    ("people", "Nhân sự; Đảng viên; Cấp uỷ; Chi uỷ; Danh sách đảng viên"),
    ("work", "Nhiệm vụ chính trị; Hoạt động; Kết quả; Kết quả công tác; Công tác"),
    ("party_building", "Xây dựng Đảng; Công tác xây dựng Đảng"),
    (
      "previous_targets",
      "Kết quả chỉ tiêu; Kết quả thực hiện chỉ tiêu; Chỉ tiêu cũ; Chỉ tiêu nhiệm kỳ trước; Chỉ tiêu nhiệm kỳ cũ"
    ),
    ("targets", "Chỉ tiêu; Chỉ tiêu mới; Chỉ tiêu nhiệm kỳ mới; Chỉ tiêu nhiệm kỳ tới"),
    ("assignments", "Nhiệm vụ; Phân công; Nhiệm vụ, giải pháp; Chương trình hành động; Phân công nhiệm vụ"),
  ]

  private static let keys = headings("Mã chi bộ; Mã; Mã đơn vị; Mã tổ chức; Mã TCĐ; key")

  /// Whether a column holds the keys of branches.
  static func isKey(_ heading: Heading) -> Bool { keys.contains(heading) }

  /// The data path of a column of the branches' own sheet.
  static func path(_ heading: Heading) -> String? { paths[heading] }

  /// The field of a column of a sheet whose rows are elements of `kind`.
  static func field(_ heading: Heading, of kind: FieldKind) -> String? {
    fields[heading]?.first { kind.kind(at: [$0]) != nil }
  }

  /// The list that a sheet of this name holds.
  static func list(_ name: String) -> String? { lists[Heading(name)] }

  private static func headings(_ words: String) -> [Heading] {
    words.split(separator: ";").map { Heading($0) }
  }

  private static func table<Value>(_ entries: [(Value, String)]) -> [Heading: Value] {
    var table: [Heading: Value] = [:]
    for (value, words) in entries {
      for heading in headings(words) { table[heading] = value }
    }
    return table
  }

  private static let paths = table(branch.map { ($0.path, $0.headings) })
  // “Kết quả”, “Thực hiện”: which field it is depends on the sheet.
  private static let fields = table(element.map { ($0.fields, $0.headings) })
  private static let lists = table(sheets.map { ($0.list, $0.names) })
}
