"""Cities from which reports are sent, as datelines name them."""

from typing import Final

from articles.text.word_tables import listed, terms

KNOWN_CITIES: Final = tuple(
    listed(
        "北京 天津 上海 重庆 石家庄 唐山 保定 廊坊 沧州 张家口 承德 秦皇岛 邯郸 邢台 衡水 雄安 "
        "太原 "
        "呼和浩特 沈阳 大连 长春 哈尔滨 南京 苏州 杭州 宁波 合肥 福州 厦门 南昌 济南 青岛 郑州 "
        "武汉 长沙 "
        "广州 深圳 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐 香港 澳门 台北 "
        "东京 首尔 "
        "华盛顿 纽约 洛杉矶 旧金山 芝加哥 渥太华 伦敦 巴黎 柏林 法兰克福 罗马 马德里 莫斯科 "
        "日内瓦 维也纳 "
        "布鲁塞尔 雅加达 新加坡 曼谷 河内 吉隆坡 马尼拉 万象 金边 仰光 新德里 孟买 伊斯兰堡 达卡 "
        "科伦坡 "
        "开罗 内罗毕 约翰内斯堡 堪培拉 悉尼 惠灵顿 巴西利亚 里约热内卢 圣保罗 墨西哥城 迪拜 利雅得 "
        "德黑兰 安卡拉 伊斯坦布尔 耶路撒冷 联合国 博鳌 义乌 无锡 常州 烟台 徐州 温州 佛山 东莞 珠海"
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
