"""Words of which debris is made, in three languages: what pages' controls do, and to what."""

from collections.abc import Mapping
from typing import Final

from articles.text.word_tables import terms, words

# What controls do, and to what. A line of only these and of FILLERS is a control.
WIDGETS: Final[Mapping[str, frozenset[str]]] = {
    "loading": words(
        "loading memuat wait tunggu mohon buffering 加载 载入 读取 正在 请稍候 请稍等 稍候",
    ),
    "font_size": words(
        "kompak compact kerapatan spasi change font huruf ukuran size teks text kecil sedang besar",
        "small medium large larger smaller bigger increase decrease reset perbesar perkecil aa a+",
        "a- a++ t+ t- 字号 字体 字体大小 文字大小 大 中 小 特大 超大 标准 夜间模式 护眼模式",
        "日间模式 阅读模式 大字版 无障碍 无障碍浏览 保护视力色 背景颜色 放大 缩小 默认 调整",
        "调整字体 适老 适老模式 长者版 长辈版 关怀版 关怀模式 大字",
    ),
    "share": words(
        "share shares sharing bagikan sebarkan tweet retweet repost pin forward send kirim gift",
        "give recommend rekomendasikan teruskan copy salin copied disalin link links tautan url",
        "shortlink facebook twitter whatsapp wa telegram linkedin reddit pinterest instagram",
        "tiktok youtube messenger threads flipboard pocket tumblr weibo wechat skype rss mastodon",
        "bluesky snapchat viber medsos sosmed line x fb ig vk grup group 易信 分享 分享到 转发",
        "转发到 转载到 微信 微博 新浪微博 腾讯微博 QQ 朋友圈 微信好友 豆瓣 知乎 贴吧 抖音 快手",
        "百度贴吧 人人网 开心网 搜狐微博 网易微博 钉钉",
        "复制 复制链接 链接 二维码 扫一扫 扫描 扫码 长按 识别 手机 手机看 用微信 右上角",
    ),
    "control": words(
        "feedback manage correction error edit suggest report consent cookies preferences cart",
        "bahasa watch streaming powered language contents isi daftar ditutup closed tayang browser",
        "settings versi rating rate beri lapor hoaks selengkapnya 扩散 打赏 点个赞 再走 投诉建议",
        "返回列表 加大 加载失败 手机阅读 专享 早报 赞助商 广告合作 油价 行情中心 自选股 resume",
        "resuming refresh muat ulang otomatis tiap detik seconds every automatically siaran",
        "langsung pdf epub csv xls xlsx quiz kuis buy beli toc issue edisi edition citation ris",
        "bibtex 试听 听报道 倍速 海报 全屏 立即订阅 立即购买 限时优惠 优惠 有奖问答 有奖 参与调查",
        "读者群 交流群 小编 主编微信 进群 商务合作 图文无关 接上页 本版导读 试读 embed pop-out",
        "modal layar penuh 回放 推广信息 合作媒体 参与 话题 讨论 选择 语言 播报 语音播报 热播榜",
        "热播 热榜 小时 刷新 缩小字体 放大字体 退出 发布 表情 撤消 跟帖 跟贴 登录 直播 快讯 精彩",
        "自选 加自选 添加自选 价格提醒 设置提醒 设置价格提醒 价格预警 收听 收听全文 礼物 送礼物",
        "送礼 发弹幕 弹幕 主播 打榜 分享直播 关注主播 畅读全文 畅读全站 栏目 完整 公告 听全文 长文",
        "短文 围观 上一版 下一版 版面 版面导航 print cetak save simpan bookmark favorite favourite",
        "favorit favorites download unduh email mail e-mail surel listen dengarkan play putar",
        "pause mute unmute play-pause fullscreen close tutup open buka menu search cari home",
        "beranda back kembali top atas skip lewati zoom enlarge expand collapse show hide",
        "tampilkan sembunyikan toggle next previous prev view lihat read baca reading list click",
        "klik tap ketuk scroll gulir swipe slide geser continue lanjut lanjutkan melanjutkan",
        "berlanjut membaca keep jump laporkan translate terjemahkan cite yes no ya tidak ok okay",
        "accept agree setuju cancel batal submit login logout masuk register sign signup log",
        "select pilih choose enable aktifkan allow izinkan javascript notifications notifikasi",
        "notification pengaturan caption captions transcript gallery galeri photo photos foto",
        "image images gambar video videos audio player podcast navigation failed retry gagal coba",
        "comment later nanti quick guide page halaman article artikel story berita post news",
        "content konten website version mode dark light gelap terang reader full text-to-speech",
        "suara live suka dislike 打印 打印本页 打印本稿 纠错 我要纠错 收藏 收藏本页 加入收藏 关闭",
        "关闭窗口 返回 返回顶部 回到顶部 顶部 首页 返回首页 搜索 注册 自动播放 静音 取消静音",
        "清晰度 重播 播放 暂停 目录 导航 菜单 正文 更多 展开 收起 全文 原文 下载 推荐 置顶 原创",
        "查看 阅读全文 展开全文 阅读原文 查看原文 查看全文 点击 点此 这里 此处 上滑 下滑 滑动 向左",
        "向右 向上 向下 左右 上下 上方 下方 左侧 右侧 蓝字 箭头 图片 大图 原图 视频 音频 语音 朗读",
        "听 听新闻 继续 下一个 上一个 下一页 上一页 尾页 页 剩余 内容 进入 打开 前往 客户端 APP",
        "举报 投诉 反馈 意见反馈 窗口 本页 本文 此页 翻译 简体 繁体 繁體 简 繁 EN 中文 英文 作者",
        "喜欢作者 赞作者 稀罕作者 长按点赞 写留言 精选留言 微信号 ID 小程序",
    ),
    "follow": words(
        "follow ikuti join gabung bergabung like channel kanal saluran google kami update updates",
        "newsroom terbaru latest breaking aplikasi playstore appstore android ios akun 关注",
        "关注我们 公众号 微信公众号 官方微信 官方微博 视频号 头条号 百家号 星标 设为星标 加星标",
        "添加 欢迎 加入 我们",
    ),
    "subscribe": words(
        "subscribe subscription subscriptions subscriber subscribers berlangganan langganan",
        "newsletter newsletters inbox unsubscribe donate donasi member members membership premium",
        "promotion trial alerts alert 订阅 会员 开通 付费 登录后 购买",
    ),
    "advertisement": words(
        "advertisement advertisements advertising advert ad ads sponsored promoted iklan pariwara",
        "advertorial kolom baris slot bersponsor sponsor ruang space 广告 推广 赞助 赞助内容",
        "商业推广 广告位招租 广告位",
    ),
    "ticker": words(
        "ticker last chg volume high low security symbol price bid ask index indeks kode harga",
        "terakhir perubahan 代码 最新价 涨跌 涨跌幅 成交量",
    ),
    "counter": words(
        "comments komentar views likes replies reply responses response reads dilihat tayangan",
        "dibaca pembaca kali minute minutes min mins menit waktu durasi estimasi hits visits",
        "pageviews 评论 阅读 浏览 点赞 赞 在看 喜欢 访问 点击数 点击量 浏览量 阅读量 阅读数",
        "浏览次数 阅读次数 点击次数 访问量 评论数 留言 被浏览 全部图片 关注者 回答 赞同 默认排序",
        "upvotes corrections 网友评论 发表评论 我来说两句 全部评论 最新评论 热门评论 暂无评论",
        "条评论 人参与 次阅读 人阅读 阅读时间 预计 分钟 全文共 字",
    ),
}
# Words that stand in such lines but make none.
FILLERS: Final = words(
    "the a an this that these to on via with for your our us my of in at by from or and more all",
    "here now today free it is was be first see what get up down left right below above into out",
    "off as you i me about after before ini itu ke di dan atau dari untuk dengan yang pada melalui",
    "lewat oleh anda kamu juga pula lebih semua lain lainnya sini disini situ bawah atas kanan",
    "kiri sekarang gratis para jadi pertama teman friends friend selanjutnya berikutnya sebelumnya",
    "terkini options option chart map graphic daftarkan key events only less daily weekly harian",
    "mingguan family keluarga social media sosial k m b rb jt 约 就 点 点个 请 第 版 的 到 至 本",
    "此 我 我要 您 你 量 数 次数 次 人 条 个 万 亿 或 和 与 在 了 中 后 即可 可 新闻 报道 合作",
    "联系 联系人 成功 生成 本条 添加 备注 加入 交流 微信号 ai vip 空间 好友 由 方 提供 以下 推广",
    "腾讯 direct 看 已 共 有 为 上 下 一 对 将 也 并 给 更 及 来 去 吧 啊 哦 我的 您的 你的",
)

