"""Events, and deeds counted by times, of Chinese texts; the rules: counting_han.py.

Each row is a noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

# Mishaps and weather among them.
CHINESE_EVENTS: Final = by_word(
    """
accident: 事故 | 安全事故 | 交通事故 | 车祸 | 矿难 | 空难 | 海难 | 追尾 | 坠落事故 | 溺水事故
| 中毒事故 | 火车事故 | 车祸事故
aftershock: 余震; alarm: 火灾报警; assist: 助攻
attack: 袭击 | 空袭 | 网络攻击 | 恐袭 | 炮击 | 轰炸 | 网络袭击 | 自杀式袭击
avalanche: 雪崩; banquet: 宴席 | 酒席 | 喜宴; battle: 战斗 | 战役; block: 盖帽
camp: 夏令营 | 冬令营 | 训练营 | 研学营; ceremony: 升旗仪式 | 典礼 | 颁奖典礼
championship: 总冠军 | 冠军赛 | 世锦赛
class: 班 | 订单班 | 实验班 | 托管班 | 培训班 | 教学班 | 班级 | 兴趣班 | 特长班 | 小班 | 幼儿班
| 夜校班 | 研修班 | 辅导班 | 补习班 | 暑期班 | 暑托班 | 寒假班 | 公益班 | 非遗班 | 课后班 | 学前班
| 托班 | 扫盲班 | 新疆班 | 合唱班 | 国际班 | 冲刺班 | 夜校课 | 重点班 | 平行班 | 复读班 | 舞蹈班
| 足球班
cold-wave: 寒潮 | 冷空气; collapse: 坍塌 | 塌陷; concert: 音乐会 | 演唱会; corner: 角球; coup: 政变
course: 课程 | 课 | 网课 | 慕课 | 选修课 | 必修课 | 选修课程 | 精品课程 | 思政课程 | 线上课程
| 双语课程 | 公开课程 | 劳动课程
debris-flow: 泥石流
disaster: 灾害 | 自然灾害 | 地质灾害 | 气象灾害 | 洪涝灾害 | 灾情
draw: 平局; drought: 旱灾; earthquake: 地震 | 强震; eclipse: 日食 | 月食; election: 选举
event: 招聘专场 | 专场 | 小项 | 大项 | 庙会 | 灯会 | 音乐节 | 电影节 | 活动 | 赛事 | 论坛 | 路演
| 招聘会 | 发布会 | 推介会 | 对接会 | 分论坛 | 平行论坛 | 文化活动 | 会议活动 | 主题活动 | 文旅活动
| 赛 | 马拉松 | 路跑赛事 | 促销活动 | 演练 | 应急演练 | 招商活动 | 比武 | 竞赛 | 运动会 | 宣讲
| 宣讲会 | 志愿服务活动 | 培训会 | 事件 | 舆情 | 交流会 | 洽谈会 | 沙龙 | 酒会 | 晚会 | 联欢会
| 春晚 | 村晚 | 直播带货 | 展销会 | 书市 | 市集 | 集市 | 大集 | 嘉年华 | 文化节 | 旅游节 | 美食节
| 采摘节 | 啤酒节 | 艺术节 | 读书会 | 双选会 | 见面会 | 直播带岗 | 团建 | 职业技能竞赛 | 奥运会
| 世界杯 | 冬奥会 | 残奥会 | 亚运会 | 全运会 | 网球赛 | 军事演习 | 联合军演 | 军演 | 演习 | 舞会
| 龙舟赛 | 自行车赛 | 邀请赛 | 挑战赛 | 创新大赛 | 技能大赛 | 锦标赛 | 越野赛
examination: 考试 | 高考
exhibition: 展会 | 展览 | 博览会 | 展览会 | 展 | 专题展 | 特展 | 展陈 | 服贸会 | 主题展 | 艺术展
| 书画展 | 图片展 | 摄影展 | 画展 | 文物展 | 临展 | 车展 | 书展 | 专业展 | 常设展 | 回顾展 | 作品展
| 成果展 | 花展 | 菊展
explosion: 燃气爆炸; fault: 故障 | 线路故障 | 设备故障
festival: 节庆 | 传统节日 | 文化旅游节 | 冰雪节 | 啤酒文化节 | 丰收节
fire: 火灾 | 火情 | 林火 | 山火 | 大火 | 火警 | 厂房火灾 | 电气火灾
flight: 架次 | 起降架次 | 航班 | 客运航班 | 货运航班 | 班机 | 货运包机
flood: 编号洪水 | 洪峰 | 洪灾 | 山洪; forecast: 天气预报; foul: 犯规; funeral: 葬礼; goal: 进球
haze: 重污染过程 | 雾霾; hearing: 开庭 | 听证会 | 庭审; heat: 预赛; heatwave: 热浪 | 高温过程
hurricane: 飓风; incident: 险情 | 意外 | 枪击案
inspection: 检查 | 督查 | 巡查 | 抽查 | 巡检 | 体检 | 检测 | 入企检查
investigation: 反倾销调查 | 反补贴调查 | 调查案; launch: 发射 | 发射任务; lawsuit: 官司
leak: 漏点 | 渗漏点
lecture: 讲座 | 公开课 | 报告会 | 大讲堂 | 党课 | 大师课 | 主旨演讲
lesson: 私教课 | 语文课 | 数学课 | 英语课 | 体育课 | 音乐课 | 思政课 | 舞蹈课 | 美术课 | 游泳课
| 钢琴课 | 兴趣课 | 直播课 | 体验课 | 正式课 | 课时 | 实践课 | 劳动课 | 公益课 | 瑜伽课 | 团课
| 大课 | 微课 | 试听课 | 滑雪课 | 书法课 | 科学课 | 烹饪课
livestream: 网络直播
match: 比赛 | 球赛 | 决赛 | 揭幕战 | 小组赛 | 淘汰赛 | 常规赛 | 联赛 | 热身赛 | 友谊赛 | 季后赛
| 预选赛 | 加时赛 | 表演赛 | 主场比赛 | 客场比赛
meeting: 会议 | 座谈会 | 会晤 | 会谈 | 研讨会 | 例会 | 推进会 | 恳谈会 | 调度会 | 协调会 | 党组会
| 常务会 | 全会 | 理事会 | 现场会 | 班会 | 家长会 | 碰头会 | 动员会 | 发布会议 | 股东大会 | 业主大会
| 论证会 | 点评会
mission: 飞行任务 | 航天发射任务 | 太空任务
operation: 手术 | 外科手术 | 微创手术 | 剖宫产 | 白内障手术 | 关节置换手术 | 心脏手术 | 机器人手术
| 搭桥手术
outbreak: 疫情; parade: 巡游 | 花车巡游; party: 聚会 | 派对 | 生日会; penalty: 点球
performance: 演出 | 展演 | 表演 | 公演 | 汇演 | 巡演 | 首演 | 灯光秀 | 烟花秀 | 快闪 | 演艺
| 驻场演出 | 专场演出 | 折子戏演出 | 惠民演出 | 文艺演出 | 相声演出
protest: 抗议活动 | 示威活动; quake: 微震; race: 赛跑 | 接力赛 | 自行车比赛 | 越野跑 | 竞速赛
rainstorm: 暴雨过程 | 暴雨; rebound: 篮板 | 篮板球; referendum: 公投; sandstorm: 沙尘暴; save: 扑救
shot: 射门; show: 时装秀 | 走秀 | 无人机表演; steal: 抢断
storm: 沙尘天气 | 强降雨 | 降雨过程 | 降雪过程 | 暴风雪 | 雷暴天气 | 大风天气
strike: 罢工行动 | 罢课; summit: 峰会
test: 试验 | 实验 | 测试 | 核酸检测 | 路测 | 体测 | 检测项目 | 核磁检查
thunderstorm: 雷暴; tornado: 龙卷风; tournament: 公开赛 | 巡回赛 | 分站赛 | 站赛
training: 培训 | 技能培训 | 培训课程
transplant: 器官移植 | 肾移植 | 肝移植 | 心脏移植 | 角膜移植 | 骨髓移植
trial: 临床试验 | 临床研究; typhoon: 台风 | 热带气旋 | 热带风暴 | 超强台风
warning: 暴雨预警 | 高温预警 | 橙色预警 | 红色预警 | 黄色预警 | 蓝色预警 | 预警信号 | 气象预警
| 寒潮预警 | 大风预警 | 大雾预警 | 雷电预警 | 地质灾害预警 | 沙尘预警 | 冰雹预警 | 暴雪预警
wedding: 婚礼 | 集体婚礼
"""
)

# What is counted by times where it stands right before them: 变更3次, 充放216次.
CHINESE_DEEDS: Final = by_word(
    """
