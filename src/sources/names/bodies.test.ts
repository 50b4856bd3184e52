import { describe, expect, it } from "vitest";
import { namesOf } from "../../../test/names/notation.js";

/*
 * Names of bodies, outlets, places and documents, each after its kind.
 */
describe("names of all else", () => {
  it.each<[string, string]>([
    ["The White House and the Pentagon declined to comment.", "government White House | government Pentagon"],
    [
      "The House of Representatives voted after the Senate did.",
      "government House of Representatives | government Senate",
    ],
    ["The Supreme Court of Canada ruled on Friday.", "government Supreme Court of Canada"],
    [
      "The Ministry of Foreign Affairs in Tokyo protested.",
      "government Ministry of Foreign Affairs | place Tokyo",
    ],
    ["Israel's Energy Ministry cut the power.", "place Israel | government Energy Ministry"],
    ["The Department of Homeland Security issued a warning.", "government Department of Homeland Security"],
    [
      "The U.S. State Department and the FBI are looking into it.",
      "government U.S. State Department | government FBI",
    ],
    [
      "The Environmental Protection Agency, or EPA, fined them.",
      "government Environmental Protection Agency | government EPA",
    ],
    ["The House Select Committee on Benghazi met Tuesday.", "government House Select Committee on Benghazi"],
    ["She chairs the Senate Intelligence Committee now.", "government Senate Intelligence Committee"],
    ["The European Union and NATO condemned it.", "government European Union | government NATO"],
    ["The New York Police Department arrested two men.", "government New York Police Department"],
    ["Palm Beach County Sheriff's Office deputies came.", "government Palm Beach County Sheriff's Office"],
    ["The Congressional Budget Office expects a deficit.", "government Congressional Budget Office"],
    ["Kremlin officials laughed.", "government Kremlin"],
    [
      "The Republican National Committee and the Democratic Party raised money.",
      "organization Republican National Committee | organization Democratic Party",
    ],
    ["The GOP is split.", "organization GOP"],
    [
      "Goldman Sachs and Deutsche Bank paid fines.",
      "organization Goldman Sachs | organization Deutsche Bank",
    ],
    ["Apple Inc and Alphabet Inc fell.", "organization Apple Inc | organization Alphabet Inc"],
    [
      "Doctors Without Borders and the Red Cross left the city.",
      "organization Doctors Without Borders | organization Red Cross",
    ],
    ["The University of Texas at Austin closed.", "organization University of Texas at Austin"],
    [
      "The University of California and Johns Hopkins University took part.",
      "organization University of California | organization Johns Hopkins University",
    ],
    ["The American Civil Liberties Union sued.", "organization American Civil Liberties Union"],
    ["The Bank of China lent the money.", "organization Bank of China"],
    ["Hamas and Hezbollah fired rockets.", "organization Hamas | organization Hezbollah"],
    ["The Egmont Foundation pays for it.", "organization Egmont Foundation"],
    ["Planned Parenthood and the NRA spent more.", "organization Planned Parenthood | organization NRA"],
    ["McDonald's and AT&T withdrew their ads.", "organization McDonald | organization AT&T"],
    ["The Center for Responsive Politics counted it.", "organization Center for Responsive Politics"],
    ["Quinnipiac University polled 900 voters.", "organization Quinnipiac University"],
    [
      "Volkswagen AG and General Motors Co. recalled cars.",
      "organization Volkswagen AG | organization General Motors Co.",
    ],
    ["The Commission on Presidential Debates chose him.", "organization Commission on Presidential Debates"],
    [
      "The New York Times and The Washington Post reported it.",
      "outlet New York Times | outlet Washington Post",
    ],
    ["The Associated Press first reported the deal.", "outlet Associated Press"],
    ["She told CNN and NBC News that she was tired.", "outlet CNN | outlet NBC News"],
    ["The Hill reported it on Sunday, and so did Politico.", "outlet Hill | outlet Politico"],
    ["In an interview with The Hill he denied it.", "outlet Hill"],
    ["The Guardian and the BBC saw the letter.", "outlet Guardian | outlet BBC"],
    [
      "The Orlando Sentinel and the Gilroy Dispatch endorsed her.",
      "outlet Orlando Sentinel | outlet Gilroy Dispatch",
    ],
    [
      "He told Time magazine and New York magazine the same.",
      "outlet Time magazine | outlet New York magazine",
    ],
    ["The Lakewood Gazette printed it.", "outlet Lakewood Gazette"],
    ["Reuters, AFP and Xinhua carried the speech.", "outlet Reuters | outlet AFP | outlet Xinhua"],
    ["“Meet the Press” invited him.", "outlet Meet the Press"],
    ["The Wall Street Journal's editorial page objected.", "outlet Wall Street Journal"],
    ["WASHINGTON (AP) — The talks failed.", "place WASHINGTON | outlet AP"],
    ["The Sydney Morning Herald said so.", "outlet Sydney Morning Herald"],
    ["The Bureau of Labor Statistics published it.", "government Bureau of Labor Statistics"],
    ["The Islamic State claimed it.", "organization Islamic State"],
    ["The International Monetary Fund lowered it.", "government International Monetary Fund"],
    ["Congress will vote, and Parliament will not.", "government Congress | government Parliament"],
    ["The Knesset and the Bundestag are on holiday.", "government Knesset | government Bundestag"],
    ["The U.S. Chamber of Commerce objected.", "organization U.S. Chamber of Commerce"],
    ["Twitter and Facebook removed it.", "organization Twitter | organization Facebook"],
    ["France and Germany agreed in Brussels.", "place France | place Germany | place Brussels"],
    ["The United States warned North Korea.", "place United States | place North Korea"],
    ["He moved from Tucson, Ariz., to New York City.", "place Tucson | place Ariz. | place New York City"],
    ["Police in Bakersfield closed the bridge.", "place Bakersfield"],
    ["They fled Gaza City for Khan Younis.", "place Gaza City | place Khan Younis"],
    ["Mexico City and Buenos Aires bid for it.", "place Mexico City | place Buenos Aires"],
    ["The Gulf of Mexico was calm.", "place Gulf of Mexico"],
    ["Trump Tower was evacuated.", "place Trump Tower"],
    ["The Affordable Care Act survived.", "document Affordable Care Act"],
    [
      "The Paris Agreement and the First Amendment were cited.",
      "document Paris Agreement | document First Amendment",
    ],
    ["Hurricane Katrina hit New Orleans.", "other Hurricane Katrina | place New Orleans"],
    ["China's foreign ministry said Beijing would respond.", "place China | place Beijing"],
    ["Moscow said London was lying.", "place Moscow | place London"],
    ["A Chicago-based Hurun Institute study praised it.", "organization Hurun Institute"],
    ["She told the Post that the shop had closed.", "outlet Post"],
  ])("%s", (text, expected) => {
    expect(namesOf(text)).toBe(expected);
  });
});
