internal import CCairo

/// Checksums of whole font files: slow beside ``FontManifest/Face/headChecksum``, and certain.
public enum FontChecksum {
  /// SHA-256 of `bytes` as 64 hexadecimal digits in lower case; nil only if the system has no SHA-256.
  public static func sha256(of bytes: [UInt8]) -> String? {
    guard var digest = Digest() else { return nil }
    digest.add(bytes)
    return digest.hexadecimal()
  }

  /// SHA-256 of a file as 64 hexadecimal digits in lower case; nil if it cannot be read.
  public static func sha256(ofFile path: String) -> String? {
    guard let file = FontFile(path), var digest = Digest() else { return nil }
    var offset = 0
    while true {
      let chunk = file.chunk(at: offset, upTo: 1 << 16)
      if chunk.isEmpty { return digest.hexadecimal() }
      digest.add(chunk)
      offset += chunk.count
    }
  }
}
