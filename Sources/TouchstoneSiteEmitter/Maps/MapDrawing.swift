import TouchstoneDrawing
import TouchstoneEmission
import TouchstoneLanguage
import TouchstoneModel

/// Maps as pictures made of text: boxes that are links, in the order in which one thing builds on another.
extension PageWriter {
  /// A map with its legend, what it leaves out, and the same in words.
  ///
  /// - Parameter number: which map of the page it is.
  mutating func map(_ contents: MapContents, number: Int, of name: Name) {
    let labels = contents.nodes.map { mapLabel($0) }
    let drawing = PageWriter.draw(contents, labels)
    legend(contents)
    markup("<div class=\"map\" role=\"region\" tabindex=\"0\" aria-label=\"")
    say(phrases.maps.scrolls)
    if number > 1 {
      markup(" ")
      html.number(number)
    }
    markup("\">\n")
    openPicture(contents, drawing, number, name)
    lines(contents, drawing)
    for box in drawing.readingOrder { mapBox(contents, box, drawing.frames[box], labels[box]) }
    markup("</svg>\n</div>\n")
    undrawn(phrases.maps.hidden, contents.hidden)
    undrawn(phrases.maps.tooMany, drawing.omittedTies.count)
    undrawn(phrases.maps.elsewhere, contents.outside.count)
    inWords(contents, drawing)
  }

  private static func draw(_ contents: MapContents, _ labels: [MapLabel]) -> DrawnDiagram {
    var positions: [Int: Int] = [:]
    for (position, node) in contents.nodes.enumerated() { positions[node] = position }
    let ties = contents.ties.map { tie in
      Diagram.Tie(
        from: positions[tie.before] ?? 0, to: positions[tie.after] ?? 0, isMutual: tie.strength == .alongside)
    }
    return Diagram(boxes: labels.map(\.box), ties: ties).drawing()
  }

  /// What a box says about a thing.
  private mutating func mapLabel(_ node: Int) -> MapLabel {
    if let known = mapLabels[node] { return known }
    let id = framework.prerequisites.entity(node)
    var note = edition.vocabulary(about: id).word(id.kind)
    if id.kind == .target, let level = edition.site.level(ofTarget: id) { note = edition.name(of: level).unescaped }
    let label = MapLabel(edition.name(of: id).unescaped, note: note)
    mapLabels[node] = label
    return label
  }

  // MARK: - The picture

  private mutating func openPicture(_ contents: MapContents, _ drawing: DrawnDiagram, _ number: Int, _ name: Name) {
    markup("<svg role=\"document\" aria-labelledby=\"map-title-")
    html.number(number)
    markup("\" aria-describedby=\"map-about-")
    html.number(number)
    markup("\" width=\"")
    html.number(drawing.width)
    markup("\" height=\"")
    html.number(drawing.height)
    markup("\" viewBox=\"0 0 ")
    html.number(drawing.width)
    markup(" ")
    html.number(drawing.height)
    markup("\" font-size=\"14\" text-anchor=\"middle\">\n<title id=\"map-title-")
    html.number(number)
    markup("\">")
    say(contents.centre == nil ? phrases.maps.title : phrases.maps.around)
    markup(": ")
    html.fragment(name.plain)
    markup("</title>\n<desc id=\"map-about-")
    html.number(number)
    markup("\">")
    say(phrases.maps.boxes)
    markup(" ")
    html.number(contents.nodes.count)
    markup(". ")
    say(phrases.maps.lines)
    markup(" ")
    html.number(drawing.lines.count)
    markup(". ")
    say(phrases.maps.described)
    markup("</desc>\n")
  }

