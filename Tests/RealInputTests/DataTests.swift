import Testing

@Suite("The data from outside") struct DataTests {
  @Test("It is there, where a run without it counts as failed")
  func isThere() {
    #expect(DataFolder.found != nil || !DataFolder.isRequired)
  }
}
