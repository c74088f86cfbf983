public import Diagnostics
public import VanKien

/// The accounts of a batch for people: what was made and why not, and a list of all papers. Made of the manifest alone.
public struct BatchReports: Sendable {
  private let manifest: Manifest
  private let language: Language
  private var totals = Totals()

  /// What the entries come to.
  private struct Totals {
    var failed: [ManifestEntry] = []
    var pages = 0
    var files = 0
    var bytes = 0
    /// The numbers of the records that have files.
    var made: [Int] = []
    /// The latest of the papers' dates, so that the account says the same whenever it is made.
    var date = ""
  }

  public init(_ manifest: Manifest, language: Language) {
    self.manifest = manifest
    self.language = language
    for entry in manifest.inOrder {
      totals.pages += entry.pages
      totals.date = max(totals.date, entry.date)
      totals.files += entry.files.count
      totals.bytes += entry.files.reduce(0) { $0 + $1.bytes }
      if entry.status == .failed { totals.failed.append(entry) } else { totals.made.append(entry.index) }
    }
  }

  /// "summary.pdf" and "index.pdf".
  public func files(by vankien: VanKien, log: inout DiagnosticLog) throws(RunFailure) -> [RenderedFile] {
    let session = try vankien.fontSession(for: nil, log: &log)
    return [
      try vankien.file(of: summary, id: "summary", session: session, log: &log),
      try vankien.file(of: index, id: "index", session: session, log: &log),
    ]
  }

  private func words(_ vi: String, _ en: String) -> String { language == .english ? en : vi }

  private var date: String { totals.date.isEmpty ? "1970-01-01T00:00:00Z" : totals.date }

  // MARK: Summary

  var summary: PlainReport {
    let failed = totals.failed
    let left = manifest.head.total - manifest.count
    let megabytes = (totals.bytes + 500_000) / 1_000_000
    let shard = manifest.head.shard
    var sentences = [
      words(
        "Số chi bộ của nguồn: \(manifest.head.total).", "Branches in the source: \(manifest.head.total)."),
      words(
        "Đã làm văn bản của: \(totals.made.count).",
        "Papers made for: \(totals.made.count)."),
      words("Không làm được: \(failed.count).", "Failed: \(failed.count)."),
      words(
        "Số tệp: \(totals.files), số trang: \(totals.pages), dung lượng: \(megabytes) MB.",
        "Files: \(totals.files), pages: \(totals.pages), size: \(megabytes) MB."),
    ]
    if shard != .whole { sentences.append(words("Phần \(shard.text).", "Shard \(shard.text).")) }
    if left > 0 {
      sentences.append(
        words("Chưa làm tới, hoặc ở phần khác: \(left).", "Not come to, or in other shards: \(left)."))
    }
    return PlainReport(
      title: words("Tổng hợp kết quả làm văn bản", "Summary of a batch of papers"), sentences: sentences,
      tables: failed.isEmpty ? [] : [reasons(failed), failures(failed)], date: date)
  }

  private func reasons(_ failed: [ManifestEntry]) -> PlainReport.Table {
    var counts: [String: Int] = [:]
    var examples: [String: Phrase] = [:]
    for fault in failed.compactMap(\.errors.first) {
      counts[fault.code, default: 0] += 1
      examples[fault.code] = examples[fault.code] ?? fault.message
    }
    let codes = counts.keys.sorted { (counts[$0] ?? 0, $1) > (counts[$1] ?? 0, $0) }
    return PlainReport.Table(
      words("Lý do", "Reasons"),
      columns: [
        PlainReport.Column(words("Mã", "Code"), share: 1),
        PlainReport.Column(words("Số chi bộ", "Branches"), share: 1),
        PlainReport.Column(words("Ví dụ", "Example"), share: 6),
      ],
      rows: codes.map { [$0, "\(counts[$0] ?? 0)", examples[$0]?.text(in: language) ?? ""] })
  }

  private func failures(_ failed: [ManifestEntry]) -> PlainReport.Table {
    PlainReport.Table(
      words("Chi bộ không làm được", "Failed branches"),
      columns: [
        PlainReport.Column(words("Khoá", "Key"), share: 2),
        PlainReport.Column(words("Chỗ", "Place"), share: 3),
        PlainReport.Column(words("Lỗi", "Error"), share: 5),
      ],
      rows: failed.flatMap { entry in
        // The folder's name says nothing new, and is wider than the column.
        entry.errors.map {
          [
            entry.key, $0.place?.text(in: language).split(separator: "/").last.map(String.init) ?? "",
            "\($0.message.text(in: language)) [\($0.code)]",
          ]
        }
      })
  }

  // MARK: Index

  var index: PlainReport {
    let (made, manifest) = (totals.made, manifest)
    let columns = [
      PlainReport.Column(words("TT", "No."), share: 0.8), PlainReport.Column(words("Khoá", "Key"), share: 3),
      PlainReport.Column(words("Tệp", "File"), share: 4),
      PlainReport.Column(words("Trang", "Pages"), share: 1),
    ]
    return PlainReport(
      title: words("Danh mục văn bản", "Index of papers"), sentences: [],
      tables: made.isEmpty
        ? []
        : [
          PlainReport.Table(words("Văn bản", "Papers"), columns: columns, rowCount: made.count) { row in
            let entry = manifest[made[row]]
            let names = entry?.files.map(\.name).joined(separator: ", ") ?? ""
            return ["\(made[row] + 1)", entry?.key ?? "", names, "\(entry?.pages ?? 0)"]
          }
        ], date: date)
  }
}

extension BranchPapers {
  /// Writes all papers that `manifest` says are made into one file with bookmarks.
  public func writeCombined(
    _ manifest: Manifest, to path: String, log: inout DiagnosticLog
  ) throws(RunFailure) {
    var indices: ArraySlice<Int> = []
    var date = ""
    for entry in manifest.inOrder where entry.status == .done {
      indices.append(entry.index)
      date = max(date, entry.date)
    }
    if indices.isEmpty { return }
    let session = try worker(log: &log)
    var found = DiagnosticLog()
    var failure: RunFailure?
    var parts: ArraySlice<CombinedPapers.Part> = []
    let combined = CombinedPapers(title: papers.joined(separator: ", "), date: date) {
      while parts.isEmpty, failure == nil, let index = indices.popFirst() {
        do throws(RunFailure) {
          var own = DiagnosticLog()
          defer { if own.hasErrors { found.add(contentsOf: own) } }
          parts = try self.parts(of: index, with: session, log: &own)[...]
        } catch {
          failure = error
        }
      }
      return parts.popFirst()
    }
    try combined.write(to: path, session: session, log: &log)
    log.add(contentsOf: found)
    if let failure { throw failure }
  }
}
