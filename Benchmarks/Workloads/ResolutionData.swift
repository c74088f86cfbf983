/// A resolution as the peer benchmark generates it: every text ready to print, numbers included.
struct ResolutionData: Decodable {
  let org_parent: String
  let org: String
  let number: String
  let place_date: String
  let subject: String
  let intro: [String]
  let sections: [Section]
  let closing: String
  let recipients: [String]
  let signer: String

  struct Section: Decodable {
    let title: String
    let items: [Item]
  }

  struct Item: Decodable {
    let text: String
  }
}

extension ResolutionData {
  /// The figure in "Số 153-NQ/ĐU".
  var serial: Int { number.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 1 }

  /// What stands before the date in "Mỹ Đức, ngày 3 tháng 7 năm 2026".
  var place: String { place_date.split(separator: ",").first.map(String.init) ?? place_date }

  /// "3/7/2026".
  var date: String { place_date.split { !$0.isNumber }.joined(separator: "/") }

  /// The intro less its last paragraph, without punctuation at the ends.
  var bases: [String] { intro.dropLast().map(\.withoutEnd) }
}

extension String {
  /// Without the mark at its end, which the rules of form put there.
  var withoutEnd: String { last.map { ",.;".contains($0) } ?? false ? String(dropLast()) : self }

  /// "ĐẢNG ỦY XÃ MỸ ĐỨC" as data would have it, "Đảng ủy xã Mỹ Đức"; capitals are the paper's.
  var namedBody: String {
    let generic: Set<String> = ["bộ", "ủy", "xã", "huyện"]
    let words = split(separator: " ").map { word -> String in
      let small = word.lowercased()
      return generic.contains(small) ? small : small.prefix(1).uppercased() + small.dropFirst()
    }
    return words.joined(separator: " ")
  }
}
