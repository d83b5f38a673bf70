"""Patterns of credits and legal notices, in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# (reason, longest line in characters, pattern)
NOTICES: Final[tuple[Pattern, ...]] = (
    ("credit", 90, r"rep ?: .{2,40}/ ?red ?: .{2,40}"),
    ("credit", 60, r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"),
    ("credit", 30, r"(?:\+\d{1,3}[ \-]|\(0\d{1,3}\) ?|0\d{2,3}-)\d[\d \-]{4,18}"),
    ("credit", 60,
        r"(?:(?:telp|tel|telepon|phone|fax|faks|hp|wa|电话|传真)\b[.: ]{0,3}[\d+(]"
        r"[\d\-+() /.]{5,24}[,;|]? ?){1,3}|"
        r"(?:jl|jln)\. [^.!?]{2,40}\bno\.? ?\d+[^.!?]{0,40}"),
    ("credit", 120,
        r"[(（]?(?:this|the) (?:interview|conversation|article|transcript) (?:has been|was|is) "
        r"(?:lightly |slightly )?(?:edited|condensed|shortened)\b[^.]{0,60}[.)）]{0,2}|"
        r"[(（]?wawancara ini telah (?:disunting|diringkas|diedit)\b[^.]{0,60}[.)）]{0,2}"),
    ("credit", 160,
        r"(?:the )?(?:writer|author|columnist) (?:teaches|lives|works|runs|heads|writes) .{3,110}|"
        r"letters? (?:in response|to the editor)\b.{3,120}|"
        r"(?:(?:the )?(?:writer|author|columnist) is|penulis adalah) (?:[\w\-]+ ){0,3}(?:fellow|"
        r"professor|writer|editor|columnist|journalist|lecturer|analyst|reporter|correspondent|"
        r"economist|dosen|peneliti|pengamat|guru besar|wartawan)\b.{0,90}|"
        r"[^.,]{3,50}\bis an? (?:senior |freelance )?(?:staff|contributing) (?:writer|editor)"
        r"\b.{0,80}|"
        r"[^.,]{3,50}\bis (?:our (?:[\w'\-]+ ){0,4}(?:correspondent|reporter|columnist|editor|"
        r"writer)|an? (?:[\w'\-]+ ){0,3}(?:correspondent|reporter|columnist|contributor))"
        r" ?(?:(?:at|for|with|in|based|covering|of|who covers)\b.{0,80})?\.?"),
    ("credit", 160,
        r"(?:photograph|photo|picture|graphic|illustration|video|visual|audio|chart|map)"
        r"s?(?: \w+){0,2} by [^.,!?]{3,40}|"
        r".{10,80}[.] (?:read )?more about [^.]{3,50}"),
    ("credit", 110,
        r"[（(](?:本文)?(?:综合|整理|编译|内容|资料|部分内容)[^。]{0,8}(?:自|来源|来自)"
        r"[^。]{2,60}[)）]|"
        r"[（(]?原题(?:为|是)?[::]?\s?《.{2,60}》[)）]?|[（(]?本文来自.{2,20},更多.{2,40}[)）]?|"
        r"[（(](?:[\u4e00-\u9fff]{2,6})?(?:记者|通讯员)"
        r"[ ::]{0,2}[\u4e00-\u9fff·]{2,4}(?:[ 、][\u4e00-\u9fff·]{2,4}){0,3}[)）]|"
        r"【[^】]{1,6}】 ?(?:责任编辑|编辑|责编) ?[::].{2,12}|"
        r"本文(?:来自|转自|首发|选自|源自|刊于|载于).{0,40}(?:公众号|微信|作者|来源|id|题图|原标题|"
        r"《).{0,50}|"
        r"(?:本文)?(?:发|刊|原载|首发)于[^。]{0,30}第\d+期[^。]{0,20}|"
        r"《[^》]{2,16}》\s?\d{4}年第\d+期.{0,6}"),
    ("copyright", 160,
        r"(?:本(?:内容|文|稿|平台|网|站|报)|文章|以上|文中|作者)[^。]{0,30}不代表[^。]{0,20}"
        r"(?:立场|观点).{0,60}|"
        r"本文由.{1,30}(?:原创|出品|授权).{0,80}|(?:该文|此文|文中|文章)?观点(?:仅|只)代表.{0,80}|"
        r"本文(?:为|由|系)[^。]{0,40}(?:上传|发布)[^。]{0,10},[^。]{0,40}不代表.{0,80}|"
        r"如(?:对|您|果).{0,20}(?:异议|投诉|侵权|疑问).{0,50}(?:联系|邮箱|@|删除).{0,60}|"
        r"(?:股市|市场|投资)有风险,.{0,12}谨慎.{0,60}|"
        r"\W?(?:本|以上|文中)[^。]{0,16}不构成.{0,8}投资建议.{0,40}"),
    ("copyright", 160,
        r".{0,60}\bnot responsible for (?:the )?contents? (?:of|on) external\b.{0,60}"),
    ("copyright", 300,
        r"an earlier version of this (?:article|story)\b.{0,250}|"
        r"(?:this|the) (?:article|story|report|piece|post|page) (?:was|has been) (?:last )?"
        r"(?:amended|corrected|updated|clarified|republished|modified)\b.{0,160}|"
        r"(?:correction|clarification|ralat)\s?:(?=.*\b(?:earlier version|misstated|incorrectly|"
        r"article|story|report|headline|caption|redaksi|artikel|berita|judul|sebelumnya|tertulis)"
        r"\b).{2,250}|"
        r"(?:更正|勘误):(?=.*(?:本文|此前|报道|稿件|有误|标题)).{2,120}|"
        r"artikel ini (?:telah |sudah )?(?:diperbarui|dikoreksi|diralat|disunting)\b.{0,120}|"
        r"(?:本文|本稿)(?:已|于|最后).{0,16}(?:更新|修改|更正|修订).{0,20}|"
        r"(?:本文|图片|文章|作品|内容|稿件)?版权归.{1,16}所有.{0,50}|"
        r"when we learn of a mistake\b.{0,90}|konten sponsor pada\b.{0,150}|平台声明:.{0,60}|"
        r"刊用本网.{0,60}"),
    ("copyright", 160,
        r".{0,50}(?:views?|opinions?|pandangan|opini|tulisan|isi|kolom|artikel)\b.{0,50}(?:of the "
        r"(?:authors?|writers?|columnists?)\b|(?:author|writer)'s own|tanggung jawab penulis|"
        r"tidak mewakili|pribadi penulis).{0,30}|"
        r"(?:(?:the|all|any|these)\s)?(?:views?|opinions?)\b.{0,60}\b(?:do|does|may) not "
        r"(?:necessarily )?(?:reflect|represent|coincide)\b.{0,70}"),
    ("copyright", 200,
        r"(?!.*, (?:the|an?|it|this|he|she|they)\b)(?:first|originally) (?:published|appeared) "
        r"(?:in|on|at|by) .{2,100}|"
        r"(?:re)?(?:published|printed|produced) with (?:kind |the )?permission(?: (?:of|from) "
        r"[^.,]{2,50})?\.?|"
        r"this (?:article|story|column|piece|essay|report) (?:is|was|has been) (?:republished|"
        r"reprinted|reproduced|excerpted) .{2,120}|"
        r"this (?:article|column|piece|essay) does not .{0,20}(?:reflect|represent)\b.{0,60}|"
        r".{0,60}\bdi luar tanggung jawab (?:redaksi|kami)\b.{0,30}|"
        r"(?:artikel|berita|konten) ini bersumber dari siaran pers\b.{0,60}|"
        r"\(c\) ?.{2,40}(?:19|20)\d\d.{0,40}|(?:issn|isbn|doi)\b[: ]{0,2}\d[\w.x/\-]{5,40}"),
    ("copyright", 60,
        r"(?:本文|文中|以上|部分)[^。]{0,6}(?:图片|素材|内容|资料)[^。]{0,6}(?:来自|来源于?|源于|"
        r"转自|摘自)(?:网络|互联网)[^。]{0,20}|"
        r"[^。]{0,8}(?:图片|内容|摘要|文章|视频)[^。]{0,8}(?:ai|人工智能)(?:生成|辅助|合成)"
        r"[^。]{0,20}|"
        r"本文由[^。]{0,6}(?:ai|人工智能|机器)[^。]{0,30}。?"),
    ("copyright", 140,
        r"this (?:content|article|feature|story|post) (?:was|is|has been) (?:commissioned|"
        r"sponsored|paid for|supported|funded) by.{2,100}|"
        r"[^。]{0,12}未经[^。]{0,12}(?:授权|许可|允许)[^。]{0,12}转载[^。]{0,30}。?"),
    ("copyright", 160,
        r".{3,40} is (?:part of|owned by|operated by|an? (?:publication|product|brand|division|"
        r"service|trading name) of|published by) .{3,50}\b(?:media|group|ltd|limited|publishing|"
        r"holdings|inc|plc|communications|press|network)\b.{0,50}"),
    ("copyright", 200,
        # What a page earns by its links.
        r"(?=.*\b(?:links?|purchases?|buy|shop|orders?)\b)(?:we|our|this|if you|as an|some of|"
        r"the links)\b.{0,80}\b(?:commissions?|qualifying purchases|affiliate links?)\b.{0,80}"),
    ("credit", 300,
        r"\W{0,3}penulis (?:adalah|merupakan|tinggal|bekerja|mengajar|dapat dihubungi) "
        r".{2,120}(?<![\d%])|"
        r"[(\[]?(?:additional|further) (?:reporting|writing|research) by [^.]{2,80}\.?|"
        r"(?:for|untuk) (?:further|more|additional|keterangan|info|informasi) (?:information|"
        r"details|lebih lanjut)\b.{0,80}\b(?:contact|call|visit|hubungi|kunjungi)\b.{0,180}"),
    ("media", 160,
        r"(?:produced|narrated|read|voiced) by\b.{0,60}\b(?:ai|audio|narration|voice)\b.{0,60}"),
    ("credit", 90, r"(?:got|have|punya) (?:an? )?(?:news )?(?:tip|info|question)\b.{0,70}"),
    ("copyright", 100,
        r"registered office\s?[:,].{3,80}|"
        r"(?:company|vat) (?:number|no|registration|reg)(?: no)?\.?\s?:?\s?[a-z]{0,2} ?\d[\d ]{3,}"
        r".{0,20}"),
    ("copyright", 80, r"如(?:遇|有|涉及).{0,24}(?:版权|侵权|问题).{0,30}"),
    ("copyright", 160,
        r".{0,60}(?:关于我们|联系我们|网站地图|广告服务|版权保护|法律声明|隐私).{1,60}(?:关于我们|"
        r"联系我们|网站地图|广告服务|版权保护|诚聘英才|招聘信息).{0,60}"),
    ("copyright", 160,
        r".{0,20}(?:(?<!受理)(?<!网络)违法和不良信息举报|不良信息举报电话|网友评论仅供).{0,120}"),
    ("copyright", 400,
        r"(?!(?:the )?(?:terms of use|community guidelines) (?:for|of|in) the ).{0,120}\b(?:user "
        r"agreement|privacy policy|terms of (?:use|service)|cookie policy|"
        r"community (?:rules|guidelines)|submission guidelines|kebijakan privasi)\b.{0,260}"),
    ("copyright", 400,
        r"the (?:material|content)s? (?:on|of) this (?:web)?site\b.{0,360}|"
        r"(?:this )?(?:site|page) is protected by.{0,80}"),
    ("credit", 90,
        r".{0,20}(?:(?:责任编辑|作者|编辑|校对|责编|审核|监制|记者|摄影|通讯员|主编|供稿|文|图|"
        r"采写|撰文|实习生|来源|制图|剪辑)(?:[:/丨|]\s?|"
        r" )[\u4e00-\u9fff·]{2,6}(?:[ 、&]+[\u4e00-\u9fff·]{2,4}(?![:/]))*[\s,;。]*){2,8}"),
    ("credit", 200,
        r"(?:have a tip|contact|e-?mail|write to|reach|hubungi|kontak|kirim|tip)\b.{0,100}\S@\S"
        r".{0,80}"),
    ("credit", 160,
        r".{2,110}\b(?:contributed|berkontribusi)\b.{0,20}\b(?:report|article|story|laporan|"
        r"artikel)\b.{0,16}"),
    ("copyright", 400,
        r"(?:copyright|hak cipta)(?: ?(?:©|\(c\)|\d{4}|by\b|oleh\b|@|milik\b|dilindungi\b|[|,])"
        r".{0,300}| [a-z][a-z ]{1,40}\. .{0,200}|)"),
    ("copyright", 400,
        r".{0,60}(?:(?<![^\W\d_])©|all rights reserved|版权所有|翻印必究|dilindungi undang-undang)"
        r".{0,300}"),
    ("copyright", 300,
        r"(?:凡|未经|如需|欢迎|禁止|严禁|转载|本网|本站|本文|以上内容|文章|图片|若|如有)"
        r"[^。]{0,60}(?:转载|转自|侵权|不代表|仅供参考|仅代表|与本网无关|投资建议|盈亏自负|翻印|"
        r"违者)[^。]{0,120}。?[^。]{0,60}。?|投资有风险.{0,40}"),
    ("copyright", 300,
        r"(?:dilarang|do not|may not|no part).{0,30}\b(?:mengutip|menyalin|menggandakan|"
        r"memperbanyak|copy|copied|reprinted|reproduce|republish|redistribute|reproduced|mengambil)"
        r"\b.{0,220}"),
    ("copyright", 300,
        r"(?:this (?:material|article|story|content)|reproduction|republication|artikel ini|"
        r"berita ini|konten ini|materi ini|tulisan ini).{0,40}\b(?:may not be|needs permission|"
        r"prohibited|without permission|tanpa izin|dilarang|first appeared|originally (?:published|"
        r"appeared)|telah tayang|pertama kali (?:tayang|terbit)|sudah tayang|appears? in print|"
        r"was (?:first |originally )?published|syndicated|bukan merupakan|tanggung jawab|"
        r"merupakan (?:terjemahan|kerja sama|hasil kerja)|telah (?:terbit|dimuat|diterbitkan))"
        r"\b.{0,200}"),
    ("copyright", 200, r"a version of this (?:article|story).{0,160}"),
    ("copyright", 200,
        r".{0,40}(?:icp[备证]|网站标识码|京公网安备|网安备|互联网新闻信息服务许可|广播电视节目制作|"
        r"增值电信(?!业务(?:扩大|经营许可电子|对外))|网络视听许可|许可证号).{0,120}"),
    ("copyright", 240,
        r"(?:we|this (?:web)?site|situs ini|website ini|kami|本网站)\b.{0,20}\b(?:use|uses|"
        r"menggunakan|使用)\b.{0,16}(?:cookies?|kuki).{0,160}"),
    ("copyright", 160,
        r"(?:(?:about(?: us)?|tentang kami|contact(?: us)?|kontak|hubungi kami|redaksi|"
        r"privacy(?: policy| notice)?|kebijakan privasi|"
        r"terms(?: (?:of|and|&) (?:use|service|conditions))?|syarat(?: dan| &)? ketentuan|"
        r"pedoman media siber|disclaimer|sitemap|site map|peta situs|kotak pos|careers|jobs|karir|"
        r"karier|advertise(?: with us)?|beriklan|info iklan|help|bantuan|faq|cookie(?:s| policy|"
        r" settings)?|accessibility|关于我们|联系我们|网站地图|投稿须知|广告服务|招聘信息|诚聘英才|"
        r"法律声明|隐私政策|用户协议|版权声明|友情链接|设为首页|"
        r"加入收藏)\s*[|/·•\-–,,]?\s*){1,12}"),
)  # fmt: skip
