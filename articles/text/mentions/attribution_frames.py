"""Frames of words around the sources that English text names; names in Latin letters."""

import re

from articles.text.gated import Gated
from articles.text.mentions import attribution_data as data
from articles.text.mentions.sources import beginning, in_any_case
from articles.text.word_tables import any_of

# A name in Latin letters: capitalised words, small words between them, an acronym in brackets.
# Bounded, so that a megabyte without a space costs no more than any other.
# A set comes first, by which Python finds it fast.
FIRST = r"[A-Z0-9](?<!\w[A-Z0-9])"
WORD = (
    rf"{FIRST}(?:(?<=[A-Z])\.(?:[A-Z]\.){{0,2}}[A-Z0-9])?[\w'’&/-]{{0,40}}(?!\w)"
    r"(?:\.[A-Za-z]{2,10}(?!\w)){0,2}"
)
ACRONYM = (
    r"(?: ?\([A-Z][\w /-]{1,24}\)|, (?:or|atau) [A-Z]{2,8}(?=,)| atau (?:[A-Z]{2,8}|"
    r"Kemen[a-z]{2,10}|Bappenas|Bapanas|Basarnas|Gaikindo|Kadin|Apindo|Bulog|Polri)(?!\w))?"
)
# In Indonesian a body of China has its English name and its short one in the brackets.
_CALLED_ID = rf"(?: \([A-Z][\w '&,-]{{1,60}}/[A-Z]{{2,8}}\)|{ACRONYM})"
NAME_EN = rf"{WORD}(?: (?:(?:of|for|the|on|in|and|&) (?:the )?)?{WORD}){{0,9}}{ACRONYM}"
NAME_ID = (
    rf"{WORD}(?: (?:(?:dan|untuk|of|the|for|and|&|drg?\.?) (?:the )?)?{WORD}){{0,9}}{_CALLED_ID}"
)

_LOWER = r"[a-z][\w'’-]*"
# What a department is of that has an "and" in its name.
_WHOLE = (
    "agriculture and rural affairs|human resources and social security|culture and tourism|"
    "ecology and environment|industry and information technology|science and technology|"
    "housing and urban-rural development|planning and natural resources"
)
# A body without a capital: "municipal housing and construction bureau", "ministry of water".
LOWER_NAME_EN = (
    rf"(?P<name>(?:(?!(?:by|from|at|in|on|with|that|which|who|to|for|of|the|an?|as|but|or)\s)"
    rf"{_LOWER}\s){{0,7}}?(?:{any_of(data.LOWER_HEADS_EN)})(?:\s(?:office|administration|"
    rf"authorities|bureau|agency|service|department))?"
    rf"(?:\sof\s(?:{_WHOLE}|(?!(?:the|an?|its|their|this|that)\s){_LOWER}"
    rf"(?:\s(?:and\s)?(?!said|says|has|had|told|also){_LOWER}){{0,2}}?))?)"
)
# What may stand between who says it and that it is said.
_PRESENTED = (
    r"in (?:an?|its|the|their) (?:[\w-]+ ){0,5}?(?:report|note|statement|filing|paper|study|survey|"
    r"outlook|bulletin|interview|release|notice|post|briefing|review|update|forecast|letter|email|"
    r"document|circular|announcement|conference|presentation|prospectus|newsletter|reply|response)"
    r"(?: (?:to|with) (?:[A-Z]?[\w-]+ ){1,4}?(?=[a-z]))?"
)
BETWEEN_EN = (
    rf"(?:(?:\w+ly|also|would|still|now|later|earlier|first|then|has|had|have|(?:is|"
    rf"was)(?= \w+ing )|itself|already|since|today|yesterday|again|in turn|for its part|meanwhile|"
    rf"(?:this|last) (?:week|month|year)|on [A-Z]\w+day(?: (?:morning|afternoon|evening|night))?|"
    rf"in [A-Z][a-z]{{2,8}}|in (?:19|20)\d\d|{_PRESENTED}),? ){{0,4}}"
)
_ASIDE = (
    r"(?:,(?P<aside>\s(?!(?:and|or|but|so|as|when|where|while|because|though|although|if|after|before|nor|"
    r"including)\s|\d)(?:[^,.;:“”\"\n]|(?<=\d)[,.](?=\d)){3,90}),)?"
)
THEN_SAYS = rf"{_ASIDE},?\s{BETWEEN_EN}(?P<verb>{any_of(data.VERBS_EN)})(?!\w)"

