"""Tables of what pages print around an article, in three languages, by kind.

They name habits of the press, never a site. Four ways to know a line:

* WIDGETS: a line that says nothing but such words ("bagikan ke grup WA", "字体 大 中 小").
* LABELS: a line that begins with such a label and a colon, an arrow or its end ("baca juga: …").
* OPENINGS: a line that begins so, with or without a mark behind it.
* The patterns of shapes.py.

WIDGETS and other single words stand in words.py.
"""

from collections.abc import Mapping
from typing import Final

from articles.text.word_tables import terms

# Labels before the title of something else, alone or with it. By language they need no mark
# behind them if the second word makes the sense sure (OPENINGS).
RELATED: Final = terms(
    "baca, baca juga, baca pula, baca selengkapnya, baca lainnya, simak, simak juga, simak pula",
    "lihat, lihat juga, lihat pula, tonton, tonton juga, saksikan, saksikan juga, cek, cek juga",
    "artikel terkait, berita terkait, artikel lainnya, berita lainnya, artikel lain, berita lain",
    "berita terpopuler, artikel terpopuler, terpopuler, berita terbaru, berita terkini, terkini",
    "terbaru, berita populer, populer, terkait, topik terkait, topik terhangat, trending sekarang",
    "artikel eksklusif, rekomendasi, rekomendasi untuk anda, rekomendasi berita",
    "berita rekomendasi, pilihan editor, pilihan redaksi, pilihan untukmu, pilihan untuk anda",
    "paling banyak dibaca, paling dicari, paling populer, mungkin anda suka, anda mungkin suka",
    "anda mungkin tertarik, selanjutnya, sebelumnya, berikutnya, berita selanjutnya",
    "berita sebelumnya, artikel selanjutnya, tren, trending, sorotan, jangan lewatkan",
    "video terkait, video terpopuler, video pilihan, foto terkait, konten terkait, bacaan lain",
    "kabar lainnya, indeks berita, berita utama, headline, kolom terkait, berita foto, read",
    "read also, read more, read next, read on, also read, see also, see more, see related",
    "watch also, watch next, listen next, more, more from, more on, more on this story, more in",
    "more news, more stories, more headlines, also on our site, elsewhere on our site, dig deeper",
    "more like this, related, related articles, related stories, related news, related content",
    "related links, related topics, related coverage, related posts, related reading",
    "related video, related videos, related story, related post",
    "related recipe, related article, further reading, also on, recommended",
    "recommended for you, recommended reading, recommended articles, recommended stories",
    "suggested reading, you may like, you might like, you may also like, you might also like",
    "you may also be interested in, you may be interested in, you might be interested in",
    "you may have missed, don't miss, dont miss, up next, next up, next, previous, next article",
    "previous article, next story, previous story, next post, previous post, next in this issue",
    "most read, most viewed, most popular, most shared, most commented, most watched, popular",
    "popular now, popular stories, popular posts, trending now, editors' picks, editors picks",
    "editor's picks, editor's pick, editors' choice, editor's choice, top stories, top news",
    "latest news, latest stories, latest, latest headlines, just in, what to read next",
    "explore more, in case you missed it, icymi, must read, must reads, best of, explore further",
    "stay informed, keep reading, continue reading, in other news, in pictures, promoted stories",
    "our picks, from the archive, from our partners, around the web, from the web, elsewhere",
    "special report, special reports, go deeper, also in this series, more in this series",
    "tautan terkait, 此前报道, 早前报道, 前情回顾",
    "similar questions, related questions, pertanyaan serupa, 相似问题",
    "in this series, 新闻精选, 国内新闻精选, 链接, 相关阅读, 相关新闻, 相关文章, 相关报道",
    "相关链接, 相关推荐, 相关资讯, 相关内容, 相关专题, 相关视频, 相关稿件, 推荐阅读, 推荐文章",
    "推荐新闻, 推荐内容, 推荐视频, 延伸阅读, 扩展阅读, 拓展阅读, 更多阅读, 更多新闻, 更多文章",
    "更多报道, 更多内容, 更多精彩, 更多, 热门文章, 热门新闻, 热门推荐, 热门阅读, 热门视频",
    "热门话题, 热门排行, 最新文章, 最新新闻, 最新资讯, 最新报道, 精彩推荐, 精彩阅读, 精彩回顾",
    "往期报道, 往期回顾, 往期精彩, 往期推荐, 往期文章, 关联阅读, 上一篇, 下一篇, 上一条, 下一条",
    "上一则, 下一则, 上一页, 下一页, 前一篇, 后一篇, 猜你喜欢, 猜您喜欢, 大家都在看, 大家还在看",
    "为你推荐, 为您推荐, 编辑推荐, 今日推荐, 今日热点, 热点推荐, 点击排行, 点击排行榜, 阅读排行",
    "阅读排行榜, 排行榜, 新闻排行, 新闻排行榜, 热榜, 热门搜索, 热搜词, 搜索热词, 延伸推荐, 热文",
    "热点, 热点新闻, 热搜, 24小时热文, 一周热门, 看过本文的人还看过, 你可能感兴趣, 您可能感兴趣",
    "本期热点, 热议话题, 名家专栏, 今日油价, 网友跟帖, 全部跟帖, 作者最新文章, 最热评论, 大公司",
    "精选, 精选文章, 要闻, 头条, 图片新闻, 视频新闻, 专题, 专题报道, 滚动新闻, 阅读下一篇",
    "继续阅读, 深度阅读, 相关解读, 编辑精选, 精选推荐, 热评, 最新, 最新发布, 更多新闻资讯",
    "更多相关, 相关, 推荐, 热门, 本期推荐, 专题推荐, terhangat, terpilih, berita pilihan, pilihan",
    "terbanyak dibaca, paling dibaca, sedang ramai, next in the series, next in this series",
    "previously in this series, other news, top picks, the latest, what others are reading",
    "hot topics, promoted content, sponsored content, partner content, from our sponsors, 今日热榜",
    "今日要闻, 今日头条, 快讯, 7x24, 7×24, 7x24小时快讯, 7×24小时快讯, 24小时滚动, see all",
    "see all news, all stories, follow topic, follow this topic, manage topics, lainnya, indeks",
    "kanal, berita lain hari ini, 即时新闻, 同类文章, 其他新闻, 其它新闻, 本周热点, 友情链接",
    "大家都在搜, 热搜榜",
)
# "More great stories", "our latest headlines": any such words between.
MORE_STORIES: Final = (
    r"(?:people|readers|others|other readers|visitors|customers|subscribers|you|our readers|we) "
    r"(?:(?:are|also|were|may|might) ){0,2}(?:reading|read|like|liked|view|viewed|viewing|enjoy|"
    r"enjoyed|watch|watched|watching|love|loved|talking about)(?: (?:also|this|next|now|too|today|"
    r"right now))?|(?:pembaca|orang|pengunjung) (?:lain )?juga (?:membaca|melihat|menyukai|"
    r"menonton)|"
    r"(?:lainnya|selengkapnya|lain|terbaru|terkini) (?:dari|di|tentang|seputar) [\w ]{3,30}|"
    r"(?:latest|more|new|top|best|trending) (?:in|on|from|about|at) [\w&' ]{3,30}|"
    r"(?:more|our|other|latest|top|great|related|recent|popular|most popular|most read|hot|today's|"
    r"this week's)(?: [\w']+){0,3} "
    r"(?:stories|news|headlines|articles|videos|coverage|blogs|posts|reports|reads|links)|"
    r"more from this (?:issue|author|section|series|category|topic|reporter|writer)|"
    r"(?:artikel|berita|video|kabar|konten|bacaan|topik|foto|info|cerita|tulisan|terkini|terbaru|"
    r"terpopuler|populer|trending|pilihan|rekomendasi|headline|kanal|rubrik|tag|tags|halaman|"
    r"kolom|opini)(?: \w+){0,2} "
    r"(?:lainnya|terkait|lain|terpopuler|terbaru|terkini|populer|pilihan|menarik|anda)"
)
# Bare labels of one such word may also head a part of the article ("专题", "更多"): they swallow
# following lines only where no paragraph of the article comes after them.
LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "label": terms(
        "原标题, 原题, 原文标题, 原文题目, 本文原标题, ai summary, ai摘要, ai速读, ai导读, ai总结",
        "智能摘要",
    ),
    "tags": terms(
        "tag, tags, tagar, topik, topik artikel, topik berita, tag artikel, topic, topics",
        "kata kunci, keyword, keywords, label, labels, kategori, category, categories, filed in",
        "filed under, posted in, rubrik",
        "explore more on these topics, explore more on, see more on, read more about, more about",
        "in this story, in this article, topik populer, tema, 标签, 关键词, 关键字, 话题, 分类",
        "栏目, 所属栏目, 所属分类, 所属专题, 文章标签, 相关标签, 本文标签",
    ),
    "caption": terms(
        "photo, photos, photograph, photographs, picture, image, illustration, graphic, file photo",
        "foto, gambar, ilustrasi, infografis, grafis, grafik, dok, dokumentasi, credit",
        "photo credit, image credit, photo by, image by, picture by, photograph by",
        "photo courtesy of, foto oleh, foto ilustrasi, ilustrasi foto, kredit foto, sumber foto",
        "caption, keterangan foto, keterangan gambar, photo caption, photo illustration, 图, 图片",
        "图源, 图说, 图注, 题图, 配图, 资料图, 封面图片来源, 封面图来源, 图片来源, 图片说明, 供图",
        "摄影, 制图, 图表, 视频截图, 视频来源",
    ),
    "media": terms(
        "video, watch, tonton, podcast, galeri foto, photo gallery, gallery, live, listen",
        "infographic, in photos, watch more, now playing, sedang diputar, 正在播放, siniar",
        "foto-foto, slideshow, 视频, 播客, 直播, 音频, 图集, 组图, 图解, 动图",
    ),
    "credit": terms(
        "informasi lebih lanjut, info lebih lanjut, keterangan lebih lanjut",
        "informasi lebih lanjut hubungi, untuk informasi lebih lanjut, for more information",
        "for further information, media contact, media contacts, press contact, kontak media",
        "narahubung, enquiries, inquiries, media enquiries, media inquiries, press enquiries",
        "interviewed by, pewawancara, laman, situs web, homepage, 网站标识码, diterbitkan oleh",
        "published by, sponsored by, presented by, paid for by, video by, issn, doi, reprints",
        "reprints and permissions, 附件下载, 索引号, 发文字号, 文号, 成文日期, 发文日期, 发布机构",
        "发文机关, 主题分类, 主题词, 公开方式, 公开属性, 信息公开类别, 体裁分类, 所属机构, 抄送",
        "印发, 联系邮箱, 电子邮箱, press contacts, contact person, kontak pers, notes to editors",
        "faksimile, surel, humas, about the author, about the authors, tentang penulis",
        "corrections, telp, telepon, boilerplate, company profile, about the company",
        "profil perusahaan, tentang perusahaan, sekilas perusahaan, 公司简介, 企业简介, 关于公司",
        "notes for editors, editors' notes, catatan untuk redaksi, catatan bagi redaksi",
        "catatan untuk media, catatan untuk editor, suggested citation, cite this article as",
        "to cite this article, cara mengutip, 引用格式, 线索征集, 征集线索, 相关附件",
        "disclosure statement, phone, fax, attachment, attachments, lampiran, 附件, 联系人",
        "联系方式, 咨询电话, 作者简介, 关于作者, editor, editors, editing, edited by, penyunting",
        "redaktur, disunting oleh, diedit oleh, copy editor, sub-editor, subeditor, production",
        "producer, produser, videografer, fotografer, photographer, kontributor foto, pewarta foto",
        "penerjemah, translator, translated by, reviewed by, proofreader, reporting and editing by",
        "additional reporting, additional reporting by, reporting by, writing by",
        "writing and editing by, compiled by, fact-checked by, sumber, source, sources",
        "sumber berita, sumber artikel, dikutip dari, original source, diterjemahkan oleh",
        "责任编辑, 责编, 编辑, 本文编辑, 网络编辑, 值班编辑, 实习编辑, 图片编辑, 美编, 美术编辑",
        "校对, 审核, 审校, 初审, 复审, 终审, 复核, 一审, 二审, 三审, 监制, 总监制, 主编, 执行主编",
        "值班主编, 值班编委, 值班主任, 值班总监, 策划, 总策划, 统筹, 总统筹, 出品, 出品人, 剪辑",
        "版式, 排版, 编校, 编审, 视觉, 投稿, 投稿邮箱, 读者热线, 爆料, 报料, 新闻报料, 报料热线",
        "客服热线, 爆料电话, 爆料热线, 新闻热线, 联系电话, 热线电话, 举报电话, 举报邮箱, 客服电话",
        "数据来源, 资料来源, 行情来源, sumber data, data source, data sources, 文章来源, 本文来源",
        "稿件来源, 信息来源, 消息来源, 来源, 出处, 稿源, 本文字数, 文章作者, 作者单位, 签发, 供稿",
        "供稿单位, 转自, 原文链接, 原文地址, 本文链接, 本文地址, 文章链接",
    ),
    "copyright": terms(
        "our standards, our principles, 隐私声明, disclaimer, notice, penafian, sanggahan",
        "catatan redaksi, copyright, hak cipta, editor's note, editors' note, 声明, 免责声明",
        "特别声明, 郑重声明, 法律声明, 转载声明, 网站声明, 版权声明, 广告声明, 内容声明, 原创声明",
        "著作权声明, 特别提醒, 风险提示, 免责条款, 版权说明, 特别提示, 温馨提示, 本站声明",
    ),
    "breadcrumb": terms(
        "您的位置, 您现在的位置, 您当前的位置, 您所在的位置, 当前位置, 当前的位置, 所在位置",
        "你的位置, 您的当前位置, 你现在的位置, 首页, home, beranda, you are here, anda di sini",
        "anda berada di sini, 位置, jump to, skip to, go to section, on this page, lompat ke",
        "跳转到",
    ),
    "counter": terms(
        "waktu baca, lama membaca, estimasi baca, durasi baca, reading time, read time",
        "time to read, dibaca, dilihat, jumlah pembaca, hits, views, 浏览次数, 浏览量, 阅读次数",
        "阅读量, 阅读, 点击, 点击数, 点击次数, 访问次数, 访问量, 浏览, 阅读时间, 预计阅读时间",
        "已有",
    ),
    "font_size": terms(
        "ukuran huruf, ukuran teks, ukuran font, font size, text size, 字号, 字体, 字体大小",
        "保护视力色, 背景色",
    ),
    "share": terms(
        "share, share this, share on, share via, share article, bagikan, bagikan ke",
        "bagikan artikel, bagikan berita, 分享, 分享到, 转发到, 分享至, 转发, 微信扫一扫, 扫一扫",
        "打开微信",
    ),
    "subscribe": terms(
        "privacy notice, newsletter, newsletters, subscribe, langganan, berlangganan, 订阅",
    ),
    "follow": terms(
        "follow us, follow us on, ikuti kami, ikuti kami di, ikuti berita, 微信公众号, 公众号",
        "微信号, 官方微博, 官方微信, 关注我们, 微信, 抖音号, 视频号",
    ),
    "advertisement": terms(
        "iklan, pariwara, advertorial, advertisement, 广告, sponsored, ad, promo, special offer",
        "limited offer, konten promosi, konten bersponsor, konten berbayar, paid content, 赞助内容",
        "推广内容, limited-time offer, penawaran khusus, promosi, pasang iklan",
        "kerja sama berbayar",
    ),
}

