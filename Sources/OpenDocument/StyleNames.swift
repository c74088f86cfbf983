import DocumentModel

/// The names styles go by: one for the file, one for the person who opens the list of styles.
enum StyleNames {
  static let bold = "Bold"
  static let italic = "Italic"
  static let underline = "Underline"
  /// The parent of all paragraph styles; text processors expect it by this name.
  static let standard = "Standard"
  static let end = "End"
  static let cell = "Cell"
  static let row = "Row"
  static let followingMaster = "Following"

  /// The style of the line under paragraphs of a role.
  static func rule(under role: Role) -> String { "Rule-\(role.styleName)" }

  /// The style of the room kept free for a role.
  static func area(_ role: Role) -> String { "Area-\(role.styleName)" }

  /// The page style of page `number` among those without a page number.
  static func openingMaster(_ number: Int) -> String { number == 1 ? "First" : "First-\(number)" }
}

extension Role {
  /// The role as a name of XML (NCName): lower-case ASCII letters, digits and hyphens as they are, everything
  /// else as its code between underscores, the way text processors do it. Names of our own begin with a
  /// capital, so none meet.
  var styleName: String {
    var name = ""
    for scalar in rawValue.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar)
      let mayFollow = ("0"..."9").contains(scalar) || scalar == "-"
      if isLetter || (mayFollow && !name.isEmpty) {
        name.unicodeScalars.append(scalar)
      } else {
        name += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return name.isEmpty ? "_" : name
  }

  /// What the list of styles shows, in the terms of the trade; the raw name for roles it does not know.
  var displayName: String {
    if let level = headingLevel { return "Đề mục cấp \(level)" }
    return Role.displayNames[rawValue] ?? rawValue
  }

  /// The level of a heading's role, from 1.
  var headingLevel: Int? {
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
