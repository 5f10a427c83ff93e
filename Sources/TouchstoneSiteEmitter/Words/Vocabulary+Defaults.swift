extension Vocabulary {
  /// The words of a language that the site speaks; `nil` for another.
  static func defaults(_ language: LanguageTag) -> [String: (one: String, many: String)]? {
    switch language.primary {
    case "en": english
    case "es": spanish
    default: nil
    }
  }

  static let english: [String: (one: String, many: String)] = [
    "learner": ("learner", "learners"),
    "educator": ("educator", "educators"),
    "family": ("family", "families"),
    "graduate": ("graduate", "graduates"),
    "profile": ("graduate profile", "graduate profiles"),
    "strand": ("strand", "strands"),
    "outcome": ("outcome", "outcomes"),
    "domain": ("domain", "domains"),
    "level": ("level", "levels"),
    "scale": ("scale", "scales"),
    "point": ("point", "points"),
    "standard": ("standard", "standards"),
    "competency": ("competency", "competencies"),
    "skill": ("skill", "skills"),
    "target": ("learning target", "learning targets"),
    "taxonomy": ("taxonomy", "taxonomies"),
    "depth": ("depth of thinking", "depths of thinking"),
    "rubric": ("rubric", "rubrics"),
    "criterion": ("criterion", "criteria"),
    "term": ("word", "words"),
    "alignment": ("connection", "connections"),
    "waiver": ("waiver", "waivers"),
  ]

  static let spanish: [String: (one: String, many: String)] = [
    "learner": ("estudiante", "estudiantes"),
    "educator": ("docente", "docentes"),
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
  ]
}
