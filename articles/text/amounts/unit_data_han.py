"""Units of Chinese, and what a rate is per, as tables; the rules: units.py, rates_han.py."""

from typing import Final

from articles.text.amounts.unit_data import Table, units_of
from articles.text.word_tables import by_word

CHINESE: Final[Table] = units_of(
    """
percentage_point 1: 个百分点 | 百分点 | pct | pcts; percentage_point 0.01: 个基点 | 基点
km2 1: 平方公里 | 平方千米; m2 1: 平方米 | 平米 | 平方
m3/s 1: 立方米每秒 | 立方米/秒 | 立方每秒 | 立方/秒 | 方每秒; m/s 1: 米每秒 | 米/秒; GJ 1: 吉焦
m3 1: 立方米 | 立方 | 方 | 标准立方米 | 标立方米 | 标准立方 | 标立方 | 标准方 | 标方 | 标立
cm2 1: 平方厘米; mm2 1: 平方毫米; cm3 1: 立方厘米
ug/m3 1: 微克/立方米 | 微克每立方米 | 微克/m3 | 微克; mg/m3 1: 毫克/立方米 | 毫克每立方米
mg/L 1: 毫克/升 | 毫克每升
km/h 1: 公里/小时 | 千米/小时 | 公里每小时 | 公里/时 | 千米每小时
t-km 1: 吨公里; person-km 1: 人公里; km 1: 公里 | 千米; nmi 1: 海里; m 1: 米; cm 1: 厘米 | 公分
t 1: 吨 | 公吨 | 湿吨 | 干吨 | 湿公吨 | 干公吨 | 金属吨 | 标吨 | 实物吨 | 折纯吨 | 自然吨 | 计费吨
mm 1: 毫米; um 1: 微米; DWT 1: 载重吨; GT 1: 总吨; tce 1: 吨标准煤 | 吨标煤 | 标准煤吨
jin 1: 斤; oz 1: 盎司; kg 1: 公斤 | 千克; g 1: 克; mg 1: 毫克; ha 1: 公顷; acre 1: 英亩
mile 1: 英里; ft 1: 英尺; ft2 1: 平方英尺; lb 1: 磅; bu 1: 蒲式耳; in2 1: 平方英寸; tael 1: 司马两
mu 1: 亩; MW 1: 兆瓦; MW 1000: 吉瓦; MW 0.001: 千瓦; MW 0.000001: 瓦
GWh 0.000001: 千瓦时 | 千瓦小时 | 度电 | 度; GWh 0.000000001: 瓦时; GWh 0.001: 兆瓦时; MPa 1: 兆帕
MPa 0.001: 千帕; hPa 1: 百帕; degC 1: 摄氏度 | ℃; hp 1: 马力; kVA 1: 千伏安; kVA 1000: 兆伏安
GWh 1: 吉瓦时; GWh 1000: 太瓦时
TEU 1: 标准箱 | 标箱 | 个标准箱 | 个标箱 | 国际标准箱 | 个国际标准箱 | 个集装箱标准箱
petaflops 1: p; barrel 1: 桶; L 1: 升; L 0.001: 毫升; min 1: 分钟; min 15: 刻钟
hour 1: 小时 | 个小时 | 钟头 | 个钟头
day 1: 天 | 个工作日 | 个交易日 | 日历天 | 个日历天 | 自然日 | 个自然日
month 1: 个月; second 1: 秒; ms 1: 毫秒; week 1: 周; MB 1: 兆字节; MB 0.001: 千字节; Hz 1: 赫兹
Hz 1000: 千赫 | 千赫兹; Hz 1000000: 兆赫兹 | 兆赫; Hz 1000000000: 吉赫 | 吉赫兹
eV 1: 电子伏特 | 电子伏; eV 1000000: 兆电子伏 | 兆电子伏特; V 1: 伏特; kV 1: 千伏; A 1: 安培
Ah 1: 安时 | 安培时; nit 1: 尼特; lm 1: 流明; lx 1: 勒克斯; Nm 1: 牛米 | 牛·米; kN 1: 千牛
Mbps 1: 兆比特每秒 | 兆比特/秒; Gbps 1: 吉比特每秒 | 吉比特/秒; Tbps 1: 太比特每秒 | 太比特/秒
ppm 1: 百万分比浓度; g/L 1: 克/升 | 克每升; ug/L 1: 微克/升 | 微克每升
mg/kg 1: 毫克/千克 | 毫克/公斤 | 毫克每千克; Bq/L 1: 贝克/升 | 贝克勒尔/升; mSv 1: 毫希沃特 | 毫希
kcal 1: 千卡 | 大卡
CNY 1: 元 | 元人民币 | 人民币 | 块钱 | 元钱; USD 0.01: 美分; USD 1: 美元 | 美金 | 美圆
HKD 1: 港元 | 港币 | 元港币; HKD 0.01: 港仙 | 仙; MOP 1: 澳门元 | 澳门币
TWD 1: 新台币 | 台币 | 元新台币 | 元台币; EUR 1: 欧元; GBP 1: 英镑; CHF 1: 瑞士法郎 | 瑞郎
JPY 1: 日元 | 日圆; KRW 1: 韩元 | 韩圆; SGD 1: 新加坡元 | 新元; AUD 1: 澳元 | 澳大利亚元
CAD 1: 加元 | 加拿大元; NZD 1: 新西兰元; RUB 1: 卢布; THB 1: 泰铢; MYR 1: 林吉特; INR 1: 卢比
TRY 1: 里拉; BRL 1: 雷亚尔; VND 1: 越南盾; AED 1: 迪拉姆; ZAR 1: 兰特; KZT 1: 坚戈
IDR 1: 印尼盾 | 盾; NGN 1: 奈拉; EGP 1: 埃及镑; MMK 1: 缅元; BTC 1: 个比特币 | 枚比特币 | 比特币
ILS 1: 新谢克尔 | 谢克尔; MNT 1: 图格里克 | 蒙古图格里克; UAH 1: 格里夫纳; HUF 1: 福林
PLN 1: 兹罗提; SEK 1: 瑞典克朗; NOK 1: 挪威克朗; DKK 1: 丹麦克朗; SAR 1: 沙特里亚尔
peso 1: 比索; PHP 1: 菲律宾比索; MXN 1: 墨西哥比索; ARS 1: 阿根廷比索
"""
)