  /// The lines by their strength, and the tips of those that lead one way.
  private mutating func lines(_ contents: MapContents, _ drawing: DrawnDiagram) {
    markup("<g class=\"map-lines\" fill=\"none\" stroke=\"currentColor\" aria-hidden=\"true\">\n")
    for strength in PrerequisiteStrength.allCases.reversed() {
      let lines = drawing.lines.filter { contents.ties[$0.tie].strength == strength }
      guard !lines.isEmpty else { continue }
      switch strength {
      case .requires: markup("<g class=\"map-requires\" stroke-width=\"1.6\">\n")
      case .buildsOn: markup("<g class=\"map-builds-on\" stroke-width=\"1.6\" stroke-dasharray=\"6 4\">\n")
      case .alongside: markup("<g class=\"map-alongside\" stroke-width=\"5\">\n")
      }
      for line in lines { path(line.bends) }
      markup("</g>\n")
      if strength == .alongside {
        // A double line: the middle of a wide one is painted over.
        markup("<g class=\"map-inner\" stroke-width=\"2\">\n")
        for line in lines { path(line.bends) }
        markup("</g>\n")
      } else {
        markup(strength == .requires ? "<g fill=\"currentColor\">\n" : "<g class=\"map-open\">\n")
        for line in lines { tip(line.bends) }
        markup("</g>\n")
      }
    }
    markup("</g>\n")
  }

  private mutating func path(_ bends: [DrawnDiagram.Point]) {
    guard let first = bends.first else { return }
    markup("<path d=\"M")
    point(first)
    for (from, to) in zip(bends, bends.dropFirst()) {
      if from.x == to.x {
        markup("V")
        html.number(to.y)
      } else {
        let middle = (from.y + to.y) / 2
        markup("C")
        point(DrawnDiagram.Point(x: from.x, y: middle))
        markup(" ")
        point(DrawnDiagram.Point(x: to.x, y: middle))
        markup(" ")
        point(to)
      }
    }
    markup("\"></path>\n")
  }

  private mutating func tip(_ bends: [DrawnDiagram.Point]) {
    guard let end = bends.last, bends.count > 1 else { return }
    markup("<path d=\"M")
    point(end)
    markup(bends[bends.count - 2].y < end.y ? "l-4-8h8z\"></path>\n" : "l-4 8h8z\"></path>\n")
  }

  private mutating func point(_ point: DrawnDiagram.Point) {
    html.number(point.x)
    markup(" ")
    html.number(point.y)
  }

  // MARK: - Boxes

  private mutating func mapBox(_ contents: MapContents, _ box: Int, _ frame: DrawnDiagram.Frame, _ label: MapLabel) {
    let node = contents.nodes[box]
    let id = framework.prerequisites.entity(node)
    let name = edition.name(of: id)
    let target = node == contents.centre ? nil : edition.site.addresses[id]
    if let target {
      markup("<a href=\"")
      address(target)
      markup("\"")
      languageAttributes(name.language)
      markup(">")
    } else {
      markup(node == contents.centre ? "<g class=\"map-here\"" : "<g")
      languageAttributes(name.language)
      markup(">")
    }
    markup("<title>")
    html.fragment(name.plain)
    markup(", ")
    html.text(label.note)
    markup("</title>")
    rectangle(frame, isWhole: id.kind == .competency)
    let x = frame.x + frame.width / 2
    for (number, line) in label.lines.enumerated() {
      text(line, x, frame.y + MapLabel.firstBaseline + number * MapLabel.lineHeight)
    }
    markup("<text class=\"map-note\" font-size=\"12\" x=\"")
    html.number(x)
    markup("\" y=\"")
    html.number(frame.y + MapLabel.firstBaseline + label.lines.count * MapLabel.lineHeight)
    markup("\">")
    html.text(label.note)
    markup("</text>")
    markup(target == nil ? "</g>\n" : "</a>\n")
  }

  private mutating func rectangle(_ frame: DrawnDiagram.Frame, isWhole: Bool) {
    markup("<rect x=\"")
    html.number(frame.x)
    markup("\" y=\"")
    html.number(frame.y)
    markup("\" width=\"")
    html.number(frame.width)
    markup("\" height=\"")
    html.number(frame.height)
    markup(isWhole ? "\" rx=\"3\"></rect>" : "\" rx=\"12\"></rect>")
  }

  private mutating func text(_ line: String, _ x: Int, _ y: Int) {
    markup("<text x=\"")
    html.number(x)
    markup("\" y=\"")
    html.number(y)
    markup("\">")
    html.text(line)
    markup("</text>")
  }
}
