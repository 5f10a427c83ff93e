import Schools
import Touchstone

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

// What the runtime library answers from the framework that the plugin put into the app.
let next = Driving.framework.allUnlocked(by: Driving.Target.Drive.readSigns)
print("after signs:", next.map(\.rawValue).joined(separator: ", "))
let beginner = Driving.framework.standing(given: [])
print("ready:", beginner.readyTargets(at: .level1).map(\.rawValue).joined(separator: ", "))
print(promise())
