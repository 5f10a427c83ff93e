import TouchstoneLanguage
import TouchstoneReports

/// Spanish.
extension SiteLanguage {
  static let spanish = SiteLanguage(
    tag: "es", ownName: "Español", words: words, plural: plural, phrases: phrases)

  /// The plural of a district's own word.
  private static func plural(_ word: String) -> String {
    // In `meta de aprendizaje` the first word changes.
    if let space = word.firstIndex(of: " ") { return plural(String(word[..<space])) + word[space...] }
    guard let last = word.lowercased().last else { return word }
    if "aeiouáéó".contains(last) { return word + "s" }
    if last == "z" { return word.dropLast() + "ces" }
    return last == "s" || last == "x" ? word : word + "es"
  }

  private static let phrases = Phrases(
    skip: "Ir al contenido",
    start: "Inicio",
    mainNavigation: "Principal",
    breadcrumbs: "Usted está aquí",
    languages: "Idiomas",
    alphabet: "A–Z",
    glossary: "Glosario",
    version: "Versión",
    sharedUnder: "Se comparte bajo",
    edit: "Proponer un cambio a esta página",
    identifier: "Se identifica como",
    isDraftFramework: "Este marco es un borrador. Todavía puede cambiar.",
    isPendingFramework: "Este marco aún no ha sido adoptado.",
    isRetiredFramework: "Este marco ya no está en uso.",
    draft: "Borrador",
    draftExplained: "Esto es un borrador: todavía se está escribiendo.",
    retired: "Retirado",
    retiredExplained: "Esto se ha retirado: ya no está en uso.",
    retiredSince: "Esto se retiró el",
    replacedBy: "En su lugar:",
    moved: "Esta página tiene una nueva dirección.",
    notYetWritten: "Todavía no está escrito.",
    purpose: "Para qué existe esta página",
    revisit: "La comunidad lo revisa a más tardar el",
    otherOutcomes: "Además",
    byDomain: "Encuentre su camino por {domain}",
    byLevel: "Encuentre su camino por {level}",
    organised: "Cómo está organizado este marco",
    organisedIntroduction: "De una promesa a cada {learner} hasta el siguiente pequeño paso:",
    meanings: meanings,
    facts: .own,
    spheres: [
      .college: "la universidad", .career: "el trabajo", .civic: "la vida cívica", .personal: "la vida personal",
    ],
    strandKinds: [
      .academic: "conocimiento académico", .transferable: "habilidades transferibles",
      .lifelong: "aprendizaje para toda la vida",
    ],
    audiences: [.graduate: "para {learners}", .educator: "para {educators}", .leader: "para {leaders}"],
    expectations: [
      .foundational: "todas las personas", .distributed: "un equipo en conjunto, no cada persona por sí sola",
      .specialised: "quienes se especializan",
    ],
    priorities: [.need: "necesario", .nice: "deseable"],
    strengths: [.full: "por completo", .most: "en su mayor parte", .part: "en parte"],
    findings: [
      .aligned: "Una revisión encontró que concuerdan.", .misaligned: "Una revisión encontró que no concuerdan.",
      .missing: "Una revisión encontró que aquí falta algo.", .outdated: "Una revisión encontró que esto es anticuado.",
    ],
    alignments: [
      .same: ("Dice lo mismo que", "Dice lo mismo que"), .part: ("Es parte de", "Contiene, entre otras cosas,"),
      .related: ("Se relaciona con", "Se relaciona con"), .supports: ("Apoya", "Se apoya en"),
      .exemplar: ("Es un ejemplo de", "Tiene como ejemplo"),
    ],
    fields: fields,
    closedWords: closedWords,
    yes: "sí",
    no: "no",
    claimed: "afirmado, no comprobado",
    choose: "a elegir",
    of: "de",
    finding: .own,
    data: .own,
    headings: .own,
    labels: .own,
    counts: Phrases.Counts(evidence: Phrases.Counted(one: "evidencia", many: "evidencias")),
    principles: Phrases.Principles(
      title: "Dieciséis principios, como preguntas",
      introduction: """
        Lo que se sabe del buen aprendizaje, como preguntas que esta comunidad se hace a sí misma. Junto a cada una \
        está lo que muestra este marco, y lo que se afirma y no está comprobado. Nada de esto es una calificación.
        """,
      redFlag: "una señal de alerta",
      marks: [
        .rules: "se puede comprobar en este marco", .wording: "se puede comprobar en sus palabras",
        .precondition: "un texto solo lo hace posible", .claim: "se puede afirmar, con fecha",
        .learnerData: "se ve en datos de {learners}, que aquí no se guardan", .notCheckable: "ningún texto lo muestra",
      ]),
    maps: .own,
    community: .own,
    learner: .own,
    teacher: .own,
    untranslated: "No todo en esta página está traducido todavía. Lo que falta está en su propio idioma: {1}.",
    listSeparator: ", ",
    date: "{day} de {month} de {year}",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    builtInDepths: [
      "webb.1": "Recordar", "webb.2": "Habilidad y concepto", "webb.3": "Pensamiento estratégico",
      "webb.4": "Pensamiento extendido",
      "bloom-1956.knowledge": "Conocimiento", "bloom-1956.comprehension": "Comprensión",
      "bloom-1956.application": "Aplicación", "bloom-1956.analysis": "Análisis", "bloom-1956.synthesis": "Síntesis",
      "bloom-1956.evaluation": "Evaluación",
      "bloom.remember": "Recordar", "bloom.understand": "Comprender", "bloom.apply": "Aplicar",
      "bloom.analyze": "Analizar", "bloom.evaluate": "Evaluar", "bloom.create": "Crear",
      "marzano.retrieval": "Recuperación", "marzano.comprehension": "Comprensión", "marzano.analysis": "Análisis",
      "marzano.utilization": "Uso del conocimiento",
    ])

