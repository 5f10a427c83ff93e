import Touchstone

/// What can I learn next? For now it prints the levels of the framework.
@main
struct WhatNext {
  static func main() {
    print(Riverbend.title)
    for level in Riverbend.Level.allCases {
      print(level.title ?? level.rawValue, stage(of: level), separator: ": ")
    }
  }
}
