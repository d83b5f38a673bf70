"""Verbs behind which no bound and no change is told, as tables: "handed over", "wrote off"."""

from typing import Final

from articles.text.word_tables import listed


def _verbs(words: str) -> tuple[str, ...]:
    return tuple(f"{verb} " for verb in listed(words))


# What may not stand before a word of bound: "handed over 3,120 flats", "added up to 5 yuan", "65
# tahun ke atas 11,9 persen"; what a train can do is no bound, like "a top speed of 350 km/h".
NO_BOUND_BEHIND: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("ke atas", "ke bawah"), ("tahun ",)),
    **dict.fromkeys(("maksimal", "maksimum"), ("kecepatan ",)),
    "over": _verbs(
        "hand hands handed handing turn turns turned turning pass passes passed carry carried sign"
        " signed win won make made mull mulling roll rolled bring brought"
    ),
    "up to": _verbs(
        "add adds added adding edge edged edges edging inch inched inches inching tick ticked ticks"
        " ticking crept creep creeps move moved moves moving went go goes going climb climbed"
        " climbs shot stepped step steps push pushed pushes pushing ramp ramped ramps ramping scale"
        " scaled scales scaling came picked speed speeds sped back"
    ),
}
# Verbs behind which "up", "down" and "off" move nothing: "wrote off 5.6bn", "made up 40 percent".
PARTICLES: Final[dict[str, tuple[str, ...]]] = {
    "minus": ("plus ",),
    "down": _verbs(
        "turn turned turning turns shut lay laid put hand hands handed handing tear tears tore"
        " torn tearing pulled knock knocks knocked knocking chop chopped felled burn burned"
        " burnt burning gun gunned shoot shoots shot shooting strike strikes struck striking"
        " hunt hunted track tracks tracked tracking melt melts melted melting mow mowed note"
        " noted wrote pass passes passed passing blow blew blown vote votes voted pin pinned"
        " hose hosed take took taken bring brings brought bringing jot jotted call called bolt"
        " bolted nail nailed tie tied cast threw"
    ),
    "up": _verbs(
        "put puts putting make makes made making set sets setting end ends ended take takes"
        " took taken taking free frees freed freeing open opens opened opening use uses used"
        " using buy buys bought buying snap snaps snapped snapping soak soaks soaked soaking"
        " mop mops mopped tie ties tied rack racks racked racking sign signs signed draw draws"
        " drew drawn line lines lined come comes came clean cleaned give gives gave given"
        " giving eat eats ate eating pay pays paid paying cough coughed stump stumped split"
        " divide divided back backs backed build builds building bring brings brought call"
        " calls called hold holds held save saves saved pony ponied gobble gobbled hoover"
        " hoovered chalk chalked turn turned start starts started settle settled stack stacked"
        " sum sums summed round rounded rounding dig digs dug swallow swallowed book booked"
        " fill filled patch patched prop propped wrap wrapped tear tore torn blow blew lock"
        " locked load loaded burn burned burnt hang hung offer offered link linked store stored"
        " stock stocked serve served scoop scooped sweep swept seal sealed cook cooked conjure"
        " conjured throw threw cut chop chopped divvy shut vacuum hunt hunted"
    ),
    "off": _verbs(
        "write writes wrote written writing lay laid laying pay paid paying sell sold selling"
        " fenced spin spun cut set sets kick kicked take took show showed hive hived call carry"
        " carries carried carrying tear tears tore torn tearing rip ripped sweep sweeps swept"
        " wash washes washed washing blow blows blew blown fend fended ward warded fight fought"
        " scare scared cordon cordoned drive drives drove mark marks marked auction auctioned"
        " polish polished sign signed kill kills killed round pull pulls pulled switch switched"
        " turned shut seal sealed block blocked rope roped fire fired see saw broke wall"
        " walled hand handed send sent live lived load loaded"
    ),
}
