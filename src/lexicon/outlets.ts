/*
 * News outlets of the world, with the short forms they are called by. Written for Hearsay from general
 * knowledge; the names are facts, and no list was copied.
 *
 * One outlet a line, its full name first, further forms after "|". How a form is to be read:
 * - "The Hill": one word with "The" is an outlet only with the article before it, in either case, for
 *   the word alone means something else. "The New York Times": the article may be left out.
 * - "Time?": an ordinary word or another name. It is an outlet only where something else says so; "The
 *   Sun?" where its article has a capital in the middle of a sentence.
 *
 * Short forms that several outlets share ("the Times", "the Post", "the Journal") are not given: who is
 * meant is for the article to say.
 */

/** Agencies whose copy other outlets run. */
export const NEWS_AGENCIES = `
The Associated Press | AP | A.P.
Reuters | Thomson Reuters
Agence France-Presse | AFP | Agence France Presse
United Press International | UPI
Bloomberg News | Bloomberg | Bloomberg Politics | Bloomberg.com
Dow Jones Newswires
Deutsche Presse-Agentur | dpa | DPA
Xinhua News Agency | Xinhua
China News Service
TASS | ITAR-TASS | Itar-Tass | Tass
Interfax | Interfax-Ukraine
RIA Novosti | RIA
Sputnik?| Sputnik News
Ukrinform
Belta | BelTA
Kyodo News | Kyodo
Jiji Press | Jiji
Yonhap News Agency | Yonhap
Korean Central News Agency | KCNA
Press Trust of India | PTI
Asian News International | ANI
United News of India | UNI?
Antara
Bernama
Vietnam News Agency | VNA
Anadolu Agency | Anadolu
Islamic Republic News Agency | IRNA
Fars News Agency | Fars
Tasnim News Agency | Tasnim
Mehr News Agency | ISNA
Saudi Press Agency | SPA?
Emirates News Agency | WAM
Qatar News Agency | QNA
Petra News Agency
Wafa | WAFA
Maan News Agency | Ma'an News Agency
SANA | Syrian Arab News Agency
National News Agency
Middle East News Agency | MENA News Agency
Australian Associated Press | AAP
Canadian Press
Press Association | PA Media | PA news agency
ANSA | Ansa
AGI?
EFE
Europa Press
Lusa
Belga
ANP?
APA?
Keystone-SDA
PAP?
CTK | Czech News Agency
MTI
Agerpres
Tanjug
Hina?
ATA?
NTB
TT News Agency
Ritzau
STT
LETA
ELTA
BNS
Notimex
Prensa Latina
Telam
Agencia Brasil
Pan African News Agency | PANA
Inter Press Service
Religion News Service
Catholic News Agency
Jewish Telegraphic Agency | JTA
McClatchy | McClatchy Newspapers
Gannett
Tribune News Service
Scripps News
States Newsroom
Kaiser Health News | KFF Health News
`;