  /// What each kind with a list is, in a sentence.
  private static let meanings: [Kind: String] = [
    .profile: "Lo que cada persona que se gradúa sabe, puede hacer y es.",
    .strand: "Las partes de la promesa.",
    .outcome: "Lo que cada persona que se gradúa puede hacer al final, y en qué ámbito de la vida cuenta.",
    .domain: "Los campos del aprendizaje. En cada uno, cada {learner} tiene su {level}.",
    .level: "Hasta dónde ha llegado el trabajo, sea cual sea la edad.",
    .scale: "Qué tan buena es la evidencia, en cualquier {level}.",
    .standard: "Expectativas fijadas en otra parte y que aquí se cubren.",
    .competency: "Algo grande que cada {learner} puede hacer, también en situaciones nuevas.",
    .skill: "Las partes de cada {competency}.",
    .target: "Pequeños pasos en el camino, tan claros que se pueden enseñar, mostrar y valorar.",
    .taxonomy: "Qué tan profundo es el pensamiento.",
    .rubric: "En qué fijarse en el trabajo, con palabras para cada {point}.",
    .term: "Palabras que aquí tienen un sentido propio.",
    .belief: "Lo que el distrito tiene por cierto, y por lo que decide.",
    .engagement: "A quién se preguntó, cuándo, y qué aportó.",
    .progression: "Cómo se aprende algo, según la investigación.",
    .exemplar: "Trabajos que muestran cómo se ve el dominio.",
    .assessment: "Ocasiones en las que se muestra lo que se sabe hacer.",
    .advancement: "Cuándo se avanza: por lo mostrado, nunca por el tiempo.",
    .graduation: "Lo que certifica un diploma.",
    .pathway: "Caminos hacia lo mismo.",
    .credential: "Lo que certifica que algo se mostró.",
    .grading: "Cómo se informa del aprendizaje.",
    .support: "Lo que recibe quien todavía no llega.",
    .experience: "Lo que se hace para aprender.",
    .resource: "Cosas con las que aprender.",
    .moderation: "Comparaciones de cómo se juzga un mismo trabajo.",
    .calibration: "Lo que se ajustó después de comparar.",
    .measure: "Cómo averigua el distrito si cumple su promesa.",
    .policy: "Reglas que dan forma a lo prometido.",
    .attestation: "Lo que el distrito dice de sí mismo: afirmado, no comprobado.",
    .rollout: "Hasta dónde se usa cada parte.",
    .role: "Lo que se hace por quien aprende, y lo que eso pide.",
    .growthStage: "Etapas por las que se pasa una y otra vez.",
  ]

  /// What fields are called.
  private static let fields: [String: String] = [
    "for": "Trata de",
    "date": "Fecha",
    "groups": "Grupos",
    "historically_left_out": "Quienes antes no contaban",
    "contribution": "Qué aportaron",
    "level": "Nivel",
    "point": "Punto",
    "requires": "Se pide",
    "experiences": "Experiencias",
    "duration": "Duración",
    "link": "Dónde está",
    "features": "En qué fijarse",
    "purpose": "Para qué sirve",
    "mode": "Cómo se muestra",
    "depth": "Profundidad",
    "timing": "Cuándo",
    "attempts": "Intentos",
    "penalty": "Cuentan los intentos anteriores",
    "evidence_forms": "Formas de mostrarlo",
    "settings": "Dónde se muestra",
    "rubric": "Rúbrica",
    "common": "La usan varias escuelas",
    "given_by": "Quién la da",
    "feedback": "Qué se responde",
    "validated": "Cómo se comprobó",
    "opens": "Abre",
    "places": "Ubica en",
    "scope": "Alcance",
    "evidence_min": "Evidencias pedidas",
    "methods_min": "Formas distintas",
    "transfer": "También donde es nuevo",
    "when": "Cuándo",
    "not_yet": "Si todavía no",
    "may_exceed_grade": "Puede ir más allá del grado",
    "gap_plan": "Lo que falta de antes",
    "domains": "Áreas",
    "scale": "Escala",
    "authority": "Quién lo pide",
    "credit": "En créditos",
    "to": "Lleva a",
    "reviews": "Cuándo se revisa",
    "supports": "Qué ayuda",
    "grants": "Se obtiene",
    "off_track": "Si alguien se retrasa",
    "issuer": "Quién la otorga",
    "methods": "Cómo se obtiene",
    "resources": "Recursos",
    "counts_as": "Cuenta como",
    "counts": "Cuánto cuenta",
    "counted_by": "Quién lo cuenta",
    "repeats": "Puede repetirse",
    "basis": "Qué significa la nota",
    "academic_inputs": "Entra en la nota académica",
    "habits_inputs": "Entra en el informe de hábitos",
    "streams": "Se informa por separado",
    "revision": "Revisión del trabajo",
    "averaging": "De varias evidencias a un juicio",
    "reports": "Qué muestra el informe",
    "letters": "Con letras",
    "effective": "Desde",
    "triggers": "Qué lo pone en marcha",
    "levels_behind": "Niveles de retraso",
    "cadence": "Cada cuánto",
    "adjusts": "Qué cambia",
    "repairs_gap": "Repara lo que falta",
    "rubrics": "Rúbricas",
    "choices": "Qué se elige",
    "setting": "Dónde",
    "partner": "Con quién",
    "options": "Para elegir",
    "chosen_by": "Quién elige",
    "serves": "Qué papel tiene",
    "needs": "Qué necesidades atiende",
    "data_use": "Para qué sirven los datos",
    "deeper_learning": "Dónde se va más hondo",
    "aligned_to": "Con qué concuerda",
    "designed_for": "Pensado para",
    "pathways": "Caminos por su contenido",
    "adaptive": "Se adapta",
    "assignable": "Se puede asignar",
    "data_access": "Quién ve los datos",
    "goes_deeper": "Más hondo, no solo más lejos",
    "covers": "Qué se juzgó",
    "version": "Versión",
    "direction": "Dirección",
    "by": "Participaron",
    "rescored_by": "Juzgaron de nuevo",
    "agreement": "Coincidencia",
    "protocol": "Cómo se hizo",
    "finding": "Qué se halló",
    "after": "Después de",
    "task": "Tarea común",
    "design": "Qué era igual",
    "type": "Tipo",
    "from": "Se toma de",
    "disaggregated": "Por grupos",
    "decides": "Quién decide",
    "reviewed": "Última revisión",
    "indicator": "Indicador",
    "claim": "Lo que se afirma",
    "review_by": "Se revisa antes de",
    "evidence": "Dónde verlo",
    "component": "Parte",
    "state": "Estado",
    "since": "Desde",
  ]

