import TouchstoneEmission

/// What the preview shows at the moment: the last good site, and what keeps a newer one from being made.
actor Preview {
  /// What one page needs to know.
  struct State: Sendable {
    /// Grows whenever anything changes.
    var version = 0
    /// The last good site by its paths; `nil` as long as there has been none.
    var files: [String: [UInt8]]?
    /// Why the site is not up to date, in words; `nil` where it is.
    var trouble: Trouble?
  }

  /// What keeps the site from being made anew.
  struct Trouble: Sendable, Equatable {
    var headline: String
    /// The findings with their places, as on a terminal.
    var details: String
  }

  private(set) var state = State()

  /// A new site, all of it at once.
  func show(_ files: [OutputFile]) {
    state.files = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    state.trouble = nil
    state.version += 1
  }

  /// The old site stays, and says what is the matter.
  func report(_ trouble: Trouble) {
    guard state.trouble != trouble else { return }
    state.trouble = trouble
    state.version += 1
  }

  /// Waits until something has changed since a version, but no longer than a time.
  func change(since version: Int, within time: Duration) async -> Int {
    let end = ContinuousClock.now + time
    while state.version == version && ContinuousClock.now < end {
      do { try await Task.sleep(for: .milliseconds(20)) } catch { break }
    }
    return state.version
  }
}
