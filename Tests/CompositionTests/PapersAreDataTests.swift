import Composition
import Diagnostics
import DocumentModel
import Foundation
import Testing
import Typesetting
import VanKien

/// Papers are data: a file in the congress folder makes a new one.
@Suite struct PapersAreDataTests {
  private func laidOut(_ paper: String, _ log: inout DiagnosticLog) throws -> RenderedPaper {
    let folder = try CongressFolderFixture.notice(&log)
    let session = try Repository.library.fontSession(for: folder, log: &log)
    return try Repository.library.layOut(paper, of: folder, session: session, log: &log)
  }

  @Test func aNoticeIsMadeByAFileOfTheFolder() throws {
    var log = DiagnosticLog()
    let notice = try laidOut("notice", &log)
    #expect(notice.pages.count == 1)
    #expect(
      Composed(document: notice.document, log: log).paragraphs.map { "\($0.role.rawValue): \($0.shown)" } == [
        "issuer: ĐẠI~HỘI~ĐẠI~BIỂU",
        "issuer: ĐẢNG~BỘ XÃ~BÌNH~KHÁNH LẦN~THỨ~XII",
        "separator: *",
        "title: ĐẢNG CỘNG SẢN VIỆT NAM",
        "number: Số~07-TB/ĐH",
        "date: Bình Khánh, ngày~14~tháng~02~năm~2020",
        "type: THÔNG BÁO",
        "subject: về chương trình đại hội đại biểu Đảng~bộ xã~Bình~Khánh lần~thứ~XII",
        "subject-mark: -----",
        "basis: -~Căn cứ Kế hoạch của Đảng uỷ xã Bình Khánh;",
        "basis: -~Căn cứ tình hình thực tế,",
        "body: Đảng uỷ xã Bình Khánh thông báo chương trình đại hội, ngày~05 tháng~02 năm~2020:",
        "list-item: Chào cờ;",
        "list-item: Báo cáo chính trị;",
        "body: Người trình bày: Nguyễn Văn An, Bí thư Đảng uỷ.",
        "list-item: Bầu cử;",
        "body: Số đại biểu được triệu tập: 115.",
        "body: Số điện thoại liên hệ của Đảng bộ xã: [40 mm]",
        "recipients-head: Nơi nhận:",
        "recipient: -~Các chi bộ trực thuộc,",
        "recipient: -~Lưu Văn phòng Đảng uỷ xã.",
        "authority: T/M ĐOÀN CHỦ TỊCH",
        "signer: Nguyễn Văn~An",
      ])
  }

  @Test func theNoticeSaysWhatItLeavesOpen() throws {
    var log = DiagnosticLog()
    _ = try laidOut("notice", &log)
    let folder = Repository.fixtures.path + "/notice"
    #expect(
      log.entries.map { $0.shown.replacing(folder + "/", with: "") } == [
        "VK456 Layouts/papers/notice.yaml:29:74", "VK457 Layouts/papers/notice.yaml:32:28",
        "VK457 Layouts/papers/notice.yaml:34:10",
      ])
  }

  @Test func theFoldersOwnPaperComesBeforeTheProducts() throws {
    var log = DiagnosticLog()
    let resolution = try laidOut("resolution", &log)
    let body = Composed(document: resolution.document, log: log).texts("body")
    #expect(body == ["Nghị quyết theo mẫu riêng của Đảng bộ xã."])
  }

  @Test func papersOfFolderAndProductAreListedTogether() throws {
    var log = DiagnosticLog()
    let library = Repository.library
    let products = library.paperNames(for: try CongressFolderFixture.example(&log))
    #expect(products == products.sorted() && products.contains("resolution") && !products.contains("notice"))
    #expect(
      library.paperNames(for: try CongressFolderFixture.notice(&log)) == (products + ["notice"]).sorted())
  }

  @Test func anUnknownPaperIsReportedWithTheNearest() throws {
    var log = DiagnosticLog()
    let folder = try CongressFolderFixture.notice(&log)
    #expect(throws: RunFailure.resourceMissing) {
      try Repository.library.paper("notise", for: folder, log: &log)
    }
    #expect(
      log.entries.map { $0.text(in: .english) } == [
        "error: there is no paper named “notise” [VK023]\n    hint: → notice"
      ])
  }

  @Test(arguments: ["../notice", "/etc/passwd", "", "notice.yaml"])
  func aPapersNameIsNoPath(_ name: String) throws {
    var log = DiagnosticLog()
    let folder = try CongressFolderFixture.notice(&log)
    #expect(throws: RunFailure.resourceMissing) { try Repository.library.paper(name, for: folder, log: &log) }
  }

  @Test func anOwnPaperThatLeadsOutOfTheFolderIsRefused() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "vk-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Repository.fixtures.appending(path: "notice"), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let link = folder.appending(path: "Layouts/papers/resolution.yaml")
    try FileManager.default.removeItem(at: link)
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: Repository.root.appending(path: "Layouts/papers/resolution.yaml"))
    var log = DiagnosticLog()
    let congress = try CongressFolder.open(folder.path, log: &log)
    #expect(throws: RunFailure.badData) {
      try Repository.library.paper("resolution", for: congress, log: &log)
    }
    #expect(log.entries.map(\.shown) == ["VK004 \(link.path)"])
  }
}
