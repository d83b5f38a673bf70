"""Words of captions, in three languages: who is named below a picture, and what it shows."""

from typing import Final

from articles.text.word_tables import terms

# Words that say of a name that it gave or took the picture.
CREDIT_WORDS: Final = terms(
    "photo, photos, photograph, photographs, photographer, picture, pictures, pic, image, images",
    "illustration, illustrations, graphic, artwork, rendering, render, screenshot, screengrab",
    "credit, credits, courtesy, handout, file photo, file image, file picture, stock photo, visual",
    "foto, gambar, ilustrasi, ilustrator, dok, dokumentasi, dokumen, arsip, tangkapan layar",
    "grafis, infografis, pewarta foto, fotografer, kredit, kredit foto, kredit gambar, video",
    "istimewa",
)
# Agencies, banks of pictures and words that stand alone in brackets below one.
AGENCIES: Final = terms(
    "reuters, afp, ap, ap photo, epa, epa-efe, xinhua, antara, antara foto, bloomberg, getty",
    "getty images, gettyimages, shutterstock, unsplash, pexels, pixabay, freepik, istock",
    "istockphoto, alamy, dreamstime, depositphotos, adobe stock, canva, wikimedia commons, flickr",
    "vcg, imagechina, kyodo, yonhap, tass, dpa, pa, pa media, pa wire, sopa images, nurphoto",
    "zuma press, cfoto, cnsphoto, handout, file, stock, pool, supplied, courtesy, screenshot",
    "thinkstock, dall-e, midjourney, istimewa, ist, dok, dok pribadi, dok istimewa, arsip",
    "ilustrasi, biro pers, net, rri",
)
# Those of them that write too: below a text their name is that of its author.
WRITERS: Final = terms("reuters, afp, ap, xinhua, antara, bloomberg, kyodo, yonhap, tass, dpa, rri")
# Chinese credits: they follow a picture's words in brackets or behind a stop.
CREDITS_HAN: Final = (
    "资料图片?|资料照片?|资料画面|档案图|档案照片|示意图|效果图|渲染图|无人机照片|拼版照片|"
    "手机照片|"
    "全景照片|航拍照片|合成照片|视频截图|网络截图|微博截图|监控截图|截图|网络图片?|网图|AI制?图|"
    "视觉中国|东方IC|图虫创意|图虫|人民视觉|IC photo|海报新闻|受访者供图|受访对象供图|供图|组图|"
    "摄影报道|新华社发|人民图片|影像中国|新华社图片|中新图片|全景视觉|海洛创意|壹图网|澎湃影像|IC图"
)
# What people and things do in pictures, in the present tense; -s and -ing are added.
PICTURE_VERBS: Final = terms(
    "walk, stand, sit, pose, wait, queue, line up, ride, rest, pass, work, look, hold, carry, wear",
    "gather, watch, cheer, wave, visit, view, browse, shop, buy, sell, load, unload, inspect",
    "check, assemble, weld, operate, test, display, demonstrate, perform, play, dance, run, cross",
    "enter, leave, arrive, depart, board, dock, berth, sail, fly, take off, land, drive, travel",
    "move, roll, haul, stack, lift, tow, harvest, plant, pick, pack, sort, clean, sweep, repair",
    "install, build, charge, refuel, fill, pump, greet, shake hands, speak, address, attend, sign",
    "cut, unveil, tour, study, read, practice, practise, exercise, stroll, cycle, relax, eat, dine",
    "drink, cook, prepare, make, process, produce, spray, paint, monitor, use, show, lie, loom",
    "rise, line, dot, tower, glow, light, burn, billow, flow, float, hang, is seen, are seen",
    "is pictured, are pictured, scrape, soak, salt, smoke, press, stretch, trim, prune, graft",
    "crush, boil, strain, bottle, tie, wrap, grade, weigh, bag, knead, stir, steam, roast, fry",
    "bake, slice, chop, peel, wash, rinse, iron, fold, sew, stitch, weave, spin, knit, dye, carve",
    "polish, grind, drill, hammer, saw, file, forge, cast, pour, mould, glaze, blow, engrave",
    "solder, wire, screw, bolt, fasten, attach, mount, hoist, lower, drag, push, pull, wheel, lead",
    "herd, feed, milk, shear, groom, pet, stroke, brush, water, weed, dig, rake, hoe, sow, thresh",
    "shovel, scoop, scatter, spread, lay, kneel, crouch, lean, squat, bend, climb, jump, leap",
    "kick, throw, catch, swim, skate, ski, jog, race, paddle, row, fish, cast nets, mend, count",
    "label, stamp, scan, tag, seal, tape, pile, collect, deliver, hand, hand out, distribute",
    "serve, sip, taste, smell, chat, talk, laugh, smile, sing, pray, bow, kiss, hug, embrace",
    "lift weights, raise, salute, march, parade, drum, photograph, film, sketch, draw, write, type",
    "teach, instruct, guide, examine, measure, survey, patrol, guard, direct, supervise, dry",
    "is displayed, are displayed, is parked, are parked, is docked, are docked, is lit, are lit",
    "is reflected, is shown, are shown, is exhibited, are exhibited, is moored, are moored",
    "is loaded, are loaded, is unloaded, are unloaded, is stacked, are stacked, is raised",
    "are raised",
)
# Of these the last letter is doubled before -ing.
DOUBLED: Final = frozenset(
    terms("sit, shop, run, cut, plan, stop, dot, get, put, set, let, hit, jog, swim, chat")
)
# Subjects of captions without an article.
PICTURE_SUBJECTS: Final = terms(
    "workers, visitors, passengers, commuters, customers, people, farmers, tourists, shoppers",
    "students, employees, staff, staff members, engineers, technicians, residents, travelers",
    "travellers, pedestrians, couriers, riders, drivers, vendors, traders, fishermen, children",
    "cars, vehicles, trucks, containers, cranes, ships, boats, robots, trains, buses, planes",
    "solar panels, wind turbines, researchers, scientists, doctors, nurses, volunteers, delegates",
    "guests, investors, attendees, participants, members, performers, models, soldiers, police",
    "officers, police officers, firefighters, rescuers, protesters, supporters, fans, buyers",
    "sellers, women, men, girls, boys, job seekers, jobseekers, graduates, homebuyers",
    "office workers, construction workers, buildings",
)
# The same at the head of a caption in Indonesian.
SUBJECTS_INDONESIAN: Final = terms(
    "pekerja, petugas, warga, pengunjung, pedagang, petani, nelayan, penumpang, calon, pembeli",
    "seorang, sejumlah, beberapa, karyawan, karyawati, buruh, siswa, mahasiswa, wisatawan",
    "pengendara, kapal, truk, kendaraan, mobil, kereta, gedung, deretan, teknisi, penambang",
    "peternak, perajin, aktivitas, kondisi, situasi, pesawat, peserta, anak, ratusan, puluhan",
    "ribuan, tumpukan, aparat, pegawai, alat berat, foto udara, foto aerial, logo, layar, presiden",
    "wakil presiden, menteri, gubernur, wali kota, bupati, direktur, pengurus, pengrajin, kurir",
    "penonton, nasabah, pengemudi",
)
# What they do there: nothing done once and for all, as reports tell it.
VERBS_INDONESIAN: Final = terms(
    "mengangkut, menata, melintas, melintasi, beraktivitas, menunggu, memeriksa, menunjukkan",
    "berjalan, bekerja, melayani, melihat, mengemas, memanen, menjemur, antre, mengantre, menaiki",
    "menurunkan, membongkar, berbelanja, memilih, menyusun, merapikan, mengecek, berada, duduk",
    "berdiri, merakit, memotret, berfoto, berswafoto, bermain, menikmati, mengunjungi, memadati",
    "memenuhi, menyortir, memilah, membersihkan, mengisi, mengelas, memasang, mengoperasikan",
    "memantau, menyaksikan, berpose, melayang, bersandar, berlabuh, terparkir, berjejer, berderet",
    "terlihat, tampak, menuangkan, menimbang, menyiram, menanam, memetik, menjahit, mengolah",
    "memproduksi, menyelesaikan, mengerjakan, menyampaikan, memberikan, berbincang, bersalaman",
    "berjabat tangan, memegang, membawa, menghitung, mengendarai, mendorong, menarik, mengamati",
    "meninjau, memperlihatkan, menggunakan, mencoba",
)
# What begins a line about a picture without a verb.
VIEWS: Final = terms(
    "a view of, a general view of, general view of, an aerial view of, aerial view of",
    "the view from, a rendering of, an artist's impression of, artist's impression of",
    "an artist's rendering of, an artist's concept of, an artist's illustration of, a model of",
    "a prototype of, a map of, a screenshot of, screenshot of, a screengrab of, screengrab of",
    "a still from, a close-up of, a photo of, a portrait of, a selfie of, an undated photo of",
    "an illustration of, illustration of, foto udara, foto aerial, foto drone, tangkapan layar",
    "tangkap layar",
    "gambar ilustrasi, foto ilustrasi",
)
# The same, where the line is no sentence either, and longer than a heading.
SCENES: Final = terms(
    "potret, pemandangan, penampakan, ilustrasi, suasana, wajah, sketsa, maket, desain, cuplikan",
)
