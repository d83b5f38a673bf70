"""Tables for finding attributions: words that introduce a source, and words that make a name one.

Alternatives are divided by "|" and line ends; they are parts of regular expressions.
"""

from typing import Final

# What has been done by whom a text has it from, whenever that was.
MADE_BY_EN: Final = """
    published|released|issued|compiled|collected|gathered|drawn up|drafted|prepared|carried out|
    conducted|commissioned|disclosed|unveiled|put out|posted|recorded|estimated|calculated|counted|
    measured|reported|announced|confirmed|circulated|filed|undertaken|analy[sz]ed|surveyed|updated
"""
# English: what stands before the name of a source.
CUES_EN: Final = """
    [Aa]ccording to|[Pp]er the|[Ss]een by|[Oo]btained by|[Rr]eviewed by|[Aa]s reported by|
    [Rr]eported by|[Aa]nnounced by|[Cc]iting|[Cc]ited by|[Qq]uoting|[Qq]uoted by|[Ss]urveyed by|
    [Cc]ompiled by|[Rr]eleased by|(?:[Aa]naly[sz]ed|[Ee]xamined|[Mm]odelled|[Tt]racked|
    [Mm]onitored) by|(?:[Cc]alculated|[Ee]stimated|[Cc]ounted|[Mm]easured|[Rr]ecorded|
    [Cc]ommissioned|[Aa]ssessed) by|[Bb]ased on|[Pp]ublished by|[Ii]ssued by|
    (?<!News )[Pp]rovided by|[Cc]ollected by|(?:[Ee]xpected|[Pp]redicted|[Ff]orecast|[Pp]rojected|
    [Pp]encilled in) by|(?:[Rr]eported|[Cc]arried|[Aa]ppeared|[Rr]evealed) in|(?:[Cc]ampaigners|
    [Aa]ctivists|[Ll]awyers|[Bb]osses|[Mm]anagers|[Ss]taff|[Ii]nsiders|[Tt]raders|[Bb]rokers|
    [Ss]pecialists|[Ff]orecasters|[Ss]urveyors|[Dd]octors|[Pp]ollsters|[Ss]tatisticians|
    [Tt]rackers) (?:at|from|with)|(?:[Aa]nalysts|[Ee]conomists|[Rr]esearchers|[Cc]onsultants|
    [Oo]fficials|[Ss]trategists|[Ss]cientists|[Ff]orecasters|[Ee]xecutives|[Ee]ngineers|
    [Aa]cademics|[Ss]tatisticians) (?:at|from|with)|[Dd]isclosed by|(?:[Ff]iled|[Pp]repared|
    [Cc]arried out|[Dd]rawn up|[Pp]ut out|[Uu]ndertaken|[Dd]rafted|[Ss]hared|[Uu]nveiled|[Pp]osted|
    [Dd]istributed|[Cc]irculated|[Qq]uantified) by|(?:[Ff]iled|[Ll]odged|[Rr]egistered) (?:with|at)|
    (?:[Ff]ilings?|[Rr]ecords|[Aa]ccounts|[Dd]ocuments|[Rr]eturns|[Pp]apers) (?:with|at|to|kept by)|
    (?:[Ss]tudy|[Rr]esearch|[Ss]urvey|[Aa]nalysis|[Rr]eview|[Tt]rial|[Tt]eam),? led by|
    (?:[Ff]igures?|[Dd]ata|[Nn]umbers?|[Ee]stimates?|[Ff]orecasts?),? from|[Cc]alculations by|
    [Ee]stimates? (?:by|from)|[Ff]orecasts? (?:by|from)|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|
    [Ss]tatistics (?:from|by)|[Nn]umbers from|(?:[Rr]eports?|[Ss]urveys?|[Ss]tud(?:y|ies)) (?:by|
    from|for)|(?:[Aa]nalys[ie]s|[Pp]aper|[Nn]ote|[Bb]ulletin) (?:by|from|for)|(?:[Ii]n|[Bb]y) (?:a|
    an) (?:interview|statement|filing) (?:with|from|to|by)|[Ss]ourced? from|[Aa]vailable from|
    [Tt]allied by|[Gg]athered by|[Cc]onducted by|[Cc]arried by|[Pp]olled by|[Ww]ebsite of|
    [Ll]earn(?:ed|t) from|[Hh]eard from|[Oo]btained from|[Ss]upplied by|[Cc]onfirmed by|
    [Vv]erified by|[Rr]eleased to|(?:[Rr]anking|[Ii]ndex|[Gg]auge) (?:by|from)|(?:[Pp]olls?|
    [Tt]all(?:y|ies)|[Cc]ounts?|[Rr]eview|[Tt]racker|[Mm]odel) (?:by|from)|[Rr]eferring to|
    [Aa]s (?:noted|shown|stated|estimated|calculated|forecast) by|[Pp]ointing to|[Qq]uotes|[Cc]ites|
    [Cc]ited|[Ss]tatement (?:from|by)|[Nn]otice (?:from|by)|(?:[Rr]esearch|[Ff]indings|
    [Cc]alculations|[Mm]odelling) (?:from|by)|[Ww]riting (?:in|for)|(?:[Cc]olumn|[Oo]p-ed|
    [Cc]ommentary|[Ee]ditorial) (?:in|for)|[Tt]old|[Tt]ells|[Ss]peaking to|[Ii]n remarks to|
    [Ii]n the (?:view|opinion|words|estimation|judg[e]?ment|reckoning) of|(?:[Bb]y|
    [Oo]n) the (?:count|reckoning|estimate|estimates|figures|tally|numbers|calculations) of|
    the (?:verdict|view|conclusion|finding|findings|assessment|reckoning|contention) of|
    [Aa]ccording to (?:one|an?) (?:estimate|count|tally|survey|study|report|poll), (?:from|by)|
    (?:seen|put|pegged|valued|forecast) at (?:[a-z]+ )?\\S{0,3}\\d[^,;\\n]{0,24}? by|
    [Bb]y one (?:count|estimate|measure|tally|reckoning),? (?:from|by)|(?:[Cc]runched|[Kk]ept|
    [Mm]aintained|[Pp]inned up) by|(?:[Cc]onducted|[Cc]arried out|[Pp]repared|[Cc]ompiled|
    [Cc]ommissioned) for|[Aa]s tracked by|[Ii]nterviewed (?:on|by|in)|[Ss]peaking (?:on|with)|
    [Ii]n an interview (?:on|in)|(?:[Rr]eport|[Ss]urvey|[Ss]tudy|[Pp]oll|[Aa]nalysis), by|
    (?:[Gg]oing|go|goes|[Jj]udging|[Tt]o judge) by|[Ii]n the eyes of|[Rr]elying on
"""
# What may stand between such a word and the name.
FILLERS_EN: Final = """
    the|a|an|data|figures|statistics|numbers|report|reports|study|survey|analysis|estimates?|
    research|from|by|of|in|to|with|published|released|compiled|issued|state|official|officials at|
    news|television|wire|service|local|national|financial|business|consultants?|researchers? at|
    analysts? at|economists at|industry|market|provider|latest|new|recent|preliminary|provisional|
    ratings|trade|city's|province's|country's|government's|Chinese|Japanese|American|British|German|
    out|on|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|month|year|
    tracker|shipping|property|energy|credit|state-run|state-owned|state-backed|government-run|
    tracking|campaign|polling|shipbroker|house|auto|technology|real estate|price reporting|pricing|
    trading|unions|banks|brokers|agencies|groups|firms|companies|newspapers|charities|consultancies|
    universities|outlets|analysts|associations
"""
# Behind one of these, and any words in small letters, a name needs no more.
LEADING_EN: Final = """
    [Aa]ccording to|[Cc]iting|[Qq]uoting|[Ff]igures (?:from|by)|[Dd]ata (?:from|by)|
    [Ss]tatistics (?:from|by)|[Pp]er
"""
# What stands before a body without a capital.
LOWER_CUES_EN: Final = """
    [Aa]ccording to|[Dd]ata (?:from|by)|[Ff]igures (?:from|by)|[Ss]tatistics (?:from|by)|[Cc]iting|
    [Qq]uoting|(?:[Cc]ompiled|[Rr]eleased|[Pp]ublished|[Ii]ssued|[Pp]rovided|[Dd]isclosed|
    [Cc]onfirmed) by|[Ll]earn(?:ed|t) from|(?:[Rr]eport|[Ss]tatement|[Nn]otice|[Ss]urvey|
    [Cc]ircular) (?:by|from)|[Rr]eported by|(?<=[,”"’!?] )(?:said|says|adds|reported|reports|
    reckons|estimates|warned|warns|announced|claims|predicts|forecasts|notes|noted|argued|argues|
    confirmed|explained|wrote|insists)|(?:[Ss]urvey|[Pp]oll|[Ss]tudy|[Aa]nalysis|[Rr]eview|[Aa]udit|
    [Cc]ensus|[Cc]ount|[Tt]ally|[Ii]nspection)s? (?:of|for|among) [^.;:\\n]{2,60}? by|
    (?:[Ff]igures?|[Nn]umbers?|[Ee]stimates?|[Tt]ally|[Cc]ount|[Ff]orecasts?|[Ss]tud(?:y|ies)|
    [Pp]oll|[Rr]esearch|[Aa]nalysis|[Ff]indings|[Cc]alculations|[Rr]eview|[Aa]udit),? (?:from|by|
    compiled by|supplied by)|(?:[Cc]alculated|[Ee]stimated|[Rr]ecorded|[Cc]ollected|[Cc]arried out|
    [Cc]onducted|[Aa]nnounced|[Cc]ommissioned|[Vv]erified|[Ss]upplied|[Ff]orecast|[Pp]osted|
    [Qq]uoted|[Cc]ited) by|(?:[Bb]y|[Oo]n|[Ii]n|[Tt]o) the (?:counts?|reckoning|estimates?|figures|
    tally|numbers|calculations|books|records|view|opinion|words|eyes|judg[e]?ment|mind|account) of|
    (?:[Gg]oing|go|goes|[Jj]udging|[Tt]o judge) by
"""
VERBS_EN: Final = """
    said|says|reported|reports|reporting|forecasting|estimating|predicting|expecting|saying|
    estimated|estimates|announced|projects?|projected|forecasts?|forecasted|showed|shows?|shown|
    wrote|writes|revealed|reveals|found|finds|noted|notes|confirmed|confirms|disclosed|published|
    calculated|calculates|puts|put|reckons|counted|counts|recorded|records|indicated|indicates?|
    added|quoted|quotes|cited|cites|expects|predicts|predicted|warned|warns|stated|states|argues|
    argued|believes|sees|suggests?|suggested|concludes?|concluded|explained|explains|claims|claimed|
    told|tells|observes|observed|pointed out|points out|tallied|surveyed|acknowledged|admitted|
    insists|say|expect|reckon|estimate|warn|predict|argue|learned|learnt|note|report|believe|see|
    find|calls|described|describes|commented|remarked|counsels|broke the (?:news|story)|(?:was|
    were) quoted as saying|(?:carried|carries|ran|runs|printed|prints|aired|airs|published) (?:an?|
    its|the) (?:[\\w-]+ ){0,3}?(?:report|story|commentary|editorial|interview|article)|singled out|
    attributed|attributes|assesses|assessed|points to|point to|conceded|concedes|contends|contended|
    cautioned|cautions|stressed|stresses|emphasised|emphasized|underlined|reiterated|repeated|
    complained|complains|denied|denies|declared|asserted|alleged|alleges|maintains|maintained that|
    replied|responded that|speculated|boasts|boasted|hinted|hints|signalled that|signaled that|
    testified|affirmed|mentioned|informed|advised that|thinks|thought|logged|logs|lists|valued|
    values|measured|measures|tracked|pencilled in|pencils? in|recounted|agreed that|agrees that|
    countered|counters|quipped|quips|joked|jokes|mused|lamented|laments|opined|ventured|foresees|
    foresaw|envisages|assumes|anticipates|anticipated|posits|surmises|ruled that|held that|
    ranked|ranks|
    proposes|proposed|recommends|recommended|urges|urged|accepted|approved|wants|hopes|plans to|
    aims to|is unmoved|floated|insists that|crunched the numbers|disagrees|agrees|concurs|
    is sceptical|is skeptical|is less sure|is not so sure|is unconvinced|is blunt|is more cautious|
    is more optimistic|reads|would have me believe|would have us believe|begs to differ|rates|
    insisted|clarified|clarifies|recalled|recalls|pledged|pledges|promised|vowed|vows|blamed|blames|
    dismissed|dismisses|disputed|disputes|rejected|rejects|doubts|fears|feared|worries|worried|
    criticised|criticizes?|criticises|criticized|condemned|welcomed|welcomes|praised|hailed|
    questioned|answered|retorted|protested|objected|volunteered|elaborated|reasoned|regretted|
    regrets|confided|confessed|confesses|called for|calls for|calling for|called it|called them|
    called this|called that|called the|highlighted|highlights|outlined|outlines|spelled out|
    spells out|played down|plays down|let slip|flagged|flags|demanded|demands|underscored|echoed|
    concurred|likened|likens|told of|speaks of|spoke of|talks of|talked of|advises|counselled|
    guesses|guessed|judged|judges|quantified|quantifies|traces|traced|pegs|pegged|guided for|
    guides for|identified|identifies|detected|detects|ascribed|ascribes|chalked up
"""
# What several do: "analysts at Quayle caution".
PLURAL_VERBS_EN: Final = """
    called|rate|think|caution|write|calculate|point|add|doubt|fear|worry|hope|claim|contend|
    maintain|insist|observe|describe|explain|acknowledge|admit|concede|agree|disagree|anticipate|
    assume|foresee|envisage|value|peg|attribute|ascribe|blame|credit|cite|stress|emphasi[sz]e|
    highlight|flag|identify|detect|remain|remark|complain|dispute|question|recommend|advise|urge|
    propose|speculate|guess|judge|deem|consider|regard|rank|trace|link|quantify|track|model|surmise|
    posit|assert|allege|deny|reply|counter|joke|lament
"""
# A body that has its whole name and does something is told of for what it knows, nearly always.
AUTHORITIES_EN: Final = """
    Bureau|Ministry|Department|Commission|Authority|Agency|Administration|Alliance|Association|
    Institute|Council|Chamber|Committee|Academy|Federation|Observatory|Office|Center|
    (?<!Shopping )(?<!Sports )Centre|(?<!Building )Society|Board
"""
# What it does without making anything known.
DEEDS_EN: Final = """
    adds?|added|fines?|fined|opens?|opened|cuts?|told|tells|did|does|do|respond(?:ed|s)?|compl(?:y|
    ied)|counting|builds?|built|hires?|hired|buys?|bought|sells?|sold|closes?|closed|moves?|moved|
    signs?|signed|raided|arrested|seized|pays?|paid|sues?|sued|starts?|started|begins?|began|holds?|
    held|meets?|met|sends?|sent|takes?|took|gives?|gave|comes?|came|goes|went|makes?|made|runs?|ran|
    hosts?|hosted|helps?|helped|assists?|assisted|funds?|funded|owns?|owned|moderates?|spends?|
    spent|invests?|invested|declined|refused|invites?|invited|visits?|visited|celebrates?|said|says|
    known|called|based|members|employees|workers|offices|rules|vehicles|buildings|premises|grounds|
    services|branches|paying|including|following|offering|according|were|are|be|been|may|might|can|
    could|should|must|shall|today|yesterday|tomorrow|then|there|here|together|this|last|next|later|
    earlier|soon|once|twice|first|only|[a-z]+ly|repair(?:s|ed)|rebuilt|fix(?:es|ed)|plant(?:s|ed)|
    install(?:s|ed)|replace[sd]|demolish(?:es|ed)|pav(?:es|ed)|clear(?:s|ed)|order(?:s|ed)|
    approv(?:es|ed)|launch(?:es|ed)|recruit(?:s|ed)|train(?:s|ed)|donat(?:es|ed)|deploy(?:s|ed)|
    remain(?:s|ed)|attract(?:s|ed)|suspend(?:s|ed)|revok(?:es|ed)|bann?(?:s|ed)|shut|lent|lends|awarded|appointed|merged
"""
# These take a number, which a person seldom does: a single name before them is a source as well.
MEASURING_EN: Final = """
    reckons|estimated|calculates|calculated|projected|surveyed|tallied|predicts|predicted|expects|
    puts|estimates|forecasts|projects
"""
HEADS_EN: Final = """
    Bureau|Ministry|Department|Office|Commission|Authority|Agency|Administration|Alliance|
    Association|Institute|Council|Chamber|Committee|Exchange|Bank|University|Academy|Federation|
    Foundation|Centre|Center|Union|Board|Institution|Organi[sz]ation|Group|Consulting|Research|
    Securities|Society|Network|Observatory|Statistics|Customs|Analytics|Economist|Partners|Capital|
    Advisory|Insights?|Intelligence|Ratings|Labs?|Monitor|Global|International|Data|Markets?|
    Economics|Index|Holdings|Corp|Inc|Ltd|Watch|AmCham|Survey|Mail|Express|Independent|Globe|
    Chronicle|Weekly|Quarterly|Magazine|Bulletin|Courier|Register|Sentinel|Dispatch|Examiner|
    Inquirer|Broadcasting|Ministries|Registry|Port|Treasury|Secretariat|Press|Post|Times|News|Daily|
    Journal|Herald|Tribune|Review|Lancet|Observer|Guardian|Telegraph|Gazette|Standard|Wire|
    Television|Radio|Forum|Fund|Information|Mobility|Railway|Railways|Airport|Metro|Grid|Hospital|
    School|College|Museum|Court|Parliament|Congress|Police|Ombudsman|Inspectorate|Directorate|
    Consultancy|Consultants|Meteorological|Observatories|Geological|Macro|Strategy|Metrics|Pricing|
    Equity|Equities|Brokers|Brokerage|Commodities|Futures|Investments?|Ventures|Asset Management|
    Wealth|Insurance|Assurance|Associates|LLP|Motors?|Auto|Automotive|Steel|Energy|Power|Electric|
    Airlines?|Airways|Petroleum|Oil|Gas|Chemicals?|Pharma|Pharmaceuticals?|Technolog(?:y|ies)|Tech|
    Robotics|Semiconductors?|Logistics|Shipping|Terminals?|Industries|Cement|Mining|Batter(?:y|ies)|
    Solar|Biotech|Biosciences|Electronics|Telecom|Telecommunications|Publishing|Tourism|Laboratory|
    Taskforce|Secretary's Office|Survey Office|Utilities|Utility|Waterworks|Rail|Foods|Retail|
    Properties|Networks|Systems|Solutions|Freight|Vehicles?|Aerospace|Aviation|Shipyards?|
    Shipbuilding|Heavy Industries|Ledger|Argus|Echo|Mirror|Digest|Insider|Reporter|Advertiser|
    Messenger|Enquirer|Beacon|Banner|Recorder|Evening|Broadcast|Newswire|Analysts|Economists|
    Statista|Exchanges|Ministerial|Regulator|Regulators|Regulatory|Authorities|Works|Company|
    Command|Programme|Consortium|Cooperative|Coalition|Confederation|Initiative|Project|Trust|
    Tracker|Barometer|Water|Service|Services|Rescue|Ambulance|NHS|Constabulary|Borough|Wildlife|
    Heritage|Housing|Homes|Transport|Highways|Trains|Buses|Ferries|Farms|Estates|Stores|
    Supermarkets|Brewery|Distillers|Bakery|Coffee|Census|Consumer Reports|Shipbrokers|Stockbrokers|
    A/S|AG|NV|SpA|GmbH|Bhd|Berhad|Plc|PLC|LLC|Pte|Oyj|ASA|BV|Pty|Sdn|KK|SARL|SAS|Oy|Co|Growers|
    Millers|Refiners|Farmers|Polytechnic|Panel|Tribunal|Clinic|Renewables|Minerals|Aluminium|
    Textiles|Realty|Surveyors|Actuaries|Games|Telecoms|Guild|Embassy|Consulate|Legislature|Assembly|
    Senate|Syndicate|Archive|Lobby|League
"""
LOWER_HEADS_EN: Final = """
    bureau|ministry|department|commission|authority|agency|administration|alliance|association|
    institute|council|chamber|committee|exchange|consultancy|federation|observatory|regulator|
    customs|central bank|news agency|statistics office|customs office|planning office|tax office|
    port operator|grid operator|newspaper|taskforce|task force|secretariat|directorate|watchdog|
    treasury|organi[sz]ers|inspectorate|police|authorities|union|office|court|university|hospital|
    airport|service|registry|operator|society|foundation|think tank|cabinet|prosecutors|academy|
    laboratory|brigade|archive|embassy|consulate|broadcaster|news site|brokerage|auditor|ombudsman|
    parliament|museum|(?:city|provincial|municipal|county|regional|district|local|state) government|
    housing agency|lobby|grain board|fire service|coastguard|election board|high court|tribunal|
    fire brigade|regulators|stock exchange|assembly|legislature|city hall|town hall|
    statistics agency|weather station|health board|school board|harbou?rmaster|registrar|
    land registry|planning board|water board|rescue (?:service|team)|command|(?:research|weather|
    climate|monitoring|forecasting|meteorological|information|control|rescue|operations|flood|
    earthquake|seismic|data|testing|medical|service) cent(?:re|er)|(?:development|export-import|
    policy|investment|provincial|state|savings) bank|(?:trade|industry|business|farm|consumer|
    campaign|rights|green|environmental|advocacy|lobby|labou?r|employers'|farmers'|
    producers') (?:group|body|organi[sz]ation)|(?:airport|port|metro|subway|railway|rail|water|
    electricity|power|gas|grid|heating|waste|tollway|ferry|bus|harbour|pipeline) (?:company|
    corporation|utility|group)
"""
# How a body lets it be known without saying it: "emailed a two-page brief".
SENDS_EN: Final = """
    e-mailed|emailed|posted|circulated|sent out|sent|handed out|put out|issued|released|published|
    uploaded|distributed|texted
"""
PAPERS_EN: Final = """
    brief|briefing|bulletin|note|statement|press release|tables?|figures|data|numbers|report|
    update|summary|leaflet|brochure|fact sheet|tally|estimates?|statistics
"""
# These stand for one body alone, without a word before them.
OWN_HEADS_EN: Final = """
    organi[sz]ers|customs (?:office|administration|authorities|service|bureau|agency)|
    statistics (?:office|bureau|agency)|tax (?:office|bureau|authorities)|(?:foreign|finance|
    commerce|trade|industry|health|defen[cs]e|agriculture|transport|labou?r|education|environment|
    energy|housing|interior|justice|science|tourism|economy|planning|water|culture) (?:ministry|
    department|bureau|commission|office)|(?:airport|port|metro|subway|railway|rail|water|
    electricity|power|gas|grid|heating|waste|tollway|ferry|bus|harbour|pipeline) (?:company|
    corporation|utility|authority)|weather (?:office|bureau|service)|meteorological (?:office|
    bureau|observatory|service)|securities regulator|banking regulator|state planner|cabinet office|
    bea cukai|kementerian (?:keuangan|perdagangan|perindustrian|luar negeri|pertahanan|kesehatan|
    pertanian|perhubungan|pendidikan|energi|tenaga kerja|ketenagakerjaan|pariwisata|sains)|
    biro statistik|biro energi|dinas perhubungan|dinas kesehatan|dinas pendidikan|kantor statistik|
    badan statistik|otoritas pelabuhan|badan energi
"""
ROLES_EN: Final = """
    (?:deputy )?(?:secretary|director)[ -]general|general secretary|deputy governor|
    assistant director|managing director|vice president|vice-president|CEO|CFO|COO|CTO|boss|founder|
    co-founder|chief executive|vice-chancellor|chairperson|correspondent|head|chief|spokesman|
    spokeswoman|spokesperson|official|director|economist|analyst|president|chairman|chairwoman|
    deputy head|deputy director|secretary|researcher|minister|governor|editor|manager|executive|
    engineer|strategist|consultant|scientist|adviser|advisor|officer|representative|professor|
    lecturer|fellow|forecaster|partner|analysts|economists|strategists|executives|researchers|
    officials|engineers|forecasters|scientists|academics|professors|consultants|specialists|lawyers|
    traders|brokers|managers|directors|representatives|meteorologists|inspectors|management|insider|
    bosses|spokespeople|team|desk|leader|chair|treasurer|organi[sz]er|commissioner|coordinator|
    convenor|convener|campaigner|meteorologist|rector|dean|provost|curator|trustee|statistician|
    demographer|seismologist|geologist|hydrologist|agronomist|policy lead|press officer|inspector|
    technologist|co-ordinator|vice chairman|vice chair|deputy chief|lead|specialist|expert|member|
    delegate|negotiator
"""
# What a body makes, or holds: "by the bureau's count", "cut its forecast".
MADE_EN: Final = """
    consensus|counts?|estimates?|calculations?|reckoning|figures|data|tally|tallies|forecasts?|
    projections?|measure|numbers|view|account|definition|records|statistics|survey|index|gauge|
    analysis|report|research|books|modelling|study|prediction|yardstick|database|monitoring|filing|
    statement|prospectus|bulletin|note|newsletter|review|outlook|update|announcement|presentation|
    results|rankings?|league table|own count|own figures|polls?|tracker|barometer|notice|letter|
    email|memo|circular|annual report|half-year report|blog|dashboard|dataset|register|returns|
    accounts|logs|ledgers?|minutes|papers?|documents?|dossier|briefing|brief|white paper|scorecard|
    audit|census|readings?|bulletins|reports|surveys|appraisal|assessment|stocktake|inventory
"""
FORECASTS_EN: Final = """
    forecasts?|targets?|estimates?|projections?|price target|target price|outlook|rating|prediction|
    call|assumptions?|recommendation
"""
# What stands before whose it is: "by the bureau's count", "above the bank's forecast".
OWNING_EN: Final = (
    "[Bb]y|[Oo]n|[Ii]n|[Ii]f|[Uu]sing|[Uu]nder|[Ff]rom|[Bb]ased on|than|above|below|against|"
    "short of|beat|missed|topped|matched|exceeded|with"
)
# Who looks at others for a living: "for Quay Securities, it is worth a billion".
OBSERVERS_EN: Final = """
    Securities|Research|Economics|Macro|Analytics|Consulting|Advisory|Ratings|Intelligence|
    Insights?|Institute|Strategy|Metrics|Capital|Consultants|Observatory|Monitor|Bank|Fund|Agency|
    Bureau|Administration|Commission|Association|Council|Organi[sz]ation|Forum|Ministry|Brokers|
    Brokerage|Equities|Asset Management|University|Partners
"""

