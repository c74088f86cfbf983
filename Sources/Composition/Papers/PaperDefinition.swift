public import Diagnostics
public import DocumentModel
public import Geometry

/// What to do when a paper needs a datum that has no value.
public enum Missing: String, Sendable, CaseIterable {
  /// The paper cannot be made.
  case error
  /// A dotted blank, to be filled by hand.
  case blank
  /// What uses the datum is left out.
  case omit
}

/// A place of a paper that a datum fills.
public struct Binding: Sendable, Hashable {
  /// Paths in the congress's data; the first that has a value counts.
  public let paths: [String]
  public let missing: Missing
  /// The width of the blank; nil takes the pack's.
  public let blank: Length?
  /// Where the paper says so.
  public let location: Location
}

/// A kind of paper, as data: who issues it, what it says in which order, who signs.
public struct PaperDefinition: Sendable, Hashable {
  /// The name used on the command line and for files, such as "resolution".
  public let id: String
  /// The name people use.
  public let name: String
  /// The printed type, such as "Nghị quyết".
  public let type: Template
  /// The symbol of the type in numbers, such as "NQ".
  public let symbol: String
  /// The issuer, a name in the pack's `issuers`.
  public let issuer: String
  public let subject: Template
  /// How headings are numbered, a name in the pack's `structures`.
  public let structure: String
  public let number: Binding
  public let place: Binding
  public let date: Binding
  public let body: [BodyBlock]
  public let signature: Signature
  /// For bodies without a seal of their own; nil if the paper is never confirmed.
  public let confirmation: Confirmation?
  public let recipients: Binding?
  public let location: Location

  /// A block of the body.
  public indirect enum BodyBlock: Sendable, Hashable {
    /// The legal bases, a list of texts.
    case bases(Binding)
    /// Long prose from a Markdown file that the datum names.
    case prose(Binding, ProsePart)
    /// One paragraph of fixed words and placeholders.
    case paragraph(Template, role: Role, missing: Missing, blank: Length?)
    /// The blocks once for each element of a list; the element's path goes by the name `variable`.
    case each(list: String, variable: String, [BodyBlock], Location)
    /// The blocks if the datum has a value (and is not "no").
    case when(path: String, [BodyBlock], Location)
  }

  /// Which part of a prose file.
  public enum ProsePart: String, Sendable, CaseIterable {
    case all
    /// What stands before the first heading.
    case opening
    /// From the first heading on.
    case sections
  }

  /// Who signs.
  public struct Signature: Sendable, Hashable {
    /// A name in the pack's `signatures`.
    public let by: String
    public let signer: Binding
  }

  /// Who confirms the signature.
  public struct Confirmation: Sendable, Hashable {
    /// Not printed if this datum is "yes".
    public let unless: String?
    public let by: String
    public let position: Binding?
    public let signer: Binding
  }
}
