import TouchstoneJSON

/// How work on items is judged.
struct CFRubric: Sendable {
  var identifier: String
  var uri: String
  var title: String?
  var description: String?
  var lastChangeDateTime: String
  var criteria: [CFRubricCriterion] = []
  var extensions: [JSONMember] = []

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("title", ifPresent: title)
    json.field("description", ifPresent: description)
    json.field("lastChangeDateTime", lastChangeDateTime)
    if !criteria.isEmpty { json.list("CFRubricCriteria", criteria) { $1.write(to: &$0, writing) } }
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// One thing that a rubric looks at.
struct CFRubricCriterion: Sendable {
  var identifier: String
  var uri: String
  var category: String?
  var description: String?
  /// The item that it judges.
  var itemURI: LinkURI?
  var weight: Double?
  var position: Int?
  var rubricID: String?
  var lastChangeDateTime: String
  var levels: [CFRubricCriterionLevel] = []
  var extensions: [JSONMember] = []

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("category", ifPresent: category)
    json.field("description", ifPresent: description)
    json.field("CFItemURI", ifPresent: itemURI)
    json.field("weight", ifPresent: weight)
    json.field("position", ifPresent: position)
    json.field("rubricId", ifPresent: rubricID)
    json.field("lastChangeDateTime", lastChangeDateTime)
    if !levels.isEmpty { json.list("CFRubricCriterionLevels", levels) { $1.write(to: &$0, writing) } }
    writing.write(extensions: extensions, to: &json)
    json.endObject()
  }
}

/// What work looks like at one point of a scale.
struct CFRubricCriterionLevel: Sendable {
  var identifier: String
  var uri: String
  var description: String?
  /// What the point is called.
  var quality: String?
  var score: Double?
  var feedback: String?
  var position: Int?
  var rubricCriterionID: String?
  var lastChangeDateTime: String
  /// A list here, where everything else has an object.
  var extensions: [[JSONMember]] = []

  func write(to json: inout JSONWriter, _ writing: CASEWriting) {
    json.beginObject()
    json.field("identifier", identifier)
    json.field("uri", uri)
    json.field("description", ifPresent: description)
    json.field("quality", ifPresent: quality)
    json.field("score", ifPresent: score)
    json.field("feedback", ifPresent: feedback)
    json.field("position", ifPresent: position)
    json.field("rubricCriterionId", ifPresent: rubricCriterionID)
    json.field("lastChangeDateTime", lastChangeDateTime)
    if writing.isLatest, !extensions.isEmpty {
      json.list("extensions", extensions) { $0.value(JSONValue(.object($1))) }
    }
    json.endObject()
  }
}
