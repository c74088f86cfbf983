public import Diagnostics

/// All that is known of one congress: the root of the data.
public struct Congress: Record {
  /// How papers are to be made.
  public var settings: Settings?
  /// Who holds the congress.
  public var organisation: Organisation?
  /// The key `congress`.
  public var event: CongressEvent? {
    didSet { countElections() }
  }
  /// The organisation in figures.
  public var membership: Membership?
  /// Everyone the data name, each spelling of a name once.
  public var people: [Person] = [] {
    didSet {
      peopleIndex = Congress.index(of: people)
      countElections()
    }
  }
  /// The units that send delegates, in protocol order.
  public var delegations: [Delegation] = []
  /// Who is summoned to a congress of delegates, in the order given.
  public var delegates: [Delegate] = []
  /// Who came.
  public var attendance: Attendance? {
    didSet { countElections() }
  }
  /// The bodies that run the congress.
  public var organs: Organs?
  /// Resolutions and programmes of superiors that the organisation studied and carried out.
  public var implementedResolutions: [Statement] = []
  /// Results of the political task, by field of work.
  public var work: [WorkArea] = []
  /// Results of Party building, by field of work.
  public var partyBuilding: [WorkArea] = []
  /// Targets of the closing term and their results.
  public var previousTargets: [PreviousTarget] = []
  /// What went less well.
  public var shortcomings: Shortcomings?
  /// The overall goal of the new term.
  public var goal: String?
  /// Targets of the new term.
  public var targets: [Target] = []
  /// Figures followed over the years.
  public var indicators: [Indicator] = []
  /// The branches, as reports list them.
  public var branches: [Branch] = []
  /// Branches whose data could not be used, with the reason; a superior's report names them.
  public var unusableBranches: [String] = []
  /// What is to be done in the new term, by whom and when.
  public var assignments: [Assignment] = []
  /// What guests from above said.
  public var addresses: [Address] = []
  /// What members said.
  public var discussion: [Statement] = []
  /// Elections held at the congress.
  public var elections: [Election] = [] {
    didSet { countElections() }
  }
  /// Files in which several people typed the same counts, each alone.
  public var counts: [String] = []
  /// Votes other than elections.
  public var votes: [Vote] = []
  /// The programme, in order.
  public var agenda: [AgendaItem] = []
  /// Pictures and their captions.
  public var photos: [Photo] = []
  /// The reports our facts come from.
  public var sources: [Source] = []
  /// What single papers need, by the id of the paper.
  public var papers: [PaperFacts] = []

  /// Papers of the congress made elsewhere, for its one series of numbers.
  public var otherPapers: [OtherPaper] = []
  /// The papers just made, for the index of the set.
  public var set: [SetEntry] = []

  /// Remarks on values by canonical path: derived rather than reported, a note.
  public var annotations: [String: Annotation] = [:]
  /// Where each value and group was read, by canonical path ("targets.satisfaction.value").
  public var origins: [String: Location] = [:]

  /// Where each id stands in ``people``, so that a list of thousands of persons is not searched again and
  /// again.
  private(set) var peopleIndex: [String: Int] = [:]

  /// The elections with what their votes come to, so that a table of candidates is not counted anew for each cell.
  private(set) var countedElections: [Election] = []

  public init() {}

  private mutating func countElections() {
    countedElections = elections.map { $0.counted(in: self) }
  }

  private static func index(of people: [Person]) -> [String: Int] {
    var index: [String: Int] = [:]
    for (position, person) in people.enumerated() {
      guard let id = person.id, index[id] == nil else { continue }
      index[id] = position
    }
    return index
  }

  public static let fields: [Field<Congress>] = [
    .record("settings", \.settings),
    .record("organisation", \.organisation, required: true),
    .record("congress", \.event, required: true),
    .record("membership", \.membership),
    .records("people", \.people),
    .records("delegations", \.delegations),
    .table("delegates", \.delegates),
    .record("attendance", \.attendance),
    .record("organs", \.organs),
    .records("implemented_resolutions", \.implementedResolutions),
    .records("work", \.work),
    .records("party_building", \.partyBuilding),
    .records("previous_targets", \.previousTargets),
    .record("shortcomings", \.shortcomings),
    .text("goal", \.goal),
    .records("targets", \.targets),
    .records("indicators", \.indicators),
    .records("branches", \.branches),
    .texts("unusable_branches", \.unusableBranches),
    .records("assignments", \.assignments),
    .records("addresses", \.addresses),
    .records("discussion", \.discussion),
    .records("elections", \.elections, shown: \.countedElections),
    .records("votes", \.votes),
    .files("counts", \.counts),
    .records("agenda", \.agenda),
    .records("photos", \.photos),
    .records("sources", \.sources),
    .keyed("papers", \.papers),
    .records("other_papers", \.otherPapers),
    .computed("set", .records(SetEntry.self), from: ["papers"]) { congress, _ in .records(congress.set) },
    .computed("statistics", .record(Statistics.self), from: ["delegates"]) { congress, _ in
      Statistics(congress).map { .record($0) }
    },
    .computed("branch_totals", .record(BranchTotals.self), from: ["branches"]) { congress, _ in
      BranchTotals(congress.branches).map { .record($0) }
    },
  ]
}

/// A remark on one value.
public struct Annotation: Sendable, Hashable {
  /// Where the value comes from.
  public enum Status: String, Choice {
    /// The report says so.
    case reported
    /// Concluded from the report by whoever wrote the data.
    case derived
  }

  /// Whether the value is reported or concluded.
  public var status: Status
  /// The remark, in words.
  public var note: String?

  /// A remark; without arguments, that of a plain value.
  public init(status: Status = .reported, note: String? = nil) {
    self.status = status
    self.note = note
  }
}
