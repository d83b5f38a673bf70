"""Toys, arms, clothes and handiwork that Chinese texts count; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_PASTIMES: Final = by_word(
    """
accordion: 手风琴
apron: 围裙 | 围兜
armour: 盔甲 | 铠甲 | 铁甲
arrow: 箭 | 箭镞
badge: 像章 | 纪念徽章
ball: 乒乓球 | 网球 | 羽毛球 | 排球 | 高尔夫球
bangle: 玉镯
banner: 彩幡
basketball: 篮球
bead: 珠子 | 玉珠
bell: 大钟 | 古钟 | 编钟件 | 风铃 | 驼铃 | 马铃
bow: 弓箭 | 弓 | 马头琴弓
bra: 文胸
bracelet: 手镯 | 手链 | 手串
brooch: 胸针
bullet: 空包弹
calligraphy: 书法 | 书法作品
cap: 棒球帽
cello: 大提琴
cheongsam: 旗袍
clay-figure: 泥娃娃 | 面人 | 面塑
cloak: 斗篷
coat: 大衣 | 棉衣 | 羽绒服 | 风衣 | 军大衣
costume: 戏服 | 戏装 | 行头
couplet: 对联 | 楹联
cymbal: 铜镲 | 钹
dagger: 匕首 | 铜戈
detonator: 雷管
diamond: 钻石
doll: 洋娃娃 | 兔儿爷
dress: 裙子 | 连衣裙 | 婚纱 | 礼服 | 裙
drum: 大鼓 | 鼓 | 锣鼓 | 腰鼓
drumstick: 鼓槌
earring: 耳环
embroidery: 绣片
fan: 团扇 | 鼓风机 | 排风扇 | 蒲扇 | 羽毛扇
figurine: 泥人 | 盲盒手办 | 俑
firecracker: 鞭炮 | 爆竹
flag: 旗
flare: 照明弹 | 信号弹
flute: 笛子 | 竹笛
gem: 宝石
glove: 皮手套 | 橡胶手套
gong: 铜锣 | 锣
grenade: 手榴弹
guitar: 吉他
hairpin: 发簪 | 玉簪 | 金簪
handbag: 坤包
handkerchief: 手帕
harmonica: 口琴
hat: 帽 | 斗笠 | 皮帽 | 棉帽 | 虎头帽
horn: 号角 | 小号角
insole: 鞋垫
jacket: 夹克 | 冲锋衣 | 外套 | 羽绒马甲 | 袄
jade: 玉佩 | 玉琮
jeans: 牛仔裤
kite: 纸鸢 | 沙燕
knot: 中国结
lantern: 走马灯 | 纱灯
lifejacket: 救生衣
lute: 琵琶
marble: 玻璃球
mask: 面具 | 傩面具 | 脸谱
medal: 金牌 | 银牌 | 铜牌 | 奖牌 | 军功章
mine: 水雷
mortar: 迫击炮弹
mural: 壁画
necklace: 项链
organ: 管风琴
papercut: 剪纸
pearl: 珍珠
pipa: 柳琴
poster: 老海报 | 戏单
puppet: 木偶 | 皮影 | 布偶 | 提线木偶
purse: 荷包
pyjamas: 睡袍
racket: 球拍 | 羽毛球拍 | 网球拍
raincoat: 雨衣
rattle: 拨浪鼓
record: 黑胶唱片 | 老唱片
ring: 戒指 | 钻戒
robe: 袍 | 长袍
sachet: 香囊 | 香包
saxophone: 萨克斯
scarf: 巾
scroll: 卷轴 | 画轴
sculpture: 彩塑 | 泥塑 | 木雕件 | 砖雕 | 浮雕
shadow-puppet: 皮影人
shell: 弹壳
shirt: 衬衫 | 短袖 | t恤 | 文化衫 | 球衣 | 衬衣 | 汗衫 | 衫
shoe: 老布鞋
shoelace: 鞋带
shuttlecock: 毽子
sock: 丝袜
spear: 长矛 | 铜矛
statue: 塑像 | 石狮 | 石狮子 | 人像 | 泥像 | 像 | 孔子像 | 神像
stele: 碑碣 | 石碑刻 | 古碑 | 经幢
string: 琴弦
suit: 西装 | 西服 | 防护服 | 航天服 | 宇航服 | 潜水服
suona: 唢呐
sweater: 毛衣 | 羊绒衫 | 针织衫 | 羊毛衫
swimsuit: 泳裤
sword: 铜剑 | 青铜剑 | 剑
tank: 主战坦克 | 酸罐 | 液氨罐 | 酒罐 | 奶罐
tapestry: 缂丝
top: 陀螺
torpedo: 鱼雷
toy: 毛绒玩具
trousers: 裤子 | 长裤 | 裤
trumpet: 小号
turret: 炮塔
underwear: 内裤 | 秋衣 | 秋裤
uniform: 校服 | 工作服 | 警服 | 制服
vest: 马甲 | 反光背心
violin: 小提琴
wallet: 皮夹
whistle: 哨子 | 口哨
wig: 假发 | 发套
wreath: 花圈
zither: 古筝 | 古琴
"""
)
