/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable {
  /// Nothing may be made from this input.
  case error
  /// A paper can be made, and someone should look.
  case warning
  /// For information: a blank left open, a choice made.
  case note
}

/// One kind of finding: its stable code and its wording. Kinds are declared beside the code that finds them.
public struct DiagnosticKind: Sendable, Hashable {
  /// `VK` and three digits; never reused for another meaning.
  public let code: String
  public let severity: Severity
  /// What was found and what is needed; a fragment without a full stop, places `{0}`… for the found things.
  public let message: Phrase
  /// What to try.
  public let hint: Phrase?
  /// A few sentences for `vankien explain`: why this is a finding at all. Only where message and hint leave that open.
  public let explanation: Phrase?

  public init(
    _ code: String, _ severity: Severity, _ message: Phrase, hint: Phrase? = nil, explanation: Phrase? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.hint = hint
    self.explanation = explanation
  }

  /// The finding itself: this kind at a place, its wording filled with `values`.
  ///
  /// `hint` replaces the kind's own hint (already filled); `notes` point to related places.
  public func at(
    _ location: Location?, _ values: Phrase..., hint: Phrase? = nil, notes: [Diagnostic.Note] = []
  ) -> Diagnostic {
    let values = values.map(\.quotable)
    return Diagnostic(
      code: code, severity: severity, location: location, message: message.filled(with: values),
      hint: hint?.quotable ?? self.hint?.filled(with: values), notes: notes, values: values)
  }
}

/// One finding about the user's input: data, not a printed line.
public struct Diagnostic: Sendable, Hashable {
  public let code: String
  public let severity: Severity
  /// Where; nil only when no file is to blame.
  public let location: Location?
  public let message: Phrase
  public let hint: Phrase?
  public let notes: [Note]
  /// The found things named in the message, in the order of its places `{0}`…
  public let values: [Phrase]

  /// A place that belongs to the finding, such as the first of two equal keys.
  public struct Note: Sendable, Hashable {
    public let location: Location
    public let message: Phrase

    public init(_ location: Location, _ message: Phrase) {
      self.location = location
      self.message = message
    }
  }

  public init(
    code: String, severity: Severity, location: Location?, message: Phrase, hint: Phrase? = nil,
    notes: [Note] = [], values: [Phrase] = []
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = message
    self.hint = hint
    self.notes = notes
    self.values = values
  }
}
