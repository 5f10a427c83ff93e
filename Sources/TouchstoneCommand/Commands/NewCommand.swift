import ArgumentParser
import Foundation
import TouchstoneDisk
import TouchstoneDriver
import TouchstoneLanguage
import TouchstoneSemantics
import TouchstoneSyntax

/// `touchstone new`: the lines of a new declaration, to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Print a new declaration to fill in, or add it to a file.",
    discussion: "Fields that a declaration must have stand as they are; the others stand behind a # and may be used.")

  @Argument(help: "The kind: competency, target, rubric and so on.")
  var kind: String

  @Argument(help: "Its id.")
  var id: String?

  @Option(help: "Add it to the end of this file.")
  var to: String?

  @Option(help: "The spelling: toml or yaml; that of the file, else toml.")
  var format: InitCommand.Spelling?

  func run() throws {
    let kind = try Kind(named: self.kind)
    guard let description = Language.kinds.first(where: { $0.kind == kind }) else { return }
    let id = try checkedID(of: kind)
    let spelling = try self.spelling()
    let text = DeclarationOutline(description, id: id).text(in: spelling)
    guard let to else { return Terminal.write(text) }
    try append(text, to: to, spelling, kind)
  }

  private func checkedID(of kind: Kind) throws -> String {
    guard kind.hasID else {
      if id != nil { throw refuse("\(kind.article) \(kind.name) has no id") }
      return ""
    }
    guard let id else { throw refuse("which id? For example: touchstone new \(kind.name) \(kind.exampleID)") }
    guard isWellFormedID(id) else {
      let better = wellFormedID(like: id)
      let hint = better.isEmpty ? "" : "; \(better) would be one"
      throw refuse("\"\(id)\" is not an id: small letters, digits and hyphens, joined by dots\(hint)")
    }
    return id
  }

  private func spelling() throws -> InitCommand.Spelling {
    guard let to else { return format ?? .toml }
    guard let found = SourceFormat(path: to) else {
      throw refuse("\(to) is no file of a framework: its name must end with .toml, .yaml or .yml")
    }
    let ofFile: InitCommand.Spelling = found == .toml ? .toml : .yaml
    if let format, format != ofFile {
      throw refuse("\(to) is written in \(ofFile.rawValue), not in \(format.rawValue)")
    }
    return ofFile
  }

  private func append(_ text: String, to path: String, _ spelling: InitCommand.Spelling, _ kind: Kind) throws {
    var existing = ""
    if case .success(let bytes) = DiskFileSystem().read(path, limit: 1 << 25) {
      existing = String(decoding: bytes, as: UTF8.self)
      if spelling == .yaml && existing.split(whereSeparator: \.isNewline).contains("\(kind.name):") {
        throw refuse(
          "\(path) has a list of \(kind.plural) already; print the new one and add it there: touchstone new \(kind.name)"
        )
      }
    }
    let gap = existing.isEmpty ? "" : existing.hasSuffix("\n") ? "\n" : "\n\n"
    do {
      try Data((existing + gap + text).utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw refuse("cannot write \(path)")
    }
    Terminal.line("added \(kind.article) \(kind.name) to \(path)")
  }
}

/// A declaration with its fields, to fill in.
private struct DeclarationOutline {
  let description: KindDescription
  let id: String

  init(_ description: KindDescription, id: String) {
    self.description = description
    self.id = id
  }

  func text(in spelling: InitCommand.Spelling) -> String {
    let format: SourceFormat = spelling == .toml ? .toml : .yaml
    let lines = fields.map { (isCommented: !stands($0), line: $0.exampleLine(in: format), meaning: $0.meaning) }
    switch spelling {
    case .toml:
      let first = ["[[\(description.kind.name)]]"] + (description.kind.hasID ? ["id = \"\(id)\""] : [])
      let rest = lines.map { "\($0.isCommented ? "# " : "")\($0.line)   # \($0.meaning)" }
      return (first + rest).joined(separator: "\n") + "\n"
    case .yaml:
      var rest = lines.map { "\($0.isCommented ? "# " : "")\($0.line)   # \($0.meaning)" }
      let opening = description.kind.hasID ? "id: \"\(id)\"" : rest.removeFirst()
      return (["\(description.kind.name):", "  - \(opening)"] + rest.map { "    " + $0 }).joined(separator: "\n") + "\n"
    }
  }

  private static let seldomWritten: Set<String> = [
    "notes", "source", "tags", "owner", "was", "retired", "replaced_by", "audience", "refines", "sealed",
  ]

  /// What must be there first; parts and what is rarely written at first are left out.
  private var fields: [FieldDescription] {
    let own = description.fields.filter { field in
      if case .parts = field.type { return false }
      return field.isRequired || !DeclarationOutline.seldomWritten.contains(field.name)
    }
    return own.filter(stands) + own.filter { !stands($0) }
  }

  private func stands(_ field: FieldDescription) -> Bool {
    field.isRequired || field.requiredUnless != nil
  }
}