/** Radio, television, and what they show. */
export const BROADCASTERS = `
ABC News | ABC | ABC's This Week
CBS News | CBS | CBSN
NBC News | NBC
CNN | Cable News Network | CNN International | CNN.com
Fox News | Fox News Channel | FOX News | FOX | Fox Business | Fox Business Network | Fox? | FoxNews.com | Fox News Radio
MSNBC | MS NOW
CNBC
PBS | PBS NewsHour | NewsHour
NPR | National Public Radio
C-SPAN
HLN
Newsmax | Newsmax TV
One America News Network | One America News | OAN | OANN
NewsNation
Univision
Telemundo
Al Jazeera | Al-Jazeera | Al Jazeera English | Al Jazeera America
Al Arabiya | Al-Arabiya
BBC | BBC News | British Broadcasting Corporation | BBC Radio 4 | BBC Radio | BBC World Service | BBC One | BBC Two | BBC Persian
ITV | ITV News
Sky News | Sky News Arabia | Sky News Australia
Channel 4 News
Channel 5 News
GB News
TalkTV | talkRADIO | LBC
RTE | RTÉ
Deutsche Welle | DW
ARD | Tagesschau
ZDF
RTL | n-tv
France 24
France Inter
Franceinfo | France Info
RFI | Radio France Internationale | Radio France
TF1
BFM TV | BFMTV | BFM
Europe 1
RAI | Rai
Sky TG24
RTVE | TVE
Cadena SER
RTP?
VRT
RTBF
NOS?
SVT | Sveriges Television | Sveriges Radio
NRK
Yle
RUV
TVP
TVN | TVN24
Polsat
Ceska Televize
TV2?
Nova TV
Euronews
Radio Free Europe | Radio Free Europe/Radio Liberty | RFE/RL | Radio Liberty | Radio Svoboda
Radio Free Asia
Voice of America | VOA
Rossiya 1 | Rossiya 24
RT? | Russia Today
Channel One Russia
NTV
TV Rain | Dozhd
Echo of Moscow | Ekho Moskvy
Hromadske
Suspilne
CBC | CBC News | Canadian Broadcasting Corporation | Radio-Canada
CTV | CTV News
Global News
ABC Australia | Australian Broadcasting Corporation | ABC Radio
SBS | SBS News
Nine News | Seven News | 9News | 7News
RNZ | Radio New Zealand | Radio NZ
TVNZ | 1News
Newshub
NHK
TBS?
TV Asahi
Fuji TV | Nippon TV
KBS
MBC
YTN
JTBC
CCTV | China Central Television | CGTN
Phoenix TV
TVB
RTHK
CNA | Channel NewsAsia
NDTV
Times Now
Republic TV
India Today | Aaj Tak
CNN-News18 | CNN-IBN
Doordarshan
All India Radio
Geo News | Geo TV
ARY News
Samaa
Dawn News
TOLOnews | Tolo News
Press TV
IRIB
Iran International
Manoto
TRT | TRT World
CNN Turk | CNN Türk
Haberturk
NTV Turkey
Kan? | Kan News
Channel 12 | Channel 13 News | Channel 12 News | Channel 2 News | Channel 14
Army Radio | Galei Tzahal
i24NEWS | i24
Israel Radio
Al Mayadeen
Al Manar | Al-Manar
LBCI
MTV Lebanon
Rudaw
Kurdistan 24
Al Hadath
Asharq News
eNCA
SABC
Channels Television | Channels TV
Arise News
Arise TV
NTA?
Citizen TV
Globo News | GloboNews | TV Globo
Televisa
Caracol
TeleSUR | Telesur
Globovision
Bloomberg Television | Bloomberg TV | Bloomberg Radio
ESPN
TMZ
HBO
Comedy Central
60 Minutes
Meet the Press
Face the Nation
Fox & Friends | Fox and Friends
Fox News Sunday
State of the Union?
Good Morning America
Morning Joe
Good Morning Britain
The Today Show | Today show
Nightline | Dateline NBC
Inside Edition
The View?
The Late Show | The Tonight Show | The Daily Show | Last Week Tonight
Saturday Night Live
Democracy Now | Democracy Now!
Andrew Marr Show
Newsnight
Question Time?
PM Programme
Sirius XM | SiriusXM
Premiere Radio Networks
WNYC
WBUR
WBEZ
WGN | WGN-TV
KTLA
KQED
KPCC
WMUR
WCVB
WHDH
WFAA
WSB-TV
WPLG
WTOP
KARE
KUSA
KIRO
`;

