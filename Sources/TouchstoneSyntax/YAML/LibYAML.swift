import CYaml

/// The one place that touches libyaml: bytes go in, ``YAMLEvent`` values come out, and no pointer leaves this file.
///
/// `CYaml` is the target inside Yams that holds libyaml. Yams declares no product for it, so a test reads a file
/// through it and fails on the day that the import stops working.
struct YAMLEventStream: ~Copyable {
  /// The event that ``advance()`` went to.
  private(set) var event = YAMLEvent()
  /// Why ``advance()`` could not go on.
  private(set) var problem = YAMLProblem()

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var places: CodePointPlaces

  /// Reads a part of a file.
  static func read<Outcome>(_ part: YAMLPart, body: (inout YAMLEventStream) -> Outcome) -> Outcome? {
    part.text.withUnsafeBufferPointer { buffer -> Outcome? in
      guard var stream = YAMLEventStream(buffer, CodePointPlaces(part)) else { return nil }
      return body(&stream)
    }
  }

  private init?(_ input: UnsafeBufferPointer<UInt8>, _ places: CodePointPlaces) {
    self.places = places
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Goes to the next event; `false` means that libyaml gave up, and ``problem`` says why.
  mutating func advance() -> Bool {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else {
      problem = describeProblem()
      return false
    }
    read(raw)
    yaml_event_delete(&raw)
    return true
  }

  private mutating func read(_ raw: yaml_event_t) {
    event.start = places.offset(of: Int(raw.start_mark.index))
    event.end = places.offset(of: Int(raw.end_mark.index))
    event.lineBreaks = Int(raw.end_mark.line) - Int(raw.start_mark.line)
    if event.hasProperties {
      event.anchor = ""
      event.hasTag = false
    }
    switch raw.type {
    case YAML_SCALAR_EVENT: readScalar(raw)
    case YAML_MAPPING_START_EVENT:
      let start = raw.data.mapping_start
      let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
      readStart(.mappingStart, isFlow: isFlow, anchor: start.anchor, tag: start.tag)
    case YAML_SEQUENCE_START_EVENT:
      let start = raw.data.sequence_start
      let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
      readStart(.sequenceStart, isFlow: isFlow, anchor: start.anchor, tag: start.tag)
    case YAML_MAPPING_END_EVENT: event.kind = .mappingEnd
    case YAML_SEQUENCE_END_EVENT: event.kind = .sequenceEnd
    case YAML_ALIAS_EVENT:
      event.kind = .alias
      event.text = raw.data.alias.anchor.map { String(cString: $0) } ?? ""
    case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: event.kind = .streamEnd
    default: event.kind = .beginning
    }
  }

  private mutating func readScalar(_ raw: yaml_event_t) {
    let scalar = raw.data.scalar
    event.kind = .scalar
    event.text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    event.style =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    if let anchor = scalar.anchor { event.anchor = String(cString: anchor) }
    event.hasTag = scalar.tag != nil
  }

  private mutating func readStart(
    _ kind: YAMLEvent.Kind, isFlow: Bool, anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?
  ) {
    event.kind = kind
    event.isFlow = isFlow
    if let anchor { event.anchor = String(cString: anchor) }
    event.hasTag = tag != nil
  }

  private mutating func describeProblem() -> YAMLProblem {
    var found = YAMLProblem()
    if let words = parser.pointee.problem { found.words = String(cString: words) }
    if let words = parser.pointee.context { found.context = String(cString: words) }
    if parser.pointee.error == YAML_READER_ERROR {
      found.words = YAMLProblem.forbiddenCharacter
      found.offset = places.offset(ofByte: Int(parser.pointee.problem_offset))
      found.contextOffset = found.offset
    } else {
      found.offset = places.offset(of: Int(parser.pointee.problem_mark.index))
      found.contextOffset = found.offset
      if parser.pointee.context != nil {
        found.contextOffset = places.offset(of: Int(parser.pointee.context_mark.index))
      }
    }
    return found
  }
}
