import Composition
import Synchronization

/// Papers and rule packs that were read before, shared by the threads of a run.
final class LayoutCache: Sendable {
  private struct State {
    var index: RulePackIndex?
    var packs: [String: RulePack] = [:]
    var papers: [String: PaperDefinition] = [:]
  }

  private let state = Mutex(State())

  var index: RulePackIndex? {
    get { state.withLock { $0.index } }
    set { state.withLock { $0.index = newValue } }
  }

  /// By file.
  subscript(pack file: String) -> RulePack? {
    get { state.withLock { $0.packs[file] } }
    set { state.withLock { $0.packs[file] = newValue } }
  }

  /// By file.
  subscript(paper file: String) -> PaperDefinition? {
    get { state.withLock { $0.papers[file] } }
    set { state.withLock { $0.papers[file] = newValue } }
  }
}
