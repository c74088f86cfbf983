import Diagnostics
import Foundation
import LocatedText
import Testing

/// The example's manifest of a Kubernetes Indexed Job: what the API server would refuse (batch/v1 JobSpec, validation of
/// Kubernetes 1.33), and its own command run for each index as the kubelet would run it.
struct IndexedJobTests {
  private static let file = "\(Command.root.path)/Examples/bao-cao-nhiem-ky/kubernetes-job.yaml"
  private let job: Tree
  private var spec: Tree { job["spec"] }
  private var pod: Tree { spec["template"]["spec"] }
  private var container: Tree { pod["containers"][0] }

  init() throws {
    var log = DiagnosticLog()
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.file)))
    job = Tree(node: YAMLReader.read(bytes, file: Self.file, log: &log))
    try #require(log.entries.isEmpty)
  }

  @Test func itIsAnIndexedJobWithAPartForEachIndex() {
    #expect(job["apiVersion"].text == "batch/v1" && job["kind"].text == "Job")
    #expect(job["metadata"]["name"].text.wholeMatch(of: /[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?/) != nil)
    #expect(spec["completionMode"].text == "Indexed")
    #expect((1...spec["completions"].number).contains(spec["parallelism"].number))
    let parts = container["env"].elements.first { $0["name"].text == "JOB_COMPLETIONS" }
    // A value of the environment must be text.
    #expect(parts?["value"].isQuoted == true && parts?["value"].number == spec["completions"].number)
  }

  @Test func whatAPIServersRefuseIsNotThere() {
    // A policy for failures, and restarts by index, are for pods that are never started again in place.
    #expect(pod["restartPolicy"].text == "Never" && spec["backoffLimitPerIndex"].number >= 0)
    #expect((0...spec["completions"].number).contains(spec["maxFailedIndexes"].number))
    for rule in spec["podFailurePolicy"]["rules"].elements {
      #expect(["FailIndex", "FailJob", "Ignore", "Count"].contains(rule["action"].text))
      let codes = rule["onExitCodes"]
      #expect(codes["containerName"].text == container["name"].text && codes["operator"].text == "In")
      let values = codes["values"].elements.map(\.number)
      // In order, each once, none of them success.
      #expect(values == Set(values).sorted() && !values.contains(0) && !values.isEmpty)
    }
    let volumes = pod["volumes"].elements.map { $0["name"].text }
    #expect(container["volumeMounts"].elements.map { $0["name"].text }.allSatisfy(volumes.contains))
  }

  @Test(.enabled(if: Command.isBuilt, "the command is not built"))
  func itsCommandRunForEachIndexMakesWhatOneRunMakes() throws {
    let scratch = try BatchCommandTests.source(40, broken: [7])
    var mounts: [String: String] = [:]
    for mount in container["volumeMounts"].elements {
      mounts[mount["mountPath"].text] = scratch.file("volume-\(mount["name"].text)").path
    }
    let data = try #require(mounts["/data"])
    let out = try #require(mounts["/out"])
    // The volumes of the cluster are folders here.
    let command = container["command"].elements.map { part in
      mounts.reduce(part.text) { $0.replacing("\($1.key)", with: $1.value) }
    }
    let source = try #require(command.last?.firstMatch(of: /\S*chi-bo\.xlsx/)).output
    var script =
      """
      mkdir -p bin '\(data)' '\(out)' && ln -s "$VK" bin/vankien && export PATH=$PWD/bin:$PATH
      # The table under the name that the manifest has.
      mv shared.yaml '\(data)' && cp chi-bo.csv '\(source)'\n
      """
    for variable in container["env"].elements {
      script += "export \(variable["name"].text)='\(variable["value"].text)'\n"
    }
    for index in 0..<spec["completions"].number {
      script += "JOB_COMPLETION_INDEX=\(index) \"$@\" 2>/dev/null >/dev/null || exit 9\n"
    }
    script += """
      unset JOB_COMPLETIONS; vankien batch merge '\(out)' >/dev/null; echo $?
      cd '\(data)'; vankien batch run '\(source)' -o ../whole --progress none >/dev/null 2>&1; echo $?
      cd ..; for name in whole/*.pdf; do cmp $name '\(out)'/${name#whole/} || exit 8; done; ls whole/cb-* | wc -l
      """
    let outcome = try Command.shell(script, command, in: scratch.url)
    #expect(outcome.status == 0 && outcome.text == "1\n1\n39\n", "\(outcome.text) \(outcome.errors)")
  }
}

/// A tree of YAML to look around in; what is not there is empty.
private struct Tree {
  let node: LocatedNode?

  subscript(key: String) -> Tree { Tree(node: node?.value(of: key)) }

  subscript(index: Int) -> Tree { Tree(node: elements.indices.contains(index) ? elements[index].node : nil) }

  var elements: [Tree] {
    guard case .sequence(let nodes)? = node?.content else { return [] }
    return nodes.map(Tree.init)
  }

  var text: String {
    guard case .scalar(let text, _)? = node?.content else { return "" }
    return text
  }

  /// −1 if there is none.
  var number: Int { Int(text) ?? -1 }

  var isQuoted: Bool {
    guard case .scalar(_, let quoted)? = node?.content else { return false }
    return quoted
  }
}