  /// Closed values of such fields.
  private static let closedWords: [String: String] = [
    "diagnostic": "diagnóstica",
    "formative": "formativa",
    "interim": "intermedia",
    "summative": "final",
    "test": "prueba",
    "performance-task": "tarea práctica",
    "project": "proyecto",
    "portfolio": "portafolio",
    "observation": "observación",
    "conference": "conversación",
    "exhibition": "exposición",
    "self-assessment": "autoevaluación",
    "peer-assessment": "evaluación entre iguales",
    "when-ready": "cuando se está listo",
    "scheduled": "en un día fijado",
    "classroom": "en el aula",
    "online": "en línea",
    "home": "en casa",
    "community": "en la comunidad",
    "workplace": "en el trabajo",
    "target": "meta",
    "unit": "unidad",
    "course": "curso",
    "competency": "competencia",
    "level": "nivel",
    "credit": "crédito",
    "end-of-unit": "al final de la unidad",
    "end-of-term": "al final del periodo",
    "end-of-year": "al final del año",
    "state": "estado",
    "district": "distrito",
    "school": "escuela",
    "competency-based": "por competencias",
    "standards-based": "por estándares",
    "standards-referenced": "con referencia a estándares",
    "points": "por puntos",
    "evidence": "evidencias",
    "homework": "tareas",
    "participation": "participación",
    "effort": "esfuerzo",
    "behaviour": "conducta",
    "attendance": "asistencia",
    "punctuality": "puntualidad",
    "extra-credit": "puntos extra",
    "academic": "académico",
    "habits": "hábitos",
    "expected": "se espera",
    "allowed": "se permite",
    "forbidden": "no se permite",
    "none": "ninguno",
    "most-recent": "lo más reciente",
    "professional-judgement": "juicio profesional",
    "decaying": "pesa más lo reciente",
    "mean": "promedio",
    "growth": "crecimiento",
    "pace": "ritmo",
    "grade-level": "nivel de grado",
    "rank": "puesto",
    "not-yet": "todavía no",
    "pace-slower": "ritmo más lento",
    "levels-behind": "niveles de retraso",
    "requested": "si se pide",
    "failed": "después de fracasar",
    "daily": "cada día",
    "several-times-a-week": "varias veces por semana",
    "weekly": "cada semana",
    "monthly": "cada mes",
    "as-needed": "cuando hace falta",
    "school-day": "en la jornada",
    "lunch": "al mediodía",
    "before-school": "antes de clase",
    "after-school": "después de clase",
    "weekend": "el fin de semana",
    "intersession": "entre periodos",
    "summer": "en verano",
    "format": "formato",
    "medium": "medio",
    "time": "tiempo",
    "place": "lugar",
    "grouping": "agrupación",
    "goal": "meta",
    "delivery": "cómo se aprende",
    "context": "contexto",
    "learner": "quien aprende",
    "educator": "docente",
    "together": "juntos",
    "within-school": "dentro de la escuela",
    "across-schools": "entre escuelas",
    "across-districts": "entre distritos",
    "horizontal": "en un mismo nivel",
    "vertical": "entre niveles",
    "same-task": "la misma tarea",
    "same-learners": "los mismos estudiantes",
    "quantitative": "en números",
    "qualitative": "en palabras",
    "student-work": "trabajos",
    "survey": "encuesta",
    "interview": "entrevista",
    "tight": "obliga a todas",
    "loose": "cada escuela decide",
    "shared-purpose": "propósito común",
    "framework": "marco",
    "aligned-instruction": "enseñanza alineada",
    "aligned-assessment": "evaluación alineada",
    "moderation": "moderación",
    "calibration": "calibración",
    "supports": "apoyos",
    "grading": "notas",
    "reporting": "informes",
    "diploma": "diploma",
    "professional-learning": "formación docente",
    "learning-communities": "comunidades docentes",
    "evaluation": "evaluación docente",
    "building-blocks": "bases del aprendizaje",
    "transcript": "expediente",
    "not-started": "sin empezar",
    "drafted": "en borrador",
    "piloted": "a prueba",
    "live": "en uso",
  ]

  /// What things are called, one and several.
  private static let words: [String: (one: String, many: String)] = [
    "learner": ("estudiante", "estudiantes"),
    "educator": ("docente", "docentes"),
    "leader": ("líder", "líderes"),
    "family": ("familia", "familias"),
    "graduate": ("graduado", "graduados"),
    "profile": ("perfil de egreso", "perfiles de egreso"),
    "strand": ("vertiente", "vertientes"),
    "outcome": ("logro del perfil", "logros del perfil"),
    "domain": ("área", "áreas"),
    "level": ("nivel", "niveles"),
    "scale": ("escala", "escalas"),
    "point": ("punto", "puntos"),
    "standard": ("estándar", "estándares"),
    "competency": ("competencia", "competencias"),
    "skill": ("habilidad", "habilidades"),
    "target": ("meta de aprendizaje", "metas de aprendizaje"),
    "taxonomy": ("taxonomía", "taxonomías"),
    "depth": ("profundidad", "profundidades"),
    "rubric": ("rúbrica", "rúbricas"),
    "criterion": ("criterio", "criterios"),
    "term": ("palabra", "palabras"),
    "alignment": ("relación", "relaciones"),
    "waiver": ("excepción", "excepciones"),
    "belief": ("principio", "principios"),
    "engagement": ("consulta", "consultas"),
    "progression": ("progresión de aprendizaje", "progresiones de aprendizaje"),
    "step": ("paso", "pasos"),
    "exemplar": ("ejemplo de trabajo", "ejemplos de trabajo"),
    "assessment": ("evaluación", "evaluaciones"),
    "advancement": ("forma de avanzar", "formas de avanzar"),
    "graduation": ("diploma", "diplomas"),
    "pathway": ("itinerario", "itinerarios"),
    "credential": ("credencial", "credenciales"),
    "grading": ("forma de informar", "formas de informar"),
    "support": ("apoyo", "apoyos"),
    "experience": ("experiencia de aprendizaje", "experiencias de aprendizaje"),
    "phase": ("fase", "fases"),
    "resource": ("recurso", "recursos"),
    "moderation": ("moderación", "moderaciones"),
    "calibration": ("calibración", "calibraciones"),
    "measure": ("medida", "medidas"),
    "policy": ("norma", "normas"),
    "attestation": ("afirmación propia", "afirmaciones propias"),
    "rollout": ("fase de uso", "fases de uso"),
    "role": ("función", "funciones"),
    "responsibility": ("responsabilidad", "responsabilidades"),
    "growth_stage": ("etapa de crecimiento", "etapas de crecimiento"),
  ]
}

