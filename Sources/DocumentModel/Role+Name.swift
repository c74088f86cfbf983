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
  ]
}
