"""What stands or grows that English counts: works, rooms and ways; plants, fruit and animals."""

from typing import Final

from articles.text.word_tables import by_word

PLACES: Final = by_word(
    """
=: abattoir | abbey | aerodrome | aisle | alley | allotment | aqueduct | arcade | arch | archway
| armoury | asylum | atrium | attic | auditorium | autobahn | aviary | backyard | balcony
| ballroom | bandstand | barrage | barricade | basement | basin | bastion | bathhouse | battlefield
| bedsit | belfry | bench | boathouse | boatyard | bonfire | booth | boulevard | breakwater
| bulwark | bungalow | bus stop | bypass | byway | cage | campsite | car wash | caravanserai
| carport | carriageway | cathedral | causeway | chalet | chancery | chapel | chateau | chimney
| citadel | cloakroom | cloister | clubhouse | colonnade | compound | conservatory | convent
| corral | courthouse | courtroom | courtyard | cowshed | crematorium | crypt | cubicle | culvert
| cycle track | deck | den | dike | ditch | dojo | dorm | dovecote | drain | driveway | dugout
| duplex | dyke | earthwork | embankment | enclosure | estuary | farmhouse | farmstead | fence
| firewall | flagpole | floodgate | forge | fort | fortress | fountain | gallery | gallows
| gangway | gatehouse | gateway | gazebo | glasshouse | goldmine | grandstand | grassland | grotto
| guardhouse | gulley | gully | hayloft | heath | hedge | hedgerow | helipad | henhouse | hideaway
| hideout | homestay | homestead | hut | ice rink | igloo | kennel | lab | laboratory | lagoon
| landing | landing strip | lane marking | letterbox | library | lighthouse | lock | lodge
| lodging | loft | lounge | maisonette | manger | manhole | marina | marketplace | mast | mausoleum
| maze | memorial | microgrid | minaret | moat | monastery | morgue | mortuary | mound | museum
| necropolis | newsroom | newsstand | obelisk | outbuilding | outhouse | outpost | overbridge
| paddock | parapet | pasture | pavement | penthouse | pigsty | pillbox | pinewood | pit | pond
| porch | promenade | pumphouse | pylon | pyramid | quad | racecourse | racetrack | rampart
| rectory | reef | refuge | roof | roundhouse | ruin | salon | sanatorium | sanctuary | sandbank
| sandpit | sauna | sawmill | scaffold | seawall | shaft | shanty | shantytown | shebeen | shed
| ski slope | slipway | sluice | spa | speed bump | speed hump | sports ground | square | stable
| staircase | stairway | steeple | stile | stop | storehouse | storeroom | stronghold | stupa
| subway entrance | suite | sundial | supermax | swamp | switchyard | synagogue | taproom | tarn
| teahouse | tearoom | terrace | toll plaza | tollbooth | townhouse | trackway | tram stop | trench
| trough | underpass | urinal | vault | veranda | viaduct | vicarage | villa complex | walkway
| washroom | watchtower | waterfall | waterway | waterwheel | weir | windbreak | windmill | winery
| wing | woodland | workroom | workstation | yurt | ziggurat
=: acacia | acorn | adder | albatross | alder | alligator | alpaca | anchovy | ant | anteater
| antelope | ape | apple | apricot | aquatic plant | aubergine | avocado | azalea | baboon
| bacterium | banana | bat | beagle | bean | bear | beehive | beet | beetle | birch | bison
| bluebell | boar | bonsai | broiler | buck | bud | budgerigar | buffalo | bug | bull | bullock
| bumblebee | bush | bustard | butterfly | buzzard | cabbage | cactus | carcass | carp | carrot
| cashew | catfish | cauliflower | cedar | cheetah | cherry | chestnut | chick | chimpanzee
| chrysalis | chrysanthemum | clam | clover | cob | cockerel | cockroach | cocoon | cod | colt
| coral | cormorant | cotton plant | cougar | coyote | crayfish | cricket | crocodile | crop | crow
| cub | cuckoo | cutting | cygnet | cypress | daffodil | dahlia | dandelion | dolphin | dove
| dragonfly | drake | dromedary | duckling | eagle | eel | egret | elk | elm | emu | falcon | fawn
| fern | ferret | fig | fillet | filly | finch | fingerling | fir | flamingo | flea | flounder
| flowering plant | flowerpot | fly | flycatcher | foal | fowl | fox | frog | fruit | fry | fungus
| gander | garden plant | gazelle | gecko | gelding | gibbon | giraffe | gnat | goldfish | gorilla
| gosling | gourd | grouper | grouse | gull | hamster | hare | harrier | hatchling | hawk
| hazelnut | hedgehog | hen | heron | herring | hippo | hippopotamus | hornet | house plant | hyena
| ibex | ibis | iguana | insect | iris | jackal | jasmine | jellyfish | kangaroo | kingfisher
| kitten | kiwi | koala | ladybird | lark | larva | leaf | leek | lemon | lemur | lettuce | lily
| lion | lizard | llama | locust | loris | lotus | louse | lychee | lynx | macaque | mackerel
| maggot | magnolia | mammal | mammoth | manatee | mango | mantis | maple | mare | marmoset
| marmot | marten | medicinal plant | melon | mink | mole | mongoose | moose | mosquito | moth
| mouse | mulberry | mule | mushroom | muskrat | mussel | nag | narcissus | narwhal | native plant
| newt | nightingale | nuthatch | oak | octopus | offspring | olive | onion | orang-utan | orange
| orangutan | orchid | ornamental plant | ostrich | otter | owl | oystercatcher | palm | pangolin
| parakeet | parrot | partridge | peach | peacock | peanut | pear | pelican | penguin | peony
| pepper plant | perch | persimmon | pet | petal | pheasant | pigeon | pine | pineapple | pitbull
| plum | polecat | pomegranate | pony | poplar | poppy | porcupine | porpoise | potato
| potted plant | prawn | primate | puffin | puma | pumpkin | puppy | python | quail | raccoon
| rare plant | rat | raven | redwood | reed | reptile | retriever | rhino | rhinoceros | robin
| rodent | rose | rubber plant | salamander | sandfish | sandpiper | sardine | scallop | scorpion
| seabird | seadragon | seagull | seahorse | seal pup | seed | seedpod | setter | shark | shrew
| shrike | shrub | silkworm | skunk | sloth | slug | snail | snake | snapper | snowdrop | sparrow
| spruce | squid | squirrel | stag | stalk | stallion | starfish | starling | steed | stem
| stingray | strawberry | strawberry plant | stump | sturgeon | sunflower | swallow | swift
| sycamore | tadpole | tangerine | tapir | tarantula | tea plant | termite | terrapin | thorn
| thrush | tick | toad | tomato plant | tortoise | trout | tulip | tuna | turbot | turkey | turnip
| twig | vine | vole | vulture | wader | walnut | walrus | warbler | wasp | weasel | weed | weevil
| whale | whelk | wild ass | wild plant | wildcat | willow | wolf | wolverine | wombat | woodpecker
| worm | wren | yak | yew | zebra
"""
)
