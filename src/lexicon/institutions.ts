/*
 * Bodies of state, and words that tell what sort of body a name is of. Written for Hearsay from general
 * knowledge. A form with "?" is an ordinary word or another name too: something else must say so.
 */

/** Bodies of state and unions of states, one a line, further forms after "|". */
export const GOVERNMENT_BODIES = `
White House
Oval Office
West Wing
Kremlin
Downing Street | No. 10 | Number 10
Whitehall
Pentagon
Foggy Bottom
State Department | Department of State | U.S. State Department
Justice Department | Department of Justice | DOJ
Treasury Department | Department of the Treasury | Treasury
Defense Department | Department of Defense | DOD | DoD | Defence Department
Department of Homeland Security | DHS | Homeland Security
Health and Human Services | HHS
Congress | U.S. Congress
Senate | U.S. Senate | House | U.S. House | House of Representatives
House of Commons | House of Lords | Commons? | Lords?
Parliament
Supreme Court | U.S. Supreme Court | High Court
Capitol?
Federal Bureau of Investigation | FBI | F.B.I.
Central Intelligence Agency | CIA | C.I.A.
National Security Agency | NSA | N.S.A.
National Security Council | NSC
Environmental Protection Agency | EPA | E.P.A.
Internal Revenue Service | IRS | I.R.S.
Federal Reserve | Fed | Federal Reserve Board
Securities and Exchange Commission | SEC | S.E.C.
Federal Communications Commission | FCC
Federal Trade Commission | FTC
Federal Election Commission | FEC | F.E.C.
Food and Drug Administration | FDA | F.D.A.
Centers for Disease Control and Prevention | CDC | Centers for Disease Control
National Institutes of Health | NIH
Congressional Budget Office | CBO
Government Accountability Office | GAO
Office of Management and Budget | OMB
Social Security Administration
Drug Enforcement Administration | DEA
Immigration and Customs Enforcement | ICE | ICE?
Customs and Border Protection | CBP
Border Patrol
Secret Service | U.S. Secret Service
Transportation Security Administration | TSA
Federal Aviation Administration | FAA
Federal Emergency Management Agency | FEMA
National Aeronautics and Space Administration | NASA
Bureau of Labor Statistics | BLS
Census Bureau | U.S. Census Bureau
Joint Chiefs of Staff | Joint Chiefs
National Guard
Coast Guard | U.S. Coast Guard
U.S. Army | Army | U.S. Navy | Navy | U.S. Air Force | Air Force | U.S. Marine Corps | Marine Corps | Marines?
Central Command | U.S. Central Command | CENTCOM
New York Police Department | NYPD | LAPD
Scotland Yard | Metropolitan Police | Met Police
MI5 | MI6 | GCHQ
Home Office | Foreign Office | Cabinet Office | Ministry of Defence | MoD
NHS | National Health Service
Bank of England
Bank of Japan
European Union | EU | E.U.
European Commission
European Parliament
European Council
European Central Bank | ECB
European Court of Human Rights
European Court of Justice
United Nations | UN | U.N.
United Nations Security Council | U.N. Security Council | UN Security Council | Security Council
U.N. General Assembly | General Assembly
UNHCR | UNICEF | UNRWA | UNESCO
World Health Organization | WHO | World Health Organisation
International Monetary Fund | IMF
World Bank
World Trade Organization | WTO
International Criminal Court | ICC
International Court of Justice | ICJ
International Atomic Energy Agency | IAEA
NATO | Nato | North Atlantic Treaty Organization
African Union
Arab League
OPEC | OSCE | ASEAN
G7 | G-7 | G8 | G20 | G-20
Bundestag | Bundesrat | Bundesbank
Duma | State Duma | Federation Council | FSB | GRU | KGB
Knesset | Israel Defense Forces | Israeli Defense Forces | Israel Defence Forces | IDF | Shin Bet | Mossad
Sejm | Rada | Verkhovna Rada | Dail | Riksdag | Storting | Folketing | Diet? | Lok Sabha | Rajya Sabha | Majlis | Cortes
Elysee | Élysée | Elysee Palace | Élysée Palace | Quai d'Orsay | National Assembly
Politburo | National People's Congress | State Council | People's Liberation Army | PLA
Blue House
Revolutionary Guard | Revolutionary Guards | Islamic Revolutionary Guard Corps | IRGC
Palestinian Authority
Interpol | Europol
Cabinet
Electoral College?
`;