# Who speaks for somebody: "said Ann Lee, economist at Harbour Bank".
SPEAKERS_EN: Final = """
    economist|analyst|strategist|director|head|researcher|spokesman|spokeswoman|spokesperson|
    president|chairman|chairwoman|chief|manager|professor|fellow(?! [a-z]+s )|partner|consultant|
    governor|team|secretary|official|executive|trader|scientist|engineer|officer|expert|editor|
    lecturer|adviser|advisor|commissioner|dean|forecaster|representative|lawyer|planner|specialist|
    academic|historian|statistician|meteorologist|demographer|geographer|epidemiologist|pathologist|
    ecologist|geologist|hydrologist|seismologist|agronomist|physicist|chemist|biologist|sociologist|
    political scientist|climatologist|virologist|astronomer|reader in [a-z]+|broker|underwriter|
    actuary|surveyor|geophysicist|criminologist|co-founder|founder|boss|CEO|CFO|COO|CTO|
    chief executive|chairperson|vice president|investigator|inspector|counsel|attorney|auditor|
    accountant|treasurer|curator|superintendent|postdoc|co-author|author|technologist|
    investor relations head|portfolio manager|fund manager|pollster|rector|vice-chancellor|provost
"""

# Who speaks for himself, wherever he works.
HIMSELF_EN: Final = """
    former|retired|ex-[a-z]+|farmer|grower|nurse|student|worker|resident|shopper|driver|cook|chef|
    waiter|waitress|cashier|cleaner|barista|courier|rider|pupil|patient|customer|passenger|tenant|
    commuter|pensioner|mother|father|parent|widow|labourer|welder|fisherman|baker|butcher|guard|
    porter|tourist|visitor|fan|player|singer|actor|activist|volunteer|member|graduate|alumnus|
    alumna|who sells|who drives|who cooks|who serves|who lives|who shops|born|neighbour|neighbor|
    owner of|mechanic|electrician|plumber|carpenter
"""

