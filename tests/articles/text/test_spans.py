from articles.text.spans import by_stages


def made(items, log):
    for item in items:
        log.append(item)
        yield item


def test_items_go_through_a_stage_some_at_a_time_and_stay_in_order():
    log = []
    given = by_stages(made(range(100), log), lambda item: 1)

    assert next(given) == 0
    assert 1 < len(log) < 100
    assert [0, *given] == log == list(range(100))


def test_of_long_items_one_is_kept_at_a_time():
    log = []
    given = by_stages(made(range(3), log), lambda item: 1_000_000)

    assert [(item, len(log)) for item in given] == [(0, 1), (1, 2), (2, 3)]


def test_nothing_has_no_stages():
    assert list(by_stages([], len)) == []
