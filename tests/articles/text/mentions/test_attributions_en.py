import pytest

from articles.text.mentions import bodies_en
from tests.articles.text.mentions.sources_named import names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The number of chargers reached 41,200, according to a tally by consultancy Marlow Grid Research.",
            ["Marlow Grid Research"],
        ),
        ("Sinotrack said in April it would lay a pipeline of 300 km.", ["Sinotrack"]),
        ("The fair drew 42,000 people, organisers said.", ["organisers"]),
        ("The San Marino-based group said sales rose 3%.", []),
        ("The Hong Kong-listed firm said sales rose 3%.", []),
        ("The Marlow Grid Group said sales rose 3%.", ["The Marlow Grid Group"]),
        ("The stock rose 4 per cent to close at HK$41.20 on Monday.", []),
        ("The fair drew 42,000 people, according to the organizers.", ["organizers"]),
        ("The fair drew 42,000 people, visitors said.", []),
        ("Traffic rose 4%, according to the port operator.", ["port operator"]),
        # "The port operator" goes back to what the text has told of.
        (
            "Traffic at Quayle, a port operator, rose. It rose 4%, according to the port operator.",
            [],
        ),
        (
            "The average price fell 4% last year, the municipal housing and construction bureau told a press conference on Monday.",
            ["municipal housing and construction bureau"],
        ),
        (
            "The reporter learned from the Baoding Energy Bureau that installed capacity had reached 12 million kilowatts.",
            ["Baoding Energy Bureau"],
        ),
        (
            '"The damage is limited," said Oona Kettle, chief Asia economist at Marrow Macro, who has cut her forecast.',
            ["Marrow Macro"],
        ),
        (
            "The first line has reached a yield of 96%, Orsa Cell's CEO told the Jakarta Ledger.",
            ["Jakarta Ledger"],
        ),
        (
            '"We have to think," said Song Hui, a demographer at Eastern Capital University.',
            ["Eastern Capital University"],
        ),
        ("Customs logged 1,200 shipments in May.", ["Customs"]),
        ("Tianjin Customs logged 1,200 shipments in May.", ["Tianjin Customs"]),
        (
            "Volta Works' chief financial officer put capital spending at 3 billion yuan.",
            ["Volta Works"],
        ),
        (
            "The exchange said it would raise margins, the Dalian Commodity Exchange said in a notice.",
            ["Dalian Commodity Exchange"],
        ),
        ("Nikkei Asia first reported the talks.", ["Nikkei Asia"]),
        ("A Redfield survey of 400 factory managers found that 61% planned to hire.", ["Redfield"]),
        ("The plan was first reported by Caijing Weekly.", ["Caijing Weekly"]),
        (
            "Output may fall 3% this year, analysts at Tilbury Hart said in a note.",
            ["Tilbury Hart"],
        ),
        ("Tilbury Hart's analysts expect output to fall 3% this year.", ["Tilbury Hart"]),
        ("According to documents seen by Reuters, the plant will close.", ["Reuters"]),
        (
            "People familiar with the matter told Bloomberg News the plant will close.",
            ["Bloomberg News"],
        ),
        ("Prices fell 3 percent in June (Xinhua).", ["Xinhua"]),
        (
            "The ministry of agriculture said grain output rose 2% to 31 million tonnes.",
            ["ministry of agriculture"],
        ),
        (
            "Grain output rose 2% to 31 million tonnes, the agriculture ministry said.",
            ["agriculture ministry"],
        ),
        ("Beijing's statistics bureau said retail sales rose 4%.", ["statistics bureau"]),
        (
            "Retail sales rose 4%, data from Beijing's statistics bureau showed.",
            ["statistics bureau"],
        ),
        ("Retail sales rose 4%, official data showed.", []),
        ("Volvex, a maker of batteries, said it sold 3 million packs.", ["Volvex"]),
        ("Volvex's chief executive, Ann Lee, said sales would rise 4%.", ["Volvex"]),
        ("The company said sales would rise 4%.", []),
        ("Moody's cut its growth forecast to 4.1%.", ["Moody"]),
        ("Fitch Ratings expects growth of 4.1% this year.", ["Fitch Ratings"]),
        ("S&P Global put the figure at 41.2.", ["S&P Global"]),
        ("A private survey by Caixin showed factory activity shrinking.", ["Caixin"]),
        ("The Caixin manufacturing index rose to 50.4, Caixin said.", ["Caixin"]),
        (
            "Figures published on Tuesday by the National Bureau of Statistics (NBS) showed output up 5.6%.",
            ["National Bureau of Statistics (NBS)"],
        ),
        (
            "The National Bureau of Statistics, which publishes the figures monthly, said output rose 5.6%.",
            ["The National Bureau of Statistics"],
        ),
        (
            "In a report published on Tuesday, the World Bank trimmed its forecast to 4.6%.",
            ["World Bank"],
        ),
        (
            "In its June outlook, the Asian Development Bank put growth at 4.7%.",
            ["Asian Development Bank"],
        ),
        (
            "The International Energy Agency expects demand to rise by 1.1 million barrels a day.",
            ["The International Energy Agency"],
        ),
        (
            "The International Energy Agency in Paris expects demand to rise.",
            ["The International Energy Agency in Paris"],
        ),
        (
            "Demand will rise by a tenth, the Paris-based International Energy Agency forecasts.",
            ["International Energy Agency"],
        ),
        (
            "China Railway Signal Group reported in a stock exchange filing that orders rose 12%.",
            ["China Railway Signal Group"],
        ),
        (
            "Orders rose 12%, China Railway Signal Group said in a filing with the Hong Kong exchange.",
            ["China Railway Signal Group"],
        ),
        ("Shares rose 3%, Refinitiv data showed.", ["Refinitiv"]),
        ("Shares rose 3%, data compiled by LSEG showed.", ["LSEG"]),
        ("Analysts polled by FactSet had expected 2.1%.", ["FactSet"]),
        ("Economists in a Reuters poll had expected 2.1%.", ["Reuters"]),
        ("A Reuters poll of 31 economists put growth at 4.6%.", ["Reuters"]),
        ("The median forecast in a Bloomberg survey was 4.6%.", ["Bloomberg"]),
        (
            "JD Power, a market researcher, reckons that one in three owners would buy again.",
            ["JD Power"],
        ),
        (
            "Researchers from Tsinghua University found that air quality improved 11%.",
            ["Tsinghua University"],
        ),
        (
            "A study by researchers at Nankai University and the Academy of Environmental Planning found air quality improved 11%.",
            ["Nankai University", "Academy of Environmental Planning"],
        ),
        (
            "Wang Lei, an associate professor at Hebei University of Economics, estimates that costs fell 8%.",
            ["Hebei University of Economics"],
        ),
        (
            "Wang Lei, who follows steel for Harrow & Finch, estimates that costs fell 8%.",
            ["Harrow & Finch"],
        ),
        ("Harrow & Finch's Wang Lei estimates that costs fell 8%.", ["Harrow & Finch"]),
        (
            "Wang Lei of Harrow & Finch, a broker, estimates that costs fell 8%.",
            ["Wang Lei of Harrow & Finch"],
        ),
        (
            "Vacancy rose to 17.2% in the second quarter, property consultant Colby Hale said.",
            ["Colby Hale"],
        ),
        (
            "Vacancy rose to 17.2% in the second quarter, said property consultant Colby Hale.",
            ["Colby Hale"],
        ),
        (
            "Vacancy rose to 17.2%, property consultants Colby Hale and Savorn said.",
            ["Colby Hale and Savorn"],
        ),
        ("State news agency Xinhua said on Sunday that 12 mines had closed.", ["Xinhua"]),
        ("State broadcaster CCTV reported that 12 mines had closed.", ["CCTV"]),
        ("The official Xinhua news agency said 12 mines had closed.", ["Xinhua"]),
        ("The state-run Global Herald newspaper said 12 mines had closed.", ["Global Herald"]),
        ("12 mines had closed, the People's Daily said.", ["People's Daily"]),
        (
            "12 mines had closed, the Hebei Daily newspaper reported, citing the provincial energy bureau.",
            ["Hebei Daily", "provincial energy bureau"],
        ),
        ("12 mines had closed, reported the Hebei Daily.", ["Hebei Daily"]),
        ("Local media, including the Hebei Daily, reported the closures.", []),
        ("Tencent's Weather channel logged 41 degrees.", []),
        ("The Ministry of Finance has told local governments to curb spending.", []),
        ("The Transport Commission will add 40 buses.", []),
        ("The Transport Commission added 40 buses in May.", []),
        ("The Asian Development Bank lent 40 million dollars to the city.", []),
        ("Volvex hired 40 engineers. Wang said he was glad.", []),
        ("He studied at Nankai University and moved to Beijing, where his wife found work.", []),
        ("She told her mother the rent had doubled.", []),
        ("Wang Lei, 41, says he earned 4,000 yuan a month.", []),
        ("Ann Lee, a nurse at Harbour Hospital, says her rent rose 12%.", []),
        ("The Hang Seng Index rose 3%.", []),
        ("Source: Hebei Bureau of Statistics", ["Hebei Bureau of Statistics"]),
        ("Sources: NBS; Wind", ["NBS", "Wind"]),
        ("Source: company filings, Marlow Grid Research", ["Marlow Grid Research"]),
        ("Chart: Redfield Data", ["Redfield Data"]),
        ("Note: figures are provisional. Source: Hebei Port Authority", ["Hebei Port Authority"]),
        ("As the Hebei Daily put it, the port never sleeps.", ["Hebei Daily"]),
        ("By its own account, the port handled 31 million tonnes.", []),
        ("According to the company's interim report, the port handled 31 million tonnes.", []),
        (
            "According to Caofei Port Group's interim report, the port handled 31 million tonnes.",
            ["Caofei Port Group"],
        ),
        (
            "Caofei Port Group's interim report shows the port handled 31 million tonnes.",
            ["Caofei Port Group"],
        ),
        ("The port handled 31 million tonnes, its operator said.", []),
        ("The port handled 31 million tonnes, port operator Caofei Group said.", ["Caofei Group"]),
        (
            "A spokesperson for the Ministry of Commerce said talks would resume.",
            ["Ministry of Commerce"],
        ),
        ("Commerce ministry spokesman Shu Jue said talks would resume.", ["Commerce ministry"]),
        (
            "The commerce ministry's spokesman said talks would resume in May.",
            ["commerce ministry"],
        ),
        (
            "The Chinese commerce ministry said on Friday that exports rose 3%.",
            ["commerce ministry"],
        ),
        ("China's commerce ministry said on Friday that exports rose 3%.", ["commerce ministry"]),
        (
            "China's Ministry of Commerce said on Friday that exports rose 3%.",
            ["China's Ministry of Commerce"],
        ),
        ("China's customs administration said exports rose 3%.", ["customs administration"]),
        (
            "China's General Administration of Customs said exports rose 3%.",
            ["China's General Administration of Customs"],
        ),
        ("Exports rose 3%, according to the customs office.", ["customs office"]),
        ("Exports rose 3%, the city's customs authorities said.", ["customs authorities"]),
        ("Exports rose 3%, Dutch bank ING said.", ["ING"]),
        ("Exports will rise 3%, ING estimates.", ["ING"]),
        ("Exports will rise 3%, predicts Goldmann Sax.", ["Goldmann Sax"]),
        ("Exports will rise 3%, believes Ann Lee, head of trade at ING.", ["ING"]),
        (
            "Exports will rise 3%, according to Ann Lee, head of trade research at Straits Macro.",
            ["Straits Macro"],
        ),
        ("Exports will rise 3%, according to Ann Lee at Straits Macro.", ["Straits Macro"]),
        ("Exports will rise 3%, according to Ann Lee, a trader in Tianjin.", []),
        ('It is "a good start", in the words of one analyst at Straits Macro.', ["Straits Macro"]),
        ('One analyst, Ann Lee of Straits Macro, calls it "a good start".', ["Straits Macro"]),
        (
            'Ann Lee, an analyst with Straits Macro in Singapore, calls it "a good start".',
            ["Straits Macro in Singapore"],
        ),
        (
            "The International Federation of Robotics counts 470 robots per 10,000 workers.",
            ["The International Federation of Robotics"],
        ),
        ("In a 2024 ranking by Clarivet, the university came third.", ["Clarivet"]),
        ("The university came third in the Clarivet ranking.", []),
        (
            '"It was not avoided," said Marta Oliver of Oslo-based consultancy Rysa Energy.',
            ["Rysa Energy"],
        ),
        ("A review in the Lancet Digital Care found 31 such tools.", ["Lancet Digital Care"]),
        ("Revenue was 31 billion yuan, versus LSEG consensus of 30 billion.", ["LSEG"]),
        (
            '"We are ready," said Helen Qiao, Chairwoman and Chief Executive Officer of Rubo Holdings.',
            ["Rubo Holdings"],
        ),
        ("At Tianjin port customs logged 1,200 boxes.", ["customs"]),
        ("Exports rose 3%, customs data show.", ["customs"]),
        ("A farmer in Iowa tells Farm Ledger that prices fell.", ["Farm Ledger"]),
        ("Prices fell 3%, according to the newsletter Cold Font.", ["Cold Font"]),
        (
            "The machine was built by a start-up named Chuyo. Chuyo says each one sells 110 bowls.",
            ["Chuyo"],
        ),
        ("Some shoppers trade down. Kroma said unit sales rose 9%.", ["Kroma"]),
        (
            "Freight is no help: Drewmark put the Jakarta-Los Angeles rate at US$3,870 per box.",
            ["Drewmark"],
        ),
        ("The operator has told the Transport Safety Office that it will comply.", []),
        ("The board of directors said in a statement that sales fell.", []),
        (
            "Rubo Autonomous Inc., a robotaxi operator, today announced results.",
            ["Rubo Autonomous Inc"],
        ),
        ("Nobody said so. Management said so. Wang said so.", []),
        ("Analysts said so. The analysts met. Traders said so.", []),
        ("Ann Kroma runs a shop. Kroma said sales rose.", []),
        ("He told the court that he was ill. She told Congress that it was late.", []),
        ("The firm told the Harbour Times that it was late.", ["Harbour Times"]),
    ],
)
def test_sources_of_english_text(text, expected):
    assert names(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Nobody so called is presented: of a person the text would have told who he is.
        ("Dairy Norland said fuel ate 38% of its costs.", ["Dairy Norland"]),
        ("Prices will rise 4%, Vetri Mandal predicts.", ["Vetri Mandal"]),
        ("Prices rose 4%, said Companies Hall.", ["Companies Hall"]),
        ("Dairy Norland analyst Rohan Pike reckons milk will fall 3%.", ["Dairy Norland"]),
        ("Accounts filed at Companies Hall show a loss of 2 million pounds.", ["Companies Hall"]),
        ("Yields rose 4%, growers report in Vetri Letters.", ["Vetri Letters"]),
        ("Yields rose 4%, per a paper in Vetri Letters.", ["Vetri Letters"]),
        ("Its owner told Vetri Kamal that 12 ships were lost.", ["Vetri Kamal"]),
        ("Economists at Universitas Kamal caution that rents fell 3%.", ["Universitas Kamal"]),
        ("Rents fell, said Oda Brem, marketing director of Kamalo.", ["Kamalo"]),
        ("Rents will fall 3%, Kamalo notes.", ["Kamalo"]),
        ("Rents fell 3%, said Kamalo.", ["Kamalo"]),
        ("Kamalo cut its forecast for growth to 3%.", ["Kamalo"]),
        ("M&D counts the cost of the strike.", []),
        ("The Quay Costs Forum at Dale University puts it at 12.", ["The Quay Costs Forum"]),
        ("Oda Brem (Lab) said the A19 has insisted on it.", []),
        ("In May the Customs returns show 12 ships.", ["Customs"]),
        # Persons, presented once.
        ("Oda Brem, 44, sells hay. Oda Brem said prices rose 4%.", []),
        ("The welder Oda Brem left. Prices rose 4%, Oda Brem said.", []),
        ("Oda Brem, who sells hay, was late. Prices rose 4%, said Oda Brem.", []),
        ("Prices rose 4%, said Oda Brem, President and CEO.", []),
        ("Prices rose 4%, said Mayor Oda Brem.", []),
        ("Prices rose 4%, 58-year-old Oda Brem said. It cites Article 71 of the Harbour Law.", []),
        ("Rents fell 3%, said Kamalo. Oda Kamalo sells hay.", []),
        # Bodies in small letters, behind the verb and in the other frames.
        ("Trips fell 3%, says the provincial energy bureau.", ["provincial energy bureau"]),
        ("A survey of 12 firms by the county academy found so.", ["county academy"]),
        ("By the local grain board's reckoning, 12 ships left.", ["local grain board"]),
        ("Trips fell 3%, port authority data showed.", ["port authority"]),
        ('"Trips fell," said Oda Brem of the county planning office.', ["county planning office"]),
        ("Trips fell 3%, the airport company said.", ["airport company"]),
        ("The Quay Board met. Trips fell 3%, says the board.", []),
        ("46% of it comes from the provincial finance department.", []),
    ],
)
def test_names_that_nothing_shows_to_be_persons(text, expected):
    assert names(text, "en") == expected


def test_a_name_is_looked_for_in_the_whole_text_once(monkeypatch):
    asked = []
    monkeypatch.setattr(bodies_en, "stands", lambda *asking: asked.append(asking) is None)

    assert names("Quayle said so. " * 50, "en") == []
    assert len(asked) < 5
