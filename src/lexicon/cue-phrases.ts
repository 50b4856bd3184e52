import type { CueClass } from "./cue-verbs.js";

/**
 * Fixed phrases that attribute, one a line, by their dictionary forms. The first word stands for all its
 * inflections, and so does every later one; `*` is any one word ("threw her weight behind"). Origin: as
 * `cue-verbs.ts`.
 */
export const CUE_PHRASES: Readonly<Record<CueClass, string>> = {
  asserts: `
    according to
    boil down to
    break the news
    bring up
    call attention to
    call out
    chime in
    come clean
    come down on
    double down
    draw attention to
    drive home
    fire back
    get across
    give * word that
    go after
    go on
    go public
    go so far as
    hit back
    hit out
    hold forth
    know as
    know for
    lash out
    lay bare
    lay into
    lay out
    leave no doubt
    let be known
    let it be known
    let slip
    look back
    make a case
    make case
    make clear
    make fun of
    make it clear
    make it plain
    make known
    make light of
    make no apology
    make no bones
    make no secret
    make plain
    make public
    make the case
    make the point
    open up
    pay tribute
    play down
    play up
    plead guilty
    point finger
    point out
    point to
    point up
    poke fun
    push back
    put forth
    put forward
    put it
    rattle off
    return a call
    return a message
    return call
    return email
    return message
    return phone call
    return * call
    read out
    sell out
    set out
    set the record straight
    shoot back
    shrug off
    sound a note
    sound a * note
    sound off
    sound the alarm
    speak out
    speak up
    spell out
    stand by
    sum up
    swear under oath
    take aim
    take credit
    take exception
    take issue
    take to task
    talk down
    talk up
    tear into
    weigh in`,
  denies: `
    back away from
    bat away
    bat down
    brush aside
    brush off
    call into question
    cast doubt
    explain away
    fend off
    knock down
    laugh off
    play not guilty
    plead not guilty
    plead innocent
    pour cold water
    push back against
    push back on
    rule out
    say no
    shoot down
    throw cold water
    tamp down
    turn down
    wave away
    wave off
    write off`,
  asks: `
    demand to know
    raise question
    raise the question
    raise the issue
    pose question
    want to know`,
  wants: `
    agree to
    agitate for
    angle for
    call for
    call on
    call upon
    cast a ballot
    cast a vote
    cast ballot
    cast * ballot
    cast * vote
    come out against
    come out for
    come out in favor
    come out in favour
    come out in support
    crack down
    cry out for
    distance from
    dream of
    give green light
    give the green light
    give * blessing
    go along with
    hold out for
    hold out hope
    insist on
    insist upon
    in favor of
    in favour of
    in hope of
    in the hope of
    in support of
    lean toward
    lean towards
    line up behind
    look forward
    look to
    look for
    make a point of
    make up * mind
    of the hope
    pave the way
    plead for
    plead with
    press ahead
    press for
    push ahead
    push for
    push through
    put off
    rail for
    reach a deal
    reach an agreement
    set * heart on
    set * sight on
    set out to
    side with
    sign off on
    sign on
    speak out against
    speak out for
    speak out in favor
    stand against
    stand behind
    stand for
    stand up for
    stand with
    strike a deal
    take a stand
    take * stand against
    throw * support
    throw * weight
    warn against
    warn off
    would like
    'd like
    would love
    'd love
    would prefer
    would rather
    'd rather`,
  predicts: `
    bet on
    brace for
    count on
    gear up for
    in store
    sound the alarm about
    warn of
    warn about`,
  believes: `
    at odds
    believe in
    come around
    come to accept
    come to see
    come to terms
    come to the conclusion
    convince of
    fall for
    feel like
    figure out
    find out
    have in mind
    have no clue
    have no doubt
    have no idea
    in * eye
    in * estimation
    in * judgment
    in * opinion
    in * view
    keep in mind
    keep an eye
    look at
    look down on
    look up to
    of the opinion
    of the view
    of two minds
    on record
    on the fence
    place faith
    reflect on
    stop to think
    take for granted
    take note
    take pride
    take seriously
    take stock
    take the view
    think of
    under the impression
    weigh up`,
  declines: `
    back out
    beat around the bush
    draw a blank
    hold back
    hold off
    keep mum
    keep quiet
    keep silent
    keep * counsel
    pass up
    plead the fifth
    remain mum
    remain silent
    shy away
    skirt around
    stay mum
    stay quiet
    stay silent
    steer clear
    stop short of
    take the fifth
    wiggle out`,
};
