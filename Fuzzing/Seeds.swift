/// The files of one trial: names below its folder, such as "congress/resolution.md", and their bytes.
typealias Inputs = [String: [UInt8]]

/// The congresses of the repository, good and bad, and the product's own layouts.
struct Seeds {
  private static let data = "congress/congress.yaml"
  private static let prose = "congress/resolution.md"
  private static let ownPaper = "congress/Layouts/papers/resolution.yaml"

  private let congresses: [Inputs]
  /// Layouts and the manifest of fonts.
  private let resources: Inputs
  private let donors: [[UInt8]]

  /// Nil when `repository` does not hold them.
  init?(repository: String) {
    var resources: Inputs = [:]
    for folder in ["Layouts/papers", "Layouts/rules", "Fonts"] {
      for name in Disk.names(in: "\(repository)/\(folder)") where name.hasSuffix(".yaml") {
        resources["home/\(folder)/\(name)"] = Disk.read("\(repository)/\(folder)/\(name)")
      }
    }
    let cases = "\(repository)/Tests/BadInputTests/Cases"
    let folders =
      ["\(repository)/Examples/so-tttt-hcm-2020", "\(repository)/Tests/VanKienTests/Fixtures/branch"]
      + Disk.names(in: cases).map { "\(cases)/\($0)" }
    congresses = folders.compactMap { folder in
      guard let data = Disk.read("\(folder)/congress.yaml"), data.count < 100_000 else { return nil }
      var files = [Seeds.data: data]
      files[Seeds.prose] = Disk.read("\(folder)/resolution.md") ?? Array("Đại hội họp.\n".utf8)
      // Always there, so that no trial finds that of the one before.
      files[Seeds.ownPaper] =
        Disk.read("\(folder)/Layouts/papers/resolution.yaml")
        ?? resources["home/Layouts/papers/resolution.yaml"]
      return files
    }
    guard congresses.count > 2, resources.count > 3 else { return nil }
    self.resources = resources
    donors =
      congresses.flatMap { [$0[Seeds.data] ?? [], $0[Seeds.prose] ?? []] }
      + resources.keys.sorted().compactMap { resources[$0] }
  }

  /// The inputs of seed number `seed`.
  func inputs(_ seed: UInt64) -> Inputs {
    var random = SeededRandom(seed: seed)
    // The first two are whole congresses; of the others each is bad in one way.
    let congress = random.once(in: 3) ? random.element(of: congresses) : congresses[random.below(2)]
    var inputs = resources.merging(congress) { $1 }
    for name in targets(&random) {
      var mutator = Mutator(
        random: random, donors: donors, words: name == Seeds.prose ? Words.prose : Words.yaml)
      inputs[name] = mutator.mutate(inputs[name] ?? [])
      random = mutator.random
    }
    return inputs
  }

  /// Which files are changed.
  private func targets(_ random: inout SeededRandom) -> [String] {
    switch random.below(9) {
    case 0, 1: [Seeds.data]
    case 2, 3: [Seeds.prose]
    case 4: [Seeds.data, Seeds.prose]
    case 5: [Seeds.ownPaper]
    default: [random.element(of: resources.keys.sorted())]
    }
  }
}
