public import VietnameseText

/// How a result is measured against a target.
public enum Comparison: String, Choice {
  case atLeast = "at-least"
  case exactly
  case atMost = "at-most"
}

/// A target of the new term.
public struct Target: Identified {
  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What is aimed at.
  public var name: String?
  /// The heading tables group it under: "Kinh tế".
  public var group: String?
  /// What was reached in the last year of the closing term, zero or more.
  public var baseline: DecimalNumber?
  /// How a result will be measured; nil when the target is no figure.
  public var comparison: Comparison?
  /// nil for a target that is not a figure.
  public var value: DecimalNumber?
  /// "%", "đảng viên"…
  public var unit: String?
  /// A remark for whoever fills in the data; no paper prints it.
  public var note: String?

  public init() {}

  public static let fields: [Field<Target>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .text("group", \.group),
    .amount("baseline", \.baseline, unit: \.unit),
    .choice("comparison", \.comparison),
    .amount("value", \.value, unit: \.unit),
    .text("unit", \.unit),
    .text("note", \.note),
    .computed("aim", .text, from: ["value"]) { it, _ in it.aim.map { .text($0) } },
  ]

  /// The target in words: "từ 95% trở lên", "không quá 5%", "100%"; nil for a target that is not a figure.
  public var aim: String? {
    guard let value else { return nil }
    let figure = unit == "%" ? NumberFormat.percent(value) : NumberFormat.decimal(value)
    switch comparison ?? .exactly {
    case .atLeast: return "từ \(figure) trở lên"
    case .exactly: return figure
    case .atMost: return "không quá \(figure)"
    }
  }
}

/// A target of the closing term and what became of it.
public struct PreviousTarget: Identified {
  /// What became of a target, in the words papers use.
  public enum Outcome: String, Choice {
    /// Better than the target.
    case exceeded = "vượt"
    /// As the target.
    case met = "đạt"
    case missed = "không đạt"
  }

  /// Unique in its list; nil when none is given.
  public var id: String?
  /// What was aimed at.
  public var name: String?
  /// The heading tables group it under: "Kinh tế".
  public var group: String?
  /// nil is ``Comparison/atLeast``, as nearly all targets are.
  public var comparison: Comparison?
  /// What was to be reached, zero or more.
  public var target: DecimalNumber?
  /// What was reached, zero or more.
  public var result: DecimalNumber?
  /// "%", "đảng viên"…
  public var unit: String?

  public init() {}

  public static let fields: [Field<PreviousTarget>] = [
    .identifier(\.id),
    .text("name", \.name, required: true),
    .text("group", \.group),
    .choice("comparison", \.comparison),
    .amount("target", \.target, unit: \.unit),
    .amount("result", \.result, unit: \.unit),
    .text("unit", \.unit),
    .computed("excess", .decimal, from: ["result", "target"]) { it, _ in it.excess.map(FieldValue.number) },
    .computed("rate", .percent, from: ["result", "target"]) { it, _ in it.rate.map { .percent($0) } },
    .computed("reached", .choice(Outcome.words), from: ["result", "target"]) { it, _ in
      it.outcome.map { .choice($0.rawValue) }
    },
  ]

  /// By how much the result lies above the target; nil when it lies below, so that no paper says "vượt -3".
  public var excess: DecimalNumber? {
    guard let target, let result, result >= target else { return nil }
    return result - target
  }

  /// The result as a share of the target, in percent with two decimals, half up; nil when the target is 0.
  public var rate: DecimalNumber? {
    guard let target, let result else { return nil }
    return result.percentage(of: target, decimals: 2)
  }

  /// Whether the target was exceeded, met or missed.
  public var outcome: Outcome? {
    guard let target, let result else { return nil }
    if result == target { return .met }
    switch comparison ?? .atLeast {
    case .atLeast: return result > target ? .exceeded : .missed
    case .atMost: return result < target ? .exceeded : .missed
    case .exactly: return .missed
    }
  }
}
