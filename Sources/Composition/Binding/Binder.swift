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
    /// An element of the list at a path, itself at a path: no look-up from the root for each of its data.
    case element(FieldValue, list: String, path: String)
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
    switch lookup(placeholder.path) {
    case .found(let value, let canonical, let origin):
      return [
        words(of: value, canonical, origin, format: placeholder.format, emphasis, at: placeholder.location)
      ]
    case .missing(let canonical, _):
      return missingInlines(canonical, at: placeholder.location, missing: missing, blank: blank)
    case .unknown(let segment, let parent, let suggestion):
      report(unknown: segment, in: parent, suggestion: suggestion, at: placeholder.location)
      return []
    }
  }

  private mutating func words(
    of value: FieldValue, _ path: String, _ origin: Location?, format: String?, _ emphasis: Emphasis,
    at location: Location
  ) -> Inline {
    var formatter = ValueFormatter(congress: congress)
    let text = formatter.text(value, path: path, format: format, at: location)
    log.add(contentsOf: formatter.log)
    return .text(text ?? "", emphasis, Origin(path: path, location: origin ?? location))
  }

  /// The inlines of a binding's datum: a text, a date, a person's name; nil if it is to be left out.
  mutating func inlines(of binding: Binding, format: String? = nil, blank: Length) -> [Inline]? {
    var lastMissing: String?
    for path in binding.paths {
      switch lookup(path) {
      case .found(let value, let canonical, let origin):
        return [words(of: value, canonical, origin, format: format, [], at: binding.location)]
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
      switch lookup(path) {
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

  /// The first value of the binding's data; nil, and nothing is reported, if there is none.
  func known(_ binding: Binding) -> FieldValue? {
    for path in binding.paths {
      if case .found(let value, _, _) = lookup(path) { return value }
    }
    return nil
  }

  /// Whether one of the binding's data has a value; nothing is reported.
  func hasValue(_ binding: Binding) -> Bool { known(binding) != nil }

  /// Whether the datum has a value other than "no".
  mutating func holds(_ path: String, at location: Location) -> Bool {
    switch lookup(path) {
    case .found(.boolean(let flag), _, _): return flag
    case .found(.list(let elements), _, _): return !elements.isEmpty
    case .found: return true
    case .missing: return false
    case .unknown(let segment, let parent, let suggestion):
      report(unknown: segment, in: parent, suggestion: suggestion, at: location)
      return false
    }
  }

  /// What a path leads to; a local name at its head stands for its element.
  func lookup(_ path: String) -> Lookup {
    let head = path.head
    guard case .element(let element, let list, let start)? = variables[head] else {
      return congress.lookup(resolved(path))
    }
    let rest = String(Substring(path.utf8.dropFirst(head.utf8.count + 1)))
    guard !rest.isEmpty else { return .found(element, path: start, origin: congress.origins[start]) }
    let canonical = "\(start).\(rest)"
    switch congress.elementPath(rest, in: list) {
    case .found(let way):
      guard let value = way.value(in: element, of: congress) else {
        return .missing(path: canonical, nearest: congress.origins[start])
      }
      return .found(value, path: canonical, origin: congress.origins[canonical] ?? congress.origins[start])
    case .unknown(let segment, let parent, let suggestion):
      return .unknown(segment: segment, in: parent, suggestion: suggestion)
    case .notRecords: return .unknown(segment: rest, in: start, suggestion: nil)
    }
  }

  /// The path with a local name at its head replaced.
  func resolved(_ path: String) -> String {
    let head = path.head
    switch variables[head] {
    case .path(let start)?, .element(_, _, let start)?:
      return start + Substring(path.utf8.dropFirst(head.utf8.count))
    case .inlines?, nil: return path
    }
  }

  mutating func missingInlines(
    _ path: String, at location: Location, missing: Missing, blank: Length
  ) -> [Inline]? {
    switch missing {
    case .error where !blanksForMissing:
      log.add(CompositionDiagnostics.missingValue.at(location, Phrase(path)))
      return []
    case .error, .blank:
      log.add(CompositionDiagnostics.leftBlank.at(location, Phrase(path)))
      return [.blank(blank, Origin(path: path, location: location))]
    case .skip: return nil
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

extension String {
  /// What stands before the first dot. Bytes: letters would be looked up in Unicode's tables.
  fileprivate var head: String { String(Substring(utf8.prefix { $0 != UInt8(ascii: ".") })) }
}
