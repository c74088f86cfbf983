/// A part of a batch, for one of several machines: the records whose keys fall to it. Which key falls where depends on
/// the key alone, so adding a record moves no other.
public struct Shard: Sendable, Hashable {
  /// From 1 to ``count``.
  public let number: Int
  public let count: Int

  /// The whole batch.
  public static let whole = Shard(number: 1, count: 1)!

  /// Nil unless 1 ≤ `number` ≤ `count` ≤ 100,000.
  public init?(number: Int, count: Int) {
    guard (1...100_000).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// "3/16"; nil for anything else.
  public init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]) else { return nil }
    self.init(number: number, count: count)
  }

  /// The shard a job of an array is given: Slurm's `SLURM_ARRAY_TASK_ID` among `SLURM_ARRAY_TASK_COUNT`, counted from
  /// `SLURM_ARRAY_TASK_MIN`; or Kubernetes' `JOB_COMPLETION_INDEX`, from 0, among `JOB_COMPLETIONS`. Nil where there is
  /// none, or its count is not said.
  public init?(environment: (String) -> String?) {
    func number(_ name: String) -> Int? { environment(name).flatMap { Int($0) } }
    if let task = number("SLURM_ARRAY_TASK_ID"), let count = number("SLURM_ARRAY_TASK_COUNT") {
      self.init(number: task - (number("SLURM_ARRAY_TASK_MIN") ?? 1) + 1, count: count)
    } else if let index = number("JOB_COMPLETION_INDEX"), let count = number("JOB_COMPLETIONS") {
      self.init(number: index + 1, count: count)
    } else {
      return nil
    }
  }

  /// "3/16".
  public var text: String { "\(number)/\(count)" }

  /// Whether a record of this key belongs to the shard.
  public func holds(_ key: String) -> Bool { Int(Shard.hash(key) % UInt64(count)) == number - 1 }

  /// FNV-1a over the key's UTF-8, then mixed (the finalizer of MurmurHash3): the same on every machine, and even.
  private static func hash(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return hash ^ (hash >> 33)
  }
}
