/**
 * What each signal of a channel weighs: a line is a signal and its weight, parted by a tab. "near in" is
 * a word that names an occasion after a preposition, near the cue ("said at a rally"); with a channel
 * after a bar, what is added where the signal speaks for that channel.
 *
 * Learned by penalised maximum likelihood from the labels of 72 articles of PolNeAR's train part (made
 * for Hearsay), starting from weights set by hand, to which it stays near: 72 articles are few. The
 * numbers are Hearsay's own; no text of the corpus is in them.
 */
export const CHANNEL_WEIGHTS = `
after hearer	0.8
after hearer|document	0.13
after hearer|press conference	0.46
after hearer|speech	-0.18
after in	0.46
after in soft	0.11
after in soft|document	0.18
after in soft|speech	-0.09
after in soft|statement	-0.08
after in|broadcast	0.16
after in|debate	-0.22
after in|document	-0.43
after in|interview	-0.13
after in|social media	0.16
after in|speech	0.28
after in|statement	0.31
after noun	0.34
after noun|broadcast	0.48
after noun|document	-0.21
after noun|social media	-0.1
after noun|speech	0.22
after noun|statement	-0.21
after soft	-0.1
after soft|broadcast	0.21
after soft|document	-0.05
after soft|speech	-0.21
after verb	0.74
after verb|document	0.46
after verb|private	-0.17
after verb|social media	0.13
ahead first far	0.21
ahead first headline	0.85
ahead first headline|document	-0.31
ahead first headline|interview	-0.15
ahead first headline|speech	-0.36
ahead first lead	1.62
ahead first lead|press conference	0.05
ahead first near	1.13
ahead first next	1.34
ahead first next|speech	0.23
ahead first next|statement	0.3
ahead later far	-0.15
ahead later far|debate	0.06
ahead later far|document	0.06
ahead later far|interview	-0.07
ahead later far|speech	-0.28
ahead later far|statement	0.15
ahead later lead	0.16
ahead later lead|debate	0.05
ahead later lead|interview	-0.43
ahead later lead|speech	-0.06
ahead later near	0.46
ahead later near|interview	-0.11
ahead later near|press conference	0.26
ahead later near|speech	-0.13
ahead later near|statement	0.13
ahead later next	0.77
ahead later next|debate	-0.2
ahead later next|document	0.06
ahead later next|interview	0.39
always|debate	-0.33
always|document	-0.36
always|interview	0.35
always|press conference	-0.58
always|private	-0.84
always|social media	-0.73
always|speech	0.57
always|statement	0.28
always|unstated	2.6
before hearer	-0.08
before hearer|document	-0.06
before hearer|press conference	0.27
before hearer|speech	-0.14
before in	0.38
before in soft	-0.6
before in soft|broadcast	-0.27
before in|debate	0.51
before in|document	-0.37
before in|interview	-0.06
before in|social media	-0.09
before in|speech	-0.11
before noun	-0.12
before noun|broadcast	0.09
before noun|document	-0.1
before noun|social media	-0.23
before noun|speech	0.29
before noun|statement	-0.12
before soft	-0.08
before soft|broadcast	0.07
before soft|document	-0.27
before soft|speech	0.17
before verb	0.32
before verb|document	-0.24
before verb|social media	0.41
by he	-0.35
by it	-1.12
by one word	0.28
by they	0.33
by who	1.51
carried back	2.49
carried back|broadcast	0.08
carried back|document	-0.44
carried back|interview	0.12
carried back|press conference	0.29
carried back|social media	-0.16
carried back|speech	-0.28
carried back|statement	0.28
carried headline	3.45
carried headline|document	-0.18
carried headline|interview	-0.15
carried headline|speech	-0.31
carried on	1.88
carried on|broadcast	0.2
carried on|document	-0.18
carried on|interview	0.42
carried on|press conference	-0.19
carried on|private	-0.19
carried on|social media	-0.29
carried on|speech	-0.33
carried on|statement	-0.25
content hearer	0.72
content hearer|document	0.37
content in	0.06
content in soft	-0.11
content in soft|broadcast	-0.08
content in soft|document	0.28
content in soft|speech	-0.23
content in|broadcast	-0.33
content in|speech	0.3
content noun	1.02
content noun|broadcast	0.18
content noun|debate	-0.13
content noun|document	-0.17
content noun|press conference	0.31
content noun|social media	0.15
content noun|speech	-0.15
content noun|statement	0.23
content soft	0.38
content soft|broadcast	-0.12
content soft|speech	0.08
content soft|statement	0.23
content verb	-0.09
content verb|document	0.13
content verb|speech	-0.11
content weak	-0.08
cue hearer	6
cue in	5.74
cue in soft	2.27
cue in soft|document	-0.28
cue in|document	-0.45
cue in|social media	0.07
cue in|statement	-0.34
cue noun	4.97
cue noun|document	0.06
cue noun|statement	-0.18
cue soft	2.2
cue soft|document	0.19
cue verb	5.79
cue verb|document	-0.78
cue verb|interview	-0.17
cue verb|private	0.34
cue verb|social media	0.44
cue weak	1.04
far hearer	1.74
far hearer|speech	-0.07
far in	2.09
far in soft	-0.48
far in|broadcast	-0.29
far in|document	-0.09
far noun	0.8
far noun|document	-0.06
far soft	0.15
far soft|document	-0.12
far soft|speech	0.17
far verb	1
far weak	0.31
far weak|debate	-0.17
first	0.88
first +	0.98
front hearer	3.22
front hearer|speech	0.09
front in	5.81
front in soft	1.85
front in soft|speech	-0.05
front in|debate	0.25
front in|document	-0.42
front noun	2.12
front noun|document	-0.34
front noun|social media	0.41
front soft	0.71
front soft|document	0.29
front soft|speech	0.07
front verb	2.55
front weak	0.38
front weak|speech	0.2
headline	-0.75
mostly	0.1
mostly +	0.08
mostly +|broadcast	0.3
mostly +|document	0.31
mostly +|social media	0.22
mostly +|speech	-0.34
mostly +|statement	-0.49
mostly main	0.86
mostly main +	0.46
mostly main +|document	-0.13
mostly main +|speech	0.36
mostly main|document	-0.23
mostly main|private	0.34
mostly main|social media	-0.17
mostly main|speech	0.13
mostly|broadcast	0.14
mostly|document	0.16
mostly|private	-0.1
mostly|social media	0.18
mostly|speech	-0.34
mostly|statement	-0.14
near hearer	5.44
near hearer|press conference	0.08
near in	5.17
near in soft	1.95
near in soft|speech	0.06
near in soft|statement	-0.07
near in|broadcast	-0.4
near in|debate	-0.18
near in|interview	0.11
near in|press conference	0.32
near in|social media	0.22
near in|speech	-0.3
near noun	2.2
near noun|debate	-0.14
near noun|speech	-0.06
near soft	0.59
near soft|broadcast	0.06
near soft|document	0.2
near soft|speech	-0.19
near verb	4.17
near verb|document	-0.42
near weak	0.49
next hearer	1.06
next hearer|speech	-0.06
next in	0.98
next in soft	-0.17
next in soft|document	-0.05
next in|social media	-0.08
next noun	0.09
next noun|social media	0.09
next noun|speech	-0.27
next soft	0.26
next soft|document	0.16
next soft|speech	-0.07
next soft|statement	0.05
next verb	1.13
no source	1.01
opening hearer	1.11
opening hearer +|document	0.07
opening hearer +|speech	-0.09
opening hearer main	0.2
opening hearer main|speech	-0.25
opening hearer|document	0.72
opening hearer|press conference	-0.19
opening in	1.17
opening in +	1.36
opening in +|broadcast	0.3
opening in +|debate	-0.18
opening in +|document	-0.2
opening in +|interview	0.12
opening in +|social media	0.4
opening in +|speech	0.05
opening in +|statement	0.19
opening in main	0.91
opening in main +	0.95
opening in main +|debate	0.06
opening in main +|document	-0.22
opening in main +|interview	0.29
opening in main +|speech	0.44
opening in main +|statement	-0.07
opening in main|document	-0.31
opening in main|interview	0.23
opening in main|speech	-0.12
opening in main|statement	0.2
opening in|broadcast	0.12
opening in|debate	0.93
opening in|document	-0.63
opening in|interview	0.22
opening in|social media	0.25
opening in|speech	-0.43
opening in|statement	-0.17
opening noun	0.74
opening noun +	0.59
opening noun +|document	-0.1
opening noun +|social media	0.41
opening noun main	1.28
opening noun main +	0.71
opening noun main +|broadcast	0.18
opening noun main +|statement	0.22
opening noun main|broadcast	0.21
opening noun main|speech	-0.17
opening noun main|statement	0.28
opening noun|document	-0.06
opening noun|private	-0.07
opening noun|social media	0.2
opening noun|speech	0.2
opening noun|statement	-0.07
other +	0.47
other +|broadcast	-0.17
other +|interview	0.44
other +|social media	0.19
other +|unstated	-0.33
other far	0.12
other far|unstated	0.07
other hearer	0.54
other hearer|speech	0.13
other here	1.24
other here|debate	-0.07
other here|document	0.36
other here|interview	0.08
other here|unstated	-0.34
other in	0.06
other in soft|document	0.05
other in|document	-0.21
other near	0.39
other near|broadcast	-0.06
other near|debate	-0.43
other near|document	0.42
other near|interview	0.4
other near|speech	-0.35
other near|statement	-0.05
other near|unstated	0.18
other next	1.27
other next|broadcast	-0.09
other next|debate	1.14
other next|interview	-0.11
other next|private	-0.06
other next|social media	0.1
other next|statement	-0.14
other next|unstated	-0.43
other noun	0.29
other noun|document	-0.18
other noun|social media	0.24
other soft	-0.23
other soft|document	-0.2
other soft|speech	-0.05
other verb	0.5
perfect	1.14
plain	-0.5
prev hearer	1.58
prev hearer|document	-0.07
prev hearer|private	0.11
prev hearer|speech	-0.25
prev in	1.77
prev in soft	-0.39
prev in soft|speech	-0.17
prev in|debate	-0.19
prev in|social media	-0.07
prev in|statement	0.08
prev noun	0.27
prev noun|broadcast	-0.09
prev noun|social media	-0.1
prev noun|speech	0.16
prev soft|broadcast	-0.11
prev soft|document	-0.13
prev soft|speech	0.08
prev soft|statement	0.18
prev verb	0.92
quoted	-0.77
relay by	0.91
relay host	4
relay journalist	4
relay meeting	6.03
relay on air	6.18
relay on air|broadcast	-0.16
relay programme	1.5
relay report	1.78
relay scene	3.43
relay scene|interview	-0.28
relay sent	3
relay told	5.63
relay told|interview	-0.18
relay written	4
same +	2.53
same +|broadcast	0.25
same +|document	0.25
same +|interview	0.29
same +|social media	0.29
same +|speech	0.07
same +|statement	0.77
same +|unstated	-0.82
same far	1.84
same far|broadcast	0.49
same far|debate	0.12
same far|document	0.32
same far|interview	-0.1
same far|speech	-0.21
same far|statement	0.56
same far|unstated	-0.54
same here	3.27
same here|broadcast	0.17
same here|debate	0.21
same here|interview	-0.08
same here|press conference	0.19
same here|speech	0.2
same here|statement	0.17
same here|unstated	-0.08
same near	1.63
same near|debate	-0.23
same near|document	0.09
same near|interview	0.51
same near|press conference	-0.22
same near|speech	0.41
same near|statement	0.07
same near|unstated	-0.41
same next	3.64
same next|broadcast	0.83
same next|document	0.24
same next|interview	-0.1
same next|press conference	0.23
same next|private	-0.39
same next|social media	-0.08
same next|speech	0.34
same next|statement	0.45
same next|unstated	-0.47
source hearer	-0.73
source hearer|document	5.63
source noun	-0.1
source noun|broadcast	0.93
source noun|document	4.89
source noun|statement	2.64
source outlet	2.21
source outlet|document	0.35
source reports	3.88
source reports|document	-0.31
source soft	0.72
source soft|document	2.33
source thing	2.46
source thing|broadcast	2.73
source verb	-0.79
source verb|document	1.61
title in	1.69
title in +	-0.36
title in +|debate	-0.3
title in +|document	0.12
title in main	3.32
title in main|debate	0.14
title in main|press conference	0.27
title in|debate	-0.43
title in|document	0.56
title noun	0.79
title noun +	0.63
title noun +|document	0.42
title noun +|press conference	-0.08
title noun +|social media	-0.2
title noun main	1
title noun main +	-0.14
title noun main|debate	-0.16
title noun main|document	-0.12
title noun main|social media	-0.17
title noun main|statement	-0.06
title noun|document	-0.24
title noun|press conference	-0.07
word -	-0.14
word :	-0.11
word a	-0.44
word about	0.05
word according	-0.44
word adding	-0.07
word an	0.06
word announced	-0.27
word are	0.17
word argued	0.11
word as	0.08
word asked	-0.58
word at	0.05
word believe	1.37
word believes	1.46
word by	-0.15
word called	0.31
word cited	0.08
word criticism	0.19
word declined	-0.12
word described	0.2
word expected	0.11
word for	0.45
word found	-0.18
word had	-0.25
word has	0.24
word have	-0.12
word his	0.08
word in	-0.06
word is	0.21
word it	0.06
word knew	1.51
word known	0.08
word may	0.1
word more	0.11
word not	0.24
word noted	-0.07
word n’t	0.07
word of	-0.22
word on	0.05
word out	0.06
word recalled	0.07
word reported	0.24
word said	0.06
word say	-0.28
word says	0.45
word see	0.05
word seemed	-0.09
word seen	0.08
word showed	-0.23
word statement	0.06
word support	1.54
word supports	1.5
word the	-0.1
word think	1.51
word thinks	1.45
word to	0.1
word told	-0.14
word tweeted	-0.06
word want	1.51
word wanted	1.53
word wants	1.5
word was	0.12
word were	-0.12
word will	-0.08
word with	0.11
word would	-0.09
word wrote	-0.06
`;
