extension Role {
  /// The Vietnamese name in the terms of the trade; the raw name for roles it does not know.
  public var displayName: String {
    if let level = headingLevel { return "Đề mục cấp \(level)" }
    return Role.displayNames[rawValue] ?? rawValue
  }

  /// The level of a heading's role, from 1.
  public var headingLevel: Int? {
    guard rawValue.hasPrefix("heading-") else { return nil }
    return Int(rawValue.dropFirst("heading-".count)).flatMap { (1...10).contains($0) ? $0 : nil }
  }

  private static let displayNames = [
    "title": "Tiêu đề Đảng", "issuer": "Tên cơ quan ban hành", "separator": "Dấu dưới tên cơ quan",
    "number": "Số và ký hiệu", "date": "Địa danh và ngày tháng", "type": "Tên loại văn bản",
    "subject": "Trích yếu", "subject-mark": "Dấu dưới trích yếu", "basis": "Căn cứ", "body": "Nội dung",
    "operative": "Lệnh văn", "list-item": "Gạch đầu dòng", "authority": "Thể thức đề ký",
    "position": "Chức vụ", "signature": "Chỗ ký", "signer": "Họ tên người ký",
    "confirmation": "Xác nhận chữ ký", "confirmation-signature": "Chỗ ký xác nhận",
    "recipients-head": "Nơi nhận", "recipient": "Dòng nơi nhận", "page-number": "Số trang",
    "addressees-head": "Kính gửi", "addressee": "Dòng kính gửi", "letter-subject": "Trích yếu công văn",
    "superior": "Cơ quan cấp trên", "subject-author": "Cơ quan trong trích yếu",
    "author-mark": "Ký hiệu người soạn",
    "joining": "Chữ nối", "theme": "Chủ đề", "theme-note": "Chú giải chủ đề", "contact": "Liên hệ",
    "part": "Phần", "part-title": "Tên phần", "chapter": "Chương", "chapter-title": "Tên chương",
    "section": "Mục", "section-title": "Tên mục", "article": "Điều", "clause": "Khoản", "point": "Điểm",
    "sub-point": "Tiết", "heading-capitals": "Đề mục chữ in hoa", "appendix-head": "Phụ lục",
    "appendix-title": "Tên phụ lục", "appendix-note": "Chú giải phụ lục", "contents-title": "Tiêu đề mục lục",
    "contents-item": "Dòng mục lục", "contents-1": "Mục lục cấp 1", "contents-2": "Mục lục cấp 2",
    "contents-3": "Mục lục cấp 3", "contents-4": "Mục lục cấp 4", "table": "Bảng",
    "table-caption": "Tên bảng",
    "table-continued": "Bảng tiếp theo", "table-head": "Đầu bảng", "table-group": "Nhóm trong bảng",
    "table-cell": "Ô bảng", "table-cell-centered": "Ô bảng giữa", "table-cell-right": "Ô bảng phải",
    "chart": "Biểu đồ", "chart-label": "Chữ trong biểu đồ", "photo": "Ảnh", "photo-row": "Hàng ảnh",
    "figure-caption": "Tên hình", "footnote": "Chú thích chân trang", "secrecy": "Độ mật",
    "urgency": "Độ khẩn",
    "circulation": "Phạm vi lưu hành", "no-media": "Không phổ biến", "draft": "Dự thảo", "seal": "Dấu",
  ]
}
