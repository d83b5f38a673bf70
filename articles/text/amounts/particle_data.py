"""Verbs behind which "up", "down" and "off" move nothing, as a table."""

from typing import Final

from articles.text.word_tables import listed

# "wrote off 5.6bn", "made up 40 percent": no direction.
PARTICLES: Final[dict[str, tuple[str, ...]]] = {
    "minus": ("plus ",),
    "down": tuple(
        f"{verb} "
        for verb in listed(
            "turn turned turning turns shut lay laid put hand hands handed handing tear tears tore"
            " torn tearing pulled knock knocks knocked knocking chop chopped felled burn burned"
            " burnt burning gun gunned shoot shoots shot shooting strike strikes struck striking"
            " hunt hunted track tracks tracked tracking melt melts melted melting mow mowed note"
            " noted wrote pass passes passed passing blow blew blown vote votes voted pin pinned"
            " hose hosed take took taken bring brings brought bringing jot jotted call called bolt"
            " bolted nail nailed tie tied cast threw"
        )
    ),
    "up": tuple(
        f"{verb} "
        for verb in listed(
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
            " conjured turn throw threw cut chop chopped divvy shut vacuum hunt hunted"
        )
    ),
    "off": tuple(
        f"{verb} "
        for verb in listed(
            "write writes wrote written writing lay laid laying pay paid paying sell sold selling"
            " fenced spin spun cut set sets kick kicked take took show showed hive hived call carry"
            " carries carried carrying tear tears tore torn tearing rip ripped sweep sweeps swept"
            " wash washes washed washing blow blows blew blown fend fended ward warded fight fought"
            " scare scared cordon cordoned drive drives drove mark marks marked auction auctioned"
            " polish polished sign signed kill kills killed round pull pulls pulled switch switched"
            " turn turned shut seal sealed block blocked rope roped fire fired see saw broke wall"
            " walled hand handed send sent live lived load loaded"
        )
    ),
}
