/*
 * Countries, the states of the United States, and further places that news names. Written for Hearsay
 * from general knowledge; the abbreviations are those of the United States Postal Service and of news
 * agencies' house style. A name with "?" is an ordinary word or a surname too: something else must say
 * that it is a place.
 */

/**
 * Countries and territories, one a line: names, then adjectives and names of inhabitants, then the
 * capital from which its government speaks, parted by ";". Several of a kind are parted by ",".
 */
export const COUNTRIES = `
Afghanistan; Afghan, Afghans; Kabul
Albania; Albanian, Albanians; Tirana
Algeria; Algerian, Algerians; Algiers
Andorra; Andorran, Andorrans; Andorra la Vella
Angola; Angolan, Angolans; Luanda
Argentina; Argentine, Argentines, Argentinian, Argentinians; Buenos Aires
Armenia; Armenian, Armenians; Yerevan
Australia; Australian, Australians; Canberra
Austria; Austrian, Austrians; Vienna
Azerbaijan; Azerbaijani, Azerbaijanis, Azeri, Azeris; Baku
Bahamas; Bahamian, Bahamians; Nassau
Bahrain; Bahraini, Bahrainis; Manama
Bangladesh; Bangladeshi, Bangladeshis; Dhaka
Barbados; Barbadian, Barbadians; Bridgetown
Belarus; Belarusian, Belarusians; Minsk
Belgium; Belgian, Belgians; Brussels
Belize; Belizean, Belizeans; Belmopan
Benin; Beninese; Porto-Novo
Bhutan; Bhutanese; Thimphu
Bolivia; Bolivian, Bolivians; La Paz
Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina; Bosnian, Bosnians; Sarajevo
Botswana; Botswanan, Botswanans; Gaborone
Brazil; Brazilian, Brazilians; Brasilia
Britain, United Kingdom, UK, U.K., Great Britain; British, Briton, Britons; London
Brunei; Bruneian, Bruneians; Bandar Seri Begawan
Bulgaria; Bulgarian, Bulgarians; Sofia
Burkina Faso; Burkinabe; Ouagadougou
Burundi; Burundian, Burundians; Bujumbura
Cambodia; Cambodian, Cambodians; Phnom Penh
Cameroon; Cameroonian, Cameroonians; Yaounde
Canada; Canadian, Canadians; Ottawa
Cape Verde; Cape Verdean, Cape Verdeans; Praia
Central African Republic; Central African, Central Africans; Bangui
Chad; Chadian, Chadians; N'Djamena
Chile; Chilean, Chileans; Santiago
China, People's Republic of China; Chinese; Beijing
Colombia; Colombian, Colombians; Bogota
Comoros; Comorian, Comorians; Moroni
Congo, Democratic Republic of Congo, Democratic Republic of the Congo, Republic of Congo, DR Congo, DRC; Congolese; Kinshasa
Costa Rica; Costa Rican, Costa Ricans; San Jose
Croatia; Croatian, Croatians, Croat, Croats; Zagreb
Cuba; Cuban, Cubans; Havana
Cyprus; Cypriot, Cypriots; Nicosia
Czech Republic, Czechia; Czech, Czechs; Prague
Denmark; Danish, Dane, Danes; Copenhagen
Djibouti; Djiboutian, Djiboutians; Djibouti City
Dominica; Dominican, Dominicans; Roseau
Dominican Republic; Dominican, Dominicans; Santo Domingo
East Timor, Timor-Leste; Timorese; Dili
Ecuador; Ecuadorean, Ecuadorian, Ecuadoreans, Ecuadorians; Quito
Egypt; Egyptian, Egyptians; Cairo
El Salvador; Salvadoran, Salvadorans; San Salvador
England; English, Englishman; London
Equatorial Guinea; Equatorial Guinean; Malabo
Eritrea; Eritrean, Eritreans; Asmara
Estonia; Estonian, Estonians; Tallinn
Eswatini, Swaziland; Swazi, Swazis; Mbabane
Ethiopia; Ethiopian, Ethiopians; Addis Ababa
Fiji; Fijian, Fijians; Suva
Finland; Finnish, Finn, Finns; Helsinki
France; French, Frenchman, Frenchmen; Paris
Gabon; Gabonese; Libreville
Gambia; Gambian, Gambians; Banjul
Georgia; Georgian, Georgians; Tbilisi
Germany; German, Germans; Berlin
Ghana; Ghanaian, Ghanaians; Accra
Greece; Greek, Greeks; Athens
Greenland; Greenlandic, Greenlanders; Nuuk
Grenada; Grenadian, Grenadians; St. George's
Guatemala; Guatemalan, Guatemalans; Guatemala City
Guinea; Guinean, Guineans; Conakry
Guinea-Bissau; Bissau-Guinean; Bissau
Guyana; Guyanese; Georgetown
Haiti; Haitian, Haitians; Port-au-Prince
Honduras; Honduran, Hondurans; Tegucigalpa
Hong Kong; Hongkonger, Hongkongers
Hungary; Hungarian, Hungarians; Budapest
Iceland; Icelandic, Icelander, Icelanders; Reykjavik
India; Indian, Indians; New Delhi
Indonesia; Indonesian, Indonesians; Jakarta
Iran, Islamic Republic of Iran, Islamic Republic; Iranian, Iranians; Tehran
Iraq; Iraqi, Iraqis; Baghdad
Ireland, Republic of Ireland; Irish, Irishman; Dublin
Israel; Israeli, Israelis; Jerusalem
Italy; Italian, Italians; Rome
Ivory Coast, Cote d'Ivoire; Ivorian, Ivorians; Abidjan
Jamaica; Jamaican, Jamaicans; Kingston
Japan; Japanese; Tokyo
Jordan; Jordanian, Jordanians; Amman
Kazakhstan; Kazakh, Kazakhs; Astana
Kenya; Kenyan, Kenyans; Nairobi
Kiribati; Kiribati; Tarawa
Kosovo; Kosovar, Kosovars; Pristina
Kuwait; Kuwaiti, Kuwaitis; Kuwait City
Kyrgyzstan; Kyrgyz; Bishkek
Laos; Lao, Laotian, Laotians; Vientiane
Latvia; Latvian, Latvians; Riga
Lebanon; Lebanese; Beirut
Lesotho; Basotho; Maseru
Liberia; Liberian, Liberians; Monrovia
Libya; Libyan, Libyans; Tripoli
Liechtenstein; Liechtensteiner; Vaduz
Lithuania; Lithuanian, Lithuanians; Vilnius
Luxembourg; Luxembourgish; Luxembourg City
Macau, Macao; Macanese
Madagascar; Malagasy; Antananarivo
Malawi; Malawian, Malawians; Lilongwe
Malaysia; Malaysian, Malaysians; Kuala Lumpur
Maldives; Maldivian, Maldivians; Male
Mali; Malian, Malians; Bamako
Malta; Maltese; Valletta
Marshall Islands; Marshallese; Majuro
Mauritania; Mauritanian, Mauritanians; Nouakchott
Mauritius; Mauritian, Mauritians; Port Louis
Mexico; Mexican, Mexicans; Mexico City
Micronesia; Micronesian, Micronesians; Palikir
Moldova; Moldovan, Moldovans; Chisinau
Monaco; Monegasque, Monegasques
Mongolia; Mongolian, Mongolians; Ulaanbaatar
Montenegro; Montenegrin, Montenegrins; Podgorica
Morocco; Moroccan, Moroccans; Rabat
Mozambique; Mozambican, Mozambicans; Maputo
Myanmar, Burma; Burmese; Naypyitaw
Namibia; Namibian, Namibians; Windhoek
Nauru; Nauruan, Nauruans; Yaren
Nepal; Nepalese, Nepali, Nepalis; Kathmandu
Netherlands, Holland; Dutch, Dutchman; The Hague
New Zealand; New Zealander, New Zealanders, Kiwi, Kiwis; Wellington
Nicaragua; Nicaraguan, Nicaraguans; Managua
Niger; Nigerien, Nigeriens; Niamey
Nigeria; Nigerian, Nigerians; Abuja
North Korea, DPRK, Democratic People's Republic of Korea; North Korean, North Koreans; Pyongyang
North Macedonia, Macedonia; Macedonian, Macedonians; Skopje
Northern Ireland; Northern Irish; Belfast
Norway; Norwegian, Norwegians; Oslo
Oman; Omani, Omanis; Muscat
Pakistan; Pakistani, Pakistanis; Islamabad
Palau; Palauan, Palauans; Ngerulmud
Palestine; Palestinian, Palestinians; Ramallah
Panama; Panamanian, Panamanians; Panama City
Papua New Guinea; Papua New Guinean; Port Moresby
Paraguay; Paraguayan, Paraguayans; Asuncion
Peru; Peruvian, Peruvians; Lima
Philippines; Philippine, Filipino, Filipinos, Filipina, Filipinas; Manila
Poland; Polish, Pole, Poles; Warsaw
Portugal; Portuguese; Lisbon
Puerto Rico; Puerto Rican, Puerto Ricans; San Juan
Qatar; Qatari, Qataris; Doha
Romania; Romanian, Romanians; Bucharest
Russia, Russian Federation; Russian, Russians; Moscow
Rwanda; Rwandan, Rwandans; Kigali
Saint Lucia, St. Lucia; Saint Lucian; Castries
Samoa; Samoan, Samoans; Apia
San Marino; Sammarinese
Saudi Arabia; Saudi, Saudis, Saudi Arabian; Riyadh
Scotland; Scottish, Scot, Scots; Edinburgh
Senegal; Senegalese; Dakar
Serbia; Serbian, Serbians, Serb, Serbs; Belgrade
Seychelles; Seychellois; Victoria
Sierra Leone; Sierra Leonean, Sierra Leoneans; Freetown
Singapore; Singaporean, Singaporeans
Slovakia; Slovak, Slovaks; Bratislava
Slovenia; Slovenian, Slovenians, Slovene, Slovenes; Ljubljana
Solomon Islands; Solomon Islander, Solomon Islanders; Honiara
Somalia; Somali, Somalis; Mogadishu
Somaliland; Somalilander; Hargeisa
South Africa; South African, South Africans; Pretoria
South Korea, Republic of Korea; South Korean, South Koreans; Seoul
South Sudan; South Sudanese; Juba
Soviet Union, USSR, U.S.S.R.; Soviet, Soviets
Spain; Spanish, Spaniard, Spaniards; Madrid
Sri Lanka; Sri Lankan, Sri Lankans; Colombo
Sudan; Sudanese; Khartoum
Suriname; Surinamese; Paramaribo
Sweden; Swedish, Swede, Swedes; Stockholm
Switzerland; Swiss; Bern
Syria; Syrian, Syrians; Damascus
Taiwan; Taiwanese; Taipei
Tajikistan; Tajik, Tajiks; Dushanbe
Tanzania; Tanzanian, Tanzanians; Dodoma
Thailand; Thai, Thais; Bangkok
Tibet; Tibetan, Tibetans; Lhasa
Togo; Togolese; Lome
Tonga; Tongan, Tongans; Nuku'alofa
Trinidad and Tobago, Trinidad; Trinidadian, Trinidadians; Port of Spain
Tunisia; Tunisian, Tunisians; Tunis
Turkey, Turkiye, Türkiye; Turkish, Turk, Turks; Ankara
Turkmenistan; Turkmen; Ashgabat
Tuvalu; Tuvaluan, Tuvaluans; Funafuti
Uganda; Ugandan, Ugandans; Kampala
Ukraine; Ukrainian, Ukrainians; Kyiv
United Arab Emirates, UAE, U.A.E., Emirates; Emirati, Emiratis; Abu Dhabi
United States, United States of America, US, U.S., USA, U.S.A., America; American, Americans; Washington
Uruguay; Uruguayan, Uruguayans; Montevideo
Uzbekistan; Uzbek, Uzbeks; Tashkent
Vanuatu; Ni-Vanuatu; Port Vila
Vatican, Vatican City, Holy See; Vatican
Venezuela; Venezuelan, Venezuelans; Caracas
Vietnam; Vietnamese; Hanoi
Wales; Welsh, Welshman; Cardiff
Yemen; Yemeni, Yemenis; Sanaa
Yugoslavia; Yugoslav, Yugoslavs
Zambia; Zambian, Zambians; Lusaka
Zimbabwe; Zimbabwean, Zimbabweans; Harare
`;