# "The bureau cut its forecast": who forecasts for others.
REVISES_EN = Gated(
    rf"(?P<name>{NAME_EN})(?:['’]s)?(?:\s(?:[a-z]+\s)?(?:analysts?|economists?|strategists?)"
    rf"(?:\s{WORD}){{0,3}})?{_ASIDE}\s(?:has\s|had\s|also\s|later\s|recently\s){{0,2}}"
    r"(?:cut|cuts|raised|raises|lowered|lowers|lifted|lifts|trimmed|trims|revised|revises|kept|"
    r"keeps|maintained|maintains|reiterated|upgraded|downgraded|nudged|slashed|pared|held|left|"
    r"set|sets|"
    r"issued|increased|reduced|halved|doubled|changed|updated|more than doubled|stuck to)\s"
    r"(?:up\s|down\s)?(?:its|his|her|their)\s(?:[\w'’-]+\s){0,4}?"
    rf"(?:{any_of(data.FORECASTS_EN)})(?!\w)"
)
# "by the bureau's count"
OWNED_EN = Gated(
    rf"(?:{beginning(data.OWNING_EN)})\s(?:the\s)?"
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:[a-z-]+\s){{0,3}}?(?:{any_of(data.MADE_EN)})(?!\w)"
)
# "a Redfield survey of 400 firms found", "economists in a Redfield poll"
POLL_EN = Gated(
    rf"(?:{beginning('[Aa]n?|[Tt]he')})\s(?:(?:recent|new|latest|separate|private|annual|monthly|"
    rf"quarterly|[a-z]+ly)\s)?(?P<name>{NAME_EN})\s(?:[a-z-]+\s){{0,2}}?(?:polls?|surveys?|study|"
    rf"report|analysis|ranking|tracker|estimate|count|tally|investigation|commentary|editorial|"
    rf"op-ed|story|article|column|release|statement|filing|prospectus|note|memo|bulletin|paper|"
    rf"blog post|post|document|newsletter)"
    rf"(?:\s(?:of|into|on|published|released|among|conducted|taken|carried out|held)\s"
    rf"(?:[^.;\n]|\.(?= \d)){{2,60}}?)?{THEN_SAYS}"
)
IN_POLL_EN = Gated(
    rf"(?:{beginning('[Ii]n|[Bb]y|[Ff]rom')})\s(?:an?|the|its)\s(?:[a-z]+\s)?(?P<name>{NAME_EN})\s"
    r"(?:[a-z-]+\s)?(?:polls?|surveys?|studies|study)(?!\w)"
)
# "on Quay Bureau numbers"
NUMBERS_EN = Gated(
    rf"(?<!\w)(?:on|by|from|in|using|based on)\s(?:the\s)?(?P<name>{NAME_EN})\s(?:[a-z]+\s)?"
    r"(?:numbers|data|figures|estimates|calculations|statistics|records)(?!\w)"
)
# "the federation's latest count is 290,000"
COUNT_IS_EN = Gated(
    rf"(?P<name>{NAME_EN})(?<=['’]s|s['’])\s(?:[a-z-]+\s){{0,2}}?(?:(?:counts?|estimates?|"
    r"forecasts?|tally|projections?|"
    r"predictions?|consensus|price target|target price|target)\s(?:is|was|are|were|stands|stood|"
    r"points|calls)|(?:outlook|report|survey|poll|model|baseline|tracker|database|ranking)\s"
    r"(?:ha[sd](?! been)|implies|implied|assumes|assumed|contains|lists|tracks|covers|charts))"
    r"(?!\w)"
)
# "Quayle left its rate at 3%, and said so": who did the one says the other.
AND_SAYS_EN = Gated(
    rf"(?:(?<=\n)|(?<=[.!?] )|\A)(?:The )?(?P<name>{NAME_EN})(?:, (?:an?|the) [^,.\n]{{3,50}},)? "
    r"(?:has |had |also )?"
    r"(?!of|in|at|on|for|and|from|by|to|with)[a-z]+ (?:[^.,;:“”\"\n]|[.,](?=\d)){5,140}?,? and "
    r"(?:also )?(?P<verb>found|finds|concluded|concludes|counted|discovered|said|says|added|warned|"
    r"warns|forecast|predicted|expects|reported|noted|estimated|indicated|signalled|signaled)"
    r"(?= (?:that|the|it|its|an?|about|growth|\S?\d|[a-z]+ in|[a-z]+ "
    r"(?:would|will|could|was|were|is|are|had|has))(?!\w))"
)
# "Quay Securities rates the shares a buy"
RATES_EN = Gated(
    rf"(?P<name>{NAME_EN})(?:\s(?:analysts?|strategists?)(?:\s{WORD}){{0,3}})?\s(?:rates?\s(?:the\s|its\s)?"
    r"(?:shares?|stock|company)|ha(?:s|ve)\san?\s(?:[a-z-]+\s)?(?:price\s)?(?:target|rating))(?!\w)"
)
# "figures the customs office put out"
FIGURES_LOWER_EN = Gated(
    rf"(?<!\w)(?:[Ff]igures|[Dd]ata|[Nn]umbers|[Ss]tatistics)\s(?:that\s)?(?:the|a|an|"
    rf"its)\s{LOWER_NAME_EN}\s"
    r"(?:had\s|has\s)?(?:put out|released|published|issued|compiled|collected|gathered|"
    r"shared)(?!\w)"
)
# "the index rose, port authority data showed"
DATA_LOWER_EN = Gated(
    rf"(?<=[,”\"] )(?P<name>(?:[a-z-]+ ){{0,4}}?(?:{any_of(data.LOWER_HEADS_EN)})) "
    r"(?:data|figures|statistics|records|filings|documents|papers|accounts) (?:[a-z-]+ ){0,2}?"
    r"(?:shows?|showed|suggest(?:ed)?|indicated?|reveal(?:ed)?)(?!\w)"
)
# "By the port authority's reckoning"
OWNED_LOWER_EN = Gated(
    rf"(?:{beginning(data.OWNING_EN)})\s(?:the|its|an?|[\w-]+['’]s)\s{LOWER_NAME_EN}(?:['’]s|(?<=s)['’])\s"
    rf"(?:[a-z-]+\s){{0,3}}?(?:{any_of(data.MADE_EN)})(?!\w)"
)
# "Ann Lee of the port authority"
MEMBER_LOWER_EN = Gated(
    rf"{WORD}\s{WORD},?\s(?:of|from|with|at)\s(?:the|[\w-]+['’]s)\s{LOWER_NAME_EN}(?!\w)"
)
# "versus LSEG consensus"
COMPARED_EN = Gated(
    rf"(?:{beginning(r'versus|vs\.?|against|than|above|below|with')})\s(?:the\s|an?\s)?(?P<name>{NAME_EN})"
    r"\s(?:consensus|estimates?|forecasts?|poll|median|projections?)(?!\w)"
)
# "The canal office, as printed in its leaflet, fines 12 boats"
PRINTED_BY_EN = (
    r",\sas\s(?:is\s|was\s)?(?:printed|stated|set out|written|quoted|reported|noted|described|"
    r"listed|laid out|spelled out|explained|announced)\s(?:in|on|by|at)\s[^,.;\n]{3,60},"
)
# "A review in the Harbour Journal found"
PRINTED_EN = Gated(
    "(?:"
    + beginning(
        "review|study|paper|article|editorial|essay|report|column|commentary|letter|wrote|writes|"
        "write|writing|read"
    )
    + rf")s?\s(?:published\s|printed\s|{WORD}\s{WORD}\s)?"
    rf"in\s(?:the\s|today's\s|this week's\s)?(?P<name>{NAME_EN})"
)
# "the director of research at Quay Dale": somebody's voice, where something is said.
_OFFICERS = f"{data.SPEAKERS_EN}|chief executive officer"
_ROLE = rf"(?:{in_any_case(_OFFICERS, but=('former ', 'ex-'))})s?"
VOICE_EN = Gated(
    rf"(?P<role>{_ROLE})(?:\s(?!at\s|with\s|who\s|that\s|to\s){_LOWER},?){{0,6}}?\s"
    rf"(?P<link>at|with|of|for|from)\s(?:the\s)?(?:[A-Z][a-z]+(?:ese|ish|an|ch)\s(?=[a-z]))?"
    rf"(?:(?!(?:the|at|with|of|for|from)\s)[a-z][a-z-]*\s){{0,4}}?(?P<name>{NAME_EN})"
)
VOICE_LOWER_EN = Gated(
    rf"(?P<role>{_ROLE})(?:\s(?!at\s|with\s|who\s|that\s|to\s|of\s|for\s){_LOWER}){{0,3}}?\s"
    rf"(?:at|with|of|for|from)\s(?:the|an?|[a-z]+['’]s)\s{LOWER_NAME_EN}(?!\w)"
)
# "Ann Lee of Harbour Dale, a broker, calls it": who belongs to whom.
MEMBER_EN = Gated(
    rf"(?P<person>{WORD}\s{WORD}),? (?:of|at|from) (?:the )?(?P<name>{NAME_EN})"
    rf"(?: [a-z ]{{3,30}})?(?:,\s[^,.;:“”\"\n]{{3,60}})?,?\s{BETWEEN_EN}"
    rf"(?:{any_of(data.VERBS_EN)})(?!\w)"
)
_MEMBER = (
    rf"\s(?:[a-z-]+\s){{0,4}}(?:[a-z]+,\s)?(?:(?:Prof|Dr|Mr|Ms|Mrs)\.?\s)?"
    rf"(?P<person>{WORD}(?:\s{WORD}){{1,2}}) (?P<link>of|at|from|"
    rf"with) (?:the )?(?:(?:IT|[A-Z]\w+-based|[a-z-]+)\s){{0,4}}(?P<name>{NAME_EN})"
)
MEMBER_AFTER_EN = (
    Gated(
        "(?:"
        + beginning("[Aa]ccording to|said|says|added|believes|reckons|predicts|estimates|argues")
        + f"){_MEMBER}"
    ),
    Gated(rf"(?<=[,!?.][”\"’] )[a-z]{{3,12}}{_MEMBER}"),
)
# "Ann Lee, who runs the lobby group Dermaga": whose head somebody is.
WHO_HEADS_EN = Gated(
    r",\swho\s(?:heads?|leads?|runs?|chairs?|directs?|edits?|manages?|founded|co-founded|owns?|"
    rf"advises?|represents?)\s"
    rf"(?:the\s|an?\s)?(?:(?!in |on |from |near )[a-z-]+\s){{0,5}}?(?P<name>{NAME_EN})"
)
# "Quay Dale sold 40 ships, it said": a firm speaks of itself so, at the end.
ITSELF_EN = Gated(
    rf"(?:(?<=\n)|(?<=[.!?] )|\A)(?:The )?(?P<name>{NAME_EN})"
    r"(?:['’]s?(?=[^.;\n]{5,220}, the [a-z]+ ))?(?= (?!of|in|at|on|for|and|from|by|to|with)[a-z]|,)"
    r"[^.!?;\n“”\"]{5,220}?"
    r"(?:(?<=\d)\.\d[^.!?;\n“”\"]{0,120}?)?, (?P<verb>it (?:said|says|added|adds|claims)|"
    rf"its (?:[a-z-]+ ){{0,3}}?(?:{any_of(data.ROLES_EN)})(?:,? {WORD}){{0,3}},? "
    r"(?:said|says|told)|"
    r"its (?:[a-z-]+ ){0,2}(?:filing|report|accounts|results|statement|figures) "
    r"(?:shows?|showed|said|says)|"
    r"the (?:company|firm|group|carrier|lender|bank|carmaker|chipmaker|maker|developer|retailer|"
    r"airline|operator|insurer|broker) (?:said|says|added|adds|reported|announced))(?!\w)"
)
# "in the journal Rust & Rot", "a study published in Quay Health"
JOURNAL_EN = Gated(
    r"(?<!\w)in (?:the |a )?(?:[a-z-]+ ){0,2}(?:journal|quarterly|newsletter) "
    rf"(?P<name>{NAME_EN})"
)
ISSUED_IN_EN = Gated(
    r"(?<!\w)(?:study|studies|paper|review|research|article|findings|analysis|essay|letter),? "
    rf"(?:[a-z]+ )?published (?:[a-z]+ ){{0,3}}?in (?:the )?(?P<name>{NAME_EN})"
)
# "a survey of 200 firms by Quay Dale found"
COUNTED_BY_EN = Gated(
    r"(?<!\w)(?:survey|poll|study|analysis|review|audit|census|count|estimate|tally|inspection)s? "
    rf"(?:[a-z]+ )?(?:of|for|among) [^.;:\n]{{2,60}}? by (?:the )?(?P<name>{NAME_EN})"
)
# "That figure, 4.1 million, comes from the Quay League."
COMES_EN = Gated(
    r"(?<!\w)(?:figures?|numbers?|estimates?|data|statistics|warnings?|complaints?|criticism|claims?|"
    r"forecasts?|tally|count|suggestions?|calls?|pushback)"
    r"(?:,(?:[^,.;\n]|(?<=\d)\.(?=\d)){2,30},)? "
    r"(?:comes?|came|stems?|(?:is|are|was|were) (?:drawn|taken|compiled|collected)) "
    r"(?:from|by) (?:the )?"
    rf"(?:[a-z-]+ ){{0,4}}?(?P<name>{NAME_EN})"
)
# "data published in May 2021 by the Quay Administration": when it was stands between
_MADE_THEN = (
    rf"(?<!\w)(?:{any_of(data.MADE_BY_EN)})\s(?:[a-z]+ly\s)?(?:in|on|last|this|over|every|each|during|for|"
    r"between|late|early|earlier|since|at|back)\s(?:[\w’'-]+,?\s){0,5}?by\s"
)
MADE_THEN_EN = Gated(
    rf"{_MADE_THEN}(?:the\s|an?\s)?(?:[a-z-]+\s){{0,3}}?"
    # of a book
    rf"(?!(?:{WORD} ){{1,2}}(?:Press|Books|Publishing|Records)(?!\w))(?P<name>{NAME_EN})"
)
MADE_THEN_LOWER_EN = Gated(rf"{_MADE_THEN}(?:the|an?|[\w-]+['’]s)\s{LOWER_NAME_EN}(?!\w)")
# "Quay Dale health authority reported two cases": only the place has capitals.
PLACED_LOWER_EN = Gated(
    r"(?P<name>(?P<place>[A-Z](?:(?<![^\n].)|(?<=[,;:.!?] .)|(?<=[,.!?][”\"] .)|(?<=that .)|"
    r"(?<=and .)|(?<=as .)|(?<=but .))[\w-]+(?: [A-Z][\w-]+){0,2}) (?P<body>"
    r"(?!(?:of|in|at|and|for|on|to|as|or|by|from|with|that|which|who|whose|is|was|has|had|said|"
    rf"says|the|an?)\s)(?:[a-z-]+ (?:and )?){{0,3}}?"
    rf"(?:{any_of(data.LOWER_HEADS_EN)})))(?!\w)(?:(?:['’]s?)?\s(?:[a-z]+\s)?(?:data|figures|"
    rf"statistics|records))?{THEN_SAYS}"
)
# ", per Quay Dale."
PER_EN = Gated(
    rf"(?:(?<=, )per|(?<=[.!?\n] )Per|(?<=\n)Per|(?<=\()per) (?:the )?(?P<name>{NAME_EN})"
    r"(?=[,.;)]|['’]s |\s(?:data|figures))"
)
_SHORT_EN = rf"{WORD}(?: (?:(?:of|for|and|&) (?:the )?)?{WORD}){{0,6}}?"
# "Ann Lee, the bureau's chief economist, said", "said Ann Lee, Quay Dale president"
OFFICER_EN = Gated(
    rf"(?:{WORD}\s{WORD},\s(?:the\s|an?\s)?|(?:(?<=\n)|(?<=[.!?”] )|\A){WORD},\sthe\s)"
    rf"(?P<name>{_SHORT_EN})(?:['’]s|['’])?\s(?:(?:[a-z-]+\s){{0,3}}?)"
    rf"(?i:{any_of(data.SPEAKERS_EN)}|director[ -]general|secretary[ -]general|general secretary|"
    rf"(?:chief|vice) [a-z]+)(?:\s(?:of|for)\s[a-z ]{{3,30}})?(?=[,.;]|\swho\s)"
)
# "Ann Lee, Managing Director, Quay Asia": as firms write it.
TITLED_EN = Gated(
    rf"{WORD}\s{WORD},\s(?:[A-Z][\w&-]*\s|[a-z]+\s){{0,4}}?"
    rf"(?i:{any_of(_OFFICERS)})(?:\s(?:of|for|and)\s[\w ]{{3,30}})?"
    rf",\s(?:the\s)?(?P<name>{NAME_EN})(?=[,.;:]|\s(?:said|says|told|added|commented))"
)
# "… fell," tweeted Quayle's boss
AFTER_QUOTE_EN = Gated(
    rf"(?<=[”\"’] )[a-z]{{3,12}}\s(?:the\s)?(?P<name>{NAME_EN})(?<=['’]s)\s(?:[a-z-]+\s){{0,3}}"
    rf"(?P<role>{any_of(data.ROLES_EN)})(?!\w)"
)
# A line that says where it comes from, or opens with who says it.
SOURCE_LINE = Gated(
    r"(?m:(?:^|(?<=[(\[])|(?<=[.;] ))(?:\d\. )?(?:Data\s|Chart\s|Graphic\s|Table\s)?"
    r"(?:(?i:sources?|sumber(?: (?:data|grafik|tabel|foto|infografik)(?: [a-z-]+){0,2})?|"
    r"chart|graphic|data|figures|grafik)\s?[:–-]|Data via)\s)"
)
# One of those that stand behind it: "trade data: the Quay Institute".
LISTED_SOURCE = re.compile(
    rf"(?:[a-z][a-z -]{{0,30}}: )?(?:(?:the|an?|data|dari|olahan|from|via|dan|and) ){{0,3}}"
    rf"(?P<name>{NAME_EN}|(?:[a-z]+ ){{1,4}}?(?:{any_of(data.LOWER_HEADS_EN)})s?(?!\w))"
)
HEADED_LINE = Gated(rf"(?m:^(?P<name>{NAME_EN}):)(?=\s[^.!?\n]{{0,120}}?\d)")
FOR_OBSERVERS_EN = re.compile(
    rf"For(?<!\wFor)\s(?:the\s)?(?P<name>{NAME_EN})(?=,\s[^.!?\n]{{0,120}}?\d)"
)
OBSERVER_EN = re.compile(rf"(?:{any_of(data.OBSERVERS_EN)})\Z|\A(?:{any_of(data.HOUSES)})(?!\w)")
