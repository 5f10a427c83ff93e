import Foundation
import Schools

// An app on generated types: if a level, target or point that it names goes away, it no longer compiles.

func places(_ level: Driving.Level) -> String {
  switch level {
  case .level1: "quiet streets"
  case .level2: "town traffic"
  }
}

for target in Driving.Target.allCases {
  print(target.rawValue, target.level.map(places) ?? "", separator: ": ")
}
print(Driving.Target.Drive.readSigns.statement)
print(promise())
// The framework itself, as the plugin puts it into the app.
let bundle = Bundle.module.url(forResource: "bundle", withExtension: "json")
print("bundle:", try bundle.map { try Data(contentsOf: $0).count > 10_000 } ?? false)
