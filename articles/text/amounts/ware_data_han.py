"""Wares, tools, parts, toys, arms and clothes that Chinese texts count; the rules: counting_han.py.

Each row is a noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_WARES: Final = by_word(
    """
boat: 小船 | 皮划艇 | 冲锋舟 | 橡皮艇 | 舟艇 | 快艇 | 龙舟 | 木舟 | 乌篷船 | 摩托艇 | 舢板 | 竹筏
| 赛艇 | 木船 | 脚踏船 | 鸭子船 | 救生艇 | 舟
yacht: 游艇 | 帆船艇; ferry: 渡轮 | 渡船 | 轮渡; barge: 驳船; submarine: 潜艇 | 核潜艇; tug: 拖轮
tanker: 成品油船; trawler: 拖网渔船; helicopter: 直升机; balloon: 热气球; glider: 滑翔机
airship: 飞艇; tractor: 农用拖拉机 | 履带拖拉机 | 无人驾驶拖拉机; tricycle: 电动三轮车 | 三轮
light: 信号灯 | 红绿灯 | 交通信号灯; streetlight: 路灯 | 太阳能路灯; bulb: 灯泡
locker: 快递柜 | 取餐柜 | 外卖柜 | 智能快递柜 | 智能快件箱 | 快件箱
kiln: 窑炉 | 土窑; garment: 棉袄 | 羊绒大衣; lathe: 数控车床; press: 冲床; sprayer: 喷雾器 | 喷雾机
sprinkler: 指针式喷灌机 | 洒水器; plough: 犁 | 深松机; vase: 花瓶 | 瓷瓶; bowl: 瓷碗 | 碗
teapot: 紫砂壶 | 茶壶; mirror: 铜镜 | 镜子 | 镜 | 青铜镜 | 穿衣镜
tripod: 铜鼎 | 鼎 | 青铜鼎 | 三足鼎; seal: 印章 | 公章 | 官印 | 火漆; sled: 雪橇 | 爬犁; ski: 滑雪板
kayak: 独木舟; saddle: 马鞍 | 车座; fishing-rod: 鱼竿 | 钓竿
net: 渔网 | 地笼 | 粘网 | 围网 | 流刺网; trap: 捕兽夹 | 猎套; torch: 手电
lamp: 头灯 | 矿灯 | 油灯 | 补光灯 | 煤油灯 | 壁灯 | 射灯 | 草坪灯 | 地灯 | 冰灯 | 手术灯 | 无影灯
flower-basket: 花篮; certificate: 结业证 | 培训证书 | 采矿证 | 食品经营许可证; umbrella: 油纸伞
comb: 梳子; razor: 剃须刀; lipstick: 口红; perfume: 香水; mask-sheet: 面膜; diaper: 纸尿裤 | 尿不湿
tissue: 纸巾; thermos: 暖瓶 | 热水瓶; wok: 炒菜锅; pot: 砂锅 | 汤锅 | 铜锅; spoon: 勺子 | 勺
fork: 叉子 | 铁叉 | 粪叉; straw: 吸管; lunchbox: 午餐盒
stool: 小板凳 | 板凳 | 马扎 | 凳 | 石凳 | 长条凳; bench: 休闲座椅 | 长凳 | 石椅 | 木椅
cupboard: 碗柜; bookshelf: 书架; stretcher: 担架 | 担架床; bandage: 绷带 | 纱布
thermometer: 电子体温计; stethoscope: 听诊器; oximeter: 血氧夹; ventilator: 呼吸机; incubator: 暖箱
microscope: 电子显微镜; denture: 假牙 | 义齿; lens: 隐形眼镜 | 人工晶体 | 镜片
prosthesis: 假肢 | 义肢; condom: 避孕套; smartwatch: 智能手表; drone: 穿越机 | 航拍机
keyboard: 键盘; mouse: 鼠标; modem: 光猫; dishwasher: 洗碗机; oven: 电烤箱
robot: 扫地机器人 | 送餐机器人 | 巡检机器狗 | 人形机; vending-machine: 自动售货机 | 自助售货机
atm: 自动取款机; kiosk: 自助服务机; sack: 麻袋包 | 化肥袋 | 面粉袋 | 粮袋; cask: 酒桶
sandbag: 沙袋 | 沙包 | 编织沙袋; tarpaulin: 篷布 | 苫布; straw-curtain: 草帘
rock: 巨石 | 石头 | 石块; table: 茶几 | 八仙桌 | 石桌 | 课桌椅 | 圆桌; bucket: 铅桶 | 洒水桶
jar: 坛子 | 瓦罐 | 瓷罐; kettle: 壶; knife: 小刀 | 军刀 | 砍刀 | 管制刀具; scale: 秤 | 电子秤 | 天平
abacus: 算盘; inkstone: 砚 | 砚台; coin: 币; coupon: 粮票 | 布票 | 油票 | 饭票; letter: 函
drawing: 设计图 | 效果图 | 施工图; manuscript: 稿; plaque: 匾; tent: 篷 | 帐; blanket: 毯
stove: 灶 | 灶头 | 火炉 | 土灶 | 柴灶; raft: 筏 | 皮筏 | 救生筏; cannon: 炮; eagle: 苍鹰 | 雄鹰
goose: 雁; gull: 鸥; egret: 鹭; butterfly: 蝶; frog: 蛙; vine: 藤; pear: 梨; jujube: 枣
mushroom: 菇; pancake: 饼 | 油饼; cake: 糕; dumpling: 饺; pill: 丸; bump: 减速带; battlement: 垛口
barricade: 水马; label: 火柴盒贴 | 火花; paddle: 船桨 | 桨 | 桨板; oar: 橹 | 木桨
compass: 罗盘 | 指南针; clock: 座钟 | 挂钟 | 闹钟; hourglass: 沙漏; rosary: 念珠
incense-burner: 香炉; candlestick: 烛台; bracket: 斗拱; whip: 鞭子 | 陀螺鞭; sofa: 沙发
gate: 安检门; lesson: 方言课; slope: 护坡; flagpole: 旗杆; hook: 挂钩 | 鱼钩 | 钓钩; clip: 夹子
cork: 瓶塞; lid: 瓶盖 | 锅盖; folder: 文件夹; stapler: 订书机; whiteboard: 白板; blackboard: 黑板
chalk: 粉笔; crayon: 蜡笔; brush: 画笔 | 刷子 | 毛刷; easel: 画架 | 画板; turnstile: 翼闸
trolley: 购物车 | 平板推车 | 行李车; skateboard: 滑板; helmet: 盔 | 矿帽
flowerpot: 花盆 | 花钵 | 花箱; signboard: 展板 | 看板 | 宣传栏 | 公告栏 | 阅报栏 | 导览牌
noticeboard: 告示牌 | 公示栏; mailbox: 邮筒 | 信筒; barrier: 隔离护栏 | 挡板; awning: 遮阳棚 | 雨棚
canopy: 顶棚; handrail: 扶手 | 栏杆; step: 石阶; tap: 饮水龙头; urinal: 小便池
shower: 淋浴器 | 花洒; mop: 拖把; broom: 扫帚 | 扫把; dustpan: 簸箕; socket: 插座面板
adapter: 适配器; charger: 充电插头; powerbank: 移动电源; hard-disk: 硬盘 | 移动硬盘
usb-stick: U盘 | u盘 | 优盘; disc: 光盘 | 光碟; tape: 磁带 | 录音带 | 胶带; film-roll: 胶卷
negative: 底片; album: 相册 | 影集; frame: 相框 | 画框; binoculars: 双筒望远镜
telescope: 天文望远镜; gripper: 夹爪; cutter-disc: 刀盘; cutter: 刀头 | 铣刀; stamp: 钢印
boiler: 采暖炉具; extinguisher: 干粉灭火器; crutch: 拐棍; syringe: 针筒
needle: 缝衣针 | 银针 | 针灸针 | 织针; scalpel: 手术刀; catheter: 导尿管; plaster: 膏药 | 创可贴
pillbox: 药盒; gown: 病号服 | 手术衣; goggles: 护目镜; earplug: 耳塞; hearing-aid: 耳蜗
bedsheet: 床单; quilt-cover: 被罩 | 被套; mosquito-net: 蚊帐; cradle: 摇篮; cot: 婴儿床
chest: 木箱子 | 樟木箱; screen: 屏风; wardrobe: 大衣柜; desk: 写字台 | 讲台; lectern: 讲桌
shelf: 置物架; rack: 晾衣架 | 鞋架; hanger: 衣架; ashtray: 烟灰缸; lighter: 火机; match: 火柴
candle: 白蜡烛; steamer: 蒸笼 | 蒸锅; pan: 平底锅 | 煎锅; pitcher: 酒壶; glass: 玻璃杯 | 酒杯
mug: 马克杯 | 搪瓷缸; saucer: 碟子; chopping-board: 案板 | 菜板; rolling-pin: 擀面杖; grater: 擦子
sieve: 筛子 | 簸箩; basket: 箩筐 | 背篓 | 竹篓; yoke: 牛轭; horseshoe: 马蹄铁; stirrup: 马镫
ticket-stub: 票根; urn: 骨灰盒; coffin: 棺材 | 棺椁; coffin-board: 棺板; radar: 相控阵雷达
periscope: 潜望镜; lifebuoy: 救生圈; float: 浮子 | 浮球; cage: 养殖网箱; tyre: 旧轮胎 | 备胎
pedal: 脚踏; key: 车钥匙; seat: 安全座椅; windscreen: 挡风玻璃; wiper: 雨刮器; headlight: 大灯
bumper: 保险杠; carriage: 硬座车厢 | 卧铺车厢; coach: 客车厢; buffer: 车挡; catenary: 接触网支柱
conductor: 架空导线; meter: 智能表 | 温度表; heliostat: 反光镜; pick: 截齿; core: 岩芯
gasholder: 气柜; bale: 草捆 | 棉包; bundle: 秸秆捆; haystack: 草垛; roll: 布匹; cocoon: 蚕茧
spool: 线轴; loom: 纺车 | 织布机; iron: 电熨斗; pattern: 纸样; zipper: 拉锁; envelope: 红包
card: 书签 | 明信卡; calendar: 黄历; canvas: 画布; clay: 陶坯 | 泥坯; doorbell: 门铃
camera: 球机 | 门禁摄像头; buzzer: 呼叫器 | 一键呼叫器; sensor: 探针 | 温湿度传感器; beacon: 信标
antenna: 天线阵; dish: 卫星锅; satellite: 小卫星 | 遥感卫星 | 通信卫星; probe: 月球探测器
capsule: 返回舱; thruster: 推力器; parachute: 滑翔伞 | 主伞; anchor: 船锚 | 铁锚; axe: 斧
baler: 打捆机; battery: 蓄电池 | 钠电池 | 纽扣电池; beam: 梁 | 木梁 | 房梁 | 石梁; blower: 引风机
bogie: 转向架; bolt: 螺栓; brake: 刹车盘; brick: 青砖块 | 古砖 | 城砖; burner: 燃烧器
cable: 缆 | 网线 | 充电线缆; cart: 马车 | 板车 | 牛车 | 驴车 | 架子车; casting: 铸件
chain: 链条 | 链子 | 车链; chimney: 大烟囱 | 烟筒; chip: 裸芯片; breaker: 断路器
clutch: 离合器; coil: 线圈 | 钢卷; column: 柱; condenser: 冷凝器; connector: 连接器
controller: 控制器; crankshaft: 曲轴; crucible: 坩埚; die: 骰子; digester: 沼气池; diode: 二极管
door: 车门 | 城门扇; elbow: 弯头; evaporator: 蒸发器; exchanger: 换热器 | 板式换热器
explosive: 炸药包; fastener: 紧固件 | 标准件 | 扣件
filter: 滤芯 | 滤网 | 过滤器 | 除尘器 | 滤袋 | 布袋除尘器; fitting: 管件; flail: 连枷; flange: 法兰
forging: 锻件; fuse: 保险丝 | 熔断器; gasket: 垫片 | 密封圈; gauge: 压力表; gearstick: 换挡杆
hammer: 锤; harness: 马具; hinge: 铰链; hoe: 锄头; hoist: 提升机 | 电动葫芦; hose: 消防带
insulator: 绝缘子; jack: 千斤顶 | 顶升器; joint: 接头; ladder: 梯子 | 云梯 | 爬梯 | 软梯
ladle: 钢包 | 铁水包; lock: 锁 | 地锁 | 挂锁 | 车锁 | 密码锁 | 铜锁; magnet: 磁铁 | 磁钢; mast: 桅杆
millstone: 石磨 | 碾盘 | 石碾; mixer: 搅拌机; mould: 铸模; nacelle: 机舱; nail: 钉子 | 铁钉 | 钉
nozzle: 喷头 | 喷嘴 | 喷灌头; nut: 螺母; pantograph: 受电弓; pickaxe: 镐 | 镐头; pillar: 廊柱 | 石墩
pipe: 钢管件 | 烟斗; piston: 活塞; plate: 瓷盘 | 车牌照; pliers: 钳 | 钳子; pole: 撑杆 | 电力杆
prop: 道具 | 木支柱 | 单体支柱; propeller: 螺旋桨; pump: 抽水泵 | 增压泵; radiator: 散热器
rail: 铁轨; rake: 耙子; relay: 继电器; rivet: 铆钉; roller: 轧辊 | 辊子 | 滚筒
rope: 绳 | 缰绳 | 麻绳; rotor: 转子; rudder: 船舵; sail: 风帆 | 船帆; saw: 锯; scrubber: 脱硫塔
scythe: 钐镰; shaft: 传动轴 | 主轴 | 竖井 | 风井; sheet: 铁皮 | 彩钢板; shovel: 锹 | 铲
sickle: 镰刀; sleeper: 枕木; smoke-detector: 烟雾报警器 | 感烟探测器; spring: 弹簧片; stator: 定子
switch: 闸刀 | 道岔; thermostat: 温控器; threshold: 门槛; tile: 瓦 | 瓦当 | 滴水瓦; trailer: 拖挂车
tube: 试剂管 | 内胎; valve: 阀; weld: 焊缝 | 焊口 | 焊点; wheelbarrow: 独轮车; winch: 绞车
window: 花窗 | 天窗 | 窗棂; wire: 铁丝 | 钢丝; accordion: 手风琴; apron: 围裙 | 围兜
armour: 盔甲 | 铠甲 | 铁甲; arrow: 箭 | 箭镞; badge: 像章 | 纪念徽章
ball: 乒乓球 | 网球 | 羽毛球 | 排球 | 高尔夫球; bangle: 玉镯; banner: 彩幡; basketball: 篮球
bead: 珠子 | 玉珠; bell: 大钟 | 古钟 | 编钟件 | 风铃 | 驼铃 | 马铃; bow: 弓箭 | 弓 | 马头琴弓
bra: 文胸; bracelet: 手镯 | 手链 | 手串; brooch: 胸针; bullet: 空包弹; calligraphy: 书法 | 书法作品
cap: 棒球帽; cello: 大提琴; cheongsam: 旗袍; clay-figure: 泥娃娃 | 面人 | 面塑; cloak: 斗篷
coat: 大衣 | 棉衣 | 羽绒服 | 风衣 | 军大衣; costume: 戏服 | 戏装 | 行头; couplet: 对联 | 楹联
cymbal: 铜镲 | 钹; dagger: 匕首 | 铜戈; detonator: 雷管; diamond: 钻石; doll: 洋娃娃 | 兔儿爷
dress: 裙子 | 连衣裙 | 婚纱 | 礼服 | 裙; drum: 大鼓 | 鼓 | 锣鼓 | 腰鼓; drumstick: 鼓槌
earring: 耳环; embroidery: 绣片; fan: 团扇 | 鼓风机 | 排风扇 | 蒲扇 | 羽毛扇
figurine: 泥人 | 盲盒手办 | 俑; firecracker: 鞭炮 | 爆竹; flag: 旗; flare: 照明弹 | 信号弹
flute: 笛子 | 竹笛; gem: 宝石; glove: 皮手套 | 橡胶手套; gong: 铜锣 | 锣; grenade: 手榴弹
guitar: 吉他; hairpin: 发簪 | 玉簪 | 金簪; handbag: 坤包; handkerchief: 手帕; harmonica: 口琴
hat: 帽 | 斗笠 | 皮帽 | 棉帽 | 虎头帽; horn: 号角 | 小号角; insole: 鞋垫
jacket: 夹克 | 冲锋衣 | 外套 | 羽绒马甲 | 袄; jade: 玉佩 | 玉琮; jeans: 牛仔裤; kite: 纸鸢 | 沙燕
knot: 中国结; lantern: 走马灯 | 纱灯; lifejacket: 救生衣; lute: 琵琶; marble: 玻璃球
mask: 面具 | 傩面具 | 脸谱; medal: 金牌 | 银牌 | 铜牌 | 奖牌 | 军功章; mine: 水雷; mortar: 迫击炮弹
mural: 壁画; necklace: 项链; organ: 管风琴; papercut: 剪纸; pearl: 珍珠; pipa: 柳琴
poster: 老海报 | 戏单; puppet: 木偶 | 皮影 | 布偶 | 提线木偶; purse: 荷包; pyjamas: 睡袍
racket: 球拍 | 羽毛球拍 | 网球拍; raincoat: 雨衣; rattle: 拨浪鼓; record: 黑胶唱片 | 老唱片
ring: 戒指 | 钻戒; robe: 袍 | 长袍; sachet: 香囊 | 香包; saxophone: 萨克斯; scarf: 巾
scroll: 卷轴 | 画轴; sculpture: 彩塑 | 泥塑 | 木雕件 | 砖雕 | 浮雕; shadow-puppet: 皮影人
shell: 弹壳; shirt: 衬衫 | 短袖 | t恤 | 文化衫 | 球衣 | 衬衣 | 汗衫 | 衫; shoe: 老布鞋
shoelace: 鞋带; shuttlecock: 毽子; sock: 丝袜; spear: 长矛 | 铜矛
statue: 塑像 | 石狮 | 石狮子 | 人像 | 泥像 | 像 | 孔子像 | 神像
stele: 碑碣 | 石碑刻 | 古碑 | 经幢; string: 琴弦
suit: 西装 | 西服 | 防护服 | 航天服 | 宇航服 | 潜水服; suona: 唢呐
sweater: 毛衣 | 羊绒衫 | 针织衫 | 羊毛衫; swimsuit: 泳裤; sword: 铜剑 | 青铜剑 | 剑
tank: 主战坦克 | 酸罐 | 液氨罐 | 酒罐 | 奶罐; tapestry: 缂丝; top: 陀螺; torpedo: 鱼雷
toy: 毛绒玩具; trousers: 裤子 | 长裤 | 裤; trumpet: 小号; turret: 炮塔
underwear: 内裤 | 秋衣 | 秋裤; uniform: 校服 | 工作服 | 警服 | 制服; vest: 马甲 | 反光背心
violin: 小提琴; wallet: 皮夹; whistle: 哨子 | 口哨; wig: 假发 | 发套; wreath: 花圈
zither: 古筝 | 古琴
"""
)
