"""The sources that a sentence names, with a small vocabulary."""

from articles.text.mentions.attributions import read_attributions
from articles.text.mentions.names import find_names
from articles.text.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary(
    regions={
        "region": [
            {"slug": "t", "code": "CN-TJ", "names": {"en": ["Tianjin"], "zh-hans": ["天津"]}}
        ]
    },
    sectors={"sector": []},
    publishers={
        "publisher": [
            {
                "slug": "xinhua",
                "kind": "agency",
                "names": {"en": ["Xinhua"], "zh-hans": ["新华社"]},
            },
            {"slug": "antara", "kind": "agency", "names": {"id": ["Antara"]}},
            {"slug": "economic-daily", "kind": "news", "names": {"zh-hans": ["经济日报"]}},
        ]
    },
)


def names(text: str, language: str) -> list[str]:
    found = read_attributions(text, language=language, mentions=find_names(text, VOCABULARY))
    for attribution in found:
        assert text[attribution.start : attribution.end] == attribution.text
        assert attribution.name in attribution.text
    return [attribution.name for attribution in found]
