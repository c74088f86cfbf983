public import Diagnostics

/// The findings about elections: VK370–VK399 and VK900–VK909. What the sums must be follows from Quy định 190-QĐ/TW,
/// ngày 10/10/2024.
public enum ElectionDiagnostics {
  /// Every kind, in the order of the codes.
  public static let all: [DiagnosticKind] = voters + ballots + votes + outcomes + lists

  // MARK: Lists and further ballots

  static let lateConsent = DiagnosticKind(
    "VK900", .warning,
    Phrase(
      vi: "“{0}” được {1} trên {2} người đồng ý, không quá 30%, mà vẫn có trong danh sách",
      en: "“{0}” has the consent of {1} of {2}, not more than 30%, and is on the list"),
    hint: Phrase(
      vi: "người được đề cử, ứng cử tại đại hội phải được trên 30% đại biểu đồng ý mới vào danh sách",
      en: "a nominee of the congress enters the list with the consent of more than 30%"))
  static let preparedSurplus = DiagnosticKind(
    "VK901", .warning,
    Phrase(
      vi: "cấp uỷ triệu tập chuẩn bị {0} người cho {1} suất; số dư nên là {2}",
      en: "the convening committee put forward {0} for {1} seats; the surplus should be {2}"),
    hint: Phrase(
      vi: "cấp uỷ triệu tập chuẩn bị số dư từ 10 đến 15%", en: "the committee prepares a surplus of 10–15%"))
  static let electedLeftOut = DiagnosticKind(
    "VK902", .error,
    Phrase(
      vi: "“{0}” được {1} phiếu, đủ để trúng cử, mà không có trong danh sách trúng cử",
      en: "“{0}” has {1} votes, enough to be elected, and is not listed as elected"))
  static let notACandidate = DiagnosticKind(
    "VK903", .error,
    Phrase(
      vi: "“{0}” được ghi là trúng cử mà không có trong danh sách bầu cử",
      en: "“{0}” is listed as elected and did not stand"))
  static let notEntitled = DiagnosticKind(
    "VK904", .error,
    Phrase(vi: "“{0}” không được đứng trong lượt bầu này", en: "“{0}” may not stand in this ballot"),
    hint: Phrase(
      vi: "bầu lại vì bằng phiếu: chỉ những người bằng phiếu; bầu tiếp: chỉ người chưa trúng cử",
      en: "a tie is repeated among the tied only; a further ballot is for those not elected"))
  static let needlessReballot = DiagnosticKind(
    "VK905", .error,
    Phrase(
      vi: "có lượt bầu lại mà lượt trước không bằng phiếu hoặc không thiếu người",
      en: "another ballot, though there was no tie or no empty seat"))
  static let seatsUnknown = DiagnosticKind(
    "VK906", .warning,
    Phrase(
      vi: "có số phiếu mà không ghi số lượng bầu, nên không biết ai trúng cử",
      en: "votes without the number of seats, so who is elected is not known"),
    hint: Phrase(vi: "ghi “official_seats”", en: "add “official_seats”"))

  static let lists = [
    lateConsent, preparedSurplus, electedLeftOut, notACandidate, notEntitled, needlessReballot, seatsUnknown,
  ]

  // MARK: Voters

  static let absencesSum = DiagnosticKind(
    "VK370", .error,
    Phrase(
      vi: "lý do vắng mặt kể ra {0} người, nhiều hơn số vắng mặt ({1})",
      en: "reasons are given for {0} absent, more than were absent ({1})"))
  static let absenceKind = DiagnosticKind(
    "VK371", .error,
    Phrase(
      vi: "“{0}” không phải diện được trừ ở cuộc bầu cử này; ở đây chỉ có: {1}",
      en: "“{0}” is not left out in this election; here there are: {1}"))
  static let denominatorUnknown = DiagnosticKind(
    "VK372", .warning,
    Phrase(
      vi: "có số phiếu mà chưa đủ số liệu để tính mẫu số, nên không biết ai quá một phần hai",
      en: "votes, but not all that makes the denominator, so who has more than half is not known"),
    hint: Phrase(
      vi: "ghi số được triệu tập, số vắng mặt và lý do của từng người vắng (absences)",
      en: "add how many were called, how many were absent, and why each was (absences)"),
    explanation: Phrase(
      vi:
        "Mẫu số là số được triệu tập trừ những người vắng mặt thuộc diện được trừ. Không biết vì sao ai vắng thì không "
        + "biết có trừ hay không; không biết khác với không có.",
      en:
        "The denominator is those called less the absent who are left out by the rules. Without the reason of an "
        + "absence nobody can say whether it counts; unknown is not zero."))
  static let nobodyMayVote = DiagnosticKind(
    "VK373", .error,
    Phrase(vi: "mẫu số bằng 0: không ai bầu được", en: "the denominator is 0: nobody may vote"))
  static let denominatorAboveMembers = DiagnosticKind(
    "VK374", .error,
    Phrase(
      vi: "mẫu số ({0}) lớn hơn số đảng viên chính thức ({1})",
      en: "the denominator ({0}) is more than the official members ({1})"),
    hint: Phrase(
      vi: "đảng viên dự bị không bầu cử: ghi số đảng viên chính thức ở “attendance.voters”",
      en: "members on probation have no vote: give the official members in “attendance.voters”"))
  static let reportedDenominator = DiagnosticKind(
    "VK375", .error,
    Phrase(
      vi: "mẫu số ghi {0}; theo số được triệu tập và vắng mặt thì phải là {1}",
      en: "the denominator is given as {0}; by those called and absent it is {1}"))

  static let voters = [
    absencesSum, absenceKind, denominatorUnknown, nobodyMayVote, denominatorAboveMembers, reportedDenominator,
  ]
}
