"""Affairs, papers and works that Chinese texts count; the rules: counting_han.py.

Each row is a noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_NOUNS: Final = by_word(
    """
project: 修复工程 | 示范工程 | 技改项目 | 项目 | 工程 | 课题 | 子项目 | 标段 | 子课题 | 科研项目
| 重大专项 | 科技专项 | 民生项目 | 重大项目 | 产业项目 | 招商项目 | 亿元以上项目 | 省重点项目
| 在谈项目 | 续建项目 | 扶贫项目 | 科普项目 | 储能项目 | 光伏项目 | 风电项目 | 改造工程 | 水利工程
| 民生工程 | 基建项目
patent: 专利 | 发明专利 | 专利授权 | 国际专利 | 授权专利 | 发明 | 实用新型 | 外观设计 | 国内专利
| 海外专利 | 实用新型专利 | 有效专利 | 有效发明专利
application: 申请 | 应用 | 专利申请 | 置换申请 | 更新申请 | 补贴申请 | 立项申请 | 申领 | 报名表
| 补贴申领
questionnaire: 问卷 | 调查问卷; cluster: 集群 | 产业集群 | 城市群 | 集聚区 | 产业集聚区
chain: 产业链 | 链 | 产业链条 | 供应链 | 锁链
industry: 行业大类 | 行业中类 | 行业小类 | 行业 | 产业 | 业态 | 主导产业 | 新兴产业 | 细分行业
contract: 合同 | 技术合同 | 合约 | 持仓 | 持仓量 | 劳动合同 | 购房合同 | 租赁合同 | 意向合同
| 期货合约 | 家庭医生签约
order: 小订 | 大定 | 锁单 | 订单 | 工单 | 订货单 | 外卖 | 保护令 | 人身安全保护令 | 禁止令 | 责令
| 执行令
agreement: 合作意向 | 意向 | 协议 | 合作协议 | 备忘录 | 框架协议 | 协定 | 意向书 | 合作文件 | 条约
| 协议书 | 公约 | 购销协议 | 保密协议 | 战略合作协议
service: 服务事项 | 事项 | 服务 | 政务服务 | 办事事项
indicator: 指标
model: 车型 | 机型 | 型号 | 模型 | 大模型 | 款式 | 车款 | 新车型 | 新能源车型 | 电动车型
| 生成式人工智能服务 | 仿真模型 | 行业大模型 | 垂类模型
standard: 标准 | 国家标准 | 行业标准 | 团体标准 | 地方标准 | 国际标准 | 规范 | 团标 | 地标 | 国标
| 行标 | 企业标准 | 强制性标准 | 技术标准 | 校准规范
measure: 措施 | 政策 | 举措 | 政策措施 | 办法 | 惠企政策 | 改革举措 | 制度 | 机制 | 支持政策
| 应对措施 | 新政 | 实招 | 硬招 | 优化措施 | 新规 | 具体措施 | 务实举措 | 便民措施 | 惠民举措
| 稳岗措施
rule: 规定 | 规则 | 细则 | 实施细则 | 禁令 | 规程 | 操作规程; law: 法律 | 法 | 地方性法规 | 法律法规
regulation: 法规 | 条例 | 规章; proposal: 提案 | 议案 | 倡议 | 标案
document: 证明材料 | 材料清单 | 文件 | 文档 | 公文 | 公函 | 通知书 | 文书 | 法律文书 | 裁判文书
| 证明 | 合作文本 | 承诺书 | 责任书 | 建议书 | 倡议书 | 白皮书 | 蓝皮书 | 说明书 | 文献 | 历史文献
| 招股书 | 标书 | 投标文件 | 提示函 | 警示函 | 单证 | 报关单证 | 书证
report: 报告 | 年报 | 半年报 | 财报 | 研报 | 日报表 | 快报 | 鉴定报告 | 检测报告 | 体检报告
| 审计报告 | 调研报告 | 评估报告 | 质检报告
case: 办件 | 办件量 | 立案 | 结案 | 破案 | 收案 | 审判 | 刑案 | 民事案件 | 行政案件 | 仲裁 | 举报
| 公证 | 信访 | 案件 | 病例 | 案 | 确诊病例 | 死亡病例 | 感染者 | 纠纷 | 刑事案件 | 诉讼 | 案例
| 典型案例 | 警情 | 命案 | 交通违法 | 违章 | 争议 | 个案 | 诈骗案 | 盗窃案 | 复议案件 | 行为
| 走私案 | 知识产权案 | 破产案 | 离婚案 | 杀人案 | 凶杀案 | 贪腐案 | 行贿案 | 受贿案 | 积案 | 悬案
| 倾倒案 | 环保案 | 虚假宣传案 | 刑事案 | 治安案 | 民商事案件 | 执行案件 | 公益诉讼案 | 离婚案件
| 劳动仲裁案 | 行政复议案 | 诈骗案件 | 交通肇事案 | 毒品案件 | 盗采案 | 醉驾案 | 非法采砂案 | 拖欠案
paper: 论文 | 学术论文 | 作业
platform: 站台 | 平台 | 创新平台 | 科创平台 | 服务平台 | 电商平台 | 网络平台 | 直播平台 | 交易平台
| 互联网诊疗平台 | 外卖平台
like: 点赞 | 点赞量; download: 下载量 | 下载; view: 阅读量 | 播放量 | 浏览量 | 点击量 | 观看量
parameter: 参数 | 参数规模 | 参数量; complaint: 投诉 | 投诉举报 | 诉求 | 举报件 | 信访件 | 投诉件
account: 账户 | 账号 | 公众号 | 博客 | 数字人民币钱包 | 银行账户 | 社保账户 | 微信号 | 视频号
| 直播账号 | 企业账户 | 养老金账户 | 公积金账户
disease: 疾病 | 病种 | 罕见病 | 传染病 | 慢性病 | 疑难杂症 | 职业病 | 慢病 | 病症 | 遗传病
| 门诊慢特病
award: 奖项 | 大奖 | 奖 | 金奖 | 银奖 | 铜奖 | 荣誉 | 一等奖 | 二等奖 | 三等奖 | 优秀奖 | 特等奖
| 国家科学技术奖 | 科技进步奖 | 自然科学奖 | 技术发明奖 | 科技奖 | 创新奖 | 称号 | 梅花奖 | 文华奖
record: 纪录 | 世界纪录 | 数据 | 记录 | 信息 | 履历 | 赛会纪录 | 亚洲纪录 | 全国纪录
story: 故事 | 传说; quote: 金句; task: 任务 | 重点工作 | 重点任务 | 试点任务 | 工作要点
achievement: 成果 | 科技成果 | 创新成果 | 成就 | 科学发现
technology: 技术 | 新技术 | 核心技术 | 关键技术 | 工艺 | 新工艺
brand: 品牌 | 老字号 | 中华老字号 | 商标品牌 | 自主品牌 | 国货品牌 | 消费品牌 | 区域公用品牌
| 餐饮品牌 | 新品牌 | 茶饮品牌 | 老牌子 | 潮牌 | 茶叶品牌 | 白酒品牌 | 服装品牌 | 国际品牌
| 奢侈品牌 | 汽车品牌 | 区域品牌
scenario: 场景 | 应用场景 | 消费场景
problem: 问题 | 难题 | 堵点 | 痛点 | 短板 | 困难 | 瓶颈 | 烦心事 | 缺陷 | 不文明行为 | 故障码
| 数学题
theme: 主题 | 专题 | 议题 | 话题; aspect: 方面 | 维度 | 环节 | 层面; pilot: 试点 | 改革试点
language: 语言 | 语种
work: 画像石 | 征文 | 艺术品 | 工艺品 | 手工艺品 | 刺绣 | 绣品 | 雕刻 | 玉雕 | 参评作品 | 网文
programme: 节目 | 栏目 | 综艺 | 广播剧 | 播客 | 硕士点 | 博士点 | 学位点 | 授权点 | 电视节目
| 广播节目 | 文艺节目 | 参演节目
channel: 频道 | 渠道 | 航道 | 水渠 | 渠; target: 目标
fund: 基金 | 母基金 | 子基金 | 引导基金 | 公募reits | 信托计划 | 资管计划 | 产业基金 | 创投基金
| 指数基金 | etf | 股票基金 | 私募基金
bond: 地方债 | 国债 | 专项债 | 可转债 | 债券 | 公司债 | 企业债 | 转债 | 城投债 | 科创债 | 熊猫债
| 美元债 | 信用债 | 短期融资券 | 中期票据 | 可转换债券 | 金融债 | 绿色债券
loan: 贷款 | 房贷; transaction: 交易 | 业务 | 股权交易 | 房产交易
licence: 许可证 | 牌照 | 驾照 | 执照 | 营业执照 | 测试牌照 | 许可 | 行政许可 | 生产许可证 | 车牌
| 驾驶证 | 行驶证 | 准驾证 | 捕捞证 | 版号 | 食品许可证 | 金融牌照 | 医疗机构执业许可证 | 驾驶执照
| 烟草证
certificate: 监管证件 | 证件 | 证 | 证书 | 身份证 | 居住证 | 合格证 | 资格证 | 结婚证 | 不动产权证
| 技能证书 | 不动产证 | 房本 | 出生证明 | 死亡证明 | 电子证照 | 证照 | 有机认证 | 房产证 | 产权证
| 毕业证 | 绿证 | 残疾证 | 老年证 | 出生证 | 离婚证 | 健康证 | 会计证 | 工作证 | 记者证 | 学生证
| 军官证 | 通行证 | 暂住证 | 原产地证 | 保险证 | 排污权证 | 土地证 | 宅基地证 | 优待证 | 林权证
| 毕业证书 | 学历证书 | 职称证 | 合格证书 | 荣誉证书 | 产地证 | 检疫证 | 入境健康证明 | 股权证
| 收藏证书 | 献血证 | 退役证 | 上岗证 | 电工证 | 导游证 | 教师资格证 | 律师证 | 滑雪指导员证
sample: 样品 | 样本 | 水样 | 土样 | 血样 | 土壤样品 | 抽检样品 | 岩样
dataset: 数据集 | 语料库 | 数据库 | 语料集; consensus: 共识; reform: 改革 | 改革事项 | 改革任务
innovation: 制度创新 | 创新点; major: 专业 | 学科 | 本科专业 | 硕士专业; stage: 阶段
clause: 条款 | 条文 | 法条 | 霸王条款; quota: 名额 | 号牌指标 | 小客车指标 | 进口配额 | 配额
item: 议程 | 内容 | 要素
plan: 方案 | 预案 | 草案 | 专项规划 | 五年规划 | 解决方案 | 行动计划 | 实施方案 | 工作方案
| 设计方案 | 行动方案
algorithm: 算法 | 优化算法; trip: 往返 | 来回 | 航次 | 班次 | 车次 | 行程; process: 工序
profession: 职业 | 工种; matter: 实事 | 民生实事 | 大事; fine: 罚单 | 罚款单; interface: 接口 | 端口
question: 试题 | 题 | 提问 | 咨询 | 题目 | 考题 | 选择题 | 判断题 | 真题 | 竞答题 | 疑问 | 思考题
| 计算题 | 填空题 | 应用题 | 面试题
visa: 签证 | 工作签证 | 旅游签证; star: 恒星 | 脉冲星; virus: 毒株 | 病毒 | 变异株 | 木马
section: 板块 | 篇章 | 章节 | 断面 | 国考断面 | 水质断面 | 考核断面 | 展区板块 | 赛段 | 分展区
| 展示区 | 小节
category: 大类 | 小类 | 类别 | 门类; direction: 方向; concept: 概念; action: 行动 | 专项行动
experience: 经验 | 经验做法; statement: 声明 | 联合声明 | 公报 | 声明书; list: 清单
gene: 基因 | 致病基因 | 抗病基因
trademark: 商标 | 地理标志 | 注册商标 | 地理标志商标 | 地理标志产品
lock: 船闸 | 门锁 | 智能门锁 | 智能锁 | 电子锁
stock: 新股 | a股 | 股票 | 个股 | 成分股 | 概念股 | 港股 | 中概股 | 蓝筹股 | 白马股 | 权重股
| 样本股 | 题材股 | 银行股 | 科技股 | 美股 | 牛股 | 红筹股 | 可交易股票
decision: 处罚决定 | 决定; request: 请求 | 求助; opinion: 意见 | 审查意见; clue: 线索
hazard: 隐患 | 安全隐患 | 风险隐患; session: 课时段
suggestion: 建议 | 意见建议 | 金点子 | 意见和建议 | 意见与建议
monument: 碑
bill: 账单 | 电费单 | 汇票 | 承兑汇票 | 提单 | 电子提单 | 法案 | 法律草案
journal: 期刊 | 刊物 | 刊; magazine: 杂志 | 画报 | 周刊 | 月刊
box: 箱子 | 纸盒 | 木箱 | 盒子 | 包装箱 | 饭盒 | 餐盒 | 外卖盒 | 月饼盒 | 快递箱 | 快递盒 | 周转箱
| 保温箱 | 泡沫箱 | 蜂箱 | 药箱 | 信箱 | 意见箱 | 募捐箱 | 投票箱 | 票箱 | 垃圾箱房
word: 词条 | 词汇 | 词语 | 生词 | 单词 | 关键词 | 热词 | 成语 | 英语单词 | 方言词
subject: 科目 | 选考科目; marriage: 婚姻 | 婚姻登记; claim: 报案 | 理赔 | 赔案 | 赔付案件
policy: 保单 | 保险单 | 投保单 | 出口信用保险 | 政策文件 | 保险合同
guarantee: 保函; crime: 犯罪
sign: 指示牌 | 路牌 | 标识牌 | 标志牌 | 标牌 | 标志 | 警示牌 | 提示牌 | 宣传牌 | 门牌 | 标线牌
| 站牌 | 路标 | 警示标志 | 导视牌 | 宣传标语 | 公示牌 | 交通标志
billboard: 广告牌 | 户外广告 | 招牌 | 牌匾 | 灯箱 | 广告位; flag: 国旗 | 旗帜 | 红旗 | 彩旗 | 党旗
chair: 椅子 | 长椅; desk: 书桌 | 课桌 | 桌椅 | 办公桌 | 学习桌; element: 元素; drawing: 图纸
poem: 诗 | 古诗 | 诗歌 | 诗词 | 诗作 | 唐诗 | 律诗 | 绝句 | 宋词 | 散文诗 | 歌词 | 打油诗
visit: 访问 | 入户走访; resolution: 决议; charge: 指控 | 罪名; wreath: 花环; mirror: 定日镜
pillar: 支柱; registration: 登记 | 注册登记 | 不动产登记; TEU: 标箱 | 标准箱; year: 年份
call: 电话 | 来电; appointment: 号源 | 放号 | 预约挂号; gate: 城门 | 闸口 | 查验口
play: 话剧 | 戏剧 | 京剧 | 舞剧 | 大戏 | 折子戏 | 儿童剧 | 舞台剧 | 皮影戏 | 评剧 | 新编戏 | 梆子戏
| 杂技剧 | 传统戏 | 新编剧目 | 小戏 | 戏 | 话剧剧目 | 舞台剧目 | 川剧 | 越剧 | 豫剧 | 河北梆子
| 昆曲 | 黄梅戏 | 木偶剧 | 影子戏 | 秦腔
medal: 奖章 | 奥运奖牌
website: 网站 | 网址 | 网页 | 官网 | 门户网站 | 钓鱼网站 | 电商网站
message: 私信 | 推送 | 语音 | 祝福; table: 桌子 | 餐桌; roll: 春卷 | 卷纸 | 布卷
copyright: 著作权 | 软件著作权 | 软著 | 版权
permit: 准入证 | 通行许可 | 工作许可 | 居留许可 | 停车证 | 签注 | 旅游签注 | 准许证 | 施工许可证
| 预售许可证 | 采伐证 | 准运证 | 建筑许可
approval: 批件 | 批文 | 行政审批 | 审批手续 | 审批事项 | 审批
declaration: 报关单 | 进口报关单 | 出口报关单 | 申报单
notice: 整改通知 | 整改通知书 | 责令整改通知书 | 监督意见书 | 催告函 | 告知书 | 罚款通知书 | 启事
| 寻人启事 | 告示
review: 影评 | 差评 | 好评 | 书评; reply: 回帖; vote: 选票 | 赞成票 | 反对票 | 弃权票 | 票数 | 得票
deal: 收购案 | 并购案 | 并购交易; financing: 股权融资
vulnerability: 安全漏洞 | 网络漏洞 | 高危漏洞 | 漏洞; dispute: 贸易争端 | 争端; risk: 重大风险
consultation: 远程会诊 | 互联网诊疗; prescription: 处方 | 电子处方 | 处方单; round: 谈判轮
tour: 旅游团 | 旅行团 | 跟团游; voyage: 邮轮航次; rights: 矿业权 | 采矿权 | 探矿权
article: 文章 | 新闻报道 | 帖文 | 社论; essay: 作文 | 散文 | 随笔 | 杂文 | 读后感; entry: 条目
character: 汉字 | 生字 | 甲骨文 | 字符 | 繁体字; symbol: 符号; sentence: 句子 | 台词 | 句话
chapter: 篇幅章; answer: 答案 | 解答 | 答卷; domain: 域名; link: 链接; wallet: 钱包 | 电子钱包
system: 系统 | 信息系统 | 管理系统 | 业务系统 | 操作系统 | 体系 | 储能系统 | 监测系统 | 控制系统
| 武器系统 | 子系统 | 信息化系统 | 预警系统 | 灌溉系统 | 新风系统
app: 手机app | app应用 | app | 软件 | 小程序 | 应用程序 | 应用软件 | 手机应用 | 政务app
software: 工业软件; scholarship: 奖学金 | 助学金 | 助学名额; type: 类型 | 车辆类型
commodity: 大宗商品 | 主要商品; shareholder: 大股东; board: 电路板 | 主板 | pcb板 | 线路板
comment: 评论 | 弹幕; feature: 特点 | 特色亮点 | 亮点 | 优点 | 缺点 | 卖点
point: 要点 | 观点 | 看点 | 焦点 | 热点 | 疑点 | 难点 | 共同点 | 时间点 | 关键点
opera: 歌剧; ballet: 芭蕾舞剧 | 芭蕾; musical: 音乐剧; dance: 舞蹈 | 舞 | 广场舞 | 舞段 | 街舞
symphony: 交响曲 | 交响乐; sketch: 小品 | 喜剧小品; crosstalk: 相声; yellow-card: 黄牌
red-card: 红牌; ace: 发球得分; appearance: 登场 | 首发出场; motion: 动议 | 不信任动议
interpellation: 质询; ruling: 裁定书; judgment: 判决书; indictment: 起诉书; summons: 传票
subpoena: 调查令; pardon: 特赦; injunction: 禁制令; petition: 请愿书 | 请愿; appendix: 附件
annex: 附录; paragraph: 段落; form: 表格 | 申请表 | 登记表; ledger: 台账; diagram: 示意图
blueprint: 蓝图; signature: 签名 | 署名; fingerprint: 指纹; password: 密码
mutation: 基因突变 | 突变; cell: 癌细胞 | 免疫细胞; antibody: 抗体; enzyme: 酶; particle: 粒子
galaxy: 星系 | 星团; asteroid: 小行星; meteorite: 陨石; comet: 彗星; exoplanet: 系外行星
planet: 行星; crater: 陨石坑 | 撞击坑; seal: 斑海豹幼崽
post: 笔记 | 编制 | 公益岗 | 公益性岗位 | 编外岗位; subtitle: 字幕; emoji: 表情包; game: 小游戏
puzzle: 谜语 | 灯谜 | 谜题; proverb: 谚语; joke: 笑话; couplet: 楹联作品; riddle: 字谜
dialect: 方言; accent: 口音; surname: 姓氏; name: 名字 | 地名; nickname: 绰号; letter: 字母
bachelor-programme: 本科专业点; degree: 学位证 | 博士学位 | 硕士学位 | 双学位 | 学位证书
textbook: 教材 | 课本 | 教科书; exercise: 习题; hobby: 爱好; skill: 技能 | 绝活; dream: 梦想
wish: 心愿 | 微心愿 | 愿望; promise: 承诺事项; principle: 原则; theory: 理论; hypothesis: 假说
equation: 方程; formula: 公式 | 配方; solution: 办法措施; step: 步骤 | 程序; procedure: 手续 | 流程
condition: 条件; factor: 因素; reason: 原因 | 理由; advantage: 优势; option: 选项; obstacle: 障碍
discovery: 新发现; invention: 发明创造 | 小发明; honour: 荣誉称号; rumour: 谣言; lie: 谎言
scam: 骗局; trick: 套路; trap: 陷阱; escape: 逃生; injury: 工伤; fracture: 骨折; wound: 伤口
tumour: 肿瘤 | 囊肿 | 肌瘤; stone: 结石; nodule: 结节; allergy: 过敏; symptom: 症状
blood-donation: 无偿献血; organ-donation: 器官捐献; vacancy: 空缺 | 空岗; holiday: 节假日 | 假日
solar-term: 节气; announcement: 预告; memo: 便签; diary: 日志; telegram: 电报 | 贺电 | 唁电
fax: 传真; email: 电子邮件; speech: 致辞; exam-paper: 试卷 | 考卷 | 卷子; score: 曲谱 | 乐谱
script: 剧本 | 脚本; screenplay: 电影剧本; novel: 中篇小说 | 短篇小说 | 科幻小说; fable: 寓言 | 童话
song: 山歌 | 民谣 | 校歌 | 二人台小调; tune: 曲牌 | 唱腔; aria: 唱段 | 选段
film: 微电影 | 科教片 | 译制片 | 默片 | 惊悚片 | 爱情片 | 战争片 | 国产电影 | 动画电影 | 恐怖片
documentary: 专题片; series: 网络剧集 | 情景剧 | 谍战剧 | 历史剧; episode: 分集; column: 专栏
advert: 硬广; advertisement: 招聘启事 | 公益广告
photo: 剧照 | 航拍照片 | 证件照 | 旧照 | 婚纱照 | 快照; cartoon: 卡通片; comic: 连环画 | 小人书
amendment: 修正案; treaty: 双边条约; protocol: 议定书; warrant: 逮捕令 | 拘捕令 | 搜查令
guideline: 指南 | 指导意见 | 导则; infection: 院内感染; death: 死亡案例 | 孕产妇死亡
vaccine: 流感疫苗 | 狂犬疫苗 | hpv疫苗 | 新冠疫苗
drug: 丸剂 | 膏方 | 儿科药 | 国产药 | 抗癌新药 | 中成药品; pothole: 坑槽 | 路面坑洼; crack: 裂缝
meteor: 流星; sunspot: 太阳黑子; supernova: 超新星; black-hole: 黑洞
species: 昆虫物种 | 鸟类物种 | 本土物种 | 外来物种 | 浮游生物
variety: 玉米品种 | 蔬菜品种 | 花卉品种 | 马铃薯品种 | 果树品种 | 菊花品种 | 月季品种
strain: 菌落; specimen: 昆虫标本 | 植物标本; fossil: 恐龙蛋化石 | 恐龙化石 | 鱼化石
card: 银联卡 | 旅游卡 | 饭卡; auction: 土地拍卖 | 拍卖会
place: 幼儿学位 | 小学学位 | 托育位 | 托育学位; craft: 手工技艺 | 传统技艺; legend: 神话
idiom: 歇后语; slogan: 口号; logo: 徽标图案; pattern: 图案 | 纹样 | 花样; recipe: 秘方
evidence: 证据 | 物证 | 罪证; invitation: 请柬 | 请帖 | 邀请卡; casino: 赌场; bird: 勺嘴鹬 | 蛎鹬
"""
)
