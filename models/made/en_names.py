"""Writes sentences of a list of names with other names in place of theirs, as IOB2, for English as `pt_names.py` does for Portuguese:

    python3 models/made/en_names.py 6000 LIST.iob2.gz > target/en-names.iob2
"""

import random
import sys

from pt_names import BRAND_ENDS, BRANDS, ENDS, STARTS, exchange, letters

FIRST = """Aaron Abigail Adrian Agnes Albert Alexander Alice Allison Amanda Amy Andrew Angela Ann Anthony Arthur Ashley Audrey Barbara Benjamin
Bernard Beth Betty Beverly Bill Bob Bradley Brandon Brenda Brian Bruce Calvin Carl Carol Caroline Catherine Chad Charles Charlotte Cheryl
Chris Christine Claire Clifford Cody Colin Connie Craig Curtis Cynthia Dale Daniel Danielle Darren Dave David Dawn Deborah Dennis Diana
Donald Donna Doris Dorothy Douglas Duncan Dylan Earl Eddie Edith Edward Eileen Elaine Eleanor Elizabeth Ella Emily Emma Eric Ernest Ethan
Eugene Evelyn Fiona Florence Frances Frank Fred Gail Gary Geoffrey George Gerald Gloria Gordon Grace Graham Greg Hannah Harold Harry Heather
Helen Henry Holly Howard Hugh Ian Irene Isaac Jack Jacob Jacqueline James Jane Janet Jason Jean Jeff Jennifer Jeremy Jerry Jesse Jessica Jill
Jim Joan Joe John Jonathan Joseph Joshua Joyce Judith Julia Justin Karen Kate Keith Kelly Kenneth Kevin Kim Kyle Larry Laura Lauren Lawrence
Leonard Leslie Linda Lisa Logan Lori Louis Lucy Luke Lynn Malcolm Marcus Margaret Maria Marilyn Mark Martha Martin Mary Matt Matthew Megan
Melissa Michael Michelle Mike Mitchell Molly Monica Nancy Naomi Nathan Neil Nicholas Nicole Nigel Noah Norman Oliver Olivia Oscar Pamela
Patricia Patrick Paul Peggy Peter Philip Phyllis Rachel Ralph Randy Raymond Rebecca Richard Rick Robert Robin Roger Ronald Rose Roy Russell
Ruth Ryan Sally Samantha Samuel Sandra Sarah Scott Sean Sharon Shirley Simon Sophie Stanley Stephanie Stephen Steve Stuart Susan Tara Ted
Teresa Terry Theodore Thomas Timothy Tina Todd Tom Tony Tracy Trevor Tyler Valerie Victor Vincent Virginia Walter Wanda Warren Wayne Wendy
William Zachary Abdul Abdullah Ahmed Ali Amir Anil Arjun Bashar Boris Carlos Chen Claudio Deepak Dmitri Enrique Fatima Fidel Franz Friedrich
Gamal Giovanni Hamid Hans Hassan Hiroshi Hugo Hussein Ibrahim Igor Indira Ivan Jacques Javier Jorge José Juan Jürgen Karim Kofi Leila Luis
Mahmoud Marco Miguel Mikhail Mohammed Mustafa Nadia Nasser Nikolai Olga Omar Oleksandr Pablo Pierre Pradeep Qasim Rafael Raj Rashid Reza
Sanjay Sergei Silvio Sunil Svetlana Takeshi Tariq Ursula Vladimir Volodymyr Wei Xavier Yasser Yuki Yusuf Zainab Zhang""".split()
LAST = """Abbott Adams Allen Anderson Andrews Armstrong Arnold Atkinson Austin Bailey Baker Baldwin Barnes Barrett Bates Bell Bennett Berry
Bishop Black Blair Boyd Bradley Brooks Brown Bryant Burke Burns Burton Butler Byrne Caldwell Cameron Campbell Carpenter Carroll Carson Carter
Chambers Chapman Chavez Clark Clayton Cohen Cole Coleman Collins Connolly Cook Cooper Cox Crawford Cruz Cunningham Curtis Dalton Davidson
Davis Dawson Dean Delgado Dixon Donovan Douglas Doyle Duffy Duncan Dunn Edwards Elliott Ellis Evans Farrell Ferguson Fernandez Fisher
Fitzgerald Fleming Fletcher Ford Foster Fowler Fox Franklin Fraser Freeman Fuller Gallagher Garcia Gardner Gibson Gilbert Goldberg Gomez
Gonzalez Goodman Gordon Graham Grant Graves Gray Green Greene Griffin Hale Hall Hamilton Hansen Harper Harris Harrison Hart Harvey Hawkins
Hayes Henderson Hernandez Hicks Higgins Hill Hoffman Holmes Holt Horton Houston Howard Howe Hudson Hughes Hunt Hunter Jackson Jacobs James
Jenkins Jennings Jensen Johnson Johnston Jones Jordan Kane Katz Keller Kelly Kennedy Kent Khan King Klein Knight Lambert Lane Larson Lawson Lee
Leonard Lewis Lloyd Logan Long Lopez Lowe Lynch MacDonald Mack Maldonado Mann Marsh Marshall Martin Martinez Mason Matthews Maxwell McCarthy
McCormick McDonald McGrath McKenzie McLean Mendoza Meyer Miles Miller Mills Mitchell Moore Morales Moran Morgan Morris Morrison Morton Murphy
Murray Myers Nash Nelson Newman Newton Nichols Nolan Norris O'Brien O'Connor O'Neill Oliver Olson Ortiz Owens Page Palmer Parker Parsons
Patel Patterson Payne Pearson Perez Perkins Perry Peters Peterson Phillips Pierce Porter Potter Powell Price Quinn Ramirez Ramsey Reed Reeves
Reid Reyes Reynolds Rhodes Rice Richards Richardson Riley Rivera Roberts Robertson Robinson Rodriguez Rogers Rose Rosenberg Ross Rowe
Russell Ryan Sanchez Sanders Saunders Schmidt Schneider Schultz Scott Sharp Shaw Shelton Silva Simmons Simpson Singh Smith Snyder Spencer
Stanley Stephens Stevens Stewart Stone Sullivan Sutton Taylor Thomas Thompson Thornton Torres Turner Tyler Underwood Valdez Vance Vargas
Vaughn Wade Wagner Walker Wallace Walsh Walters Ward Warner Warren Washington Watkins Watson Watts Weaver Webb Webster Weiss Welch Wells
West Wheeler White Whitney Wilcox Wilkinson Williams Willis Wilson Wolfe Wong Wood Woods Wright Yates Young Zimmerman Abbas Ahmadi Arafat
Aziz Barzani Berlusconi Castro Chávez Chirac Chowdhury Dubois Erdogan Fischer Fujimori Gandhi Ghani Haddad Hariri Hashimi Horvat Hussain
Ivanov Iyer Jaafari Kapoor Karimov Karzai Khatami Kim Koizumi Kovalenko Kowalski Kumar Lavrov Lukashenko Mansour Mbeki Merkel Mubarak
Müller Mukherjee Musharraf Nakamura Nasrallah Nguyen Novak Obasanjo Orlov Papadopoulos Park Petrov Poroshenko Prodi Putin Qureshi Rahman
Rossi Sadr Saleh Schröder Sharma Sharon Shevchenko Sistani Sokolov Suzuki Talabani Tanaka Tran Uribe Villepin Wang Wickremesinghe Xu
Yeltsin Yushchenko Zapatero Zarqawi Zawahiri Zhou Zuma""".split()
PLACES = """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Albany Anchorage Atlanta Austin Baltimore Boise Boston Buffalo Charlotte
Chicago Cincinnati Cleveland Columbus Dallas Denver Detroit Fresno Hartford Honolulu Houston Indianapolis Jacksonville Memphis Miami Milwaukee
Minneapolis Nashville Newark Norfolk Oakland Omaha Orlando Philadelphia Phoenix Pittsburgh Portland Richmond Rochester Sacramento Seattle
Spokane Tampa Toledo Tucson Tulsa Washington Manhattan Brooklyn Queens Hollywood Aberdeen Bath Belfast Birmingham Blackpool Bradford Brighton
Bristol Cambridge Cardiff Coventry Derby Dover Durham Edinburgh Exeter Glasgow Leeds Leicester Liverpool London Manchester Newcastle Norwich
Nottingham Oxford Plymouth Sheffield Southampton Swansea York Cork Dublin Galway Limerick Calgary Edmonton Halifax Montreal Ottawa Quebec
Toronto Vancouver Victoria Winnipeg Adelaide Brisbane Canberra Darwin Hobart Melbourne Perth Sydney Auckland Christchurch Wellington Ontario
Manitoba Queensland Tasmania England Scotland Wales Ireland Britain Canada Australia America Mexico Guatemala Honduras Nicaragua Panama Cuba
Haiti Jamaica Colombia Venezuela Ecuador Peru Bolivia Chile Argentina Uruguay Paraguay Brazil Guyana France Germany Italy Spain Portugal
Belgium Holland Luxembourg Switzerland Austria Denmark Norway Sweden Finland Iceland Poland Hungary Romania Bulgaria Greece Turkey Cyprus
Malta Albania Serbia Croatia Bosnia Kosovo Macedonia Slovenia Slovakia Ukraine Belarus Russia Lithuania Latvia Estonia Moldova Armenia
Azerbaijan Kazakhstan Uzbekistan Tajikistan Turkmenistan Kyrgyzstan Chechnya Dagestan Crimea Donbas Syria Lebanon Israel Palestine Jordan
Iraq Iran Kuwait Bahrain Qatar Oman Yemen Egypt Libya Tunisia Algeria Morocco Sudan Ethiopia Eritrea Somalia Kenya Uganda Rwanda Burundi
Tanzania Mozambique Zimbabwe Zambia Malawi Angola Namibia Botswana Congo Cameroon Nigeria Ghana Togo Benin Senegal Mali Niger Chad Gambia
Liberia Afghanistan Pakistan India Nepal Bhutan Bangladesh Burma Myanmar Thailand Laos Cambodia Vietnam Malaysia Singapore Indonesia
Philippines China Taiwan Tibet Mongolia Japan Korea Fiji Samoa Tonga Anbar Aleppo Amman Ankara Athens Baghdad Baku Bangkok Basra Beijing
Beirut Belgrade Berlin Bern Bogota Bombay Brussels Bucharest Budapest Cairo Calcutta Caracas Colombo Copenhagen Damascus Dhaka Doha Donetsk
Dubai Fallujah Frankfurt Gaza Geneva Grozny Hamburg Hanoi Havana Helsinki Herat Hyderabad Irbil Islamabad Istanbul Jakarta Jenin Jerusalem
Kabul Kandahar Karachi Karbala Kathmandu Khartoum Kherson Kiev Kirkuk Kyiv Lahore Lagos Lima Lisbon Luhansk Lviv Lyon Madrid Manila Mariupol
Mecca Minsk Mogadishu Moscow Mosul Mumbai Munich Nablus Nairobi Najaf Odessa Osaka Oslo Paris Peshawar Prague Pyongyang Rabat Ramallah
Ramadi Rangoon Riga Riyadh Rome Samarra Sarajevo Seoul Shanghai Sofia Stockholm Tbilisi Tehran Tokyo Tripoli Tunis Vienna Vilnius Warsaw
Yerevan Zagreb Zurich Europe Asia Africa Antarctica Mediterranean Atlantic Pacific Caribbean Sahara Himalayas Alps Danube Nile Amazon Volga
Mars Jupiter U.S. US USA UK UAE EU NYC LA DC TX CA NY FL Ca Tx Earth""".split()
LONG_PLACES = """New York|New York City|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|
Rhode Island|Washington , D.C.|Los Angeles|San Francisco|San Diego|San Antonio|Las Vegas|New Orleans|Salt Lake City|St. Louis|Kansas City|
Fort Worth|El Paso|Long Island|Long Beach|Santa Fe|Santa Barbara|Palo Alto|Silicon Valley|Cape Cod|Puerto Rico|British Columbia|Nova Scotia|
New South Wales|New Zealand|United States|United States of America|United Kingdom|Great Britain|Northern Ireland|Saudi Arabia|South Africa|
South Korea|North Korea|Sri Lanka|Costa Rica|El Salvador|Czech Republic|Soviet Union|East Timor|Ivory Coast|Sierra Leone|Burkina Faso|Hong Kong|
Middle East|West Bank|Gaza Strip|Golan Heights|Persian Gulf|Red Sea|Black Sea|Caspian Sea|South China Sea|Pacific Ocean|Indian Ocean|Central Asia|
Latin America|South America|Eastern Europe|Southeast Asia|Western Sahara|Hindu Kush|Rocky Mountains|Mount Everest|Lake Michigan|Grand Canyon|
Suez Canal|Abu Dhabi|Addis Ababa|Buenos Aires|Cape Town|Kuala Lumpur|Mexico City|New Delhi|Phnom Penh|Port au Prince|Rio de Janeiro|
St. Petersburg|Tel Aviv|Tora Bora|Sadr City|Guantanamo Bay|Diego Garcia|Ho Chi Minh City|Isle of Man|Bay of Bengal""".replace("\n", "").split("|")
SPOTS = "Street Street Avenue Road Boulevard Square Park Bridge Airport River Lake Valley Hill Beach Island County County Bay Creek Heights Springs".split()
KINDS = """Department|of Ministry|of Bureau|of Office|of Institute|of Institute|for Center|for Centre|for Council|on Committee|on Commission|on University|of
School|of College|of Bank|of Association|of Society|for Foundation|for Union|of League|of Federation|of Coalition|for Campaign|for Academy|of Board|of""".split()
MATTERS = """Defense Justice Education Health Energy Agriculture Commerce Transportation Labor Foreign|Affairs Homeland|Security Human|Rights Human|Services
International|Studies Public|Policy Strategic|Research Economic|Development Nuclear|Safety Veterans|Affairs Medicine Law Engineering Science
Technology Arts Nurses Teachers Journalists Peace Democracy Consumer|Protection Climate|Change Foreign|Relations Refugees Trade Statistics
Standards National|Security Civil|Liberties Disease|Control Women|Voters""".split()
FIRSTS = """National American British Royal Federal International Central European World African Arab Islamic Iraqi Israeli Russian Chinese Indian Canadian
Australian Democratic Republican Liberal Conservative Labour Socialist Communist Popular United General Global First Northern Southern Western""".split()
HEADS = """Party Party Party Congress Council Committee Agency Association Bank Institute Guard Army Front Movement Alliance Union Federation League
Foundation Society Court Commission Network Corporation University Airlines Airways Press Museum Library Hospital Church Service Group Fund""".split()
FIRMS = "|||Inc.|Inc|Corp.|Corp|Co.|Ltd.|LLC|Group|Holdings|Partners|Capital|Energy|Systems|Technologies|Airlines|Motors|Bank|Media|Power|Hotel|Cafe|Foods".split("|")
BODIES = """Congress Senate Parliament Pentagon Kremlin Knesset Hamas Hezbollah Taliban NATO UN EU UNESCO IMF CIA FBI NSA IAEA OPEC WTO WHO FEMA NASA EPA
FDA SEC FERC IRS BBC CNN NBC ABC CBS Fox|News NPR AP Reuters Bloomberg AFP Interfax Ukrinform Al|Jazeera New|York|Times Washington|Post Wall|Street|Journal
Los|Angeles|Times Guardian Economist Newsweek Financial|Times Daily|Telegraph Le|Monde White|House State|Department Supreme|Court Red|Cross
United|Nations European|Union World|Bank Security|Council Al|Qaeda al|-|Qaeda Islamic|Jihad Muslim|Brotherhood Ba'ath|Party Amnesty|International
Human|Rights|Watch Green|Party Labour|Party House|of|Representatives House|of|Commons Joint|Chiefs|of|Staff Federal|Reserve Treasury Interpol Mossad
Scotland|Yard Greenpeace Oxfam UNICEF Harvard Yale Stanford MIT Princeton Columbia Oxford|University UCLA Microsoft Google Apple IBM Intel Boeing
Airbus Toyota Honda Ford Chrysler Shell Exxon Chevron BP Gazprom Lukoil Siemens Nokia Sony Samsung Walmart Target Starbucks McDonald's Amazon
Facebook Twitter YouTube Netflix Yahoo eBay Citigroup Goldman|Sachs Morgan|Stanley JP|Morgan Deutsche|Bank Barclays Lehman|Brothers Halliburton
Marriott Hilton Hyatt Verizon Comcast Sprint Cisco Oracle Dell Pfizer Merck Novartis Yankees Red|Sox Lakers Bulls Cowboys Patriots Arsenal Chelsea
Manchester|United Real|Madrid Barcelona Juventus""".split()


