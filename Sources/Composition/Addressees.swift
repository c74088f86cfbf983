import CongressModel
import DocumentModel

/// To whom a submission or a letter goes (05-HD/VPTW, box 9b).
extension Composer {
  /// "Kính trình:" and the bodies below it, or one body; nothing if nobody is named and may be left out.
  mutating func addressees() -> [Block] {
    guard let addressees = paper.addressees else { return [] }
    let binding = addressees.binding
    if binding.missing == .omit || binding.missing == .skip, !binder.hasValue(binding) { return [] }
    let head = paragraph(role: .addresseesHead, words("types.\(addressees.type).address"))
    let value = binder.known(binding)
    if !(value?.isList ?? false) {
      let name = binder.inlines(of: binding, blank: rules.length("signature.blank")) ?? []
      return head + paragraph(role: .addressee, mark("prefix") + name + mark("last"))
    }
    return head + items(of: binding, rules: "addressees", role: .addressee)
  }

  private mutating func mark(_ name: String) -> [Inline] {
    let path = "addressees.\(name)"
    return [.text(rules.text(path) ?? "", [], rules.origin(path))]
  }
}

extension FieldValue {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
