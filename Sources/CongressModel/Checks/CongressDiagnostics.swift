public import Diagnostics

/// The findings about what the data say: VK300–VK369.
public enum CongressDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] =
    figures + dates + persons + delegateEntries + proceedings + papers + remarks + statistics
    + TextChecks.data.kinds

  // MARK: Figures

  static let moreOfficialThanMembers = DiagnosticKind(
    "VK300", .error,
    Phrase(
      vi: "số đảng viên chính thức ({0}) lớn hơn tổng số đảng viên ({1})",
      en: "more official members ({0}) than members ({1})"),
    hint: Phrase(vi: "tổng số gồm cả đảng viên dự bị", en: "the total includes members on probation"))
  static let attendanceSum = DiagnosticKind(
    "VK301", .error,
    Phrase(
      vi: "số triệu tập ({0}) không bằng số có mặt ({1}) cộng số vắng mặt ({2})",
      en: "the number summoned ({0}) is not the number present ({1}) plus the number absent ({2})"),
    hint: Phrase(
      vi: "sửa số sai; số nào không biết thì bỏ trống",
      en: "correct the wrong one; leave out one that is not known"))
  static let morePresentThanSummoned = DiagnosticKind(
    "VK302", .error,
    Phrase(
      vi: "số có mặt hoặc vắng mặt ({0}) lớn hơn số được triệu tập ({1})",
      en: "more present or absent ({0}) than summoned ({1})"))
  static let moreVotesThanPresent = DiagnosticKind(
    "VK303", .error,
    Phrase(
      vi: "tán thành, không tán thành và không có ý kiến cộng lại là {0}, lớn hơn số có mặt ({1})",
      en: "votes for, against and abstentions make {0}, more than were present ({1})"))
  static let shareOfStaff = DiagnosticKind(
    "VK304", .error,
    Phrase(
      vi: "tỷ lệ đảng viên trong báo cáo là {0}, tính từ {1} trên {2} thì được {3}",
      en: "the report gives the members' share as {0}; {1} of {2} makes {3}"),
    hint: Phrase(
      vi: "kiểm tra lại ba số này với bản gốc", en: "compare the three numbers with the original"))
  static let valueOutOfRange = DiagnosticKind(
    "VK305", .error, Phrase(vi: "{0} có giá trị ngoài khoảng cho phép", en: "{0} is outside its range"),
    hint: Phrase(
      vi: "tỷ lệ từ 0 đến 100, năm có bốn chữ số, số lượng không âm",
      en: "percent from 0 to 100, years of four digits, counts not below zero"))
  static let membersForBranches = DiagnosticKind(
    "VK306", .warning,
    Phrase(
      vi: "{0} đảng viên là ít so với {1} chi bộ", en: "{0} members are few for {1} branches"),
    // Điều lệ Đảng, Điều 21.
    hint: Phrase(
      vi: "mỗi chi bộ phải có từ ba đảng viên chính thức trở lên",
      en: "each branch needs at least three official members"))
  static let moreMembersThanStaff = DiagnosticKind(
    "VK307", .warning,
    Phrase(
      vi: "số đảng viên ({0}) lớn hơn tổng số cán bộ, người lao động ({1})",
      en: "more members ({0}) than staff ({1})"))

  static let figures = [
    moreOfficialThanMembers, attendanceSum, morePresentThanSummoned, moreVotesThanPresent, shareOfStaff,
    valueOutOfRange, membersForBranches, moreMembersThanStaff,
  ]

  // MARK: Dates

  static let termBackwards = DiagnosticKind(
    "VK310", .error,
    Phrase(
      vi: "nhiệm kỳ kết thúc ({0}) không sau khi bắt đầu ({1})",
      en: "the term ends ({0}) no later than it begins ({1})"))
  static let previousTermLater = DiagnosticKind(
    "VK311", .error,
    Phrase(
      vi: "nhiệm kỳ trước kết thúc năm {0}, sau khi nhiệm kỳ mới bắt đầu ({1})",
      en: "the previous term ends in {0}, after the new one begins ({1})"))
  static let dateFarFromTerm = DiagnosticKind(
    "VK312", .warning,
    Phrase(
      vi: "ngày đại hội ({0}) cách năm đầu nhiệm kỳ ({1}) hơn một năm",
      en: "the date of the congress ({0}) is more than a year from the start of the term ({1})"))
  static let ordinalNotNext = DiagnosticKind(
    "VK313", .warning,
    Phrase(
      vi: "đại hội lần thứ {0} không đi liền sau lần thứ {1}",
      en: "congress number {0} does not follow number {1}"))
  static let fewMembersForDelegates = DiagnosticKind(
    "VK314", .warning,
    Phrase(
      vi: "có {0} đảng viên, dưới 200, mà ghi là đại hội đại biểu",
      en: "{0} members, fewer than 200, yet a congress of delegates"), hint: usualKind)
  static let manyMembersForFullMembership = DiagnosticKind(
    "VK315", .warning,
    Phrase(
      vi: "có {0} đảng viên, từ 200 trở lên, mà ghi là đại hội toàn thể đảng viên",
      en: "{0} members, 200 or more, yet a congress of all members"), hint: usualKind)
  private static let usualKind = Phrase(
    vi: "đảng bộ cơ sở dưới 200 đảng viên thường họp toàn thể, từ 200 trở lên thì họp đại biểu",
    en: "with fewer than 200 members usually all meet, with 200 or more delegates do")

  static let dates = [
    termBackwards, previousTermLater, dateFarFromTerm, ordinalNotNext, fewMembersForDelegates,
    manyMembersForFullMembership,
  ]
}
