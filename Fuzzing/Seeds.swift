/// A set of files that make a paper, before or after mutation.
struct Inputs {
  /// Names below the trial's folder, such as "congress/resolution.md", and their bytes.
  var files: [String: [UInt8]]

  static let data = "congress/congress.yaml"
  static let prose = "congress/resolution.md"
  static let paper = "home/Layouts/papers/resolution.yaml"
  static let pack = "home/Layouts/rules/party-hd36.yaml"
  static let index = "home/Layouts/rules/index.yaml"
  static let manifest = "home/Fonts/manifest.yaml"
}

/// The congresses of the repository, good and bad, and the product's own layouts.
struct Seeds {
  private let congresses: [Inputs]
  private let donors: [[UInt8]]

  /// Nil when `repository` does not hold them.
  init?(repository: String) {
    guard let paper = Disk.read("\(repository)/Layouts/papers/resolution.yaml"),
      let pack = Disk.read("\(repository)/Layouts/rules/party-hd36.yaml"),
      let index = Disk.read("\(repository)/Layouts/rules/index.yaml"),
      let manifest = Disk.read("\(repository)/Fonts/manifest.yaml")
    else { return nil }
    let cases = "\(repository)/Tests/BadInputTests/Cases"
    let folders =
      ["\(repository)/Examples/so-tttt-hcm-2020", "\(repository)/Tests/VanKienTests/Fixtures/branch"]
      + Disk.names(in: cases).map { "\(cases)/\($0)" }
    let congresses = folders.compactMap { folder -> Inputs? in
      guard let data = Disk.read("\(folder)/congress.yaml"), data.count < 100_000 else { return nil }
      var files = [Inputs.data: data, Inputs.pack: pack, Inputs.index: index, Inputs.manifest: manifest]
      files[Inputs.prose] = Disk.read("\(folder)/resolution.md") ?? Array("Đại hội họp.\n".utf8)
      files[Inputs.paper] = Disk.read("\(folder)/Layouts/papers/resolution.yaml") ?? paper
      return Inputs(files: files)
    }
    guard congresses.count > 2 else { return nil }
    self.congresses = congresses
    donors =
      congresses.flatMap { [$0.files[Inputs.data] ?? [], $0.files[Inputs.prose] ?? []] } + [paper, pack]
  }

  /// The inputs of seed number `seed`.
  func inputs(_ seed: UInt64) -> Inputs {
    var random = SeededRandom(seed: seed)
    // The first two are whole congresses; of the others each is bad in one way.
    var inputs = random.once(in: 3) ? random.element(of: congresses) : congresses[random.below(2)]
    let targets =
      [
        [Inputs.data], [Inputs.data], [Inputs.prose], [Inputs.prose], [Inputs.data, Inputs.prose],
        [Inputs.paper],
        [Inputs.pack], [Inputs.index], [Inputs.manifest],
      ]
    for name in random.element(of: targets) {
      let words = name == Inputs.prose ? Words.prose : Words.yaml
      var mutator = Mutator(random: random, donors: donors, words: words)
      inputs.files[name] = mutator.mutate(inputs.files[name] ?? [])
      random = mutator.random
    }
    return inputs
  }
}
