"""What happens, is written or is agreed that English counts, and bodies of people."""

from typing import Final

from articles.text.word_tables import by_word

ACTS: Final = by_word(
    """
=: abduction | ablation | abortion | abstention | accusation | acquittal | ad | admission
| adoption | advance | advertisement | aftershock | airlift | alert | allegation | allegiance
| ambush | amnesty | amputation | apology | appearance | appendectomy | appointment | arrangement
| assembly | assist | atrocity | autopsy | avalanche | ballet | ban | bankruptcy | banquet
| baptism | battle | beating | bereavement | biopsy | blackout | blast | blaze | blessing
| blizzard | blockade | blow-out | blunder | boycott | brawl | break-in | breakdown | briefing
| broadcast | brownout | bust | by-election | byelection | caesarean | calamity | cancellation
| carnival | cave-in | ceasefire | celebration | census | challenge | chargeback | check-up
| checkup | christening | clean-up | cleanup | click | climb | coincidence | cold snap | cold spell
| collapse | combat | commemoration | compromise | concession | condolence | consultation
| controversy | coup | creation | cruise | curfew | cyberattack | cyclone | dance | deadlock
| decree | delay | delivery | demolition | demonstration | deportation | derailment | descent
| detention | detonation | detour | dig | disappearance | discharge | discovery | dive | diversion
| divorce | donation | drought | dry spell | duel | dust-storm | earth tremor | eclipse | edit
| elimination | emergency | enquiry | eruption | escape | evacuation | eviction | excavation
| exchange | execution | exemption | expedition | expulsion | extradition | eyesore | false start
| famine | farewell | feast | felony | fender-bender | festival day | field day | fight | fine
| flashpoint | flypast | fog | forecast | foul | friendly | frost | gaffe | gale | gathering
| get-together | gig | glitch | groundbreaking | gunshot | hailstorm | half-marathon | harvest
| heatwave | hijacking | hike | hitch | hold-up | home game | homicide | hunt | illness
| impeachment | import | inauguration | indictment | infringement | injunction | injury | inquest
| inquiry | insult | interception | intervention | intrusion | invention | invitation | jailbreak
| joke | jump | kick | kidnapping | killing | knockout | landslide | landslip | leak | leap
| legal action | liquidation | listing | lockdown | looting | lottery | manoeuvre | march
| marriage | massacre | matchday | misconduct | misdemeanour | mission | mistake | mistrial
| monsoon | movement | mudslide | multiplication | mutiny | negotiation | newscast | nomination
| notification | oath | occurrence | oil spill | omission | open day | outage | outing | outing day
| overdose | pageant | panel discussion | pardon | patrol | personal best | petition | phone-in
| photocall | photoshoot | pilgrimage | pitch | pitch invasion | play | poisoning | poll | pop-up
| power cut | power failure | premiere | premonition | pressing | procedure | procession
| promotion | punch | purge | quake | quarrel | question-and-answer | raffle | rainstorm | rape
| rebellion | rebroadcast | recall | reception | recital | reconnaissance | reform | rehearsal
| release | removal | renovation | repair | replacement | replay | rerun | rescue | retirement
| retreat | retrial | reunion | revolt | ritual | roadblock | roadshow | rout | run-off | sabotage
| sandstorm | scandal | scrum | seizure | selloff | sentence | shelling | shift | shipwreck
| shooting | shutdown | siege | sighting | signing | sin-bin | sit-in | skirmish | slogan
| snowfall | snowstorm | solo | spot-check | sprint | stabbing | stampede | standoff | stoppage
| storm surge | strikeout | stroke | stunt | suicide | suspension | swap | swim | symposium
| tackle | takedown | tasting | telecast | test drive | testimony | thaw | threat | thunderstorm
| tie-breaker | tiebreak | time-out | tip-off | toast | tornado | touchdown | traffic jam | trip up
| triumph | truce | tsunami | turnaround | twister | u-turn | upgrade | uprising | upset
| vaccination | viewing | vigil | volley | wage rise | walkabout | walkout | war | warm-up
| waterspout | webinar | whistle-stop | wicket | wildfire | windstorm | withdrawal | workout
=: abstract | act of parliament | ad campaign | addendum | address | adjustment | affidavit
| anthem | anthology | appendix | archive | article | assessment | assignment | atlas
| authorisation | authorization | autobiography | bestseller | bill of lading | biography | blog
| blueprint | booklet | brief | brochure | bulletin | by-law | bye-law | bylaw | canto | caption
| card index | cartoon | caseload | cd | certificate of origin | chart | charter | citation
| civil action | clause | clipping | code of conduct | codicil | column | comic | commandment
| communique | constitution | convention | copyright | correspondence | covenant | credential
| criterion | cv | data point | database | dataset | deadline | deed | deficiency | definition
| demerit | deposition | design | despatch | diagnosis | diagram | dictionary | directive | disc
| disclaimer | dispatch | dispensation | dissertation | dossier | draft | e-book | ebook | edict
| edition | editorial | effigy | elegy | encyclopaedia | encyclopedia | enrolment | entry | epic
| essay | evaluation | exclusion | exercise | fact-sheet | factsheet | fatwa | finding | footnote
| formality | formula | guideline | handbook | handout | image | infographic | inscription
| instruction | inventory | invoice | item of clothing | label | legend | limerick | logbook | logo
| loophole | lot | lyric | mandate | manifesto | manual | memo | memoir | message board | microfilm
| missive | monograph | motto | musical | myth | notebook | notice | novel | novella | obituary
| objection | obligation | ode | op-ed | opera | operetta | opinion | ordinance | outline
| overture | parable | paragraph | parchment | password | penalty point | piece of legislation
| plan of action | planning permission | poem | policy | popup | postscript | preamble | precaution
| precept | prelude | prescription | principle | print | proverb | psalm | pseudonym | quartet
| query | questionnaire | quota | quotation | quote | rebuttal | receipt | rejection | remark
| remedy | reply | reprimand | requirement | restriction | review | riddle | ruling | saga
| sanction | satire | schedule | script | sequel | sermon | sitcom | slide | sonata | sonnet
| stanza | statement | statute | stipulation | storyboard | subpoena | subtitle | suite of measures
| summons | survey | syllabus | symphony | tale | telegram | template | thesis | transcript
| translation | treatise | verse | veto | waiver | warrant | whitepaper | worksheet | writ
| yearbook
=: achievement | allele | alliance | alternative | atoll | attraction | band | bandwidth
| battalion | bay | borderline | brigade | burden | burial ground | calorie | canyon | caste
| caucus | chess club | chromosome | clan | clique | coal seam | coalfield | coastline | collective
| college place | colony | combination | comet | command | commune | compartment | compound name
| congregation | constellation | contact | contingent | contribution | cornerstone | corps
| cottage industry | coven | cult | culture | cycle | delegation | deposit | desert | dialect
| diocese | directorate | disability | discipline | disease | distinction | division | drawback
| dynasty | ecosystem | enclave | engagement | epidemic | exclave | faction | failing | fairground
| favourite | fiefdom | fingerprint | fishing ground | flagship | flash point | flaw | fleet
| floodplain | footprint | formation | friendship | fringe | gang | gene | genre | geopark | ghetto
| goal difference | gorge | governorate | grammar school place | guild | gulf | habitat | headland
| herd | homeland | honeymoon | hotspot | ideology | illusion | impediment | improvement | inlet
| isle | islet | jurisdiction | kingdom | landmark | lap time | league | leap year | legacy
| legion | lesion | lifestyle | littoral | marsh | masterpiece | meadow | mechanism | militia
| minority | molecule | monopoly | moon | moor | moraine | motif | mountain range | mutation
| mystery | nationality | nerve | neuron | niche | oasis | obstacle | orbit | outfall | outlier
| overtone | parish | partition | passage | pathogen | pathway | peculiarity | peninsula
| percentile | phenomenon | plain | planet | plateau | platoon | pocket | postcode | posting
| prairie | preference | principality | privilege | prototype | puddle | quartier | quintet
| rainbow | rainforest | ramification | ravine | regiment | republic | resource | ridge | rift
| rite | saltmarsh | sandbar | scam | school place | sea | sect | segment | sequence | settlement
| shoal | shortcoming | sinkhole | speciality | specialty | spin-off | strain | strait | strand
| streak | sub-district | subdistrict | subgroup | subset | subspecies | suburb | sultanate
| symptom | syndicate | taskforce | tax haven | technique | territory | thicket | threshold
| timeslot | toxin | transition | treatment | tribe | tributary | troupe | upland | valley
| variant | vein | weak point | work of art | working day | xiang | youth club
"""
)