/** Parties, movements, firms and other bodies that are no state's, one a line. */
export const ORGANIZATIONS = `
Republican National Committee | RNC | R.N.C.
Democratic National Committee | DNC | D.N.C.
Republican Party | GOP | G.O.P. | Grand Old Party
Democratic Party
Libertarian Party | Green Party | Tea Party | Constitution Party
Freedom Caucus | House Freedom Caucus | Congressional Black Caucus
Labour Party | Conservative Party | Liberal Democrats | Lib Dems | UKIP | Ukip | SNP | Sinn Fein | Sinn Féin | DUP | Fianna Fail | Fine Gael
Christian Democratic Union | CDU | CSU | SPD | AfD | Alternative for Germany
National Front | National Rally | En Marche | Front National
Likud | Labor Party | Fatah | Hamas | Hezbollah | Hizbollah | Houthis? | Taliban | Al Qaeda | Al-Qaeda | al-Qaida | Al-Qaida
Islamic State | Islamic State of Iraq and Syria | ISIS | ISIL | IS? | Daesh | Boko Haram | Al-Shabab | Al-Shabaab | Muslim Brotherhood | Islamic Jihad | PLO
African National Congress | ANC | Bharatiya Janata Party | BJP | Communist Party | Workers' Party | AKP | PKK | YPG | United Russia | Kuomintang
National Rifle Association | NRA | N.R.A.
American Civil Liberties Union | ACLU | A.C.L.U.
NAACP | Planned Parenthood | AARP | AFL-CIO | SEIU | AFSCME | Teamsters | United Auto Workers | UAW
Black Lives Matter | Occupy Wall Street | Ku Klux Klan | KKK | AIPAC | J Street | CPAC | Emily's List | EMILY's List | MoveOn | MoveOn.org
Human Rights Watch | Amnesty International | Red Cross | International Committee of the Red Cross | Doctors Without Borders | Oxfam | Greenpeace | Transparency International
Heritage Foundation | Brookings Institution | Cato Institute | American Enterprise Institute | Center for American Progress | RAND Corporation | Hoover Institution | Pew Research Center | Pew
Gallup | Quinnipiac | Ipsos | YouGov | Rasmussen | SurveyMonkey
Clinton Foundation | Trump Organization | Trump Foundation | Trump University | Priorities USA | Priorities USA Action | American Crossroads | Right to Rise | Americans for Prosperity | Club for Growth
Chamber of Commerce | U.S. Chamber of Commerce | Business Roundtable
Goldman Sachs | JPMorgan | JPMorgan Chase | Citigroup | Morgan Stanley | Bank of America | Wells Fargo | Lehman Brothers | Deutsche Bank | HSBC | Barclays | UBS | Credit Suisse
Google | Alphabet? | Apple? | Amazon? | Facebook | Meta? | Microsoft | Twitter | Uber | Netflix | Tesla | IBM | Intel | Oracle? | YouTube | Instagram | Snapchat | LinkedIn | Reddit | TikTok | WhatsApp | Telegram? | Huawei | Samsung | Sony | Nokia
General Motors | GM | Ford Motor | Toyota | Honda | Volkswagen | BMW | Boeing | Airbus | Lockheed Martin | Raytheon | General Electric | GE | Exxon | ExxonMobil | Exxon Mobil | Chevron | BP | Shell? | Gazprom | Rosneft | Aramco | Saudi Aramco
Walmart | Wal-Mart | Target? | McDonald's | Starbucks | Coca-Cola | Pepsi | PepsiCo | Nike | Disney | Comcast | Verizon | AT&T | Pfizer | Moderna | AstraZeneca | Johnson & Johnson | Merck | Monsanto | Bayer | Siemens
Harvard | Yale | Princeton | Stanford | MIT | Columbia University | Cornell | Georgetown? | UCLA | Oxford University | Cambridge University
FIFA | UEFA | NFL | NBA | MLB | NHL | NCAA | IOC | International Olympic Committee
WikiLeaks | Wikileaks | Anonymous? | DCLeaks | Cambridge Analytica | Fusion GPS | CrowdStrike
Vatican | Church of England | Catholic Church
`;

