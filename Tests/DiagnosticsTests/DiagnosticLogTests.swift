import Diagnostics
import Testing

private let error = DiagnosticKind("VK900", .error, Phrase(vi: "lỗi thứ {0}", en: "error {0}"))
private let warning = DiagnosticKind("VK901", .warning, Phrase(vi: "cảnh báo thứ {0}", en: "warning {0}"))

@Suite struct DiagnosticLogTests {
  @Test func pastTheLimitFindingsAreOnlyCounted() {
    var log = DiagnosticLog()
    for number in 1...DiagnosticLog.limit + 30 { log.add(error.at(nil, "\(number)")) }
    log.add(warning.at(nil, "1"))
    #expect(log.entries.count == DiagnosticLog.limit + 1)
    #expect(log.count(of: .error) == DiagnosticLog.limit + 30)
    #expect(log.count(of: .warning) == 1)
    #expect(log.droppedCount == 30)
  }

  @Test func aRepetitionIsOneFinding() {
    var log = DiagnosticLog()
    log.add(error.at(Location(file: "a", line: 1, column: 1), "1"))
    log.add(error.at(Location(file: "a", line: 1, column: 1), "1"))
    log.add(error.at(Location(file: "a", line: 2, column: 1), "1"))
    #expect(log.entries.count == 2)
    #expect(log.droppedCount == 0)
  }

  @Test func joiningLogsKeepsTheCounts() {
    var first = DiagnosticLog()
    for number in 1...150 { first.add(error.at(nil, "\(number)")) }
    var second = DiagnosticLog()
    for number in 151...400 { second.add(error.at(nil, "\(number)")) }
    first.add(contentsOf: second)
    #expect(first.entries.count == DiagnosticLog.limit)
    #expect(first.count(of: .error) == 400)
    #expect(first.droppedCount == 400 - DiagnosticLog.limit)
  }

  @Test func onlyErrorsForbidMakingPapers() {
    var log = DiagnosticLog()
    log.add(warning.at(nil, "1"))
    #expect(!log.hasErrors)
    log.add(error.at(nil, "1"))
    #expect(log.hasErrors)
  }
}
