"""Chinese quantities as markets, mills and ports word them. All figures are invented."""

import pytest

from articles.text.amounts.quantities import read_quantities

SENTENCES = [
    # a verb between the bound and its number; the most of something bounds nothing
    ("打一口这样的井大概要320万元。", ["3200000 CNY ~ level"]),
    ("整条线路大约需要18个月。", ["18 month ~ level"]),
    ("每户最多可领6000元补贴。", ["6000 CNY/household <= level"]),
    ("顶多也就卖出300台。", ["300 count:unit <= level"]),
    ("少说也有2000人到场。", ["2000 count:person >= level"]),
    ("人数最多的展区接待了300人。", ["300 count:person = level"]),
    # verbs of a fall, their object between or none
    ("原料涨价侵蚀毛利率3.1个百分点。", ["-3.1 percentage_point = growth"]),
    ("为渔民减负300亿元。", ["-30000000000 CNY = growth"]),
    ("每年可减少二氧化硫排放820吨。", ["-820 t/year = growth"]),
    ("渔民背负300元的债。", ["300 CNY = level"]),
    ("出口下滑拖累工业增长0.7个百分点。", ["-0.7 percentage_point = growth"]),
    ("消费拉动经济增长0.7个百分点。", ["0.7 percentage_point = growth"]),
    ("煤价重心下移20元/吨左右。", ["-20 CNY/t ~ growth"]),
    ("铁矿石期价走弱1.8%。", ["-1.8 percent = growth"]),
    (
        "跌幅比8月分别收窄0.4个和0.6个百分点。",
        ["0.4 percentage_point = growth", "0.6 percentage_point = growth"],
    ),
    (
        "涨幅分别收窄0.4和0.6个百分点。",
        ["-0.4 percentage_point = growth", "-0.6 percentage_point = growth"],
    ),
    ("三元锂电池产量7.2GWh，用三元正极2万吨。", ["7.2 GWh = level", "20000 t = level"]),
    ("逾百股涨超7%。", ["100 count:stock > level", "7 percent > growth"]),
    ("他持有900股，涨超7%。", ["900 count:share = level", "7 percent > growth"]),
    ("外三元生猪均价16.4元/公斤。", ["16.4 CNY/kg = level"]),
    ("预计2024至2026年市场规模CAGR约7%。", ["7 percent ~ growth"]),
    ("每斤三元，材料另算。", ["3 CNY/jin = level"]),
    ("镍板报价人民币12.4万元/吨。", ["124000 CNY/t = level"]),
    ("价格走强至3200元/吨。", ["3200 CNY/t = level"]),
    ("改善住房条件的家庭有460户。", ["460 count:household = level"]),
    ("累库幅度由上周的8.4%收窄至2.9%。", ["8.4 percent = growth", "2.9 percent = growth"]),
    ("港口年通过能力将新增3500万吨。", ["35000000 t/year = growth"]),
    ("项目投产后新增年产能20万吨。", ["200000 t/year = level"]),
    # money without its name, losses that shrank, the spread of two rates
    ("发了60亿。", ["6000000000 CNY = level"]),
    ("领投方出资不低于4亿。", ["400000000 CNY >= level"]),
    ("人口达1.3亿。", ["130000000 count:person = level"]),
    ("公司比上年同期少亏900万。", ["-9000000 CNY = growth"]),
    (
        "信用利差收于64.2BP，周内收窄2.8BP。",
        ["0.642 percentage_point = level", "-0.028 percentage_point = growth"],
    ),
    # what another has bounds nothing; a part of what was does
    ("客座率略低于天津的83.0%。", ["83 percent = share"]),
    ("产量低于去年同期的60%。", ["60 percent < share"]),
    ("播放量突破2亿次。", ["200000000 count:time > level"]),
    ("港口去库120万吨。", ["-1200000 t = growth"]),
    # money as it is spoken, without its name
    ("房租从每月五千涨到六千二。", ["5000 CNY/month = level", "6200 CNY/month = level"]),
    ("补贴最多能拿一万五。", ["15000 CNY <= level"]),
    ("拿一千二百本书。", ["1200 count:book = level"]),
    ("油钱一公里六毛。", ["0.6 CNY/km = level"]),
    ("出席人数一千零五十人。", ["1050 count:person = level"]),
    ("来了数百家企业。", []),
    ("审批时限由20个工作日压减至7个工作日。", ["20 day = level", "7 day = level"]),
    ("付费率4.8%，佣金费率2%。", ["4.8 percent = share", "2 percent = level"]),
    ("以每股18.6元定增1.2亿股。", ["18.6 CNY/share = level", "120000000 count:share = level"]),
    # growth named behind, cases told of as more, signs and circles that are no figures
    ("以年均3.3%的能源消费增速支撑发展。", ["3.3 percent = growth"]),
    ("占全国3.3%的能源消费。", ["3.3 percent = share"]),
    ("救援超过11000余起，营救多人。", ["11000 count:case > level"]),
    ("对57项重点任务展开攻关。", ["57 count:task = level"]),
    ("接种疫苗32万剂次。", ["320000 count:dose = level"]),
    ("列车编组8节。", ["8 count:carriage = level"]),
    ("桥洞限高2.2米，全长30米。", ["30 m = level"]),
    ("半小时生活圈成型，车程半小时。", ["0.5 hour = level"]),
    ("女子3米板夺冠。", []),
    ("他住在6栋2单元。", []),
    ("三天小长假接待3万人次。", ["30000 count:person = level"]),
    # rates of time
    ("两条航线每周合计三班。", ["2 count:route = level", "3 count:trip/week = level"]),
    ("一年需支付利息1200万元。", ["12000000 CNY/year = level"]),
    ("第一年需投入2000万元。", ["20000000 CNY = level"]),
    ("年薪18万元，比同行高出3万元。", ["180000 CNY/year = level", "30000 CNY/year = growth"]),
    ("每小时产氢800标准立方米。", ["800 m3/hour = level"]),
    ("三班倒作业，日产5000吨。", ["5000 t/day = level"]),
    ("每天两班倒。", []),
    # the size that names a product, and one that is measured
    ("北京市场18mm三级螺纹钢报3260元/吨。", ["3260 CNY/t = level"]),
    ("6.5mm高线上涨20元。", ["20 CNY = growth"]),
    ("板厚由20毫米减到16毫米。", ["20 mm = level", "16 mm = level"]),
    ("局地出现50毫米以上降水。", ["50 mm >= level"]),
    # vehicles and towns told by a character alone; stocks; money of a place with its own
    ("消防出动7车38人，列车8车12F座。", ["7 count:vehicle = level", "38 count:person = level"]),
    ("话剧巡演14城。", ["14 count:city = level"]),
    ("个股普涨，涨停43家。", ["43 count:stock = level"]),
    ("港府拨款12亿元资助本港中小企。", ["1200000000 HKD = level"]),
    ("恒指升1.2%，全日成交2610亿元。", ["1.2 percent = growth", "261000000000 HKD = level"]),
    ("沪指、恒指齐升，沪市成交2610亿元。", ["261000000000 CNY = level"]),
    ("束流能量50亿电子伏特。", ["5000000000 eV = level"]),
    ("港府拨款12亿元人民币。", ["1200000000 CNY = level"]),
    ("外送绿电，相当于少烧900万吨标煤。", ["9000000 tce = level"]),
    (
        "国内出游7.2亿人次，日均载客4.1万人次。",
        ["720000000 count:person = level", "41000 count:person/day = level"],
    ),
    (
        "接待观众21.5万人次，日均接近3万。",
        ["215000 count:person = level", "30000 count:person/day < level"],
    ),
    ("订单砍半，公司砍掉两成门店。", ["-0.5 ratio = growth", "-20 percent = growth"]),
    (
        "折价率7.5%，回报率高达11%，通胀率4.1%。",
        [
            "7.5 percent = level",
            "11 percent = level",
            "4.1 percent = level",
        ],
    ),
    ("报销差距缩小到4个百分点。", ["4 percentage_point = level"]),
    ("差距缩小4个百分点。", ["-4 percentage_point = growth"]),
    ("客流峰值8.4万。", ["84000 count:person = level"]),
    (
        "公益诉讼9800件，其中食药领域1100件。",
        ["9800 count:case = level", "1100 count:case = level"],
    ),
    # parcels, kinds of what was counted, those who are online, and few people that are a figure
    (
        "快递中心日均分拣包裹。每天处理82万件，人均3200件。",
        ["820000 count:parcel/day = level", "3200 count:parcel/person = level"],
    ),
    ("工厂发来文件袋，每天处理82万件。", ["820000 count:product/day = level"]),
    (
        "受理投诉1800件，其中物业类620件、消费类410件。",
        [
            "1800 count:complaint = level",
            "620 count:complaint = level",
            "410 count:complaint = level",
        ],
    ),
    ("直播最高同时在线1.3亿。", ["130000000 count:person = level"]),
    ("新线只用六个人，还缺两个人。", ["6 count:person = level", "2 count:person = level"]),
    ("他和两个人聊天。", []),
    (
        "合作社吸纳社员320户，采集器5.2万个。",
        ["320 count:household = level", "52000 count:collector = level"],
    ),
    (
        "处置违法行为1.2万起，网站98家，俱乐部12家。",
        [
            "12000 count:case = level",
            "98 count:website = level",
            "12 count:club = level",
        ],
    ),
    # what machines and chains are counted as
    ("9条省级主导产业链完成营收。", ["9 count:chain = level"]),
    ("进口商用电动车1187辆。", ["1187 count:vehicle = level"]),
    ("开行动车1187列。", ["1187 count:train = level"]),
    ("服务20家高新技术企业。", ["20 count:enterprise = level"]),
    (
        "公司把8台人形机器人带到展台，去年交付整机520台，今年的目标是3000台。",
        ["8 count:robot = level", "520 count:robot = level", "3000 count:robot = level"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_quantities_of_a_chinese_sentence(text, expected):
    assert [
        f"{q.value.normalize():f} {q.unit} {q.comparator} {q.role}"
        for q in read_quantities(text, language="zh-hans")
    ] == expected