def pick(words):
    return random.choice(words).split("|")


def surname():
    if random.random() < 0.2:
        return random.choice(STARTS) + random.choice(ENDS)
    return random.choice(LAST)


def person(length):
    if length == 1:
        return [surname() if random.random() < 0.5 else random.choice(FIRST)]
    words = [random.choice(FIRST)]
    if length > 2 or random.random() < 0.08:
        words.append(random.choice("ABCDEFGHJLMNPRSTW") + "." if random.random() < 0.6 else random.choice(FIRST))
    if random.random() < 0.04:
        words.append(random.choice(("van", "von", "de", "bin", "al", "al -", "el -")))
        words[-1:] = words[-1].split()
    return words + [surname()]


def place(length):
    chance = random.random()
    if length == 1:
        return [random.choice(PLACES) if chance < 0.93 else random.choice(STARTS) + random.choice(("ton", "ville", "burg", "stan", "abad", "grad", "ia"))]
    if chance < 0.6:
        return random.choice(LONG_PLACES).split()
    return [surname() if chance < 0.8 else random.choice(PLACES[:180]), random.choice(SPOTS)]


def brand():
    return random.choice(BRANDS) + random.choice(BRAND_ENDS)


def organisation(length):
    chance = random.random()
    if length == 1:
        if chance < 0.3:
            return letters()
        if chance < 0.75:
            return [random.choice([name for name in BODIES if "|" not in name])]
        return [brand() if chance < 0.9 else surname()]
    if chance < 0.25:
        return pick([name for name in BODIES if "|" in name])
    if chance < 0.45:
        name = [brand()] if random.random() < 0.4 else [surname()] + ([random.choice(("&", "and")), surname()] if random.random() < 0.4 else [])
        return name + [random.choice([firm for firm in FIRMS if firm])]
    if chance < 0.6:
        return ([random.choice(PLACES[:180])] if random.random() < 0.4 else [surname()]) + [random.choice(HEADS)]
    if chance < 0.8:
        return [random.choice(FIRSTS), *(pick(MATTERS) if random.random() < 0.4 else []), random.choice(HEADS)]
    head = pick(KINDS)
    if head[0] in ("University", "Bank"):
        return [*head, random.choice(PLACES[:180])]
    return [*([random.choice(FIRSTS)] if random.random() < 0.3 else []), *head, *pick(MATTERS)]


if __name__ == "__main__":
    exchange(int(sys.argv[1]), sys.argv[2], lambda kind, length: {"PER": person, "ORG": organisation, "LOC": place}[kind](length))
