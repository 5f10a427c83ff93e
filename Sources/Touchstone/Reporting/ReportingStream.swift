/// One of the two things that are reported, beside each other and never added up.
///
/// "Grading policies separate behaviors and lifelong learning skills from academics" (Quality Principles for
/// Competency-Based Education, line 303); the field `streams` of a grading policy and the field `kind` of a scale in
/// Touchstone's language.
public enum ReportingStream: String, CaseIterable, Codable, Sendable {
  /// What learners know and can do.
  case academic
  /// How they go about it: habits of work, lifelong learning skills.
  case habits
}
