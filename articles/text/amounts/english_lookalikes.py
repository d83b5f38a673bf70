"""Things of English that end like people who do something or belong somewhere: boilers, reactors,
committees, lists. Without them every plural of that form would be people."""

from typing import Final

from articles.text.word_tables import by_word

LOOKALIKES: Final = by_word(
    """
=: accelerometer | actuator | adaptor | aerofoil | air purifier | altar | amplifier | anchor
| answer | armoured personnel carrier | atomiser | azimuth | back door | badger | banger
| bar counter | barometer | barrier | basket | bazaar | beaker | beaver | bin liner | binder
| blazer | blender | blister | blocker | blower | bollard | booster | border | bother | boulder
| breaker | breather | bumper | bunker | burger | burner | butter | buzzer | calculator | caliper
| calendar | cancer | canister | capacitor | capillary | caterpillar | cellar | chandelier
| character | chopper | chronometer | cipher | circular saw | clipper | coaster | collar | collider
| colour | color | combine harvester | harvester | condenser | connector | converter | cooker
| cooler | copier | cooling tower | corner | cot | counter | cover | cracker | crater | crusher
| cruiser | cucumber | cursor | curtain | cutter | cyclotron | dagger | damper | danger
| defibrillator | dehumidifier | denominator | diaper | digger | dimmer | dinner | disaster
| disorder | dispenser | divider | drawer | dredger | drier | dryer | duster | easter | effector
| ejector | election | electric scooter | encounter | endeavour | equator | eraser | error | ether
| evaporator | extinguisher | fire extinguisher | extruder | factor | favour | feather | feeder
| fender | fertiliser | fertilizer | fever | fiber | fibre | figure | filler | filter | finger
| fixture | flour | flower | flutter | flyer | folder | fracture | fryer | gamma detector | gender
| geyser | ginger | glacier | grader | grasshopper | grater | gutter | hair dryer | halter | hammer
| hamburger | hamper | hanger | header | heifer | holster | homer | honour | honor | hopper | hoover
| humidifier | hunger | hydrometer | idler | injector | insulator | interior | ion exchanger
| heat exchanger | exchanger | isolator | jammer | jaguar | jumper | kicker | knocker
| label printer | ladder | lander | larder | lather | lawnmower | mower | layer | leader board
| leaflet | ledger | lever | lighter | limiter | liner | ocean liner | liver | loader | wheel loader
| lobster | loudspeaker | lumbar | luster | macerator | mailer | manner | manor | marker | matter
| meander | meteor | microprocessor | milking parlour | mincer | mixer | moisture meter | monster
| mortar | multiplier | mulcher | nectar | number | numerator | odometer | odour | offer
| oscillator | osprey | oyster | pacemaker | panther | parameter | parlour | parser | particular
| pepper | perimeter | peeler | personal computer | pickup truck | pillar | pincer | pipeliner
| pitcher | planer | planter | plaster | platter | plover | pointer | polder | polyester | popper
| powder | power | precursor | predator | primer | prior | projector | propeller | protractor
| puller | pulsar | quaver | quarter | quiver | radiator | rafter | rapier | razor | receiver
| receptor | recorder | rectifier | reducer | register | reminder | repeater | resistor | respirator
| retainer | revolver | ribbon | riser | roaster | roller | road roller | rooster | rotavator
| rudder | rumour | sander | saucer | scar | scraper | screwdriver | seater | seeder | separator
| sequencer | sewer | shaver | shear | shocker | shoulder | shredder | shutter | silencer
| simulator | sinker | sister ship | skewer | skimmer | sleeper | slicer | slipper | snooker
| snowblower | solar | sorter | spacer | spanner | spectrometer | speedboat | spider | splinter
| sprayer | crop sprayer | spreader | sprinkler | stabiliser | stapler | steamer | paddle steamer
| stepper | sticker | stimulator | stinger | stopper | strainer | stretcher | stringer | subwoofer
| succour | sucker | supper | suspender | sweater | switcher | synthesiser | taper | tar
| teleprinter | terror | terrier | thermometer | thriller | thruster | thunder | tiller | timber
| timer | toaster | transceiver | transducer | transponder | transporter | trencher | trigger
| trimmer | trouser | tuber | tugger | tumour | tumor | tumbler | turbocharger | typewriter | vapour
| vector | vibrator | viper | visor | voucher | wager | wallpaper | washer | water | waterpower
| weather | weigher | whisker | whisper | winter | wiper | wonder | wrapper | wringer | yogurt maker
| coffee maker | zipper | zester | planter box | trolley | rice cooker | water cooler | lawn mower
| snow blower | leaf blower | pressure cooker | tumble dryer | grain dryer | air cooler | oil burner
| gas burner | gas boiler | turnover | handover | stopover | leftover | makeover | hangover
| rollover | hair cutter | tin opener | opener | bottle opener | job offer | solar collector
| plug adapter | cantilever | transfer | heat meter | power meter | water meter | electricity meter
| newsletter | planetarium | pullover | waver | cadaver | specimen | talisman | human | shaman
| roman | ottoman | caiman | cayman | hymn | omen | regimen | stamen | acumen | abdomen | committee
| subcommittee | coffee | levee | jubilee | guarantee | marquee | toffee | pedigree | refugee camp
| fiance | list | wrist | twist | mist | waist | heist | fist | exist | checklist | shortlist
| playlist | waiting list | watchlist | blacklist | wishlist | footpath | towpath | cycle path
| railroad car | dialogue | catalogue | analogue | monologue | prologue | epilogue | guardrail
| handrail | median | meridian | artesian well | obsidian | piercing | reindeer | career | gear
| cheer | pier | veneer | musketeer | frontier | metaphor | sliver | semester | trimester | roster
| ember | remainder | buffer | coffer | cypher | tether | ticker | summer | tuner | prayer
| sanitiser | sanitizer | stabilizer | equaliser | equalizer | vaporiser | vaporizer | aerator
| applicator | commutator | resonator | alternator | concentrator | fodder | fritter | proctor
| caliber | calibre | sabre | tier | voyager | splitter | inhaler | nebuliser | nebulizer
| moisturiser | moisturizer | hairdryer | strimmer | grinder | tenner | fiver | roller-coaster
| rollercoaster | whopper | stunner | clanger | howler | scorcher | blockbuster | page-turner
"""
)
