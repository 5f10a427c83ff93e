extension CommunityPhrases {
  /// The texts of reports in Spanish, by what they are in English.
  static let spanishReports: [String: String] = [
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
