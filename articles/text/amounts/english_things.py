"""Things that English counts and that stand for themselves, as a table; classes of them are in
english_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

THINGS: Final = by_word(
    """
=: hoist | beer | pole | sale | resale
| phone line | telephone line | power line | cargo | substation | app | card | cold store | wagon
| carriage | investor | smelter | drug | medicine | vaccine | dish | boiler | corridor | house
| section | road | claim | recipe | recommendation | location | step | treaty | protocol
| ministry | department | council | court | commission | authority | church | mosque | temple
| association | union | federation | chamber | embassy | consulate | faculty | bureau | pharmacy
| request | submission | bid | boat | bulldozer | excavator | trailer | tram | shuttle | bicycle
| bike | e-bike | tricycle | scooter | ambulance | fire engine | 3d printer | page | album
| hurricane | fund | loss | redundancy | casino | lane | field | asset | object | species
| scholarship | banner | song | goal | fossil | jewel | account | acquisition | adapter
| air conditioner | airbag | airbus | airfield | airport | airstrip | animal | antenna | appliance
| arena | atm | attack | auction | audit | autonomous region | bag | bakery | bale | balloon
| ballot | bank card | banknote | bar | barcode | barge | barn | barracks | base station
| bathroom | beam | bedroom | berth | bill | bin | bird | blade | block | block of flats | bolt
| bomber | bond | bookshop | bookstore | border crossing | borehole | borough | bottle | boutique
| brake | branch | brand | brewery | brick | building | bulb | bundle | cabinet | cable | cafe
| cake | call | camel | camera | camp | can | canal | canteen | capital | capsule | car park
| carton | cash machine | castle | cat | cattle | cell | cemetery | ceremony | certificate | chair
| charger | charging pile | charging point | check | checkpoint | chicken | cigarette | circuit
| claim | class | classroom | cluster | coil | coin | cold store | competition | complaint
| compressor | computer | concert | conference | container | contest | convenience store
| conveyor | copy | county | course | cow | crate | credit card | cruise ship | cup | cylinder
| dairy | dam | dealership | death | deer | degree | delivery run | department store | departure
| desk | destroyer | detector | diploma | display | distillery | dock | dockyard | document
| documentary | dog | donkey | door | drum | duck | dumpling | e-mail | earthquake | egg
| electrolyser | electrolyzer | elephant | elevator | email | engine | escalator | estate | exam
| examination | exhibition | exhibition hall | explosion | expo | fair | farm | ferry | festival
| fighter jet | file | fish | fishery | flight | flood | forklift | form | forum | freezer
| freighter | fridge | frigate | fuel cell | furnace | gadget | garment | gas field | gas meter
| gas well | gasfield | gearbox | generator | girder | glider | goat | granary | greenhouse
| grievance | guesthouse | gym | gymnasium | hall | hangar | hard drive | hearing | heat pump
| heater | heliport | horse | hostel | hotel | household | incident | incinerator | inn
| inspection | instrument | inverter | investment | island | jail | jar | jetty | journal | kettle
| key | kiln | kiosk | kit | kitchen | lake | lamp | landfill | language | laptop | laser
| lathe | launch | launch pad | laundry | lavatory | law | lecture | led | lens | lesson | letter
| licence | license | lift | light | livestock | loan | locker | logistics park | loom
| magazine | mall | mansion | market | mask | match | medal | meeting | memory chip | merger
| message | meter | metropolis | microscope | mirror | missile | model | modem | module | monitor
| monument | mortgage | motel | motion | motor | mould | mountain | nail | nature reserve
| newspaper | note | observatory | office | oil field | oil well | oilfield | operation | orchard
| order | oven | pagoda | palace | panda | panel | parcel locker | parking lot | pass | passport
| pavilion | payment | pc | peak | pen | performance | permit | photo | photograph | picture
| pig | pile | pill | pipe | pipeline | plantation | plate | platform | playground | plot | plug
| pool | port | port call | pos terminal | poster | pot | poultry | power project | prefecture
| press | printer | prison | probe | proposal | prosecution | protest | proving ground | pub
| pump | purchase | qualification | quarry | quay | qubit | question | race | rack | radar | rally
| ranch | reactor | recommendation | record | refrigerator | regulation | report | reservoir
| residence permit | resort | rig | river | rocket | roll | rotor | round | router | runway | sack
| sapling | satellite | scanner | screen | screw | seaport | seat | sector | seedling
| semiconductor | seminar | sensor | session | share | sheep | sheet | shelter | shipment | shirt
| shoe | shopping centre | shopping mall | show | showroom | silo | sim | site | skyscraper
| slab | slaughterhouse | smart card | smart meter | socket | sofa | solar panel | space
| spacecraft | spaceport | spare part | species | sports hall | squad | stack | stadium | stall
| stamp | state | stock | storage tank | stork | storm | stove | stream | street light
| streetlamp | streetlight | strike | structure | studio | submarine | suggestion | summit
| supercomputer | supermarket | surgery | swan | swimming pool | switch | syringe | table | tablet
| tag | takeaway | takeover | tank | tanker | task force | team | telescope | television
| terminal | test | test bed | testbed | testing ground | text message | ticket | tiger | tile
| tin | tire | toilet | token | tool | tour | tournament | tower | tower block | township | toy
| trade fair | transaction | transformer | transistor | transplant | trawler | tree | trial
| trophy | tunnel | turnstile | tv | tv set | tweet | typhoon | tyre | uniform | valve
| vending machine | ventilator | venue | vial | villa | vineyard | visa | volcano | vote | wafer
| ward | warehouse | warplane | warship | washing machine | waterworks | wedding | well | wetland
| wharf | wheel | window | windscreen | working group | yacht | zoo | download | screening
| episode | chapter | painting | statue | artefact | artifact | exhibit | sculpture | carpet
| tent | cottage | cabin | garage | garden | gate | wall | pothole | footbridge | parking bay
| toll gate | tug | icebreaker | hot spring | beach | cave | hill | forest | coconut | goose
| rabbit | leopard | monkey | ox | calf | ewe | lamb | turtle | crab | shrimp | hive | virus
| outbreak | raid | airstrike | gun | bullet | warhead | funeral | grave | tomb | shrine | choir
| orchestra | parade | marathon | penalty | victory | defeat | debate | speech | comment | advert
| trademark | breach | violation | warning | verdict | judgment | appeal | conviction
| amendment | resolution | referendum | grant | interview | dismissal | resignation | riot | clash
| burglary | robbery | theft | murder | assault | offence | offense | crime | arrest | sample
| scan | injection | implant | wheelchair | pregnancy
"""
)
