import { describe, expect, it } from "vitest";
import { namesOf } from "../../../test/names/notation.js";

/*
 * Names of people, with what is expected of each: kind, [title], name, sex, (shared surname).
 */
describe("names of people", () => {
  it.each<[string, string]>([
    ["Israeli Defence Minister Yoav Gallant visited the port.", "person [Defence Minister] Yoav Gallant m"],
    ["Sen. Bob Corker, R-Tenn., called the vote a mistake.", "person [Sen.] Bob Corker m"],
    ["House Speaker Paul Ryan said the bill would pass.", "person [House Speaker] Paul Ryan m"],
    ["The plan is dead, said Rep. Lena Ortiz (D-Calif.).", "person [Rep.] Lena Ortiz f"],
    [
      "Secretary of State John Kerry landed in Vienna.",
      "person [Secretary of State] John Kerry m | place Vienna",
    ],
    [
      "Senate Majority Leader Mitch McConnell did not reply.",
      "person [Senate Majority Leader] Mitch McConnell m",
    ],
    ["Attorney General Maria Gomez opened the case.", "person [Attorney General] Maria Gomez f"],
    ["Former President Bill Clinton spoke first.", "person [Former President] Bill Clinton m"],
    ["Mr. Trump thanked Mrs. Clinton.", "person [Mr.] Trump m | person [Mrs.] Clinton f"],
    ["Ms. Okafor and Miss Lindqvist disagreed.", "person [Ms.] Okafor f | person [Miss] Lindqvist f"],
    [
      "Sir Alan Beech and Lady Margaret Hill were there.",
      "person [Sir] Alan Beech m | person [Lady] Margaret Hill f",
    ],
    ["Dr. Amina Diallo treated them.", "person [Dr.] Amina Diallo f"],
    ["Lt. Gov. Dan Patrick signed it.", "person [Lt. Gov.] Dan Patrick m"],
    ["Campaign manager Robby Mook told reporters so.", "person [Campaign manager] Robby Mook m"],
    [
      "Clinton campaign manager Robby Mook told reporters so.",
      "person Clinton | person [campaign manager] Robby Mook m",
    ],
    ["Kremlin spokesman Dmitry Peskov denied it.", "government Kremlin | person [spokesman] Dmitry Peskov m"],
    ["The spokeswoman, Karen Novak, said no.", "person Karen Novak f"],
    ["Spokeswoman Karen Novak said no.", "person [Spokeswoman] Karen Novak f"],
    ["Police Chief Art Acevedo was present.", "person [Police Chief] Art Acevedo m"],
    ["Prime Minister Keir Starmer's office replied.", "person [Prime Minister] Keir Starmer m"],
    ["President-elect Joe Baker waved.", "person [President-elect] Joe Baker m"],
    ["The ex-Governor Rick Stone waved.", "person [ex-Governor] Rick Stone m"],
    ["Pope Francis and King Salman met.", "person [Pope] Francis m | person [King] Salman m"],
    ["Queen Elizabeth II opened the session.", "person [Queen] Elizabeth II f"],
    [
      "Pastor Joseph Brown of Marion Avenue Baptist Church prayed.",
      "person [Pastor] Joseph Brown m | organization Marion Avenue Baptist Church",
    ],
    ["Missouri Republican Roy Blunt voted no.", "place Missouri | person [Republican] Roy Blunt m"],
    [
      "Charlotte Mayor Jennifer Roberts called for calm.",
      "place Charlotte | person [Mayor] Jennifer Roberts f",
    ],
    ["St. Louis Mayor Tishaura Jones called for calm.", "place St. Louis | person [Mayor] Tishaura Jones"],
    ["Bill and Hillary Clinton left early.", "person Bill m (Clinton) | person Hillary Clinton f"],
    ["Sheldon and Miriam Adelson gave millions.", "person Sheldon m (Adelson) | person Miriam Adelson f"],
    ["Donald Trump Jr. met his lawyer.", "person Donald Trump Jr. m"],
    ["Martin Luther King Jr. marched there.", "person Martin Luther King Jr. m"],
    ["Thurston Howell III paid for it.", "person Thurston Howell III"],
    ["Donald J. Trump won.", "person Donald J. Trump m"],
    ["J. Christian Adams wrote it.", "person J. Christian Adams"],
    ["George H.W. Bush served one term.", "person George H.W. Bush m"],
    ['C.L. "Butch" Otter vetoed it.', 'person C.L. "Butch" Otter'],
    ["Marcia (Cia) Price cheered.", "person Marcia (Cia) Price f"],
    ["Ursula von der Leyen warned Hungary.", "person Ursula von der Leyen f | place Hungary"],
    ["Crown Prince Mohammed bin Salman left.", "person [Crown Prince] Mohammed bin Salman m"],
    ["Bashar al-Assad stayed in Damascus.", "person Bashar al-Assad m | place Damascus"],
    ["Luiz Inácio Lula da Silva won again.", "person Luiz Inácio Lula da Silva m"],
    [
      "Recep Tayyip Erdoğan called Vladimir Putin.",
      "person Recep Tayyip Erdoğan m | person Vladimir Putin m",
    ],
    ["Kim Jong Un watched the launch.", "person Kim Jong Un"],
    ["Xi Jinping and Narendra Modi shook hands.", "person Xi Jinping | person Narendra Modi m"],
    ["Sean O'Neill met Ian McKellen.", "person Sean O'Neill m | person Ian McKellen m"],
    ["Mary-Kate Olsen and Jean-Luc Picard arrived.", "person Mary-Kate Olsen f | person Jean-Luc Picard m"],
    ["Patrizia d’Ettorre led the group.", "person Patrizia d’Ettorre"],
    [
      "Angela Merkel’s letter surprised Emmanuel Macron.",
      "person Angela Merkel f | person Emmanuel Macron m",
    ],
    ["Jane Doe lied. Doe was fined.", "person Jane Doe f | person Doe"],
    ["Smith said no. He had met Anna Smith before.", "person Smith | person Anna Smith f"],
    ["Osama bin Laden hid. Bin Laden had guards.", "person Osama bin Laden m | person Laden"],
    ["SMITH: I disagree. JONES: Why is that?", "person SMITH | person JONES"],
    ["MARIA LOPEZ: We lost.", "person MARIA LOPEZ f"],
    ["Will Smith said April was the worst month.", "person Will Smith m"],
    ["Theresa May resigned in May.", "person Theresa May f"],
    ["Trump and Clinton met again.", "person Trump | person Clinton"],
    [
      "Kwame Mensah, Ayesha Khan and Piotr Nowak signed.",
      "person Kwame Mensah m | person Ayesha Khan f | person Piotr Nowak m",
    ],
    [
      "Judge Ruth Steiner and Justice Peter Holm dissented.",
      "person [Judge] Ruth Steiner f | person [Justice] Peter Holm m",
    ],
    [
      "Economist Emmanuel Saez and author Glenn Beck argued.",
      "person [Economist] Emmanuel Saez m | person [author] Glenn Beck m",
    ],
    [
      "Fox News's Sean Hannity asked Tim Kaine.",
      "outlet Fox News | person Sean Hannity m | person Tim Kaine m",
    ],
    ["Billionaire investor Carl Gruber sold his shares.", "person [Billionaire investor] Carl Gruber m"],
    ['"It is over," Thomas Meyer told Lisa Chan.', "person Thomas Meyer m | person Lisa Chan f"],
    ["First lady Michelle Obama spoke for an hour.", "person [First lady] Michelle Obama f"],
    ["His wife, Melania, smiled.", "person Melania"],
    ["Steve Bannon, the chief strategist, resigned.", "person Steve Bannon m"],
    ["Ted Cruz's father, Rafael Cruz, preached.", "person Ted Cruz m | person Rafael Cruz m"],
    ["The detective, Sgt. Laura Pike, took notes.", "person [Sgt.] Laura Pike f"],
    [
      "Investor Mark Cuban laughed at Paul English.",
      "person [Investor] Mark Cuban m | person Paul English m",
    ],
    ["Kamala Harris, the vice president, was not there.", "person Kamala Harris f"],
    [
      "Treasury Secretary Janet Yellen and Foreign Minister Annalena Baerbock met.",
      "person [Treasury Secretary] Janet Yellen f | person [Foreign Minister] Annalena Baerbock f",
    ],
    [
      "He quoted Winston Churchill and Abraham Lincoln.",
      "person Winston Churchill m | person Abraham Lincoln m",
    ],
    ["Priya Raman’s lawyer, Tomas Berg, declined.", "person Priya Raman f | person Tomas Berg m"],
    [
      "U.N. Secretary-General Antonio Guterres spoke.",
      "government U.N. | person [Secretary-General] Antonio Guterres m",
    ],
    [
      "George Washington crossed the river. Washington is cold in January.",
      "person George Washington m | place Washington",
    ],
  ])("%s", (text, expected) => {
    expect(namesOf(text)).toBe(expected);
  });
});
