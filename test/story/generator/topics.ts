/**
 * What the stories are about. A topic is parted from the next by a blank line:
 *
 *   T  headlines
 *   P  begins a proposition
 *   S  a clause that states it ("said that …"), several
 *   Q  the same as somebody would say it; [ ] holds what a careless desk may cut out
 *   A  the same with other words in it
 *   H  a clause that states it with a hedge
 *   N  least and greatest number for {n}; {m} is another number, not far off
 *   B  background that nobody vouches for
 */
const TEXT = `
T Tarry road crossing stays empty | Detours strain the shops by the river | A town without its bridge | Council weighs cost of repairs
P
S the old chain bridge will stay closed for {n} weeks
S it will be {n} weeks before the old chain bridge opens again
Q We are going to keep the chain bridge closed for {n} weeks[, whatever the traders tell you,] because the cables are worn through
A We are going to keep the chain bridge shut for {n} weeks because the cables are worn through
H the old chain bridge may stay closed for {n} weeks
N 5 30
P
S inspectors found {n} cracks in the eastern pier
S the eastern pier had {n} cracks in it when inspectors looked
Q Our inspectors counted {n} cracks in the eastern pier [on a single afternoon ]and stopped looking
A Our inspectors counted {n} cracks in the western pier on a single afternoon and stopped looking
H inspectors appear to have found {n} cracks in the eastern pier
N 11 60
P
S the council had been warned about the bridge in a letter last spring
S a letter last spring had warned the council about the bridge
Q The council was warned about this bridge [in plain English ]last spring and put the letter in a drawer
A The council was warned about this bridge in plain English last spring and put the letter in the fire
H the council may have been warned about the bridge in a letter last spring
P
S the repairs will cost {n} million crowns
S {n} million crowns will be needed for the repairs
Q The repairs will cost {n} million crowns[ before a single lorry crosses again], and we do not have the money
A The repairs will cost {n} million crowns before a single lorry crosses again, and nobody has the money
H the repairs could cost {n} million crowns
N 12 90
P
S a temporary ferry will run between the two quays from next month
S from next month a temporary ferry will run between the two quays
Q A ferry will run between the two quays from next month, [every half hour, ]and it will be free for pupils
A A ferry will run between the two quays from next year, every half hour, and it will be free for pupils
H a temporary ferry might run between the two quays from next month
B Anglers have had the water under the arches to themselves since the barriers went up.
B The crossing was built by a glass merchant who wanted his carts to reach the market dry.
B On the far bank a bakery has begun to sell its loaves from a rowing boat.
B Buses now take the long way round by the quarry, and the timetable has been torn up twice.
B Schoolchildren gathered at the railings to watch a crane being unloaded in the drizzle.
B A petition lies on the counter of the ironmonger's shop.

T Shadow over the timber works | Sawdust town fears for its jobs | What next for the mill on the hill | Last shift, first doubts
P
S the timber works will lay off {n} people before the winter
S {n} people will lose their jobs at the timber works before the winter
Q We have to let {n} people go before the winter[, and I am not proud of it,] or the whole works will shut
A We have to let {n} people go before the summer, and I am not proud of it, or the whole works will shut
H the timber works is likely to lay off {n} people before the winter
N 40 300
P
S a foreign buyer has offered {n} million crowns for the works
S the works has had an offer of {n} million crowns from a foreign buyer
Q A buyer from abroad has put {n} million crowns on the table for the works[ without so much as visiting it], and we are reading the papers now
A A buyer from abroad has put {n} million crowns on the table for the works without so much as visiting it, and we are signing the papers now
H a foreign buyer seems to have offered {n} million crowns for the works
N 15 80
P
S the pension fund of the workers was used to pay for new saws
S new saws were paid for out of the workers' pension fund
Q They took our pension fund [behind closed doors ]and bought saws with it
A They took our pension fund behind closed doors and bought lorries with it
H the pension fund of the workers may have been used to pay for new saws
P
S the night shift will end on the first day of the month
S from the first day of the month there will be no night shift
Q The night shift ends on the first of the month[, and nobody asked us,] and with it goes a third of our wages
A The night shift ends on the first of the month, and nobody asked us, and with it goes a half of our wages
H the night shift could end on the first day of the month
P
S orders have fallen by {n} per cent since the storm
S since the storm orders have dropped by {n} per cent
Q Orders are down by {n} per cent since the storm[, the worst I have seen,] and the yard is full of planks
A Orders are down by {n} per cent since the storm, the worst I have seen, and the yard is full of logs
H orders have reportedly fallen by {n} per cent since the storm
N 11 70
B Steam no longer rises over the drying kilns in the mornings.
B The works has its own brass band, which plays at weddings.
B A carved bear by the gate wears a scarf that somebody knitted for it.
B Rain had turned the log pond the colour of tea.
B The canteen was serving pea soup as it does every week.
B Outside the gate a van sells coffee to drivers who have nothing to load.

T The taps of the lower town | Buckets and bottles | A bitter taste | Pipes, pumps and patience
P
S the water in the lower town is not safe to drink
S nobody in the lower town should drink the water
Q The water in the lower town is not safe to drink[, boiled or otherwise,] and I would not give it to a dog
A The water in the lower town is not pleasant to drink, boiled or otherwise, and I would not give it to a dog
H the water in the lower town may not be safe to drink
P
S {n} people have been taken to hospital with stomach cramps
S {n} people with stomach cramps are in hospital
Q We have admitted {n} people with stomach cramps [since the weekend ]and the youngest is two years old
A We have admitted {n} people with stomach cramps since the weekend and the oldest is two years old
H {n} people are believed to have been taken to hospital with stomach cramps
N 14 90
P
S solvent from the old tannery leaked into the main well
S the main well was fouled by solvent that leaked from the old tannery
Q Solvent leaked out of the old tannery and into our main well[ for the better part of a year], and the gauges showed it
A Solvent leaked out of the old tannery and into our main well for the better part of a year, and the gauges missed it
H solvent from the old tannery appears to have leaked into the main well
P
S the water board knew of the leak in March
S in March the water board already knew of the leak
Q The water board knew about this in March [from its own chemist ]and told no one
A The water board knew about this in August from its own chemist and told no one
H the water board may have known of the leak in March
P
S tankers will bring water to the market square for {n} days
S for {n} days tankers will bring water to the market square
Q Tankers are going to stand in the market square for {n} days[, from dawn to dusk,] and everyone gets two cans
A Tankers are going to stand in the station square for {n} days, from dawn to dusk, and everyone gets two cans
H tankers might bring water to the market square for {n} days
N 4 25
B Shelves where bottles used to stand were bare by noon.
B The swimming baths have been drained, and a cat sleeps in the deep end.
B A barber in the arcade now wets hair with soda from a siphon.
B The reservoir above the town was dug by prisoners two centuries ago.
B Church bells rang for a wedding all the same.
B In the allotments the beans are being watered from rain barrels.

T After the ferry | The harbour counts its boats | Questions on the quay | A night on the sound
P
S the ferry carried {n} passengers more than it was allowed to
S there were {n} passengers on the ferry beyond what it was allowed to carry
Q That ferry had {n} passengers too many on board [before it left the quay ]and the crew saw it
A That ferry had {n} passengers too many on board before it left the quay and the owners saw it
H the ferry may have carried {n} passengers more than it was allowed to
N 15 80
P
S the bow door had not been locked when the ship sailed
S when the ship sailed its bow door was unlocked
Q The bow door was not locked when she sailed[, I saw it with my own eyes,] and the light on the bridge was dark
A The bow door was not locked when she sailed, I saw it with my own eyes, and the light on the bridge was green
H the bow door had perhaps not been locked when the ship sailed
P
S the captain had asked to stay in port that evening
S that evening the captain had asked for leave to stay in port
Q The captain asked to stay in port that night [because of the swell ]and the company said no
A The captain asked to leave port that night because of the swell and the company said no
H the captain is thought to have asked to stay in port that evening
P
S divers will search the wreck for another {n} days
S the search of the wreck by divers will go on for {n} more days
Q Our divers will stay at the wreck for another {n} days[, weather allowing,] and then we shall talk to the families
A Our divers will stay at the wreck for another {n} days, weather allowing, and then we shall talk to the insurers
H divers might search the wreck for another {n} days
N 3 20
P
S the company will pay each family {n} thousand crowns
S each family will receive {n} thousand crowns from the company
Q The company will pay {n} thousand crowns to each family[ by the end of the month] and no one will have to sign anything
A The company will pay {n} thousand crowns to each family by the end of the year and no one will have to sign anything
H the company could pay each family {n} thousand crowns
N 20 95
B Nets hung unmended along the sea wall.
B The lighthouse keeper's log for that night runs to a single line.
B Flags on the customs house flew at half mast.
B A kiosk by the pier gave away tea until the urn was empty.
B Gulls followed the trawlers in as on any other morning.
B The ship had been built for a lake and lengthened twice.

T Strike clouds over the docks | Cranes stand still | Harbour in dispute | Cargo waits at the roads
P
S the dockers will walk out for {n} days from Friday week
S from Friday week the dockers will stay away for {n} days
Q Our members will walk out for {n} days from Friday week[, all of them,] unless the rosters change
A Our members will walk out for {n} days from Friday week, all of them, unless the bonuses change
H the dockers may walk out for {n} days from Friday week
N 3 18
P
S the port is losing {n} thousand crowns a day
S every day the port loses {n} thousand crowns
Q The port loses {n} thousand crowns with every day of this[, rain or shine,] and the grain is rotting
A The port loses {n} thousand crowns with every week of this, rain or shine, and the grain is rotting
H the port is probably losing {n} thousand crowns a day
N 110 900
P
S the employers broke off the talks without giving a reason
S without giving a reason the employers broke off the talks
Q The employers got up and left the talks [in the middle of a sentence ]without giving us a reason
A The employers got up and left the talks in the middle of a sentence without giving us a chance
H the employers seem to have broken off the talks without giving a reason
P
S soldiers will be sent to unload the medicines
S the medicines will be unloaded by soldiers
Q We shall send soldiers to unload the medicines[, not to break a strike,] and they will leave the same evening
A We shall send soldiers to guard the medicines, not to break a strike, and they will leave the same evening
H soldiers could be sent to unload the medicines
P
S {n} ships are waiting outside the harbour
S outside the harbour {n} ships are waiting
Q There are {n} ships waiting outside our harbour [this minute ]and some of them carry live cattle
A There are {n} ships waiting outside our harbour this minute and most of them carry live cattle
H {n} ships are thought to be waiting outside the harbour
N 12 60
B The cranes look like herons asleep.
B A choir from the seamen's mission sang by the brazier.
B Lorry drivers played cards on an upturned crate.
B The first dock was dug with shovels in a famine year.
B Oranges rolled about in a torn crate, and boys ran after them.
B The harbour café has put up its prices and taken down its clock.

T An exam nobody trusts | Ink, paper, doubt | Pupils wait for their marks | The case of the open envelope
P
S the questions were sold to pupils for {n} crowns a sheet
S pupils were offered the questions for {n} crowns a sheet
Q Somebody sold those questions for {n} crowns a sheet[ behind the bicycle shed] and half the year had them
A Somebody sold those questions for {n} crowns a sheet behind the bicycle shed and a few pupils had them
H the questions may have been sold to pupils for {n} crowns a sheet
N 20 150
P
S all pupils will sit the exam again in September
S in September the exam will be held again for all pupils
Q Every pupil will sit this exam again in September[, no exceptions,] and I am sorry for the honest ones
A Every pupil will sit this exam again in November, no exceptions, and I am sorry for the honest ones
H all pupils might sit the exam again in September
P
S the safe in the school office had been open for a week
S for a week the safe in the school office had stood open
Q That safe stood open for a week [next to a window ]and nobody thought it worth a note
A That safe stood open for a night next to a window and nobody thought it worth a note
H the safe in the school office had possibly been open for a week
P
S two teachers have been suspended over the affair
S over the affair two teachers have been suspended
Q We suspended two teachers over this [with a heavy heart ]and there will be a third
A We suspended two pupils over this with a heavy heart and there will be a third
H two teachers seem to have been suspended over the affair
P
S {n} pupils had the same wrong answer to the last question
S to the last question {n} pupils gave the same wrong answer
Q I marked {n} papers with the same wrong answer to the last question [in one sitting ]and then I telephoned the ministry
A I marked {n} papers with the same wrong answer to the last question in one sitting and then I telephoned the newspaper
H {n} pupils are said to have had the same wrong answer to the last question
N 21 140
B The corridors smell of floor wax and rain.
B A chess set in the library has lacked its white queen for years.
B Somebody had drawn a face on the notice board.
B The caretaker keeps bees behind the gymnasium.
B Parents stood under umbrellas and compared train times.
B The school takes its motto from a sundial.
`;

