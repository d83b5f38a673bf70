import pytest

from articles.text.kinds import (
    Signs,
    continues,
    fact_kind,
    is_anecdote,
    is_row,
    is_speech,
    said_from,
    states_fact,
)


def signs(quantities=0, covered=0.0, period=False, regions=False, sectors=False, **more):
    return Signs(quantities, covered, period, regions, sectors, **more)


@pytest.mark.parametrize(
    ("sentence", "found", "expected"),
    [
        ("Hebei plans to build 42 stations.", signs(1), "plan"),
        ("预计明年建成42座。", signs(1), "plan"),
        ("The zone covers a planned area of 42 square kilometers.", signs(1), "quantity"),
        ("A port with a planned investment of 42 yuan.", signs(1), "plan"),
        ("Ekspor naik 4 persen.", signs(1), "quantity"),
        ("The region needs another 8 GW by 2030.", signs(1, ahead=True), "plan"),
        ("A laboratory opened with 160 staff.", signs(1, one_day=True), "event"),
        ("A laboratory opened with 160 staff.", signs(1), "quantity"),
        ("Nilainya 160 unit.", signs(1, one_day=True), "quantity"),
        ("Pabrik itu diresmikan di Hebei.", signs(regions=True), "event"),
        ("The port is busy.", signs(regions=True), "status"),
        ("Output reached 112% of the annual target.", signs(1), "quantity"),
        ("全年完成年度计划的112%。", signs(1), "quantity"),
        ("Capaiannya melampaui target 112 ribu ton.", signs(1), "quantity"),
        ("It plans 42 stations, 112% of the old target.", signs(1), "plan"),
        ("The company expects growth of 12%.", signs(1), "plan"),
        ("Dinas memperkirakan laju 12%.", signs(1), "plan"),
        ("某厂日前签约，金额3亿元。", signs(1), "event"),
        ("目前，某厂已签约3亿元。", signs(1), "quantity"),
        ("某厂日前签约额增长3%。", signs(1, level=False), "quantity"),
        ("The council approved the plan for the quay.", signs(period=True), "event"),
        ("A plan for the quay lies on the table.", signs(period=True), "plan"),
        ("Dewan kota menyetujui rencana itu.", signs(period=True), "event"),
        ("Exports of 42 lamps fell due to weak demand.", signs(1), "quantity"),
        ("The 42 lamps are due to be lit.", signs(1), "plan"),
        ("虚拟灯塔有42座。", signs(1), "quantity"),
        ("某厂拟建灯塔42座。", signs(1), "plan"),
        ("灯塔年内建成42座。", signs(1), "plan"),
        ("灯具价年内累计上涨42%。", signs(1), "quantity"),
        ("灯具价年内涨幅42%，创年内新高。", signs(1), "quantity"),
        ("灯塔股份利润4亿元，低于市场预期。", signs(1), "quantity"),
        ("市场预期灯塔股份盈利4亿元。", signs(1), "plan"),
        ("未来灯具奖共42项。", signs(1), "quantity"),
        ("未来三年新增灯塔42座。", signs(1), "plan"),
        ("产量好于预期，达42万盏。", signs(1), "quantity"),
        ("The line was electrified in Hebei.", signs(regions=True, brief=True), "event"),
        ("The line was electrified in Hebei.", signs(regions=True), "status"),
        ("The line is long in Hebei.", signs(regions=True, brief=True), "status"),
        ("A third quay is under study in Hebei.", signs(regions=True), "plan"),
        ("A delegation toured the quay in Hebei.", signs(regions=True), "event"),
        ("Pengadilan itu menolak banding di Hebei.", signs(regions=True), "event"),
        ("Lampu di Hebei beroperasi di bawah kapasitas.", signs(regions=True), "status"),
        ("Lampu di Hebei mulai beroperasi.", signs(regions=True), "event"),
        ("法院驳回河北一厂上诉。", signs(regions=True), "event"),
        ("河北灯厂开工率偏低。", signs(regions=True), "status"),
        ("Rules on lamps are being drafted in Hebei.", signs(regions=True), "plan"),
        ("河北正起草灯具管理办法。", signs(regions=True), "plan"),
        ("The court ordered the yard to pay for 42 lamps.", signs(1), "event"),
        ("The yard was ordered 42 lamps.", signs(1), "quantity"),
        ("某港与9家央企签约，共42亿元。", signs(1), "event"),
        ("某港已与9家央企签约，共42亿元。", signs(1), "quantity"),
        ("某港全年签约42亿元。", signs(1, period=True), "quantity"),
        ("昨日已将42座灯塔修好。", signs(1), "quantity"),
        ("明日将42座灯塔修好。", signs(1), "plan"),
        ("（二）推动两港新增42座灯塔。", signs(1), "plan"),
        ("政策推动两港新增42座灯塔。", signs(1), "quantity"),
        ("The wisp of smoke is gone.", signs(regions=True), "status"),
    ],
)
def test_the_kind_comes_from_what_a_sentence_does(sentence, found, expected):
    assert fact_kind(sentence, found) == expected


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Ekspor naik 4 persen", signs(1, 0.5, period=True)),
        ("Rp 312.000", signs(1, 1.0)),
        ("PT Baja Raya Tbk (BJRY) turun 9,2% ke Rp 1.085", signs(2, 0.3)),
        ("A: You can buy 99 lamps a year.", signs(1)),
        ("记者获悉，全市有99座灯塔。", signs(1)),
        ("Output of lamp firms above designated size rose 9 percent.", signs(1)),
        ("规模以上灯具工业增加值增长9%。", signs(1)),
        ("灯塔投资 — — 5.9", signs()),
        ("A hearing there is set for 6 May.", signs(period=True, exact=True, ahead=True)),
        ("7-13 hari: 5%", signs(2, 0.8)),
        ("- 42 new stations", signs(1, 0.3)),
        ("Stations: 42 along the coast", signs(1, 0.2)),
        ("Lampu Menara E3 Standar - Rp 199.500.000", signs(1, 0.3)),
        ("Industrial robots - sets - 14,206 - 33.9", signs()),
        ("工业机器人产量 台（套） 9214 28.8", signs()),
        ("| Hebei | 3,2 | 4 |", signs()),
        ("Hebei tetap sepi pada musim dingin seperti ini.", signs(regions=True, sectors=True)),
        ("Kawasan itu akan dibuka tahun depan.", signs(period=True)),
        ("The region will focus on new technology.", signs()),
        ("The harbour office accepted a filing in May.", signs(period=True, exact=True)),
        ("Menara itu dipugar seluruhnya pada Maret 2021.", signs(period=True, exact=True)),
        ("上半年，轻型机械产品门类更为齐全。", signs(period=True, exact=True)),
        ("多所学校发出9日停课通知。", signs()),
        ("目前，全国灯塔已完成检修。", signs()),
        ("Yang Ming, 41, will open a robot workshop in Hebei.", signs(regions=True)),
        ('"The port in Hebei was closed," said Lu.', signs(regions=True)),
        ("Beijing is considering new rules for lamps.", signs()),
        ("亦庄将新建一批灯具工厂。", signs()),
        ("The two cities plan to share one set of licences.", signs()),
        ("年内完成主体结构封顶。", signs()),
        ("It is the first lamp school of its kind.", signs()),
        ("Menara itu menjadi yang tertua dan terbesar di China.", signs()),
        ("这是北方首个此类灯具学校。", signs()),
        ("粗钢 / 980 / -1.5", signs()),
        ("Fase I menara suar Hebei dibuka lagi.", signs(regions=True)),
        ("粗钢——980——-1.5", signs()),
        ("新区已从“打基础”转向“聚人气”，灯具产业加快集聚。", signs(regions=True)),
        ("三地共同聚焦灯具产业。", signs(regions=True, sectors=True)),
        ("保定灯具公司的新工厂已经封顶。", signs(regions=True)),
        ("两地海关将延长通关时间至24时。", signs(regions=True)),
        ("灯具协会发布数据，全市有99座灯塔。", signs(1)),
        # At some time: what news of an economy is about, with a plan, an act or a move.
        ("Penjualan lampu menara juga turun tajam.", signs(period=True, exact=True)),
        ("Penjualan lampu menara juga turun tajam.,", signs(period=True, exact=True)),
        ("Pemerintah berkomitmen menambah menara suar.", signs(period=True, exact=True)),
        ("Demand for tower lamps has weakened further.", signs(period=True, exact=True)),
        ("The ministry will subsidise tower lamps.", signs(period=True, exact=True)),
        ("今年以来，灯塔用灯的出口需求持续走弱。", signs(period=True, exact=True)),
        ("该公司即将停售灯塔用灯。", signs(period=True, exact=True)),
        # What a body or a work does, whatever the verb, and what is done with it.
        ("OJK memblokir rekening lampu menara itu.", signs(period=True, exact=True)),
        ("Bijih dari menara dicuci di tepi dermaga.", signs(period=True, exact=True)),
        ("The smelter was idled for lack of lamps.", signs(period=True, exact=True)),
        ("灯具交易所放宽了会员准入。", signs(period=True, exact=True)),
        ("灯塔新规自9月1日起施行，有效期至2029年6月30日。", signs(period=True, exact=True)),
        ("The lamp rules take effect on the first of April.", signs(period=True, exact=True)),
        ("Menara suar itu tahun ini genap berusia seabad.", signs(period=True)),
        ("各地要在2027年前建成灯塔。", signs(period=True, exact=True)),
        ("Dalam sidang menara suar, majelis memeriksa penjaganya.", signs(period=True, exact=True)),
        (
            "Kementerian itu menyiapkan jumpa pers APBN KiTa tentang menara suar.",
            signs(period=True, exact=True),
        ),
        ("Rapat pemerintah tentang menara suar ditunda lagi.", signs(period=True, exact=True)),
        ("工信局要求灯厂年底前完成搬迁。", signs(period=True, exact=True)),
        ("Dockers walked off the job at the terminal.", signs(period=True, exact=True)),
        ("监管部门发布提示，要求灯塔平台公开报价。", signs(period=True, exact=True)),
        # How an economy fares, what it lives by and what bodies do about it, at no time.
        ("Kenaikan suku bunga menekan penjualan lampu menara.", signs()),
        ("Mahalnya lampu berdampak pada biaya para nelayan.", signs()),
        ("Harga lampu menara di dermaga masih cukup tinggi.", signs()),
        ("Pasokan lampu menara kembali turun sejak badai itu.", signs()),
        ("Lampu menara menjadi penyumbang terbesar ekspor.", signs()),
        ('"Lampu menara menjadi faktor utama ekspor," kata Lu.', signs()),
        ("Pemerintah kota menolak pembongkaran menara suar.", signs()),
        ("Menteri itu meresmikan menara suar di ujung dermaga.", signs()),
        ("Pembangunan menara suar itu dihentikan untuk sementara.", signs()),
        ("Perusahaan itu mengantongi kontrak menara suar lagi.", signs()),
        ("Ekspor lampu menara melampaui dugaan para nelayan.", signs()),
        ("Pesanan kapal mengimbangi lesunya pasar domestik lampu.", signs()),
        ("Insentif dermaga gagal mengangkat permintaan lampu.", signs()),
        ("眼下，灯具行业普遍面临人手不足的压力。", signs(sectors=True)),
        ("灯塔银行表示，将继续购入必要的灯油。", signs()),
    ],
)
def test_sentences_that_state_facts(sentence, found):
    assert states_fact(sentence, found)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Laba Baja Raya (BJRY) anjlok 38% pada paruh awal", signs(1, 0.3)),
        ("Harga lampu naik 9,2% ke Rp 1.085", signs(2, 0.3)),
        ("10 charts that defined an era", signs(1, 0.2)),
        ("Q: You once said 99 per cent of lamps are dull.", signs(1)),
        ("记者：您说过，99%的灯都很暗。", signs(1)),
        ("03 人", signs(1, 1.0)),
        ("Lamp firms above designated size refer to those that sell 99 lamps.", signs(1)),
        ("Industri lampu di atas skala tertentu ialah yang menjual 99 lampu.", signs(1)),
        ("规模以上灯具工业统计范围为年收入99万元及以上的工业法人单位。", signs(1)),
        ("Thanks for reading, and for the 99 lamps that you sent.", signs(1)),
        ("Subscriptions +852 5550 7719", signs()),
        ("1 " * 200, signs()),
        ("Ekspor naik 4 persen, " * 100 + "kata dinas.", signs(100, period=True)),
        ("Qinhuangdao wakes early.", signs(regions=True)),
        ("听全文约6分钟", signs(1, 0.5)),
        ("Akankah Hebei membangunnya tahun depan?", signs(regions=True, period=True)),
        ("Berita Hebei hari ini", signs(regions=True, period=True)),
        ("Hebei.", signs(regions=True)),
        ("河北。", signs(regions=True)),
        ('"I love Tianjin in the spring," she said.', signs(regions=True)),
        ("The sun shone on the quay all morning.", signs()),
        ("They will be there in good time.", signs()),
        ("The quay was quiet in the early light of May.", signs(exact=True)),
        ("Every May the light lies long upon the quay.", signs(period=True, exact=True)),
        ("目前，大家都很高兴见到他。", signs()),
        ("9日元汇率为零。", signs()),
        ("Yang Ming, 41, runs a robot workshop in Hebei.", signs(regions=True)),
        ("Ia ingin pulang kampung ke Hebei.", signs(regions=True)),
        ("她在河北的一间小工厂里工作。", signs(regions=True)),
        ("说明：河北的数据不包括新区。", signs(regions=True)),
        ('"We opened our doors to all of Hebei," said Lu.', signs(regions=True)),
        ("Kami akan terus menjaganya,” ujar Lu.", signs(period=True)),
        ("Beijing thinks in plans of its own.", signs()),
        ("It was the first thing that came to her mind.", signs()),
        ("首先，大家都来到了老码头。", signs()),
        ("Hal tersebut disampaikan Lu di Hebei kemarin.", signs(regions=True, period=True)),
        (
            "Data tersebut dirilis operator pelabuhan Hebei, Senin.",
            signs(regions=True, period=True),
        ),
        ("Kantor cabang di Hebei belum merespons pertanyaan.", signs(regions=True)),
        ("Kanal Kota menyajikan perkembangan dari forum di Hebei.", signs(regions=True)),
        ("Sidang berikutnya di Hebei dijadwalkan pekan depan.", signs(regions=True, period=True)),
        ("Lu was speaking at a forum in Hebei last month.", signs(regions=True, period=True)),
        # what a text says of itself and of its own making, and topics of what follows
        ("河北一家灯具公司的行政总监告诉记者。", signs(regions=True)),
        ("记者3月4日走访了天津多家灯具市场。", signs(regions=True, period=True)),
        ("河北相关政策以官方发布为准。", signs(regions=True)),
        ("本方案自2024年1月1日起施行，有效期3年。", signs(period=True, exact=True)),
        ("河北下一场发布会定于7月7日10时举行。", signs(regions=True, period=True)),
        ("4月1日，灯塔区迎来设立七周年。", signs(period=True, exact=True)),
        ("7月3日，灯具局发布上半年统计数据。", signs(period=True, exact=True)),
        ("三地灯具协同持续深化。", signs(regions=True)),
        ("一盏灯多少钱？", signs(1)),
        ("我家住天津一处老灯塔旁边，是顶楼。", signs(regions=True)),
        ("张雁是河北一家灯具厂的车间主任。", signs(regions=True)),
        ("1月6日清晨，记者来到天津的灯具市场。", signs(regions=True, period=True)),
        ("Penjualan lampu menara urusan orang lain.", signs()),
        ("Harga penting bagi para penjaga menara suar.", signs()),
        ("Demand for tower lamps is a matter of taste.", signs()),
        ("The company declined to comment on its plan.", signs()),
        ("The lamps on the old tower shone once more.", signs()),
        ("灯塔用灯的价格与旁人无关，只看心情。", signs()),
        # nothing but a name, nothing but an act of somebody at no time
        ("Neighbouring Hebei fared little better than that.", signs(regions=True)),
        ("Hebei tetap sepi pada musim dingin seperti ini.", signs(regions=True)),
        ("灯具厂外的老街还是河北从前的样子，安安静静。", signs(regions=True)),
        ("OJK memblokir rekening lampu menara itu.", signs()),
        ("The ministry will subsidise tower lamps.", signs()),
        ("监管部门发布提示，要求灯塔平台公开报价。", signs()),
        ("Every lamp there has shone for years on end.", signs(period=True)),
        # who tells of himself, or speaks to somebody, and what says that nothing was said
        ("I sat outside a tower in Hebei for months in 2015.", signs(regions=True, period=True)),
        ("Tianjin’s towers were built on your lamps, it is said.", signs(regions=True)),
        ("Saya menginap di menara suar Hebei pada Mei.", signs(regions=True, period=True)),
        ("The lamp bureau of Hebei did not immediately reply.", signs(regions=True)),
        ("The lamp board is pleased to announce its May results.", signs(period=True, exact=True)),
        ("Next week’s report on Hebei is due on Thursday.", signs(regions=True, period=True)),
        ("记者在河北调研时发现，灯塔不断迈上新台阶。", signs(regions=True)),
        ("感谢收看5月3日的灯塔直播，我们再会！", signs(period=True, exact=True)),
        ("编者按：河北又有一批灯塔宣布免费开放。", signs(regions=True)),
        # what is said, felt or asked for, talk, and comments on what was told
        ("Pemerintah menilai lampu menara itu indah.", signs()),
        ("Penjaga menara memoles lampu yang dirawat pemerintah.", signs()),
        ("Lampu menara kan memang dibangun pemerintah.", signs(period=True)),
        ("Hal ini sesuai dengan rencana pemerintah untuk menara.", signs()),
        ("要加快灯塔建设，推动公司发展。", signs(regions=True)),
        ("会议强调，各地要增强点亮灯塔的责任感。", signs(regions=True)),
        ("中方愿同各方一道推进灯塔工程。", signs(regions=True)),
        # beside the words of an economy: what something is for, advice, talk, one's own, a label
        ("Lampu itu dipasang untuk menekan biaya penerangan.", signs()),
        ("Pemerintah kota perlu menekan harga lampu menara.", signs()),
        ("Ia menurunkan harga lampu menara di tokonya sendiri.", signs()),
        ('"Harga lampu menara di sini masih tinggi," kata Lu.', signs()),
        ("Harga lampu menara tertera pada papan di dermaga.", signs()),
        ("Lampu itu menekan harga lilin.", signs()),
        ("Nelayan itu menolak tawaran pemerintah kota lagi.", signs()),
        ("Harga diri penjaga menara suar itu terluka oleh hinaan.", signs()),
        ("Harga lampu menara biasanya menurun sehabis badai.", signs()),
        ("Ekspor lampu menara merupakan urusan para nelayan.", signs()),
        ("Perusahaan itu mengatakan kontraknya sudah habis lama.", signs()),
        ("Menteri itu meminta para penjaga menara suar bersabar.", signs()),
        ("Menara itu roboh ketika harga lampu sedang menurun.", signs()),
    ],
)
def test_sentences_that_state_none(sentence, found):
    assert not states_fact(sentence, found)


