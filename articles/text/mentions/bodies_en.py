"""Whether a name that English text lets speak is that of a body, and whether it says anything."""

import re

from articles.text.alternatives import compiled
from articles.text.mentions import attribution_data as data
from articles.text.mentions.persons import is_written_as_person
from articles.text.mentions.sources import OPENS, WORD_BEGINS, WORD_ENDS, Known, stands
from articles.text.word_tables import any_of, listed_words

_AT_A_NUMBER = re.compile(
    r"\s[^.;\n]{1,70}\s(?:(?:at|nearer|near|around|above|below|between)\s(?:[a-z]+\s){0,3}[^\s\d]{0,4}\d|"
    r"(?:first|second|third|top|bottom|ahead|among)(?!\w))"
)
_MEASURING_EN = frozenset(listed_words(data.MEASURING_EN))
_PLURAL = re.compile(r"[A-Z][a-z]+(?:s|men|people|Police)\Z")
# A company that reports its own results is no source of them.
_OWN_RESULTS = re.compile(
    r"\s(?:its|an?(?=(?: [a-z]+)? (?:loss|profit))|net|first|second|third|fourth|quarterly|annual|"
    r"full-year|half-year|earnings|"
    r"profits?|sales|revenues?|results|strong|record|higher|lower|better|operating|pre-tax)(?!\w)"
)
# It tells others to do something, or adds things: no report.
_ORDERS = re.compile(r"\s[^,.;:\n]{3,70}?\s(?:to|not to)\s[a-z]")
# "Quayle's CEO told the Harbour Dial": the outlet is the source.
_OFFICER = re.compile(r"['’]s C[A-Z]O\Z")
_OUTLET = re.compile(r" (?:the )?[A-Z]")
# What a firm expects of its own year is no report of it.
_OWN_YEAR = re.compile(r" (?:its |a |the )?(?:fiscal|full-year|full year|comparable)(?!\w)")
# "Accident reports show"
_NOUN = re.compile(
    r" (?:filed|show|suggest|say|said|claim|from|by|of|on|are|were|have|had|indicate)(?!\w)"
)
# "Quayle counts the cost of the strike", "Quayle counts on tourists"
_COUNTS_COST = re.compile(r"(?<=counts)(?: the)? (?:costs?|on|as|among|toward|towards)(?!\w)")
_ADDS = re.compile(
    r"\s(?:\w+\s){0,2}?(?:\d|two|three|four|five|six|ten|dozens?|hundreds|an?\s|more\s)"
)
_THAT = re.compile(r" that(?!\w)")
# "The expo concluded in Tianjin on Monday", but "concluded on Monday that prices had risen"
_IS_OVER = re.compile(
    r" (?:in|on|at|with|here|last|this|its|an?|talks|successfully)(?!\w)(?![^.,;:\n]{0,60} that )"
)
_AMONG = re.compile(r"(?:including|such as|like|among them|besides|unlike)\s(?:the\s)?\Z")


def acts(match: re.Match[str], text: str) -> bool:
    """Whether a body does something rather than say it: it tells others to, adds buses, reports
    its own results, or is one of several that do."""
    verb, end = match["verb"], match.end()
    if verb in {"reported", "reports"} and _OWN_RESULTS.match(text, end):
        return True
    if verb in {"concluded", "concludes"} and _IS_OVER.match(text, end):
        return True
    if verb in {"sees", "expects", "forecasts"} and _OWN_YEAR.match(text, end):
        return True
    if (verb == "reports" and _NOUN.match(text, end)) or _COUNTS_COST.match(text, end):
        return True
    if verb in {"put", "puts"} and not text.startswith(" it", end):
        return _AT_A_NUMBER.match(text, end) is None
    if verb in {"told", "tells"} and (
        _ORDERS.match(text, end) or (_OFFICER.search(match["name"]) and _OUTLET.match(text, end))
    ):
        return True
    if (
        verb in {"added", "found", "finds"}
        and _ADDS.match(text, end)
        and not _THAT.match(text, end)
    ):
        return True
    return bool(_AMONG.search(text, max(0, match.start("name") - 16), match.start("name")))


