/// A paper of ISO 216, or the wide picture of a projector.
public enum PaperSize: String, Sendable, CaseIterable {
  case a3 = "A3"
  case a4 = "A4"
  case a5 = "A5"
  /// 16 to 9, so small that the type of papers fills it as the type of slides does.
  case screen = "16:9"

  /// Width and height, upright.
  public var size: Size {
    switch self {
    case .a3: Size(width: .mm(297), height: .mm(420))
    case .a4: Size(width: .mm(210), height: .mm(297))
    case .a5: Size(width: .mm(148), height: .mm(210))
    case .screen: Size(width: .mm(224), height: .mm(126))
    }
  }
}
