import CairoRenderer
import Composition
import CongressModel
import DataImport
public import Diagnostics
import DocumentModel
import LocatedText
import OfficePackage
import OpenDocument
import Prose
import Typesetting

extension VanKien {
  /// Every kind of finding the library can report, ordered by code.
  public static var diagnosticKinds: [DiagnosticKind] {
    let kinds = [
      VanKienDiagnostics.all, LocatedTextDiagnostics.all, DataImportDiagnostics.all,
      DataImportDiagnostics.tables, CongressDiagnostics.all, ElectionDiagnostics.all, CountDiagnostics.all,
      ProseDiagnostics.all, CompositionDiagnostics.all, TypesettingDiagnostics.all, PictureDiagnostics.all,
      RenderingDiagnostics.all, PackageDiagnostics.all, OpenDocumentDiagnostics.all,
    ]
    return kinds.flatMap { $0 }.sorted { $0.code < $1.code }
  }
}
