"""The words that generated catalogs are made of: common names, places, and inventions of our own."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FIRST_NAMES = _words(
    """
    Søren Anna Lars Maria Erik Sofie Henrik Ida Jens Karen Mads Freja Niels Signe Åse Bjørn Øyvind
    Solveig Håkon Ingrid Marit Trygve Jørgen Kåre Astrid Gunnar Elin Göran Åsa Märta Pär Päivi Mika
    Eero Aino Jukka François Amélie Chloé Étienne Hélène Jérôme Benoît Gaël Zoé Noémie Cécile Rémi
    Anaïs Loïc Margaux Thérèse Paweł Agnieszka Łukasz Małgorzata Stanisław Zofia Michał Wojciech
    Bożena Grażyna Jarosław Świętosława Ewa José María Iñigo Begoña Raúl Inés Andrés Lucía Joaquín
    Belén Nuño João Conceição Inês Gonçalo Tiago Rui Giulia Marco Niccolò Chiara Paolo Francesca
    Jürgen Käthe Günther Björk Þórdís Guðrún Sigríður Ólafur Tomáš Jiří Kateřina Zdeněk Růžena
    Ondřej Željko Đorđe Nataša Saša Miloš Şebnem Çağla Gökhan Özgür İpek Gábor Zsófia Ágnes László
    Ștefan Ioana Mihai Răzvan Olena Taras Oksana Yuki Haruka Kenji Akira Min-jun Seo-yeon Wei Mei Li
    Jun Anh Thảo Linh Priya Arjun Ananya Vikram Leila Omar Yasmin Karim Nour Amira Emma Liam Olivia
    Noah Grace Daniel Ruth Samuel Alice Peter Laura James Nina Simon Clara Thomas Eve Martin
    """
)
LAST_NAMES = _words(
    """
    Sørensen Lindholm Østergaard Kjær Nygård Møller Bækgaard Thygesen Ravn Højgaard Skov Ågård Holm
    Bruun Halvorsen Bjørnstad Sæther Ødegård Lønning Myhre Tveit Hagen Åkerlund Sjöström Björk Öberg
    Ekström Lund Mäkelä Järvinen Hämäläinen Saarinen Korhonen Virtanen Lefèvre Béranger Dupré Garçon
    Hébert Lemaître Moreau Fontaine Rivière Châtelain Müller-Aubert Noël Pélissier Wójcik Dąbrowski
    Łapiński Żurek Jabłońska Śliwa Kowalczyk Gajewska Muñoz Ibáñez Peña Núñez Zúñiga Ortega Araújo
    Simões Gonçalves Magalhães Ferrão Rossi D’Angelo Bellucci Ferrari Nardò Schäfer Grünwald Böhm
    Weiß Köhler Jónsdóttir Þorsteinsson Novák Dvořáková Šimek Příhoda Černý Horváth Kőszegi Szabó
    Kovačević Marković Živković Đurić Yılmaz Şahin Öztürk Doğan Țurcanu Ionescu Bălan Shevchenko
    Kovalenko Tanaka Sato Fujimoto Mori Park Kim Jung Chen Wang Zhou Nguyễn Trần Sharma Nair
    Banerjee Haddad Mansour Rahimi Hosseini Okafor Mensah Diallo Traoré Smith Brown Clarke Walker
    Hughes Bennett Foster Marsh O’Connor McKay Carter Wood Reed Stone Baker Lane Field Rivers Winter
    """
)
CITIES = _words(
    """
    Toronto Copenhagen Aarhus Odense Aalborg Ærøskøbing Helsingør Oslo Bergen Tromsø Ålesund Bodø
    Haugesund Stockholm Malmö Göteborg Umeå Helsinki Tampere Jyväskylä Reykjavík Ísafjörður Paris
    Orléans Besançon Nîmes Angoulême Saint-Étienne Clermont Brest Kraków Łódź Gdańsk Wrocław Poznań
    Białystok Toruń Berlin München Köln Saarbrücken Würzburg Zürich Genève Wien Linz Madrid Málaga
    Gijón Cádiz Lisboa Évora Porto Coimbra Roma Torino Bari Forlì Praha Plzeň Brno Budapest Pécs
    Bucureşti Cluj Sofia Zagreb Šibenik Ljubljana Sarajevo Beograd Niš Athens Thessaloniki Istanbul
    İzmir Kyiv Lviv Odesa Tbilisi Yerevan Haifa Cairo Tunis Rabat Dakar Accra Lagos Nairobi Durban
    Mumbai Kolkata Kochi Dhaka Kathmandu Bangkok Hanoi Manila Jakarta Busan Seoul Kyoto Sapporo
    Taipei Macau Melbourne Perth Hobart Auckland Vancouver Calgary Montréal Québec Halifax Ottawa
    Winnipeg Seattle Portland Denver Austin Houston Dallas Chicago Detroit Boston Nashville Savannah
    Tucson Oakland Fresno Omaha Tulsa Toledo Albany Buffalo Guadalajara Mérida Oaxaca Havana Bogotá
    Medellín Quito Lima Cuzco Valparaíso Santiago Córdoba Rosario Montevideo Asunción Brasília
    Maceió Belém Recife Dublin Galway Belfast Glasgow Dundee Leeds Bristol Cardiff York Bath Antwerp
    Liège Gent Utrecht Rotterdam Tallinn Tartu Rīga Vilnius Šiauliai Valletta Nicosia
    """
)
COUNTRIES = _words(
    """
    Denmark Norway Sweden Finland Iceland France Poland Germany Austria Switzerland Spain Portugal
    Italy Czechia Hungary Romania Bulgaria Croatia Slovenia Serbia Greece Turkey Ukraine Georgia
    Armenia Egypt Tunisia Morocco Senegal Ghana Nigeria Kenya India Nepal Thailand Vietnam
    Philippines Indonesia Japan Australia Canada Mexico Cuba Colombia Ecuador Peru Chile Argentina
    Uruguay Brazil Ireland Belgium Netherlands Estonia Latvia Lithuania
    """
)

BODY_KINDS = (
    "Film Festival",
    "International Film Festival",
    "Film Critics Circle",
    "Documentary Festival",
    "Short Film Days",
    "Film Critics Association",
    "Animation Festival",
    "Film Academy",
    "Children’s Film Festival",
    "Women in Film Awards",
    "Guild of Editors",
    "Society of Cinematographers",
    "Festival of New Cinema",
    "Screenwriters Guild",
    "Human Rights Film Days",
    "Press Film Prize",
)

CATEGORIES = (
    "Best Film",
    "Best Documentary",
    "Best Director",
    "Best Actress",
    "Best Actor",
    "Best Screenplay",
    "Best Cinematography",
    "Best Editing",
    "Best Animated Film",
    "Best International Film",
    "Best Short Film",
    "Best Original Score",
    "Best Sound",
    "Best Production Design",
    "Best Costume Design",
    "Best Visual Effects",
    "Best Supporting Actress",
    "Best Supporting Actor",
    "Best First Feature",
    "Best Ensemble",
    "Best Original Song",
    "Best Makeup",
    "Best Casting",
    "Best Documentary Short",
    "Audience Award",
    "Grand Jury Prize",
    "Special Jury Prize",
    "Critics’ Choice",
    "Youth Jury Award",
    "Truth and Courage Award",
    "Bedste dokumentarfilm",
    "Beste kvinnelige skuespiller",
    "Årets film",
    "Prix du public",
    "Meilleur premier long métrage",
    "Najlepszy film dokumentalny",
    "Nagroda publiczności",
    "Mejor guión",
    "Lifetime Achievement",
    "Breakthrough of the Year",
)
CATEGORY_TAILS = (
    "",
    "",
    "",
    " – Drama",
    " – Comedy",
    " (Feature)",
    " (International)",
    " – National Competition",
    " – Debut",
    " of the Year",
)
PRIZE_NAMES = ("Prize", "Medal", "Award", "Grant", "Hæderspris", "Prix d’honneur", "Nagroda")

ADJECTIVES = _words(
    """
    Silent Last Broken Distant Golden Hidden Blue Northern Burning Empty Long Second Restless Paper
    Winter Lost Quiet Crimson Unfinished Hollow Wild Frozen Secret Bitter Open Thousandth Salt Late
    Invisible Borrowed
    """
)
NOUNS = _words(
    """
    River House Summer Letter Garden Road Shadow Harbor Island Mother Bridge Orchard Voice Night
    Ocean Teacher Winter Mirror Train Fire Kingdom Stranger Bell Forest Season Map Wolf Daughter
    Lantern Ferry Sparrow Tide Promise Station Cinema Archive Border Lullaby Machine Horizon
    """
)
FOREIGN_TITLES = (
    "Den lange sommer",
    "Øen uden navn",
    "Ærlighedens pris",
    "Håbets bro",
    "Fjorden",
    "Så stille som sne",
    "L’été dernier",
    "La forêt cachée",
    "Où va la rivière",
    "Le garçon et la mer",
    "Żółty dom",
    "Cisza nad rzeką",
    "Ostatnia zima w Łodzi",
    "Światło w oknie",
    "El año del puente",
    "A última canção",
    "Über die Brücke",
    "Yağmurdan önce",
)
TITLE_TAILS = (
    "",
    "",
    "",
    "",
    " of {city}",
    " in {city}",
    ": A Portrait",
    " II",
    " and the {noun}",
    " without {noun}",
)

ROLES = (
    "director",
    "producer",
    "screenwriter",
    "cinematographer",
    "editor",
    "composer",
    "animator",
    "sound designer",
)
NOTES = (
    "Shared with another film",
    "Honorable mention of the jury",
    "Also for lifetime work",
    "Decided by the audience",
    "Announced late",
    "Awarded in absentia",
    "Ex æquo",
    "Délibération du jury à l’unanimité",
    "Publikumsprisen for anden gang i træk",
    "Third place by number of votes",
)
STUDIO_KINDS = ("Pictures", "Films", "Film", "Studios", "Media", "Productions", "Filmproduktion", "Animation")
MONTHS = _words("January February March April May June July August September October November December")