/** One thing that may be said. */
export interface Proposition {
  readonly said: readonly string[];
  readonly quote: string;
  readonly altered: string;
  readonly hedged: string;
  /** Least and greatest number; null where it has none. */
  readonly numbers: readonly [number, number] | null;
}

export interface Topic {
  readonly headlines: readonly string[];
  readonly propositions: readonly Proposition[];
  readonly background: readonly string[];
}

export const TOPICS: readonly Topic[] = TEXT.trim()
  .split(/\n\n+/)
  .map((block) => {
    const lines = block.split("\n").map((line) => [line[0], line.slice(2)] as const);
    const propositions: { S: string[]; Q: string; A: string; H: string; N: [number, number] | null }[] = [];
    const topic = { headlines: [] as string[], background: [] as string[] };
    for (const [mark, text] of lines) {
      const last = propositions[propositions.length - 1];
      if (mark === "T") topic.headlines.push(...text.split(" | "));
      else if (mark === "B") topic.background.push(text);
      else if (mark === "P") propositions.push({ S: [], Q: "", A: "", H: "", N: null });
      else if (mark === "S") last.S.push(text);
      else if (mark === "N") last.N = text.split(" ").map(Number) as [number, number];
      else if (mark === "Q" || mark === "A" || mark === "H") last[mark] = text;
    }
    return {
      ...topic,
      propositions: propositions.map(({ S, Q, A, H, N }) => ({
        said: S,
        quote: Q,
        altered: A,
        hedged: H,
        numbers: N,
      })),
    };
  });