/** Newspapers, daily and weekly. */
export const NEWSPAPERS = `
The New York Times | NYT | N.Y. Times | NYTimes | NY Times | New York Times Magazine | nytimes.com
The Washington Post | WaPo
The Wall Street Journal | WSJ
USA Today | USA TODAY
The Los Angeles Times | L.A. Times | LA Times
The Chicago Tribune
The Chicago Sun-Times | Sun-Times
The Boston Globe
The Boston Herald
The New York Post | N.Y. Post | NY Post
The New York Daily News | NY Daily News
Newsday
amNewYork
The Philadelphia Inquirer
The Philadelphia Daily News
The Pittsburgh Post-Gazette | Post-Gazette
The Pittsburgh Tribune-Review | Tribune-Review
The Baltimore Sun
The Washington Times
The Washington Examiner
The Washington Free Beacon
The Richmond Times-Dispatch
The Virginian-Pilot
The Atlanta Journal-Constitution | AJC
The Miami Herald
El Nuevo Herald
The Tampa Bay Times | The St. Petersburg Times
The Tampa Tribune
The Orlando Sentinel
The Sun Sentinel | Sun-Sentinel
The Palm Beach Post
The Florida Times-Union
The Naples Daily News
The Charlotte Observer
The News & Observer | News and Observer
The Post and Courier
The Greenville News
The Tennessean?
The Commercial Appeal
The Courier-Journal | Louisville Courier-Journal
The Lexington Herald-Leader
The Plain Dealer | Cleveland Plain Dealer
The Columbus Dispatch
The Cincinnati Enquirer
The Toledo Blade
The Akron Beacon Journal
The Dayton Daily News
The Detroit Free Press
The Detroit News
The Indianapolis Star | IndyStar
The Milwaukee Journal Sentinel
The Wisconsin State Journal
The Star Tribune | Minneapolis Star Tribune
The St. Paul Pioneer Press | Pioneer Press
The Des Moines Register
The Cedar Rapids Gazette
The Quad-City Times
The Sioux City Journal
The Omaha World-Herald
The Kansas City Star
The Wichita Eagle
The St. Louis Post-Dispatch | Post-Dispatch
The Tulsa World
The Oklahoman?
The Arkansas Democrat-Gazette
The Dallas Morning News
The Houston Chronicle
The Austin American-Statesman
The San Antonio Express-News
The Fort Worth Star-Telegram
The Texas Tribune
The Times-Picayune | New Orleans Times-Picayune
The Baton Rouge Advocate
The Clarion-Ledger
The Birmingham News
The Denver Post
The Colorado Sun
The Salt Lake Tribune
The Deseret News
The Albuquerque Journal
The Santa Fe New Mexican
The Arizona Republic
The Arizona Daily Star
The Las Vegas Review-Journal | Review-Journal
The Las Vegas Sun
The Nevada Independent
The Reno Gazette-Journal
The San Francisco Chronicle | SFGate
The San Francisco Examiner
The San Jose Mercury News | The Mercury News
The East Bay Times
The Oakland Tribune
The Sacramento Bee
The Fresno Bee
The San Diego Union-Tribune
The Orange County Register
The Oregonian?
The Seattle Times
The Seattle Post-Intelligencer
The Spokesman-Review
The Anchorage Daily News | Alaska Dispatch News
The Honolulu Star-Advertiser
The Honolulu Civil Beat
The Idaho Statesman
The Billings Gazette
The Bismarck Tribune
The Argus Leader
The Hartford Courant
The Providence Journal
The Portland Press Herald
The Bangor Daily News
The Concord Monitor
The Union Leader | New Hampshire Union Leader
The Nashua Telegraph
The Burlington Free Press
The Worcester Telegram & Gazette
The Times Union | Albany Times Union
The Buffalo News
The Star-Ledger | Newark Star-Ledger
The Bergen Record
The Press of Atlantic City
The News Journal
The Charleston Gazette-Mail
The Stars and Stripes
Roll Call
The Christian Science Monitor
The Financial Times | FT
The Times of London
The Sunday Times
The Guardian
The Observer?
The Independent
The Daily Telegraph | The Telegraph | The Sunday Telegraph
The Daily Mail | MailOnline | Mail Online | Mail on Sunday
The Daily Mirror | The Mirror | The Sunday Mirror
The Daily Express
The Sun?
The Evening Standard | London Evening Standard
The Metro?
The Morning Star
The Scotsman
The Herald?
The Daily Record
The Belfast Telegraph
The Irish Times
The Irish Independent
The Irish Examiner
The Jewish Chronicle
Le Monde
Le Figaro
Libération | Liberation?
Les Echos
Le Parisien | Journal du Dimanche
L'Humanité
Ouest-France
La Croix
Der Tagesspiegel | Tagesspiegel
Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine | Frankfurter Allgemeine Sonntagszeitung
Süddeutsche Zeitung | Sueddeutsche Zeitung | Suddeutsche Zeitung
Die Welt | Welt am Sonntag
Die Zeit
Bild | Bild am Sonntag
Handelsblatt
Die Tageszeitung
Neue Zürcher Zeitung | NZZ | Neue Zuercher Zeitung
Tages-Anzeiger
Der Standard
Die Presse
Kurier
Kronen Zeitung
Corriere della Sera
La Repubblica
La Stampa
Il Sole 24 Ore
Il Messaggero
Il Fatto Quotidiano
L'Osservatore Romano
El País | El Pais
El Mundo
La Vanguardia
El Periódico
Diário de Notícias
Público | Publico
De Volkskrant | Volkskrant
De Telegraaf | Telegraaf
NRC Handelsblad | NRC
Algemeen Dagblad
De Standaard
Le Soir
De Morgen
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Expressen
Aftenposten
Verdens Gang
Dagbladet
Politiken
Berlingske
Jyllands-Posten
Ekstra Bladet
Helsingin Sanomat
Gazeta Wyborcza
Rzeczpospolita
Hospodarske Noviny
Lidove Noviny
Népszabadság
Magyar Nemzet
Kathimerini
Ta Nea
Hurriyet | Hürriyet | Hurriyet Daily News
Sabah
Cumhuriyet
Milliyet
Zaman
Daily Sabah
Novaya Gazeta
Kommersant
Vedomosti
Izvestia | Izvestiya
Komsomolskaya Pravda
Pravda
Rossiyskaya Gazeta
Nezavisimaya Gazeta
The Moscow Times
Kyiv Post
The Kyiv Independent
Ukrainska Pravda
Haaretz
The Jerusalem Post
The Times of Israel
Yedioth Ahronoth | Yediot Ahronot | Yediot Aharonot
Israel Hayom
Maariv
Calcalist | Globes
Al-Quds
Asharq al-Awsat | Al-Sharq al-Awsat
Al-Hayat
Al-Ahram | Al Ahram | Ahram Online
Al-Masry Al-Youm | Egypt Independent
The National?
Gulf News
Khaleej Times
Arab News
Okaz
The Daily Star
An-Nahar | Al-Akhbar
Tehran Times
Kayhan
The Times of India
The Hindu
The Indian Express
The Hindustan Times
The Economic Times
The Deccan Herald | Deccan Chronicle
The Telegraph India
The Tribune?
The New Indian Express
Mint?
Business Standard
Dainik Jagran | Dainik Bhaskar
Dawn?
The News International
The Express Tribune
The Daily Times
The Nation?
The Daily Star Bangladesh
Prothom Alo
Kathmandu Post
Daily Mirror Sri Lanka
The South China Morning Post | SCMP
The Global Times
The People's Daily
China Daily
The Beijing News
Caixin
Apple Daily
Ming Pao
Sing Tao
Taipei Times
The Straits Times
The Star Malaysia
New Straits Times
The Jakarta Post
Kompas
Bangkok Post
The Nation Thailand
The Philippine Daily Inquirer
Philippine Star
Manila Times
VnExpress
Phnom Penh Post
The Irrawaddy
Myanmar Times
The Asahi Shimbun | Asahi Shimbun | Asahi
The Yomiuri Shimbun | Yomiuri
The Mainichi Shimbun | Mainichi
Nikkei | Nikkei Asia | Nikkei Asian Review
Sankei Shimbun | Sankei
The Japan Times
The Chosun Ilbo | Chosun Ilbo
JoongAng Ilbo | Dong-A Ilbo
Hankyoreh
The Korea Herald
The Korea Times
Rodong Sinmun
The Sydney Morning Herald
The Age?
The Australian?
The Australian Financial Review
The Daily Telegraph Australia | Herald Sun | Courier-Mail
The West Australian
The New Zealand Herald | NZ Herald
The Dominion Post
The Globe and Mail
The National Post
The Toronto Star
The Toronto Sun
The Ottawa Citizen
The Montreal Gazette
La Presse
Le Devoir
The Vancouver Sun
The Calgary Herald
Folha de S.Paulo | Folha de S. Paulo | Folha
O Globo
O Estado de S.Paulo | Estadão
Clarín | Clarin
La Nación
Página/12
El Mercurio
La Tercera
El Comercio
El Tiempo
El Espectador
El Nacional
El Universal
La Jornada
Excélsior
Reforma
Milenio
Granma
The Jamaica Gleaner
The Mail & Guardian | Mail and Guardian
The Daily Maverick
Business Day
The Sowetan
The Daily Nation
The Standard?
The East African
The Daily Monitor
New Vision
The Punch?
The Vanguard?
ThisDay
The Premium Times
The Herald Zimbabwe
Addis Standard
The Forward?
The Onion?
The Epoch Times
The National Enquirer
The Harvard Crimson
The Daily Californian
The Stanford Daily
The Yale Daily News
`;

