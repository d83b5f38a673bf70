"""Words that must not change between two wordings of one quotation.

Alternatives are divided by "|" and line ends. Latin words are compared whole, in lower case; Han
characters and words wherever they stand.
"""

from typing import Final

NEGATIONS_LATIN: Final = """
    not|no|never|without|none|nor|neither|nobody|nothing|cannot|except|hardly|barely|tidak|bukan|
    belum|tanpa|jangan|tak|kecuali|batal|gagal|failed|fails|fail|denied|denies|membantah|least|
    most
"""
DIRECTIONS_LATIN: Final = """
    up|down|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|grew|grow|grows|growing|
    growth|shrank|shrink|shrinks|shrunk|increase|increases|increased|increasing|decrease|
    decreases|decreased|decreasing|gain|gains|gained|lost|lose|loses|loss|losses|profit|profits|
    deficit|higher|lower|more|less|fewer|above|below|over|under|climbed|climbs|dropped|
    drops|drop|slipped|slips|surged|surges|plunged|plunges|jumped|jumps|declined|declines|decline|
    expanded|contracted|doubled|halved|tripled|accelerated|slowed|improved|worsened|gainers|best|
    worst|first|last|before|after|exports?|imports?|naik|turun|meningkat|menurun|peningkatan|
    penurunan|tumbuh|pertumbuhan|menyusut|merosot|anjlok|melonjak|bertambah|berkurang|menguat|
    melemah|menanjak|lebih|kurang|atas|bawah|surplus|defisit|untung|rugi|laba|kerugian|keuntungan|
    tertinggi|terendah|terbesar|terkecil|ekspor|impor|sebelum|sesudah|setelah|membaik|memburuk|
    melambat|sama|minimal|maksimal|paling|from|dari|ke|raise|raises|raised|raising|
    cut|cuts|cutting|lowered|lowers|reduce|reduces|reduced|reducing|reduction|soared|soars|sank|
    sinks|widened|narrowed|strengthened|weakened|kenaikan|naiknya|turunnya|menaikkan|menurunkan|
    dinaikkan|diturunkan|melebar|menyempit|pengurangan|penambahan|buy|buys|bought|buying|sell|
    sells|sold|selling|open|opened|opens|close|closed|closes|hired|fired|joined|left|to|beli|jual|
    membeli|menjual|dibeli|dijual|pembelian|penjualan|membuka|menutup|dibuka|ditutup|masuk|keluar
"""
SCALES_LATIN: Final = """
    hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|trillions|bn|
    tn|mn|dozen|dozens|percent|per cent|percentage|point|points|half|third|quarter|fifth|tenth|
    twice|double|triple|ratus|ribu|juta|jt|miliar|milyar|triliun|puluh|belas|lusin|persen|
    persentase|poin|setengah|separuh|sepertiga|seperempat|seperlima|kali|lipat|ratusan|ribuan|
    jutaan|miliaran|puluhan
"""
NUMBERS_LATIN: Final = """
    zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|
    sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|nol|
    satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta|
    semiliar
"""
NEGATIONS_HAN: Final = "不|没|未|无|非|否|勿|莫|難|难|暂停|取消|終止|终止"
DIRECTIONS_HAN: Final = """
    增|减|減|升|降|涨|漲|跌|高|低|多|少|扩|擴|缩|縮|盈|亏|虧|超|余|近|逾|快|慢|强|弱|上|下|顺差|
    逆差|进口|出口|首|末|前|后|以内|以外|回落|翻|倍|加|落|滑|好|差|最|买|買|卖|賣|购|售|开|開|关|關|进|出|入
"""
SCALES_HAN: Final = "[零〇一二三四五六七八九十百千万亿两萬億兆兩半成]+|百分|千分"
# Places that the vocabulary of the cluster does not know, and those of the cluster where it takes
# them for parts of other names.
PLACES_HAN: Final = """
    北京|天津|河北|雄安|石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|
    河南|山东|山西|上海|重庆|广东|广州|深圳|江苏|浙江|安徽|福建|江西|湖北|湖南|四川|贵州|云南|
    陕西|甘肃|青海|辽宁|吉林|黑龙江|海南|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾|中国|美国|日本|
    韩国|德国|英国|法国|俄罗斯|印度|欧盟|东盟|印尼|济南|青岛|郑州|太原|沈阳|大连|长春|哈尔滨|南京|
    苏州|杭州|宁波|合肥|福州|厦门|南昌|武汉|长沙|成都|昆明|贵阳|西安|兰州|西宁|银川|南宁|海口|拉萨|
    乌鲁木齐|呼和浩特
"""
# Words that a capital at the beginning of a sentence makes look like names.
NO_NAMES: Final = """
    the|a|an|in|on|at|by|of|for|from|with|as|to|it|its|this|that|these|those|he|she|they|we|but|
    and|or|if|when|while|after|before|more|some|all|their|our|his|her|there|about|over|during|
    pada|di|ke|dari|dalam|untuk|dengan|ini|itu|dan|atau|tetapi|namun|sementara|selain|menurut|
    setelah|sebelum|ketika|jika|karena|sebagai|para|ia|dia|mereka|kami|kita|hal|total|jumlah|
    nilai|output|tahun|hingga|sejak
"""
