"""Tables of what pages print around an article, in three languages, by kind.

They name habits of the press, never a site. Four ways to know a line:

* WIDGETS: a line that says nothing but such words ("bagikan ke grup WA", "字体 大 中 小").
* LABELS: a line that begins with such a label and a colon, an arrow or its end ("baca juga: …").
* OPENINGS: a line that begins so, with or without a mark behind it.
* The patterns of debris_shapes.
"""

from collections.abc import Mapping
from typing import Final


def _words(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


def _terms(*rows: str) -> tuple[str, ...]:
    return tuple(term.strip() for row in rows for term in row.split(",") if term.strip())


# What controls do, and to what. A line of only these and of FILLERS is a control.
WIDGETS: Final[Mapping[str, frozenset[str]]] = {
    "loading": _words(
        "loading memuat wait tunggu mohon buffering 加载 载入 读取 正在 请稍候 请稍等 稍候"
    ),
    "font_size": _words(
        "kompak compact kerapatan spasi change",
        "font huruf ukuran size teks text kecil sedang besar small medium large larger",
        "smaller bigger",
        "increase decrease reset perbesar perkecil aa a+ a- a++ t+ t- 字号 字体 字体大小",
        "文字大小 大 中 小 特大",
        "超大 标准 夜间模式 护眼模式 日间模式 阅读模式 大字版 无障碍 无障碍浏览 保护视力色",
        "背景颜色 放大 缩小 默认",
    ),
    "share": _words(
        "share shares sharing bagikan sebarkan tweet retweet repost pin forward send kirim",
        "gift give",
        "recommend rekomendasikan teruskan copy salin copied disalin link links tautan url",
        "shortlink facebook",
        "twitter whatsapp wa telegram linkedin reddit pinterest instagram tiktok youtube messenger",
        "threads flipboard pocket tumblr weibo wechat skype rss mastodon bluesky snapchat",
        "viber medsos",
        "sosmed line x fb ig vk grup group",
        "分享 分享到 转发 转发到 转载到 微信 微博 新浪微博 腾讯微博 QQ qq QQ空间 qq空间",
        "QQ好友 qq好友 朋友圈 微信好友 豆瓣",
        "知乎 贴吧 抖音 快手 复制 复制链接 链接 二维码 扫一扫 扫描 扫码 长按 识别 手机",
        "手机看 用微信 右上角",
    ),
    "control": _words(
        "correction error edit suggest report consent cookies preferences cart bahasa",
        "language",
        "contents isi daftar ditutup closed tayang browser settings versi",
        "rating rate beri lapor hoaks selengkapnya 扩散",
        "打赏 点个赞 再走 投诉建议 返回列表 加大 加载失败 手机阅读 专享 早报 赞助商",
        "广告合作 油价 行情中心 自选股",
        "resume resuming refresh muat ulang otomatis tiap detik seconds every automatically siaran",
        "langsung rss pdf epub csv xls xlsx quiz kuis buy beli toc issue edisi edition",
        "citation ris bibtex",
        "刷新 缩小字体 放大字体 退出 发布 表情 撤消 跟帖 跟贴 登录 直播 快讯 精彩",
        "栏目 完整 公告 听全文 长文 短文 围观 上一版 下一版 版面 版面导航",
        "PDF版 pdf版",
        "print cetak save simpan bookmark favorite favourite favorit favorites download",
        "unduh email mail",
        "e-mail surel listen dengarkan play putar pause mute unmute play-pause fullscreen",
        "close tutup open",
        "buka menu search cari home beranda back kembali top atas skip lewati zoom enlarge",
        "expand collapse",
        "show hide tampilkan sembunyikan toggle next previous prev view lihat read baca",
        "reading list click",
        "klik tap ketuk scroll gulir swipe slide geser continue lanjut lanjutkan",
        "melanjutkan berlanjut membaca",
        "keep jump report laporkan translate terjemahkan cite pdf yes no ya tidak ok okay",
        "accept agree setuju",
        "cancel batal submit login logout masuk register daftar sign signup log select",
        "pilih choose enable aktifkan",
        "allow izinkan javascript notifications notifikasi notification settings",
        "pengaturan caption captions",
        "transcript gallery galeri photo photos foto image images gambar video videos",
        "audio player podcast",
        "loading comment later nanti quick guide page halaman article artikel story berita",
        "post news content konten",
        "website version versi mode dark light gelap terang reader full text-to-speech",
        "suara live suka dislike",
        "打印 打印本页 打印本稿 纠错 我要纠错 收藏 收藏本页 加入收藏 关闭 关闭窗口 返回",
        "返回顶部 回到顶部 顶部 首页 返回首页 搜索 登录 注册",
        "播放 暂停 目录 导航 菜单 正文 更多 展开 收起 全文 原文 下载 推荐 置顶 原创 查看",
        "阅读全文 展开全文 阅读原文 查看原文 查看全文",
        "点击 点此 这里 此处 上滑 下滑 滑动 向左 向右 向上 向下 左右 上下 上方 下方 左侧",
        "右侧 蓝字 箭头 图片 大图 原图 视频 音频 语音 朗读",
        "听 听全文 听新闻 继续 下一个 上一个 下一页 上一页 尾页 页 剩余 内容 进入 打开",
        "前往 客户端 APP app App 举报 投诉 反馈 意见反馈 窗口 本页",
        "本文 此页 翻译 简体 繁体 繁體 简 繁 EN 中文 英文 作者 喜欢作者 赞作者 稀罕作者",
        "长按点赞 写留言 精选留言 微信号 ID 小程序",
    ),
    "follow": _words(
        "follow ikuti join gabung bergabung like channel kanal saluran grup group google",
        "kami update updates",
        "newsroom terbaru latest breaking app aplikasi playstore appstore android ios medsos akun",
        "关注 关注我们 公众号 微信公众号 官方微信 官方微博 视频号 头条号 百家号 星标",
        "设为星标 加星标 添加 欢迎 加入 我们",
    ),
    "subscribe": _words(
        "subscribe subscription subscriptions subscriber subscribers berlangganan",
        "langganan newsletter",
        "newsletters inbox unsubscribe donate donasi member members membership premium",
        "promotion trial",
        "alerts alert notifikasi 订阅 会员 开通 付费 登录后 购买",
    ),
    "advertisement": _words(
        "advertisement advertisements advertising advert ad ads sponsored promoted iklan",
        "pariwara advertorial",
        "bersponsor sponsor ruang space 广告 推广 赞助 赞助内容 商业推广 广告位招租 广告位",
    ),
    "ticker": _words(
        "ticker last change chg volume high low open close security symbol price prev bid",
        "ask index indeks kode harga terakhir perubahan 代码 最新价 涨跌 涨跌幅 成交量",
    ),
    "counter": _words(
        "comments komentar views view shares likes replies reply responses response reads",
        "dilihat tayangan",
        "dibaca pembaca kali read minute minutes min mins menit waktu durasi estimasi hits",
        "visits pageviews",
        "评论 阅读 浏览 点赞 赞 在看 喜欢 播放 访问 点击数 点击量 浏览量 阅读量 阅读数",
        "浏览次数 阅读次数 点击次数 访问量 评论数 留言 跟贴",
        "参与 网友评论 发表评论 我来说两句 全部评论 最新评论 热门评论 暂无评论 条评论",
        "人参与 次阅读 人阅读 阅读时间 预计 分钟 全文共 字",
    ),
}
# Words that stand in such lines but make none.
FILLERS: Final = _words(
    "the a an this that these to on via with for your our us my of in at by from or and &",
    "more all here now",
    "today free it is was be first see what get up down left right below above into out",
    "off as you i me about after before",
    "ini itu ke di dan atau dari untuk dengan yang pada melalui lewat via oleh anda kamu",
    "juga pula lebih semua",
    "lain lainnya di sini disini situ bawah atas kanan kiri sekarang gratis para jadi",
    "pertama teman friends friend",
    "family keluarga social media sosial k m b rb jt 约 就 点 点个 请 第 版 的 到 至 本 此",
    "我 我要 您 你 请 量 数",
    "次数 次 人 条 个 万 亿 或 和 与 在 了 中 后 即可 可",
    "看 已 共 有 为 上 下 一 对 将 也 并 给 更 及 来 去 吧 啊 哦 我的 您的 你的",
)
# A line of one or two words from here is a control even where it might be a word of a text.
# Anything longer must hold one word that is no filler.

# Labels before the title of something else, alone or with it. By language they need no mark
# behind them if the second word makes the sense sure (OPENINGS).
RELATED: Final = _terms(
    "baca, baca juga, baca pula, baca selengkapnya, baca lainnya, simak, simak juga",
    "simak pula, lihat, lihat juga",
    "lihat pula, tonton, tonton juga, saksikan, saksikan juga, cek, cek juga",
    "artikel terkait, berita terkait",
    "artikel lainnya, berita lainnya, artikel lain, berita lain, berita terpopuler",
    "artikel terpopuler, terpopuler",
    "berita terbaru, berita terkini, terkini, terbaru, berita populer, populer, terkait",
    "topik terkait, rekomendasi",
    "rekomendasi untuk anda, rekomendasi berita, pilihan editor, pilihan redaksi",
    "pilihan untukmu, pilihan untuk anda",
    "paling banyak dibaca, paling dicari, paling populer, mungkin anda suka",
    "anda mungkin suka, anda mungkin tertarik",
    "selanjutnya, sebelumnya, berikutnya, berita selanjutnya, berita sebelumnya",
    "artikel selanjutnya, tren, trending",
    "sorotan, jangan lewatkan, video terkait, video terpopuler, video pilihan",
    "foto terkait, konten terkait, bacaan lain",
    "kabar lainnya, indeks berita, berita utama, headline, kolom terkait, berita foto",
    "read, read also, read more, read next, read on, also read, see also, see more",
    "see related, watch also, watch next",
    "listen next, more, more from, more on, more on this story, more in, more news",
    "more stories, more headlines",
    "more like this, related, related articles, related stories, related news",
    "related content, related links",
    "related topics, related coverage, related posts, related reading, related video",
    "related videos, related story",
    "further reading, also on, recommended, recommended for you, recommended reading",
    "recommended articles",
    "recommended stories, suggested reading, you may like, you might like",
    "you may also like, you might also like",
    "you may be interested in, you might be interested in, you may have missed",
    "don't miss, dont miss, up next, next up",
    "next, previous, next article, previous article, next story, previous story",
    "next post, previous post",
    "next in this issue, most read, most viewed, most popular, most shared",
    "most commented, most watched, popular",
    "popular now, popular stories, popular posts, trending, trending now, editors' picks",
    "editors picks, editor's picks",
    "editor's pick, editors' choice, editor's choice, top stories, top news, latest news",
    "latest stories, latest",
    "latest headlines, just in, what to read next, explore more, in case you missed it",
    "icymi, must read, must reads",
    "best of, explore further, stay informed, keep reading, continue reading",
    "in other news, in pictures, promoted stories, our picks",
    "from the archive, from our partners, around the web, from the web, elsewhere",
    "special report, special reports, go deeper, also in this series, more in this series",
    "in this series, 新闻精选, 国内新闻精选",
    "相关阅读, 相关新闻, 相关文章, 相关报道, 相关链接, 相关推荐, 相关资讯, 相关内容",
    "相关专题, 相关视频, 相关稿件, 推荐阅读, 推荐文章",
    "推荐新闻, 推荐内容, 推荐视频, 延伸阅读, 扩展阅读, 拓展阅读, 更多阅读, 更多新闻",
    "更多文章, 更多报道, 更多内容, 更多精彩, 更多, 热门文章",
    "热门新闻, 热门推荐, 热门阅读, 热门视频, 热门话题, 热门排行, 最新文章, 最新新闻",
    "最新资讯, 最新报道, 精彩推荐, 精彩阅读, 精彩回顾",
    "往期回顾, 往期精彩, 往期推荐, 往期文章, 关联阅读, 上一篇, 下一篇, 上一条, 下一条",
    "上一则, 下一则, 上一页, 下一页, 前一篇, 后一篇",
    "猜你喜欢, 猜您喜欢, 大家都在看, 大家还在看, 为你推荐, 为您推荐, 编辑推荐, 今日推荐",
    "今日热点, 热点推荐, 点击排行, 点击排行榜, 阅读排行",
    "阅读排行榜, 排行榜, 新闻排行, 新闻排行榜, 热榜, 热门搜索, 热搜词, 搜索热词, 延伸推荐",
    "热文, 热点, 热点新闻, 热搜, 24小时热文, 一周热门, 看过本文的人还看过, 你可能感兴趣",
    "您可能感兴趣",
    "本期热点, 热议话题, 名家专栏, 今日油价, 网友跟帖, 全部跟帖, 作者最新文章, 最热评论",
    "大公司, 精选, 精选文章, 要闻, 头条, 图片新闻, 视频新闻, 专题, 专题报道, 滚动新闻",
    "阅读下一篇, 继续阅读, 深度阅读, 相关解读",
    "即时新闻, 同类文章, 其他新闻, 其它新闻, 本周热点, 友情链接",
)
# Words with which controls begin. Alone they make a short line without a full stop one.
COMMANDS: Final = _terms(
    "download, subscribe, click, tap, scroll, swipe, register, donate, unsubscribe",
    "sign up, sign in, log in",
    "bagikan, unduh, simpan, lihat, simak, baca, tonton, saksikan, dengarkan, ikuti, klik",
    "muat ulang, donasi",
    "langganan, berlangganan, cek, salin, cetak, perbesar, perkecil, geser, gulir",
    "tampilkan, sembunyikan",
    "点击, 扫描, 扫码, 长按, 下载, 收听, 识别, 轻触, 戳这里, 戳链接, 喜欢就, 更多精彩",
    "更多内容请, 更多资讯, 听全文, 打开微信, 打开app",
)
# These begin headings too: another word of a control must follow in the line.
AMBIGUOUS_COMMANDS: Final = _terms(
    "buy, book, order, shop, get, see, try, share, save, watch, listen, join, enter",
    "follow, print, explore, discover",
    "read, open, view, send, vote, find, go, more, gabung, pasang, kirim, beri, tulis",
    "pilih, dapatkan, kunjungi",
    "hubungi, daftar, nikmati, dukung, temukan, coba, beli, pesan, gunakan, getting there",
    "book now, buy now",
)
SIGNALS: Final = _words(
    "our your you now here app page guide issue newsletter inbox article articles story",
    "stories online web",
    "website free deals price tickets hotels print magazine edition podcast video videos",
    "experiences feedback",
    "kami anda kamu sini disini aplikasi artikel berita gratis edisi majalah halaman situs",
    "tautan link promo",
    "redaksi jurnalisme pembaca pelanggan",
)
# Months' and weeks' papers, sections, kinds of articles: capitalised like names, and none.
NOT_NAMES: Final = _words(
    "the news daily weekly monthly post times magazine journal review gazette herald",
    "tribune wire online",
    "analysis analisis feature features opinion opini premium markets business politics",
    "world asia comment",
    "commentary column kolom exclusive eksklusif video live update updates press release",
    "insights report",
    "reports blog bulletin brief briefing newsletter editorial interview wawancara",
    "explainer factbox special",
    "berita kabar harian majalah media redaksi tim ekonomi bisnis politik nasional",
    "internasional teknologi",
    "technology policy energy science sport sports olahraga hiburan wisata otomotif",
    "sorotan laporan liputan",
    "china beijing tianjin hebei indonesia jakarta city today hari kota cluster research",
    "center centre institute",
    "biro riset pers siaran atase perdagangan kementerian dinas badan institute bureau",
    "ministry department",
    "office data dok istimewa foto photo perusahaan company group agency council committee",
    "university",
    "财经 国内 国际 社会 经济 科技 体育 娱乐 观点 评论 深度 专栏 特稿 时评 要闻 头条 独家",
    "原创 热点 专题 直播",
    "快讯 综合 特写 人物 访谈 财经 产业 公司 市场 图说 视频 港口 能源",
)
# "More great stories", "our latest headlines": any such words between.
MORE_STORIES: Final = (
    r"(?:more|our|other|latest|top|great|related|recent|popular)(?: [\w']+){0,3} "
    r"(?:stories|news|headlines|articles|videos|coverage|blogs|posts|reports|reads|links)|"
    r"more from this (?:issue|author|section|series|category)|"
    r"(?:artikel|berita|video|kabar|konten|bacaan|topik|foto|info|cerita|tulisan)"
    r"(?: \w+){0,2} "
    r"(?:lainnya|terkait|lain|terpopuler|terbaru|terkini|populer|pilihan|menarik|anda)"
)
# Bare labels of one such word may also head a part of the article ("专题", "更多"): they swallow
# following lines only where no paragraph of the article comes after them.
LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "tags": _terms(
        "tag, tags, tagar, topik, topic, topics, kata kunci, keyword, keywords, label",
        "labels, kategori, category",
        "categories, filed in, filed under, posted in, rubrik",
        "explore more on these topics, explore more on",
        "see more on, read more about, more about, in this story, in this article",
        "related topics, topik populer, tema",
        "标签, 关键词, 关键字, 话题, 分类, 栏目, 所属栏目, 所属分类, 所属专题, 文章标签",
        "相关标签, 本文标签",
    ),
    "caption": _terms(
        "photo, photos, photograph, photographs, picture, image, illustration, graphic",
        "file photo, foto, gambar",
        "ilustrasi, infografis, grafis, grafik, dok, dokumentasi, credit, photo credit",
        "image credit, photo by, image by",
        "picture by, photograph by, photo courtesy of, foto oleh, foto ilustrasi",
        "ilustrasi foto, kredit foto, sumber foto",
        "caption, keterangan foto, keterangan gambar, photo caption, photo illustration",
        "图, 图片, 图源, 图说, 图注, 题图, 配图, 资料图",
        "图片来源, 图片说明, 供图, 摄影, 制图, 图表, 视频截图, 视频来源",
    ),
    "media": _terms(
        "video, watch, tonton, podcast, galeri foto, photo gallery, gallery, live, listen",
        "infographic, in photos, 视频",
        "直播, 音频, 图集, 组图, 图解, 动图",
    ),
    "credit": _terms(
        "informasi lebih lanjut hubungi, untuk informasi lebih lanjut, for more information",
        "for further information, media contact, media contacts, press contact, kontak media",
        "narahubung, enquiries, inquiries, media enquiries, media inquiries, press enquiries",
        "interviewed by, pewawancara, laman, situs web, homepage, 网站标识码",
        "diterbitkan oleh, published by",
        "sponsored by, presented by, paid for by, partner content, video by, issn, doi",
        "reprints and permissions",
        "索引号, 发文字号, 文号, 成文日期, 发文日期, 发布机构, 发文机关, 主题分类, 主题词",
        "公开方式, 公开属性, 信息公开类别, 体裁分类, 所属机构, 抄送, 印发, 联系邮箱, 电子邮箱",
        "press contacts, contact person, kontak pers, notes to editors, faksimile, surel, humas",
        "about the author, about the authors, tentang penulis, corrections, telp, telepon",
        "phone, fax, attachment",
        "attachments, lampiran, 附件, 联系人, 联系方式, 咨询电话, 作者简介, 关于作者",
        "editor, editors, editing, edited by, penyunting, redaktur, disunting oleh",
        "diedit oleh, copy editor, sub-editor",
        "subeditor, production, producer, produser, videografer, fotografer, photographer",
        "kontributor foto, pewarta foto",
        "penerjemah, translator, translated by, reviewed by, proofreader",
        "reporting and editing by, additional reporting",
        "additional reporting by, reporting by, writing by, writing and editing by",
        "compiled by, fact-checked by, sumber",
        "source, sources, sumber berita, sumber artikel, dikutip dari, original source",
        "diterjemahkan oleh",
        "责任编辑, 责编, 编辑, 本文编辑, 网络编辑, 值班编辑, 实习编辑, 图片编辑, 美编",
        "美术编辑, 校对, 审核, 审校, 初审, 复审, 终审, 复核, 一审, 二审, 三审",
        "监制, 总监制, 主编, 执行主编, 值班主编, 值班编委, 值班主任, 值班总监, 策划",
        "总策划, 统筹, 总统筹, 出品, 出品人, 剪辑, 版式, 排版, 编校, 编审, 视觉, 投稿",
        "投稿邮箱",
        "爆料, 爆料热线, 新闻热线, 联系电话, 热线电话, 举报电话, 举报邮箱, 客服电话",
        "原标题, 原题, 文章来源, 本文来源, 稿件来源, 信息来源, 消息来源, 来源, 出处, 稿源",
        "本文字数, 文章作者, 作者单位, 签发, 供稿, 供稿单位, 转自, 原文链接, 原文地址",
        "本文链接, 本文地址, 文章链接",
    ),
    "copyright": _terms(
        "our standards, our principles, 编者按",
        "disclaimer, notice, penafian, sanggahan, catatan redaksi, copyright, hak cipta",
        "editor's note, editors' note",
        "声明, 免责声明, 特别声明, 郑重声明, 法律声明, 转载声明, 网站声明, 版权声明",
        "风险提示, 免责条款, 版权说明, 特别提示, 温馨提示, 本站声明",
    ),
    "breadcrumb": _terms(
        "您的位置, 您现在的位置, 您当前的位置, 您所在的位置, 当前位置, 当前的位置",
        "所在位置, 你的位置, 您的当前位置, 你现在的位置, 首页, home",
        "beranda, you are here, anda di sini, anda berada di sini, 位置",
    ),
    "counter": _terms(
        "waktu baca, lama membaca, estimasi baca, durasi baca, reading time, read time",
        "time to read, dibaca",
        "dilihat, jumlah pembaca, hits, views, 浏览次数, 浏览量, 阅读次数, 阅读量, 阅读",
        "点击, 点击数, 点击次数, 访问次数, 访问量, 浏览, 阅读时间",
        "预计阅读时间, 已有",
    ),
    "font_size": _terms(
        "ukuran huruf, ukuran teks, ukuran font, font size, text size, 字号, 字体",
        "字体大小, 保护视力色, 背景色",
    ),
    "share": _terms(
        "share, share this, share on, share via, share article, bagikan, bagikan ke",
        "bagikan artikel, bagikan berita",
        "分享, 分享到, 转发到, 分享至, 转发, 微信扫一扫, 扫一扫, 打开微信",
    ),
    "subscribe": _terms("newsletter, newsletters, subscribe, langganan, berlangganan, 订阅"),
    "follow": _terms(
        "follow us, follow us on, ikuti kami, ikuti kami di, ikuti berita, 微信公众号",
        "公众号, 微信号, 官方微博, 官方微信, 关注我们, 微信, 抖音号, 视频号",
    ),
    "advertisement": _terms("iklan, advertisement, 广告, sponsored, ad, promo"),
}

