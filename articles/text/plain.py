"""A shadow of a text, character for character: what the readers of numbers and dates search in.

The shadow has the length of the text, so an offset found in one is an offset in the other.
"""

import re
from typing import Final

_DASHES: Final = "‐‑‒–—―−－﹣"
# Characters that look different and mean the same to a reader of numbers: one for one.
_SAME: Final = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "
    ),
    **dict.fromkeys("\u202f\u205f\u3000\t", " "),
    **dict.fromkeys("‘’ʼ′＇", "'"),
    **dict.fromkeys("～〜∼", "~"),
    **dict.fromkeys("﹒．", "."),
    "﹪": "%",
    "％": "%",
    "＄": "$",
    "￥": "¥",
    "￡": "£",
    "（": "(",
    "）": ")",
    "／": "/",
    "＋": "+",
    "＃": "#",
    "＆": "&",
    "μ": "µ",
}
# Traditional forms and variants of the characters that the rules name.
_SIMPLIFIED: Final = dict(
    zip(
        "禮萬億個點兩餘間項輛條無過達為從較與車產業園區電頓噸幣雙顆歲號樓線頁級約長漲減擴縮廣戶"
        "種縣鎮鄉圓時後實際額總僅預計這裡開發對據報導稱將幾數佔佰仟參貳壹柒捌玖肆叁叄團隊國機"
        "構測試價稅貿進術專證書醫學圖館場橋隻歐鎊韓領雲華東積畝頃網絡賣買連續環節資創設備鋼鐵"
        "農當歷屆別週贰弍"
        "義樂喬爭亞親倉們優會傷傳偵側債儲兒黨蘭興養寫軍決淨準擊劃則劑劇辦務動勵勁勞勢匯協單盧衛廳"
        "壓廁變葉員啟圍塊堅壇壩執處復頭獎奧婦妝孫審寶宮賓層屬島師帥帶幫並莊慶庫應廟廢張彈強歸錄徵"
        "徑憶態戰護擔擬掛揮損換攜攝撐斷顯殺權來極標棟欄樹樣檔檢殘毀畢氣溝潔濟潤漁滲溫灣濕滿滾灘燈"
        "災爐煉燒熱牽狀獨豬貓現畫療監蓋盤礦碼礎碩確禍離穩窯競筆築簽類糧糾紀紗納紙練組細織終經結繞"
        "繪給統繼績維綜綠纜緩編締羅罰職聯脹腦脫騰艦艙藝蘇榮藥獲營補裝覽觀規視覺訂認討讓訓議訊記講"
        "許論訟訪評識訴診話該語說請諾讀課調諒談謀負財責賬貨質貧貶購貫貼貴貸費賃賺賽躍軌轉輪軟轟軸"
        "輕載轎輔輸轄邊遷邁運還遠違選遞遺郵鄰釋針鐘錢鑽銅銀鋪鏈銷鎖鋰鍋鋒銳錠鍵鏡門閉問閘聞閥陣階"
        "陸險隨難頂顧頻題風飛飯飲飾馬馳驅駛駐駕驛驗騎驟魚鮮鳥雞鴨鵬麥齊齡龍關眾絲舉體僑刪臺牆聲嬰"
        "崗願搶攤槍樞櫃殲氫緊紅紐範慮襲謝採黃"
        "遊裏衆佈贊颱牀擁釐係併尋祕綫羣峯汙傑盡儘滅箇鑑鑒勝敗贏償賠賦繳穫豐穀癒疊墊砲煙衝籲爛懷驚"
        "慣揚陰霧靜順須飄飢駁龜敵凍侶鳳凱剛劍勸卻廚嚇嗚響啞嘯墾壟壯夠誇奪奮姦娛寧寬塵嘗嶺峽簾廬異"
        "棄彎徹憂憐戀恆惱懸懼懲憤懶戲掃擾撫攔撥擇擠撈撿擲攪擺搖擻斂齋曠曉暈暫雜楊棗棧槳橫歡氈滙漢"
        "湯淚瀉潑淺澆濁濃塗淵漸潰滯濾潛瀾燭愛犧猶獅狹獵獻瑪瓏甌暢瘋皺鹽盜瞇瞞矯磚鹼礙禱穢穌窮竊豎"
        "筍籠篩箏簡籃糞纖純綱縱紛紡綁絨絕繡緒繩綿緣縫纏翹聳聰肅腸膚腎膽脈臟臘輿艱蘆蒼蘋繭薦蕎萊蓮"
        "蘿螢蔣藍虜虛雖蝕蠶蠟釁銜襪褲觸譽諱証譯詩誠誘誤誦諸誼謂謎謠謙謹譜譴貢賢販貪賞贈趙趨踐踴軋"
        "輝輩輯辯遼遲適遜鄧鄭醬釀釘釣鈣鈔鈉鉤鈴鉛鋁銘錫錘錦鍛鍍鑲閃闖閒悶鬧閣閱闊陳隱僱韌韻頑頒頌"
        "顱頰顏顛顫饋駝罵驕騙魯鮑鯨鱷鴻鵝鶴鷹齒"
        "廠詢諮誌紹見劉吳馮呂鍾譚賈韋鄒龔嚴賴註倫爾況澤習臨舊薩蟲製詳貝跡靈麗麼",
        "礼万亿个点两余间项辆条无过达为从较与车产业园区电吨吨币双颗岁号楼线页级约长涨减扩缩广户"
        "种县镇乡元时后实际额总仅预计这里开发对据报导称将几数占百千参二一七八九四三三团队国机"
        "构测试价税贸进术专证书医学图馆场桥只欧镑韩领云华东积亩顷网络卖买连续环节资创设备钢铁"
        "农当历届别周二二"
        "义乐乔争亚亲仓们优会伤传侦侧债储儿党兰兴养写军决净准击划则剂剧办务动励劲劳势汇协单卢卫厅"
        "压厕变叶员启围块坚坛坝执处复头奖奥妇妆孙审宝宫宾层属岛师帅带帮并庄庆库应庙废张弹强归录征"
        "径忆态战护担拟挂挥损换携摄撑断显杀权来极标栋栏树样档检残毁毕气沟洁济润渔渗温湾湿满滚滩灯"
        "灾炉炼烧热牵状独猪猫现画疗监盖盘矿码础硕确祸离稳窑竞笔筑签类粮纠纪纱纳纸练组细织终经结绕"
        "绘给统继绩维综绿缆缓编缔罗罚职联胀脑脱腾舰舱艺苏荣药获营补装览观规视觉订认讨让训议讯记讲"
        "许论讼访评识诉诊话该语说请诺读课调谅谈谋负财责账货质贫贬购贯贴贵贷费赁赚赛跃轨转轮软轰轴"
        "轻载轿辅输辖边迁迈运还远违选递遗邮邻释针钟钱钻铜银铺链销锁锂锅锋锐锭键镜门闭问闸闻阀阵阶"
        "陆险随难顶顾频题风飞饭饮饰马驰驱驶驻驾驿验骑骤鱼鲜鸟鸡鸭鹏麦齐龄龙关众丝举体侨删台墙声婴"
        "岗愿抢摊枪枢柜歼氢紧红纽范虑袭谢采黄"
        "游里众布赞台床拥厘系并寻秘线群峰污杰尽尽灭个鉴鉴胜败赢偿赔赋缴获丰谷愈叠垫炮烟冲吁烂怀惊"
        "惯扬阴雾静顺须飘饥驳龟敌冻侣凤凯刚剑劝却厨吓呜响哑啸垦垄壮够夸夺奋奸娱宁宽尘尝岭峡帘庐异"
        "弃弯彻忧怜恋恒恼悬惧惩愤懒戏扫扰抚拦拨择挤捞捡掷搅摆摇擞敛斋旷晓晕暂杂杨枣栈桨横欢毡汇汉"
        "汤泪泻泼浅浇浊浓涂渊渐溃滞滤潜澜烛爱牺犹狮狭猎献玛珑瓯畅疯皱盐盗眯瞒矫砖硷碍祷秽稣穷窃竖"
        "笋笼筛筝简篮粪纤纯纲纵纷纺绑绒绝绣绪绳绵缘缝缠翘耸聪肃肠肤肾胆脉脏腊舆艰芦苍苹茧荐荞莱莲"
        "萝萤蒋蓝虏虚虽蚀蚕蜡衅衔袜裤触誉讳证译诗诚诱误诵诸谊谓谜谣谦谨谱谴贡贤贩贪赏赠赵趋践踊轧"
        "辉辈辑辩辽迟适逊邓郑酱酿钉钓钙钞钠钩铃铅铝铭锡锤锦锻镀镶闪闯闲闷闹阁阅阔陈隐雇韧韵顽颁颂"
        "颅颊颜颠颤馈驼骂骄骗鲁鲍鲸鳄鸿鹅鹤鹰齿"
        "厂询咨志绍见刘吴冯吕钟谭贾韦邹龚严赖注伦尔况泽习临旧萨虫制详贝迹灵丽么",
        strict=True,
    )
)