# A name behind one of these is an organisation's.
KINDS_LATIN: Final = """
    bank|broker|brokerage|consultancy|newspaper|agency|magazine|think tank|group|firm|company|
    think-tank|ngo|non-profit|nonprofit|non-governmental organi[sz]ation|advocacy group|
    conglomerate|manufacturer|producer|marketplace|aggregator|recruiter|jobs? site|headhunter|
    lsm(?: [a-z]+)?|broadcaster|daily|weekly|journal|website|portal|body|insurer|carmaker|
    ratings agency|watchdog|regulator|lembaga|harian|majalah|kantor berita|situs|portal berita|
    perusahaan|firma|bank investasi|konsultan|media|laman|surat kabar|lembaga riset|lembaga survei|
    organisasi|asosiasi|pemeringkat|data provider|research house|pollster|lobby group|trade body|
    charity|building society|fund manager|operator|automaker|retailer|airline|developer|exporter|
    supplier|(?:property|estate) agents?|law firm|chipmaker|steelmaker|drugmaker|shipping line|
    investment bank|start-up|(?:research )?institute|researcher|lender|consultants?|(?:industry|
    price|market|shipping|energy|data) (?:tracker|monitor|analyst|reporter|intelligence firm)|
    (?:vessel|ship|cargo|tanker|freight|commodity|port)[ -](?:tracker|monitor|tracking service)|
    (?:corporate )?database|registry|data company|search platform|newsletter|blog|podcast|
    trade paper|startup|lobby|industry lobby|union|data service|ad tracker|platform|app|exchange|
    utility|distributor|wholesaler|trade group|trade association|trading (?:house|firm)|
    auction house|wire service|newswire|tabloid|periodical|auditor|accountants|advisory|rating firm|
    bank sentral|penyedia data|site|business site|news site|outlet|association|federation|alliance|
    society|foundation|cooperative|collective|coalition|network|syndicate|fund|chain|fact-checker|
    kelompok|pengelola|pengembang|agen|pialang|yayasan|koperasi|jaringan|serikat|federasi|aplikasi|
    bursa|maskapai|produsen|tracker|monitor|tracking service
"""
# A name before one of these is one, too: "Dial news agency".
KINDS_AFTER_EN: Final = """
    news agency|newspaper|agency|bank|building society|consultancy|think tank|magazine|newswire|
    broadcaster|website|group|brokerage|broker|shipbroker|index|survey|study|tracker|arm|
    research firm|data provider|data firm|researcher|regulator|watchdog|pollster|body|association
"""