extension Phrases.Facts {
  fileprivate static let own = Phrases.Facts(
    matters: "Importa para",
    begins: "El trabajo empieza en",
    grade: "Por lo general en el grado",
    grades: "Por lo general en los grados",
    ages: "Por lo general a la edad de",
    band: "Parte de",
    span: "Abarca",
    policy: "Lo pide",
    evidence: "Evidencia que se pide",
    expectation: "Se espera de",
    priority: "Prioridad",
    kind: "Tipo",
    noEvidence: "Donde aún no hay evidencia",
    halfSteps: "Medios pasos",
    halfStepsYes: "un juicio puede quedar entre dos {points}",
    foundational: "Base",
    foundationalYes: "mucho se apoya en esto",
    terminal: "Destino",
    terminalYes: "un fin en sí mismo",
    source: "Tomado de",
    owner: "A cargo de",
    tags: "Archivado en",
    edition: "Edición",
    value: "Se informa como",
    weight: "Cuenta",
    aliases: "También se dice",
    level: "Se usa en")
}

extension Phrases.Headings {
  fileprivate static let own = Phrases.Headings(
    why: "Por qué importa",
    outcomes: "A qué conduce",
    leadingHere: "{Competencies} que conducen aquí",
    continuum: "Cómo se ve el dominio, {level} por {level}",
    continuumIntroduction: "Vea qué vino antes y qué sigue.",
    points: "Qué tan bueno es el trabajo",
    pointsOf: "Se valora con",
    scalePoints: "{Points}",
    scalePointsIntroduction: "Del primero al más alto.",
    skills: "De qué se compone",
    targets: "{Targets}, {level} por {level}",
    otherTargets: "{Targets}",
    withoutLevel: "Sin {level} en particular",
    prerequisites: "Qué va primero y adónde lleva",
    comesFirst: "Va primero",
    helpsFirst: "Ayuda tener antes",
    growsWith: "Crece junto con",
    opensWay: "Abre el camino a",
    helpsWith: "Ayuda después con",
    standards: "{Standards}",
    coveredBy: "Quién lo cubre",
    partOf: "Parte de",
    rubrics: "En qué fijarse en el trabajo",
    transfer: "Dónde se puede usar",
    forFamilies: "Para las familias",
    develops: "Qué hace posible",
    developedBy: "Qué lo hace posible",
    connections: "Relaciones",
    origin: "De dónde viene",
    know: "Qué saber",
    proficiency: "Cómo se ve el dominio",
    show: "Cómo puedo mostrarlo",
    entitlements: "Lo que cada {learner} tiene aquí",
    atThisLevel: "Lo que se aprende aquí",
    oneLevelBefore: "Justo antes",
    thisLevel: "Aquí",
    oneLevelOn: "Justo después",
    others: "Todo lo demás",
    alsoHere: "También aquí:",
    mapsTo: "Cómo se lee en",
    depths: "De la primera a la más profunda",
    usedBy: "Se usa para",
    neighbours: "Vecinos")
}

extension Phrases.Labels {
  fileprivate static let own = Phrases.Labels(
    proficient: "Aquí empieza el dominio",
    proficientExplained: "Aquí se ayuda a llegar a todas las personas.",
    readyWhen: "Listo para seguir:",
    proposed: "propuesto",
    confirmed: "confirmado",
    through: "por medio de",
    inPart: "{Target}:",
    previous: "Antes",
    next: "Después",
    upTo: "a",
    withinTarget: "en",
    fromCompetency: "Tomado de:",
    criterion: "En qué fijarse",
    evidenceShown: "Se muestra con:",
    reads: "Se lee como",
    external: "de",
    nothingFirst: "Nada tiene que ir primero.")
}

extension Phrases.Learner {
  fileprivate static let own = Phrases.Learner(
    questions: Phrases.Questions(
      what: "¿Qué estoy aprendiendo?",
      level: "¿En qué {level}?",
      why: "¿Por qué importa?",
      proficiency: "¿Cómo se ve el dominio?",
      show: "¿Cómo puedo mostrarlo?",
      stuck: "¿Qué puedo hacer si me atasco?"),
    notSaid: "El distrito todavía no lo ha dicho.",
    partOf: "Es parte de {1}",
    alsoAtLevel: "En {competency}, además:",
    waysToShow: "Ocasiones para mostrarlo",
    seeWork: "Trabajos para mirar",
    goBack: "Volver a lo que va primero",
    lookBefore: "Mirar lo que viene antes, {level} por {level}",
    askFor: "Pedir ayuda",
    learnWith: "Aprenderlo de otra manera",
    moreOnNotYet: "Qué pasa cuando todavía no está",
    newWords: "nuevo:",
    endOfNewWords: "(fin de lo nuevo)",
    newWordsMarked: "Las palabras nuevas de {level} a {level} están marcadas.",
    wheel: "{Outcomes} por {strand}: cada número lleva a uno.",
    forLearners: "Para {learners} y {families}",
    forLearnersExplained: "Qué significan {level} y grado, cómo se avanza y qué ayuda.",
    ourWords: "Cómo llamamos aquí a las cosas",
    ourWordFor: "En otros lugares se dice {1}.",
    ways: .own,
    movingOn: .own,
    reporting: .own,
    helping: .own)
}

