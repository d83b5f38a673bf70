"""Made things, goods, animals and plants that Chinese texts count; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_THINGS: Final = by_word(
    """
vehicle: 进口车 | 国产车 | 车 | 汽车 | 车辆 | 重卡 | 卡车 | 货车 | 公交车 | 公交 | 客车 | 轿车
| 乘用车 | 商用车 | 新能源车 | 电动车 | 燃油车 | 大巴 | 巴士 | 出租车 | 网约车 | 校车 | 救护车
| 消防车 | 整车 | 新车 | 二手车 | 私家车 | 机动车 | 皮卡 | 专用车 | 环卫车 | 冷藏车 | 无人车
| 物流车 | 配送车 | 牵引车 | 渣土车 | 货运车 | 拖车 | 小客车 | 班车 | 豪车 | 房车 | 座驾 | 中重卡
| 载货车 | 工程车 | 报废车 | 旅游车 | 观光车 | 摩托车 | 摩托 | 商品车 | 营运车 | 运钞车 | 洒水车
| 清扫车 | 轿跑 | 越野车 | 面包车 | 自卸车 | 搅拌车 | 老旧车 | 三轮车 | 混动车 | 纯电车 | 油罐车
| 冷链车 | 采血车 | 体检车 | 挂车 | 危货车 | 警车 | 柴油车 | 燃料电池汽车 | 燃料电池车 | 氢车
| 私人汽车 | suv | mpv
forklift: 叉车
bicycle: 自行车 | 单车 | 共享单车 | 共享电单车 | 电单车 | 电瓶车 | 电动两轮车 | 山地车
robot: 机器人 | 无人机 | 机器狗 | 机械臂 | 机械手 | 机器人整机 | 机器马 | 机械狗
train: 列车 | 动车组 | 高铁列车 | 动车 | 专列 | 班列 | 货列 | 中欧班列 | 旅客列车 | 客车列车
| 复兴号 | 高铁动车组 | 货运列车 | 市域列车
carriage: 车厢 | 车皮 | 罐车
ship: 舰 | 船舶 | 货轮 | 船 | 轮船 | 渔船 | 集装箱船 | 游轮 | 邮轮 | 油轮 | 舰艇 | 军舰 | 驱逐舰
| 船只 | 护卫舰 | 滚装船 | 散货船 | 游船 | 运输船 | 科考船 | 拖轮 | 快艇 | 海警船 | 客滚船 | 航母
aircraft: 飞机 | 客机 | 战机 | 直升机 | 军机 | 大飞机 | 运输机 | 战斗机 | 货机 | 公务机 | 通航飞机
satellite: 卫星
spacecraft: 航天器 | 飞船
rocket: 火箭
missile: 导弹
shell: 炮弹 | 炸弹
container: 集装箱 | 货柜
product: 冰箱贴 | 文创雪糕 | 平板玻璃 | 产品 | 商品 | 新品 | 制剂 | 器械 | 耗材 | 单品 | 品类 | 货品
| 农产品 | 特产 | 首发产品 | 食品 | 物品 | 物资 | 货物 | 文创 | 文创产品 | 化妆品 | 工业品 | 消费品
| 日用品 | 医疗器械 | 展销品 | 旧货 | 闲置物品 | 慢病用品 | 用品 | 礼品 | 保健品 | 奶粉 | 饮料
| 保险产品 | 理财产品 | 信贷产品 | 金融产品
drug: 药品 | 药物 | 新药 | 创新药 | 仿制药 | 生物药 | 中药 | 中成药 | 药 | 抗癌药 | 原料药 | 处方药
| 双抗 | 胰岛素 | 罕见病药
vaccine: 疫苗
material: 材料 | 新材料
garment: 服装 | 大衣 | 衣服 | 服饰 | 羽绒服 | 棉衣 | 冬衣 | 校服 | 衬衫 | 西服 | 裙子
toy: 玩具 | 盲盒 | 积木 | 玩偶 | 公仔
appliance: 家电 | 小家电 | 电器 | 家用电器
furniture: 家具
part: 零件 | 零部件 | 配件 | 部件 | 备件
snack: 小吃
dish: 菜品 | 美食 | 菜肴 | 菜
machine: 设备 | 装备 | 机器 | 农机 | 机床 | 农机具 | 播种机 | 插秧机 | 机具 | 农业机械 | 机械 | 粮机
| 机 | 盾构机 | 盾构 | 农机装备 | 压裂车 | 造雪机 | 压雪车 | 光刻机 | 注塑机 | 采煤机 | 抽水机
| 洗地机 | 打包机 | 售货机 | 自助机 | 一体机 | 呼吸机 | 游戏机 | 缝纫机 | 数控机床 | 工业母机
| 抓斗机 | 炒菜机
harvester: 收割机 | 联合收割机 | 收获机 | 采棉机
dryer: 烘干机
tractor: 拖拉机
seeder: 精播机 | 免耕播种机
excavator: 挖掘机 | 挖机
bulldozer: 推土机 | 装载机
crane: 岸桥 | 场桥 | 塔吊 | 吊车 | 龙门吊 | 起重机
rig: 钻机 | 钻井平台
printer: 打印机 | 3d打印机
computer: 电脑 | 计算机 | 平板电脑 | 超级计算机
phone: 手机 | 智能手机 | 话机
tablet: 学习机 | 平板
television: 电视 | 彩电 | 电视机
refrigerator: 冰箱 | 冰柜
washer: 洗衣机
conditioner: 空调 | 空调器
stove: 灶具 | 燃气灶 | 炉具
heater: 热水器 | 电暖器 | 热泵 | 壁挂炉
camera: 摄像头 | 摄像机 | 相机 | 监控探头 | 高清探头 | 监控
watch: 手表 | 名表 | 腕表
wristband: 手环
unit: 器材 | 芯片 | 集成电路 | 服务器 | 机组 | 插件 | 装置 | 发电机组 | 仪表
card: 发卡 | 发卡量 | 季卡 | 年卡 | 月卡 | 卡 | 社保卡 | 银行卡 | 信用卡 | 显卡 | 加速卡 | 算力卡
| 公交卡 | 交通卡 | 一卡通 | 电话卡 | 体检卡 | 会员卡 | 储值卡 | 充值卡 | 门禁卡 | 市民卡 | 贺卡
| 明信片 | 名片 | 卡片 | 借记卡 | 储蓄卡 | 图书证 | 借书证 | 读者证
label: 标签 | 电子标签 | 二维码 | 条码
lantern: 灯笼 | 大红灯笼 | 花灯 | 灯组
mask: 口罩
lamp: 灯具 | 路灯 | 灯 | 信号灯 | 红绿灯 | 太阳能路灯 | 灯杆
bin: 垃圾桶 | 垃圾箱 | 回收箱
meter: 电表 | 水表 | 燃气表 | 智能电表 | 智能水表
cover: 井盖
helmet: 安全帽 | 头盔
pump: 水泵 | 泵 | 热水泵 | 水泵机组
compressor: 压缩机
cable: 光缆 | 电缆 | 海缆
reactor: 反应堆 | 反应釜
stack: 电堆
mould: 模具
prototype: 样机 | 原型机
pole: 电线杆 | 杆塔 | 电杆
instrument: 仪 | 仪器 | 监测仪 | 检测仪 | 科学仪器 | 乐器 | 望远镜
charger: 充电桩 | 充电枪 | 快充桩 | 公共桩 | 超充桩 | 充电设施 | 桩 | 私桩 | 充电终端 | 慢充桩
| 充电接口 | 超充终端 | 充电柜 | 充电器 | 慢充枪 | 快充枪 | 超充枪
sensor: 传感器 | 激光雷达 | 毫米波雷达 | 感知设备
radar: 雷达
engine: 发动机
motor: 电机 | 马达 | 驱动电机
reducer: 减速器
joint: 关节
rack: 机柜 | 机架 | 标准机架
terminal: 终端 | 终端机 | 航站楼 | 城市航站楼 | 北斗终端
panel: 面板 | 光伏板 | 太阳能板 | 显示面板 | 液晶面板
module: 组件 | 模块 | 光伏组件 | 光模块
component: 元件 | 器件 | 元器件
gate: 闸机 | 闸门 | 检票口 | 登机口
bearing: 轴承
tyre: 轮胎
valve: 阀门
lens: 镜头
transformer: 变压器
electrolyser: 电解槽
boiler: 锅炉 | 燃气锅炉 | 燃煤锅炉
furnace: 高炉 | 转炉 | 电炉 | 电弧炉 | 窑炉 | 工业炉窑 | 加热炉 | 熔炉 | 炉
oven: 焦炉
kiln: 水泥窑 | 砖窑 | 窑 | 龙窑
switch: 交换机
router: 路由器
key: 钥匙
pallet: 托盘
shelf: 货架
shelter: 候车亭
blade: 叶片
probe: 探头
tank: 储油罐 | 储罐 | 储气罐 | 油罐 | 储氢罐 | 气瓶 | 水箱
photo: 照片 | 图片 | 老照片 | 影像 | 摄影作品
bottle: 瓶子 | 矿泉水 | 白酒 | 红酒 | 啤酒
pair: 跑鞋 | 鞋 | 鞋子 | 手套 | 袜子 | 运动鞋 | 眼镜 | 球鞋 | 雪板
screen: 银幕 | 大屏 | 显示屏 | 屏幕 | 电子屏 | led屏 | 显示器
tower: 塔 | 铁塔 | 信号塔 | 输电塔 | 塔筒 | 冷却塔
wafer: 晶圆 | 硅片
battery: 电池 | 动力电池 | 锂电池 | 电池包 | 电芯 | 电瓶
cell: 燃料电池 | 燃料电池系统
turbine: 风机 | 风电机组 | 汽轮机 | 燃气轮机 | 风力发电机
elevator: 电梯 | 扶梯
escalator: 自动扶梯
tent: 帐篷
quilt: 棉被 | 被子 | 被褥
blanket: 毛毯
pipe: 管道 | 水管
book: 图书 | 书籍 | 书 | 绘本 | 教材
newspaper: 报纸
letter: 来信 | 信件
song: 歌曲
film: 影片 | 电影 | 纪录片 | 国产影片 | 短片 | 影视剧 | 故事片 | 国产片 | 影视作品 | 电影作品
series: 电视剧 | 剧集 | 网剧 | 动画片 | 微短剧 | 短剧 | 连续剧
game: 游戏
painting: 画作 | 绘画 | 书画 | 国画 | 油画 | 版画 | 壁画 | 年画 | 剪纸 | 字画 | 唐卡 | 书画作品
| 美术作品
work: 力作 | 精品力作 | 佳作 | 著作 | 专著 | 剧目 | 新片 | 作品 | 文艺作品
artifact: 铜器 | 玉器 | 陶器 | 石器 | 骨器 | 金银器 | 遗物 | 竹简 | 青铜器 | 瓷器 | 文物 | 藏品
| 珍贵文物 | 可移动文物 | 器物
exhibit: 展品 | 参展作品
fossil: 化石
specimen: 标本
coin: 纪念币 | 硬币
stamp: 邮票
video: 视频 | 短视频
message: 短信 | 留言
ticket: 车票 | 门票 | 票 | 船票 | 机票 | 电影票 | 火车票 | 雪票 | 优惠票 | 学生票 | 套票 | 月票
| 球票
coupon: 消费券 | 优惠券 | 代金券 | 券 | 购车券 | 餐饮券
invoice: 发票
voucher: 票据 | 凭证
lottery: 彩票
parcel: 揽收 | 快递量 | 派件 | 派件量 | 揽件 | 揽件量 | 揽收量 | 投递量 | 寄递量 | 件量 | 寄递业务
| 寄递业务量 | 邮件快件 | 快递业务 | 快递业务量 | 快件 | 包裹 | 快递 | 邮件 | 邮包 | 快递包裹
plot: 地块 | 宗地 | 土地 | 宅地 | 用地 | 涉宅用地 | 住宅用地
meal: 餐 | 盒饭 | 套餐 | 盒餐 | 餐食 | 团餐 | 早餐 | 午餐 | 晚餐 | 便当 | 工作餐 | 爱心餐 | 年夜饭
egg: 鸡蛋 | 蛋 | 鸭蛋
animal: 牲畜 | 牛羊 | 野生动物 | 家禽 | 珍稀动物
fish: 鱼 | 鱼苗 | 中华鲟 | 鲟鱼
crab: 螃蟹 | 大闸蟹 | 梭子蟹 | 蟹
shrimp: 虾 | 对虾
bird: 朱鹮 | 候鸟 | 野鸭 | 鸟 | 天鹅 | 丹顶鹤 | 白鹤 | 水鸟 | 大雁 | 大鸨 | 东方白鹳 | 鹤 | 白鹭
| 苍鹭 | 海鸥 | 红嘴鸥 | 遗鸥 | 鸬鹚 | 鸳鸯 | 信鸽 | 鸽子 | 鹦鹉 | 孔雀 | 猛禽
panda: 大熊猫
antelope: 藏羚羊
chicken: 肉鸡 | 鸡 | 蛋鸡 | 活鸡 | 白羽肉鸡 | 鸡苗
duck: 鸭 | 肉鸭
dog: 犬 | 警犬 | 宠物犬 | 搜救犬 | 狗 | 犬只
cat: 猫 | 宠物猫 | 猫咪
pet: 宠物
horse: 马 | 马匹
camel: 骆驼
pig: 生猪 | 猪 | 母猪 | 能繁母猪 | 商品猪 | 仔猪 | 猪仔 | 猪苗
cattle: 肉牛 | 牛 | 黄牛 | 牛犊
cow: 奶牛 | 荷斯坦牛
sheep: 肉羊 | 羊只 | 羊 | 绵羊 | 羊羔
goat: 山羊
bee: 蜜蜂
species: 物种 | 鸟类 | 动物 | 野生植物 | 鱼类 | 哺乳动物 | 昆虫 | 高等植物 | 陆生野生动物 | 水生生物
variety: 品种 | 新品种 | 良种 | 小麦品种
tree: 树木 | 树苗 | 乔木 | 树 | 果树 | 古树 | 梅树 | 古树名木 | 松树 | 油松 | 苹果树 | 梨树 | 行道树
seedling: 苗木 | 种苗 | 秧苗 | 幼苗
plant: 植物 | 郁金香 | 花卉 | 牡丹 | 绿植
flower: 鲜花 | 花
seed: 种子 | 种质资源 | 种质
cabinet: 换电柜 | 快递柜 | 智能柜 | 换电机柜
fragment: 陶片 | 瓷片 | 残片 | 碎片 | 甲骨
airbag: 安全气囊
football: 足球
vegetable: 蔬菜
fruit: 水果
transistor: 晶体管
scarf: 围巾
tube: 气管 | 导管 | 软管
suitcase: 行李箱
resume: 简历
scan: 阅片 | 扫描
couplet: 春联
umbrella: 雨伞 | 遮阳伞
bag: 书包 | 背包 | 手提包 | 手袋 | 编织袋 | 沙袋 | 环保袋 | 塑料袋 | 购物袋 | 包
leaflet: 传单 | 宣传册 | 宣传页 | 折页 | 宣传资料 | 宣传品 | 明白纸 | 手册
poster: 海报
album: 专辑 | 唱片
file: 档案 | 案卷 | 卷宗
map: 地图
medal: 奖状
collector: 采集器
detector: 探测器 | 烟感 | 报警器 | 探测仪
microscope: 显微镜
piano: 钢琴
projector: 投影仪
defibrillator: aed | 除颤仪 | 除颤器
generator: 发电机
powerbank: 充电宝
kit: 试剂盒 | 急救包 | 急救箱 | 礼包 | 爱心包 | 健康包 | 暖心包
gift: 礼物 | 伴手礼 | 礼盒 | 纪念品 | 奖品
carton: 纸箱
hat: 帽子 | 草帽
chair: 沙发 | 凳子 | 轮椅
bed: 行军床 | 折叠床 | 床铺
dumpling: 粽子 | 饺子 | 汤圆
bun: 包子 | 馒头 | 面包
cake: 月饼 | 蛋糕 | 糕点
melon: 西瓜 | 甜瓜
drink: 奶茶 | 咖啡 | 饮品
sculpture: 雕塑 | 雕像 | 石雕 | 木雕
statue: 佛像 | 造像 | 铜像 | 石像
grotto: 石窟 | 洞窟
goose: 鹅
deer: 麋鹿 | 梅花鹿 | 鹿
badge: 徽章
pot: 盆栽 | 盆景
greenhouse: 冷棚 | 拱棚 | 菇棚 | 棚
pier: 桥墩
token: token | tokens | 词元
"""
)