# Beginnings that make the sense sure without a mark behind them.
OPENINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "related": terms(
        "baca juga, baca pula, simak juga, simak pula, lihat juga, lihat pula, tonton juga",
        "saksikan juga, cek juga, baca selengkapnya, simak selengkapnya, lihat selengkapnya",
        "simak video, tonton video, saksikan video, lihat video, saksikan live, tonton live",
        "simak live, read also, also read, read more, see also, read next, watch also, watch next",
        "more on this, related:, 更多>>, 更多》, [gambas, gambas:video, simak breaking news",
        "cek berita dan artikel, dapatkan berita, dapatkan update, artikel ini telah tayang",
        "jangan lewatkan berita, berita ini telah tayang, artikel ini sudah tayang",
    ),
    "follow": terms(
        "follow us on, follow our, join our, join us on, like us on, ikuti kami di, ikuti berita",
        "ikuti update, ikuti whatsapp, gabung di, bergabung di, download aplikasi, unduh aplikasi",
        "download our app, download the app, get our app, 点击关注, 关注我们, 关注公众号, 扫码关注",
        "长按关注, 欢迎关注, 点击上方, 点击下方, 点击蓝字, 打开微信, 微信扫一扫, 长按识别",
        "扫描二维码, 扫二维码, 扫一扫",
    ),
    "subscribe": terms(
        "subscribe to, subscribe now, subscribe for, sign up for, sign up to, signup for",
        "register for free, register now, berlangganan newsletter, daftar newsletter",
        "support independent, support our, support quality, dukung jurnalisme",
        "already a subscriber, already have an account, already a member, become a member",
        "become a subscriber, want to write, get the newsletter, want more, please log in",
        "please sign in, log in to, sign in to, create a free account, start your free",
        "try for free, you have reached, you've reached, unlock this, 登录后, 开通会员, 成为会员",
        "本文为付费, 订阅后",
    ),
    "share": terms(
        "share this, share on, share via, bagikan artikel, bagikan ke, bagikan berita, 分享到",
        "分享至",
    ),
    "copyright": terms("转载请注明, 转载须注明"),
    "tags": terms("文章关键词"),
    "credit": terms(
        "interviewed by, edited by, editing by, reporting by, additional reporting by, writing by",
        "(reporting by, (editing by, (writing by, (additional reporting, compiled by",
        "translated by, (edited by, (editor:, [编辑, (编辑, (责任编辑, [责任编辑, 【责任编辑",
        "[责编, (责编, 【责编, 【编辑",
    ),
    "advertisement": terms(
        "advertisement, story continues below, article continues after, article continues below",
        "(adsbygoogle, adsbygoogle",
    ),
    "caption": terms(
        "(图为, (资料图, (图片, (上图, (下图, (图:, 【图, (photo, (foto, [photo, [foto",
        "(file photo, photo by, foto:, image by",
    ),
    "media": terms(
        "视频-, 视频：, [视频], [video], [图集], [组图], [foto], [photos], 【视频】, 【图集】",
        "【组图】, [音频], [直播], 点击观看, 点击播放",
    ),
}

# Of these, the ones that real sentences begin with too: "See also that …", "Baca juga kebiasaan …".
# They go on in small letters and end in a full stop; a linked title does not, and a call to
# readers speaks to them.
SENTENCE_OPENINGS: Final = terms(
    "baca juga, baca pula, simak juga, simak pula, lihat juga, lihat pula, tonton juga",
    "saksikan juga, cek juga, read also, also read, read more, see also, read next, watch also",
    "watch next, more on this, advertisement, share this, share on, share via, bagikan ke",
    "subscribe to, reporting by, editing by, writing by, edited by, compiled by, interviewed by",
    "photo by, image by",
)
# Ends of captions: agencies behind a slash, and who took the picture, behind a mark or a space.
CREDITS: Final = terms(
    "via reuters, via getty images, via ap, via afp, via xinhua, /getty images, /reuters, /afp",
    "/ap, /handout, /shutterstock, /istimewa, /xinhua, /antara, /epa, /bloomberg",
)
PHOTOGRAPHERS: Final = terms("摄, 供图, /图, 制图, 摄影")
