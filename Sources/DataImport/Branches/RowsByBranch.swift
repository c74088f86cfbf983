/// The rows of a sheet by the branch they belong to, each branch's in order.
struct RowsByBranch: Sendable {
  private var rows: [Int32] = []
  /// Where each branch's begin in ``rows``, and where the last one's end.
  private var starts: [Int32] = []

  init() {}

  init(_ pairs: [(row: Int, branch: Int)], branches: Int) {
    starts = Array(repeating: 0, count: branches + 1)
    for pair in pairs { starts[pair.branch + 1] += 1 }
    for branch in 0..<branches { starts[branch + 1] += starts[branch] }
    var ends = starts
    rows = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      rows[Int(ends[pair.branch])] = Int32(pair.row)
      ends[pair.branch] += 1
    }
  }

  subscript(branch: Int) -> ArraySlice<Int32> { rows[Int(starts[branch])..<Int(starts[branch + 1])] }

  /// The first row of a branch that has one.
  func first(of branch: Int) -> Int { Int(rows[Int(starts[branch])]) }
}
