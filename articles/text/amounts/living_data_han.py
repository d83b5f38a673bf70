"""Animals, plants and food that Chinese texts count; the rules: counting_han.py.

Each row is a noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word

CHINESE_LIVING: Final = by_word(
    """
snack: 小吃 | 零食
dish: 菜品 | 美食 | 菜肴 | 菜 | 菜式 | 名菜 | 特色菜 | 家常菜 | 凉菜 | 热菜 | 预制菜 | 硬菜 | 年菜
| 小菜 | 面食 | 冷盘 | 甜品 | 药膳 | 素菜 | 特色小吃
meal: 餐 | 盒饭 | 套餐 | 盒餐 | 餐食 | 团餐 | 早餐 | 午餐 | 晚餐 | 便当 | 工作餐 | 爱心餐 | 年夜饭
| 快餐 | 营养餐 | 外卖餐 | 早点 | 宵夜 | 老年餐 | 助餐 | 航空餐 | 配餐 | 热餐 | 饭菜 | 热饭 | 自助餐
| 月子餐 | 航食
egg: 鸡蛋 | 蛋 | 鸭蛋 | 受精卵 | 胚胎 | 龟卵 | 种蛋 | 皮蛋 | 鹌鹑蛋 | 鸟蛋 | 松花蛋 | 咸鸭蛋
| 毛鸡蛋 | 鹅蛋 | 蚕卵 | 鸵鸟蛋 | 蛋品
animal: 牲畜 | 牛羊 | 野生动物 | 家禽 | 珍稀动物 | 畜禽 | 禽畜 | 幼崽
fish: 鱼 | 鱼苗 | 大菱鲆 | 鱼种 | 河豚 | 鱼儿 | 苗种 | 草鱼 | 鲢鱼 | 鳙鱼 | 鲈鱼 | 鳜鱼 | 金枪鱼
| 大黄鱼 | 黄花鱼 | 石斑鱼 | 多宝鱼 | 罗非鱼 | 金鱼 | 活鱼 | 观赏鱼 | 成鱼 | 鲑鱼 | 胭脂鱼 | 带鱼
| 鲅鱼 | 鲳鱼 | 胖头鱼 | 鲟鱼苗 | 种鱼 | 亲鱼 | 鱼卵 | 细鳞鱼 | 银鱼 | 鲶鱼 | 黑鱼 | 河鱼 | 海鱼
crab: 螃蟹 | 大闸蟹 | 梭子蟹 | 蟹 | 河蟹 | 蟹苗 | 青蟹 | 帝王蟹 | 闸蟹 | 稻田蟹 | 皮皮蟹 | 河蟹苗
| 兰花蟹
shrimp: 虾 | 对虾 | 虾苗 | 皮皮虾 | 基围虾 | 明虾 | 虾类 | 虾夷 | 南美白对虾 | 种虾
bird: 候鸟 | 鸟 | 水鸟 | 鸳鸯 | 猛禽 | 鸟儿 | 反嘴鹬 | 鸻鹬 | 水禽 | 震旦鸦雀 | 勺嘴鹬个体 | 飞鸟
| 野鸟 | 雏鸟 | 幼鸟 | 海鸟 | 珍禽 | 水鸟类 | 鸟禽 | 鸻鹬类 | 鸳鸯鸟 | 秧鸡 | 红隼 | 燕鸥 | 百灵鸟
| 画眉 | 八哥 | 戴胜 | 翠鸟 | 鹭鸟 | 鹬 | 雀鸟 | 骨顶鸡 | 黑水鸡
panda: 大熊猫 | 熊猫; antelope: 藏羚羊 | 羚羊 | 普氏原羚 | 黄羊 | 斑羚 | 鬣羚
chicken: 肉鸡 | 鸡 | 蛋鸡 | 活鸡 | 白羽肉鸡 | 土鸡 | 乌鸡 | 种鸡 | 小鸡 | 三黄鸡 | 走地鸡 | 仔鸡
| 青年鸡 | 蛋种鸡 | 笨鸡 | 柴鸡
duck: 鸭 | 肉鸭 | 鸭子 | 蛋鸭 | 北京鸭 | 填鸭 | 烤鸭 | 种鸭 | 樱桃谷鸭 | 麻鸭 | 野生鸭 | 绿头鸭
| 赤麻鸭 | 青头潜鸭 | 野鸭 | 中华秋沙鸭
dog: 犬 | 警犬 | 宠物犬 | 搜救犬 | 狗 | 犬只 | 宠物狗 | 导盲犬 | 流浪狗 | 流浪犬 | 缉毒犬 | 牧羊犬
| 小狗 | 幼犬 | 藏獒 | 土狗 | 工作犬 | 防暴犬 | 救援犬
cat: 猫 | 宠物猫 | 猫咪 | 流浪猫 | 小猫 | 幼猫 | 布偶猫 | 野猫
pet: 宠物
horse: 马 | 马匹 | 骏马 | 赛马 | 蒙古马 | 战马 | 种马 | 矮马 | 汗血马 | 纯血马 | 母马 | 野马
| 普氏野马
camel: 骆驼 | 双峰驼 | 单峰驼
pig: 生猪 | 猪 | 母猪 | 能繁母猪 | 商品猪 | 育肥猪 | 黑猪 | 肥猪 | 种猪 | 小猪 | 土猪 | 商品肥猪
| 野猪 | 香猪 | 后备母猪 | 三元猪
cattle: 肉牛 | 牛 | 黄牛 | 和牛 | 种牛 | 架子牛 | 母牛 | 基础母牛 | 活牛 | 安格斯牛 | 小牛 | 公牛
| 育肥牛 | 西门塔尔牛 | 肉牛犊 | 种公牛 | 夏洛莱牛 | 草原红牛
cow: 奶牛 | 荷斯坦牛 | 泌乳牛 | 娟姗牛 | 成母牛 | 后备牛
sheep: 肉羊 | 羊只 | 羊 | 绵羊 | 羊群 | 湖羊 | 滩羊 | 藏羊 | 种羊 | 母羊 | 活羊 | 小尾寒羊 | 细毛羊
| 公羊 | 基础母羊 | 岩羊 | 盘羊 | 羊子 | 羯羊 | 育肥羊 | 寒羊 | 绒山羊 | 寒羊羔 | 杜泊羊 | 奶绵羊
goat: 山羊 | 奶羊; bee: 蜜蜂 | 蜂 | 中华蜂 | 中蜂 | 熊蜂 | 蜜蜂群
species: 物种 | 鸟类 | 动物 | 野生植物 | 鱼类 | 哺乳动物 | 昆虫 | 高等植物 | 陆生野生动物 | 水生生物
| 鸟种 | 兽类 | 维管植物 | 蝶类 | 鱼种类 | 菌类 | 真菌 | 苔藓 | 珊瑚 | 底栖生物
variety: 品种 | 新品种 | 良种 | 小麦品种 | 作物品种
tree: 树木 | 树苗 | 乔木 | 树 | 果树 | 古树 | 梅树 | 古树名木 | 松树 | 油松 | 苹果树 | 梨树 | 行道树
| 国槐 | 侧柏 | 落叶松 | 樟子松 | 银杏 | 法桐 | 香樟 | 水杉 | 白蜡 | 胡杨 | 油棕 | 古柏 | 古槐
| 松木 | 名木 | 树种苗 | 桃树 | 枣树 | 核桃树 | 柿子树 | 栗树 | 板栗树 | 杏树 | 樱桃树 | 樱花树
| 荔枝树 | 龙眼树 | 柑橘树 | 橙树 | 茶树 | 油茶树 | 橄榄树 | 橡胶树 | 桑树 | 杨树 | 柳树 | 槐树
| 柏树 | 银杏树 | 梧桐树 | 榕树 | 香樟树 | 白蜡树 | 梭梭树 | 红树 | 椰子树 | 椰树 | 棕榈树 | 大树
| 老树 | 枯树 | 景观树 | 风景树 | 绿化树 | 圣诞树 | 榴莲树 | 咖啡树 | 石榴树 | 山楂树 | 冬枣树
| 葡萄树 | 绿树 | 病树 | 海棠树 | 玉兰树 | 山桃 | 山杏 | 白桦 | 白桦树 | 云杉 | 冷杉 | 榆树 | 枫树
| 元宝枫 | 黄栌 | 椿树 | 楸树 | 泡桐 | 火炬树 | 五角枫 | 雪松 | 龙爪槐 | 金叶榆 | 无花果树 | 文冠果
| 花椒树 | 漆树 | 青杨 | 红松 | 落叶松树 | 梅花树 | 桂花树 | 古榆 | 古松 | 古银杏 | 古枣树 | 古梨树
seedling: 苗木 | 种苗 | 秧苗 | 幼苗 | 菜苗 | 果苗 | 树苗木 | 花苗 | 瓜苗 | 茶苗 | 葡萄苗 | 草莓苗
| 番茄苗 | 西红柿苗 | 辣椒苗 | 烟苗 | 梭梭苗 | 育苗 | 红树苗 | 甘薯苗 | 组培苗 | 蔬菜苗 | 嫁接苗
| 棉苗
plant: 植物 | 花卉 | 绿植 | 绿萝 | 盆花 | 苗株 | 番茄植株 | 玉米植株 | 植株
flower: 鲜花 | 花 | 花朵 | 鲜切花 | 切花 | 茉莉花 | 梅花 | 牵牛花 | 万寿菊 | 矮牵牛 | 海棠花
| 油菜花 | 格桑花 | 薰衣草 | 一串红 | 三色堇
seed: 种子 | 种质资源 | 种质 | 良种子 | 菜籽 | 草种; vegetable: 蔬菜; fruit: 水果 | 鲜果 | 果子
dumpling: 饺子 | 汤圆 | 水饺 | 元宵 | 馄饨 | 青团 | 锅贴 | 蒸饺
bun: 包子 | 馒头 | 烧饼 | 烧麦 | 肉包 | 花卷 | 肉夹馍 | 窝头 | 烧麦笼 | 豆包 | 肉饼 | 馅饼 | 火烧
| 驴肉火烧 | 锅盔 | 糖饼
cake: 蛋糕 | 糕点 | 鲜花饼 | 点心 | 酥饼 | 绿豆糕 | 桃酥 | 驴打滚 | 绿豆饼 | 生日蛋糕 | 枣糕 | 年糕
| 奶酪
melon: 甜瓜 | 香瓜 | 哈密瓜 | 羊角蜜 | 香瓜儿
drink: 奶茶 | 饮品 | 茶饮 | 酸梅汤 | 豆浆 | 热饮 | 果汁 | 汽水
goose: 鹅 | 鹅苗 | 肉鹅 | 大鹅 | 种鹅 | 大雁 | 鸿雁 | 豆雁 | 斑头雁 | 灰雁 | 狮头鹅 | 鹅雏
deer: 麋鹿 | 梅花鹿 | 鹿 | 马鹿 | 驯鹿 | 狍子 | 狍 | 白唇鹿 | 獐子 | 麂 | 麝 | 麋鹿群 | 东方狍
| 坡鹿 | 水鹿
donkey: 驴 | 毛驴; mule: 骡子; rabbit: 兔子 | 兔 | 肉兔 | 獭兔 | 野兔 | 家兔 | 种兔
monkey: 猴 | 猴子 | 金丝猴 | 川金丝猴 | 猕猴 | 长臂猿 | 狒狒; elephant: 大象 | 亚洲象 | 野象
tiger: 老虎 | 东北虎 | 虎 | 华南虎; leopard: 豹 | 豹子 | 雪豹 | 金钱豹 | 华北豹 | 东北豹 | 豹猫
lion: 狮子; bear: 熊 | 黑熊 | 棕熊 | 北极熊 | 小熊; wolf: 狼; fox: 狐狸 | 北极狐
whale: 鲸鱼 | 须鲸 | 座头鲸; dolphin: 海豚 | 中华白海豚; porpoise: 江豚 | 长江江豚
seal: 斑海豹 | 海豹 | 斑海豹幼仔 | 海狮 | 海狗
turtle: 乌龟 | 海龟 | 甲鱼 | 龟 | 中华鳖 | 鳖 | 绿海龟; crocodile: 鳄鱼 | 扬子鳄; snake: 蛇
frog: 青蛙 | 牛蛙; hedgehog: 刺猬; squirrel: 松鼠 | 花鼠 | 岩松鼠
mouse: 小鼠 | 老鼠 | 小白鼠 | 田鼠; pigeon: 肉鸽 | 种鸽 | 赛鸽 | 信鸽 | 鸽子 | 乳鸽 | 鸽
turkey: 火鸡 | 火鸡苗; oyster: 生蚝; clam: 蛤蜊 | 花蛤 | 蛏子 | 蚬子 | 毛蚶 | 文蛤 | 海虹
jellyfish: 海蜇 | 水母; silkworm: 家蚕
insect: 虫子 | 害虫 | 天敌昆虫 | 蜻蜓 | 萤火虫 | 瓢虫 | 赤眼蜂
nest: 鸟巢 | 鸟窝 | 巢穴 | 人工鸟巢 | 人工巢
shrub: 灌木 | 牡丹苗 | 柠条 | 紫穗槐 | 红柳 | 梭梭 | 灌木苗; bouquet: 花束 | 捧花
bulb: 种球 | 百合种球; breed: 畜种 | 猪种 | 鸡种; watermelon: 麒麟瓜 | 西瓜
cabbage: 卷心菜 | 圆白菜 | 大白菜 | 白菜; coconut: 椰青; peach: 水蜜桃 | 蜜桃 | 大桃
pear: 梨子 | 鸭梨 | 雪梨 | 皇冠梨 | 京白梨; log: 菌棒 | 菌包 | 食用菌棒 | 香菇棒
pancake: 煎饼 | 大饼 | 煎饼果子; biscuit: 饼干; sandwich: 三明治; pizza: 披萨
sausage: 香肠 | 烤肠 | 火腿肠; skewer: 羊肉串 | 烤串 | 糖葫芦 | 冰糖葫芦 | 烤肉串 | 鱿鱼串
ice-cream: 雪糕 | 冰淇淋 | 冰棍; recipe: 食谱 | 菜谱 | 药方 | 处方量 | 古方
skeleton: 骨架 | 骨骼 | 遗骸 | 遗骨; strain: 菌株 | 菌种; embryo: 囊胚; molecule: 化合物 | 小分子
protein: 蛋白质; swan: 天鹅 | 大天鹅 | 小天鹅 | 疣鼻天鹅
bird: 丹顶鹤 | 白鹤 | 鹤 | 灰鹤 | 白枕鹤 | 白头鹤 | 蓑羽鹤 | 白鹤幼鹤
| 东方白鹳 | 黑鹳 | 白鹳 | 鹳; ibis: 朱鹮 | 朱鹭; bustard: 大鸨
egret: 白鹭 | 大白鹭 | 小白鹭 | 牛背鹭; heron: 苍鹭 | 夜鹭 | 池鹭
gull: 海鸥 | 红嘴鸥 | 遗鸥 | 银鸥 | 黑尾鸥; cormorant: 鸬鹚; peacock: 孔雀 | 绿孔雀 | 蓝孔雀
parrot: 鹦鹉; penguin: 企鹅; ostrich: 鸵鸟; spoonbill: 黑脸琵鹭 | 琵鹭 | 白琵鹭; sparrow: 麻雀
magpie: 喜鹊 | 灰喜鹊; swallow: 燕子 | 家燕 | 北京雨燕 | 雨燕; crow: 乌鸦
owl: 猫头鹰 | 雕鸮 | 长耳鸮; eagle: 老鹰 | 金雕 | 白尾海雕 | 鹰; falcon: 猎隼 | 游隼 | 隼
pheasant: 褐马鸡 | 野鸡 | 雉鸡 | 环颈雉; quail: 鹌鹑; sturgeon: 中华鲟 | 鲟鱼 | 鲟; eel: 黄鳝 | 鳗鱼
carp: 锦鲤 | 鲤鱼 | 鲫鱼; loach: 泥鳅; trout: 虹鳟; abalone: 鲍鱼 | 皱纹盘鲍
sea-cucumber: 海参 | 刺参; scallop: 扇贝; starfish: 海星; seahorse: 海马; lobster: 龙虾 | 波士顿龙虾
crayfish: 小龙虾; squid: 鱿鱼; octopus: 章鱼; shark: 鲨鱼 | 鲸鲨; snail: 蜗牛 | 田螺
earthworm: 蚯蚓; ant: 蚂蚁; butterfly: 蝴蝶; locust: 蝗虫 | 蚂蚱; mosquito: 蚊子; spider: 蜘蛛
hornet: 马蜂 | 胡蜂; cricket: 蟋蟀 | 蛐蛐; tortoise: 陆龟; lizard: 蜥蜴; salamander: 娃娃鱼 | 大鲵
toad: 蟾蜍; python: 蟒蛇; gazelle: 鹅喉羚; ibex: 北山羊; yak: 牦牛; buffalo: 水牛; bison: 野牛
alpaca: 羊驼; giraffe: 长颈鹿; zebra: 斑马; rhinoceros: 犀牛; hippopotamus: 河马; kangaroo: 袋鼠
koala: 考拉; ape: 猩猩 | 大猩猩 | 黑猩猩; badger: 獾 | 狗獾; weasel: 黄鼬 | 黄鼠狼
otter: 水獭 | 江獭; lynx: 猞猁; raccoon-dog: 貉 | 貉子; mink: 水貂 | 貂; marmot: 旱獭; bat: 蝙蝠
hamster: 仓鼠; rat: 大鼠; red-panda: 小熊猫; puppy: 幼犬崽; piglet: 仔猪 | 猪仔 | 猪苗
calf: 牛犊 | 犊牛; lamb: 羊羔 | 羔羊; chick: 鸡苗 | 雏鸡; duckling: 鸭苗 | 雏鸭; foal: 马驹
hen: 母鸡; rooster: 公鸡; cub: 虎崽 | 豹崽 | 熊猫幼崽; colony: 蜂群; chrysanthemum: 菊花 | 菊
peony: 牡丹 | 牡丹花 | 芍药; rose: 玫瑰 | 玫瑰花 | 月季 | 月季花; lotus: 荷花 | 莲花 | 睡莲
lily: 百合 | 百合花; tulip: 郁金香 | 郁金香花; orchid: 兰花 | 蝴蝶兰; carnation: 康乃馨
sunflower: 向日葵; daffodil: 水仙 | 水仙花; azalea: 杜鹃花; succulent: 多肉 | 多肉植物
cactus: 仙人掌
mushroom: 香菇 | 蘑菇 | 平菇 | 羊肚菌 | 木耳 | 灵芝 | 杏鲍菇 | 蘑菇棒 | 草菇 | 金针菇 | 猴头菇
apple: 苹果 | 红富士; pumpkin: 南瓜; tomato: 西红柿 | 番茄; cucumber: 黄瓜; potato: 土豆 | 马铃薯
sweet-potato: 红薯; radish: 萝卜; onion: 洋葱; lettuce: 生菜; walnut: 核桃; strawberry: 草莓
cherry: 樱桃 | 车厘子; grape: 葡萄; durian: 榴莲; mango: 芒果; lemon: 柠檬
orange: 橙子 | 脐橙 | 柑橘 | 橘子; persimmon: 柿子; jujube: 红枣; vine: 葡萄藤; willow: 垂柳
bamboo: 竹子 | 毛竹; reed: 芦苇; mooncake: 月饼; zongzi: 粽子; tangyuan: 汤团; steamed-bun: 白馒头
bread: 面包 | 吐司; noodle: 面条 | 刀削面 | 炸酱面 | 凉皮; hamburger: 汉堡 | 汉堡包; tofu: 豆腐
candy: 糖果; chocolate: 巧克力; lollipop: 棒棒糖; coffee: 咖啡; herb: 饮片 | 中药饮片 | 草药
grass: 羊草 | 牧草; apricot: 杏子; plum: 李子; kiwi: 猕猴桃; banana: 香蕉; pomelo: 柚子
pineapple: 菠萝; pepper: 辣椒 | 彩椒; aubergine: 茄子; carrot: 胡萝卜; spinach: 菠菜; leek: 韭菜
maize: 玉米棒; pea: 豌豆; soup: 羊汤 | 胡辣汤; shellfish: 贝类 | 贝; woodpecker: 啄木鸟
vulture: 秃鹫 | 胡兀鹫; lark: 云雀; oriole: 黄鹂; cuckoo: 杜鹃鸟 | 布谷鸟; kite: 黑鸢
harrier: 白尾鹞; buzzard: 大鵟; curlew: 白腰杓鹬; plover: 鸻; grebe: 凤头䴙䴘 | 小䴙䴘; tern: 须浮鸥
pelican: 鹈鹕 | 卷羽鹈鹕; flamingo: 火烈鸟; goral: 中华斑羚; takin: 羚牛; worm: 黄粉虫; larva: 幼虫
pupa: 蛹
"""
)
