"""Classifiers of Chinese, and what they take, as tables; the rules: classifiers_han.py.

Each line is what a word stands for, then the words.
"""

from typing import Final

from articles.text.word_tables import by_word

# What a classifier counts where no noun says it.
CLASSIFIERS: Final = by_word(
    """
enterprise: 家
household: 户
person: 人 | 名 | 位 | 口人 | 人次 | 号人 | 口子
vehicle: 辆 | 台车 | 辆次 | 车
unit: 只 | 个 | 台 | 台/套 | 台/件 | 台套 | 台(套) | 套(台) | 块 | 份 | 颗 | 片 | 枚 | 张
| 支 | 组 | 根 | 把 | 粒 | 部 | 项 | 道 | 座 | 孔 | 床 | 盏 | 口 | 樽 | 桶装 | 面 | 方案
| 节 | 轴 | 架(套) | 台件 | 件(套) | 套(件) | 幅 | 尊 | 盆 | 门 | 款次 | 发 | 挺 | 句 | 扇
| 团 | 叠 | 杆
set: 套
product: 件 | 款 | 种 | 件/套 | 套/件
box: 重量箱 | 重箱 | 箱 | 盒
bottle: 瓶
tree: 株 | 棵
room: 间
dose: 剂 | 剂次 | 针剂 | 针次 | 针
book: 册 | 册次 | 本
institution: 所
ship: 艘 | 艘次
aircraft: 架
train: 列
pair: 对 | 双 | 对列车 | 副
trip: 个航次 | 个班次 | 个车次 | 车次 | 列次 | 班 | 班次 | 趟 | 航次 | 班列 | 人天
flight: 航班 | 架次
route: 条
building: 幢 | 栋
team: 支队伍 | 支团队
animal: 头 | 匹 | 羽 | 头只 | 尾 | 峰
event: 场 | 场次
time: 次 | 户次 | 件次
share: 股
case: 起 | 例 | 宗
transaction: 笔
order: 单
county: 县 | 个县
district: 区 | 个区
town: 乡 | 镇 | 个镇 | 个乡镇
city: 市 | 个市 | 城
province: 省 | 个省
country: 国
state: 州 | 个州
village: 村 | 个村 | 个行政村
school: 校
floor: 层
location: 处
category: 类
lot: 手
article: 篇
song: 首
episode: 集
letter: 封
call: 通
cup: 杯
bowl: 碗
can: 罐
container: 柜
table: 桌
tent: 顶
well: 眼
round: 轮 | 回合
flower: 朵 | 枝 | 束
class-hour: 课时 | 学时
credit: 学分
post: 帖
bag: 袋 | 包
night: 晚 | 夜 | 间夜
batch: 批 | 批次
character: 字
nest: 窝
basket: 筐 | 篓
bundle: 捆
jar: 坛
lap: 圈
lesson: 堂
page: 页
chapter: 章
meal: 顿
wave: 波
gang: 伙
body: 具
door: 樘
programme: 档
vote: 票
section: 段
row: 排
lecture: 讲
skewer: 串
roll: 卷
edition: 届
seat: 席
tube: 管
vat: 缸
cage: 笼
herb: 味
stack: 垛
"""
)
# The nouns that a classifier takes, where it takes few: others beside it are not what it counts.
TAKES: Final = {
    "家": "enterprise project institution facility store restaurant hotel branch platform"
    " team market farm area household park station media theatre museum library"
    " association alliance court exchange center base incubator complex stadium"
    " gymnasium resort attraction slaughterhouse warehouse nursery orchard granary"
    " canteen lot committee airport pool mine investor zone hub department wharf depot"
    " stall embassy kiosk club hall website workstation cinema cafe bar teahouse campsite venue"
    " workshop studio bookshop gallery bank plantation troupe orchestra band choir"
    " quarry villa cooperative kitchen rink garden homestay bidder shareholder"
    " creditor publisher member partner quarry kiln",
    "户": "user person household enterprise farm store investor",
    "辆": "vehicle robot train bicycle forklift carriage machine tractor crane scooter"
    " stroller wagon wheelchair trailer tricycle locomotive excavator bulldozer harvester loader",
    "艘": "ship",
    "架": "aircraft robot flight rack rocket",
    "列": "train",
    "所": "institution facility station home museum library court center committee temple"
    " prison post",
    "名": "person user",
    "位": "person user",
    "人": "person user",
    "口人": "person",
    "台": "machine unit platform vehicle robot computer server phone tablet camera television"
    " projector screen refrigerator freezer washer conditioner fan heater purifier humidifier"
    " dehumidifier cooker oven fryer vacuum dryer massager harvester tractor seeder"
    " transplanter excavator bulldozer loader crane rig forklift printer boiler furnace"
    " stove engine motor gearbox reducer actuator pump compressor turbine transformer"
    " inverter electrolyser reactor generator elevator escalator locomotive instrument"
    " telescope microscope laser radar lidar sensor detector monitor scanner ventilator"
    " dialyser defibrillator terminal switch router cabinet charger battery meter piano"
    " radio speaker scooter bicycle wheelchair operation performance play order clock drill"
    " saw purifier incubator prototype cell stack appliance converter aircraft game train"
    " carriage concert trailer plant printer joint module rack oven kiln axle product"
    " collector lamp hydrant",
    "头": "animal pig cattle cow sheep goat camel donkey mule deer elephant lion bear whale"
    " antelope horse seal",
    "尾": "fish animal shrimp crab eel turtle porpoise dolphin seedling",
    "羽": "chicken duck bird animal",
    "张": "ticket bed card certificate licence seat share order unit map coupon photo"
    " invoice fine stamp lottery voucher painting table desk chair policy bill leaflet"
    " poster album banknote cheque passport postcard screen permit receipt sticker"
    " visa tag mattress slab panel",
    "匹": "horse animal camel wolf mule donkey",
    "株": "tree plant seedling flower shrub crop mushroom cabbage strain",
    "棵": "tree plant seedling shrub cabbage crop",
    "支": "team fund stock bond vaccine drug engine battery syringe pen lamp candle rocket"
    " vial gun index cigarette troupe orchestra band choir crew missile lipstick"
    " charger thermometer",
    "组": "team bin cabinet train battery machine unit turbine transformer household lamp photo"
    " boiler sample station data charger robot bus locker panel module elevator"
    " cylinder tank server rack",
    "股": "share",
    "例": "case operation person transplant death test implant",
    "宗": "case transaction parcel plot deal auction incident dispute",
    "起": "case event accident fire attack earthquake transaction claim outbreak incident"
    " explosion disaster dispute violation deal flood investigation strike protest"
    " lawsuit",
    "班": "trip flight train shuttle ship",
    "册": "book manuscript document file",
    "本": "book magazine passport certificate manuscript diary dictionary notebook calendar"
    " licence novel",
    "栋": "building home greenhouse facility",
    "幢": "building home greenhouse facility",
    "颗": "satellite unit tree egg sensor missile star seed bullet bomb chip screw tooth implant"
    " button pearl apple melon seedling cabbage",
    "剂": "dose",
    "剂次": "dose",
    "针次": "dose",
    "笔": "transaction loan order investment deal financing payment transfer donation"
    " policy bill fund bond claim subsidy",
    "趟": "trip train flight",
    "部": "series play album work film phone law regulation programme book document machine"
    " unit elevator escalator game terminal camera computer standard report dictionary"
    " novel video radio radar station crane telescope cabinet",
    "座": "tomb site tower sluice station facility building city bridge reservoir park mine"
    " warehouse port store hotel institution island mountain church temple farm tunnel"
    " village town square theatre platform battery machine unit home furnace boiler"
    " terminal museum library greenhouse stadium gymnasium airport wharf center base"
    " hub complex hall well pool resort lot toilet incubator oven kiln tank stack"
    " court zone field granary orchard depot canteen slaughterhouse reactor pole crane"
    " monument dam culvert lighthouse kiosk rig turbine transformer embassy pitch"
    " pavilion lake grotto sculpture statue pier pen cinema substation overpass"
    " flyover interchange villa rink gallery silo peak volcano venue grain campsite"
    " barn shed canal embankment chimney ruin cave house workshop chamber booth cage"
    " bell clock arch gate wall glacier garden quarry post studio helipad container"
    " charger cylinder",
    "间": "room store institution facility home workshop canteen toilet kitchen warehouse"
    " restaurant pen stall dormitory ward studio shed cinema cafe bar house apartment"
    " lab court office homestay bookshop gallery",
    "对": "pair",
    "层": "floor",
    "类": "category",
    "手": "lot contract",
    "面": "banner flag mirror drum gong screen wall shield sail",
    "席": "seat",
    "峰": "camel",
    "管": "tube",
    "缸": "vat",
    "笼": "cage",
    "罐": "can",
    "碗": "bowl",
    "篓": "basket",
    "篇": "article paper report essay news story review novel document comment post poem",
    "首": "song poem",
    "集": "episode",
    "封": "letter document notice invitation",
    "通": "call stele",
    "杯": "cup",
    "桌": "table",
    "顶": "tent",
    "眼": "well",
    "轮": "round",
    "朵": "flower mushroom",
    "枝": "flower",
    "束": "flower",
    "袋": "bag",
    "包": "bag",
    "片": "wafer unit panel photo area court pitch greenhouse tablet tile chip pill forest brick"
    " module",
    "块": "unit pitch court lawn screen plot panel battery watch meter monument award sign field"
    " plaque brick slab tile meadow farm display chip board billboard module wafer cell",
    "枚": "unit award spacecraft satellite coin egg rocket missile shell stamp module"
    " fossil bomb bullet stent screw badge button",
    "份": "questionnaire document report contract agreement proposal sample newspaper paper"
    " order policy application material scan resume licence certificate decision letter"
    " opinion suggestion request statement list meal voucher invoice plan gift dish bill"
    " leaflet kit file parcel visa permit receipt notice declaration survey comment reply"
    " news magazine cake snack fruit prescription copyright seed form",
    "只": "crab animal pig sheep goat bird chicken duck dog cat pet panda antelope fund bond"
    " stock unit suitcase bag product horse camel species lantern mask ship bee cattle cow"
    " meter goose deer lamp toy abalone ball balloon barrel basket bear bottle bowl box"
    " bucket clam container crocodile cup dolphin donkey elephant fox frog garment glove"
    " hedgehog insect jar kettle leopard lion monkey mouse oyster pigeon porpoise pot"
    " rabbit scallop seal shrimp snake speaker squirrel syringe tiger turkey turtle vat"
    " vial wolf battery cell sensor valve motor bearing headset watch tyre capacitor"
    " transistor chair",
    "箱": "box",
    "瓶": "bottle",
    "盒": "box",
    "粒": "unit seed drug",
    "根": "unit tube charger pole pipe blade cable pile beam rail rope candle column"
    " cylinder sausage pen fence needle chopstick antenna",
    "字": "character word",
    "批": "batch",
    "批次": "batch",
    "次": "flight trip battle event test mission hearing inspection launch meeting"
    " earthquake attack performance operation change cycle departure birth vote"
    " protest strike interview visit consultation transfer payment transplant"
    " injection refund acquisition rescue delivery call violation fault delay failure"
    " outage shutdown repair patrol dive landing release auction warning upgrade"
    " search attempt explosion examination exhibition voyage survey audit storm"
    " experiment trial concert accident adjustment training",
    "场": "event match concert performance exhibition lecture meeting fire hearing training"
    " attack protest strike auction screening storm earthquake flood disaster lawsuit"
    " vote conflict interview",
    "单": "order parcel transaction policy",
    "节": "course battery train carriage lesson class",
    "窝": "nest",
    "筐": "basket",
    "捆": "bundle",
    "坛": "jar",
    "圈": "lap",
    "堂": "lesson",
    "针": "dose",
    "页": "page",
    "章": "chapter",
    "顿": "meal",
    "波": "wave",
    "伙": "gang",
    "具": "body unit machine stove extinguisher lock lamp",
    "樘": "door",
    "档": "programme",
    "票": "vote",
    "段": "section video",
    "排": "row",
    "讲": "lecture",
    "串": "skewer",
    "卷": "roll book",
    "届": "edition",
    "间夜": "night",
}
# What words of place and work mean where 家 counts them: a factory is then a firm.
FIRMS: Final = ("厂", "作坊", "车间")
