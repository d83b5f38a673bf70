"""Cities from which reports are sent, as datelines name them."""

from typing import Final

from articles.text.word_tables import listed, terms

KNOWN_CITIES: Final = tuple(
    listed(
        """
        北京 天津 上海 重庆 石家庄 唐山 保定 廊坊 沧州 张家口 承德 秦皇岛 邯郸
        邢台 衡水 雄安 定州 辛集 太原 大同 长治 晋城 晋中 运城 临汾 吕梁 忻州
        呼和浩特 包头 鄂尔多斯 赤峰 通辽 乌兰察布 呼伦贝尔 沈阳 大连 鞍山 抚顺 锦州
        营口 丹东 葫芦岛 长春 吉林 延吉 哈尔滨 齐齐哈尔 大庆 牡丹江 佳木斯 黑河
        南京 苏州 无锡 常州 徐州 南通 扬州 镇江 泰州 盐城 淮安 连云港 宿迁 昆山
        杭州 宁波 温州 嘉兴 湖州 绍兴 金华 义乌 舟山 台州 丽水 衢州 合肥 芜湖
        蚌埠 马鞍山 安庆 黄山 阜阳 福州 厦门 泉州 漳州 莆田 宁德 三明 龙岩 南平
        南昌 九江 赣州 景德镇 济南 青岛 烟台 潍坊 淄博 威海 日照 临沂 德州 聊城
        济宁 泰安 东营 滨州 菏泽 枣庄 郑州 洛阳 开封 南阳 新乡 安阳 许昌 商丘
        武汉 宜昌 襄阳 荆州 黄石 十堰 长沙 株洲 湘潭 岳阳 衡阳 常德 张家界 广州
        深圳 珠海 佛山 东莞 中山 惠州 汕头 湛江 江门 肇庆 茂名 清远 韶关 潮州
        揭阳 梅州 南宁 桂林 柳州 北海 防城港 钦州 崇左 海口 三亚 儋州 文昌 博鳌
        成都 绵阳 德阳 宜宾 泸州 乐山 南充 攀枝花 贵阳 遵义 六盘水 毕节 昆明 大理
        丽江 曲靖 玉溪 西双版纳 瑞丽 拉萨 日喀则 林芝 西安 咸阳 宝鸡 延安 榆林
        汉中 渭南 兰州 酒泉 敦煌 嘉峪关 天水 张掖 西宁 格尔木 银川 吴忠 中卫
        石嘴山 乌鲁木齐 喀什 伊宁 霍尔果斯 克拉玛依 哈密 吐鲁番 库尔勒 阿克苏 和田
        石河子 香港 澳门 台北 高雄 台中 东京 大阪 名古屋 京都 首尔 釜山 平壤
        乌兰巴托 华盛顿 纽约 洛杉矶 旧金山 芝加哥 休斯敦 西雅图 波士顿 渥太华 多伦多
        温哥华 伦敦 巴黎 柏林 法兰克福 慕尼黑 汉堡 罗马 米兰 马德里 巴塞罗那 里斯本
        莫斯科 圣彼得堡 基辅 明斯克 日内瓦 苏黎世 伯尔尼 达沃斯 维也纳 布鲁塞尔 海牙
        阿姆斯特丹 鹿特丹 斯德哥尔摩 哥本哈根 奥斯陆 赫尔辛基 华沙 布拉格 布达佩斯
        贝尔格莱德 雅典 都柏林 雅加达 泗水 万隆 新加坡 曼谷 清迈 河内 胡志明市
        吉隆坡 马尼拉 万象 金边 仰光 内比都 新德里 孟买 伊斯兰堡 卡拉奇 达卡
        加德满都 科伦坡 喀布尔 塔什干 阿斯塔纳 阿拉木图 比什凯克 杜尚别 开罗 内罗毕
        亚的斯亚贝巴 约翰内斯堡 开普敦 比勒陀利亚 拉各斯 阿布贾 拉巴特 突尼斯 阿尔及尔
        哈拉雷 卢萨卡 达累斯萨拉姆 堪培拉 悉尼 墨尔本 布里斯班 惠灵顿 奥克兰 巴西利亚
        里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 利马 波哥大 加拉加斯 哈瓦那 墨西哥城
        迪拜 阿布扎比 多哈 利雅得 吉达 科威特城 巴格达 贝鲁特 大马士革 安曼 德黑兰
        安卡拉 伊斯坦布尔 耶路撒冷 特拉维夫 加沙 联合国
        """
    )
)
# A name in capitals: "ANA LIM".
SHOUTED: Final = r"[A-Z]{2,}(?: [A-Z.’']{2,}){1,2}"
# Outlets that open a report with their name alone: no place. In small letters; the publishers'
# table comes with the vocabulary, which pages are read without.
OUTLETS_ALONE: Final = frozenset(
    terms(
        "voi, idxchannel, idx channel, sindonews, okezone, investortrust, kabar banten, antara",
        "cnbc indonesia, cnn indonesia, bisnis indonesia, kontan, katadata, kumparan, detikcom",
        "pikiran rakyat, jawa pos, kompas, republika, tempo, beritasatu, tribunnews, rri, xinhua",
        "media indonesia, bloomberg technoz, investor daily, rmol, inilah, jpnn",
    )
)
# Words with which papers and their sites are called, in small letters; no place is.
OUTLET_WORDS: Final = frozenset(
    terms(
        "koran, harian, kabar, berita, warta, radar, suara, tribun, media, online, kompas, tempo",
        "republika, kontan, bisnis, tv, news, times, post, daily, herald, tribune, gazette",
        "sindo, viva, okezone, detikcom, detiknews, liputan6, merdeka, inilah, antara, rri, voi",
        "cnn, cnbc, newswire, wire, jurnal, majalah, tabloid, buletin, portal, infopublik",
        "antaranews, jpnn, rmol, jawapos, investor, katadata, kumparan",
    )
)
# In small letters. Where a colon or a full stop alone ends a dateline, it names one of these.
LATIN_CITIES: Final = frozenset(
    terms(
        "jakarta, surabaya, bandung, medan, semarang, makassar, palembang, denpasar, yogyakarta",
        "jogja, solo, surakarta, malang, bogor, depok, bekasi, tangerang, tangerang selatan",
        "serang, cilegon, cirebon, tasikmalaya, sukabumi, karawang, purwakarta, indramayu",
        "subang, garut, cianjur, tegal, pekalongan, kudus, magelang, purwokerto, cilacap",
        "salatiga, klaten, sleman, bantul, gunungkidul, kediri, blitar, madiun, jember",
        "banyuwangi, probolinggo, pasuruan, sidoarjo, gresik, mojokerto, lamongan, tuban",
        "bojonegoro, pamekasan, sumenep, banda aceh, lhokseumawe, padang, bukittinggi",
        "pekanbaru, dumai, batam, tanjungpinang, jambi, bengkulu, bandar lampung, pangkalpinang",
        "pontianak, singkawang, palangka raya, palangkaraya, banjarmasin, banjarbaru, samarinda",
        "balikpapan, bontang, tarakan, nusantara, manado, bitung, gorontalo, palu, morowali",
        "kendari, parepare, mamuju, mataram, kupang, labuan bajo, ambon, ternate, sorong",
        "manokwari, jayapura, merauke, timika, cikarang, badung, gianyar, buleleng, ubud",
        "beijing, tianjin, shanghai, chongqing, shijiazhuang, tangshan, baoding, langfang",
        "cangzhou, zhangjiakou, chengde, qinhuangdao, handan, xingtai, hengshui, xiongan",
        "xiong'an, guangzhou, shenzhen, hangzhou, nanjing, suzhou, wuhan, chengdu, xi'an",
        "xian, jinan, qingdao, zhengzhou, changsha, hefei, nanchang, fuzhou, xiamen, kunming",
        "guiyang, nanning, haikou, sanya, lanzhou, urumqi, lhasa, hohhot, taiyuan, shenyang",
        "dalian, changchun, harbin, ningbo, wuxi, hong kong, macau, macao, taipei, tokyo",
        "osaka, seoul, busan, pyongyang, ulan bator, singapore, singapura, kuala lumpur",
        "bangkok, hanoi, ho chi minh city, manila, phnom penh, vientiane, yangon, naypyidaw",
        "dhaka, colombo, kathmandu, new delhi, mumbai, chennai, bengaluru, kolkata, islamabad",
        "karachi, lahore, kabul, tehran, baghdad, riyadh, jeddah, dubai, abu dhabi, doha",
        "kuwait city, muscat, jerusalem, tel aviv, gaza, beirut, damascus, amman, ankara",
        "istanbul, cairo, kairo, tripoli, tunis, algiers, rabat, khartoum, addis ababa",
        "nairobi, kampala, kigali, lagos, abuja, accra, dakar, johannesburg, cape town",
        "pretoria, harare, lusaka, luanda, kinshasa, london, paris, berlin, frankfurt, munich",
        "brussels, brussel, amsterdam, the hague, den haag, rotterdam, geneva, jenewa, zurich",
        "vienna, wina, rome, roma, milan, madrid, barcelona, lisbon, dublin, edinburgh, oslo",
        "stockholm, helsinki, copenhagen, warsaw, prague, budapest, bucharest, sofia, athens",
        "kyiv, kiev, moscow, moskow, st petersburg, minsk, tbilisi, tashkent, astana, almaty",
        "washington, new york, boston, chicago, los angeles, san francisco, seattle, houston",
        "dallas, atlanta, miami, detroit, philadelphia, denver, ottawa, toronto, montreal",
        "vancouver, mexico city, havana, bogota, lima, quito, caracas, santiago, buenos aires",
        "brasilia, sao paulo, rio de janeiro, canberra, sydney, melbourne, brisbane, perth",
        "adelaide, darwin, wellington, auckland, port moresby, suva, dili, davos",
    )
)
