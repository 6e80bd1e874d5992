"""Countries by name, and the adjectives that stand for them in film prose."""

from flee_desktop.domain.folding import fold

_NAMES = """
Afghanistan|Albania|Algeria|Andorra|Angola
Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize
Benin|Bhutan|Bolivia|Bosnia and Herzegovina|Botswana|Brazil|Bulgaria|Burkina Faso|Burundi|Cambodia
Cameroon|Canada|Cape Verde|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica
Croatia|Cuba|Cyprus|Czech Republic|Czechia|Czechoslovakia|Democratic Republic of the Congo|Denmark
Djibouti|Dominican Republic|East Germany|Ecuador|Egypt|El Salvador|Estonia|Ethiopia|Faroe Islands|Fiji
Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras
Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan
Kazakhstan|Kenya|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein
Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova
Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua
Niger|Nigeria|North Korea|North Macedonia|Norway|Oman|Pakistan|Palestine|Panama|Papua New Guinea|Paraguay
Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia
Sierra Leone|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Soviet Union|Spain
Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo
Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom
United States|Uruguay|Uzbekistan|Venezuela|Vietnam|West Germany|Yemen|Yugoslavia|Zambia|Zimbabwe
"""
_OTHER_NAMES = """
United States=us,usa,u.s.,u.s.a.,united states of america,america,american
United Kingdom=uk,u.k.,great britain,britain,british,england,english,scottish,scotland,welsh,wales
Denmark=danish|France=french|Germany=german|Sweden=swedish|Norway=norwegian|Finland=finnish
Iceland=icelandic|Ireland=irish|Italy=italian|Spain=spanish|Portugal=portuguese
Netherlands=dutch,the netherlands|Belgium=belgian|Austria=austrian|Switzerland=swiss|Poland=polish
Czech Republic=czech|Hungary=hungarian|Romania=romanian|Greece=greek|Turkey=turkish,türkiye
Russia=russian|Soviet Union=soviet|Ukraine=ukrainian|Israel=israeli|Iran=iranian|Egypt=egyptian
Tunisia=tunisian|Morocco=moroccan|Lebanon=lebanese|Palestine=palestinian|Saudi Arabia=saudi|India=indian
China=chinese|Japan=japanese|South Korea=south korean,korean,korea|Thailand=thai|Taiwan=taiwanese
Australia=australian|New Zealand=new zealander|Canada=canadian|Mexico=mexican|Brazil=brazilian
Argentina=argentine|Chile=chilean|Colombia=colombian|Cuba=cuban|Peru=peruvian|South Africa=south african
Nigeria=nigerian|Estonia=estonian|Latvia=latvian|Lithuania=lithuanian|Croatia=croatian|Serbia=serbian
Slovenia=slovenian|Slovakia=slovak|Bulgaria=bulgarian|Georgia=georgian
Philippines=filipino,the philippines|Indonesia=indonesian|Vietnam=vietnamese|Pakistan=pakistani
Bangladesh=bangladeshi|Singapore=singaporean|Luxembourg=luxembourgish|Hong Kong=hongkong
"""
_BY_NAME = {fold(name): name for name in _NAMES.strip().replace("\n", "|").split("|")}
_BY_OTHER_NAME = {
    fold(other): country
    for entry in _OTHER_NAMES.strip().replace("\n", "|").split("|")
    for country, _, others in [entry.partition("=")]
    for other in others.split(",")
}


def country_named(text: str) -> str:
    """The country `text` is the name of (`Denmark`, `the Netherlands`); "" when it is none."""
    return _BY_NAME.get(fold(text).removeprefix("the "), "")


def country_meant(text: str) -> str:
    """The country a name or an adjective stands for (`US`, `British`, `Danish`); "" when it is none."""
    return country_named(text) or _BY_OTHER_NAME.get(fold(text).removeprefix("the "), "")
