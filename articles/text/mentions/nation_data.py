"""Names of states, their peoples, continents and the largest cities, in English and Indonesian.

Whoever says "Japan reported" or "Polish data" names no source. Alternatives are divided by "|" and
line ends.
"""

from typing import Final

STATES: Final = """
    Afghanistan|Albania|Algeria|Aljazair|America|Amerika|Amerika Serikat|Angola|Argentina|Armenia|
    Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgia|Belgium|Bolivia|Bosnia|Botswana|
    Brasil|Brazil|Britain|Great Britain|Britania|Brunei|Bulgaria|Burma|Cambodia|Kamboja|Cameroon|
    Kamerun|Canada|Kanada|Chile|China|Mainland China|Tiongkok|Cina|Colombia|Kolombia|Congo|Kongo|
    Costa Rica|Croatia|Kroasia|Cuba|Kuba|Cyprus|Siprus|Czech Republic|Czechia|Ceko|Denmark|Ecuador|
    Ekuador|Egypt|Mesir|England|Inggris|Estonia|Ethiopia|Etiopia|Fiji|Finland|Finlandia|France|
    Prancis|Perancis|Georgia|Germany|Jerman|Ghana|Greece|Yunani|Greenland|Guatemala|Guinea|Haiti|
    Honduras|Hong Kong|Hungary|Hungaria|Iceland|Islandia|India|Indonesia|Iran|Iraq|Irak|Ireland|
    Irlandia|Israel|Italy|Italia|Ivory Coast|Jamaica|Japan|Jepang|Jordan|Yordania|Kazakhstan|
    Kazakstan|Kenya|Korea|South Korea|North Korea|Korea Selatan|Korea Utara|Korsel|Korut|Kuwait|
    Kyrgyzstan|Laos|Latvia|Lebanon|Libya|Lithuania|Lituania|Luxembourg|Macau|Macao|Makau|Madagascar|
    Malaysia|Maldives|Maladewa|Mali|Malta|Mauritius|Mexico|Meksiko|Moldova|Mongolia|Morocco|Maroko|
    Mozambique|Mozambik|Myanmar|Namibia|Nepal|Netherlands|Holland|Belanda|New Zealand|Selandia Baru|
    Nicaragua|Nigeria|Norway|Norwegia|Oman|Pakistan|Palestine|Palestina|Panama|Papua New Guinea|
    Papua Nugini|Paraguay|Peru|Philippines|Filipina|Poland|Polandia|Portugal|Qatar|Romania|Rumania|
    Russia|Rusia|Rwanda|Saudi Arabia|Arab Saudi|Scotland|Skotlandia|Senegal|Serbia|Singapore|
    Singapura|Slovakia|Slovenia|Somalia|South Africa|Afrika Selatan|Soviet Union|Uni Soviet|Spain|
    Spanyol|Sri Lanka|Sudan|Sweden|Swedia|Switzerland|Swiss|Syria|Suriah|Taiwan|Tajikistan|Tanzania|
    Thailand|Timor-Leste|Timor Leste|Tunisia|Turkey|Turkiye|Türkiye|Turki|Turkmenistan|Uganda|
    Ukraine|Ukraina|United Arab Emirates|Uni Emirat Arab|UAE|UEA|United Kingdom|United States|
    Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Yaman|Zambia|Zimbabwe|US|U.S|U.S.|USA|UK|U.K|
    U.K.|EU|UN|U.N|U.N.|AS|RI|UE|PBB|RRT|RRC|ASEAN|BRICS|European Union|Uni Eropa|Africa|Afrika|
    Antarctica|Asia|Europe|Eropa|North America|South America|Latin America|Amerika Utara|
    Amerika Latin|Middle East|Timur Tengah|Southeast Asia|South-East Asia|East Asia|Asia Tenggara|
    Asia Timur|Asia Pacific|Asia-Pacific|Asia Pasifik|Eurozone|Eurasia|Scandinavia|Amsterdam|Ankara|
    Athens|Baghdad|Bangkok|Barcelona|Beijing|Berlin|Brussels|Brussel|Buenos Aires|Cairo|Kairo|
    Canberra|Chicago|Delhi|New Delhi|Dhaka|Dubai|Dublin|Edinburgh|Frankfurt|Geneva|Jenewa|Hanoi|
    Islamabad|Istanbul|Jakarta|Kiev|Kyiv|Kuala Lumpur|Lisbon|London|Los Angeles|Madrid|Manila|
    Melbourne|Milan|Montreal|Moscow|Moskow|Mumbai|Munich|Nairobi|New York|Osaka|Oslo|Ottawa|Paris|
    Prague|Pyongyang|Rome|Roma|San Francisco|Seoul|Shanghai|Shenzhen|Guangzhou|Guangdong|Stockholm|
    Sydney|Taipei|Teheran|Tehran|Tokyo|Toronto|Vienna|Wina|Warsaw|Washington|Zurich|California|
    Texas|Florida|Beirut|Jerusalem|Hubei|Hunan|Henan|Shandong|Shanxi|Shaanxi|Sichuan|Zhejiang|
    Jiangsu|Fujian|Anhui|Liaoning|Jilin|Heilongjiang|Yunnan|Guizhou|Gansu|Qinghai|Hainan|Guangxi|
    Inner Mongolia|Tibet|Xinjiang|Ningxia|Chongqing|Jiangxi|Hefei|Wuhan|Chengdu|Hangzhou|Nanjing|
    Suzhou|Surabaya|Bandung|Medan|Semarang|Makassar|Palembang|Batam|Bali|Java|Jawa|Jawa Barat|
    Jawa Tengah|Jawa Timur|Sumatra|Sumatera|Kalimantan|Sulawesi|Papua|Yogyakarta
"""
# "Chinese", "Swedish", "Italian", and those that end otherwise.
PEOPLE: Final = """
    [A-Z][a-z]{2,12}(?:ese|ish|ian|ians|eans|ean|ench|egians)|German|Germans|French|Frenchmen|Dutch|
    Greek|Greeks|Thai|Swiss|Czech|Dane|Danes|Pole|Poles|Finn|Finns|Swede|Swedes|Turk|Turks|Arab|
    Arabs|Iraqi|Iraqis|Pakistani|Israeli|Israelis|Saudi|Saudis|African|Africans|American|Americans|
    Mexican|Filipino|Filipinos|Hindu|Muslim|Muslims|Jew|Jews|Western|Westerners|Scots|Welsh|Irish|
    Spaniards|Briton|Britons|Londoners|Beijingers|Republican|Republicans|Democrat|Democrats|Congress
"""
