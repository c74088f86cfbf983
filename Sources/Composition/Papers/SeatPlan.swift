public import Diagnostics

/// A hall's seats in rows, with what stands on each, as data.
public struct SeatPlan: Sendable, Hashable {
  /// What blocks call it.
  public let name: String
  /// Who sits there.
  public let selection: Selection
  /// The datum of an element that names the seat: a row's letters and a number.
  public let seat: String
  /// What stands on a seat that is taken, one line each.
  public let words: [Template]
  /// After which numbers there is an aisle.
  public let aisles: [Int]
  /// The hall's rows from the stage and how many seats they have, where it has more than are taken.
  public let rows: [String]
  public let seats: Int?
  public let location: Location

  /// More do not stand on a sheet of paper.
  static let mostSeats = 60
}
