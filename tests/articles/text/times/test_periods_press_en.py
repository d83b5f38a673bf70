"""Periods as the press states them: the day of publication, the sentence, the days "first..last"
that its figure belongs to ("-": none). All sentences are invented."""

from datetime import date

import pytest

from articles.text.times.periods import principal_period, read_periods

SENTENCES = [
    (
        "en", "2025-03-20", "2025-07-14..2025-07-14",
        "The final dividend of 12 cents is payable on or about 14 July.",
    ),
    (
        "en", "2025-03-20", "2024-12-31..2024-12-31",
        "Headcount stood at 4,120 at year-end, 3% fewer than before.",
    ),
    ("en", "2025-03-20", "..2025-12-31", "The mill will employ 4,000 people by year-end."),
    ("en", "2025-11-20", "2025-12-31..2025-12-31", "It expects to have 40 stores at year-end."),
    (
        "en", "2025-03-20", "2025-04-24..2025-04-24",
        "The firm will publish its results for the first quarter on April 24.",
    ),
    (
        "en", "2025-10-10", "2025-10-01..2025-10-08",
        "During the National Day holiday, the airport handled 1.1 million passengers.",
    ),
    (
        "en", "2024-02-20", "2024-02-10..2024-02-17",
        "Spring Festival holiday spending rose 17 percent from a year earlier.",
    ),
    (
        "en", "2025-03-20", "2018-01-01..",
        "The total raised since the firm was founded in 2018 is 3 billion yuan.",
    ),
    ("en", "2025-03-20", "2024-03-20..2025-03-20", "The stock is up 21 percent in 12 months."),
    ("en", "2025-03-20", "2022-03-20..2025-03-20", "Output has doubled over the past three years."),
    (
        "en", "2025-03-20", "2024-07-01..2024-12-31",
        "A report published in January said sales in the second half of last year fell 4%.",
    ),
    (
        "en", "2025-03-20", "2025-07-01..2025-12-31",
        "In the second half the company expects sales of 3 billion yuan.",
    ),
    ("en", "2025-03-20", "..2025-09-30", "The plant should be ready by the third quarter."),
    ("en", "2025-03-20", "2025-05-01..2025-05-31", "The line is to open in May."),
    ("en", "2025-03-20", "2025-04-01..2025-04-30", "Prices could fall a further 2% in April."),
    ("en", "2025-03-20", "2024-12-01..2024-12-31", "Prices fell 2% in December."),
    ("en", "2025-03-20", "2025-03-01..2025-03-07", "In the first week of March, traffic rose 4%."),
    (
        "en", "2025-03-20", "2024-04-01..2025-03-31",
        "Revenue for the fiscal year ending March 31 is forecast at 9 billion yen.",
    ),
    (
        "en", "2025-03-20", "2024-01-01..2024-12-31",
        "For all of 2024, sales came to 4.1 million units.",
    ),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "Full-year 2024 net profit dropped 12%."),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "FY24 revenue was $4.2 billion."),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "FY2024 revenue was $4.2 billion."),
    ("en", "2025-03-20", "2025-01-01..2025-02-28", "Jan-Feb output rose 5.4%."),
    (
        "en", "2025-03-20", "2025-01-01..2025-02-28",
        "Output in the January-February period rose 5.4%.",
    ),
    ("en", "2025-03-20", "2024-10-01..2024-12-31", "Revenue in the December quarter rose 4%."),
    (
        "en", "2025-03-20", "2024-10-01..2024-12-31",
        "Revenue in the three months through December rose 4%.",
    ),
    ("en", "2025-03-20", "2024-10-01..2024-12-31", "Fourth-quarter sales rose 4%."),
    ("en", "2025-03-20", "2024-07-01..2024-12-31", "Second-half profit was 30 million pounds."),
    ("en", "2025-03-20", "2025-03-18..2025-03-18", "Shares closed up 4% on Tuesday."),
    (
        "en", "2025-03-20", "2025-03-20..2025-03-20",
        "Shares rose 3.5% in morning trade on Thursday.",
    ),
    ("en", "2025-03-20", "2024-01-01..2024-12-31", "Annual output in 2024 was 5 million tonnes."),
    ("en", "2025-03-20", "..2025-03-19", "As of Wednesday, 1,200 permits had been issued."),
    ("en", "2025-03-20", "..2025-02-28", "By end-February the fund had paid out 30 million yuan."),
    (
        "en", "2025-03-20", "2025-02-28..2025-02-28",
        "At the end of last month deposits stood at 3 trillion yuan.",
    ),
    ("en", "2025-03-20", "2025-01-01..2025-03-20", "So far this year 40 firms have moved."),
    ("en", "2025-03-20", "..2030-12-31", "The country wants 500 GW by the end of the decade."),
    ("en", "2025-03-20", "2020-01-01..", "Since 2020, 140 firms have moved."),
    ("en", "2025-03-20", "2024-10-01..", "Since October last year 14 firms have moved."),
    ("en", "2025-03-20", "2025-03-01..2025-03-31", "It sold 3,000 cars this month."),
    ("en", "2025-03-20", "2015-01-01..2024-12-31", "Between 2015 and 2024 output tripled."),
    (
        "en", "2025-03-20", "2026-01-01..2030-12-31",
        "The plan for 2026-30 foresees 40 billion yuan of spending.",
    ),
    (
        "en", "2025-03-20", "2026-01-01..2030-12-31",
        "Over 2026-2030 spending will be 40 billion yuan.",
    ),
    ("en", "2025-03-20", "2025-03-10..2025-03-16", "Last week stocks fell 2%."),
    ("en", "2025-03-20", "2025-03-17..2025-03-20", "This week stocks fell 2%."),
    ("en", "2025-03-20", "2025-03-15..2025-03-16", "Last weekend the park had 40,000 visitors."),
    (
        "en", "2025-03-20", "2024-06-01..2024-08-31",
        "Last summer the line carried 3 million people.",
    ),
    (
        "en", "2025-03-20", "2024-12-01..2025-02-28",
        "This winter the snow parks took in 3 million visits.",
    ),
    ("en", "2025-03-20", "2024-03-01..2024-03-31", "In March last year, output was 4 tonnes."),
    (
        "en", "2025-03-20", "2025-02-25..2025-02-25",
        "It opened on Feb. 25 and has sold 3,000 tickets.",
    ),
    ("en", "2025-03-20", "2024-12-31..2024-12-31", "At the close of 2024 it had 40 stores."),
    ("en", "2025-03-20", "..2024-12-31", "By the end of last year it had 40 stores."),
    ("en", "2025-03-20", "2025-01-01..2025-06-30", "It aims to sell 4,000 cars in the first half."),
    ("en", "2025-08-20", "2025-01-01..2025-06-30", "It sold 4,000 cars in the first half."),
    (
        "en", "2025-08-20", "2025-01-01..2025-07-31",
        "In the seven months through July imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2025-01-01..2025-07-31",
        "In the first seven months of the year imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2024-08-01..2025-07-31",
        "In the 12 months through July imports fell 4%.",
    ),
    (
        "en", "2025-08-20", "2025-08-11..2025-08-11",
        "On Aug 11, the day the rules took effect, 300 firms signed up.",
    ),
    ("en", "2025-08-20", "2025-08-11..2025-08-17", "In the week of August 11 imports fell 4%."),
    ("en", "2025-08-20", "2025-07-21..2025-07-21", "It paid 3 million yuan on July 21st."),
    ("en", "2025-08-20", "2025-07-21..2025-07-21", "It paid 3 million yuan on the 21st of July."),
    ("en", "2025-08-20", "2025-09-01..", "From September 1 the fare rises to 4 yuan."),
    ("en", "2025-08-20", "2025-09-01..", "Starting Sept. 1, the fare will be 4 yuan."),
    ("en", "2025-08-20", "2025-09-01..", "Effective September 1, the fare is 4 yuan."),
    (
        "en", "2025-08-20", "2025-09-01..2025-09-30",
        "The new term begins in September with 300 pupils.",
    ),
    ("en", "2025-08-20", "..2025-10-15", "Bids must be filed no later than October 15."),
    ("en", "2025-08-20", "..2025-09-15", "Firms have until September 15 to pay 3 million yuan."),
    (
        "en", "2025-08-20", "2025-01-01..2025-12-31",
        "The company raised its 2025 forecast to 4 billion yuan.",
    ),
    ("en", "2025-08-20", "2025-01-01..2025-12-31", "For 2025, it forecasts 4 billion yuan."),
    (
        "en", "2025-07-17", "2025-07-17..2025-07-17",
        "London's blue-chip index ended the day 0.4% higher at 9,001.",
    ),
    ("en", "2025-07-17", "2025-07-17..2025-07-17", "The shares were up 3% in early trade."),
    ("en", "2025-07-17", "..2025-07-17", "By the close the index had lost 3%."),
    (
        "en", "2025-07-17", "2025-07-16..2025-07-16",
        "On Wednesday the index ended the day 0.4% higher at 9,001.",
    ),
    (
        "en", "2025-09-18", "2025-01-01..2025-08-31",
        "Sales rose 4% over the January-to-August period.",
    ),
    ("en", "2025-09-18", "2024-12-29..2025-06-28", "Sales rose 4% in the 26 weeks to 28 June."),
    ("en", "2025-09-18", "2025-04-01..2025-06-30", "Sales rose 4% in 2Q25."),
    ("en", "2025-09-18", "2025-06-01..2025-08-31", "Sales rose 4% over the summer."),
    ("en", "2025-09-18", "..2026-06-30", "Sales will rise 4% by mid-2026."),
    ("en", "2025-09-18", "..2027-12-31", "Sales will rise 4% through 2027."),
    ("en", "2025-09-18", "2024-10-01..", "Sales have risen 4% since last October."),
    ("en", "2025-09-18", "2025-09-15..", "Sales have risen 4% since Monday."),
    ("en", "2025-09-18", "2024-10-01..2024-10-07", "Sales rose 4% over Golden Week."),
    ("en", "2025-09-18", "2015-01-01..2024-12-31", "Sales rose 4% in the decade to 2024."),
    ("en", "2025-09-18", "2020-01-01..2024-12-31", "Sales rose 4% in the five years to 2024."),
    ("en", "2025-09-18", "2025-08-07..2025-09-18", "Sales rose 4% in the past six weeks."),
    ("en", "2025-09-18", "2025-09-08..2025-09-14", "Sales rose 4% in the latest week."),
    ("en", "2025-09-18", "2025-04-01..2025-06-30", "Sales rose 4% in the most recent quarter."),
    ("en", "2025-09-18", "2025-08-01..2025-08-31", "Sales this August rose 4%."),
    ("en", "2025-09-18", "2024-01-01..2024-12-31", "Sales for the year ended December rose 4%."),
    ("en", "2025-09-18", "2025-09-06..2025-09-12", "Sales for the week ended Sept. 12 rose 4%."),
    ("en", "2025-09-18", "2025-09-08..2025-09-14", "Sales in the seven days to Sept. 14 rose 4%."),
    ("en", "2025-09-18", "2025-09-05..2025-09-14", "Sales in the ten days to Sept. 14 rose 4%."),
    ("en", "2025-09-18", "2025-09-01..2025-09-18", "Sales month to date rose 4%."),
    ("en", "2025-09-18", "2025-10-01..", "As from 1 October it will cost 4 yuan."),
    (
        "en", "2025-09-18", "2025-10-03..2025-11-05",
        "It runs from October 3 until November 5 with 40 stands.",
    ),
    ("en", "2025-09-18", "2025-10-03..2025-10-05", "It runs October 3-5 with 40 stands."),
    (
        "en", "2019-11-18", "2019-09-30..2019-09-30",
        "The company shelved its plans for a listing of 3 million shares on September 30.",
    ),
    (
        "en", "2019-11-18", "2020-09-30..2020-09-30",
        "The company plans to list 3 million shares on September 30.",
    ),
    (
        "en", "2019-11-18", "2020-03-31..2020-03-31",
        "It pledged to complete its plan of 40 shops on March 31.",
    ),
    ("en", "2019-11-18", "2007-01-01..", "They snapped an 11-game losing streak dating to 2007."),
    (
        "en", "2025-12-28", "2025-01-14..2025-02-22",
        "The line ran 62 trains a day during the Spring Festival travel rush.",
    ),
    (
        "en", "2025-10-10", "-",
        "Tianjin saw 1.8 times as many overnight bookings for homestays as in 2023.",
    ),
    (
        "en", "2026-02-11", "..2027-12-31",
        "By the end of 2027 local tools will meet 30% of demand, up from an estimated 20% in 2025.",
    ),
    ("en", "2026-02-11", "-", "The share rose to 30%, up from an estimated 20% in 2024."),
    (
        "en", "2024-10-15", "2024-09-01..2024-09-30",
        "It sold 12,000 flats last month, barely half as many as in March 2023.",
    ),
    ("en", "2025-10-15", "-", "That is 12% below the peak of 40 million tonnes in 2021."),
    ("en", "2025-10-15", "-", "It is 12% above the level of 2021."),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "Retail sales grew 6.1% in May, the fastest pace since December 2023.",
    ),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "May retail sales grew 6.1% from a year earlier.",
    ),
    (
        "en", "2025-06-18", "2025-01-01..2025-05-31",
        "Fixed-asset investment rose 3.2% in January-May from the same period of 2024.",
    ),
    (
        "en", "2025-06-18", "2025-06-17..2025-06-17",
        "Data released on Tuesday put the figure at 3.2%; shares fell 2% the same day.",
    ),
    ("en", "2025-06-18", "2025-01-01..2025-06-18", "The yuan has gained 1.2% year to date."),
    ("en", "2025-06-18", "2025-01-01..2025-06-18", "The yuan is up 1.2% so far this year."),
    ("en", "2025-06-18", "2024-06-18..2025-06-18", "Rents fell 8% over the past 12 months."),
    (
        "en", "2025-06-18", "2025-04-01..2025-06-30",
        "The company expects a loss of 30 million yuan this quarter.",
    ),
    ("en", "2025-06-18", "2025-01-01..2025-03-31", "Last quarter it made 30 million yuan."),
    (
        "en", "2025-06-18", "2024-04-01..2025-03-31",
        "In the fiscal year ended March 2025, sales were 300 billion yen.",
    ),
    (
        "en", "2025-06-18", "2024-07-01..2025-06-30",
        "It expects sales of 3 billion yuan for the fiscal year ending June 30.",
    ),
    ("en", "2025-06-18", "..2025-07-01", "The ban must be lifted by July 1."),
    (
        "en", "2025-06-18", "2025-06-30..2025-06-30",
        "Applications close at the end of June, with 300 places on offer.",
    ),
    ("en", "2025-06-18", "..2025-09-30", "Before the end of September, 40 new stations will open."),
    ("en", "2025-06-18", "2026-01-01..", "From next January the levy will be 3%."),
    ("en", "2025-06-18", "2026-01-01..2026-12-31", "Next year it will build 3 plants."),
    (
        "en", "2025-06-18", "2025-10-01..2025-12-31",
        "The plant opens in the final quarter of this year with 300 staff.",
    ),
    ("en", "2025-06-18", "2025-06-01..2025-06-15", "In the first half of June, prices fell 3%."),
    (
        "en", "2025-06-18", "2025-06-01..2025-06-10",
        "In the first ten days of June, exports rose 4%.",
    ),
    ("en", "2025-06-18", "2025-06-01..2025-06-10", "From June 1 to 10, exports rose 4%."),
    ("en", "2025-06-18", "2025-06-13..2025-06-13", "Last Friday the price hit 40 yuan."),
    (
        "en", "2025-06-18", "2025-06-20..2025-06-20",
        "The rule takes effect on Friday and affects 300 firms.",
    ),
    (
        "en", "2025-06-18", "2025-06-18..2025-06-18",
        "On Wednesday the index closed 1.2% higher at 3,400 points.",
    ),
    (
        "en", "2025-06-18", "2025-06-17..2025-06-17",
        "The index closed 1.2% higher at 3,400 points a day earlier, on Tuesday.",
    ),
    (
        "en", "2025-06-18", "2021-01-01..2025-12-31",
        "Over the 14th Five-Year Plan period, output grew 8% a year.",
    ),
    (
        "en", "2025-06-18", "2021-01-01..2025-12-31",
        "During the 2021-2025 period output grew 8% a year.",
    ),
    (
        "en", "2025-06-18", "2026-01-01..2030-12-31",
        "In the 2026-30 plan period, output is to grow 8% a year.",
    ),
    ("en", "2025-06-18", "..2035-12-31", "By 2035 the share is to reach 40%."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "Of the 300 firms that moved in 2024, 40 were robot makers.",
    ),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "China, which joined the WTO in 2001, exported 3 million cars in 2024.",
    ),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "Founded in 1998, the company sold 3 million cars in 2024.",
    ),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "The 2024 harvest came to 30 million tonnes."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "It had revenue of $3 billion for 2024, up from $2 billion in 2023.",
    ),
    (
        "en", "2025-06-18", "2024-11-01..2025-03-31",
        "In the November-March heating season, gas use fell 3%.",
    ),
    (
        "en", "2025-06-18", "2024-12-01..2025-02-28",
        "Between December and February, gas use fell 3%.",
    ),
    (
        "en", "2025-06-18", "2025-05-31..2025-05-31",
        "At the end of May, reserves stood at $3.2 trillion.",
    ),
    ("en", "2025-06-18", "..2025-05-31", "As of end-May, reserves stood at $3.2 trillion."),
    (
        "en", "2025-06-18", "2025-05-01..2025-05-31",
        "Reserves rose by $3 billion during the month of May.",
    ),
    (
        "en", "2025-06-18", "2025-05-29..2025-06-02",
        "From May 29 to June 2, trains carried 3 million people.",
    ),
    (
        "en", "2025-06-18", "2025-05-31..2025-06-02",
        "During the three-day Dragon Boat Festival holiday, trains carried 3 million people.",
    ),
    (
        "en", "2025-06-18", "2025-07-01..2025-08-31",
        "The railway will carry 90 million people in July and August.",
    ),
    ("en", "2025-06-18", "2025-06-23..2025-06-29", "Next week 300 firms will meet in Tianjin."),
    ("en", "2025-06-18", "2025-06-16..2025-06-16", "Two days ago the price was 40 yuan."),
    ("en", "2025-06-18", "2023-01-01..2023-12-31", "Two years ago the price was 40 yuan."),
    ("en", "2025-06-18", "2025-03-01..", "Since March, 300 firms have moved."),
    ("en", "2025-06-18", "2025-03-10..", "The price has risen 4% since March 10."),
    ("en", "2025-06-18", "2025-06-01..2025-06-30", "This month's quota is 300 tonnes."),
    ("en", "2025-06-18", "2025-04-01..2025-04-30", "April's output was 300 tonnes."),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "Last year's output was 300 tonnes."),
    ("en", "2025-06-18", "2024-10-01..2024-10-31", "Output was 300 tonnes in October 2024 alone."),
    ("en", "2025-06-18", "2024-01-01..2024-12-31", "In calendar 2024 output was 300 tonnes."),
    ("en", "2025-06-18", "2025-06-14..2025-06-15", "At the weekend, 300 people came."),
    ("en", "2025-06-18", "2025-06-18..2025-06-18", "By midday Wednesday, 300 people had come."),
    (
        "en", "2025-06-18", "2025-06-18..2025-06-18",
        "As of 3 p.m. on June 18, 300 people had been moved.",
    ),
    ("en", "2025-06-18", "2018-01-01..", "The park, open since 2018, has 300 tenants."),
    (
        "en", "2025-06-18", "2024-01-01..2024-12-31",
        "It lost 3 billion yuan in 2024 after a profit of 2 billion yuan in 2023.",
    ),
    (
        "en", "2025-06-18", "2025-01-01..2025-12-31",
        "Sales may reach 3 billion yuan in 2025, against 2 billion yuan in 2024.",
    ),
    (
        "en", "2025-07-03", "2025-07-09..",
        "Tyres face a tariff of 24 per cent from July 9 unless a deal is struck.",
    ),
    (
        "en", "2026-02-18", "2026-04-01..",
        "Smelters have agreed to cut output by a tenth from April.",
    ),
    ("en", "2025-07-03", "-", "Output rose 8% from April."),
    (
        "en", "2025-02-12", "2025-02-10..2025-02-12",
        "The average price at this week's auction rose to $2.10 a kilogram.",
    ),
    ("en", "2025-02-12", "2025-02-10..2025-02-16", "This week the city will hold 30 fairs."),
    (
        "en", "2025-03-27", "2026-03-01..2026-03-31",
        "The subsidies of 3,000 yuan end in March 2026.",
    ),
    (
        "en", "2025-08-12", "2025-04-01..2025-06-30",
        "Its beef segment lost $131 million in the latest quarter.",
    ),
    (
        "en", "2025-08-12", "2025-07-06..2025-08-02",
        "Unit sales rose 9% in the four weeks through Aug. 2.",
    ),
    (
        "en", "2025-08-12", "2025-07-20..2025-08-02",
        "Sales rose 9% in the two weeks ended August 2.",
    ),
    (
        "en", "2025-10-19", "..2030-12-31",
        "By the end of the 15th Five-Year Plan period, the population will exceed 200,000.",
    ),
    (
        "en", "2025-10-02", "2025-09-02..2025-10-02",
        "Freight fell to $17 per ton, a drop of $6 in a month.",
    ),
    ("en", "2025-10-02", "2026-01-01..", "The payments of $300 would not go out before January."),
    (
        "en", "2025-10-02", "2021-01-01..",
        "Grass cover has gone from a fifth to more than half since 2021.",
    ),
    (
        "en", "2025-10-02", "2025-10-02..2025-10-02",
        "Some 300 people will speak at the forum tonight.",
    ),
    ("en", "2025-10-02", "2025-10-02..2025-10-02", "This morning the price was 300 yuan."),
    ("en", "2025-10-02", "2025-10-01..2025-10-01", "Last night 300 people were moved."),
    (
        "en", "2025-10-02", "2025-10-01..2025-10-02",
        "The port handled 300 ships in the past 24 hours.",
    ),
    (
        "en", "2025-10-02", "..2025-10-02",
        "By the date of this release it had bought 1.1 million shares.",
    ),
    ("en", "2025-10-02", "..2025-11-14", "Bids of 3 million yuan must be in before 15 November."),
    ("en", "2025-10-02", "..2025-12-24", "It will hire 300 people before Christmas."),
    ("en", "2026-01-02", "..2026-02-16", "It will hire 300 people before the Lunar New Year."),
    ("en", "2025-10-02", "2025-05-01..", "Every Friday since May 1 it has run 30 more trains."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "days", "text"), SENTENCES)
def test_the_period_of_a_sentence(language, published, days, text):
    day = date.fromisoformat(published)
    period = principal_period(read_periods(text, language=language, published=day))

    if days == "-":
        assert period is None or (period.start, period.end) == (None, None)
    else:
        assert period is not None
        assert f"{period.start or ''}..{period.end or ''}" == days
