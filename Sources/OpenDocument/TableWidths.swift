import DocumentModel
import Geometry

extension Table {
  /// How wide the columns are in `measure`: as solved, else by what is asked for, content columns at their least.
  func widths(in measure: Length, solved: [Length]?) -> [Length] {
    if let solved, solved.count == columns.count { return solved }
    let wanted = columns.map { column -> Length? in
      switch column.width {
      case .fixed(let width): width
      case .content(let least, _): least
      case .share: nil
      }
    }
    let rest = (measure - wanted.reduce(.zero) { $0 + ($1 ?? .zero) }).orZero
    let shares = columns.reduce(0.0) { sum, column in
      if case .share(let share) = column.width { sum + max(0, share) } else { sum }
    }
    return zip(columns, wanted).map { column, width in
      guard width == nil, case .share(let share) = column.width else { return width ?? .zero }
      return shares > 0 ? rest * (max(0, share) / shares) : .zero
    }
  }

  /// Whether it is as wide as its room.
  func fills(_ measure: Length, solved: [Length]?) -> Bool {
    abs((widths(in: measure, solved: solved).reduce(.zero, +) - measure).millimetres) < 0.1
  }

  /// The cell at the top on the left.
  var firstCell: TableCell? { (header.first ?? (rows.count > 0 ? rows[0] : nil))?.cells.first }
}
