public import Diagnostics
public import VanKien

/// Looks again at what a batch has made.
public enum Verification {
  /// Reads every file that the manifests of `folder` name and compares its digest; reports what is missing, changed or
  /// of nobody. Returns how many files are as they were made.
  public static func verify(_ folder: String, log: inout DiagnosticLog) throws(RunFailure) -> Int {
    let all = try Manifests.all(in: folder, log: &log)
    // A merged manifest says all that those of its shards say.
    let manifests = all.contains { $0.head.shard == .whole } ? all.filter { $0.head.shard == .whole } : all
    var good = 0
    var known: Set<String> = []
    for entry in manifests.lazy.flatMap(\.inOrder) {
      for file in entry.files {
        known.insert(file.name)
        let path = "\(folder)/\(file.name)"
        guard let bytes = VanKien.contents(of: path) else {
          log.add(BatchDiagnostics.fileMissing.at(Location(file: path), Phrase(entry.key)))
          continue
        }
        if VanKien.sha256(bytes) == file.sha256 {
          good += 1
        } else {
          log.add(BatchDiagnostics.fileChanged.at(Location(file: path), Phrase(entry.key)))
        }
      }
    }
    for name in VanKien.files(in: folder) where !known.contains(name) && !isOurs(name) {
      log.add(BatchDiagnostics.fileTooMany.at(Location(file: "\(folder)/\(name)")))
    }
    return good
  }

  /// Whether a file is the batch's own account, not a record's.
  private static func isOurs(_ name: String) -> Bool {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return Manifests.isOurs(name) || FileNames.ours.contains(stem)
  }

  /// Joins the manifests of a batch's shards in one folder into "manifest.jsonl", if every record is there exactly once.
  public static func merge(_ folder: String, log: inout DiagnosticLog) throws(RunFailure) -> Manifest {
    let parts = try Manifests.all(in: folder, log: &log).filter { $0.head.shard.count > 1 }
    guard let first = parts.first else {
      log.add(BatchDiagnostics.noManifest.at(Location(file: folder), Phrase("manifest-1-of-….jsonl")))
      throw .inputMissing
    }
    var faults = DiagnosticLog()
    let head = Manifest.Head(shard: .whole, total: first.head.total, keys: first.head.keys)
    var found: [Int: (part: Manifest, key: String)] = [:]
    for part in parts {
      if part.head.keys != first.head.keys || part.head.shard.count != first.head.shard.count {
        let name = Manifest.name(of: part.head.shard)
        faults.add(BatchDiagnostics.otherBatch.at(Location(file: "\(folder)/\(name)")))
        continue
      }
      for entry in part.inOrder where found.updateValue((part, entry.key), forKey: entry.index) != nil {
        faults.add(BatchDiagnostics.recordDouble.at(Location(file: folder), Phrase(entry.key)))
      }
    }
    let numbers = found.keys.sorted()
    let missing = head.total - numbers.count
    let keys = VanKien.sha256(Array(numbers.compactMap { found[$0]?.key }.joined(separator: "\n").utf8))
    if missing > 0 || (!faults.hasErrors && keys != head.keys) {
      faults.add(
        BatchDiagnostics.recordMissing.at(
          Location(file: folder), Phrase("\(missing)"), Phrase("\(head.total)")))
    }
    log.add(contentsOf: faults)
    if faults.hasErrors { throw .badData }
    let path = "\(folder)/\(Manifest.name(of: .whole))"
    try Manifest.write(head, numbers, to: path, log: &log) { found[$0]?.part.line(of: $0) }
    return try Manifest.read(LineFile(path), path, log: &log)
  }
}

/// The manifests in a folder.
enum Manifests {
  /// All of them, by name; those of shards before the merged one.
  static func all(in folder: String, log: inout DiagnosticLog) throws(RunFailure) -> [Manifest] {
    let names = VanKien.files(in: folder).filter { isOurs($0) }
    let manifests = names.compactMap { name in
      LineFile("\(folder)/\(name)").flatMap(Manifest.init)
    }
    guard !manifests.isEmpty else {
      log.add(BatchDiagnostics.noManifest.at(Location(file: folder), Phrase(Manifest.name(of: .whole))))
      throw .inputMissing
    }
    return manifests
  }

  static func isOurs(_ name: String) -> Bool {
    name.hasPrefix("manifest") && name.hasSuffix(".jsonl")
  }
}
