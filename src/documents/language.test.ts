import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.js";

/** Invented. */
const NEWS: readonly (readonly [string, string])[] = [
  [
    "de",
    "Die Ministerin sagte am Montag, der Haushalt werde um ein Drittel gekürzt. Niemand sei gefragt worden, beklagte die Opposition.",
  ],
  [
    "es",
    "La ministra dijo el lunes que el presupuesto se reducirá en un tercio. La oposición lamentó que nadie hubiera sido consultado.",
  ],
  [
    "fr",
    "La ministre a déclaré lundi que le budget serait réduit d'un tiers. L'opposition regrette que personne n'ait été consulté.",
  ],
  [
    "it",
    "La ministra ha detto lunedì che il bilancio sarà ridotto di un terzo. L'opposizione lamenta che nessuno è stato consultato.",
  ],
  [
    "pt",
    "A ministra disse na segunda-feira que o orçamento será reduzido em um terço. A oposição lamentou que ninguém tenha sido consultado.",
  ],
  [
    "nl",
    "De minister zei maandag dat de begroting met een derde wordt verlaagd. De oppositie klaagde dat niemand iets was gevraagd.",
  ],
  [
    "sv",
    "Ministern sade på måndagen att budgeten ska skäras ned med en tredjedel. Oppositionen klagade på att ingen hade tillfrågats.",
  ],
  [
    "da",
    "Ministeren sagde mandag, at budgettet skal skæres ned med en tredjedel. Oppositionen klagede over, at ingen var blevet spurgt.",
  ],
  [
    "no",
    "Statsråden sa mandag at budsjettet skal kuttes med en tredjedel. Opposisjonen klaget over at ingen hadde blitt spurt om det.",
  ],
  [
    "fi",
    "Ministeri sanoi maanantaina, että talousarviota leikataan kolmanneksella. Oppositio valitti, ettei keneltäkään ollut kysytty.",
  ],
  [
    "pl",
    "Minister powiedziała w poniedziałek, że budżet zostanie obcięty o jedną trzecią. Opozycja skarżyła się, że nikogo nie zapytano.",
  ],
  [
    "cs",
    "Ministryně v pondělí uvedla, že rozpočet bude snížen o třetinu. Opozice si stěžovala, že se nikoho na nic neptali.",
  ],
  [
    "hu",
    "A miniszter hétfőn azt mondta, hogy a költségvetést egyharmadával csökkentik. Az ellenzék szerint senkit sem kérdeztek meg.",
  ],
  [
    "ro",
    "Ministra a declarat luni că bugetul va fi redus cu o treime. Opoziția s-a plâns că nimeni nu a fost întrebat.",
  ],
  [
    "tr",
    "Bakan pazartesi günü bütçenin üçte bir oranında azaltılacağını söyledi. Muhalefet kimseye sorulmadığından şikâyet etti.",
  ],
  [
    "vi",
    "Bộ trưởng cho biết hôm thứ Hai rằng ngân sách sẽ bị cắt giảm một phần ba. Phe đối lập phàn nàn rằng không ai được hỏi ý kiến.",
  ],
  [
    "sq",
    "Ministrja tha të hënën se buxheti do të shkurtohet me një të tretën. Opozita u ankua se askush nuk ishte pyetur.",
  ],
  [
    "ru",
    "Министр заявила в понедельник, что бюджет будет сокращён на треть. Оппозиция посетовала, что никого не спросили.",
  ],
  [
    "uk",
    "Міністерка заявила в понеділок, що бюджет буде скорочено на третину. Опозиція поскаржилася, що нікого не запитали.",
  ],
  [
    "bg",
    "Министърката каза в понеделник, че бюджетът ще бъде намален с една трета. Опозицията се оплака, че никой не е бил попитан.",
  ],
  [
    "el",
    "Η υπουργός δήλωσε τη Δευτέρα ότι ο προϋπολογισμός θα μειωθεί κατά το ένα τρίτο. Η αντιπολίτευση παραπονέθηκε.",
  ],
  ["ar", "قالت الوزيرة يوم الاثنين إن الميزانية ستخفض بمقدار الثلث. واشتكت المعارضة من أنه لم يتم سؤال أحد."],
  [
    "fa",
    "وزیر روز دوشنبه گفت که بودجه یک سوم کاهش خواهد یافت. مخالفان گلایه کردند که از هیچ‌کس پرسیده نشده است.",
  ],
  ["he", "השרה אמרה ביום שני כי התקציב יקוצץ בשליש. האופוזיציה התלוננה שאיש לא נשאל."],
  [
    "ur",
    "وزیر نے پیر کو کہا کہ بجٹ میں ایک تہائی کمی کی جائے گی۔ اپوزیشن نے شکایت کی کہ کسی سے نہیں پوچھا گیا۔",
  ],
  [
    "hi",
    "मंत्री ने सोमवार को कहा कि बजट में एक तिहाई की कटौती की जाएगी। विपक्ष ने शिकायत की कि किसी से नहीं पूछा गया।",
  ],
  ["bn", "মন্ত্রী সোমবার বলেছেন যে বাজেট এক তৃতীয়াংশ কমানো হবে। বিরোধীরা অভিযোগ করেছে যে কাউকে জিজ্ঞাসা করা হয়নি।"],
  ["ta", "வரவு செலவுத் திட்டம் மூன்றில் ஒரு பங்கு குறைக்கப்படும் என்று அமைச்சர் திங்கட்கிழமை கூறினார்."],
  ["th", "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่างบประมาณจะถูกตัดลงหนึ่งในสาม ฝ่ายค้านบ่นว่าไม่มีใครถูกถามความเห็น"],
  ["zh", "部长周一表示，预算将削减三分之一。反对党抱怨说，没有人被征求意见。"],
  ["ja", "大臣は月曜日、予算を3分の1削減すると述べた。野党は誰にも相談がなかったと不満を述べた。"],
  ["ko", "장관은 월요일 예산을 3분의 1 삭감할 것이라고 말했다. 야당은 아무에게도 묻지 않았다고 불평했다."],
];

