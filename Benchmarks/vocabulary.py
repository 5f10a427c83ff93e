"""The words from which `generate.py` builds a framework that reads like a district's own.

Sentences are code words: four slots of 31 phrases each, chosen by a polynomial of degree two over the
integers modulo 31. Two different sentences therefore agree in two slots at most, so all statements are
distinct and no two are near copies of each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

SLOTS = 31

# Observable verbs, each with the depth of Webb's taxonomy that it usually stands for.
VERBS = [
    *((verb, 1) for verb in "identify list label name locate record".split()),
    *((verb, 2) for verb in "compare classify estimate arrange sketch describe interpret predict outline".split()),
    *((verb, 3) for verb in "explain justify critique investigate revise test defend evaluate question model".split()),
    *((verb, 4) for verb in "design create compose develop combine adapt".split()),
]

OBJECTS = """
the causes of change|two rival accounts|a pattern in data|the parts of a whole|a claim about cost
the steps of a task|a growth rule|an energy flow|the limits of a test|a land use plan
the rights of a group|a set of readings|the form of a text|a route on a map|a written symbol
a set of fractions|the effect of a law|an opening scene|a monthly budget|a scale drawing
the sources of news|a series of trials|the shape of a graph|a printed argument|a shared need
a team routine|an open puzzle|the beat of a poem|a building material|a model cell
an order of events
""".replace("\n", "|").strip("|").split("|")

PLACES = """
from a survey|in a river valley|from an archive|in a garden|from field notes
in a recipe|from a hearing|in a timetable|in a short film|from a sea buoy
in a folk song|from a museum|in a market|from an interview|in a bridge plan
from a clinic|in a news report|from match records|in a workshop|from a census
in a concert|from soil samples|in a stage play|from an atlas|in a power plant
from a council|in a kitchen|from a sky log|in a contract|from a library
in a harbour
""".replace("\n", "|").strip("|").split("|")

MEANS = """
with a diagram|in a letter|on a number line|with peer evidence|for visitors
from three sources|with a model|in clear steps|in a spreadsheet|with photographs
in a talk|in exact terms|on a timeline|in two languages|with ratios
for a partner|in a display|by a decision table|with sketches|in an essay
with quotations|with reasons|in a table|with symbols|with a map key
in a dialogue|by a checklist|with examples|in a debate|by simulation
with a counterexample
""".replace("\n", "|").strip("|").split("|")

REASONS = [
    "It helps me read", "I need it to plan", "With it I can weigh", "It lets me share", "It prepares me to question",
    "I use it to improve", "It helps my family with",
]
USES = [
    "a rental contract", "a household budget", "a ballot paper", "a work schedule", "a medical leaflet", "a news story",
    "a training offer", "a building plan", "a public notice", "a travel route", "a loan offer",
]
SUPPORTS = [
    "With a model", "With a partner", "From an example", "In a known setting", "With one prompt", "Without prompts",
    "In a new setting", "Across subjects", "By an own method", "For an audience", "In a project",
]

# Each domain: id, title, code, group, habits (true when its evidence is read on the habits scale), themes.
DOMAINS = [
    ("math", "Mathematics", "MA", "core", False,
     "rates fractions shapes data chance algebra measures graphs proof number models money"),
    ("science", "Science", "SC", "core", False,
     "matter forces waves cells heredity climate rocks space circuits ecology bodies reactions"),
    ("ela", "Language Arts", "LA", "core", False,
     "stories poems speeches essays reports letters drama grammar words media research voice"),
    ("history", "History and Civics", "HC", "core", False,
     "rights trade migration courts voting empires treaties labour maps sources cities borders"),
    ("arts", "Arts", "AR", "cultural", False,
     "colour rhythm dance print clay film song stage design photography weaving drawing"),
    ("health", "Health", "HE", "personal", False,
     "food sleep safety movement feelings first-aid growing medicine water hygiene stress care"),
    ("life", "Personal Development", "PD", "personal", True,
     "goals planning reflection feedback calm persistence listening choices routines strengths help curiosity"),
    ("service", "Service and Career", "SV", "community", True,
     "teams clients projects tools budgets interviews events repair mentoring farming travel councils"),
]

# Each outcome: id, title, strand, sphere, statement.
OUTCOMES = [
    ("literate", "Reads and writes widely", "scholarship", "college",
     "Reads, writes and speaks with purpose in many forms."),
    ("numerate", "Reasons with numbers", "scholarship", "college",
     "Reasons with quantity, shape and chance to reach sound conclusions."),
    ("scientific", "Inquires scientifically", "scholarship", "career",
     "Asks testable questions and judges evidence about the natural world."),
    ("historical", "Thinks historically", "scholarship", "civic",
     "Weighs accounts of the past and connects them with the present."),
    ("creative", "Makes and performs", "scholarship", "personal",
     "Makes, performs and responds to works of art."),
    ("bilingual", "Uses two languages", "scholarship", "career",
     "Uses more than one language to learn and to take part."),
    ("inquiry", "Pursues inquiry", "transfer", "college",
     "Pursues questions of consequence with sound methods."),
    ("communication", "Communicates", "transfer", "career",
     "Shares ideas so that the intended audience can act on them."),
    ("collaboration", "Collaborates", "transfer", "civic",
     "Reaches shared goals with people of different views."),
    ("problem-solving", "Solves problems", "transfer", "career",
     "Frames problems that are new and carries a solution through."),
    ("design-thinking", "Designs", "transfer", "personal",
     "Designs for the people who will use the result."),
    ("self-direction", "Directs own learning", "lifelong", "college",
     "Sets goals, seeks feedback and adjusts the plan."),
    ("perseverance", "Perseveres", "lifelong", "personal",
     "Keeps working through setbacks and asks for help."),
    ("citizenship", "Acts as a citizen", "lifelong", "civic",
     "Takes part in public life and cares for shared places."),
    ("wellbeing", "Cares for wellbeing", "lifelong", "personal",
     "Makes choices that support the health of self and others."),
    ("career-ready", "Plans a career", "lifelong", "career",
     "Tries out working life and plans the next steps."),
]

TERMS = [
    ("competency", "Competency", "What a learner can do with what they have learned, in settings that are new."),
    ("evidence", "Evidence", "Work that shows what a learner can do."),
    ("continuum", "Continuum", "The whole set of expectations, from the first level to the last."),
    ("level", "Performance level", "A place on the continuum."),
    ("scale-point", "Scale point", "A statement about the quality of a piece of evidence."),
    ("target", "Learning target", "The smallest expectation that is taught and assessed."),
    ("proficient", "Proficient", "The point on the scale at which evidence meets the expectation."),
    ("transferable", "Transferable", "Of use in settings other than the one in which it was learned."),
    ("strand", "Strand", "A part of what success means for a graduate."),
    ("outcome", "Outcome", "A promise about every graduate."),
    ("criterion", "Criterion", "One quality that a rubric describes."),
    ("prerequisite", "Prerequisite", "What a learner shows before something else is asked."),
]

SPANISH = [
    "Compara|Explica|Diseña|Describe|Investiga|Justifica|Ordena|Interpreta|Revisa|Crea|Evalúa".split("|"),
    ("las causas de un cambio|dos relatos de un suceso|un patrón en los datos|las partes de un sistema|"
     "un plano a escala|el sentido de un símbolo|una serie de pruebas|las necesidades de un barrio|"
     "el ritmo de un poema|los usos de un material|el orden de los hechos").split("|"),
    ("con un diagrama|en una carta|con tres fuentes|con un modelo|en pasos claros|con razones|en una tabla|"
     "en un debate|con ejemplos resueltos|en dos idiomas|con un mapa").split("|"),
]


class Sentence(NamedTuple):
    """One code word: a verb with its depth, what it is done to, where, and by which means."""

    verb: str
    depth: int
    thing: str
    place: str
    means: str

    def statement(self) -> str:
        return f"{self.verb.capitalize()} {self.thing} {self.place} {self.means}."

    def learner(self) -> str:
        return f"I can {self.verb} {self.thing} {self.means}."


def sentence(index: int) -> Sentence:
    """The sentence of a number below 31 * 31 * 31."""
    mixed = index * 7919 % SLOTS**3
    a, b, c = mixed % SLOTS, mixed // SLOTS % SLOTS, mixed // SLOTS**2
    verb, thing, place, means = ((a + b * x + c * x * x) % SLOTS for x in range(4))
    return Sentence(*VERBS[verb], OBJECTS[thing], PLACES[place], MEANS[means])


class Sentences:
    """Hands out every sentence once: `deep` ones ask for depth 3 or 4, `plain` ones for less."""

    def __init__(self) -> None:
        self._deep = self._filtered(lambda depth: depth >= 3)
        self._plain = self._filtered(lambda depth: depth < 3)

    def _filtered(self, keep) -> Iterator[Sentence]:
        return (one for one in map(sentence, range(SLOTS**3)) if keep(one.depth))

    def deep(self) -> Sentence:
        return self._next(self._deep)

    def plain(self) -> Sentence:
        return self._next(self._plain)

    def _next(self, pool: Iterator[Sentence]) -> Sentence:
        found = next(pool, None)
        if found is None:
            raise SystemExit("generate.py: the vocabulary has too few distinct sentences for so many competencies")
        return found


def spanish(index: int) -> str:
    """A Spanish sentence, for the translation file. Distinct below 1,331."""
    first, second, third = (SPANISH[slot][index // 11**slot % 11] for slot in range(3))
    return f"{first} {second} {third}."