/** States and the federal district of the United States, one a line: name; postal code; news agencies' short forms; inhabitants. */
export const US_STATES = `
Alabama; AL; Ala.; Alabaman, Alabamian, Alabamians
Alaska; AK; ; Alaskan, Alaskans
Arizona; AZ; Ariz.; Arizonan, Arizonans
Arkansas; AR; Ark.; Arkansan, Arkansans
California; CA; Calif.; Californian, Californians
Colorado; CO; Colo.; Coloradan, Coloradans
Connecticut; CT; Conn.
Delaware; DE; Del.; Delawarean
District of Columbia; DC; D.C.
Florida; FL; Fla.; Floridian, Floridians
Georgia; GA; Ga.
Hawaii; HI; ; Hawaiian, Hawaiians
Idaho; ID; ; Idahoan, Idahoans
Illinois; IL; Ill.; Illinoisan
Indiana; IN; Ind.; Hoosier, Hoosiers
Iowa; IA; ; Iowan, Iowans
Kansas; KS; Kan., Kans.; Kansan, Kansans
Kentucky; KY; Ky.; Kentuckian, Kentuckians
Louisiana; LA; La.; Louisianan, Louisianans
Maine; ME; ; Mainer, Mainers
Maryland; MD; Md.; Marylander, Marylanders
Massachusetts; MA; Mass.
Michigan; MI; Mich.; Michigander, Michiganders
Minnesota; MN; Minn.; Minnesotan, Minnesotans
Mississippi; MS; Miss.; Mississippian, Mississippians
Missouri; MO; Mo.; Missourian, Missourians
Montana; MT; Mont.; Montanan, Montanans
Nebraska; NE; Neb., Nebr.; Nebraskan, Nebraskans
Nevada; NV; Nev.; Nevadan, Nevadans
New Hampshire; NH; N.H.
New Jersey; NJ; N.J.; New Jerseyan
New Mexico; NM; N.M.; New Mexican, New Mexicans
New York; NY; N.Y.; New Yorker, New Yorkers
North Carolina; NC; N.C.; North Carolinian, North Carolinians
North Dakota; ND; N.D.; North Dakotan, North Dakotans
Ohio; OH; ; Ohioan, Ohioans
Oklahoma; OK; Okla.; Oklahoman, Oklahomans
Oregon; OR; Ore.; Oregonian, Oregonians
Pennsylvania; PA; Pa., Penn.; Pennsylvanian, Pennsylvanians
Rhode Island; RI; R.I.; Rhode Islander, Rhode Islanders
South Carolina; SC; S.C.; South Carolinian, South Carolinians
South Dakota; SD; S.D.; South Dakotan, South Dakotans
Tennessee; TN; Tenn.; Tennessean, Tennesseans
Texas; TX; Tex.; Texan, Texans
Utah; UT; ; Utahn, Utahns
Vermont; VT; Vt.; Vermonter, Vermonters
Virginia; VA; Va.; Virginian, Virginians
Washington state, Washington State; WA; Wash.
West Virginia; WV; W.Va., W. Va.; West Virginian, West Virginians
Wisconsin; WI; Wis., Wisc.; Wisconsinite, Wisconsinites
Wyoming; WY; Wyo.
`;