extension Phrases.Ways {
  fileprivate static let own = Phrases.Ways(
    title: "Cómo funciona aquí",
    introduction: "Qué significa {level}, cómo se avanza, cómo se informa del aprendizaje y qué ayuda en el camino.",
    levelHeading: "{Level} y grado no son lo mismo",
    levelAndGrade: """
      {Level} quiere decir hasta dónde ha llegado el trabajo. Grado quiere decir con quiénes se va a la escuela. No \
      tienen que coincidir: en ciertas {domains} se puede ir más allá del grado, y en otras no haber llegado aún.
      """,
    levelByDomain: "Por eso cada {learner} tiene su {level} en cada {domain}, y nunca lo mismo para todo.",
    levelAndScale: "Qué tan buena es la evidencia es otra pregunta, en cualquier {level}. La responde: {1}.",
    noGrades: "El distrito todavía no ha dicho qué grados suelen ir con cada {level}.",
    levelsTable: "{Levels} y dónde se suele estar",
    usualGrades: "Grados habituales",
    usualAges: "Edades habituales",
    movingOn: "Cómo se avanza",
    reporting: "Cómo se informa del aprendizaje",
    helping: "Qué ayuda",
    notYet: "Cuando todavía no está",
    notYetExplained: "Todavía no dice dónde está el siguiente paso. No dice nada sobre quién es una persona.",
    notYetPoints: "Todavía no, en {1}:",
    stepReread: "Leer, junto al trabajo, cómo se ve lo siguiente en la escala.",
    stepBack: "Mirar lo que va primero y lo que viene antes.",
    stepHelp: "Usar la ayuda que hay: {1}.",
    stepAgain: "Mostrarlo otra vez.",
    readMore: "Cómo funcionan aquí {levels}, avance, informes y ayuda")
}

extension Phrases.MovingOn {
  fileprivate static let own = Phrases.MovingOn(
    scope: [
      .target: "Cada {target} se completa cuando la evidencia llega a {1}.",
      .unit: "Cada unidad se completa cuando la evidencia llega a {1}.",
      .course: "Cada curso se completa cuando la evidencia llega a {1}.",
      .competency: "Cada {competency} se completa cuando la evidencia llega a {1}.",
      .level: "En cada {level} se avanza cuando la evidencia llega a {1}.",
      .credit: "Se da crédito cuando la evidencia llega a {1}.",
    ],
    holdsFor: "Esto vale para {1}.",
    evidence: Phrases.Counted(
      one: "Hace falta al menos {1} evidencia.", many: "Hacen falta al menos {1} evidencias."),
    methods: Phrases.Counted(
      one: "Se muestra al menos de {1} forma.", many: "Se muestra al menos de {1} formas distintas."),
    transfer: "Una de las evidencias viene de una situación que es nueva para quien aprende.",
    when: [
      .whenReady: "Puede ser cualquier día, en cuanto se está listo.",
      .endOfUnit: "Se decide al final de una unidad.",
      .endOfTerm: "Se decide al final de un periodo.",
      .endOfYear: "Se decide al final del año.",
    ],
    requires: "También se pide:",
    mayExceedGrade: "Se puede ir más allá del grado que corresponde a la edad.",
    mayNotExceedGrade: "No se va más allá del grado que corresponde a la edad.",
    gapPlan: "Lo que falta de antes: {1}",
    notYet: "Cuando todavía no está, hay: {1}.",
    noHelp: "El distrito todavía no ha dicho qué pasa cuando todavía no está.")
}

extension Phrases.Reporting {
  fileprivate static let own = Phrases.Reporting(
    basis: [
      .competencyBased: "Se informa de lo que cada {learner} ha mostrado, {competency} por {competency}.",
      .standardsBased: "Se informa de lo que cada {learner} ha mostrado, {standard} por {standard}.",
      .standardsReferenced: "Los informes se refieren a {standards}, y cuentan también otras cosas.",
      .points: "Los informes suman puntos.",
    ],
    academicInputs: "El informe académico se basa en: {1}.",
    habitsInputs: "El informe de hábitos se basa en: {1}.",
    streams: "Se informa por separado: {1}.",
    revision: [
      .expected: "Se espera que el trabajo se revise y se valore de nuevo.",
      .allowed: "El trabajo se puede revisar y valorar de nuevo.",
      .forbidden: "El trabajo se valora una sola vez.",
    ],
    averaging: [
      .none: "No se promedian las evidencias.",
      .mostRecent: "Decide la evidencia más reciente.",
      .professionalJudgement: "Quienes enseñan juzgan por todas las evidencias juntas.",
      .decaying: "La evidencia reciente pesa más que la anterior.",
      .mean: "Decide el promedio de todas las evidencias.",
    ],
    reports: "Un informe muestra: {1}.",
    letters: "Hay calificaciones con letras.",
    noLetters: "No hay calificaciones con letras.",
    effective: "Esto vale desde el {1}.")
}

extension Phrases.Helping {
  fileprivate static let own = Phrases.Helping(
    triggers: [
      .notYet: "cuando algo todavía no está",
      .paceSlower: "cuando hace falta más tiempo",
      .levelsBehind: "cuando faltan {levels} de antes",
      .requested: "cuando alguien lo pide",
      .failed: "cuando algo no salió bien",
    ],
    begins: "Está ahí {1}.",
    levelsBehind: Phrases.Counted(
      one: "Empieza cuando falta {1} {level}.", many: "Empieza cuando faltan {1} {levels}."),
    time: "Hay tiempo para esto: {1}.",
    adjusts: "Lo que puede cambiar: {1}.",
    about: "Ayuda con {1}.",
    repairsGap: "Repara lo que falta de antes.")
}

