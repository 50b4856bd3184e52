/**
 * Past tenses and participles that no rule of spelling gives, for verbs that attribute. A line for each:
 * the base form, then its forms. Origin: written for this project; the forms are plain facts of English.
 */
export const IRREGULAR_VERBS = `
be am is are was were been being 's 're 'm
bear bore borne
become became
begin began begun
beseech besought
bet bet
bid bade bidden
break broke broken
bring brought
cast cast
choose chose chosen
come came
do does did done
draw drew drawn
feel felt
fight fought
fall fell fallen
find found
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
get got gotten
give gave given
go goes went gone
have has had 've
hear heard
hit hit
hold held
keep kept
know knew known
lay laid
lead led
leave left
 let let
lie lied lying
make made
mean meant
meet met
pay paid
plead pled
put put
read read
retell retold
rethink rethought
run ran
say says said
see saw seen
seek sought
send sent
set set
shoot shot
show shown
sell sold
sing sang sung
spin spun
speak spoke spoken
spend spent
spread spread
stand stood
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
take took taken
tear tore torn
tell told
think thought
throw threw thrown
understand understood
uphold upheld
win won
withhold withheld
write wrote written
`;