/** Adjectives and names of inhabitants of no one country, which are no names of places either. */
export const PEOPLES = `
African, Africans, African-American, African-Americans, Arab, Arabs, Arabic, Asian, Asians, Asian-American, Asian-Americans, Baloch,
Balkan, Baltic, Basque, Basques, Bedouin, Berber, Berbers, Catalan, Catalans, Caucasian, Caucasians, Chechen, Chechens, Cherokee,
Cornish, Cossack, Cossacks, Corsican, Crimean, Crimeans, Cuban-American, Cuban-Americans, European, Europeans, Flemish, Gazan, Gazans,
Hausa, Hispanic, Hispanics, Hmong, Hutu, Igbo, Inuit, Irish-American, Jewish, Jew, Jews, Kashmiri, Kashmiris, Kurdish, Kurd, Kurds,
Latino, Latinos, Latina, Latinas, Latinx, Latin, Maori, Mexican-American, Mexican-Americans, Muslim-American, Native American,
Native Americans, Navajo, Nordic, Pashtun, Pashtuns, Punjabi, Roma, Rohingya, Scandinavian, Sikh, Sikhs, Slavic, Tatar, Tatars, Tamil,
Tamils, Tutsi, Uighur, Uighurs, Uyghur, Uyghurs, Western, Westerner, Westerners, Yazidi, Yazidis, Yoruba, Zulu, Londoner, Londoners,
Parisian, Parisians, Muscovite, Muscovites, Berliner, Berliners, Bostonian, Bostonians, Chicagoan, Chicagoans, Anglo, Anglo-American,
Christian, Christians, Catholic, Catholics, Protestant, Protestants, Orthodox, Evangelical, Evangelicals, Mormon, Mormons, Muslim,
Muslims, Moslem, Moslems, Islamic, Islamist, Islamists, Sunni, Sunnis, Shiite, Shiites, Shia, Shi'ite, Hindu, Hindus, Buddhist,
Buddhists, Baptist, Baptists, Methodist, Methodists, Anglican, Anglicans, Lutheran, Lutherans, Presbyterian, Quaker, Quakers, Amish,
Republican, Republicans, Democrat, Democrats, Democratic, Libertarian, Libertarians, Tory, Tories, Labour, Conservative,
Conservatives, Liberal, Liberals, Communist, Communists, Socialist, Socialists, Marxist, Marxists, Nazi, Nazis, Neo-Nazi, Neo-Nazis,
Zionist, Zionists, Jihadist, Salafi, Salafist, Wahhabi, Baathist, Maoist, Maoists, Leninist, Stalinist, Trotskyist, Confederate,
Confederates, Union, Yankee, Yankees, Southerner, Southerners, Northerner, Midwestern, Midwesterner, Trumpist, Clintonian, Reaganite,
Brexiteer, Brexiteers, Remainer, Remainers, Chavista, Chavistas, Peronist, Peronists, Kremlinologist, Clintonite, Christian-right, GOPer
`;