# Words with which controls begin. Alone they make a short line without a full stop one.
COMMANDS: Final = terms(
    "download, subscribe, click, tap, scroll, swipe, register, donate, unsubscribe, sign up",
    "sign in, log in, bagikan, unduh, simpan, lihat, simak, baca, tonton, saksikan, dengarkan",
    "ikuti, klik, muat ulang, donasi, langganan, berlangganan, cek, salin, cetak, perbesar",
    "perkecil, geser, gulir, tampilkan, sembunyikan, ketuk, pindai, 立即抢购, 立即购买, 立即订阅",
    "立即下载, 立即查看, 立即报名, 马上抢, 抢购, 点击, 扫描, 扫码, 长按, 下载, 收听, 识别, 轻触",
    "喜欢就, 更多精彩, 左滑, 右滑, 上滑, 下滑, 点开, 戳, 展开, 跳过, 查看完整, 查看全部, 查看高清",
    "放大查看, 更多内容请, 更多资讯, 听全文, 打开微信, 打开app",
)
# These begin headings too: another word of a control must follow in the line.
AMBIGUOUS_COMMANDS: Final = terms(
    "buy, book, order, shop, get, see, try, share, save, watch, listen, join, enter, follow, print",
    "explore, discover, read, open, view, send, vote, find, go, more, gabung, pasang, kirim, beri",
    "tulis, pilih, dapatkan, kunjungi, hubungi, daftar, nikmati, dukung, temukan, coba, beli",
    "pesan, gunakan, getting there",
)
SIGNALS: Final = words(
    "our your you now here app page guide issue newsletter inbox article articles story stories",
    "online web website free deals price tickets hotels print magazine edition podcast video",
    "videos experiences feedback sekarang table chart charts graph graphic graphics gallery",
    "slideshow photos pictures interactive explainer calculator tabel grafik galeri infografis",
    "halaman lengkap kami anda kamu sini disini aplikasi artikel berita gratis edisi majalah situs",
    "tautan link promo redaksi jurnalisme pembaca pelanggan",
)
# Months' and weeks' papers, sections, kinds of articles: capitalised like names, and none.
NOT_NAMES: Final = words(
    "surat pembaca letters letter readers humas kontributor redaktur admin administrator oleh by",
    "desk the news daily weekly monthly post times magazine journal review gazette herald tribune",
    "wire online analysis analisis feature features opinion opini premium markets business",
    "politics world asia comment commentary column kolom exclusive eksklusif video live update",
    "updates press release insights report reports blog bulletin brief briefing newsletter",
    "editorial interview wawancara explainer factbox special points highlights takeaways index",
    "published ringkasan berita kabar harian majalah media redaksi tim ekonomi bisnis politik",
    "nasional internasional teknologi technology policy energy science sport sports olahraga",
    "hiburan wisata otomotif sorotan laporan liputan china beijing tianjin hebei indonesia jakarta",
    "city today hari kota cluster research center centre institute biro riset pers siaran atase",
    "perdagangan kementerian dinas badan bureau ministry department page money fakta cek fact",
    "check factcheck halaman utama khusus finance prices outlook perkembangan harga indeks jadwal",
    "pengumuman buletin prakiraan statistik office data dok istimewa foto photo perusahaan company",
    "group agency council committee university 财经 国内 国际 社会 经济 科技 体育 娱乐 观点 评论",
    "深度 专栏 特稿 时评 要闻 头条 独家 原创 热点 专题 直播 高铁 金融 石油 汽车 房产 时政 军事",
    "文化 教育 健康 旅游 股票 基金 保险 银行 农业 钢铁 煤炭 楼市 股市 债市 期货 外汇 黄金 理财",
    "创投 消费 零售 物流 航运 高考 万象 关于 方案 计划 全文 项目 常识 应用 金属 安全 温度 万家",
    "时代 成长 易车 马上 高端 平台 白银 甘肃 江苏 江西 云南 关注 赞赏 订阅 收藏 分享 转发 点赞",
    "打赏 举报 编译 原标题 来源 本报 本刊 本社 快讯 综合 特写 人物 访谈 产业 公司 市场 图说 视频",
    "港口 能源",
)
# What a person may answer in one word: with a full stop it is an answer, not a button.
ANSWERS: Final = words("yes no ya tidak ok okay setuju agree suka like batal nanti comment 更多")
# Headings made of words of controls.
HEADINGS: Final = frozenset(
    terms(
        "what to watch, what to watch for, what to watch next, what to watch out for, what next",
        "what else to watch, back to work, back on top, closed for now, price watch, watch list",
        "live streaming, print and digital, harga terakhir, perubahan harga, harga beli",
        "harga jual, siaran langsung, 订阅量, 下载量, 播放量",
    )
)
# Headings of the part that a text begins with: short like labels, and text.
PREFACES: Final = HEADINGS | frozenset(
    terms(
        "foreword, preface, introduction, summary, executive summary, key figures, highlights",
        "overview, background, abstract, the facts, what happened, context, q&a",
        "what you need to know, what to know, what we know, what we know so far, what's next",
        "what happens next, what comes next, why it matters, why this matters, the big picture",
        "by the numbers, in numbers, between the lines, the bottom line, bottom line",
        "key takeaways, how it works, what it means, what this means, what they're saying, zoom in",
        "zoom out, state of play, the background, the details, yang perlu diketahui",
        "yang perlu anda ketahui, apa selanjutnya, mengapa penting, mengapa ini penting",
        "poin penting, poin-poin penting, poin utama, dalam angka, apa yang terjadi, apa artinya",
        "bagaimana cara kerjanya, langkah selanjutnya, kesimpulan, sekapur sirih, kata pengantar",
        "pengantar, pendahuluan, prakata, latar belakang, ringkasan, ringkasan eksekutif, intisari",
        "abstrak, pokok-pokok, tanya jawab, sekilas, gambaran umum, duduk perkara, 前言, 引言",
        "引子, 导语, 导读, 摘要, 内容摘要, 背景, 序言, 序, 编者的话, 卷首语, 概述, 为何重要",
        "为什么重要, 你需要知道的, 你需要知道什么, 接下来, 接下来会怎样, 意味着什么, 一句话总结",
        "数字看点, 结语, 尾声, 写在最后, 写在前面, 概况, 内容提要, 提要, 问答, 新闻背景, 核心提示",
        "核心观点, 主要观点, 要点, 核心要点",
    )
)
# Chinese surnames of one character, the frequent ones first.
SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋"
    "蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎"
    "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪"
    "庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛"
    "曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦"
    "褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇"
    "桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟"
    "冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相"
    "初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战"
    "赖洪丘畅竺习慕危玉银亢嵇公哈湛宾戎勾茅利於居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧由濮步"
)
