import TouchstoneDiagnostics
import TouchstoneEmission
import TouchstoneModel

extension PackageReading {
  /// A folder with more files than this is not read.
  private static let maximumFilesOfAFolder = 64

  /// Reads what the emitters ask for besides the framework; what cannot be read is reported where it is named.
  mutating func attachments(
    for emitters: [NamedEmitter], of framework: Framework, at root: String, into compilation: inout Compilation
  ) -> [Attachment] {
    var known: Set<String> = []
    var attachments: [Attachment] = []
    for request in emitters.flatMap({ $0.emitter.attachments(of: framework) })
    where known.insert(request.path).inserted {
      switch paths(of: request, at: root) {
      case .failure(let problem): compilation.diagnostics.append(problem.diagnostic)
      case .success(let paths):
        for path in paths { attach(path, request, into: &attachments, &compilation) }
      }
    }
    compilation.sources = sources
    return attachments
  }

  /// A finding as the reason why something could not be had.
  private struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  private func paths(of request: AttachmentRequest, at root: String) -> Result<[String], Refusal> {
    guard PackageReading.staysInside(request.path) else {
      return .failure(Refusal(diagnostic: .attachmentOutside(request)))
    }
    let path = joined(root, request.path)
    switch (fileSystem.kind(of: path), request.ending) {
    case (.file, nil):
      return isBelow(path, root) ? .success([path]) : .failure(Refusal(diagnostic: .attachmentOutside(request)))
    case (.folder, let ending?):
      guard isBelow(path, root) else { return .failure(Refusal(diagnostic: .attachmentOutside(request))) }
      let files = fileSystem.names(in: path).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
        .map { joined(path, $0) }.filter { fileSystem.kind(of: $0) == .file && isBelow($0, root) }
      return .success(Array(files.prefix(PackageReading.maximumFilesOfAFolder)))
    case (.none, _), (.file, .some), (.folder, nil):
      return request.isRequired ? .failure(Refusal(diagnostic: .missingAttachment(request))) : .success([])
    }
  }

  /// Whether a path as it is written leads nowhere but below its folder.
  private static func staysInside(_ path: String) -> Bool {
    !path.isEmpty && !path.hasPrefix("/")
      && path.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") }
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != ".." && !$0.isEmpty }
  }

  /// Whether a path stays below the package also after all links are followed.
  private func isBelow(_ path: String, _ root: String) -> Bool {
    let folder = fileSystem.canonical(root)
    return fileSystem.canonical(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  private mutating func attach(
    _ path: String, _ request: AttachmentRequest, into attachments: inout [Attachment], _ compilation: inout Compilation
  ) {
    switch fileSystem.read(path, limit: request.limit) {
    case .failure(.tooLarge(let size)): compilation.diagnostics.append(.attachmentTooLarge(request, size))
    case .failure(.missing), .failure(.unreadable): compilation.diagnostics.append(.missingAttachment(request))
    case .success(let bytes):
      let source = sources.add(SourceFile(path: path, bytes: bytes))
      let name = path.split(separator: "/").last.map(String.init) ?? path
      attachments.append(Attachment(request: request.path, name: name, source: source, bytes: bytes))
    }
  }
}

extension FileDiagnostics {
  static let missingAttachment = DiagnosticDefinition(
    floor: "TS1311", "files/missing-attachment",
    what: "A picture, a typeface or a folder that the manifest names and that is not there.",
    why: "The site would look otherwise than it was meant to.",
    next: "Correct the path; it is read from the folder of the manifest.")
  static let attachmentOutside = DiagnosticDefinition(
    floor: "TS1312", "files/attachment-outside",
    what: "A picture, a typeface or a folder that the manifest names outside of the package's own folder.",
    why: "What is published must travel with the framework, and nothing else of the disk may come with it.",
    next: "Copy it into the folder of the framework, and name it from there.")
  static let attachmentTooLarge = DiagnosticDefinition(
    floor: "TS1313", "files/attachment-too-large",
    what: "A picture, a typeface or a template that is too large for a page.",
    why: "Families read the site on phones, and pay for every byte.",
    next: "Make the file smaller: a picture as SVG, a typeface with the letters that are needed.")
}

extension Diagnostic {
  fileprivate static func missingAttachment(_ request: AttachmentRequest) -> Diagnostic {
    let what = request.ending == nil ? "file" : "folder"
    return Diagnostic(
      FileDiagnostics.missingAttachment, "there is no \(what) \"\(request.path)\" in this package", at: request.span,
      help: ["correct the path, which begins at this manifest"])
  }

  fileprivate static func attachmentOutside(_ request: AttachmentRequest) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.attachmentOutside, "\"\(request.path)\" does not lie in the folder of this manifest",
      at: request.span, help: ["copy it into the folder of the framework, and name it from there"])
  }

  fileprivate static func attachmentTooLarge(_ request: AttachmentRequest, _ size: Int) -> Diagnostic {
    Diagnostic(
      FileDiagnostics.attachmentTooLarge,
      "a file of \"\(request.path)\" has \((size + 999) / 1_000) kB; at most \(request.limit / 1_000) kB are taken",
      at: request.span, help: ["make the file smaller"])
  }
}