# Houses whose name shows nothing of what they are: agencies, brokers, raters, counters, outlets.
HOUSES: Final = """
    Moody(?:['’]s)?|Fitch|S&P|Goldman Sachs|Goldman|JP ?Morgan|J\\.P\\. Morgan|UBS|Nomura|Citi|
    Citigroup|HSBC|Barclays|ING|IMF|OECD|IEA|OPEC|WTO|WHO|ILO|UNCTAD|UNESCO|BNP Paribas|
    Morgan Stanley|Credit Suisse|Standard Chartered|DBS|OCBC|Maybank|Macquarie|Bernstein|Jefferies|
    CLSA|Daiwa|Mizuho|MUFG|Natixis|Societe Generale|Commerzbank|Rabobank|Wells Fargo|BlackRock|
    Vanguard|Fidelity|Schroders|McKinsey|Deloitte|KPMG|PwC|PricewaterhouseCoopers|Ernst & Young|
    Bain|Accenture|Roland Berger|AlixPartners|Gartner|IDC|Canalys|Counterpoint|Wood Mackenzie|
    Rystad|Platts|Kpler|Vortexa|Drewry|Alphaliner|Clarksons|Nielsen|NielsenIQ|Kantar|Ipsos|YouGov|
    Gallup|Pew|Euromonitor|TrendForce|Omdia|BloombergNEF|BNEF|Rho Motion|Fastmarkets|Mysteel|Wind|
    CEIC|Dealogic|Refinitiv|LSEG|FactSet|PitchBook|Preqin|Crunchbase|Rhodium|Gavekal|Trivium|CBRE|
    JLL|Savills|Cushman & Wakefield|Knight Frank|Colliers|Rightmove|Halifax|Nationwide|Hometrack|
    Xinhua|Reuters|Bloomberg|AFP|AP|BBC|CNN|CNBC|NHK|Kyodo|Yonhap|Jiji|TASS|Interfax|Itar-Tass|
    Al Jazeera|DPA|Nikkei|Caixin|Yicai|Jiemian|LatePost|36Kr|Sina|CCTV|CGTN|Antara|Sixth Tone|Axios|
    Politico|Semafor|Carbon Brief|China Dialogue|Rest of World|TechCrunch|Business Insider|
    Deutsche Welle|Le Monde|Les Echos|Le Figaro|Der Spiegel|Handelsblatt|El País|Asahi Shimbun|
    Yomiuri|Mainichi|Sankei|Chosun Ilbo|Hankyoreh|Lianhe Zaobao|The Hindu|PTI|ANI|IANS|NDTV|
    Moneycontrol|Rappler|VnExpress|RIA Novosti|Kommersant|Vedomosti|Ta Kung Pao|Wen Wei Po|Ming Pao|
    Huxiu|Sohu|Cailianshe|Digitimes|DigiTimes|Jiwei|Electrek|InsideEVs|CnEVPost|CarNewsChina|
    Splash247|Forbes|Newsweek|Kompas|Detik|detikcom|Tempo|Bisnis Indonesia|Kontan|Greenpeace|WWF|
    Oxfam|Ember|Global Energy Monitor|Stats NZ|Eurostat|Destatis|Insee|INSEE|Istat|Experian|Equifax|
    Datastream|Thomson|Lloyd['’]s|Markit|Caijing|BMI|Indef|INDEF|Celios|CELIOS|Core|LPEM|Gaikindo|
    Aptrindo|Apindo|APINDO|Kadin|KADIN|Hipmi|Organda|Gapmmi|GAPMMI|Gapki|GAPKI|Aprindo|Perhapi|
    Apkasi|Gapensi|YLKI|Walhi|Bulog|Perum Bulog|Pertamina|PLN|Himbara|Perbanas|APJII|Mastel|idEA|
    LPEM FEB UI|CORE Indonesia|Litbang Kompas|Indikator|Charta Politika|Katadata|Populix|Jakpat|
    Snapcart|iPrice|Momentum Works|SimilarWeb|Sensor Tower|data\\.ai|Statista|DealStreetAsia|
    Tech in Asia
"""
# Who counts for a living, or reports: a text that names one has it from him.
COUNTERS: Final = """
    Gartner|Canalys|Counterpoint Research|Wood Mackenzie|Rystad Energy|S&P Global|Platts|Kpler|
    Vortexa|Drewry|Alphaliner|Clarksons|NielsenIQ|Kantar|YouGov|Gallup|Euromonitor|TrendForce|Omdia|
    BloombergNEF|BNEF|Rho Motion|Fastmarkets|Mysteel|CEIC|Dealogic|Refinitiv|LSEG|FactSet|PitchBook|
    Preqin|Crunchbase|Rhodium Group|Eurostat|Destatis|Statista|Reuters|Bloomberg News|Kyodo|Yonhap|
    Litbang Kompas|Katadata|Populix|SimilarWeb|Sensor Tower|CoreLogic|Zillow|Redfin|IHS Markit|
    SNE Research|BenchMark Minerals|Benchmark Mineral Intelligence|Zero2IPO|Trading Economics|
    CME FedWatch|Nikkei Asia|Euromonitor International
"""

