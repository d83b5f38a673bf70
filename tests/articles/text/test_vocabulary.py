from articles.ingestion.vocabulary import reference_vocabulary
from articles.text.vocabulary import Name, Vocabulary, listed_words, load_vocabulary


def test_names_come_with_kind_code_and_language():
    vocabulary = load_vocabulary(
        regions={"region": [{"slug": "hebei", "code": "CN-HE", "names": {"en": ["Hebei"]}}]},
        sectors={"sector": [{"slug": "tin", "names": {"id": ["timah", "timah"]}}]},
        publishers={"publisher": [{"slug": "post", "kind": "news", "names": {"en": ["The Post"]}}]},
    )

    assert Name("region", ("CN-HE",), "en", "Hebei") in vocabulary.names
    assert vocabulary.names.count(Name("sector", ("tin",), "id", "timah")) == 1
    assert Name("publisher", ("post",), "en", "The Post", outlet=True) in vocabulary.names


def test_spellings_of_the_tables_come_with_the_codes_they_need():
    def rows(*codes):
        return {"region": [{"slug": c, "code": c, "names": {}} for c in codes]}

    def texts(*codes):
        loaded = load_vocabulary(
            regions=rows(*codes), sectors={"sector": []}, publishers={"publisher": []}
        )
        return {name.text for name in loaded.names}

    assert "京津" not in texts("CN-BJ")
    assert "京津" in texts("CN-BJ", "CN-TJ")


def test_a_name_that_begins_with_the_name_above_it_is_left_to_its_parts():
    regions = [
        {"slug": "hebei", "code": "HE", "names": {"zh-hans": ["河北"]}},
        {"slug": "x", "code": "X", "parent": "hebei", "names": {"zh-hans": ["河北雄安", "雄安"]}},
    ]
    loaded = load_vocabulary(
        regions={"region": regions}, sectors={"sector": []}, publishers={"publisher": []}
    )

    assert [name.text for name in loaded.names if name.codes == ("X",)] == ["雄安"]


def test_two_vocabularies_are_told_apart_by_identity():
    assert Vocabulary(()) != Vocabulary(())
    assert len({Vocabulary(()), Vocabulary(())}) == 2


def test_listed_words_are_divided_by_bars_and_lines():
    assert listed_words("\n  a b|c|\n  d\n") == ["a b", "c", "d"]


def test_the_reference_files_make_a_vocabulary():
    vocabulary = reference_vocabulary()

    codes = {code for name in vocabulary.names for code in name.codes}
    assert {"JJJ", "CN-BJ", "CN-TJ", "CN-HE", "XIONGAN", "Langfang"} <= codes
    assert {"robotics", "integrated-circuits", "hydrogen-energy", "reuters"} <= codes
    assert vocabulary is reference_vocabulary()
