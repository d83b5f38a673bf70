"""What readers may see of a text, by policy. All texts are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.display import (
    CONTEXT,
    LONGEST_SEARCHED,
    QuotationView,
    public_share,
    publisher_link,
    quotation_view,
    shown_spans,
)
from articles.text.leaves import covering

POLICIES = ("full", "excerpt", "link", "withheld")
SENTENCES = [f"Sentence number {n} says that plant {n} opened in Langfang." for n in range(40)]
LONG = " ".join(SENTENCES)
HAN = "。".join(f"第{n}家企业落户雄安新区并开始生产" for n in range(60)) + "。"


def at(text, words):
    start = text.index(words)
    return start, start + len(words)


def shown(text, passages, policy):
    return [text[start:end] for start, end in shown_spans(text, passages, policy)]


def test_full_shows_everything_and_withheld_nothing():
    passage = at(LONG, "plant 7")
    assert shown(LONG, [passage], "full") == [LONG]
    assert shown_spans(LONG, [passage], "withheld") == ()


def test_link_shows_the_whole_leaves_and_no_more():
    assert shown(LONG, [at(LONG, "plant 7 ")], "link") == [SENTENCES[7]]


def test_a_passage_over_two_sentences_shows_both_leaves():
    passage = at(LONG, "Langfang. Sentence number 8")
    assert shown(LONG, [passage], "link") == [f"{SENTENCES[7]} {SENTENCES[8]}"]


def test_excerpt_adds_up_to_200_characters_on_either_side_and_ends_at_words():
    (piece,) = shown(LONG, [at(LONG, "plant 20 ")], "excerpt")
    before, after = piece.split(SENTENCES[20])
    assert CONTEXT - 24 <= len(before) <= CONTEXT
    assert CONTEXT - 24 <= len(after) <= CONTEXT
    assert LONG[LONG.index(piece) - 1] == " "
    assert LONG[LONG.index(piece) + len(piece)] == " "


def test_excerpt_of_a_text_without_spaces_is_cut_inside_the_line():
    sentence = "第30家企业落户雄安新区并开始生产。"
    (piece,) = shown(HAN, [at(HAN, sentence)], "excerpt")
    assert len(piece) == len(sentence) + 2 * CONTEXT


def test_excerpt_shrinks_its_context_until_half_of_the_text_is_kept_back():
    text = " ".join(SENTENCES[:10])
    spans = shown_spans(text, [at(text, "plant 5 ")], "excerpt")
    total = sum(end - start for start, end in spans)
    assert len(SENTENCES[5]) < total <= len(text) / 2
    assert total > len(text) / 2 - 2 * 24


def test_excerpt_has_no_context_once_the_leaves_alone_pass_half():
    text = " ".join(SENTENCES[:10])
    passages = [at(text, f"plant {n} ") for n in (0, 2, 4, 5, 7, 9)]
    assert shown_spans(text, passages, "excerpt") == shown_spans(text, passages, "link")
    assert public_share(text, passages, "excerpt") > 0.5


def test_context_reaches_over_the_ends_of_paragraphs_but_not_of_the_text():
    text = "\n".join(SENTENCES)
    (piece,) = shown(text, [at(text, "plant 0 ")], "excerpt")
    assert piece.startswith(SENTENCES[0] + "\n" + SENTENCES[1])
    assert len(piece) <= len(SENTENCES[0]) + CONTEXT


def test_contexts_that_meet_become_one_span():
    passages = [at(LONG, "plant 20 "), at(LONG, "plant 24 ")]
    assert len(shown_spans(LONG, passages, "excerpt")) == 1
    assert len(shown_spans(LONG, passages, "link")) == 2


def test_without_passages_only_a_full_text_shows_anything():
    assert shown_spans(LONG, [], "excerpt") == ()
    assert shown_spans(LONG, [], "link") == ()
    assert shown_spans(LONG, [], "full") == ((0, len(LONG)),)


@pytest.mark.parametrize(("policy", "share"), [("full", 1.0), ("withheld", 0.0)])
def test_public_share_of_the_plain_policies(policy, share):
    assert public_share(LONG, [at(LONG, "plant 3 ")], policy) == share


def test_public_share_is_the_shown_part_of_all_characters():
    text = "Ab cd. Ef gh."
    assert public_share(text, [at(text, "Ef")], "link") == pytest.approx(6 / 13)


def test_a_quotation_stands_between_the_rest_of_its_leaf():
    view = quotation_view(LONG, *at(LONG, "plant 7 opened"), "link")
    assert view == QuotationView("Sentence number 7 says that ", "plant 7 opened", " in Langfang.")


def test_a_withheld_article_gives_no_quotation():
    assert quotation_view(LONG, *at(LONG, "plant 7"), "withheld") is None


URL = "https://news.example/read/1"


def test_the_link_to_the_publisher_names_the_quotation():
    link = publisher_link(LONG, *at(LONG, SENTENCES[7]), URL, "excerpt")
    assert link == f"{URL}#:~:text={SENTENCES[7].replace(' ', '%20')}"


def test_the_link_takes_context_from_the_leaf_alone():
    text = "In May a plant opened there. In June a plant opened there. In July a mine shut."
    start = text.index("plant opened", 30)
    link = publisher_link(text, start, start + len("plant opened"), URL, "link")
    assert link.startswith(f"{URL}#:~:text=June%20a-,plant%20opened")


def test_the_link_names_the_whole_leaf_where_the_context_would_leave_it():
    text = "In May a plant opened. In June a plant opened. In July a mine shut."
    start = text.index("plant opened", 20)
    link = publisher_link(text, start, start + len("plant opened"), URL, "link")
    assert link == f"{URL}#:~:text=In%20June%20a%20plant%20opened."


def test_a_link_that_needs_words_of_hidden_sentences_opens_the_page_at_its_top():
    text = "It grew. Costs fell. It grew. Wages rose."
    start = text.index("It grew", 5)
    passage = (start, start + len("It grew."))
    assert "Wages" in publisher_link(text, *passage, URL, "full")
    assert publisher_link(text, *passage, URL, "excerpt") == URL


@pytest.mark.parametrize("policy", ["full", "link"])
def test_in_a_very_long_text_the_link_names_the_leaf_without_searching(policy):
    text = LONG + "\n" + "Gulls cried. " * (LONGEST_SEARCHED // 13)
    link = publisher_link(text, *at(text, "plant 7 opened"), URL, policy)
    assert link == f"{URL}#:~:text={SENTENCES[7].replace(' ', '%20')}"


def test_a_withheld_article_is_linked_without_its_words():
    assert publisher_link(LONG, *at(LONG, "plant 7"), URL, "withheld") == URL


texts = st.text(st.sampled_from("ab .。\n京津"), min_size=1, max_size=900)


@given(texts, st.lists(st.tuples(st.integers(0, 900), st.integers(1, 60)), max_size=6))
def test_spans_are_sorted_disjoint_inside_the_text_and_hold_every_leaf(text, places):
    passages = [(s, min(s + n, len(text))) for s, n in places if s < len(text)]
    for policy in POLICIES:
        spans = shown_spans(text, passages, policy)
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert len(set(edges)) == len(edges)
        if policy != "withheld":
            for passage in passages:
                first, last = covering(text, *passage)
                assert any(start <= first and last <= end for start, end in spans)


@given(texts, st.integers(0, 899), st.integers(1, 60))
def test_an_excerpt_passes_half_only_where_the_leaves_do(text, start, length):
    if start >= len(text):
        return
    passages = [(start, min(start + length, len(text)))]
    if public_share(text, passages, "link") <= 0.5:
        assert public_share(text, passages, "excerpt") <= 0.5
