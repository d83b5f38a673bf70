"""Tools, parts and building pieces that Chinese texts count; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_IMPLEMENTS: Final = by_word(
    """
anchor: 船锚 | 铁锚
axe: 斧
baler: 打捆机
battery: 蓄电池 | 钠电池 | 纽扣电池
beam: 梁 | 木梁 | 房梁 | 石梁
blower: 引风机
bogie: 转向架
bolt: 螺栓
brake: 刹车盘
brick: 青砖块 | 古砖 | 城砖
burner: 燃烧器
cable: 缆 | 网线 | 充电线缆
cart: 马车 | 板车 | 牛车 | 驴车 | 架子车
casting: 铸件
chain: 链条 | 链子 | 车链
chimney: 大烟囱 | 烟筒
chip: 裸芯片
circuit-breaker: 断路器
clutch: 离合器
coil: 线圈 | 钢卷
column: 柱
condenser: 冷凝器
connector: 连接器
controller: 控制器
crankshaft: 曲轴
crucible: 坩埚
die: 骰子
digester: 沼气池
diode: 二极管
door: 车门 | 城门扇
elbow: 弯头
evaporator: 蒸发器
exchanger: 换热器 | 板式换热器
explosive: 炸药包
fastener: 紧固件 | 标准件 | 扣件
filter: 滤芯 | 滤网 | 过滤器 | 除尘器 | 滤袋 | 布袋除尘器
fitting: 管件
flail: 连枷
flange: 法兰
forging: 锻件
fuse: 保险丝 | 熔断器
gasket: 垫片 | 密封圈
gauge: 压力表
gearstick: 换挡杆
hammer: 锤
harness: 马具
hinge: 铰链
hoe: 锄头
hoist: 提升机 | 电动葫芦
hose: 消防带
insulator: 绝缘子
jack: 千斤顶 | 顶升器
joint: 接头
ladder: 梯子 | 云梯 | 爬梯 | 软梯
ladle: 钢包 | 铁水包
lock: 锁 | 地锁 | 挂锁 | 车锁 | 密码锁 | 铜锁
magnet: 磁铁 | 磁钢
mast: 桅杆
millstone: 石磨 | 碾盘 | 石碾
mixer: 搅拌机
mould: 铸模
nacelle: 机舱
nail: 钉子 | 铁钉 | 钉
nozzle: 喷头 | 喷嘴 | 喷灌头
nut: 螺母
pantograph: 受电弓
pickaxe: 镐 | 镐头
pillar: 廊柱 | 石墩
pipe: 钢管件 | 烟斗
piston: 活塞
plate: 瓷盘 | 车牌照
pliers: 钳 | 钳子
pole: 撑杆 | 电力杆
prop: 道具 | 木支柱 | 单体支柱
propeller: 螺旋桨
pump: 抽水泵 | 增压泵
radiator: 散热器
rail: 铁轨
rake: 耙子
relay: 继电器
rivet: 铆钉
roller: 轧辊 | 辊子 | 滚筒
rope: 绳 | 缰绳 | 麻绳
rotor: 转子
rudder: 船舵
sail: 风帆 | 船帆
saw: 锯
scrubber: 脱硫塔
scythe: 钐镰
shaft: 传动轴 | 主轴 | 竖井 | 风井
sheet: 铁皮 | 彩钢板
shovel: 锹 | 铲
sickle: 镰刀
sleeper: 枕木
smoke-detector: 烟雾报警器 | 感烟探测器
spring: 弹簧片
stator: 定子
switch: 闸刀 | 道岔
thermostat: 温控器
threshold: 门槛
tile: 瓦 | 瓦当 | 滴水瓦
trailer: 拖挂车
tube: 试剂管 | 内胎
valve: 阀
weld: 焊缝 | 焊口 | 焊点
wheelbarrow: 独轮车
winch: 绞车
window: 花窗 | 天窗 | 窗棂
wire: 铁丝 | 钢丝
"""
)
