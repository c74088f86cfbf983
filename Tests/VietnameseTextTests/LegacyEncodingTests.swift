import Foundation
import Testing

@testable import VietnameseText

/// The letters only Vietnamese has, small ones, tones in the order of dictionaries.
private let letters =
  "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"

/// glibc's converter as a second opinion.
private enum Iconv {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/iconv")

  /// `text` in an encoding, its bytes as windows-1252 letters; what the encoding lacks is left out.
  static func mojibake(_ text: String, _ encoding: String) throws -> String {
    Windows1252.text(try run(text, to: encoding))
  }

  private static func run(_ text: String, to encoding: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", encoding]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return [UInt8](bytes)
  }
}

@Suite struct LegacyEncodingTests {
  @Test(.enabled(if: Iconv.isInstalled, "iconv is not installed"))
  func tcvn3IsWhatIconvWrites() throws {
    let text = letters + " ĂÂÊÔƠƯĐ abc XYZ 123"
    #expect(try LegacyEncoding.tcvn3.decode(Iconv.mojibake(text, "TCVN5712-1")) == text)
  }

  @Test(.enabled(if: Iconv.isInstalled, "iconv is not installed"))
  func visciiIsWhatIconvWrites() throws {
    let text = letters + letters.uppercased() + " abc XYZ 123"
    #expect(try LegacyEncoding.viscii.decode(Iconv.mojibake(text, "VISCII")) == text)
  }

  @Test(.enabled(if: Iconv.isInstalled, "iconv is not installed"))
  func windows1258IsWhatIconvWrites() throws {
    let text = "Nguyễn Thị Hường, Đảng uỷ phường, ĐẶNG VĂN Ữ"
    #expect(try LegacyEncoding.windows1258.decode(Iconv.mojibake(text, "CP1258")) == text)
  }

  @Test func vniIsWhatItsTableSays() {
    // Written out from a table of the encoding, apart from the one under test.
    let table = """
      à aø ả aû ã aõ á aù ạ aï ă aê ằ aè ẳ aú ẵ aü ắ aé ặ aë â aâ ầ aà ẩ aå ẫ aã ấ aá ậ aä đ ñ è eø ẻ eû ẽ eõ é eù ẹ eï \
      ê eâ ề eà ể eå ễ eã ế eá ệ eä ì ì ỉ æ ĩ ó í í ị ò ò oø ỏ oû õ oõ ó où ọ oï ô oâ ồ oà ổ oå ỗ oã ố oá ộ oä \
      ơ ô ờ ôø ở ôû ỡ ôõ ớ ôù ợ ôï ù uø ủ uû ũ uõ ú uù ụ uï ư ö ừ öø ử öû ữ öõ ứ öù ự öï ỳ yø ỷ yû ỹ yõ ý yù ỵ î
      """
    let pairs = table.split(separator: " ").map(String.init)
    #expect(pairs.count == 2 * letters.count)
    for index in stride(from: 0, to: pairs.count, by: 2) {
      #expect(LegacyEncoding.vni.decode(pairs[index + 1]) == pairs[index])
      #expect(LegacyEncoding.vni.decode(pairs[index + 1].uppercased()) == pairs[index].uppercased())
    }
  }

  @Test func vniTakesSmallMarksOnCapitals() {
    #expect(LegacyEncoding.vni.decode("Aùnh Ôi Ñöùc") == "Ánh Ơi Đức")
  }

  @Test func fontsOfCapitalsMakeEverythingCapital() {
    #expect(LegacyEncoding.tcvn3Capitals.decode("NguyÔn v¨n ®øc") == "NGUYỄN VĂN ĐỨC")
  }

  @Test func textOfUnicodeIsOfNoLegacyEncoding() {
    #expect(LegacyEncoding.tcvn3.decode("Nguyễn") == nil)
  }

  @Test(arguments: [
    (".VnTime", LegacyEncoding.tcvn3), (".VnTimeH", .tcvn3Capitals), (".VnArial NarrowH", .tcvn3Capitals),
    ("VNI-Times", .vni), ("Times New Roman", nil), ("Calibri", nil),
  ])
  func fontsTellTheEncoding(_ font: String, _ encoding: LegacyEncoding?) {
    #expect(LegacyEncoding(font: font) == encoding)
  }
}

@Suite struct LegacyDetectionTests {
  private let names = [
    "Nguyễn Văn Đức", "Trần Thị Hường", "Lê Hoàng Ánh", "Phạm Quốc Bảo", "Đặng Ngọc Thuỷ", "Bùi Xuân Trường",
  ]

  @Test(
    .enabled(if: Iconv.isInstalled, "iconv is not installed"),
    arguments: [("TCVN5712-1", LegacyEncoding.tcvn3), ("VISCII", .viscii), ("CP1258", .windows1258)])
  func anEncodingIsFoundByItsSyllables(_ name: String, _ encoding: LegacyEncoding) throws {
    // Capitals with tones are beyond the fonts of TCVN3.
    let texts = try names.filter { name != "TCVN5712-1" || !$0.contains("Á") }.map {
      try Iconv.mojibake($0, name)
    }
    #expect(LegacyEncoding.detect(in: texts) == encoding)
    // Some names have the same bytes as in windows-1252, and need nothing.
    for text in Set(texts).subtracting(names) {
      #expect(LegacyEncoding.detect(in: [text]) == encoding, "\(text)")
    }
  }

  @Test func vniIsFoundByItsSyllables() {
    #expect(LegacyEncoding.detect(in: ["Nguyeãn Vaên Ñöùc", "Traàn Thò Höôøng"]) == .vni)
    #expect(LegacyEncoding.detect(in: ["ÑAÛNG UÛY PHÖÔØNG"]) == .vni)
  }

  @Test func capitalsTypedInAFontOfSmallLettersAreThoseOfTheOther() {
    #expect(LegacyEncoding.detect(in: ["NGUYÔN V¡N §øC", "TRÇN THÞ H¦êNG"]) == .tcvn3Capitals)
  }

  @Test(arguments: [
    ["Hoà", "Lê Công", "Tô Hùng"], ["Nguyễn Văn An"], ["An", "Binh"], ["Café", "Zürich"], [],
    ["Lê Văn Hùng", "Đỗ Hà"],
  ])
  func textThatIsWellStaysAsItIs(_ texts: [String]) {
    #expect(LegacyEncoding.detect(in: texts) == nil)
  }

  @Test func everySyllableOfALongTextHasTheShape() {
    let text =
      "Đại hội biểu quyết thông qua nghị quyết với sự thống nhất cao nghiêng khuỷu thuyền giường quyển hoạch ngoằn "
      + "nghịch giã gì quốc khoẻ xoong uống yêu ướt Ea"
    for word in text.split(separator: " ").dropLast() {
      #expect(SyllableShape.fits(Array(word.unicodeScalars)), "\(word)")
    }
  }

  @Test(arguments: ["NguyÔn", "Traàn", "thpt", "đặáng", "HoÀng", "caté", "bàc"])
  func whatIsNoSyllableHasNot(_ word: String) {
    #expect(!SyllableShape.fits(Array(word.unicodeScalars)))
  }
}
