"""Classifiers of Chinese, what they take, and what they are not, as tables; see classifiers_han.py.

Each row is what a word stands for, then the words.
"""

from typing import Final

from articles.text.word_tables import by_word, rows

# What a classifier counts where no noun says it.
CLASSIFIERS: Final = by_word(
    """
enterprise: 家; household: 户; person: 人 | 名 | 位 | 口人 | 人次 | 号人 | 口子
vehicle: 辆 | 台车 | 辆次 | 车
unit: 只 | 个 | 台 | 台/套 | 台/件 | 台套 | 台(套) | 套(台) | 块 | 份 | 颗 | 片 | 枚 | 张 | 支 | 组
| 根 | 把 | 粒 | 部 | 项 | 道 | 座 | 孔 | 床 | 盏 | 口 | 樽 | 桶装 | 面 | 方案 | 节 | 轴 | 架(套)
| 台件 | 件(套) | 套(件) | 幅 | 尊 | 盆 | 门 | 款次 | 发 | 挺 | 句 | 扇 | 团 | 叠 | 杆
set: 套; product: 件 | 款 | 种 | 件/套 | 套/件; box: 重量箱 | 重箱 | 箱 | 盒; bottle: 瓶
tree: 株 | 棵; room: 间; dose: 剂 | 剂次 | 针剂 | 针次 | 针; book: 册 | 册次 | 本; institution: 所
ship: 艘 | 艘次; aircraft: 架; train: 列; pair: 对 | 双 | 对列车 | 副
trip: 个航次 | 个班次 | 个车次 | 车次 | 列次 | 班 | 班次 | 趟 | 航次 | 班列 | 人天
flight: 航班 | 架次; route: 条; building: 幢 | 栋; team: 支队伍 | 支团队
animal: 头 | 匹 | 羽 | 头只 | 尾 | 峰; event: 场 | 场次; time: 次 | 户次 | 件次; share: 股
case: 起 | 例 | 宗; transaction: 笔; order: 单; county: 县 | 个县; district: 区 | 个区
town: 乡 | 镇 | 个镇 | 个乡镇; city: 市 | 个市 | 城; province: 省 | 个省; country: 国
state: 州 | 个州; village: 村 | 个村 | 个行政村; school: 校; floor: 层; location: 处; category: 类
lot: 手; article: 篇; song: 首; episode: 集; letter: 封; call: 通; cup: 杯; bowl: 碗; can: 罐
container: 柜; table: 桌; tent: 顶; well: 眼; round: 轮 | 回合; flower: 朵 | 枝 | 束
class-hour: 课时 | 学时; credit: 学分; post: 帖; bag: 袋 | 包; night: 晚 | 夜 | 间夜
batch: 批 | 批次; character: 字; nest: 窝; basket: 筐 | 篓; bundle: 捆; jar: 坛; lap: 圈; lesson: 堂
page: 页; chapter: 章; meal: 顿; wave: 波; gang: 伙; body: 具; door: 樘; programme: 档; vote: 票
section: 段 | 条段; row: 排; lecture: 讲; skewer: 串; roll: 卷; edition: 届
seat: 席; tube: 管; vat: 缸; carriage: 节编组; cage: 笼; herb: 味; stack: 垛
"""
)
# The nouns that a classifier takes, where it takes few: others beside it are not what it counts.
TAKES: Final = {
    classifier: frozenset(" ".join(nouns).split())
    for classifier, nouns in rows(
        """
家: enterprise project institution facility store restaurant hotel branch platform team market farm
| area household park station media theatre museum library association alliance court exchange
| center base incubator complex stadium gymnasium resort attraction slaughterhouse warehouse nursery
| orchard granary canteen lot committee airport pool mine investor zone hub department wharf depot
| stall embassy kiosk club hall website workstation cinema cafe bar teahouse campsite venue workshop
| studio bookshop gallery plantation troupe orchestra choir quarry villa kitchen rink garden
| shareholder member partner kiln
户: user person household enterprise farm store investor
辆: vehicle robot train bicycle forklift carriage machine tractor crane scooter stroller wagon
| wheelchair tricycle locomotive excavator bulldozer harvester loader
艘: ship; 架: aircraft robot flight rack rocket; 列: train
所: institution facility station home museum library court center committee temple post
名: person user; 位: person user; 人: person user; 口人: person
台: machine unit platform vehicle robot computer server phone tablet camera television projector
| screen refrigerator freezer washer conditioner fan heater purifier humidifier dehumidifier cooker
| oven fryer vacuum dryer massager harvester tractor seeder transplanter excavator bulldozer loader
| crane rig forklift printer boiler furnace stove engine motor gearbox reducer actuator pump
| compressor turbine transformer inverter electrolyser reactor generator elevator escalator
| locomotive instrument telescope microscope laser radar sensor detector monitor scanner ventilator
| dialyser defibrillator terminal switch router cabinet charger battery meter radio speaker scooter
| bicycle wheelchair operation performance play order clock drill saw incubator prototype cell stack
| appliance converter aircraft game train carriage concert plant joint module rack axle product
| collector lamp hydrant cutter loom
头: animal pig cattle cow sheep goat camel donkey mule deer elephant lion bear whale antelope horse
| seal
尾: fish animal shrimp crab turtle porpoise dolphin seedling; 羽: chicken duck bird animal
张: ticket bed licence order unit map photo invoice fine lottery voucher painting chair policy bill
| leaflet banknote cheque passport postcard permit receipt sticker visa tag mattress slab panel
匹: horse animal camel wolf mule donkey
株: tree plant seedling flower shrub mushroom cabbage strain; 棵: tree plant seedling shrub cabbage
支: team fund stock bond vaccine drug engine pen rocket vial gun cigarette troupe orchestra choir
| crew missile
组: team bin cabinet train machine unit turbine transformer household photo sample station panel
| module elevator cylinder server
股: share; 例: case operation person transplant death test implant
宗: case transaction parcel plot deal auction incident dispute
起: report complaint deal call case event accident fire attack earthquake transaction claim outbreak
| incident explosion
| disaster dispute deal flood investigation strike protest lawsuit
班: trip flight train ship; 册: book manuscript document file
本: book magazine passport certificate manuscript diary dictionary notebook calendar licence novel
栋: building home greenhouse facility; 幢: building home greenhouse facility
颗: unit tree egg missile star seed bomb screw tooth implant button melon seedling cabbage
剂: dose; 剂次: dose; 针次: dose
笔: transaction loan order deal financing policy bill fund bond claim
趟: trip train flight
部: series play album work film phone law regulation programme book document machine unit elevator
| escalator game terminal camera computer standard report dictionary novel video radio radar station
| crane telescope cabinet
座: berth tomb site tower sluice station facility building city bridge reservoir park mine warehouse
| port
| store hotel institution island mountain church temple farm tunnel village town square theatre
| platform battery machine unit home furnace boiler terminal museum library greenhouse stadium
| gymnasium airport wharf center base hub complex hall well pool resort lot toilet incubator oven
| tank stack court zone field granary orchard depot canteen slaughterhouse reactor pole crane
| monument dam culvert kiosk rig turbine transformer embassy pitch pavilion lake grotto sculpture
| pier pen cinema overpass flyover interchange rink gallery silo volcano venue campsite barn shed
| canal embankment chimney ruin cave house workshop booth cage bell clock arch gate wall glacier
| garden quarry post studio helipad container charger cylinder
间: room store institution facility home workshop canteen toilet kitchen warehouse restaurant pen
| stall studio shed cinema cafe bar house apartment court bookshop gallery
对: pair; 层: floor; 类: category; 手: lot contract; 面: wall; 席: seat; 峰: camel; 管: tube
缸: vat; 笼: cage; 罐: can; 碗: bowl; 篓: basket
篇: article paper report essay story review novel document comment post poem
首: song poem; 集: episode; 封: letter document notice invitation; 通: call stele; 杯: cup
桌: table; 顶: tent; 眼: well; 轮: round; 朵: flower mushroom; 枝: flower; 束: flower; 袋: bag
包: bag
片: blade wafer unit panel photo area court pitch greenhouse tablet forest module
块: unit pitch court lawn plot panel watch monument award sign field slab farm board billboard
| module wafer cell
枚: unit award spacecraft egg rocket missile module fossil bomb stent screw button
份: questionnaire document report contract agreement proposal sample newspaper paper order policy
| application material scan resume licence certificate decision letter opinion suggestion request
| statement list meal voucher invoice plan gift dish bill leaflet kit file parcel visa permit
| receipt notice declaration comment reply magazine cake snack fruit prescription copyright seed
只: sample crab animal pig sheep goat bird chicken duck dog cat pet panda antelope fund bond stock
| unit
| suitcase bag product horse camel species ship bee cattle cow deer abalone barrel bear bottle box
| clam container crocodile cup dolphin donkey elephant fox hedgehog insect leopard lion monkey
| oyster porpoise rabbit scallop shrimp snake speaker squirrel tiger turkey turtle vat vial wolf
| cell motor bearing headset watch capacitor transistor chair
箱: box; 瓶: bottle; 盒: box; 粒: unit seed drug
根: unit blade pile cylinder sausage pen fence chopstick; 字: character word; 批: batch; 批次: batch
次: flight trip battle event test mission hearing inspection launch meeting earthquake attack
| performance operation vote protest strike visit consultation transplant call fault auction warning
| explosion examination exhibition voyage storm trial concert accident training
场: event match concert performance exhibition lecture meeting fire hearing training attack protest
| strike auction storm earthquake flood disaster lawsuit vote
单: order parcel transaction policy; 节: wagon vehicle course battery train carriage lesson class
窝: nest
筐: basket; 捆: bundle; 坛: jar; 圈: lap; 堂: lesson; 针: dose; 页: page; 章: chapter; 顿: meal
波: wave; 伙: gang; 具: unit machine; 樘: door; 档: programme; 票: vote; 段: section video; 排: row
节编组: carriage
条段: section; 讲: lecture; 串: skewer; 卷: roll book; 届: edition; 间夜: night
"""
    )
}
# Kinds of things: a classifier that takes ships takes ferries, one that takes birds swans.
KINDS: Final = by_word(
    """
bird: swan | crane | stork | ibis | bustard | egret | heron | gull | cormorant | peacock | parrot
| penguin | ostrich | spoonbill | sparrow | magpie | swallow | crow | owl | eagle | falcon
| pheasant | quail | pigeon | goose | duckling | chick | hen | rooster
animal: yak | buffalo | bison | alpaca | giraffe | zebra | rhinoceros | hippopotamus | kangaroo
| koala | ape | badger | weasel | otter | lynx | raccoon-dog | mink | marmot | bat | hamster | rat
| gazelle | ibex | piglet | calf | lamb | foal | cub | puppy | red-panda | tortoise | lizard
| salamander | toad | python | silkworm | squid | octopus | shark | snail | spider | ant | hornet
| cricket | butterfly | locust | mosquito | starfish | jellyfish | crayfish | lobster | sea-cucumber
fish: sturgeon | eel | carp | loach | trout | seahorse
flower: chrysanthemum | peony | rose | lotus | lily | tulip | orchid | carnation | sunflower
| daffodil | azalea | succulent | cactus
tree: vine | willow | bamboo
plant: tomato | cucumber | potato | sweet-potato | radish | lettuce | strawberry | grape | pumpkin
| reed
melon: watermelon; egg: apple | walnut | cherry
ship: boat | yacht | ferry | barge | submarine | tug | tanker | trawler | kayak
aircraft: helicopter | balloon | glider | airship; lamp: light | streetlight | bulb; cabinet: locker
furnace: kiln; screw: bearing
machine: crankshaft | winch | hoist | jack | mixer | sprayer | plough | baler | lathe | trailer
| keyboard | mouse | modem | dishwasher | piano | violin | atm
sculpture: statue | stele
temple: pagoda | palace | mansion | fortress | watchtower | memorial | shrine | monastery | mosque
| chapel | nunnery | lighthouse | windmill | planetarium | roundabout | fountain | flowerbed
store: pharmacy | bakery | supermarket | laundry | hairdresser | florist | jeweller | garage
| dealership | showroom | mall | brewery | distillery | winery | mill | aquarium | zoo | inn
| guesthouse | homestay | internet-cafe | kindergarten | laboratory | observatory
room: classroom | ward | dormitory | bungalow
home: courtyard | villa | cave-dwelling | yurt | cabin | hut | temple
apartment: flat; play: opera | ballet | musical; song: symphony
event: thunderstorm | rainstorm | sandstorm | tornado | election | summit | wedding | funeral
match: draw
document: judgment | ruling | indictment | summons | petition | form | appendix | annex | app
"""
)
# What words of place and work mean where 家 counts them: a factory is then a firm.
FIRMS: Final = ("厂", "作坊", "车间")
# What follows a character that is then no classifier: 3处理器, 12位数, 5张家口.
NOT_BEFORE: Final = by_word(
    """
民均才工机形字居造力体格群: 人; 民场值区直县政属价级州: 市; 家内际产企道有外务民集: 国
份道直属级区市: 省; 民庄集干落镇屯级: 村; 级域道直区市城: 县; 域块县间议政属级位: 区; 街: 镇
部条: 头
科次届国地月年周轮季期市省县区身质土钱领能业体报行公案院校着来应部级: 本
馆所景地均: 场; 子车组倒轮制: 班; 位元车品一二三四五六七八九: 单; 外籍型: 户; 义额次录牌: 名
数于居移验密: 位; 件例款约纹: 条; 店户类: 门; 节母路形架型: 字; 长市: 州; 数元: 次; 积值对: 面
机续段术工册: 手; 岸径: 口; 展行布电射明挥: 发; 理置境分罚方女于: 处; 门分队署位委: 部; 餐利: 套
路理德具: 道; 握手关: 把; 持付部出撑: 支; 家: 张; 接隔: 间; 额: 份; 有要需是能: 只; 据本: 根
构桥: 架; 发准复量: 批; 者试: 笔; 如: 例; 旨教: 宗; 织成合建装长: 组; 面次级: 层; 似: 类; 队结体: 团
度: 幅; 省部厅市主总: 副; 气日目奏能约水余: 节; 举: 枚; 谈: 座; 粒: 颗; 钱: 块; 区: 片; 重: 尊
体: 箱; 事: 件; 植子: 种; 项: 款; 外接口: 对; 方边向: 双; 时: 届; 东份权票市民息价: 股
个次都批家席日发: 首; 群团体聚中成装合约训市: 集; 幅章: 篇; 面闭锁装顶: 封; 过道行关知常: 通
面子: 桌; 尖级层端: 顶; 台子员: 柜; 头: 罐; 区乡镇墙门中管际投建楼市关隍: 城; 科镜下前: 眼
船胎值岗: 轮; 括容裹含机: 包; 会上间报餐宴: 晚; 点: 窝; 联行通: 串; 层粉钱子内外: 圈; 食主: 堂
对灸线: 针; 面岩码: 页; 程节鱼: 章; 动段浪及: 波; 伴食同: 伙; 有体备象: 具; 案次位期: 档
房价据务面选证: 票; 落时位: 段; 名放水量污队行序查除涝出骨: 排; 话座述解师究: 讲; 入烟: 卷
满时生毕: 届; 间里晚色班市空: 夜; 位卷地间次不上面: 席; 会值顶年: 峰; 理道委控线网材局教辖制护家: 管
道精觉蕾: 味; 口墙: 垛; 塔: 杆
"""
)