extension Phrases.Teacher {
  fileprivate static let own = Phrases.Teacher(
    title: "Para {educators}",
    introduction: """
      Para planificar y para valorar juntos el trabajo: qué saber, qué hacer y por qué, qué tan hondo va cada ocasión \
      junto a lo que se pide, {rubrics} con trabajos para mirar, y paquetes para imprimir.
      """,
    planning: "Planificar {1}",
    planningExplained: "Una página para cada {competency}.",
    planningLink: "Para {educators}: planificar desde aquí",
    knowDoWhy: "Saber, hacer, por qué",
    know: "Saber",
    perform: "Hacer",
    why: "Por qué",
    depthHeading: "{Assessments}: qué tan hondo van",
    depthIntroduction: "Junto a la profundidad que pide cada {target} está la de sus {assessments}.",
    assessedBy: "{Assessments}",
    noAssessment: "Todavía sin {assessments}.",
    asDeep: "igual de hondo",
    deeper: "más hondo de lo que se pide",
    lessDeep: "menos hondo de lo que se pide",
    depthUnknown: "no se dice qué tan hondo",
    exemplars: "Trabajos para mirar",
    noExemplar: "Todavía sin {exemplars}.",
    lookFor: "En qué fijarse:",
    resources: "Para aprender con ello",
    learnerPage: "Lo que leen {learners} y {families}",
    pack: "Paquete de moderación: {1}",
    packs: "Paquetes para valorar juntos el trabajo",
    packExplained: """
      Para una reunión en la que varias personas valoran el mismo trabajo: {rubric}, trabajos para mirar, cómo \
      proceder y una hoja para escribir. No hacen falta nombres.
      """,
    packLink: "Imprimir el paquete para valorar juntos el trabajo",
    printHint: "Esta página se imprime con cada parte en su propia hoja.",
    protocolHeading: "Cómo proceder",
    protocolSteps: [
      "Elegir trabajos que sean distintos. Quitar todos los nombres y dar un número a cada trabajo.",
      "Leer juntos las palabras con que se valora. Decir qué pide cada palabra, y mirar los trabajos ya conocidos.",
      "Valorar a solas, {criterion} por {criterion}. Anotar {point} y el lugar del trabajo que lo muestra.",
      "Poner los juicios uno al lado del otro. Donde difieren, volver a las palabras y al trabajo.",
      "Anotar lo acordado, cuántas veces coincidieron los primeros juicios, y qué palabras hay que mejorar.",
    ],
    before: "Lo que se halló antes",
    agreement: "Juicios que coincidieron: {1} de 100.",
    sheet: "Hoja para una persona",
    sheetExplained: "Numerar los trabajos; no escribir ningún nombre. Para cada {criterion}, escribir {point}.",
    piece: "Trabajo",
    reasons: "Dónde lo muestra el trabajo",
    agreed: "Acordado")
}

extension CommunityPhrases {
  fileprivate static let own = CommunityPhrases(
    title: "Para quienes dirigen y para la comunidad",
    introduction: """
      Cómo surgió este marco, cómo encajan sus partes, hasta dónde se puede confiar en lo que juzga y qué queda \
      abierto. Todo sale del propio marco. Aquí se cuenta y se pregunta; no se ponen notas.
      """,
    promise: "La promesa, y quién la hizo",
    fit: "Cómo encajan las partes",
    trust: "Hasta dónde se puede confiar",
    made: .own, diploma: .own, catalogue: .own, letter: .own, register: .own,
    claims: Described(
      title: "Lo que se afirma",
      summary: "Lo que el distrito dice de sí mismo. Cada línea se afirma, y no se ha comprobado."
    ),
    principlesSummary: "Lo que se sabe del buen aprendizaje, en preguntas para hacerse juntos.",
    tables: Tables(
      eachOne: "Uno por uno",
      askNext: "Qué preguntar ahora",
      askNextIntroduction: "Preguntas abiertas sobre el marco, con todo aquello de lo que trata cada una.",
      more: "más",
      pages: "Páginas de esta tabla",
      page: "Página"),
    reports: ownReports)
}

extension CommunityPhrases.Made {
  fileprivate static let own = CommunityPhrases.Made(
    title: "Cómo se hizo",
    summary: "A quién se preguntó, cuándo, y qué aportó que antes no estaba.",
    nobody: "Todavía nadie ha anotado quién dio forma a este marco.",
    groups: "Quiénes participaron",
    leftOut: "A quiénes antes no se había tenido en cuenta",
    shaped: "A qué se dio forma",
    brought: "Qué aportaron",
    noGroups: "no se dice")
}

extension CommunityPhrases.Diploma {
  fileprivate static let own = CommunityPhrases.Diploma(
    title: "Qué certifica un diploma",
    summary: "Lo que ha mostrado cada persona que se gradúa, y qué hay detrás.",
    certifies: "Cada persona que se gradúa ha mostrado",
    throughCompetencies: "por medio de",
    nothingLeadsThere: "Todavía nada conduce hasta ahí.",
    authority: "Lo pide",
    credit: "En créditos",
    ways: "Caminos",
    credentials: "Qué más se puede obtener",
    issuedBy: "Lo otorga",
    noDiploma: "Todavía no está escrito qué certifica un diploma.")
}

extension CommunityPhrases.Catalogue {
  fileprivate static let own = CommunityPhrases.Catalogue(
    title: "Con qué se aprende",
    summary: "Textos, herramientas y cursos, cada uno con las once preguntas que se hacen antes de comprarlo.",
    introduction: """
      Once preguntas que un distrito hace a todo lo que compra o adopta. Donde nadie ha contestado, se dice.
      """,
    question: "Pregunta",
    unanswered: "sin respuesta",
    elsewhere: "Sin {domain}",
    answered: "preguntas contestadas",
    questions: [
      "serves": "¿Qué papel tiene en lo que se aprende?",
      "needs": "¿Qué necesidades atiende, y cómo?",
      "depth": "¿Qué tan profundo es el pensamiento que evalúa?",
      "data_use": "¿Cómo orienta lo que registra, y cómo da más voz a quien aprende?",
      "deeper_learning": "¿Dónde se puede mostrar algo más que memoria?",
      "aligned_to": "¿Con qué dicen sus autores que está alineado?",
      "designed_for": "¿Para qué necesidades específicas está diseñado?",
      "pathways": "¿Qué caminos permite por su contenido?",
      "adaptive": "¿Se adapta a lo que hace quien aprende, y se pueden asignar partes?",
      "data_access": "¿Quién puede leer lo que registra?",
      "goes_deeper": "¿Permite profundizar, o solo avanzar?",
    ])
}

