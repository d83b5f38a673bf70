"""Nouns that make a percentage a share or a rate. Tables only.

Keys are languages. Words are matched in the plain shadow (lower case) of a text.
"""

from typing import Final

from articles.text.word_tables import listed, terms

SHARE_NOUNS: Final = {
    "en": [
        *listed(
            "share proportion accounting accounted accounts ratio portion stake occupancy"
            " penetration coverage utilization utilisation unemployment jobless poverty"
            " vacancy margin margins deficit completion approval turnout survival adoption content"
            " uptime utilised occupied recycling recovery literacy attendance"
        ),
        *terms(
            "makes up, made up, make up, making up, down payment, down payments, downpayment,",
            "minimum deposit, deposit of",
        ),
    ],
    "id": listed(
        "pangsa porsi proporsi persentase kontribusi menyumbang bagian rasio tingkat utilisasi"
        " kemiskinan pengangguran margin defisit realisasi keterisian okupansi partisipasi"
    ),
    "zh-hans": listed(
        "毛利率 净利率 利润率 占 占比 比重 份额 比例 占有率 覆盖率 利用率 达标率 普及率 渗透率"
        " 强度 付费率 退费率 缴费率 续费率 收费率 率"
    ),
}
RATE_NOUNS: Final = {
    "en": [
        *listed(
            "interest yield yields coupon coupons benchmark lpr irr vat tariff tariffs duty duties"
            " levy levies surcharge surcharges chance chances odds probability likelihood royalty"
            " royalties fee fees rebate rebates"
        ),
        *terms(
            "policy rate, key rate, repo rate, deposit rate, lending rate, prime rate,",
            "rate of return, rates of return, tax rate, tax rates, tax of, tax at, taxed at,",
            "purchase tax, consumption tax, excise tax, property tax, withholding tax, the tax to,",
            "the tax will, the tax would, income tax, sales tax, corporation tax, corporate tax,",
            "value-added tax, stamp duty,",
            "loan rate, mortgage rate, mortgage rates, raised rates, raise rates, cut rates,",
            "lifted rates, held rates, kept rates, reserve ratio, capital ratio, capital ratios,",
            "discount rate, the rate by, margin of error, funds rate, bank rate, base rate,",
            "cash rate, refinancing rate, overnight rate, main rate, reference rate, savings rate,",
            "one-year rate, five-year rate, short-term rate, long-term rate, rates on hold,",
            "rates to, rates at, rates of, rates from, rates by, rates five times, rates again,",
            "borrowing costs, discount of, discounts of, minimum of, commission of",
        ),
    ],
    "id": [
        *listed(
            "bunga kupon royalti level ppn pph tarif cukai diskon potongan keringanan rabat"
            " cashback bmad bmtp ppnbm opsen berbunga berkupon lpr bea selisih dumping yield roe"
            " roa roi irr nim"
        ),
        *terms(
            "return on equity, return on asset, return on assets, kecukupan modal,",
            "insentif pajak, pajak penghasilan, pajak impor, tarif impor, bea masuk, suku bunga,",
            "reverse repo, repo rate, policy rate, imbal hasil, bi rate, bea keluar, tarif pajak,",
            "pajak sebesar, pajak pertambahan nilai, giro wajib minimum, tingkat bunga,",
            "margin of error, margin kesalahan, toleransi kesalahan",
        ),
    ],
    "zh-hans": listed(
        "折价 折扣 让利 优惠 利率 LPR lpr 收益率 回报率 折价率 通胀率 通胀 回报 年化 息 溢价率 税率"
        " 关税 费率 贴现率 出生率 死亡率 自然增长率 生产指数 出口指数 经理指数 PMI pmi 景气指数"
    ),
}
