"""Things that are made and that English counts: clothes, tools, machines, vessels."""

from typing import Final

from articles.text.word_tables import by_word

GOODS: Final = by_word(
    """
=: amulet | apron | armchair | arrowhead | artificial limb | baby carrier | backpack | baguette
| bamboo slip | bandage | bangle | bath | bathrobe | bathtub | bauble | bayonet | bead | beanie
| bedsheet | bedspread | belt | beret | bikini | billboard | biscuit | blanket | blouse
| board game | bone | bookcase | bookmark | bookshelf | boot | bouquet | bowl | box | bra
| bracelet | braid | brassiere | bronze | brooch | broom | bumper car | bun | burqa | button
| cable car | candle | candlestick | candy | cap | cape | cardigan | catalyst | chain | cheese
| cheque | chest | chocolate bar | chopstick | cigar | circuit board | coat | cocktail | coffin
| comb | condom | cookbook | cookie | cork | couch | coupon | crayon | croissant | crown | crutch
| cube | cufflink | cupboard | cupcake | cushion | denture | diamond | diary | dining car | doll
| doorbell | doorknob | doorstop | doughnut | drawing | dress | drink | dummy | duvet | earphone
| earring | eiderdown | envelope | ephemera | etching | eyeglass | face shield | figurine
| firecracker | fireplace | flag | flagon | flashlight | flavor | flavour | flip-flop | floppy disk
| food bank | football | fork | frame | fresco | fur | games console | gem | gemstone | gift
| glass | glove | goblet | gold bar | gown | grape | guidebook | gumboot | hair clip | hairbrush
| hammock | handbag | handkerchief | hardback | harddisk | hat | headband | headphone | headscarf
| hide | hinge | hoodie | ice cream | ice lolly | ingot | inkstone | iron | item | jacket | jersey
| jigsaw | jug | kerchief | kettledrum | keyring | kimono | knapsack | knife | lampshade
| land mine | landmine | lipstick | lithograph | load | loaf | lollipop | lunchbox | manuscript
| map | marble | mask pack | mat | matchbox | mattress | medallion | menu | mitten | moccasin | mug
| mural | napkin | nappy | necklace | needle | negative | nightdress | noodle | nut | omelette
| ornament | outfit | overall | overcoat | pacifier | padlock | pail | paintbrush | pamphlet | pan
| pancake | pannier | parasol | parka | parquet | pastry | pearl | peg | pelt | pencil | pendant
| petticoat | photocopy | pie | pillow | pillowcase | pin | pincushion | pizza | plank | plectrum
| plinth | popsicle | portrait | postcard | potato chip | potsherd | pouch | power bank | pram
| prosthesis | puppet | purse | pushchair | puzzle | pyjama | quilt | rag | raincoat | recliner
| relic | river bank | rivet | robe | rosary | rosette | rucksack | rug | sack of rice | saddlebag
| safe | sandal | sandwich | sarong | sash | satchel | sausage | saw | scale | scarf | schoolbag
| scroll | sea mine | seal | seashell | shard | shawl | sheepskin | shelf | sherd | shoebox
| shoelace | shower | shroud | signboard | skeleton | sketch | skirt | skull | snack | snowball
| sock | softtoy | souvenir | spearhead | spectacle | spoon | spring | statuette | steak | stick
| stiletto | stocking | stool | storybook | straw | suit | suitcase | sunglass | sunhat
| sweatshirt | sweet | swimsuit | t-shirt | tablecloth | tap | tapestry | teabag | teacup | teapot
| teaspoon | textbook | thermos | tiara | tie | tooth | toothbrush | towel | tracksuit | tray
| treat | trinket | trunk | tub | tube | tunic | turban | tureen | tusk | undershirt | urn
| variety | vest | waistcoat | wallet | wardrobe | watch | wheel hub | whiteboard | wig | woodcut
| workbook | wreath | wristband | wristwatch | yo-yo
=: abacus | accordion | airship | alarm | ammeter | anvil | aquarium | autoclave | awl | axe | axle
| backhoe | badminton racket | banjo | barrow | bassoon | battleship | beacon | bearing | bell
| bobsleigh | bodycam | boom | bridle | brush | bucket | bugle | cannon | canoe | caravan
| carburettor | cart | catamaran | cello | chainsaw | chassis | chisel | clamp | clarinet | clock
| cog | compass | computer tomograph | coolbox | coracle | corkscrew | corvette | cowbell | crane
| cymbal | dashcam | dinghy | dirigible | drill | easel | echo sounder | electromagnet | endoscope
| erhu | exoskeleton | fiddle | firearm | fishing rod | flask | float | flugelhorn | flute
| flywheel | gantry crane | gauge | gondola | gong | grab | grenade | guitar | gyroscope | hacksaw
| handcart | handgun | harness | harp | headlamp | headlight | headset | hearing aid | helicopter
| helmet | hoe | horn | hose | hosepipe | hovercraft | hull | hydrant | hydrofoil | hydrophone
| ice skate | icebox | jack | jackhammer | jig | junk | kayak | keyboard | kite | ladle | lantern
| lifeboat | lifebuoy | lifejacket | liferaft | linac | locomotive | loudhailer | machete | magnet
| magnetometer | mainframe | mallet | megaphone | metronome | microchip | microphone | minehunter
| minesweeper | mop | motorboat | nacelle | net | nozzle | oar | oboe | organ | paddle | parachute
| pedal | pendulum | penknife | periscope | piano | pickaxe | pipa | pistol | piston | plough
| plow | pontoon | pulley | punt | quadcopter | radio | raft | railcar | rake | reel
| remote control | rifle | rope | rowboat | saddle | sail | sailboat | sampan | saxophone | scalpel
| schooner | scythe | seismograph | seismometer | shell | shotgun | shovel | sickle | sidecar
| sieve | sign | skateboard | ski | sled | sledge | sledgehammer | sleigh | smartwatch | snare
| snowmobile | soundboard | spade | spindle | spring balance | sprocket | stethoscope | stirrup
| stopwatch | strut | surfboard | sword | tambourine | telegraph | theodolite | tipper | torch
| torpedo | traffic cone | treadle | treadmill | tripod | trombone | trowel | trumpet | tuba
| tugboat | tuk-tuk | turbofan | turbojet | turboprop | umbrella | vase | viola | violin | vise
| walkie-talkie | webcam | wetsuit | wheelbarrow | whip | whistle | winch | windlass | wok
| woodwind | wrench | xylophone | zither
"""
)
