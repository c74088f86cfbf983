import ArgumentParser
import CongressModel
import Glibc
import VietnameseText

/// Prints how long lists of many names take to order.
struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Time to order invented delegates by name, keys included.")

  @Option(help: "How many delegates.")
  var count = 50_000

  func run() {
    var congress = Congress()
    congress.delegates = (0..<count).map(Self.delegate)
    let times = (0..<5).map { _ in
      let start = clock()
      _ = congress.delegateGroups(by: .none, order: .name)
      return (clock() - start) * 1000 / CLOCKS_PER_SEC
    }
    print("ordering \(count) delegates by name: \(times.min() ?? 0) ms CPU, least of 5")
  }

  /// The parts of names are chosen by the digits of a scrambled number, so that neighbours differ.
  private static func delegate(_ index: Int) -> Delegate {
    var number = (index &* 2_654_435_761) & 0x7FFF_FFFF
    func choose(_ words: [String]) -> String {
      defer { number /= words.count }
      return words[number % words.count]
    }
    var delegate = Delegate()
    delegate.name = "\(choose(families)) \(choose(middles)) \(choose(middles)) \(choose(givens))"
    delegate.birthDate = PartialDate(year: 1950 + number % 50)
    return delegate
  }

  private static let families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Đặng", "Võ", "Tôn Nữ", "Đỗ", "Lý"]
  private static let middles = ["Văn", "Thị", "Minh", "Hoàng", "Đức", "Ngọc", "Thanh", "Quốc"]
  private static let givens = [
    "An", "Ánh", "Bình", "Dũng", "Đạt", "Hoà", "Hòa", "Oanh", "Thuý", "Út", "Yến", "Phượng",
  ]
}
