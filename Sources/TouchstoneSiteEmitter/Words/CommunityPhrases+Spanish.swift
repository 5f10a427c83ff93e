extension CommunityPhrases {
  static let spanish = CommunityPhrases(
    title: "Para quienes dirigen y para la comunidad",
    introduction: """
      Cómo surgió este marco, cómo encajan sus partes, hasta dónde se puede confiar en lo que juzga y qué queda \
      abierto. Todo sale del propio marco. Aquí se cuenta y se pregunta; no se ponen notas.
      """,
    promise: "La promesa, y quién la hizo",
    fit: "Cómo encajan las partes",
    trust: "Hasta dónde se puede confiar",
    made: .spanish, diploma: .spanish, catalogue: .spanish, letter: .spanish, register: .spanish,
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
    reports: spanishReports)
}

extension CommunityPhrases.Made {
  fileprivate static let spanish = CommunityPhrases.Made(
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
  fileprivate static let spanish = CommunityPhrases.Diploma(
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
  fileprivate static let spanish = CommunityPhrases.Catalogue(
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
  fileprivate static let spanish = CommunityPhrases.Letter(
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
  fileprivate static let spanish = CommunityPhrases.Register(
    found: "Qué se encontró",
    agreement: "Cuántas veces coincidieron los juicios",
    exemplars: "Ejemplos de trabajos",
    exemplarsIntroduction: "Trabajos que muestran lo que se quiere decir, hechos para eso o mostrados con permiso.",
    noExemplars: "Todavía no hay ningún ejemplo de trabajo.",
    shows: "muestra")
}