_TABLE: Final = {
    **_SAME,
    **_SIMPLIFIED,
    **{
        chr(code): chr(code - 0xFEE0).lower()
        for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
    },
    # Arabic-Indic, Persian, Devanagari digits
    **{chr(start + digit): str(digit) for start in (0x0660, 0x06F0, 0x0966) for digit in range(10)},
    "\u066b": ".",  # Arabic decimal separator
    "\u066c": ",",  # Arabic thousands separator
}
# Few characters of a text are in the table: looked for so, they are found several times faster.
_MARKED: Final = re.compile(f"[{''.join(map(re.escape, _TABLE))}]")
_TRADITIONAL: Final = re.compile(f"[{''.join(_SIMPLIFIED)}]")
# １，２３４: between wide digits in threes the wide comma groups; elsewhere it divides clauses.
_WIDE_GROUPS: Final = re.compile("[０-９](?<![０-９]{2})[０-９]{0,2}(?:，[０-９]{3})+(?![０-９])")

# 1 234 567 with no-break or thin spaces: the apostrophe is a sign that only ever groups.
_THIN_GROUPS: Final = re.compile("[\u00a0\u2009\u202f](?<=[0-9].)(?=[0-9]{3}(?![0-9]))")
# 1 234 567 and 40 000 with plain spaces: only where no two numbers stand side by side like that.
_SPACED: Final = re.compile("[0-9] [0-9]{3}(?![0-9])")
_SPACED_GROUPS: Final = re.compile(
    r"(?<![0-9.,/:'-])(?:(?<![0-9] )|(?<=[0-9]{4} ))"
    r"(?:[1-9](?: [0-9]{3}){2,4}|[1-9][0-9]{0,2}(?: [0-9]{3}){0,3} 000)(?:[.,][0-9]{1,2})?"
    r"(?![.,'-]?[0-9]| [0-9])"
)
_SPACED_PAIRS: Final = re.compile(
    r"(?<![0-9.,/:'-])(?<![0-9] )[1-9][0-9]{0,2} [0-9]{3}(?:[.,][0-9]{1,2})?(?![.,'-]?[0-9]| [0-9])"
)


def _closed(match: re.Match[str]) -> str:
    return match.group().replace(" ", "'")


def _narrow(match: re.Match[str]) -> str:
    return match.group().replace("，", ",")


def small(text: str) -> str:
    """The text in lower case; the same length."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few capitals grow when lowered (U+0130): they stay as they are.
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def simplified(text: str) -> str:
    """The text with simplified characters for traditional ones; the same length."""
    return text if text.isascii() else _TRADITIONAL.sub(lambda one: _SIMPLIFIED[one.group()], text)


def plain(text: str) -> str:
    """The text in lower case, digits in ASCII, dashes and spaces made one; the same length."""
    ascii_only = text.isascii()
    shadow = text if ascii_only else _WIDE_GROUPS.sub(_narrow, text)
    if _SPACED.search(shadow) is not None:
        closed = _SPACED_GROUPS.sub(_closed, shadow)
        # Where it is sure that spaces group, they do so in "1 200" of the same line.
        shadow = closed if closed == shadow else _SPACED_PAIRS.sub(_closed, closed)
    if ascii_only:
        return shadow.replace("\t", " ").lower()
    shadow = _THIN_GROUPS.sub("'", shadow)
    return small(_MARKED.sub(lambda one: _TABLE[one.group()], shadow))
