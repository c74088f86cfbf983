/// What takes in an XML file as it is read.
///
/// What it is handed lives only as long as the call.
public protocol XMLHandler: AnyObject {
  /// True ends the reading; the rest of the file is not looked at.
  var isDone: Bool { get }
  /// A start tag.
  func start(_ name: XMLName, _ attributes: XMLAttributes)
  /// An end tag.
  func end(_ name: XMLName)
  /// Characters in UTF-8; one text may come in several pieces, cut between characters.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element or attribute as written, its prefix included.
public struct XMLName {
  let start: UnsafePointer<CChar>

  /// Whether the name is `name`, prefix and all: "table:table-cell".
  public func `is`(_ name: StaticString) -> Bool { start.equals(name) }

  /// The name without its prefix: "c" for "x:c".
  public var local: XMLName {
    var place = start
    while place.pointee != 0 {
      if place.pointee == CChar(bitPattern: UInt8(ascii: ":")) { return XMLName(start: place + 1) }
      place += 1
    }
    return self
  }

  /// The prefix and its colon: "office:"; empty without one.
  public func hasPrefix(_ prefix: StaticString) -> Bool {
    for index in 0..<prefix.utf8CodeUnitCount
    where UInt8(bitPattern: start[index]) != prefix.utf8Start[index] {
      // The name's closing zero differs from every letter, so nothing behind it is read.
      return false
    }
    return true
  }
}

/// The attributes of a start tag.
public struct XMLAttributes {
  /// Names and values in turn, closed by nil.
  let list: UnsafePointer<UnsafePointer<CChar>?>

  /// The value of the attribute written `name`; nil if there is none.
  public subscript(_ name: StaticString) -> XMLValue? {
    value { $0.is(name) }
  }

  /// The value of the first attribute called `name` behind whatever prefix.
  public subscript(local name: StaticString) -> XMLValue? {
    value { $0.local.is(name) }
  }

  private func value(_ isMeant: (XMLName) -> Bool) -> XMLValue? {
    var place = list
    while let name = place[0], let value = place[1] {
      if isMeant(XMLName(start: name)) { return XMLValue(start: value) }
      place += 2
    }
    return nil
  }
}

/// The value of an attribute.
public struct XMLValue {
  let start: UnsafePointer<CChar>

  /// The value as text.
  public var text: String { String(cString: start) }

  /// Whether the value is `text`.
  public func `is`(_ text: StaticString) -> Bool { start.equals(text) }

  /// The value as a whole number of up to 18 digits without sign; nil for anything else.
  public var integer: Int? {
    var number = 0
    var count = 0
    while start[count] != 0 {
      let digit = UInt8(bitPattern: start[count]) &- UInt8(ascii: "0")
      guard digit < 10, count < 18 else { return nil }
      number = number * 10 + Int(digit)
      count += 1
    }
    return count > 0 ? number : nil
  }
}

extension UnsafePointer<CChar> {
  fileprivate func equals(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    for index in 0..<count where UInt8(bitPattern: self[index]) != text.utf8Start[index] { return false }
    return self[count] == 0
  }
}
