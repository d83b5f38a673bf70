import pytest

from articles.text.kind_states import states_by_formula
from articles.text.kinds import Signs, states_fact

STATED = [
    # what something is to a country, a port or a market
    "Lampland remained the harbour's largest trading partner.",
    "Towerland was the island's third-largest export market.",
    "Lamps and lenses are the main exports of the quay.",
    "Kerajaan Suar menjadi mitra dagang terbesar ketiga dermaga itu.",
    "Lampu dan lensa masih merupakan komoditas ekspor andalan dermaga.",
    "Negeri Suar menempati urutan kedua sebagai tujuan kiriman.",
    "Padamnya menara di ujung teluk menjadi salah satu pemicunya.",
    "灯塔国是岛国最大贸易伙伴。",
    "灯塔国为该港第三大出口市场。",
    "灯塔国继续保持该港第一大进口来源国地位。",
    # what bodies promise
    "Harbour customs will continue to simplify the papers for lamps.",
    "Lu said it will further expand its network of towers.",
    "The bureau will also step up checks of lenses.",
    "Lu mengatakan pihaknya akan terus memangkas biaya lampu.",
    "Ke depan, pemerintah kota akan memperbaiki menara suar.",
    "灯塔银行表示，将继续购入必要的灯油，以备风浪。",
    "陆某介绍，下一步，灯塔局将重点整修外港航标。",
    # what a work reaches
    "The line now connects every tower of the outer bay.",
    "Jaringan suar itu kini menghubungkan semua dermaga di teluk.",
    "灯塔网已覆盖湾内全部码头。",
    # what several made one, what a team made, what is finished, why a place was chosen
    "The three cities have unified the papers for lamps.",
    "Researchers from the harbour institute developed a salt-proof lens.",
    "The firm chose the outer bay because it is close to the quay.",
    "Kedua kota menyamakan tarif suar bagi kapal nelayan.",
    "Tim peneliti kampus bahari itu mengembangkan lensa tahan garam.",
    "Perizinan menara suar itu telah selesai diurus lewat loket.",
    "Perusahaan itu memilih teluk luar karena dekat dengan dermaga.",
    "Saham yang paling ramai dicari antara lain SUAR, LENS, dan MNRA.",
    "为方便船员，三地统一了灯塔费率。",
    "课题组为透镜研制出一种新型涂层。",
    # what those in charge did
    "Regulators have approved the merger of the two lamp makers.",
    "The central bank left its benchmark lending rate unchanged.",
    "Produk andalan pulau itu adalah lampu, lensa, dan minyak suar.",
    "Produk yang paling banyak dibeli nelayan adalah lampu dan lensa.",
    "Pasar terbesarnya masih para nelayan di pulau seberang.",
    "Aturan ini juga membatasi jam jaga di menara suar.",
    "Perjanjian tersebut meliputi sewa menara dan lampu.",
    "Sementara Hebei diminta menata ulang menara suar di pesisirnya.",
    "Neraca perdagangan pulau itu kembali defisit.",
    "监管部门已批准该灯塔公司的重组方案。",
    "灯塔银行维持基准利率不变。",
]
NOT_STATED = [
    "Patience was the main quality of the keepers.",
    "The largest hall of the fair was full of visitors.",
    "The bureau will hold a press conference about lamps.",
    "They will build sandcastles on the beach by the tower.",
    "He chose the blue lamp because it is cheap.",
    "This paper will continue to follow the tower.",
    "It now reaches his knees, the keeper joked.",
    "Pihaknya akan memberikan keterangan tentang menara suar.",
    "Pihaknya akan menyampaikan hasilnya kepada para nelayan.",
    "Lu sudah selesai makan ketika lampu menara padam.",
    "Ibunya menjadi penyemangat utama penjaga menara itu.",
    "本报将继续关注灯塔的进展。",
    "下一步，我们将把灯塔擦得更亮一些。",
    "下一步，将进一步压实守塔人的责任。",
    "她是家里的主要经济来源。",
    "守塔人发现了灯里的问题。",
    "The keeper left his lamp burning at an even rate.",
    "Program itu membuat penjaga menara senang dan bangga.",
    "Penjaga diminta menjaga kebersihan menara masing-masing.",
    "Kata kuncinya adalah sabar menunggu kapal datang.",
    "政府批准的灯塔还在海边。",
]


@pytest.mark.parametrize("sentence", STATED)
def test_formulas_that_state_a_fact_with_no_number(sentence):
    assert states_by_formula(sentence.lower())
    assert states_fact(sentence, Signs(0, 0.0, period=False, regions=False, sectors=False))


@pytest.mark.parametrize("sentence", NOT_STATED)
def test_sentences_that_hold_such_words_only(sentence):
    assert not states_by_formula(sentence.lower())
