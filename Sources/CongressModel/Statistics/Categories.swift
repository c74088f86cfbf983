import VietnameseText

extension Delegate.Gender {
  var category: Category {
    switch self {
    case .male: Category("male", "Nam")
    case .female: Category("female", "Nữ")
    }
  }
}

extension Delegate.Kind {
  var category: Category {
    switch self {
    case .exOfficio: Category("ex-officio", "Đại biểu đương nhiên")
    case .elected: Category("elected", "Đại biểu được bầu")
    case .appointed: Category("appointed", "Đại biểu được chỉ định")
    }
  }
}

extension Delegate.Attendance {
  /// Those of delegates who hold their seats.
  static let seated: [Delegate.Attendance] = [.present, .excused, .unexcused]

  var category: Category {
    switch self {
    case .present: Category("present", "Có mặt")
    case .excused: Category("excused", "Vắng mặt có lý do")
    case .unexcused: Category("unexcused", "Vắng mặt không lý do")
    case .replaced: Category("replaced", "Có đại biểu dự khuyết thay")
    }
  }
}

/// The majority people and the others.
enum Origin {
  static let kinh = Category("kinh", "Kinh")
  static let minority = Category("minority", "Dân tộc thiểu số")

  static func category(_ ethnicity: String) -> Category {
    Spelling.folded(ethnicity) == "kinh" ? kinh : minority
  }
}

/// Having a religion or none.
enum Faith {
  static let religious = Category("religious", "Có tôn giáo")
  static let none = Category("none", "Không")

  static func category(_ religion: String) -> Category { isNone(religion) ? none : religious }

  static func isNone(_ religion: String) -> Bool {
    ["không", "không có", "không theo tôn giáo"].contains(Spelling.folded(religion))
  }
}

/// The badges for years in the Party (Huy hiệu Đảng).
enum PartyBadge {
  /// The years for which there is one: every five from forty on, and thirty. As remembered; the list of Hướng dẫn
  /// 12-HD/BTCTW (2022) was not at hand.
  static let years = [30] + stride(from: 40, through: 90, by: 5)

  static let none = Category("none", "Chưa có Huy hiệu")
  static let categories = [none] + years.map(category)

  private static func category(_ years: Int) -> Category {
    Category("badge-\(years)", "Huy hiệu \(years) năm tuổi Đảng")
  }

  /// The highest badge of a delegate. Who has not been thirty years in the Party can have none; of whoever has, and
  /// has no badge in the list, it is not known.
  static func category(of delegate: Delegate, _ reckoning: Reckoning?) -> Category? {
    if let badge = delegate.partyBadge { return years.contains(badge) ? category(badge) : nil }
    guard let admission = delegate.partyAdmission, let years = reckoning?.years(since: admission) else {
      return nil
    }
    return years.upperBound < 30 ? none : nil
  }
}