/** Regions, seas and rivers. */
export const REGIONS = `
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia, Americas, Arctic,
Middle East, Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, Western Europe, Eastern Europe, Central Europe,
Balkans, Baltics, Caucasus, Caribbean, Maghreb, Sahel, Sahara, Horn of Africa, West Africa, East Africa, North Africa, Southern Africa,
Sub-Saharan Africa, Levant, Persian Gulf, Arabian Peninsula, Korean Peninsula, Gulf of Mexico, South China Sea, East China Sea, Black Sea,
Baltic Sea, Mediterranean, Mediterranean Sea, Red Sea, Sea of Azov, Caspian Sea, Strait of Hormuz, Suez Canal, Panama Canal, English Channel,
Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Pacific, Nile, Rhine, Danube, Volga, Dnipro, Tigris, Euphrates, Amazon River, Mississippi River,
Rio Grande, West Bank, East Jerusalem, Gaza, Gaza Strip, Golan Heights, Sinai, Sinai Peninsula, Kurdistan, Iraqi Kurdistan, Kashmir,
Punjab, Bengal, West Bengal, Uttar Pradesh, Gujarat, Maharashtra, Tamil Nadu, Kerala, Bihar, Assam, Sindh, Balochistan, Khyber Pakhtunkhwa,
Waziristan, Helmand, Xinjiang, Inner Mongolia, Guangdong, Sichuan, Hubei, Hunan, Siberia, Chechnya, Dagestan, Crimea, Donbas, Donbass,
Donetsk region, Luhansk region, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Karabakh, Bavaria, Saxony, Catalonia, Basque Country,
Andalusia, Galicia, Brittany, Normandy, Provence, Corsica, Sicily, Sardinia, Lombardy, Tuscany, Flanders, Wallonia, Ulster, Cornwall,
Yorkshire, Scotland Yard?, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland,
Queensland, New South Wales, Victoria?, Tasmania, Western Australia, Darfur, Tigray, Rakhine, Aceh, Bali, Java, Sumatra, Borneo,
Mindanao, Okinawa, Hokkaido, Fukushima, Guam, American Samoa, Virgin Islands, Bermuda, Cayman Islands, Gibraltar, Falkland Islands,
New England, Midwest, Pacific Northwest, Deep South, Sun Belt, Rust Belt, Bible Belt, Appalachia, Silicon Valley, Long Island,
Staten Island, Manhattan, Brooklyn, Queens, Bronx, Harlem, Lower Manhattan, Capitol Hill, Wall Street?, Times Square, Central Park,
Ground Zero, Guantanamo, Guantanamo Bay, Guantánamo Bay, West Coast, East Coast, Gulf Coast, Bay Area, Southern California, Northern California,
Northern Virginia, South Florida, Upstate New York, Mar-a-Lago, Camp David, Mount Everest, Himalayas, Alps, Andes, Appalachians,
Rocky Mountains, Grand Canyon, Great Lakes, Lake Michigan, Cape Cod, Martha's Vineyard, Hollywood, Las Vegas Strip, Trump Tower
`;