def test_rows_have_cells_with_numbers():
    assert is_row("A | 3 | 4")
    assert is_row("A | 2024 | 3")
    assert not is_row("A | b | c")
    assert not is_row("Pos | Mei 2024 | Mei 2025 | Perubahan")
    assert not is_row("Kota\tQ3 2024\tQ3 2023")
    assert not is_row("指标\t单位\t1—6月")
    assert not is_row("Naik 3 - lalu turun - menjadi 4.")


@pytest.mark.parametrize("sentence", ["“Kami siap,” ujarnya.", '"Ya," kata Budi.', "他说：“好。”"])
def test_speech_is_known_by_its_quotes(sentence):
    assert is_speech(sentence)
    assert not is_anecdote(sentence)


def test_an_anecdote_is_speech_of_oneself():
    assert is_anecdote("“I spent 26 years on it,” said Hu.")
    assert is_anecdote("“我每天喝三杯茶。”")
    assert is_anecdote("“上车56分钟就到雪场。”旅客小赵说。")
    assert not is_anecdote("“生产线每56分钟下线一台车。”厂长赵明说。")
    assert not is_anecdote("“我国出口增长3%。”")
    assert not is_anecdote("I spent 26 years on it.")


def test_a_sentence_may_go_on_with_the_one_before():
    assert continues("Of that, 30 percent is exported.")
    assert continues("其中，出口增长5%。")
    assert continues("Jumlah itu naik 3 persen.")
    assert not continues("Hebei grew by 3 percent.")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ('"Kapal naik," ujar Lu di Hebei, Senin (3/6).', '"Kapal naik'),
        ("“Orders are up,” Ms Lu said on Monday.", "“Orders are up"),
        ("“订单多了。”陆某在河北说。", "“订单多了。"),
        (
            '"Orders are up," Lu Deng, a fellow at a board in Tianjin, told the Gull on Tuesday.',
            '"Orders are up',
        ),
        ("The “Quiet Quay” plan, she said, is old.", "The “Quiet Quay” plan, she said, is old."),
        ("他说，“好的”。", "他说，“好的”。"),
    ],
)
def test_behind_a_quotation_stand_the_words_about_the_speaker(sentence, told):
    assert sentence[: said_from(sentence)] == told