# What a rate is per, by word: 每公斤, 元/人, 单箱.
PER: Final = by_word(
    """
year: 年 | 学年; month: 月 | 个月; week: 周 | 星期 | 个星期; day: 天 | 日; night: 晚 | 夜 | 间夜
semester: 学期 | 个学期; season: 采暖季 | 供暖季; hour: 小时 | 个小时 | 时; min: 分钟
second: 秒 | 秒钟; quarter: 季度 | 个季度; jin: 斤 | 市斤; kg: 公斤 | 千克 | kg; hp: 马力
ft2: 平方英尺 | 平方呎 | 呎; table: 桌; g: 克 | g; acre: 英亩; bu: 蒲式耳
t: 吨 | t | 公吨 | 湿吨 | 干吨 | 湿公吨 | 干公吨 | 金属吨 | 标吨 | 实物吨 | 自然吨 | 计费吨
lb: 磅; tael: 两 | 両 | 兩 | 司马两; elevator: 部电梯; project: 项工程; t-km: 吨公里
m2: 平方米 | 平米 | 平 | m² | ㎡; km2: 平方公里 | km²
m3: 标准立方米 | 标准立方 | 标准方 | 标立方 | 标方 | 立方米 | 立方 | 方 | m³
L: 升; km: 公里 | 千米 | km; m: 米; mu: 亩 | 亩地; ha: 公顷; kWh: 千瓦时 | 度电 | 度 | kwh
MWh: 兆瓦时 | mwh; kW: 千瓦 | kw; MW: 兆瓦 | mw; GW: 吉瓦 | gw; GWh: 吉瓦时 | gwh; pot: 盆
episode: 集; class-hour: 课时; card: 卡 | 张卡; W: 瓦 | w; Wh: 瓦时 | wh
person: 人 | 人次 | 名 | 位 | 孩 | 生 | 人头 | 学生 | 名学生 | 个孩子 | 职工 | 老人 | 游客 | 患者
household: 户 | 户家庭 | 家庭 | 个家庭 | 农户; vehicle: 辆 | 辆车 | 车 | 台车; ship: 艘 | 艘船
train: 列; aircraft: 架; product: 件; box: 箱 | 盒 | 重量箱 | 重箱; well: 井 | 口井
course: 疗程 | 个疗程 | 门
unit: 台 | 套 | 个 | 部 | 项 | 处 | 支 | 颗 | 片 | 块 | 份 | 只 | 根 | 条 | 座 | 幅 | 把 | 组 | 枚
| 盏 | 卷
share: 股; barrel: 桶; oz: 盎司; enterprise: 家 | 家企业 | 企业 | 户企业; trip: 趟 | 班 | 车次
time: 次; skewer: 串; plate: 盘 | 碟; basket: 筐 | 篓 | 屉 | 笼; bundle: 捆; flower: 枝 | 朵 | 束
page: 页; song: 首; fish: 尾; chicken: 羽; jar: 坛; can: 罐; tube: 管; ticket: 张 | 票 | 张票
order: 单 | 笔; room: 间 | 间房; building: 栋 | 幢; bed: 床 | 床位 | 张床位; seat: 座位
store: 店 | 门店 | 家店 | 家门店; institution: 所 | 校; pallet: 托; GJ: 吉焦; floor: 层; round: 轮
lap: 圈; pond: 塘; character: 字; question: 题; GB: gb; job: 岗位 | 个岗位; place: 学位 | 个学位
community: 社区 | 个社区; county: 县 | 个县; town: 乡镇 | 个乡镇; station: 站
FEU: feu | 大箱 | 大柜; TEU: teu | 标箱 | 标准箱; container: 柜 | 个集装箱; flight: 航班 | 班航班
bottle: 瓶; bag: 袋 | 包; session: 场; pair: 双 | 对 | 副; tree: 株 | 棵; copy: 册 | 本; bowl: 碗
cup: 杯; greenhouse: 棚 | 座大棚 | 个大棚; lesson: 节 | 堂; village: 村 | 个村; case: 例
dose: 剂 | 针; animal: 头 | 匹; project: 项目 | 个项目; city: 城市 | 个城市; USD: 美元
"""
)
# 亩均, 人均: the mean over all of them.
MEANS: Final = {
    "人": "person", "户": "household", "亩": "mu", "地": "km2", "车": "vehicle", "单位面积": "m2",
    "店": "store", "班": "class",
    "村": "village", "企": "enterprise", "杯": "cup", "头": "animal", "次": "time",
}  # fmt: skip
# Of whom one may get an amount: 单个企业, 个人, 博士另给.
OF_ONE: Final = by_word(
    """
enterprise: 单个企业 | 单家企业 | 单户企业 | 单一企业 | 单家; project: 单个项目 | 单一项目
person: 个人 | 单人 | 每人 | 博士 | 硕士 | 本科生 | 毕业生 | 高级工
household: 单户 | 单个家庭
"""
)
# 每百户, 每千名老人: so many of them.
CROWDS: Final = {
    "百": 100, "千": 1000, "万": 10_000, "十万": 100_000, "百万": 1_000_000,
    "100": 100, "1000": 1000, "10000": 10_000, "1万": 10_000, "10万": 100_000, "100万": 1_000_000,
}  # fmt: skip
CROWDED: Final = {
    "户": "household", "辆": "vehicle", "平方公里": "km2", "公里": "km", "千米": "km", "元": "CNY",
    "吨": "t", "家企业": "enterprise", "立方米": "m3", "名新生儿": "birth", "名活产": "birth",
    "亩": "mu", "词元": "token", "token": "token", "tokens": "token",
}  # fmt: skip
