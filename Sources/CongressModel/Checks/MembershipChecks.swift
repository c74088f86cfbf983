import Diagnostics
import VietnameseText

extension Congress {
  private typealias Kind = CongressDiagnostics

  func checkMembership(_ log: inout DiagnosticLog) {
    guard let membership else { return }
    check(membership, \.start, "start", &log)
    check(membership, \.end, "end", &log)
    checkShareOfStaff(membership, &log)
  }

  /// The counts of one moment: `moment` is the key of `count`.
  private func check(
    _ membership: Membership, _ count: KeyPath<Headcount, Int?>, _ moment: String, _ log: inout DiagnosticLog
  ) {
    guard let members = membership.members?[keyPath: count] else { return }
    let total = note("membership.members.\(moment)", Phrase(vi: "tổng số ở đây", en: "the total is here"))
    if let official = membership.officialMembers?[keyPath: count], official > members {
      let place = origin(of: "membership.official_members.\(moment)")
      log.add(Kind.moreOfficialThanMembers.at(place, "\(official)", "\(members)", notes: total))
    }
    if let branches = membership.branches?[keyPath: count], members / 3 < branches {
      let place = origin(of: "membership.branches.\(moment)")
      log.add(Kind.membersForBranches.at(place, "\(members)", "\(branches)", notes: total))
    }
  }

  private func checkShareOfStaff(_ membership: Membership, _ log: inout DiagnosticLog) {
    guard let members = membership.members?.end, let staff = membership.staff else { return }
    if members > staff {
      let place = origin(of: "membership.staff")
      log.add(Kind.moreMembersThanStaff.at(place, "\(members)", "\(staff)"))
    }
    guard let reported = membership.reportedShareOfStaff,
      let share = membership.shareOfStaff(decimals: reported.decimals), share != reported
    else { return }
    log.add(
      Kind.shareOfStaff.at(
        origin(of: "membership.reported_share_of_staff"), percent(reported), "\(members)", "\(staff)",
        percent(membership.shareOfStaff(decimals: 2) ?? share),
        notes: note("membership.members.end", Phrase(vi: "số đảng viên ở đây", en: "the members are here"))
          + note("membership.staff", Phrase(vi: "tổng số ở đây", en: "the staff is here"))))
  }

  func checkAttendance(_ log: inout DiagnosticLog) {
    guard let attendance else { return }
    var all = Voters()
    (all.summoned, all.present, all.absent) = (attendance.summoned, attendance.present, attendance.absent)
    checkRoll(all, at: "attendance", &log)
  }

  /// Those called are those who were there and those who were not.
  func checkRoll(_ voters: Voters?, at path: String, _ log: inout DiagnosticLog) {
    guard let voters, let summoned = voters.summoned else { return }
    if let present = voters.present, let absent = voters.absent {
      guard summoned - present != absent else { return }
      let place = origin(of: "\(path).summoned")
      log.add(Kind.attendanceSum.at(place, "\(summoned)", "\(present)", "\(absent)"))
      return
    }
    for (key, count) in [("present", voters.present), ("absent", voters.absent)] {
      guard let count, count > summoned else { continue }
      let place = origin(of: "\(path).\(key)")
      log.add(Kind.morePresentThanSummoned.at(place, "\(count)", "\(summoned)"))
    }
  }

  /// A percent for a message.
  func percent(_ number: DecimalNumber) -> Phrase { Phrase(NumberFormat.percent(number)) }
}
