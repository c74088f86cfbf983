public import Diagnostics
public import DocumentModel
public import Geometry

/// What to do when a paper needs a datum that has no value.
public enum Missing: String, Sendable, CaseIterable {
  /// The paper cannot be made.
  case error
  /// A dotted blank, to be filled by hand.
  case blank
  /// What uses the datum is left out, and a note says so.
  case omit
  /// The same without a note: most data do well without.
  case skip
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
  /// The name used on the command line and for files, such as "resolution", "tally-minutes-committee".
  public internal(set) var id: String
  /// The name people use.
  public let name: String
  /// The printed type, such as "Nghị quyết".
  public let type: Template
  /// The symbol of the type in numbers, such as "NQ"; empty for papers without number.
  public let symbol: String
  /// What stands above the body.
  public let head: Head
  /// The paper and its margins where they are not the pack's.
  public internal(set) var sheet: Sheet
  /// The ways its cards may stand on sheets, the smallest first; empty for papers of one size. ``sheet`` and the cards are
  /// of the first.
  public internal(set) var sizes: [SheetSize]
  /// One paper for each element, each in files of its own; of several lists each lies in the elements of the one before.
  /// Empty for one paper.
  public let each: [Selection]
  /// Names that stand for others where `each` gives them no element of their own: `round` for `election`.
  public let aliases: [Alias]
  /// What names at the head of the paper's paths stand for: `paper` for its own facts, that of `each` for its element.
  public internal(set) var names: [String: String]
  /// One copy for each element, in one document; nil for one paper.
  public let copies: Selection?
  /// The issuer, a name in the pack's `issuers`.
  public let issuer: String
  public let subject: Template
  /// How headings are numbered, a name in the pack's `structures`.
  public let structure: String
  /// nil for lists and cards, which bear none.
  public let number: Binding?
  /// nil only where there is no masthead.
  public let place: Binding?
  public let date: Binding
  /// The congress's theme, which takes the place of type and subject; nil for papers without.
  public let theme: Theme?
  /// To whom a submission or a letter goes, below the subject; nil for other papers.
  public let addressees: Addressees?
  /// The kinds of congress it is for, such as "branch"; empty for all.
  public let kinds: [String]
  public let body: [BodyBlock]
  /// What blocks and prose call by name.
  public internal(set) var parts: Parts
  public let appendices: [Appendix]
  /// Who signs, from left to right; nobody signs a list or a card.
  public let signatures: [Signature]
  /// For bodies without a seal of their own; nil if the paper is never confirmed.
  public let confirmation: Confirmation?
  public let recipients: Binding?
  public let location: Location

  /// What stands above the body.
  public enum Head: String, Sendable, CaseIterable {
    /// Masthead, type and subject.
    case masthead
    /// Type and subject.
    case title
    /// Nothing: the body is the whole paper.
    case none
  }

  /// Paper and margins of a paper's own.
  public struct Sheet: Sendable, Hashable {
    public var size: PaperSize?
    public var isLandscape = false
    public var top: Length?
    public var bottom: Length?
    public var left: Length?
    public var right: Length?
    /// Whether pages bear numbers.
    public var isNumbered = true

    public init() {}
  }

  /// A way cards stand on sheets.
  public struct SheetSize: Sendable, Hashable {
    public let sheet: Sheet
    /// Of one card; nil where what stands on a card fills pages of its own.
    public let card: Size?
    /// How many of each card.
    public let copies: Int
    /// The most pages one may fill; nil where that does not matter.
    public let mostPages: Int?
  }

  /// A name and the path it stands for.
  public struct Alias: Sendable, Hashable {
    public let name: String
    public let path: String
  }

  /// A block of the body.
  public indirect enum BodyBlock: Sendable, Hashable {
    /// The legal bases, a list of texts.
    case bases(Binding)
    /// A list of texts, one list item each.
    case list(Binding)
    /// Long prose from a Markdown file that the datum names.
    case prose(Binding, ProsePart)
    /// One paragraph of fixed words and placeholders.
    case paragraph(Template, role: Role, missing: Missing, blank: Length?)
    /// The blocks once for each element of a list; the element's path goes by the selection's name. In a form, where there
    /// is no list, they stand `blanks` times to be filled by hand.
    case each(Selection, [BodyBlock], blanks: Int, Location)
    /// The blocks if the datum has a value (and is not "no"); with `isUnless`, if it has none or is "no".
    case when(path: String, isUnless: Bool, [BodyBlock], Location)
    /// A heading of the paper's structure, from level 1.
    case heading(Template, level: Int, name: String?, Location)
    /// A table, chart, set of photographs or of cards of the paper, by name.
    case part(PartKind, name: String, Location)
    /// The contents, or a list of tables or figures, down to a level.
    case contents(Contents.Kind, title: Template?, depth: Int)
    /// Blocks beside one another.
    case row([RowColumn])
    case code(Code)
    case portrait(Portrait)
    /// The blocks on landscape pages.
    case landscape([BodyBlock])
    /// Room for what is put there by hand, by stamp or by machine.
    case area(Role, height: Length)
  }

  /// What a paper defines under a name, for its blocks and for prose: `{{ table: targets }}`.
  public enum PartKind: String, Sendable, CaseIterable {
    case table, chart, photos, cards, seats
  }

  /// Tables, charts, sets of photographs and of cards by name, in the order of the file.
  public struct Parts: Sendable, Hashable {
    public var tables: [TableDefinition] = []
    public var charts: [ChartDefinition] = []
    public var photos: [PhotoSet] = []
    public var cards: [CardDefinition] = []
    public var seats: [SeatPlan] = []

    public init() {}

    /// The names of one kind.
    func names(of kind: PartKind) -> [String] {
      switch kind {
      case .table: tables.map(\.name)
      case .chart: charts.map(\.name)
      case .photos: photos.map(\.name)
      case .cards: cards.map(\.name)
      case .seats: seats.map(\.name)
      }
    }
  }

  /// To whom a paper goes: "Kính trình:" and a list of bodies (05-HD/VPTW, box 9b).
  public struct Addressees: Sendable, Hashable {
    /// The type of the paper, a name in the pack's `types`, whose `address` stands above the list.
    public let type: String
    public let binding: Binding
  }

  /// The theme as the paper's title (05-HD/VPTW §I.5.1.2).
  public struct Theme: Sendable, Hashable {
    public let binding: Binding
    /// Who reports and to whom, in the pack's `theme.note`.
    public let committee: Template
    public let congress: Template
  }

  /// A part after the signatures, with pages of its own numbering.
  public struct Appendix: Sendable, Hashable {
    public let title: Template
    /// The name references use.
    public let name: String?
    public let isLandscape: Bool
    /// The appendix is left out unless this datum has a value.
    public let condition: String?
    public let body: [BodyBlock]
    public let location: Location
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
    /// The line under it; nil takes the pack's, if it has one.
    public let position: Binding?
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
