"""Deeds that Chinese texts count by times; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

# What is counted by times where it stands right before them: 变更3次, 充放216次.
CHINESE_DEEDS: Final = by_word(
    """
adjustment: 调价 | 调休
aftershock: 余震
alarm: 报警 | 警报
appeal: 上诉
attack: 攻击 | 袭击 | 轰炸 | 空袭 | 炮击
attempt: 尝试
auction: 拍卖 | 竞拍 | 流拍
birth: 分娩 | 生育
call: 拨打 | 通话 | 呼叫 | 致电 | 来电 | 拨通 | 打电话
change: 变更 | 更改 | 改动 | 更换 | 易主 | 换手 | 改签 | 变动 | 变化
charge: 充电
click: 点击
collision: 碰撞 | 相撞
complaint: 投诉
concert: 音乐会 | 演唱会
consultation: 会诊 | 义诊 | 磋商 | 协商
contact: 联系
crossing: 穿越
cycle: 充放 | 充放电 | 循环 | 充放循环 | 充放电循环 | 循环充放
defeat: 失利
delay: 延误 | 晚点 | 延期
delivery: 配送 | 送货 | 投递 | 送餐
departure: 发车
dive: 下潜 | 潜水 | 深潜
donation: 献血 | 捐款 | 捐赠
download: 下载
earthquake: 地震
error: 出错 | 失误 | 误判
event: 活动 | 直播 | 演练 | 应急演练
examination: 筛查 | 考试 | 体检
exercise: 演习 | 军演
experiment: 实验
explosion: 爆炸
failure: 失败
fault: 故障
fine: 罚款
fire: 起火 | 火灾
flight: 飞行 | 试飞 | 首飞 | 起降 | 航班起降 | 飞行任务
flood: 洪水 | 洪灾
hearing: 开庭 | 庭审 | 听证
injection: 注射
inspection: 检查 | 抽查 | 抽检 | 巡检 | 巡查 | 督查 | 督导 | 检测 | 检验 | 执法检查 | 联合检查
| 暗访 | 年检 | 监测 | 安检 | 查验
interruption: 中断
interview: 采访 | 面试 | 专访
landing: 着陆 | 登陆
launch: 发射 | 试射 | 航天发射 | 商业发射 | 火箭发射
lecture: 讲座 | 宣讲
lesson: 上课 | 授课
meeting: 会议 | 会见 | 会面 | 会晤 | 会谈 | 开会 | 座谈
merger: 合并
mission: 任务
negotiation: 谈判 | 谈判磋商
operation: 手术
outage: 停电 | 断电 | 宕机 | 停水
patrol: 巡逻 | 巡护 | 巡河 | 巡航 | 巡山
payment: 付款 | 缴费 | 还款 | 支付 | 分红 | 打款
performance: 演出 | 表演 | 展演 | 汇演
protest: 抗议 | 示威 | 游行
refund: 退款 | 退费 | 退货
rehearsal: 彩排 | 排练
reminder: 提醒 | 提示
repair: 维修 | 抢修 | 检修 | 返修 | 修理
replacement: 换电 | 换电池
report: 举报 | 报告 | 通报
rescue: 救援 | 施救 | 营救 | 救助
revision: 修订 | 修改 | 修正
search: 搜索 | 检索 | 搜查
session: 培训 | 训练 | 集训
shipment: 发货 | 出货
shutdown: 停机 | 停产 | 停堆
strike: 罢工
survey: 调查 | 普查 | 勘察 | 科考 | 调研
suspension: 停牌 | 停职
test: 试验 | 测试 | 核试验 | 核酸检测 | 路测 | 试车
training: 拉练
transaction: 交易 | 转账 | 刷卡 | 成交
transplant: 移植
trial: 审判
trip: 出行 | 往返 | 行程 | 出差 | 出海 | 接送
upgrade: 升级 | 迭代 | 版本升级
vaccination: 接种
victory: 夺冠 | 获胜
view: 播放 | 阅读 | 观看 | 浏览
violation: 违章 | 违规 | 违法
visit: 走访 | 访问 | 出诊 | 家访 | 回访 | 访华 | 拜访 | 入户走访 | 上门服务 | 到访 | 探访
vote: 投票 | 表决
warning: 预警 | 警告 | 暴雨预警 | 高温预警
"""
)