def says_as_bodies_do(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether any name in this place is one of a source."""
    return not (_PLURAL.match(match["name"]) or _are_locals(match, text)) and (
        match["verb"] in {"reported", "reports"}
        or _is_called_the(match, text)
        or _BASED.match(match["name"]) is not None
        or _measures(match, text)
        or _stands_for_a_body(match, text, known)
        or _speaks_alone(match, text, known)
    )


def _is_called_the(match: re.Match[str], text: str) -> bool:
    """Whether a name of several words has an article, as no person's has: "the Quay Circle"."""
    name, start = match["name"], match.start()
    called = name.startswith("The ") or text.startswith(("the ", "The "), max(0, start - 4))
    return called and " " in name.removeprefix("The ") and not _OF_OFFICE.search(name)


# "the Prime Minister said", "the Hong Kong Chinese said"
_OF_OFFICE = compiled(
    r"(?:Minister|President|Secretary|Governor|Mayor|Director|Chair|Chairman|Chairwoman|Premier|"
    r"Chief|Officer|Manager|Master|Judge|Justice|King|Queen|Prince|Princess|Duke|Duchess|Bishop|"
    r"Pope|Ambassador|General|Colonel|Captain|Inspector|Professor|Spokes\w+|Commissioner|Speaker|"
    r"Chancellor|Treasurer|Comptroller|Marshal|Admiral|Leader|Coach|Editor|Economist|Analyst|"
    r"[A-Z][a-z]+(?:ese|ish|ians|eans|ench|men|women|people))\Z|"
    r"(?:Reverend|Honou?rable|Right|Duke|Prince|Princess|Bishop|Venerable|Very) "
)


def _are_locals(match: re.Match[str], text: str) -> bool:
    """ "Idaho wildlife officials": those of a place, whose body is not told."""
    if match["role"] not in _OFFICIALS or " " in match["name"]:
        return False
    return text[match.end("name") : match.start("role")].strip() != ""


_OFFICIALS = frozenset(("officials", "officers", "inspectors"))
# "Harbin-based Quayle": only firms are told of so.
_BASED = re.compile(r"(?:(?:The|An?) )?[\w'’-]+-(?:based|listed|headquartered) [A-Z]")


def _speaks_alone(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether one word says it, and is a firm's."""
    name, verb = match["name"], match["verb"]
    between = text[match.end("name") : match.start("verb")]
    aside = _ASIDE.fullmatch(between) and not _HIMSELF.search(between)
    if not (aside or between in _NEXT):
        return False
    if _BEFORE_PLACES.search(text, max(0, match.start() - 6), match.start()):
        return False
    ends = verb in _ENDING and text.startswith(", ", match.start() - 2)
    counts = verb in _COUNTING and _THEN.match(text, match.end())
    says = verb in _SPEAKING or counts or (ends and _ENDS.match(text, match.end()))
    return bool(says) and known.answer(is_lone_firm, name)


def is_lone_firm(text: str, name: str) -> bool:
    """Whether a single name is a firm's: no person of that name is presented, and the text does
    not write it small."""
    if " " in name or is_written_as_person(name):
        return False
    if name in _NO_FIRM or not name[0].isupper() or f" {name.lower()} " in text:
        return False
    return not (
        stands(text, name, _NAME_BEFORE, WORD_ENDS) or stands(text, name, WORD_BEGINS, _NAME_BEHIND)
    )


# "it will take a year, Quayle announced on Tuesday."
_ENDING = frozenset(
    listed_words(
        "announced|notes|adds|calculates|calculated|claimed|confirms|observes|observed|reckons|"
        "reveals|explains|explained|stated|states|suggests|concludes|believes|thinks|shows|"
        "predicted|estimated|projected|counted|confirmed"
    )
)
_ENDS = re.compile(
    r"[.;]|,? (?:on [A-Z]\w+day|in [A-Z][a-z]+|last|this|earlier|today|yesterday|in an?|"
    r"in its)(?!\w)"
)
_NEXT = frozenset({" ", " has ", " had ", " also ", " itself ", " has also "})
# "Quayle, a lettuce grower, says it sold": of a person the whole name would stand there.
_ASIDE = re.compile(r", (?:an?|one of|which|usually|long|for one)(?! who)(?: [^,]{3,80})?, ")
_HIMSELF = re.compile(rf"(?<!\w)(?:{any_of(data.HIMSELF_EN)}|who|he|she|his|her)(?!\w)")
_BEFORE_PLACES = re.compile(r"\b(?:in|from|near|of|to) \Z")
# As a noun it would have no object: "Trade estimates fell".
_COUNTING = frozenset(
    listed_words(
        "estimates|forecasts|expects|counts|assumes|reckons|wrote|claims|put|puts|warns|announced|"
        "confirmed"
    )
)
_SPEAKING = frozenset(
    listed_words(
        "said|says|told|tells|disclosed|denied|acknowledged|warned|noted|argued|argues|insisted|"
        "thinks|believes|blames|attributes|describes|foresees|anticipates|concluded|concludes|"
        "insists|pointed out|points out|reckoned|conceded|cautioned|stressed|replied|contends|"
        "broke the news|broke the story|was quoted as saying"
    )
)
_THEN = re.compile(
    r" (?:on [A-Z]\w+day )?(?:that|the|an?(?! number of)|it|its|about|around|more|fewer|another|"
    r"\S{0,3}\d|growth|demand|sales|output|exports|imports|prices|in an?|on its|"
    r"to (?:clients|investors))(?!\w)"
)
_NAME_BEFORE = re.compile(
    r"(?<!\w)(?!(?:The|But|And|In|For|At|While|When|As|Meanwhile|Rival|Both|Last|On|From|By|If|So|"
    r"Yet|Since|Now) )(?:[A-Z][\w'’]+|(?:[A-Z]\.)+) \Z"
)
_NAME_BEHIND = re.compile(" [A-Z][a-z]")


_NO_FIRM = frozenset(
    listed_words(
        "Government|Parliament|Congress|Police|Nobody|Everyone|Everybody|Someone|Somebody|"
        "Management|Staff|Industry|Anyone|Opposition|Traders|Protesters|Neighbours|Neighbors|Mum|"
        "Dad|God|Jesus|Buddha|Confucius|Mao|Deng|Xi|Trump|Biden|Obama|Putin|Modi|Macron|Jokowi|"
        "Merkel|Abe|Powell|Yellen|Musk|Ma|Mom|Father|Mother|Grandma"
    )
)


def _measures(match: re.Match[str], text: str) -> bool:
    """Whether a name does what bodies do: it estimates."""
    verb, end = match["verb"], match.end()
    if verb in {"estimates", "forecasts", "projects"} and not text.startswith(" that ", end):
        # nouns, where a sentence begins
        return OPENS.search(text, max(0, match.start() - 3), match.start()) is None
    several = " " in match["name"] or text.startswith(" to ", end)
    return verb in _MEASURING_EN and not several


# "Chinese analysts", "US data": whose they are, not who they are.
OF_A_NATION = re.compile(r"(?:US|UK|EU|UN|[A-Z][a-z]+(?:ese|ish|ian|ean|ench))\Z")


def _stands_for_a_body(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether a single name has an analyst or data: "Dial analyst Ann Lee said"."""
    what = match["role"] or match["made"]
    if not what or _LOWER_BODY.search(
        text[match.end("name") : match.end("role" if match["role"] else "made")]
    ):
        return False
    if match["name"].endswith(("'s", "’s")):
        return bool(match["made"]) and match["made"] in _KEPT
    if " " in match["name"]:  # "a Quay Dale manager": an article is nobody's
        if match["made"] and not OF_A_NATION.search(match["name"]):
            return True
        before = text[max(0, match.start() - 4) : match.start()]
        return before.endswith((" a ", "A ", " an ", "An ")) and not OF_A_NATION.search(
            match["name"]
        )
    opens = OPENS.search(text, max(0, match.start() - 3), match.start())
    return opens is None or not (
        match["name"] in _ADJECTIVES or known.answer(_is_written_small, match["name"])
    )


def _is_written_small(text: str, name: str) -> bool:
    """Whether the text has a word without its capital, too."""
    return stands(text, name.lower(), WORD_BEGINS, WORD_ENDS)


# "Commerce ministry spokesman": whose he is stands between.
_LOWER_BODY = re.compile(rf"\s(?:{any_of(data.LOWER_HEADS_EN)})\s")


def is_of_a_place(match: re.Match[str], text: str, known: Known) -> bool:
    """Whether the capitals before a body in small letters are a place's, and no word with which a
    sentence begins: "Local health authority"."""
    place = match["place"]
    first = place.partition(" ")[0]
    if (first in _NO_PLACE and not place.startswith("New ")) or _NATION.fullmatch(place):
        return False
    if " " in place or OPENS.search(text, max(0, match.start() - 3), match.start()) is None:
        return True
    if first in _ADJECTIVES or known.answer(_is_written_small, first):
        return False
    return " " in match["body"]


_NATION = re.compile(any_of(data.PEOPLE))
_NO_PLACE = frozenset(
    listed_words(
        "The|A|An|Its|This|That|These|Those|Their|Our|His|Her|Your|My|One|Each|Every|Another|Local|"
        "Several|Some|Many|Most|Other|Both|All|Few|No|Any|But|And|When|As|If|While|Then|Now|So|Yet|"
        "In|On|At|By|For|From|To|With|After|Before|Since|Under|Two|Three|Four|Five|New|Former|Top|"
        "Leading|Big|Major|Rival|Neighbouring|Neighboring|Unnamed|Different|Various|Also|Still|"
        "Meanwhile|However|Later|Earlier|Last|Next|First|Second|Third|What|Which|Who|Why|How|Where|"
        "Mr|Mrs|Ms|Dr|Prof|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|"
        "March|April|May|June|July|August|September|October|November|December"
    )
)


# Places have figures, too, but no surveys.
_KEPT = frozenset(
    listed_words(
        "survey|report|prospectus|filing|index|forecast|database|research|calculations|note"
    )
)
# Capitals that only open a sentence.
_ADJECTIVES = frozenset(
    listed_words(
        "Official|Government|Industry|Export|Import|Trade|Sales|Inflation|Price|Survey|Customs|"
        "Satellite|Company|Market|Production|Shipping|Weather|Census|Preliminary|Provisional|"
        "Separate|Monthly|Weekly|Annual|Quarterly|Economic|Recent|Injury|Court|Police|Hospital|"
        "Housing|Property|Retail|Labour|Labor|Tax|Vessel|Tender|Procurement|Patent|Internal|Public|"
        "Private|Senior|Chief|Former|State|City|Local|Bank|Party|Independent|Veteran|Union|Health|"
        "Energy|Equity|Credit|Oil|Steel|Football|School|Civil|Military|Defence|Defense|Foreign|"
        "Federal|Provincial|Municipal|Regional|National|Central|Early|Late|Initial|Final|Revised|"
        "Consumer|Business|Factory|Manufacturing|Employment|Unemployment|Payroll|Growth|Traffic|"
        "Passenger|Freight|Cargo|Port|Power|Electricity|Gas|Coal|Grain|Crop|Farm|Food|Water|Climate|"
        "Emissions|Pollution|Crime|Election|Polling|Exit|Opinion|Medical|Clinical|Scientific|"
        "Academic|Historical|Financial|Fiscal|Monetary|Budget|Debt|Loan|Mortgage|Deposit|Stock|Bond|"
        "Currency|Commodity|Auto|Car|Vehicle|Battery|Solar|Wind|Chip|Semiconductor|Software|Internet|"
        "Mobile|Telecom|Media|Advertising|Tourism|Hotel|Airline|Flight|Airport|Rail|Road|Bus|Ticket|"
        "Box|Wage|Salary|Pension|Insurance|Birth|Death|Population|Migration|Marriage|Divorce|Test|"
        "Fresh|Updated|Leaked|Published|Available|Unofficial|Partial|Raw|Detailed|Such|Similar|"
        "Comparable|Historic|Anecdotal|Further|Better|Older|Newer|Surprise|Strong|Weak|"
        "Student|Teacher|Enrolment|Enrollment|Competition|Antitrust|Senior|Staff|Campaign|Legal"
    )
)