adjustment: 调价 | 调休 | 微调 | 调图; aftershock: 余震; alarm: 报警 | 警报
appeal: 上诉 | 申诉 | 复议; appearance: 出场 | 登场 | 上场; arrest: 抓捕 | 逮捕 | 拘留; assist: 助攻
attack: 攻击 | 袭击 | 轰炸 | 空袭 | 炮击; attempt: 尝试 | 试跳 | 试举
auction: 拍卖 | 竞拍 | 流拍 | 法拍; birth: 分娩 | 生育; breakdown: 抛锚
call: 拨打 | 通话 | 呼叫 | 致电 | 来电 | 拨通 | 打电话
change: 变更 | 更改 | 改动 | 更换 | 易主 | 换手 | 改签 | 变动 | 变化 | 换人 | 换帅 | 搬家 | 变道
charge: 充电; chemotherapy: 化疗; click: 点击; collision: 碰撞 | 相撞; complaint: 投诉
concert: 音乐会 | 演唱会; consultation: 会诊 | 义诊 | 磋商 | 协商 | 咨询 | 门诊 | 问诊
contact: 联系; crossing: 穿越; cycle: 充放 | 充放电 | 循环 | 循环寿命 | 寿命 | 开合 | 启闭 | 开闭
| 开关 | 往复 | 插拔 | 弯折; defeat: 失利 | 败北 | 落败
delay: 延误 | 晚点 | 延期; delivery: 配送 | 送货 | 投递 | 送餐 | 外送; departure: 发车
derailment: 脱轨; deal: 融资 | 投融资 | 并购; dialysis: 透析; dispatch: 派遣 | 调派
dive: 下潜 | 潜水 | 深潜; docking: 交会对接
donation: 献血 | 捐款 | 捐赠; download: 下载; drill: 疏散演练 | 消防演练 | 逃生演练
earthquake: 地震; error: 出错 | 失误 | 误判; event: 活动 | 直播 | 演练
examination: 筛查 | 考试 | 体检; exercise: 演习 | 军演 | 实战演练; experiment: 实验 | 试制
explosion: 爆炸; exposure: 曝光; failure: 失败; fault: 故障; fertilisation: 施肥 | 追肥; fine: 罚款
fire: 起火 | 火灾; flight: 飞行 | 试飞 | 首飞 | 起降 | 飞行任务; flood: 洪水 | 洪灾; foul: 犯规
goal: 破门; harvest: 采收 | 收割 | 收获 | 采摘; hearing: 开庭 | 庭审 | 听证 | 质证 | 合议
hospitalisation: 住院; injection: 注射
inspection: 检查 | 抽查 | 抽检 | 巡检 | 巡查 | 督查 | 督导 | 检测 | 检验 | 暗访 | 年检 | 监测 | 安检
| 查验 | 查房 | 巡房 | 巡线 | 巡田 | 检疫 | 抽样 | 夜查 | 查岗 | 巡视 | 回头看
interruption: 中断; interview: 采访 | 面试 | 专访; irrigation: 浇水 | 灌溉 | 浇灌; jump: 跳伞 | 起跳
landing: 着陆 | 登陆; launch: 发射 | 试射; leak: 泄漏 | 漏水; lecture: 讲座 | 宣讲
lesson: 上课 | 授课; mediation: 调解; meeting: 会议 | 会见 | 会面 | 会晤 | 会谈 | 开会 | 座谈
merger: 合并; mission: 任务; negotiation: 谈判 | 谈判磋商; operation: 手术; orbit: 变轨
outage: 停电 | 断电 | 宕机 | 停水 | 断网 | 断气; patrol: 巡逻 | 巡护 | 巡河 | 巡航 | 巡山
payment: 付款 | 缴费 | 还款 | 支付 | 分红 | 打款; penalty: 处罚 | 扣分
performance: 演出 | 表演 | 展演 | 汇演; promotion: 晋级 | 升职 | 晋升; protest: 抗议 | 示威 | 游行
puncture: 穿刺; quake: 有感地震; raid: 突击检查 | 突袭; refund: 退款 | 退费 | 退货
rehearsal: 彩排 | 排练 | 联排; relapse: 复发; relegation: 降级; reminder: 提醒 | 提示
repair: 维修 | 抢修 | 检修 | 返修 | 修理; replacement: 换电 | 换电池
report: 举报 | 报告 | 通报 | 报修
rescue: 救援 | 施救 | 营救 | 救助 | 急救 | 抢救 | 搜救
revision: 修订 | 修改 | 修正 | 修编 | 改稿 | 易稿; save: 扑救; scan: 扫码
search: 搜索 | 检索 | 搜查; session: 培训 | 训练 | 集训; shipment: 发货 | 出货; shot: 射门
shutdown: 停机 | 停产 | 停堆; spacewalk: 出舱 | 出舱活动 | 太空行走; spin: 转体
spraying: 打药 | 喷药 | 施药 | 飞防; strike: 罢工; survey: 调查 | 普查 | 勘察 | 科考 | 调研
suspension: 停牌 | 停职; test: 试验 | 测试 | 核酸检测 | 路测 | 试车; training: 拉练
transaction: 交易 | 转账 | 刷卡 | 成交; transfer: 转院 | 转学 | 换乘 | 转会; transfusion: 输血
transplant: 移植; trial: 审判 | 开庭审理; trial-run: 试运行
trip: 出行 | 往返 | 行程 | 出差 | 出海 | 接送 | 转运 | 出警 | 出车 | 返航 | 骑行
unlock: 解锁; upgrade: 升级 | 迭代; vaccination: 接种
victory: 夺冠 | 获胜 | 取胜 | 夺金 | 摘金 | 问鼎; view: 播放 | 阅读 | 观看 | 浏览
violation: 违章 | 违规 | 违法
visit: 走访 | 访问 | 出诊 | 家访 | 回访 | 访华 | 拜访 | 上门服务 | 到访 | 探访 | 参观 | 探望 | 慰问
| 探亲 | 探班 | 看望 | 登门 | 上门 | 下乡 | 出访 | 来华 | 复诊
vote: 投票 | 表决; warning: 预警 | 警告 | 预警信号 | 提醒谈话 | 约谈
win: 赢球 | 胜出 | 夺魁 | 折桂 | 登顶
"""
)