extension CommunityPhrases.Letter {
  fileprivate static let own = CommunityPhrases.Letter(
    title: "Una carta sobre nuestros expedientes",
    summary:
      "Para universidades, empresas y quien lea un expediente: qué significan sus palabras. Hecha para imprimir.",
    addressee: "A quien lea uno de nuestros expedientes",
    opening: """
      Un expediente nuestro dice qué ha mostrado una persona, y no cuánto tiempo estuvo en una clase. Esta carta \
      explica sus palabras. Se hace a partir del marco en que se apoya el expediente:
      """,
    edition: "edición",
    judged: "Cómo se juzga qué tan bueno es un trabajo",
    judgedFrom: "Desde aquí, el trabajo se considera logrado.",
    levels: "Un {level} no es un grado",
    levelsExplained: """
      El {level} dice hasta dónde ha llegado el trabajo, sea cual sea la edad. Una misma persona puede estar en un \
      {level} distinto en cada {domain}.
      """,
    moves: "Cuándo se avanza",
    reported: "De qué se informa, y qué no se mezcla",
    apart: "El trabajo académico y los hábitos se informan por separado, y nunca se suman.",
    withLetters: "El informe muestra además notas con letras.",
    withoutLetters: "No hay notas con letras.",
    revised: "Revisar el trabajo y volver a juzgarlo:",
    combined: "Cómo varias evidencias se vuelven un juicio:",
    closing: """
      Cada {competency} que nombra un expediente tiene su propia página, con cómo se ve un trabajo logrado en cada \
      {level}.
      """,
    found: "El marco se encuentra en",
    printing: "Esta página está hecha para imprimir: en papel es una carta y nada más.")
}

extension CommunityPhrases.Register {
  fileprivate static let own = CommunityPhrases.Register(
    found: "Qué se encontró",
    agreement: "Cuántas veces coincidieron los juicios",
    exemplars: "Ejemplos de trabajos",
    exemplarsIntroduction: "Trabajos que muestran lo que se quiere decir, hechos para eso o mostrados con permiso.",
    noExemplars: "Todavía no hay ningún ejemplo de trabajo.",
    shows: "muestra")
}

extension CommunityPhrases {
  /// The texts of reports in Spanish, by what they are in English.
  fileprivate static let ownReports: [String: String] = [
    // Titles, and what somebody who leads asks.
    "Outcomes by level": "Logros del perfil por nivel",
    "At which levels does each outcome of the profile have something to build on?":
      "¿En qué niveles tiene cada logro del perfil algo en que apoyarse?",
    "Standards coverage": "Qué estándares se cubren",
    "Which standards do competencies, skills and targets take up, and which does nothing prepare learners for?":
      "¿Qué estándares se recogen, y para cuáles no prepara nada?",
    "Depth of knowledge": "Profundidad del conocimiento",
    "How deep is the thinking that targets ask for, and do assessments let learners show it?":
      "¿Qué tan profundo es el pensamiento que piden las metas, y permiten las evaluaciones mostrarlo?",
    "Balance of assessment": "Equilibrio de la evaluación",
    "In which ways, for what purpose and when can learners show what they can do?":
      "¿De qué maneras, para qué y cuándo se puede mostrar lo que se sabe hacer?",
    "Moderation, calibration and reviews": "Moderación, calibración y revisiones",
    "When did people last compare how they judge, was it this edition, and what is due to be looked at again?":
      "¿Cuándo se comparó por última vez cómo se juzga, fue con esta edición, y qué toca volver a mirar?",
    "Rollout and its gates": "Puesta en uso y sus condiciones",
    "How far is each part of the framework in use, and what does it wait for?":
      "¿Hasta dónde se usa cada parte del marco, y a qué espera?",
    // Tables and columns.
    "By domain": "Por área", "By level": "Por nivel",
    "Moderations and what followed": "Moderaciones y lo que siguió",
    "To be looked at again": "Para volver a mirar",
    "Outcome": "Logro del perfil", "Competencies": "Competencias", "At no named level": "Sin nivel",
    "Standard": "Estándar", "Level or grade": "Nivel o grado", "Named by": "Lo nombra", "How much": "Cuánto",
    "With its group": "Con su grupo", "Domain": "Área", "Level": "Nivel", "What": "Qué", "Not said": "No se dice",
    "Assessments": "Evaluaciones", "Diagnostic": "Diagnóstica", "Formative": "Formativa", "Interim": "Intermedia",
    "Summative": "Sumativa", "Test": "Prueba", "Task, project or exhibition": "Tarea, proyecto o exposición",
    "Portfolio": "Portafolio", "Observation or conference": "Observación o conversación",
    "By learners themselves": "Por quienes aprenden", "Way not said": "Manera no dicha",
    "When ready": "Cuando se está listo", "On a set day": "En un día fijo", "Time not said": "Momento no dicho",
    "Moderation": "Moderación", "Looked at": "Qué se miró", "Day": "Día", "Edition": "Edición",
    "How long ago": "Hace cuánto", "Calibration after it": "Calibración posterior", "Calibrated on": "Calibrado el",
    "Thing": "De qué se trata", "State": "Estado", "Rollout": "Puesta en uso", "Part": "Parte", "Where": "Dónde",
    "Since": "Desde", "Comes after": "Viene después de", "Gate": "Condición",
    // Cells.
    "targets": "metas", "assessments": "evaluaciones", "experiences": "experiencias",
    "before work towards it begins": "antes de que se empiece", "all of it": "todo", "most of it": "la mayor parte",
    "a part of it": "una parte", "several parts of it": "varias partes", "not said": "no se dice",
    "nothing of it": "nada", "none": "nada", "left out on purpose": "se deja fuera a propósito",
    "not yet named": "todavía no se nombra", "with its group": "con su grupo",
    "in no domain, or for an outcome or a standard as a whole": "en ningún área, o para un logro o un estándar entero",
    "not counted": "no se cuenta", "nothing named": "no se nombra nada", "no day": "sin día", "none yet": "todavía no",
    "this one": "esta", "this one, before it was published": "esta, antes de publicarse",
    "looked at then": "se miró entonces", "set": "fijado", "revisit": "volver a mirar el perfil",
    "review of a claim": "revisión de una afirmación", "last review": "última revisión", "nothing": "nada",
    "open": "abierta", "not started": "sin empezar", "drafted": "en borrador", "piloted": "a prueba", "live": "en uso",
    "classroom": "aula", "school": "escuela", "district": "distrito",
    "the shared purpose": "el propósito común", "the framework": "el marco",
    "aligned instruction": "la enseñanza alineada", "aligned assessment": "la evaluación alineada",
    "moderation": "la moderación", "calibration": "la calibración", "supports": "los apoyos", "grading": "las notas",
    "reporting": "los informes", "the diploma": "el diploma", "professional learning": "la formación docente",
    "learning communities": "las comunidades docentes", "evaluation": "la evaluación docente",
    "the building blocks of learning": "las bases del aprendizaje", "the transcript": "el expediente",
    // What to ask next.
    "What would learners do to reach these outcomes?": "¿Qué se haría para alcanzar estos logros?",
    "What could learners at these levels do towards the outcome?":
      "¿Qué se podría hacer en estos niveles para acercarse al logro?",
    "Where do learners meet these standards?": "¿Dónde se trabajan estos estándares?",
    "Where do learners meet the rest of these standards?": "¿Dónde se trabaja el resto de estos estándares?",
    "How could learners show the thinking that these targets ask for?":
      "¿Cómo se podría mostrar el pensamiento que piden estas metas?",
    "Where can learners show these targets?": "¿Dónde se pueden mostrar estas metas?",
    "How deep is the thinking that these targets ask for?":
      "¿Qué tan profundo es el pensamiento que piden estas metas?",
    "How deep is the thinking that these assessments let learners show?":
      "¿Qué tan profundo es el pensamiento que permiten mostrar estas evaluaciones?",
    "Where can learners show these competencies?": "¿Dónde se pueden mostrar estas competencias?",
    "What could learners make, decide or perform to show these competencies?":
      "¿Qué se podría hacer, decidir o presentar para mostrar estas competencias?",
    "Where do learners hear about their next step while there is time for it?":
      "¿Dónde se conoce el siguiente paso cuando todavía hay tiempo?",
    "Could learners show these competencies when they are ready?":
      "¿Se podrían mostrar estas competencias cuando se está listo?",
    "Do the judgements that were compared there still hold for this edition?":
      "¿Siguen valiendo para esta edición los juicios que allí se compararon?",
    "What was changed after these moderations, so that proficient means the same everywhere?":
      "¿Qué se cambió después de estas moderaciones, para que el dominio signifique lo mismo en todas partes?",
    "Who looks at these again, and when?": "¿Quién vuelve a mirar esto, y cuándo?",
    "Would two readers of the same work say the same by these?":
      "¿Dirían lo mismo dos personas que leyeran el mismo trabajo con esto?",
    "What carries these, as long as what comes before them is not in use?":
      "¿Qué sostiene esto, mientras no se usa lo que viene antes?",
    "What would it take to bring these into use, since others wait for them?":
      "¿Qué haría falta para poner esto en uso, ya que otras partes lo esperan?",
    "Is it time for these?": "¿Ha llegado el momento?",
  ]
}

