import Diagnostics

extension ElectionDiagnostics {
  // MARK: Ballots

  static let moreIssuedThanPresent = DiagnosticKind(
    "VK376", .error,
    Phrase(
      vi: "số phiếu phát ra ({0}) lớn hơn số có mặt ({1})",
      en: "more ballots issued ({0}) than were present ({1})"))
  static let issuedSum = DiagnosticKind(
    "VK377", .error,
    Phrase(
      vi: "phiếu phát ra ({0}) không bằng phiếu thu về ({1}) cộng phiếu không thu về ({2})",
      en: "ballots issued ({0}) are not those collected ({1}) plus those not returned ({2})"))
  static let collectedSum = DiagnosticKind(
    "VK378", .error,
    Phrase(
      vi: "phiếu thu về ({0}) không bằng phiếu hợp lệ ({1}) cộng phiếu không hợp lệ ({2})",
      en: "ballots collected ({0}) are not the valid ({1}) plus the invalid ({2})"))
  static let invalidSum = DiagnosticKind(
    "VK379", .error,
    Phrase(
      vi: "phiếu không hợp lệ là {0}, mà cộng theo lý do thì được {1}",
      en: "{0} invalid ballots, and by reason they make {1}"))
  static let moreCollectedThanVoters = DiagnosticKind(
    "VK380", .error,
    Phrase(
      vi: "phiếu thu về ({0}) lớn hơn mẫu số ({1})",
      en: "more ballots collected ({0}) than the denominator ({1})"))

  static let ballots = [
    moreIssuedThanPresent, issuedSum, collectedSum, invalidSum, moreCollectedThanVoters,
  ]

  // MARK: Votes

  static let moreVotesThanBallots = DiagnosticKind(
    "VK381", .error,
    Phrase(
      vi: "“{0}” có {1} phiếu, nhiều hơn số phiếu hợp lệ ({2})",
      en: "“{0}” has {1} votes, more than there are valid ballots ({2})"))
  static let votesSum = DiagnosticKind(
    "VK382", .error,
    Phrase(
      vi: "“{0}”: đồng ý, không đồng ý, cả hai hoặc bỏ trống cộng lại là {1}; số phiếu hợp lệ là {2}",
      en: "“{0}”: for, against, both or none make {1}; there are {2} valid ballots"))
  static let tooManyVotes = DiagnosticKind(
    "VK383", .error,
    Phrase(
      vi: "tổng số phiếu bầu là {0}, nhiều hơn {1} phiếu hợp lệ nhân với số lượng bầu ({2})",
      en: "{0} votes in all, more than {1} valid ballots times the seats ({2})"),
    hint: Phrase(
      vi: "phiếu bầu nhiều hơn số lượng quy định là phiếu không hợp lệ",
      en: "a ballot that chooses more than the seats is invalid"))
  static let tooFewVotes = DiagnosticKind(
    "VK384", .error,
    Phrase(
      vi: "tổng số phiếu bầu là {0}, ít hơn số phiếu hợp lệ ({1})",
      en: "{0} votes in all, fewer than there are valid ballots ({1})"),
    hint: Phrase(
      vi: "phiếu có số dư mà không bầu ai là phiếu không hợp lệ",
      en: "a ballot with a surplus that chooses nobody is invalid"))
  static let moreVotesThanVoters = DiagnosticKind(
    "VK385", .error,
    Phrase(
      vi: "“{0}” có {1} phiếu, lớn hơn mẫu số ({2})",
      en: "“{0}” has {1} votes, more than the denominator ({2})"))
  static let bothOrNoneOfOneName = DiagnosticKind(
    "VK386", .error,
    Phrase(
      vi: "phiếu chỉ có một người: {0} phiếu đánh dấu cả hai ô hoặc bỏ trống là phiếu không hợp lệ",
      en: "with one name on the ballot, {0} with both boxes or none are invalid"),
    hint: Phrase(
      vi: "chuyển sang “invalid_reasons”, lý do “both-or-none”",
      en: "move them to “invalid_reasons”, reason “both-or-none”"))
  static let votesForWithdrawn = DiagnosticKind(
    "VK387", .error,
    Phrase(
      vi: "“{0}” đã được rút khỏi danh sách mà vẫn có phiếu", en: "“{0}” was let off the list and has votes"))
  static let percentDiffers = DiagnosticKind(
    "VK388", .error,
    Phrase(
      vi: "tỷ lệ của “{0}” ghi {1}, tính {2} trên mẫu số {3} thì được {4}",
      en: "the percent of “{0}” is given as {1}; {2} of the denominator {3} makes {4}"),
    hint: Phrase(
      vi: "tỷ lệ tính trên mẫu số, không phải trên số phiếu hợp lệ hay số có mặt",
      en: "percent are of the denominator, not of valid ballots or of those present"))
  static let votesMissing = DiagnosticKind(
    "VK389", .warning,
    Phrase(
      vi: "chưa có số phiếu của “{0}”, nên không biết ai trúng cử",
      en: "the votes of “{0}” are missing, so who is elected is not known"))