/** Laws, treaties and other papers known by name, one a line. */
export const DOCUMENTS = `
Constitution | U.S. Constitution | Bill of Rights | First Amendment | Second Amendment | Fourth Amendment | Fifth Amendment | Fourteenth Amendment | 14th Amendment
Declaration of Independence | Magna Carta | Bible | Quran | Koran | Torah
Affordable Care Act | Obamacare | Civil Rights Act | Voting Rights Act | Patriot Act | USA Patriot Act | Dodd-Frank | Glass-Steagall
North American Free Trade Agreement | NAFTA | Nafta | Trans-Pacific Partnership | TPP
Paris Agreement | Paris Accord | Kyoto Protocol | Geneva Conventions | Geneva Convention | Good Friday Agreement | Maastricht Treaty | Lisbon Treaty
Panama Papers | Pentagon Papers | Paradise Papers | Mueller report | Chilcot report
Federal Register | Congressional Record
`;

/** Last words, in small letters, of a name that a body of state has: "the Ministry of Health" by its first. */
export const GOVERNMENT_HEADS = `
department ministry court courts police congress senate parliament legislature bureau directorate embassy consulate treasury
cabinet government administration army navy airforce corps guard command assembly council councils commission tribunal
constabulary sheriff patrol secretariat chancellery prefecture municipality inspectorate ombudsman knesset
`;

/** Words, in small letters, that some word of an organisation's name is, mostly its last. */
export const ORGANIZATION_HEADS = `
party committee association organization organisation institute institution foundation university college school company corporation corp corp. inc inc. co. ltd ltd. llc plc
group union federation league center centre club society network coalition alliance fund bank campaign conference church mosque synagogue hospital
board trust partners associates industries holdings enterprises international systems technologies pharmaceuticals laboratories labs
airlines airways motors brothers bros studios pictures entertainment records forum initiative project council caucus movement front
pac brigade brigades militia consortium chamber academy museum library orchestra ballet theater theatre team fc united
authority agency service services office commission force forces hotel casino resorts caucus firm capital management ventures securities advisors strategies consulting
solutions media communications energy oil gas electric power water railways railway insurance
`;

/** Last words, in small letters, of a place's name. */
export const PLACE_HEADS = `
river lake sea ocean bay gulf strait island islands peninsula valley mountain mountains mount hill hills desert forest park county province district
city town village beach street avenue road boulevard square airport bridge highway canal coast region plaza tower building stadium arena heights harbor harbour
creek falls springs canyon border cemetery prison palace castle
`;

/** Last words, in small letters, of a paper's, law's or programme's name. */
export const DOCUMENT_HEADS = `
act treaty agreement accord accords declaration protocol constitution amendment resolution charter bill code report memorandum manifesto doctrine directive
memo dossier papers
`;

/** Last words, in small letters, of an event's, prize's or thing's name. */
export const THING_HEADS = `
war wars prize award awards games cup championship day night eve week month election elections primary primaries caucuses convention debate debates summit festival
revolution crisis scandal deal plan program programme rally march attack attacks bombing era age dream street-fair bowl olympics holocaust
`;

/** Last words of an outlet's name, for outlets no list has: "the Gilroy Dispatch". */
export const OUTLET_HEADS = `
Times Post Herald Gazette Tribune News Journal Chronicle Sentinel Observer Courier Register Inquirer Enquirer Examiner Telegraph Telegram Dispatch Bulletin
Globe? Star? Sun? Mirror? Express? Record? Press? Review? Daily Weekly Monitor? Mercury? Ledger Bee? Advertiser Leader? Argus Standard? Echo? Guardian? Independent? Reporter? Citizen?
Today? Beacon? Banner? Magazine Radio TV Television Zeitung Gazeta Shimbun Pravda Broadcasting Newspapers Newspaper Advocate? Democrat? Republic? Times-Dispatch Times-Union Post-Gazette
Post-Dispatch Journal-Constitution Sun-Times Star-Ledger Union-Tribune Review-Journal Democrat-Gazette Journal-Sentinel Herald-Tribune Star-Telegram News-Press News-Leader News-Sentinel
Times-Picayune Star-Tribune Herald-Leader Post-Intelligencer Express-News Morning-News Morning? Evening? NewsHour Newswire Newswires
`;
