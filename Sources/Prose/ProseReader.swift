public import Diagnostics

/// Reads prose: CommonMark with tables and footnotes, less everything a formal paper has no use for.
public enum ProseReader {
  /// The document of `bytes` (UTF-8), or nil when the text could not be parsed at all.
  ///
  /// Everything found goes to `log`. A document comes back in spite of errors (HTML, a number typed by hand), so
  /// that later stages can report their own findings in the same run.
  public static func read(
    _ bytes: [UInt8], file: String, limits: ProseLimits = .init(), log: inout DiagnosticLog
  ) -> ProseDocument? {
    guard let source = ProseChecks(limits: limits).source(bytes, file: file, log: &log),
      let tree = MarkdownTree(source.bytes)
    else { return nil }
    var builder = ProseBuilder(source: source, limits: limits)
    let document = tree.withDocument { builder.document($0) }
    builder.reportLostDefinitions()
    log.add(contentsOf: builder.log)
    return document
  }
}