  static let votes = [
    moreVotesThanBallots, votesSum, tooManyVotes, tooFewVotes, moreVotesThanVoters, bothOrNoneOfOneName,
    votesForWithdrawn, percentDiffers, votesMissing,
  ]

  // MARK: Outcome

  static let electedWithoutMajority = DiagnosticKind(
    "VK390", .error,
    Phrase(
      vi: "“{0}” được ghi là trúng cử với {1} phiếu; quá một phần hai là từ {2} phiếu",
      en: "“{0}” is listed as elected with {1} votes; more than half is {2}"),
    hint: Phrase(
      vi: "đúng một phần hai chưa phải là quá một phần hai", en: "exactly half is not more than half"))
  static let electedOutOfOrder = DiagnosticKind(
    "VK391", .error,
    Phrase(
      vi: "“{0}” được ghi là trúng cử với {1} phiếu, mà theo số phiếu thì không trúng cử",
      en: "“{0}” is listed as elected with {1} votes, and by the votes is not"),
    hint: Phrase(
      vi: "lấy từ người nhiều phiếu nhất; bằng phiếu ở suất cuối thì bầu lại giữa những người ấy",
      en: "most votes first; a tie for the last seat is voted on again"))
  static let tieAtLastSeat = DiagnosticKind(
    "VK392", .warning,
    Phrase(
      vi: "bằng phiếu ở suất cuối: {0}", en: "a tie for the last seat: {0}"),
    hint: Phrase(
      vi: "bầu lại giữa những người ấy và ghi vào “reballots” (kind: tie)",
      en: "vote again among them and add it to “reballots” (kind: tie)"))
  static let seatsLeft = DiagnosticKind(
    "VK393", .warning,
    Phrase(
      vi: "bầu {0} mà mới có {1} người trúng cử; đại hội quyết định có bầu tiếp không",
      en: "{0} seats, and only {1} elected; the congress decides on a further ballot"))
  static let alternatesOrder = DiagnosticKind(
    "VK394", .error,
    Phrase(
      vi: "dự khuyết “{0}” ({1} phiếu) đứng sau “{2}” ({3} phiếu)",
      en: "the alternate “{0}” ({1} votes) stands after “{2}” ({3} votes)"),
    hint: Phrase(
      vi: "thứ tự thay thế theo số phiếu từ cao xuống thấp", en: "alternates stand by votes, most first"))
  static let fewCandidates = DiagnosticKind(
    "VK395", .warning,
    Phrase(vi: "bầu {0} mà danh sách chỉ có {1} người", en: "{0} seats and only {1} on the list"))
  static let surplusTooLarge = DiagnosticKind(
    "VK396", .warning,
    Phrase(
      vi: "danh sách {0} người cho {1} suất dư {2}; số dư nhiều nhất là {3} ({4})",
      en: "a list of {0} for {1} seats is {2} too long; the surplus is {3} at most ({4})"),
    hint: Phrase(
      vi: "lấy phiếu xin ý kiến để rút bớt danh sách", en: "shorten the list by an opinion poll"))
  static let tellerIsCandidate = DiagnosticKind(
    "VK397", .error,
    Phrase(
      vi: "“{0}” vừa kiểm phiếu vừa có tên trong danh sách bầu cử",
      en: "“{0}” counts the votes and is on the list"),
    hint: Phrase(
      vi: "người kiểm phiếu phải không có tên trong danh sách bầu cử", en: "a teller may not be a candidate"))
  static let tellerWithoutVote = DiagnosticKind(
    "VK398", .error,
    Phrase(
      vi: "“{0}” là khách mời hoặc vắng mặt mà được ghi là người kiểm phiếu",
      en: "“{0}” is a guest or was absent, and is named as a teller"),
    hint: Phrase(
      vi: "ban kiểm phiếu gồm đại biểu hoặc đảng viên chính thức có mặt",
      en: "tellers are official delegates or members who are present"))
  static let alternatesEqual = DiagnosticKind(
    "VK399", .warning,
    Phrase(
      vi: "hai dự khuyết “{0}” và “{1}” bằng phiếu, nên chưa rõ ai thay trước",
      en: "the alternates “{0}” and “{1}” have equal votes; who comes first is open"),
    hint: Phrase(
      vi: "ghi thứ tự đại hội quyết định vào “alternates”",
      en: "write the order the congress chose in “alternates”"))

  static let outcomes = [
    electedWithoutMajority, electedOutOfOrder, tieAtLastSeat, seatsLeft, alternatesOrder, fewCandidates,
    surplusTooLarge, tellerIsCandidate, tellerWithoutVote, alternatesEqual,
  ]
}
