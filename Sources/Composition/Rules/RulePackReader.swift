public import Diagnostics

/// A pack's file, read from wherever packs are kept.
public struct RulePackFile: Sendable, Hashable {
  /// As places in diagnostics name it.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Where the packs that others build on are found.
public struct RulePackShelf {
  /// Every pack there is, for "did you mean".
  let ids: [String]
  let file: (String) -> RulePackFile?

  /// - Parameter file: the file of the pack of that id; nil if there is none or it cannot be read.
  public init(ids: [String], file: @escaping (String) -> RulePackFile?) {
    self.ids = ids
    self.file = file
  }

  /// Holds nothing: only packs that stand alone can be read.
  public static var empty: RulePackShelf { RulePackShelf(ids: []) { _ in nil } }
}

/// Reads rule packs.
public enum RulePackReader {
  /// How many packs may build on one another, the first included.
  public static let longestChain = 4

  /// The pack in `bytes`, with what it takes from its bases; nil if it or a base cannot be read at all. Every fault is
  /// reported with its place.
  public static func read(
    _ bytes: [UInt8], file: String, shelf: RulePackShelf = .empty, log: inout DiagnosticLog
  ) -> RulePack? {
    guard let pack = read(RulePackFile(path: file, bytes: bytes), chain: [], shelf: shelf, log: &log)
    else { return nil }
    var checks = RulePackChecks(pack)
    checks.run()
    log.add(contentsOf: checks.log)
    return pack
  }

  /// - Parameter chain: the packs that build on this one, the outermost first.
  private static func read(
    _ file: RulePackFile, chain: [String], shelf: RulePackShelf, log: inout DiagnosticLog
  ) -> RulePack? {
    guard let layer = RulePackLayer.read(file, log: &log) else { return nil }
    var base: RulePack?
    if let needed = layer.base {
      let longer = chain + [layer.id]
      guard let found = baseFile(needed, chain: longer, shelf: shelf, log: &log) else { return nil }
      base = read(found, chain: longer, shelf: shelf, log: &log)
      guard base != nil else { return nil }
    }
    RuleNameChecks.run(on: layer, known: base?.names ?? [], log: &log)
    return layer.applied(to: consume base, log: &log)
  }

  /// The file of a base, unless the chain goes in a circle or on for too long.
  private static func baseFile(
    _ base: RulePackLayer.Base, chain: [String], shelf: RulePackShelf, log: inout DiagnosticLog
  ) -> RulePackFile? {
    if chain.contains(base.id) {
      let circle = (chain + [base.id]).joined(separator: " → ")
      log.add(CompositionDiagnostics.baseCycle.at(base.location, Phrase(circle)))
      return nil
    }
    guard chain.count < longestChain else {
      log.add(CompositionDiagnostics.baseTooDeep.at(base.location, Phrase("\(longestChain)")))
      return nil
    }
    if let file = shelf.file(base.id) { return file }
    let nearest = Suggestion.nearest(to: base.id, among: shelf.ids)
    log.add(
      CompositionDiagnostics.unknownBase.at(
        base.location, Phrase(base.id), hint: nearest.map(CompositionDiagnostics.didYouMean)))
    return nil
  }
}