# Beginnings that make the sense sure without a mark behind them.
OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "related": _terms(
        "baca juga, baca pula, simak juga, simak pula, lihat juga, lihat pula",
        "tonton juga, saksikan juga, cek juga",
        "baca selengkapnya, simak selengkapnya, lihat selengkapnya, simak video",
        "tonton video, saksikan video, lihat video, saksikan live, tonton live, simak live",
        "read also, also read, read more, see also, read next, watch also, watch next",
        "more on this, related:, 更多>>, 更多》",
        "[gambas, simak breaking news, cek berita dan artikel, dapatkan berita",
        "dapatkan update, artikel ini telah tayang",
        "berita ini telah tayang, artikel ini sudah tayang",
    ),
    "follow": _terms(
        "follow us on, follow our, join our, join us on, like us on, ikuti kami di",
        "ikuti berita, ikuti update, ikuti whatsapp",
        "gabung di, bergabung di, download aplikasi, unduh aplikasi, download our app",
        "download the app, get our app",
        "点击关注, 关注我们, 关注公众号, 扫码关注, 长按关注, 欢迎关注, 点击上方, 点击下方",
        "点击蓝字, 打开微信, 微信扫一扫, 长按识别, 扫描二维码, 扫二维码, 扫一扫",
    ),
    "subscribe": _terms(
        "subscribe to, subscribe today, subscribe now, subscribe for, sign up for",
        "sign up to, signup for, register for free",
        "register now, berlangganan newsletter, daftar newsletter, support independent",
        "support our, support quality",
        "dukung jurnalisme, already a subscriber, already have an account",
        "already a member, become a member",
        "become a subscriber, get the newsletter, want more, please log in",
        "please sign in, log in to, sign in to",
        "create a free account, start your free, try for free, you have reached",
        "you've reached, unlock this",
        "登录后, 开通会员, 成为会员, 本文为付费, 订阅后",
    ),
    "share": _terms(
        "share this, share on, share via, bagikan artikel, bagikan ke, bagikan berita",
        "分享到, 分享至",
    ),
    "copyright": _terms("转载请注明, 转载须注明"),
    "tags": _terms("文章关键词"),
    "credit": _terms(
        "interviewed by, edited by, editing by, reporting by, additional reporting by, writing by",
        "(reporting by, (editing by, (writing by",
        "(additional reporting, compiled by, translated by, (edited by, (editor:, [编辑",
        "(编辑, (责任编辑, [责任编辑, 【责任编辑, [责编, (责编, 【责编, 【编辑",
    ),
    "advertisement": _terms(
        "advertisement, story continues below, article continues after",
        "article continues below, (adsbygoogle, adsbygoogle",
    ),
    "caption": _terms(
        "(图为, (资料图, (图片, (上图, (下图, (图:, 图为, 【图, (photo, (foto",
        "[photo, [foto, (file photo, photo by, foto: , image by",
    ),
    "media": _terms(
        "视频-, 视频：, [视频], [video], [图集], [组图], [foto], [photos], 【视频】",
        "【图集】, 【组图】, [音频], [直播], 点击观看, 点击播放",
    ),
}

# Of these, the ones that real sentences begin with too: "See also that …", "Baca juga kebiasaan …".
# They go on in small letters and end in a full stop; a linked title does not, and a call to
# readers speaks to them.
SENTENCE_OPENINGS: Final = _terms(
    "baca juga, baca pula, simak juga, simak pula, lihat juga, lihat pula, tonton juga",
    "saksikan juga, cek juga, read also, also read, read more, see also, read next",
    "watch also, watch next, more on this, advertisement, share this, share on, share via",
    "bagikan ke, subscribe to, reporting by, editing by, writing by, edited by, compiled by",
    "interviewed by, photo by, image by",
)
# What a person may answer in one word: with a full stop it is an answer, not a button.
ANSWERS: Final = _words("yes no ya tidak ok okay setuju agree suka like batal nanti comment 更多")

# Ends of captions: agencies behind a slash, and who took the picture, behind a mark or a space.
CREDITS: Final = _terms(
    "via reuters, via getty images, via ap, via afp, via xinhua, /getty images, /reuters",
    "/afp, /ap, /handout",
    "/shutterstock, /istimewa, /xinhua, /antara, /epa, /bloomberg",
)
PHOTOGRAPHERS: Final = _terms("摄, 供图, /图, 制图, 摄影")
