import pytest

from articles.text.debris.lookup import named


@pytest.mark.parametrize(
    "line",
    [
        "Also on our site: The mill that grows leather",
        "You might also like: Nine boats for the far shore",
        "PREVIOUSLY IN THIS STORY: The dock that nobody wanted",
        "Simak berita terkait: Dermaga lama dibongkar bulan depan",
        "Artikel lainnya | Nelayan menolak dermaga baru",
        "本报往期报道：老码头的一天",
        "【更多深度解读】谁来修新码头？",
        "热门视频丨渡轮首航",
    ],
)
def test_labels_are_known_by_their_words(line):
    assert named(line) == "related"


@pytest.mark.parametrize(
    "line",
    [
        # It ends as a sentence does, has a word of its own, or too few behind.
        "Read in the articles: the ruling of the court in 2019.",
        "Next step: nine boats for the far shore",
        "The news: nine boats",
        "Explainer: What the new dock means for the coast",
        "Berita buruk: dermaga lama dibongkar bulan depan",
        "新闻发布会：新码头年底完工",
        "相关负责人说：码头年底完工。",
    ],
)
def test_other_words_before_a_colon_are_no_label(line):
    assert named(line) != "related"


@pytest.mark.parametrize(
    ("line", "reason"),
    [("(adv)", "advertisement"), ("(Pariwara)", "advertisement"), ("(add)", "")],
)
def test_the_sign_of_a_paid_text(line, reason):
    assert named(line) == reason