/** Magazines and journals that report. */
export const MAGAZINES = `
Time?| Time magazine | TIME magazine | TIME
Newsweek
The New Yorker
The Atlantic
The Economist
U.S. News & World Report | U.S. News
New York magazine | New York Magazine
The New York Review of Books
The London Review of Books
Vanity Fair
Rolling Stone
Esquire
GQ
Vogue
People? | People magazine
Us Weekly
Entertainment Weekly
The Hollywood Reporter
Variety?
Billboard?
Forbes
Fortune? | Fortune magazine
Bloomberg Businessweek | Businessweek
Fast Company
Inc.?
Wired?
Scientific American
National Geographic
New Scientist
Nature?
The New Republic
The Nation magazine | Nation magazine
National Review | National Review Online
The Weekly Standard
The American Conservative
The American Prospect
American Spectator
Commentary?
Reason? | Reason magazine
Mother Jones
Harper's | Harper's Magazine
Foreign Policy? | Foreign Policy magazine
Foreign Affairs? | Foreign Affairs magazine
The Week?
The Spectator?
The New Statesman | New Statesman
Private Eye
Prospect magazine
Der Spiegel | Spiegel | Spiegel Online
Stern?
Focus?
Le Point
L'Express
L'Obs | Nouvel Observateur
Paris Match
Le Canard Enchaîné | Charlie Hebdo
Le Monde diplomatique
L'Espresso
Panorama?
Profil
Wprost
Time Out?
Maclean's
Outlook India
The Caravan?
Frontline?
Caijing
Veja
Proceso
Semana
Jeune Afrique
The Diplomat
Jane's Defence Weekly | Jane's
Defense News
Army Times | Military Times | Navy Times | Air Force Times
Stars & Stripes
Aviation Week
Congressional Quarterly | CQ Roll Call
National Journal
Cosmopolitan
Glamour?
Teen Vogue
Marie Claire
Ebony
Essence?
Playboy
Sports Illustrated
Consumer Reports
The Lancet
The New England Journal of Medicine
Chronicle of Higher Education
Education Week
`;

