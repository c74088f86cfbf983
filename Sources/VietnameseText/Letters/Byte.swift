/// The UTF-8 bytes the readers look for, by name.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let zero = UInt8(ascii: "0")

  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }
  static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }
  static func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }
  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

/// `bytes` without the spaces, tabs, line ends and non-breaking spaces at both ends.
func trimmingSpaces(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
  var rest = bytes[...]
  while let first = rest.first {
    if isBlank(first) {
      rest = rest.dropFirst()
    } else if rest.starts(with: [0xC2, 0xA0]) {
      rest = rest.dropFirst(2)
    } else {
      break
    }
  }
  while let last = rest.last {
    if isBlank(last) {
      rest = rest.dropLast()
    } else if rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
      rest = rest.dropLast(2)
    } else {
      break
    }
  }
  return rest
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == Byte.space || byte == Byte.tab || byte == Byte.newline || byte == Byte.carriageReturn
}
