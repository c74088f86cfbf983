import ArgumentParser

/// Measurements of the product on the product's own library; figures that the README quotes are printed here.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vankien-bench", abstract: "Measures word gaps, stages, lists and whole workloads.",
    subcommands: [
      GapsCommand.self, StagesCommand.self, OrderCommand.self, ConvertCommand.self, BenchCommand.self,
    ])
}
