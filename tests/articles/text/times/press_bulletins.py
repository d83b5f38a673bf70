"""Sentences of bulletins and tickers: what came about on a day bears the name of another time.
All sentences are invented."""

SENTENCES = [
    # the year in the name of what came about
    ("zh-hans", "2024-05-22", "2024-05-22..2024-05-22", "今天，2023年渔港评选结果揭晓，12座入选。"),
    ("zh-hans", "2024-05-22", "2024-05-22..2024-05-22", "今天公布2023年度“十佳渔港”，12座入选。"),
    ("zh-hans", "2024-05-22", "2024-05-22..2024-05-22", "今天（22日）发布《渔港规定》，12座列入。"),
    ("zh-hans", "2024-05-22", "2023-01-01..2023-12-31", "今天召开发布会，渔业局的人介绍，2023年捕捞40万吨。"),
    ("zh-hans", "2024-05-22", "2023-01-01..2023-12-31", "今天有数据表明，2023年捕捞40万吨。"),
    # how many quarters, and which; plans by their numbers
    ("zh-hans", "2024-05-22", "-", "船厂连续3个季度亏损，共亏4亿元。"),
    ("zh-hans", "2024-05-22", "2024-01-01..2024-03-31", "船厂首个季度亏损4亿元。"),
    ("zh-hans", "2024-10-09", "2024-01-01..2024-09-30", "预计前三季度捕捞40万吨。"),
    ("zh-hans", "2026-05-22", "2026-01-01..2030-12-31", "“十五五”时期将建渔港12座。"),
    ("zh-hans", "2024-10-09", "2024-09-01..2024-09-30", "9月份，渔船订单今年首次增长4%。"),
    # a month told in that month, what will be done and told on a day
    ("en", "2024-11-20", "2023-11-01..2023-11-30", "Last November the yard sold 40 boats."),
    ("en", "2024-11-20", "2024-10-01..2024-10-31", "Last October the yard sold 40 boats."),
    ("en", "2024-11-20", "2024-11-22..2024-11-22", "A plan for 40 boats will be shared on Friday."),
    ("en", "2024-11-20", "2024-11-15..2024-11-15", "A plan for 40 boats was shared on Friday."),
    ("en", "2024-11-20", "2024-10-01..2024-10-31", "Data to be released on Friday may show that 4% fewer boats were sold in October."),
    ("id", "2024-12-20", "2024-10-01..2024-12-31", "Dalam 3 bulan ini, Oktober-Desember, laku 40 kapal."),
    # what is held on a day, and what is said where something is held
    ("id", "2025-10-22", "2025-10-20..2025-10-20", "Rapat digelar di balai kota, Senin (20/10), dengan 30 suara."),
    ("id", "2025-10-22", "-", "Pajak naik 3 persen, kata Budi dalam sidang yang digelar di Dermaga, Senin (20/10)."),
    # plans told of in one time and due in another; months that go on; houses
    ("en", "2019-11-20", "..2025-12-31", "The yard in October unveiled plans to add 30 boats by the end of 2025."),
    ("en", "2019-11-20", "..2030-12-31", "The scheme begun by the state in 2011 aims to build 30 boats by 2030."),
    ("en", "2019-11-20", "2019-03-01..2019-03-31", "The plan is like another announced in March, which aimed to cut costs by 4%."),
    ("en", "2019-11-20", "2019-11-01..2019-11-20", "The yard sold 40 boats in November so far."),
    ("en", "2019-11-20", "-", "Officers met Ana Lim, 32, of 1909 Quay Street, who owns 30 boats."),
    ("en", "2019-11-20", "1909-01-01..1909-12-31", "The output of 1909 was 30 boats."),
    # the day of a state in the second of two clauses
    ("zh-hans", "2023-10-09", "..2023-06-30", "9月5日，按旧口径，截至今年6月底，全市有渔船40艘。"),
]  # fmt: skip
