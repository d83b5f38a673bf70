"""Deeds that Chinese texts count by times; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

# What is counted by times where it stands right before them: 变更3次, 充放216次.
CHINESE_DEEDS: Final = by_word(
    """
adjustment: 调价 | 调休 | 微调 | 调图
aftershock: 余震
alarm: 报警 | 警报
appeal: 上诉 | 申诉 | 复议
appearance: 出场 | 登场 | 上场
arrest: 抓捕 | 逮捕 | 拘留
assist: 助攻
attack: 攻击 | 袭击 | 轰炸 | 空袭 | 炮击
attempt: 尝试 | 试跳 | 试举
auction: 拍卖 | 竞拍 | 流拍 | 法拍
birth: 分娩 | 生育
breakdown: 抛锚
call: 拨打 | 通话 | 呼叫 | 致电 | 来电 | 拨通 | 打电话
change: 变更 | 更改 | 改动 | 更换 | 易主 | 换手 | 改签 | 变动 | 变化 | 换人 | 换帅 | 搬家 | 变道
charge: 充电
chemotherapy: 化疗
click: 点击
collision: 碰撞 | 相撞
complaint: 投诉
concert: 音乐会 | 演唱会
consultation: 会诊 | 义诊 | 磋商 | 协商 | 咨询 | 门诊 | 问诊
contact: 联系
crossing: 穿越
cycle: 充放 | 充放电 | 循环
defeat: 失利 | 败北 | 落败
delay: 延误 | 晚点 | 延期
delivery: 配送 | 送货 | 投递 | 送餐 | 外送
departure: 发车
derailment: 脱轨
dialysis: 透析
dispatch: 派遣 | 调派
dive: 下潜 | 潜水 | 深潜
docking: 交会对接
donation: 献血 | 捐款 | 捐赠
download: 下载
drill: 疏散演练 | 消防演练 | 逃生演练
earthquake: 地震
error: 出错 | 失误 | 误判
event: 活动 | 直播 | 演练
examination: 筛查 | 考试 | 体检
exercise: 演习 | 军演 | 实战演练
experiment: 实验 | 试制
explosion: 爆炸
exposure: 曝光
failure: 失败
fault: 故障
fertilisation: 施肥 | 追肥
fine: 罚款
fire: 起火 | 火灾
flight: 飞行 | 试飞 | 首飞 | 起降 | 飞行任务
flood: 洪水 | 洪灾
foul: 犯规
goal: 破门
harvest: 采收 | 收割 | 收获 | 采摘
hearing: 开庭 | 庭审 | 听证 | 质证 | 合议
hospitalisation: 住院
injection: 注射
inspection: 检查 | 抽查 | 抽检 | 巡检 | 巡查 | 督查 | 督导 | 检测 | 检验 | 暗访 | 年检 | 监测 | 安检
| 查验 | 查房 | 巡房 | 巡线 | 巡田 | 检疫 | 抽样 | 夜查 | 查岗 | 巡视 | 回头看
interruption: 中断
interview: 采访 | 面试 | 专访
irrigation: 浇水 | 灌溉 | 浇灌
jump: 跳伞 | 起跳
landing: 着陆 | 登陆
launch: 发射 | 试射
leak: 泄漏 | 漏水
lecture: 讲座 | 宣讲
lesson: 上课 | 授课
mediation: 调解
meeting: 会议 | 会见 | 会面 | 会晤 | 会谈 | 开会 | 座谈
merger: 合并
mission: 任务
negotiation: 谈判 | 谈判磋商
operation: 手术
orbit: 变轨
outage: 停电 | 断电 | 宕机 | 停水 | 断网 | 断气
patrol: 巡逻 | 巡护 | 巡河 | 巡航 | 巡山
payment: 付款 | 缴费 | 还款 | 支付 | 分红 | 打款
penalty: 处罚 | 扣分
performance: 演出 | 表演 | 展演 | 汇演
promotion: 晋级 | 升职 | 晋升
protest: 抗议 | 示威 | 游行
puncture: 穿刺
quake: 有感地震
raid: 突击检查 | 突袭
refund: 退款 | 退费 | 退货
rehearsal: 彩排 | 排练 | 联排
relapse: 复发
relegation: 降级
reminder: 提醒 | 提示
repair: 维修 | 抢修 | 检修 | 返修 | 修理
replacement: 换电 | 换电池
report: 举报 | 报告 | 通报
rescue: 救援 | 施救 | 营救 | 救助 | 急救 | 抢救 | 搜救
revision: 修订 | 修改 | 修正 | 修编 | 改稿 | 易稿
save: 扑救
scan: 扫码
search: 搜索 | 检索 | 搜查
session: 培训 | 训练 | 集训
shipment: 发货 | 出货
shot: 射门
shutdown: 停机 | 停产 | 停堆
spacewalk: 出舱 | 出舱活动 | 太空行走
spin: 转体
spraying: 打药 | 喷药 | 施药 | 飞防
strike: 罢工
survey: 调查 | 普查 | 勘察 | 科考 | 调研
suspension: 停牌 | 停职
test: 试验 | 测试 | 核酸检测 | 路测 | 试车
training: 拉练
transaction: 交易 | 转账 | 刷卡 | 成交
transfer: 转院 | 转学 | 换乘 | 转会
transfusion: 输血
transplant: 移植
trial: 审判 | 开庭审理
trial-run: 试运行
trip: 出行 | 往返 | 行程 | 出差 | 出海 | 接送 | 转运 | 出警 | 出车 | 返航 | 骑行
unlock: 解锁
upgrade: 升级 | 迭代
vaccination: 接种
victory: 夺冠 | 获胜 | 取胜 | 夺金 | 摘金 | 问鼎
view: 播放 | 阅读 | 观看 | 浏览
violation: 违章 | 违规 | 违法
visit: 走访 | 访问 | 出诊 | 家访 | 回访 | 访华 | 拜访 | 上门服务 | 到访 | 探访 | 参观 | 探望 | 慰问
| 探亲 | 探班 | 看望 | 登门 | 上门 | 下乡 | 出访 | 来华 | 复诊
vote: 投票 | 表决
warning: 预警 | 警告 | 预警信号 | 提醒谈话 | 约谈
win: 赢球 | 胜出 | 夺魁 | 折桂 | 登顶
"""
)
