/// The places where a line must not end, kept by non-breaking spaces (U+00A0).
public enum NonBreaking {
  /// `text` (NFC, one paragraph) with its ordinary spaces made non-breaking where a break would part what
  /// is read together. No other character changes, and a second pass changes nothing.
  ///
  /// Bound are:
  /// - a count and its noun: `24 đồng chí`, `08 giờ`; not a bare year (`năm 2020 đạt`), not a number that
  ///   belongs to the word before it (`khoản 2 Điều 5`), not a joining word after it (`35 lên 64`);
  /// - a label and its number or letter: `ngày 03`, `năm 2026`, `số 05-NQ/ĐU`, `Điều 5`, `điểm a`,
  ///   `Phần I`, `khoá XIV`, `phụ lục 2`;
  /// - `lần thứ IV`, `Phần thứ nhất`, `thứ hai`;
  /// - `đồng chí` and the capitalised name after it;
  /// - both sides of a dash between numbers (`2025 - 2030`), and the space after any other free-standing
  ///   dash, the list marker `- ` included: text copied from a PDF loses a hyphen that ends a line.
  ///
  /// Linear in the length of `text`.
  public static func bind(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      replacingSpaces(of: bytes, at: WordLine(bytes).boundSpaces(bytes))
    } ?? text
  }

  /// A person's name with its last two words kept on one line, the space before `Cường` in `Lê Quốc Cường`, and a
  /// first word of one letter with the next, as in `Y Ban Niê`.
  public static func bindName(_ name: String) -> String {
    var text = name
    return text.withUTF8 { bytes in
      let words = WordLine(bytes).words
      guard let last = words.last, last.hasPrevious else { return nil }
      // "Y Ban Niê": one letter alone at a line's end reads like a slip.
      let opensWithLetter = words.count > 2 && words[0].core.count == 1
      let gaps = (opensWithLetter ? Array(words[1].gap) : []) + Array(last.gap)
      return replacingSpaces(of: bytes, at: gaps.filter { bytes[$0] == Byte.space })
    } ?? name
  }

  /// A copy with U+00A0 in place of the single bytes at `places` (ascending); `nil` when there are none.
  private static func replacingSpaces(
    of bytes: UnsafeBufferPointer<UInt8>, at places: [Int]
  ) -> String? {
    guard !places.isEmpty else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count + places.count) { out in
      var (from, to) = (0, 0)
      for place in places {
        to = copy(bytes[from..<place], to: out, at: to)
        out.initializeElement(at: to, to: 0xC2)
        out.initializeElement(at: to + 1, to: 0xA0)
        (from, to) = (place + 1, to + 2)
      }
      return copy(bytes[from...], to: out, at: to)
    }
  }

  /// Copies `part` to `out` from `index` on and returns the index after it.
  private static func copy(
    _ part: Slice<UnsafeBufferPointer<UInt8>>, to out: UnsafeMutableBufferPointer<UInt8>, at index: Int
  ) -> Int {
    _ = UnsafeMutableBufferPointer(rebasing: out[index...]).initialize(fromContentsOf: part)
    return index + part.count
  }
}
