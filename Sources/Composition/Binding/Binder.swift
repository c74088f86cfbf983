import CongressModel
import Diagnostics
import DocumentModel
import Geometry
import Prose
import VietnameseText

/// Fills placeholders with the congress's data.
struct Binder {
  let congress: Congress
  /// Whether data that are missing and needed leave a blank instead of an error (`--blank`).
  let blanksForMissing: Bool
  /// Names that hold only in the template at hand.
  var variables: [String: Variable] = [:]
  var references = References()
  var log = DiagnosticLog()

  /// What a local name stands for.
  enum Variable {
    /// Ready text: the number, the symbol.
    case inlines([Inline])
    /// A path in the data: the element of a `for`.
    case path(String)
  }

  init(congress: Congress, blanksForMissing: Bool) {
    self.congress = congress
    self.blanksForMissing = blanksForMissing
  }

  /// The inlines of a template; nil if a datum is missing and what uses it is to be left out.
  mutating func inlines(
    of template: Template, missing: Missing = .error, blank: Length
  ) -> [Inline]? {
    var result: [Inline] = []
    for piece in template.pieces {
      switch piece {
      case .text(let text, let location): result.append(.text(text, [], Origin(location: location)))
      case .placeholder(let placeholder):
        guard let inlines = inlines(of: placeholder, missing: missing, blank: blank) else { return nil }
        result += inlines
      default: preconditionFailure("a template holds texts and placeholders only")
      }
    }
    return result
  }

  /// The inlines of one placeholder; nil if it is to be left out.
  mutating func inlines(
    of placeholder: Placeholder, emphasis: Emphasis = [], missing: Missing, blank: Length
  ) -> [Inline]? {
    if case .inlines(let inlines)? = variables[placeholder.path] { return inlines }
    if let use = References.Use(rawValue: placeholder.path), let name = placeholder.format {
      return references.inlines(use, to: name, emphasis: emphasis, at: placeholder.location, log: &log)
    }
    let path = resolved(placeholder.path)
    switch congress.lookup(path) {
    case .found(let value, let canonical, let origin):
      var formatter = ValueFormatter(congress: congress)
      let text = formatter.text(
        value, path: canonical, format: placeholder.format, at: placeholder.location)
      log.add(contentsOf: formatter.log)
      return [.text(text ?? "", emphasis, Origin(path: canonical, location: origin ?? placeholder.location))]
    case .missing(let canonical, _):
      return missingInlines(canonical, at: placeholder.location, missing: missing, blank: blank)
    case .unknown(let segment, let parent, let suggestion):
      report(unknown: segment, in: parent, suggestion: suggestion, at: placeholder.location)
      return []
    }
  }

  /// The inlines of a binding's datum: a text, a date, a person's name; nil if it is to be left out.
  mutating func inlines(of binding: Binding, format: String? = nil, blank: Length) -> [Inline]? {
    var lastMissing: String?
    for path in binding.paths {
      switch congress.lookup(resolved(path)) {
      case .found:
        let placeholder = Placeholder(path: path, format: format, location: binding.location)
        return inlines(of: placeholder, missing: binding.missing, blank: blank)
      case .missing(let canonical, _): lastMissing = lastMissing ?? canonical
      case .unknown(let segment, let parent, let suggestion):
        report(unknown: segment, in: parent, suggestion: suggestion, at: binding.location)
        return []
      }
    }
    return missingInlines(
      lastMissing ?? "", at: binding.location, missing: binding.missing, blank: binding.blank ?? blank)
  }

  /// The value of a binding, or nil; a missing one is reported as the binding says.
  mutating func value(of binding: Binding) -> (value: FieldValue, path: String, origin: Origin)? {
    for path in binding.paths {
      switch congress.lookup(resolved(path)) {
      case .found(let value, let canonical, let origin):
        return (value, canonical, Origin(path: canonical, location: origin))
      case .missing: continue
      case .unknown(let segment, let parent, let suggestion):
        report(unknown: segment, in: parent, suggestion: suggestion, at: binding.location)
        return nil
      }
    }
    _ = missingInlines(
      resolved(binding.paths.first ?? ""), at: binding.location, missing: binding.missing, blank: .zero)
    return nil
  }

  /// Whether one of the binding's data has a value; nothing is reported.
  func hasValue(_ binding: Binding) -> Bool {
    binding.paths.contains { path in
      if case .found = congress.lookup(resolved(path)) { true } else { false }
    }
  }

  /// Whether the datum has a value other than "no".
  mutating func holds(_ path: String, at location: Location) -> Bool {
    switch congress.lookup(resolved(path)) {
    case .found(.boolean(let flag), _, _): return flag
    case .found(.list(let elements), _, _): return !elements.isEmpty
    case .found: return true
    case .missing: return false
    case .unknown(let segment, let parent, let suggestion):
      report(unknown: segment, in: parent, suggestion: suggestion, at: location)
      return false
    }
  }

  /// The path with a local name at its head replaced.
  func resolved(_ path: String) -> String {
    let head = path.prefix { $0 != "." }
    guard case .path(let start)? = variables[String(head)] else { return path }
    return start + path.dropFirst(head.count)
  }

  private mutating func missingInlines(
    _ path: String, at location: Location, missing: Missing, blank: Length
  ) -> [Inline]? {
    switch missing {
    case .error where !blanksForMissing:
      log.add(CompositionDiagnostics.missingValue.at(location, Phrase(path)))
      return []
    case .error, .blank:
      log.add(CompositionDiagnostics.leftBlank.at(location, Phrase(path)))
      return [.blank(blank, Origin(path: path, location: location))]
    case .omit:
      log.add(CompositionDiagnostics.omitted.at(location, Phrase(path)))
      return nil
    }
  }

  private mutating func report(
    unknown segment: String, in parent: String, suggestion: String?, at location: Location
  ) {
    let path = parent.isEmpty ? segment : "\(parent).\(segment)"
    log.add(
      CompositionDiagnostics.unknownPath.at(
        location, Phrase(path), hint: suggestion.map(CompositionDiagnostics.didYouMean)))
  }
}
