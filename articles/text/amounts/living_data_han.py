"""Animals, plants and food that Chinese texts count; the rules: counting_han.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_LIVING: Final = by_word(
    """
snack: 小吃 | 零食
dish: 菜品 | 美食 | 菜肴 | 菜 | 菜式 | 名菜 | 特色菜 | 家常菜 | 凉菜 | 热菜 | 预制菜 | 硬菜 | 年菜
| 小菜 | 面食
meal: 餐 | 盒饭 | 套餐 | 盒餐 | 餐食 | 团餐 | 早餐 | 午餐 | 晚餐 | 便当 | 工作餐 | 爱心餐 | 年夜饭
| 快餐 | 营养餐 | 外卖餐 | 早点 | 宵夜 | 老年餐 | 助餐 | 航空餐 | 配餐 | 热餐 | 饭菜 | 热饭
| 自助餐 | 月子餐 | 航食
egg: 鸡蛋 | 蛋 | 鸭蛋 | 受精卵 | 胚胎 | 龟卵
animal: 牲畜 | 牛羊 | 野生动物 | 家禽 | 珍稀动物 | 畜禽 | 禽畜 | 幼崽
fish: 鱼 | 鱼苗 | 中华鲟 | 鲟鱼 | 大菱鲆 | 锦鲤 | 黄鳝 | 鱼种 | 河豚 | 鱼儿 | 虹鳟 | 苗种
crab: 螃蟹 | 大闸蟹 | 梭子蟹 | 蟹 | 河蟹 | 蟹苗 | 青蟹 | 帝王蟹 | 闸蟹 | 稻田蟹 | 皮皮蟹
shrimp: 虾 | 对虾 | 虾苗 | 小龙虾 | 龙虾 | 皮皮虾 | 基围虾 | 明虾 | 虾类
bird: 朱鹮 | 候鸟 | 野鸭 | 鸟 | 天鹅 | 丹顶鹤 | 白鹤 | 水鸟 | 大雁 | 大鸨 | 东方白鹳 | 鹤 | 白鹭
| 苍鹭 | 海鸥 | 红嘴鸥 | 遗鸥 | 鸬鹚 | 鸳鸯 | 信鸽 | 鸽子 | 鹦鹉 | 孔雀 | 猛禽 | 鸟儿
| 灰鹤 | 白枕鹤 | 白头鹤 | 黑鹳 | 朱鹭 | 麻雀 | 喜鹊 | 燕子 | 猫头鹰 | 老鹰 | 金雕 | 鸿雁 | 豆雁
| 斑头雁 | 反嘴鹬 | 黑脸琵鹭 | 琵鹭 | 白鹳 | 鸻鹬 | 夜鹭 | 水禽 | 企鹅 | 震旦鸦雀
| 鹌鹑 | 乌鸦 | 褐马鸡 | 勺嘴鹬个体
panda: 大熊猫 | 熊猫
antelope: 藏羚羊 | 羚羊 | 普氏原羚 | 黄羊
chicken: 肉鸡 | 鸡 | 蛋鸡 | 活鸡 | 白羽肉鸡 | 鸡苗
duck: 鸭 | 肉鸭 | 鸭苗 | 鸭子
dog: 犬 | 警犬 | 宠物犬 | 搜救犬 | 狗 | 犬只
cat: 猫 | 宠物猫 | 猫咪
pet: 宠物
horse: 马 | 马匹 | 马驹
camel: 骆驼 | 双峰驼 | 单峰驼
pig: 生猪 | 猪 | 母猪 | 能繁母猪 | 商品猪 | 仔猪 | 猪仔 | 猪苗
cattle: 肉牛 | 牛 | 黄牛 | 牛犊 | 和牛
cow: 奶牛 | 荷斯坦牛 | 泌乳牛 | 娟姗牛 | 成母牛 | 后备牛
sheep: 肉羊 | 羊只 | 羊 | 绵羊 | 羊羔 | 羊群
goat: 山羊 | 奶羊
bee: 蜜蜂
species: 物种 | 鸟类 | 动物 | 野生植物 | 鱼类 | 哺乳动物 | 昆虫 | 高等植物 | 陆生野生动物
| 水生生物 | 鸟种 | 兽类 | 维管植物 | 蝶类 | 鱼种类 | 菌类 | 真菌 | 苔藓 | 珊瑚 | 底栖生物
variety: 品种 | 新品种 | 良种 | 小麦品种 | 作物品种
tree: 树木 | 树苗 | 乔木 | 树 | 果树 | 古树 | 梅树 | 古树名木 | 松树 | 油松 | 苹果树 | 梨树
| 行道树 | 国槐 | 侧柏 | 落叶松 | 樟子松 | 银杏 | 法桐 | 香樟 | 水杉 | 白蜡 | 胡杨 | 油棕 | 古柏
| 古槐 | 葡萄藤 | 松木 | 名木 | 树种苗
seedling: 苗木 | 种苗 | 秧苗 | 幼苗 | 菜苗 | 果苗 | 树苗木 | 花苗 | 瓜苗 | 茶苗 | 葡萄苗 | 草莓苗
| 番茄苗 | 西红柿苗 | 辣椒苗 | 烟苗 | 梭梭苗 | 育苗 | 红树苗 | 甘薯苗 | 组培苗 | 蔬菜苗 | 嫁接苗
| 棉苗
plant: 植物 | 郁金香 | 花卉 | 牡丹 | 绿植 | 多肉 | 绿萝 | 蝴蝶兰 | 盆花 | 仙人掌 | 苗株 | 番茄植株
| 玉米植株 | 植株
flower: 鲜花 | 花 | 玫瑰花 | 康乃馨 | 郁金香花 | 花朵 | 鲜切花 | 切花 | 茉莉花
seed: 种子 | 种质资源 | 种质 | 良种子 | 菜籽
vegetable: 蔬菜
fruit: 水果
dumpling: 粽子 | 饺子 | 汤圆 | 水饺 | 元宵 | 馄饨 | 青团
bun: 包子 | 馒头 | 面包 | 烧饼 | 烧麦 | 肉包 | 花卷 | 汉堡 | 肉夹馍
cake: 月饼 | 蛋糕 | 糕点 | 鲜花饼 | 点心 | 酥饼 | 绿豆糕
melon: 西瓜 | 甜瓜 | 香瓜
drink: 奶茶 | 咖啡 | 饮品 | 茶饮 | 酸梅汤 | 豆浆 | 热饮
goose: 鹅 | 鹅苗
deer: 麋鹿 | 梅花鹿 | 鹿
donkey: 驴 | 毛驴
mule: 骡子
rabbit: 兔子 | 兔 | 肉兔 | 獭兔 | 野兔
monkey: 猴 | 猴子 | 金丝猴 | 川金丝猴 | 猕猴 | 长臂猿
elephant: 大象 | 亚洲象 | 野象
tiger: 老虎 | 东北虎 | 虎 | 华南虎
leopard: 豹 | 豹子 | 雪豹 | 金钱豹 | 华北豹 | 东北豹
lion: 狮子
bear: 熊 | 黑熊 | 棕熊
wolf: 狼
fox: 狐狸 | 北极狐
whale: 鲸鱼
dolphin: 海豚 | 中华白海豚
porpoise: 江豚 | 长江江豚
seal: 斑海豹 | 海豹
turtle: 乌龟 | 海龟 | 甲鱼 | 龟
crocodile: 鳄鱼 | 扬子鳄
snake: 蛇
frog: 青蛙 | 牛蛙
hedgehog: 刺猬
squirrel: 松鼠
mouse: 小鼠 | 老鼠 | 小白鼠 | 田鼠
pigeon: 肉鸽 | 种鸽 | 赛鸽
turkey: 火鸡
oyster: 生蚝
clam: 蛤蜊 | 花蛤 | 蛏子
jellyfish: 海蜇
silkworm: 家蚕
insect: 虫子 | 蚊子 | 蝴蝶 | 害虫
nest: 鸟巢 | 鸟窝 | 巢穴 | 人工鸟巢 | 人工巢
shrub: 灌木 | 牡丹苗
bouquet: 花束 | 捧花
bulb: 种球
breed: 畜种 | 猪种 | 鸡种
watermelon: 麒麟瓜
cabbage: 卷心菜 | 圆白菜
coconut: 椰青
peach: 水蜜桃
pear: 梨子
log: 菌棒
pancake: 煎饼 | 大饼 | 煎饼果子
biscuit: 饼干
sandwich: 三明治
pizza: 披萨
sausage: 香肠 | 烤肠
skewer: 羊肉串 | 烤串 | 糖葫芦 | 冰糖葫芦
ice-cream: 雪糕 | 冰淇淋 | 冰棍
recipe: 食谱 | 菜谱 | 药方 | 处方量 | 古方
skeleton: 骨架 | 骨骼 | 遗骸 | 遗骨
strain: 菌株 | 菌种
embryo: 囊胚
molecule: 化合物 | 小分子
protein: 蛋白质
"""
)