/** Cities and towns of some size or fame, other than the capitals that stand with their countries. */
export const CITIES = `
New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, Jacksonville, Fort Worth, Columbus,
Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis,
Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Miami,
Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Anaheim, Honolulu,
Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, St. Louis, Saint Paul, St. Paul, Henderson, Pittsburgh, Cincinnati, Anchorage,
Greensboro, Plano, Newark, Lincoln?, Orlando, Irvine, Toledo, Jersey City, Chula Vista, Durham, Fort Wayne, St. Petersburg, Laredo, Buffalo?,
Madison?, Lubbock, Chandler?, Scottsdale, Reno, Glendale, Norfolk, Winston-Salem, Irving?, Chesapeake, Baton Rouge, Richmond, Boise, Spokane,
Des Moines, Birmingham, Tacoma, Rochester, Modesto, Fayetteville, Little Rock, Salt Lake City, Huntsville, Tallahassee, Knoxville, Worcester,
Providence?, Hartford, Santa Fe, Concord, Manchester, Burlington, Montpelier, Augusta, Bangor, Albany, Syracuse, Trenton, Harrisburg, Scranton,
Dover, Annapolis, Charleston, Columbia?, Savannah, Macon, Montgomery?, Jackson?, Mobile?, Biloxi, Shreveport, Topeka, Cheyenne, Helena?, Billings,
Bismarck, Fargo, Pierre?, Sioux Falls, Sioux City, Cedar Rapids, Davenport, Iowa City, Ames, Dubuque, Duluth, Madison, Green Bay, Lansing, Flint,
Grand Rapids, Ann Arbor, Dayton, Akron, Youngstown, Canton, Springfield, Peoria, Gary?, South Bend, Evansville, Bloomington, Frankfort, Charlottesville,
Roanoke, Newtown, Ferguson?, San Bernardino, Palo Alto, Mountain View, Cupertino, Berkeley, Santa Monica, Beverly Hills, Malibu, Aurora, Boulder,
Fort Lauderdale, West Palm Beach, Palm Beach, Key West, Pensacola, Naples, Sarasota, Gainesville, Hempstead, White Plains, Yonkers, Chappaqua, Nashua,
Portsmouth, Derry, Exeter, Keene, Bedford, Greenville, Spartanburg, Myrtle Beach, Hilton Head, Asheville, Wilmington, Chapel Hill, McAllen, Brownsville,
Uvalde, Parkland, Waco, Galveston, Amarillo, Juneau, Fairbanks, Olympia, Salem, Eugene?, Carson City, Washington, Washington D.C., Washington DC,
Montreal, Toronto, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Tijuana, Guadalajara, Monterrey, Ciudad Juarez, Juarez, Acapulco, Cancun, Puebla, Oaxaca,
São Paulo, Sao Paulo, Rio de Janeiro, Rio, Salvador, Brasília, Recife, Porto Alegre, Curitiba, Medellin, Cali, Cartagena, Guayaquil, Cusco, Maracaibo, Valparaiso, Cordoba,
Rosario, Bogotá, Liverpool, Leeds, Sheffield, Bristol?, Glasgow, Nottingham, Leicester, Coventry, Cambridge, Oxford, Brighton, Plymouth, Southampton, Aberdeen, Dundee,
Swansea, Salisbury, Calais, Cork, Galway, Londonderry, Derry, Marseille, Marseilles, Lyon, Toulouse, Nice?, Strasbourg, Bordeaux, Lille, Nantes, Cannes, Davos,
Geneva, Zurich, Basel, Lausanne, Munich, Hamburg, Frankfurt, Cologne?, Stuttgart, Dresden, Leipzig, Düsseldorf, Dusseldorf, Bonn, Bremen, Hanover, Nuremberg,
Potsdam, Salzburg, Innsbruck, Graz, Milan, Naples, Turin, Venice, Florence?, Genoa, Bologna, Palermo, Lampedusa, Barcelona, Seville, Valencia, Bilbao, Malaga,
Granada, Porto, Amsterdam, Rotterdam, Utrecht, Eindhoven, Hague, Antwerp, Ghent, Bruges, Liège, Malmö, Malmo, Gothenburg, Uppsala, Bergen, Aarhus, Tampere, Turku,
Gdansk, Krakow, Wroclaw, Lodz, Poznan, Brno, Ostrava, Kosice, Gyor, Szeged, Cluj, Timisoara, Plovdiv, Varna, Thessaloniki, Piraeus, Istanbul, Izmir, Antalya, Adana,
Gaziantep, Diyarbakir, Kiev, Kharkiv, Odesa, Odessa, Lviv, Mariupol, Donetsk, Luhansk, Kherson, Zaporizhzhia, Bakhmut, Bucha, Avdiivka, Dnipropetrovsk, Sevastopol, Simferopol,
Saint Petersburg, Kazan, Novosibirsk, Yekaterinburg, Vladivostok, Sochi, Grozny, Rostov-on-Don, Kursk, Belgorod, Kaliningrad, Murmansk, Almaty, Samarkand, Batumi,
Stepanakert, Tel Aviv, Haifa, Beersheba, Ashkelon, Ashdod, Eilat, Sderot, Netanya, Nazareth, Bethlehem, Hebron, Nablus, Jenin, Jericho, Khan Younis, Khan Yunis, Rafah,
Gaza City, Deir al-Balah, Jabalia, Sidon, Tyre, Aleppo, Homs, Hama, Idlib, Raqqa, Deir ez-Zor, Kobani, Palmyra, Latakia, Daraa, Mosul, Basra, Kirkuk, Irbil, Erbil,
Fallujah, Ramadi, Tikrit, Najaf, Karbala, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Mecca, Medina, Jeddah, Jiddah, Dubai, Sharjah, Aden, Hodeida, Taiz,
Alexandria, Luxor, Giza, Suez, Port Said, Benghazi, Misrata, Sirte, Tobruk, Oran, Casablanca, Marrakesh, Fez, Tangier, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri,
Kumasi, Timbuktu, Agadez, Goma, Bukavu, Lubumbashi, Mombasa, Kisumu, Garissa, Dar es Salaam, Arusha, Entebbe, Gulu, El Fasher, Port Sudan, Omdurman, Mekelle,
Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein, Bulawayo, Beira, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Abbottabad,
Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune,
Lucknow, Jaipur, Kanpur, Nagpur, Patna, Bhopal, Varanasi, Ayodhya, Amritsar, Srinagar, Chandigarh, Guwahati, Kochi, Chittagong, Cox's Bazar, Kandy, Jaffna, Yangon,
Rangoon, Mandalay, Chiang Mai, Pattaya, Phuket, Ho Chi Minh City, Saigon, Da Nang, Haiphong, Siem Reap, Penang, Johor Bahru, Surabaya, Bandung, Medan, Cebu, Davao,
Quezon City, Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nanjing, Hangzhou, Xi'an, Harbin, Dalian, Qingdao, Urumqi, Kunming, Kaohsiung, Osaka,
Kyoto, Yokohama, Nagoya, Kobe, Hiroshima, Nagasaki, Sapporo, Fukuoka, Sendai, Busan, Incheon, Daegu, Kaesong, Sydney?, Melbourne, Brisbane, Perth, Adelaide, Darwin?,
Hobart, Cairns, Auckland, Christchurch, Dunedin, Sharm el-Sheikh, Nassau County, Kabul City, Cleveland Heights, Silver Spring, Annandale, Fairfax, Alexandria, Loudoun County, Prince William County
`;