/** Outlets that began on the web, and sites that report. */
export const WEB_OUTLETS = `
Politico | POLITICO | Politico Magazine | Politico Europe | POLITICO Playbook | Politico Playbook
Axios
The Huffington Post | HuffPost | Huffington Post | HuffPost Live | HuffPost Pollster?
BuzzFeed | BuzzFeed News | Buzzfeed
Vox | Vox.com
Vice News | VICE News | Vice? | VICE | Motherboard
Slate? | Slate magazine
Salon? | Salon.com
The Daily Beast
The Intercept
The Hill?
The Daily Caller
The Daily Wire
The Daily Signal
The Daily Kos | Daily Kos
The Federalist
The Blaze? | TheBlaze
The Bulwark?
The Dispatch?
The Free Press
The Gateway Pundit
The Drudge Report | Drudge Report
Breitbart News | Breitbart | Breitbart.com | Breitbart News Daily
InfoWars | Infowars
RedState
Townhall | Townhall.com
Hot Air
PJ Media
Power Line
WorldNetDaily | WND
LifeZette
Independent Journal Review | IJReview
Mediaite
Talking Points Memo | TPM
ThinkProgress
Media Matters
Raw Story
Crooks and Liars
Truthout
AlterNet
Common Dreams
Real Clear Politics | RealClearPolitics
FiveThirtyEight
ProPublica
The Marshall Project
The Trace?
The Center for Public Integrity
The Conversation?
The Texas Observer
MinnPost
CalMatters
VTDigger
CityLab
Business Insider
Quartz?
Mashable
Gawker
Gizmodo
Jezebel
Deadspin
TechCrunch
The Verge?
Recode
Ars Technica
Engadget
CNET
ZDNet
The Information?
Semafor
Puck News
Punchline
Punchbowl News
NOTUS
The 19th
The Root?
The Grio
International Business Times | IBTimes
The Globe Post
Global Post | GlobalPost
World Socialist Web Site
MarketWatch
Barron's
TheStreet
Seeking Alpha
Yahoo News | Yahoo! News | Yahoo Finance
MSN News
AOL News
Google News
Apple News
Wikinews
WikiLeaks?
Bellingcat
OCCRP
Mediapart
Contexte
EUobserver
Euractiv | EurActiv
The Local?
The Journal.ie | TheJournal.ie
openDemocracy
UnHerd
Guido Fawkes
ConservativeHome
Middle East Eye
Al-Monitor | Al Monitor
The New Arab
Electronic Intifada
+972 Magazine
Ynet | Ynetnews
Walla | Walla News
Arutz Sheva
Meduza
The Insider?
Mediazona
Gazeta.ru
Lenta.ru
RBC? | RBK
Fontanka
Republic.ru
BelaPAN
Tut.by
The Wire?
Scroll.in
The Quint
ThePrint
Firstpost
Newslaundry
Rappler
Malaysiakini
Coconuts
Mothership
Hong Kong Free Press
The Paper?
Sina News
Nikkei.com
Crikey
The Saturday Paper
Stuff.co.nz
The Spinoff
The Tyee
Rabble.ca
Infobae
Animal Político
Aristegui Noticias
Efecto Cocuyo
Sahara Reporters
AllAfrica
IRIN News
Daily Dot
Talking Biz News
Inside Higher Ed
Inside Climate News
Grist
Stat? | STAT News
Politifact | PolitiFact
FactCheck.org
Snopes
Washington Monthly
The Washington Blade
The Advocate?
LGBTQ Nation
Right Side Broadcasting
OZY
Upworthy
The Young Turks
Pod Save America
Vulture
The Ringer?
The Athletic?
Bleacher Report
Heat Street
Circa News
Fusion?
`;