extension Phrases.Finding {
  fileprivate static let own = Phrases.Finding(
    search: "Buscar",
    everything: "Todo está también en la lista de la página",
    none: "No se encontró nada. Pruebe con otra palabra o con menos letras.",
    one: "1 resultado.",
    many: "resultados.",
    first: "Estos son los primeros.",
    more: "Siga escribiendo para encontrar más.",
    colours: "Colores",
    asDevice: "Como en este dispositivo",
    light: "Claros",
    dark: "Oscuros",
    missing: "Esta página no está aquí",
    missingExplained: """
      Quizá la dirección está mal escrita, o lo que había aquí ya no existe. La búsqueda encuentra todo por su nombre, y \
      también la página
      """,
    parts: "Por partes")
}

extension Phrases.DataPage {
  fileprivate static let own = Phrases.DataPage(
    title: "Datos para programas",
    introduction: """
      Todo lo que dice este sitio se puede obtener también como datos que otros sistemas leen. No hace falta sacar nada \
      de las páginas.
      """,
    files: "Archivos",
    contents: [
      "bundle.json": "Todo el marco en un archivo: cada elemento, cada texto, cada relación, en todos los idiomas.",
      "bundle.schema.json": "Lo que puede haber en el archivo de todo el marco, como JSON Schema.",
      "sources.json": "En qué archivo y línea está escrito cada elemento.",
      "ids.json": "Cada elemento con su id, su identificador duradero, su nombre y la dirección de su página.",
    ],
    pages: "Cada página como datos",
    pagesExplained: """
      Junto a cada página está lo que dice como datos, con el mismo nombre y json al final; la página enlaza allí desde \
      su cabecera. Cada elemento está escrito como en el archivo de todo el marco, con todas sus traducciones.
      """,
    ids: "Identificadores",
    idsExplained: """
      Un elemento se nombra por su tipo y su id. Si un id cambia, la página en la dirección anterior lleva a la nueva, y \
      el identificador duradero, un UUID, sigue igual.
      """,
    translations: "Traducciones",
    translationsExplained: "Los textos traducidos están junto a los originales, elemento por elemento.",
    translatedTexts: "textos")
}

extension Phrases.Maps {
  fileprivate static let own = Phrases.Maps(
    title: "Mapa",
    link: "Ver en un mapa qué se apoya en qué",
    introduction:
      "Lo que está más arriba va primero. Cada recuadro lleva a su página y cada línea a lo que se apoya en él.",
    around: "Mapa de lo que rodea a",
    scrolls: "Mapa; si es ancho, se puede mover hacia los lados",
    part: "Parte",
    boxes: "Recuadros:",
    lines: "Líneas entre ellos:",
    described: "Lo que va primero está arriba. La lista de abajo dice lo mismo en palabras.",
    inWords: "Lo mismo en palabras",
    wholesOnly: """
      Aquí hay demasiado para un solo mapa. Este muestra solo: {competencies}; una línea puede representar un lazo \
      entre lo que hay dentro.
      """,
    wholes: "Mapas de lo que hay dentro",
    strengths: [
      .requires: "debe ir primero", .buildsOn: "ayuda si va primero", .alongside: "crecen juntos",
    ],
    hidden: "También unido a esto; no se dibuja, pero está en la lista de arriba:",
    tooMany: "Líneas que serían demasiadas para seguirlas; están solo en palabras:",
    elsewhere: "Líneas hacia lo que está en otra parte; están solo en palabras:",
    unconnected: "No se dibujan, porque ninguna línea llega a ellos:")
}
