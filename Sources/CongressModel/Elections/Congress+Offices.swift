/// What somebody is at the congress, as those who sign are.
extension Congress {
  /// The bodies of a congress in whose name papers are signed.
  public enum SigningBody: String, Sendable {
    case presidium, secretariat, credentials, tellers
  }

  /// What `person` is in a body, such as "Trưởng đoàn"; "" for a plain member. Empty for someone outside it, nil where the
  /// data do not say who is in it.
  public func offices(of person: Person, in body: SigningBody) -> [String]? {
    let members: [(PersonReference?, String?)] =
      switch body {
      case .presidium: organs.map { pairs(of: $0.presidium) } ?? []
      case .secretariat: organs.map { pairs(of: $0.secretariat) } ?? []
      case .credentials: organs.map { pairs(of: $0.credentials) } ?? []
      case .tellers: elections.flatMap(\.tellers).map { ($0.person, $0.role?.rawValue) }
      }
    guard !members.isEmpty else { return nil }
    return members.compactMap { reference, office in
      isThe(person, reference) ? office ?? "" : nil
    }
  }

  /// The positions of `person`, and those the congress elected them to; nil where nothing is known.
  public func offices(of person: Person) -> [String]? {
    var offices = person.positions
    for election in countedElections {
      guard election.elected.contains(where: { isThe(person, $0.person) }) else { continue }
      switch election.kind {
      case .secretary: offices.append("Bí thư")
      case .deputySecretary: offices.append("Phó Bí thư")
      default: break
      }
    }
    return offices.isEmpty ? nil : offices
  }

  private func pairs(of list: [OrganMember]) -> [(PersonReference?, String?)] {
    list.map { ($0.person, $0.role) }
  }

  private func isThe(_ person: Person, _ reference: PersonReference?) -> Bool {
    guard let id = person.id else { return false }
    return reference.flatMap { self.person($0) }?.id == id
  }
}