/** Invented, and full of what misleads: foreign names, capitals, abbreviations, quotations. */
const ENGLISH = [
  "Schumer tweets: “Let’s go.”",
  "Rep. Hank Ortega (D-Ga.) resigns",
  "Biden, stumping for Clinton, trashes Trump",
  "Sanders' anti-superdelegate push gains steam in Senate",
  "Mayor Nguyen denies bribery claims",
  "Macron, Scholz and Meloni to meet in Brussels: Report",
  "Abdel Fattah al-Sisi visits Addis Ababa",
  "São Paulo floods kill 12, officials say",
  "“Hasta la vista,” he told reporters in Madrid.",
  "U.S. FDA OKs Pfizer RSV jab",
  "Zelenskyy: Kharkiv under fire",
  "Hurricane Beryl nears Jamaica",
  "“It is over,” said Ms. Müller-Lüdenscheidt of the Süddeutsche Zeitung.",
  "Fed holds rates",
  "Dow drops 500 points",
  "Police: Man shot in Baton Rouge",
  "The minister said on Monday that the budget would be cut by a third.",
];

describe("detectLanguage", () => {
  it.each(NEWS)("knows %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
    expect(detectLanguage(`${text}\n\n`.repeat(40))).toBe(language);
  });

  it.each(ENGLISH)("does not take English for another language: %s", (text) => {
    expect(["en", "und"]).toContain(detectLanguage(text));
  });

  it("is sure of an English sentence", () => {
    expect(detectLanguage("The minister said on Monday that the budget would be cut by a third.")).toBe("en");
  });

  it.each([
    "",
    " \n",
    "12.5 % – 1,000",
    "OK",
    "Trump",
    "!?…",
    "\ud800\ud800",
    "qwx zzkp vvrt ghjk bnmq wrtp kjhg",
  ])("does not guess at %j", (text) => {
    expect(detectLanguage(text)).toBe("und");
  });

  it("is not misled by a foreign quotation at the top or a foreign footer", () => {
    const english = "The minister said on Monday that the budget would be cut by a third. ".repeat(60);
    const german = "Die Ministerin sagte am Montag, der Haushalt werde um ein Drittel gekürzt. ".repeat(8);
    expect(detectLanguage(german + english)).toBe("en");
    expect(detectLanguage(english + german)).toBe("en");
  });

  it("takes as long for a long text as for a short one", () => {
    const text = "The minister said on Monday that the budget would be cut by a third. ".repeat(300_000);
    const start = performance.now();
    expect(detectLanguage(text)).toBe("en");
    expect(performance.now() - start).toBeLessThan(100);
  });
});

const corpora = new URL("../../../shared/corpora/", import.meta.url);
const FILES = [
  "polnear/train.jsonl.gz",
  "polnear/dev.jsonl.gz",
  "stories/helsinki.jsonl.gz",
  "stories/basil.jsonl.gz",
  "wikinews/articles.jsonl.gz",
];

describe.skipIf(!existsSync(corpora))(
  "detectLanguage on the shared corpora (skipped where they are absent)",
  () => {
    it.each(FILES)("finds every article of %s English", (file) => {
      const rows = gunzipSync(readFileSync(new URL(file, corpora)))
        .toString()
        .trim()
        .split("\n");
      const texts = rows.map((row) => JSON.parse(row) as { id: string; text: string; title?: string });
      const others = texts.filter(({ text }) => detectLanguage(text) !== "en").map(({ id }) => id);
      expect(others).toEqual([]);
      const titles = texts.flatMap(({ title }) => title ?? []);
      expect(titles.filter((title) => !["en", "und"].includes(detectLanguage(title)))).toEqual([]);
    });
  },
);
