"""Counted nouns and classifiers in Chinese, as tables; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word, listed

CLASSIFIERS: Final = by_word(
    """
enterprise: 家
household: 户
person: 人 | 名 | 位 | 口人
vehicle: 辆
unit: 个 | 台 | 套 | 台套 | 台(套) | 块 | 份 | 只 | 颗 | 片 | 枚 | 箱 | 瓶 | 张 | 间 | 株 | 棵
| 支 | 组 | 根 | 把 | 粒 | 剂 | 盒 | 部 | 册 | 项 | 道 | 座 | 处 | 孔 | 床 | 盏 | 口 | 手
product: 件 | 款 | 种
institution: 所
ship: 艘
book: 册
team: 支团队
aircraft: 架
train: 列
trip: 人次 | 辆次 | 班 | 班次 | 趟 | 架次 | 车次 | 航班 | 班列 | 列次
route: 条
building: 幢 | 栋
team: 支队伍
animal: 头
event: 场 | 场次
visit: 次
case: 起 | 例 | 宗
order: 单 | 笔
county: 县 | 个县
district: 个区
town: 个镇 | 个乡镇
city: 市 | 个市
province: 省 | 个省
country: 国
village: 村 | 个村 | 个行政村
school: 校
"""
)
CHINESE_NOUNS: Final = by_word(
    """
enterprise: 企业 | 公司 | 厂商 | 车企 | 药企 | 商户 | 民企 | 央企 | 国企 | 基本单位 | 单位
| 经营主体 | 市场主体 | 供应商 | 独角兽 | 小巨人 | 法人 | 服务商 | 开发商 | 上市公司 | 商家
| 个体工商户 | 制造商 | 房企 | 外企 | 子公司
project: 项目 | 工程 | 课题
institution: 机构 | 医院 | 高校 | 大学 | 学校 | 研究院 | 研究所 | 院所 | 实验室 | 银行 | 幼儿园
| 中学 | 小学 | 学院 | 科研院所 | 博物馆 | 图书馆 | 养老院
vehicle: 汽车 | 车辆 | 重卡 | 卡车 | 公交车 | 轿车 | 新能源车 | 大巴 | 出租车
station: 站 | 加氢站 | 充电站 | 车站 | 加油站 | 变电站 | 换电站 | 地铁站
person: 职工 | 员工 | 工程师 | 居民 | 学生 | 患者 | 旅客 | 游客 | 人才 | 专家 | 技术员 | 研究员
| 科研人员 | 从业人员 | 人员 | 工人 | 乘客 | 村民 | 群众 | 院士 | 教师 | 医生 | 观众 | 用户
| 消费者 | 志愿者 | 老人 | 儿童 | 农民工
job: 岗位 | 就业岗位
robot: 机器人 | 无人机
product: 产品 | 商品 | 药品
patent: 专利 | 发明专利
application: 申请 | 应用
facility: 中心 | 算力中心 | 数据中心 | 工厂 | 基地 | 车间 | 孵化器 | 园区 | 产业园 | 充电桩群
| 电站 | 风电场 | 水厂 | 电厂 | 综合体 | 场馆 | 枢纽 | 物流园 | 开发区 | 试验区
contract: 合同 | 订单
agreement: 协议 | 合作协议
intersection: 路口
city: 城市 | 地级市 | 市县
province: 省份 | 省区市
country: 国家 | 国家和地区 | 经济体
team: 团队
parcel: 快件 | 包裹 | 快递
household: 家庭 | 住户
service: 服务事项 | 事项 | 服务
area: 片区 | 社区 | 小区 | 街区 | 区域 | 示范区 | 地块
branch: 分支机构 | 分公司 | 网点 | 分店 | 分行 | 支行
building: 楼宇 | 建筑 | 大楼 | 楼栋
train: 列车 | 动车组
route: 航线 | 线路 | 公交线路 | 生产线 | 产线 | 铁路 | 管线 | 管廊
ship: 船舶 | 货轮
aircraft: 飞机 | 客机
berth: 泊位
port: 港口
indicator: 指标
bed: 床位
seat: 座位 | 席位
model: 车型 | 机型 | 型号 | 模型 | 大模型
standard: 标准
event: 活动 | 展会 | 比赛
measure: 措施 | 政策
village: 村 | 个村 | 个行政村庄 | 行政村
town: 乡镇 | 街道
case: 案件 | 病例
market: 市场
paper: 论文
bridge: 桥梁 | 大桥
tunnel: 隧道
road: 道路 | 断头路 | 瓶颈路
highway: 高速公路
home: 住房 | 住宅 | 房屋
apartment: 公寓
flight: 航班
park: 公园
mine: 矿山
warehouse: 仓库
platform: 平台
phone: 手机
battery: 电池
turbine: 风机
satellite: 卫星
store: 门店 | 店铺 | 商铺
restaurant: 餐厅 | 餐馆
hotel: 酒店 | 宾馆
tree: 树木 | 树苗 | 苗木 | 乔木
computer: 电脑
reservoir: 水库
film: 影片 | 电影
complaint: 投诉
account: 账户
animal: 家禽 | 生猪 | 肉牛 | 奶牛 | 肉鸡 | 羊只
course: 课程
award: 奖项
"""
)

# What ends the noun phrase that a number counts.
CHINESE_STOP: Final = listed(
    "与 和 及 的 已 将 向 在 等 入 实现 完成 落户 落地 开 建 签 投 从 由 到 达 为 是 占 比 同 较"
    " 覆盖 参 正 被 把 对 均 就 都 也 还 能 可 并 而 于 有 获 通过 来自 提供"
)
