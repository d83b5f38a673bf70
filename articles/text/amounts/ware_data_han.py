"""Small wares, parts and implements that Chinese texts count; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_WARES: Final = by_word(
    """
boat: 小船 | 皮划艇 | 冲锋舟 | 橡皮艇 | 舟艇 | 快艇 | 龙舟 | 木舟 | 乌篷船 | 摩托艇 | 舢板 | 竹筏
| 赛艇 | 木船 | 脚踏船 | 鸭子船 | 救生艇 | 舟
yacht: 游艇 | 帆船艇
ferry: 渡轮 | 渡船 | 轮渡
barge: 驳船
submarine: 潜艇 | 核潜艇
tug: 拖轮
tanker: 成品油船
trawler: 拖网渔船
helicopter: 直升机
balloon: 热气球
glider: 滑翔机
airship: 飞艇
tractor: 农用拖拉机 | 履带拖拉机 | 无人驾驶拖拉机
tricycle: 电动三轮车 | 三轮
medal: 金牌 | 银牌 | 铜牌 | 奖牌
light: 信号灯 | 红绿灯 | 交通信号灯
streetlight: 路灯 | 太阳能路灯
bulb: 灯泡
locker: 快递柜 | 取餐柜 | 外卖柜 | 智能快递柜 | 智能快件箱 | 快件箱
kiln: 窑炉 | 土窑
shirt: 衬衫 | 短袖 | t恤 | 文化衫 | 球衣 | 衬衣 | 汗衫 | 衫
suit: 西装 | 西服 | 防护服 | 航天服 | 宇航服 | 潜水服
coat: 大衣 | 棉衣 | 羽绒服 | 风衣 | 军大衣
jacket: 夹克 | 冲锋衣 | 外套 | 羽绒马甲 | 袄
dress: 裙子 | 连衣裙 | 婚纱 | 礼服 | 裙
trousers: 裤子 | 长裤 | 裤
jeans: 牛仔裤
sweater: 毛衣 | 羊绒衫 | 针织衫 | 羊毛衫
uniform: 校服 | 工作服 | 警服 | 制服
vest: 马甲 | 反光背心
raincoat: 雨衣
costume: 戏服 | 戏装 | 行头
cheongsam: 旗袍
garment: 棉袄 | 羊绒大衣
lifejacket: 救生衣
shoe: 老布鞋
hat: 帽
cap: 棒球帽
rivet: 铆钉
nail: 钉子 | 铁钉 | 钉
bolt: 螺栓
nut: 螺母
spring: 弹簧片
piston: 活塞
crankshaft: 曲轴
shaft: 传动轴 | 主轴
gasket: 垫片 | 密封圈
chain: 链条 | 链子
hinge: 铰链
casting: 铸件
forging: 锻件
fastener: 紧固件 | 标准件
connector: 连接器
fuse: 保险丝 | 熔断器
magnet: 磁铁 | 磁钢
coil: 线圈 | 钢卷
chip: 裸芯片
filter: 滤芯 | 滤网 | 过滤器
nozzle: 喷头 | 喷嘴 | 喷灌头
controller: 控制器
battery: 蓄电池 | 钠电池 | 纽扣电池
relay: 继电器
diode: 二极管
winch: 绞车
hoist: 提升机 | 电动葫芦
jack: 千斤顶 | 顶升器
lathe: 数控车床
press: 冲床
mixer: 搅拌机
sprayer: 喷雾器 | 喷雾机
sprinkler: 指针式喷灌机 | 洒水器
plough: 犁 | 深松机
baler: 打捆机
trailer: 拖挂车
pipe: 钢管件
drum: 大鼓 | 鼓 | 锣鼓 | 腰鼓
bell: 大钟 | 古钟 | 编钟件 | 风铃
gong: 铜锣 | 锣
flute: 笛子 | 竹笛
violin: 小提琴
guitar: 吉他
cello: 大提琴
accordion: 手风琴
zither: 古筝 | 古琴
lute: 琵琶
suona: 唢呐
saxophone: 萨克斯
trumpet: 小号
harmonica: 口琴
mural: 壁画
sculpture: 彩塑 | 泥塑 | 木雕件 | 砖雕 | 浮雕
statue: 塑像 | 石狮 | 石狮子 | 人像 | 泥像 | 像 | 孔子像 | 神像
stele: 碑碣 | 石碑刻 | 古碑 | 经幢
papercut: 剪纸
calligraphy: 书法 | 书法作品
scroll: 卷轴 | 画轴
fan: 团扇
vase: 花瓶 | 瓷瓶
bowl: 瓷碗 | 碗
plate: 瓷盘
teapot: 紫砂壶 | 茶壶
mirror: 铜镜 | 镜子 | 镜
sword: 铜剑 | 青铜剑 | 剑
tripod: 铜鼎 | 鼎 | 青铜鼎
seal: 印章 | 公章 | 官印
mask: 面具 | 傩面具
puppet: 木偶 | 皮影 | 布偶
doll: 洋娃娃 | 兔儿爷
toy: 毛绒玩具
figurine: 泥人 | 盲盒手办 | 俑
racket: 球拍 | 羽毛球拍 | 网球拍
ball: 乒乓球 | 网球 | 羽毛球 | 排球 | 高尔夫球
basketball: 篮球
sled: 雪橇 | 爬犁
ski: 滑雪板
kayak: 独木舟
saddle: 马鞍
fishing-rod: 鱼竿 | 钓竿
net: 渔网 | 地笼 | 粘网
trap: 捕兽夹 | 猎套
torch: 手电
lamp: 头灯 | 矿灯 | 油灯 | 补光灯
flag: 旗
flower-basket: 花篮
lantern: 走马灯
couplet: 对联 | 楹联
certificate: 结业证 | 培训证书 | 采矿证 | 食品经营许可证
umbrella: 油纸伞
comb: 梳子
razor: 剃须刀
lipstick: 口红
perfume: 香水
mask-sheet: 面膜
diaper: 纸尿裤 | 尿不湿
tissue: 纸巾
thermos: 暖瓶 | 热水瓶
wok: 炒菜锅
pot: 砂锅
spoon: 勺子 | 勺
fork: 叉子
straw: 吸管
lunchbox: 午餐盒
stool: 小板凳 | 板凳 | 马扎 | 凳 | 石凳 | 长条凳
bench: 休闲座椅 | 长凳
cupboard: 碗柜
bookshelf: 书架
stretcher: 担架
bandage: 绷带
thermometer: 电子体温计
stethoscope: 听诊器
oximeter: 血氧夹
ventilator: 呼吸机
incubator: 暖箱
microscope: 电子显微镜
denture: 假牙 | 义齿
lens: 隐形眼镜 | 人工晶体
prosthesis: 假肢 | 义肢
condom: 避孕套
smartwatch: 智能手表
drone: 穿越机
keyboard: 键盘
mouse: 鼠标
modem: 光猫
dishwasher: 洗碗机
oven: 电烤箱
robot: 扫地机器人 | 送餐机器人 | 巡检机器狗 | 人形机
vending-machine: 自动售货机 | 自助售货机
atm: 自动取款机
kiosk: 自助服务机 | 自助终端机
flare: 照明弹 | 信号弹
firecracker: 鞭炮 | 爆竹
grenade: 手榴弹
mortar: 迫击炮弹
detonator: 雷管
pickaxe: 镐 | 镐头
sack: 麻袋包 | 化肥袋
cask: 酒桶
sandbag: 沙袋 | 沙包 | 编织沙袋
tarpaulin: 篷布 | 苫布
straw-curtain: 草帘
rock: 巨石 | 石头 | 石块
diamond: 钻石
pearl: 珍珠
gem: 宝石
bangle: 玉镯
bracelet: 手镯 | 手链 | 手串
necklace: 项链
ring: 戒指 | 钻戒
earring: 耳环
brooch: 胸针
lock: 锁 | 地锁 | 挂锁
table: 茶几 | 八仙桌 | 石桌 | 课桌椅 | 圆桌
bucket: 铅桶
jar: 坛子 | 瓦罐 | 瓷罐
kettle: 壶
knife: 小刀 | 军刀 | 砍刀 | 管制刀具
axe: 斧
hammer: 锤
saw: 锯
pliers: 钳 | 钳子
shovel: 锹 | 铲
sickle: 镰刀
scale: 秤 | 电子秤 | 天平
abacus: 算盘
inkstone: 砚 | 砚台
coin: 币
coupon: 粮票 | 布票 | 油票 | 饭票
letter: 函
drawing: 设计图 | 效果图 | 施工图
manuscript: 稿
plaque: 匾
tent: 篷 | 帐
robe: 袍 | 长袍
scarf: 巾
blanket: 毯
tile: 瓦
beam: 梁
column: 柱
cable: 缆
rope: 绳
valve: 阀
stove: 灶
raft: 筏 | 皮筏
cannon: 炮
eagle: 苍鹰 | 雄鹰
goose: 雁
gull: 鸥
egret: 鹭
butterfly: 蝶
frog: 蛙
vine: 藤
pear: 梨
jujube: 枣
mushroom: 菇
pancake: 饼 | 油饼
cake: 糕
dumpling: 饺
pill: 丸
prop: 道具
bump: 减速带
battlement: 垛口
barricade: 水马
label: 火柴盒贴 | 火花
paddle: 船桨 | 桨
oar: 橹
compass: 罗盘 | 指南针
clock: 座钟 | 挂钟 | 闹钟
hourglass: 沙漏
rosary: 念珠
incense-burner: 香炉
candlestick: 烛台
bracket: 斗拱
ladder: 梯子
glove: 皮手套
apron: 围裙
sachet: 香囊 | 香包
knot: 中国结
embroidery: 绣片
tapestry: 缂丝
shuttlecock: 毽子
whip: 鞭子 | 陀螺鞭
top: 陀螺
marble: 玻璃球
sofa: 沙发
gate: 安检门
lesson: 方言课
sleeper: 枕木
slope: 护坡
pole: 撑杆
flagpole: 旗杆
wire: 铁丝 | 钢丝
hook: 挂钩 | 鱼钩
clip: 夹子
cork: 瓶塞
lid: 瓶盖 | 锅盖
folder: 文件夹
stapler: 订书机
whiteboard: 白板
blackboard: 黑板
chalk: 粉笔
crayon: 蜡笔
brush: 画笔 | 刷子
easel: 画架
turnstile: 翼闸
trolley: 购物车 | 平板推车 | 行李车
cart: 马车 | 板车
skateboard: 滑板
bow: 弓箭 | 弓
arrow: 箭
armour: 盔甲 | 铠甲
helmet: 盔
"""
)
