/// Where in school a level usually lies. A new level in the framework stops the build here, and asks for its words.
func stage(of level: Riverbend.Level) -> String {
  switch level {
  case .level1, .level2: "the early years"
  case .level3, .level4: "the middle years"
  case .level5, .level6: "the upper years"
  }
}
