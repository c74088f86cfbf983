/// A composed paper: what it says, in order, and the styles it is set in. Nothing here knows widths or pages.
public struct Document: Sendable, Hashable {
  public var metadata: Metadata
  public var page: PageLayout
  /// The paragraph style of every role used in ``blocks`` and in the page's furniture.
  public var styles: [Role: ParagraphStyle]
  public var blocks: [Block]
  /// Where the copies for one person each begin, in order; empty for a paper that is not made in such copies.
  public var copies: [Copy]

  /// One copy of a paper that is made anew for each person.
  public struct Copy: Sendable, Hashable {
    /// Whose it is, in words.
    public let name: String
    /// All its blocks have this number or greater ones.
    public let first: NodeID

    public init(name: String, first: NodeID) {
      self.name = name
      self.first = first
    }
  }

  public init(
    metadata: Metadata, page: PageLayout, styles: [Role: ParagraphStyle], blocks: [Block],
    copies: [Copy] = []
  ) {
    self.metadata = metadata
    self.page = page
    self.styles = styles
    self.blocks = blocks
    self.copies = copies
  }

  /// What a file says about itself.
  public struct Metadata: Sendable, Hashable {
    public var title: String
    public var author: String
    public var subject: String
    /// BCP 47, such as "vi-VN".
    public var language: String
    /// ISO 8601 with zone, such as "2020-06-26T00:00:00+07:00": the paper's date, never the clock's.
    public var date: String

    public init(title: String, author: String, subject: String, language: String, date: String) {
      self.title = title
      self.author = author
      self.subject = subject
      self.language = language
      self.date = date
    }
  }
}
