import Diagnostics
import VietnameseText

/// What may be wrong with the letters and spaces of a text, wherever it was typed.
package enum TextFault: Int, CaseIterable, Sendable {
  // The order is that of the codes.
  case control, directionMark, privateUse, lostCharacter, loneMark, emoji
  case lookAlike, zeroWidth, otherSpace, spaceBeforeMark, missingSpace, straightQuote, doubleSpace

  /// An error is what would spoil a paper: characters that no font has, or that mean nothing on paper.
  var severity: Severity {
    switch self {
    case .control, .directionMark, .privateUse, .lostCharacter, .loneMark, .emoji: .error
    case .lookAlike, .zeroWidth, .otherSpace, .spaceBeforeMark, .missingSpace, .doubleSpace: .warning
    case .straightQuote: .note
    }
  }

  init?(_ kind: LookAlikes.Kind) {
    switch kind {
    case .control: self = .control
    case .directionMark: self = .directionMark
    case .privateUse: self = .privateUse
    case .replacement: self = .lostCharacter
    case .loneMark: self = .loneMark
    case .emoji: self = .emoji
    case .otherD, .cyrillic, .greek: self = .lookAlike
    case .zeroWidth: self = .zeroWidth
    case .otherSpace: self = .otherSpace
    // Harmless: words are bound by non-breaking spaces anyway.
    case .nonBreakingSpace: return nil
    }
  }

  init(_ kind: Spacing.Kind) {
    switch kind {
    case .doubleSpace: self = .doubleSpace
    case .spaceBeforeMark: self = .spaceBeforeMark
    case .missingSpaceAfterMark: self = .missingSpace
    case .straightQuote: self = .straightQuote
    }
  }
}

// MARK: - Wording

extension TextFault {
  /// What was found: `{0}` is the character as a code, `{1}` the character, `{2}` the one that was meant.
  var message: Phrase {
    switch self {
    case .control: Phrase(vi: "có ký tự điều khiển {0}", en: "there is a control character, {0}")
    case .directionMark: Phrase(vi: "có ký tự đổi hướng viết {0}", en: "{0} turns the direction of writing")
    case .privateUse:
      Phrase(
        vi: "có ký tự {0} không thuộc Unicode chung, thường do phông chữ cũ để lại",
        en: "{0} is a character of private use, often left by a legacy font")
    case .lostCharacter:
      Phrase(
        vi: "có ký tự {0}: một chữ đã mất khi chuyển mã", en: "{0} stands where a conversion lost a character"
      )
    case .loneMark:
      Phrase(vi: "dấu {0} không gắn được vào chữ nào", en: "the mark {0} joins no letter before it")
    case .emoji:
      Phrase(
        vi: "có biểu tượng {0}, phông chữ văn bản không có", en: "{0} is an emoji, which no paper's font has")
    case .lookAlike:
      Phrase(
        vi: "“{1}” ({0}) trông như “{2}” nhưng là chữ khác",
        en: "“{1}” ({0}) looks like “{2}” and is another letter")
    case .zeroWidth: Phrase(vi: "có ký tự không nhìn thấy {0}", en: "there is an invisible character, {0}")
    case .otherSpace:
      Phrase(vi: "khoảng trắng {0} không phải dấu cách", en: "the blank {0} is not a space")
    case .spaceBeforeMark: Phrase(vi: "thừa dấu cách trước “{1}”", en: "a space before “{1}”")
    case .missingSpace: Phrase(vi: "thiếu dấu cách sau “{1}”", en: "no space after “{1}”")
    case .straightQuote: Phrase(vi: "dấu nháy thẳng \"", en: "a straight quotation mark \"")
    case .doubleSpace: Phrase(vi: "hai dấu cách liền nhau", en: "two spaces together")
    }
  }

  /// What to do about it.
  var hint: Phrase? {
    switch self {
    case .control, .directionMark, .zeroWidth:
      Phrase(vi: "xoá cả từ ấy rồi gõ lại", en: "delete the word and type it again")
    case .privateUse, .lostCharacter:
      Phrase(
        vi: "gõ lại chữ ấy bằng bàn phím tiếng Việt Unicode",
        en: "type it again with a Unicode Vietnamese keyboard")
    case .loneMark: Phrase(vi: "xoá dấu ấy, gõ lại cả từ", en: "delete it and type the word again")
    case .emoji: Phrase(vi: "bỏ biểu tượng ấy đi", en: "remove it")
    case .lookAlike: Phrase(vi: "gõ lại chữ “{2}”", en: "type “{2}” again")
    case .otherSpace: Phrase(vi: "gõ lại bằng phím cách", en: "type it with the space bar")
    case .straightQuote: Phrase(vi: "văn bản in “…”", en: "papers print “…”")
    case .spaceBeforeMark, .missingSpace, .doubleSpace: nil
    }
  }
}
