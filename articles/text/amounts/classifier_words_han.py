"""Kinds of nouns, and words that are no classifiers of Chinese; rules: classifiers_han.py."""

from typing import Final

from articles.text.word_tables import by_word

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
tree: sapling | vine | willow | bamboo
plant: tomato | cucumber | potato | sweet-potato | radish | lettuce | strawberry | grape | pumpkin
| reed
melon: watermelon
egg: apple | pear | walnut | jujube | cherry | pearl
ship: boat | yacht | ferry | barge | submarine | tug | tanker | trawler | kayak
aircraft: helicopter | balloon | glider | airship
award: medal | title
lamp: light | streetlight | bulb
cabinet: locker
furnace: kiln
garment: shirt | suit | coat | jacket | dress | trousers | jeans | sweater | uniform | vest
| raincoat | costume | cheongsam | lifejacket
screw: rivet | nail | bolt | nut | spring | piston | gasket | magnet | nozzle | bearing | fastener
valve: connector | filter | coil | controller | relay | diode | thermos | vase | teapot | bowl
| plate | mask | puppet | doll | drum | racket | ball | basketball
machine: crankshaft | winch | hoist | jack | mixer | sprayer | plough | baler | lathe | trailer
| keyboard | mouse | modem | dishwasher | piano | violin | atm
sculpture: statue | stele | mural
painting: mural | papercut | calligraphy | scroll | couplet
artifact: sword | tripod | vase | mirror
temple: pagoda | palace | mansion | fortress | watchtower | castle | memorial | shrine | monastery
| mosque | chapel | nunnery | bungalow | hut | lighthouse | windmill | courtyard | cave-dwelling
| dormitory | observatory | aquarium | planetarium | zoo | roundabout | fountain | flowerbed
store: pharmacy | bakery | supermarket | laundry | hairdresser | florist | jeweller | garage
| dealership | showroom | mall | brewery | distillery | winery | mill | aquarium | zoo | inn
| guesthouse | homestay | internet-cafe | kindergarten | laboratory | observatory
room: classroom | ward | dormitory | bungalow | cabin | hut | cave-dwelling | classroom
home: courtyard | villa | cave-dwelling | yurt | cabin | hut | temple
apartment: flat
play: opera | ballet | musical | symphony
song: symphony
event: thunderstorm | rainstorm | sandstorm | tornado | election | summit | wedding | funeral
match: draw
document: judgment | ruling | indictment | summons | petition | form | appendix | annex | app
"""
)

# What follows a character that is then no classifier: 3处理器, 12位数, 5张家口.
NOT_BEFORE: Final = by_word(
    """
民均才工机形字居造力体格群: 人
民场值区直县政属价级州: 市
家内际产企道有外务民集: 国
份道直属级区市: 省
民庄集干落镇屯级: 村
级域道直区市城: 县
域块县间议政属级位: 区
街: 镇
部条: 头
科次届国地月年周轮季期市省县区身质土钱领能业体报行公案院校着来应质部级: 本
馆所景地均: 场
子车组倒轮制: 班
位元车品一二三四五六七八九: 单
外籍型: 户
义额次录牌: 名
数于居移验密: 位
件例款约纹: 条
店户类: 门
节母路形架型: 字
长市: 州
数元: 次
积值对: 面
机续段术工册: 手
岸径: 口
展行布电射明挥: 发
理置境分罚方女于: 处
门分队署位委: 部
餐利: 套
路理德具: 道
握手关: 把
持付部出撑: 支
家: 张
接隔: 间
额: 份
有要需是能: 只
据本: 根
构桥: 架
发准复量: 批
者试: 笔
如: 例
旨教: 宗
织成合建装长: 组
面次级: 层
似: 类
队结体: 团
度: 幅
省部厅市主总: 副
气日目奏能约水余: 节
举: 枚
谈: 座
粒: 颗
钱: 块
区: 片
重: 尊
体: 箱
事: 件
植子: 种
项: 款
外接口: 对
方边向: 双
时: 届
东份权票市民息价: 股
个次都批家席日发: 首
群团体聚中成装合约训市: 集
幅章: 篇
面闭锁装顶: 封
过道行关知常: 通
面子: 桌
尖级层端: 顶
台子员: 柜
头: 罐
区乡镇墙门中管际投建楼市关隍: 城
科镜下前: 眼
船胎值岗: 轮
括容裹含机: 包
会上间报餐宴: 晚
点: 窝
联行通: 串
层粉钱子内外: 圈
食主: 堂
对灸线: 针
面岩码: 页
程节鱼: 章
动段浪及: 波
伴食同: 伙
有体备象: 具
案次位期: 档
房价据务面选证: 票
落时位: 段
名放水量污队行序查除涝出骨: 排
话座述解师究: 讲
入烟: 卷
满时生毕: 届
间里晚色班市空: 夜
位卷地间次不上面: 席
会值顶年: 峰
理道委控线网材局教辖制护家: 管
道精觉蕾: 味
口墙: 垛
塔: 杆
"""
)
