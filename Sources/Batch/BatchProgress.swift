public import Diagnostics

/// How far a batch has come.
public struct BatchProgress: Sendable, Hashable {
  /// Records of the shard.
  public let total: Int
  public let made: Int
  public let kept: Int
  public let failed: Int
  public let pages: Int
  /// Since the run began.
  public let milliseconds: Int

  public init(total: Int, made: Int, kept: Int, failed: Int, pages: Int, milliseconds: Int) {
    self.total = total
    self.made = made
    self.kept = kept
    self.failed = failed
    self.pages = pages
    self.milliseconds = milliseconds
  }

  public var done: Int { made + kept + failed }

  /// Records a second, of those worked on in this run.
  public var rate: Double { milliseconds > 0 ? Double(made + failed) * 1000 / Double(milliseconds) : 0 }

  /// Seconds left at this rate; nil before there is one.
  public var secondsLeft: Int? { rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : nil }

  /// "1.250/5.000" and what goes with it, in one line.
  public var text: Phrase {
    let left = secondsLeft.map { seconds in
      seconds < 120
        ? Phrase(vi: "\(seconds) giây", en: "\(seconds) s")
        : Phrase(vi: "\(seconds / 60) phút", en: "\(seconds / 60) min")
    }
    let rate = "\(Int(rate.rounded()))"
    return Phrase(
      vi: "{0}/{1} văn bản, {2} lỗi, {3} văn bản/giây, còn {4}",
      en: "{0}/{1} papers, {2} failed, {3} a second, {4} left"
    ).filled(with: [Phrase("\(done)"), Phrase("\(total)"), Phrase("\(failed)"), Phrase(rate), left ?? "–"])
  }

  /// A bar of `width` characters for a terminal.
  public func bar(width: Int) -> String {
    let filled = total > 0 ? min(width, done * width / total) : width
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }

  /// One line of JSON.
  public var json: String {
    JSONValue.object([
      ("total", .number(total)), ("made", .number(made)), ("kept", .number(kept)),
      ("failed", .number(failed)),
      ("pages", .number(pages)), ("ms", .number(milliseconds)),
    ]).line
  }
}