# Countries and the like, in capitals as acronyms of organisations are.
NOT_SOURCES_LATIN: Final = """
    Instagram|Facebook|Twitter|YouTube|Youtube|TikTok|WhatsApp|Telegram|Company|Group|Firm|
    Freedom of Information|Information Act|Analis|Ekonom|Pengamat|Peneliti|Pakar|Ahli|Polisi|Warga|
    Perseroan|Manajemen|Redaksi|Penulis|Tim|Asing|Panitia|Petugas|Pejabat|Pihaknya|Pasar|Investor|
    Pedagang|Petani|Produsen|Konsumen|Masyarakat|Publik|Banyak|Sebagian|Mayoritas|Pelaku|Industri|
    Kota|Provinsi|Kabupaten|Bandara|Maskapai|Pabrik|Emiten|Korporasi|Laporan|Sensus|Wilayah|Negara|
    Dunia|Ekspor|Impor|Penjualan|Kampus|Sektor|Saya|Beliau|Keduanya|Semua|Kawasan|Rekan|Sumber|
    Penyidik|Pengusaha|Eksportir|Importir|Direksi|Kepala|Ketua|Direktur|Walikota|Bupati|Jaksa|
    Pengacara|Ilmuwan|Dokter|Pengembang|Pembeli|Penjual|Pemerintah|Pemda|Pemkot|Pemprov|Perusahaan|
    Pabrikan|Sejarah|Sejarawan|Statistik|Artikel|Buku|Dokumen|Studi|Survei|Riset|Konsensus|Pelatih|
    Klub|Stasiun|Situs|Koran|Majalah|Toko|Pabean|Penumpang|Litbang|RT|RW|The|Chinese|Japanese|
    American|British|German|French|Indonesian|Korean|AI|Wall Street|White House|Article|Section|
    Rule|Decree|Order|Regulation|Plan|Phase|Table|Figure|Chapter|Annex|Schedule|Act|Law|Bill|Rp|HS|
    D.C|D.C.|USD|IDR|CNY|RMB|SPT|NPWP|NIK|KTP|SIM|WP|WNI|WNA|GMT|UTC|BST|EST|EDT|ET|PMI|CPI|PPI|IHK|
    ETF|CFO|COO|CTO|NEV|BEV|PHEV|PhD|MBA|VAT|PPN|PPh|ID|IT|FOMO|ESG|R&D|M&A|Q1|Q2|Q3|Q4|H1|H2|ICE|
    LNG|LPG|TEU|SUV|MPV|PM2|PM10|CO2|NPL|ROE|KUR|KPR|APBN|APBD|WIB|WITA|WIT|GDP|PDB|CPO|BBM|UMKM|
    IPO|CEO|TV|PC|HP|Covid|COVID
"""

# States, continents and the largest cities, in English and Indonesian: whoever says "Japan
# reported" or "Polish data" names no source.
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
