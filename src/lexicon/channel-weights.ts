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
after hearer	0.83
after hearer|document	0.09
after hearer|press conference	0.38
after hearer|speech	-0.06
after in	0.79
after in soft|document	0.09
after in soft|statement	-0.08
after in|broadcast	0.1
after in|document	-0.36
after in|interview	-0.1
after in|social media	0.14
after in|speech	0.36
after in|statement	0.21
after noun	0.26
after noun|broadcast	0.43
after noun|document	-0.1
after noun|social media	-0.13
after noun|speech	0.15
after noun|statement	-0.21
after soft	0.12
after soft|broadcast	0.18
after soft|speech	-0.09
after verb	0.75
after verb|document	0.47
after verb|private	-0.07
after verb|social media	0.12
after verb|speech	-0.15
ahead first far	0.22
ahead first headline	0.93
ahead first headline|document	-0.36
ahead first headline|interview	-0.16
ahead first headline|speech	-0.15
ahead first lead	1.4
ahead first near	1.08
ahead first next	1.21
ahead first next|speech	0.12
ahead first next|statement	0.21
ahead later far	-0.09
ahead later far|speech	-0.16
ahead later far|statement	0.1
ahead later lead	0.36
ahead later lead|interview	-0.27
ahead later lead|speech	-0.07
ahead later near	0.35
ahead later near|interview	-0.05
ahead later near|press conference	0.23
ahead later near|speech	-0.16
ahead later near|statement	0.1
ahead later next	0.87
ahead later next|debate	-0.1
ahead later next|document	-0.05
ahead later next|interview	0.32
ahead later next|speech	0.1
always|broadcast	0.1
always|debate	-0.18
always|document	-0.27
always|interview	0.49
always|press conference	-0.5
always|private	-0.66
always|social media	-0.55
always|speech	0.67
always|statement	0.4
always|unstated	1.9
before hearer	0.35
before hearer|document	0.19
before hearer|press conference	0.13
before hearer|speech	-0.09
before in	0.41
before in soft	-0.6
before in soft|broadcast	-0.27
before in|debate	0.37
before in|document	-0.22
before in|interview	-0.08
before in|speech	-0.11
before noun	-0.11
before noun|broadcast	0.08
before noun|document	-0.07
before noun|social media	-0.16
before noun|speech	0.19
before noun|statement	-0.08
before soft|broadcast	0.07
before soft|document	-0.22
before soft|speech	0.17
before verb	0.14
before verb|document	-0.25
before verb|social media	0.36
before verb|speech	-0.05
by he	-0.53
by it	-0.95
by one word	0.17
by they	0.25
by who	0.93
carried back	2.72
carried back|broadcast	0.05
carried back|document	-0.32
carried back|interview	0.18
carried back|press conference	0.15
carried back|social media	-0.11
carried back|speech	-0.2
carried back|statement	0.16
carried headline	3.44
carried headline|document	-0.23
carried headline|interview	-0.16
carried headline|speech	-0.11
carried on	2.17
carried on|broadcast	0.11
carried on|document	-0.23
carried on|interview	0.3
carried on|press conference	-0.09
carried on|private	-0.09
carried on|social media	-0.13
carried on|speech	-0.27
carried on|statement	-0.23
content hearer	0.72
content hearer|document	0.32
content hearer|speech	0.08
content in soft|broadcast	-0.06
content in soft|document	0.31
content in soft|speech	-0.21
content in|broadcast	-0.33
content in|speech	0.29
content noun	0.99
content noun|broadcast	0.21
content noun|debate	-0.14
content noun|document	-0.12
content noun|press conference	0.28
content noun|social media	0.13
content noun|speech	-0.12
content noun|statement	0.18
content soft	0.49
content soft|broadcast	-0.12
content soft|document	0.12
content soft|statement	0.24
content verb	-0.06
content verb|document	0.09
content verb|speech	-0.06
content weak	-0.1
cue hearer	6
cue in	6.03
cue in soft	2.32
cue in soft|document	-0.3
cue in|document	-0.29
cue in|social media	0.05
cue in|statement	-0.29
cue noun	5.04
cue noun|document	0.12
cue noun|statement	-0.21
cue soft	2.23
cue soft|document	0.18
cue verb	5.73
cue verb|document	-0.69
cue verb|interview	-0.16
cue verb|private	0.31
cue verb|social media	0.4
cue verb|speech	-0.07
cue weak	1.04
far hearer	1.72
far hearer|speech	-0.09
far in	2.07
far in soft	-0.51
far in|broadcast	-0.27
far in|document	-0.07
far noun	0.86
far soft	-0.2
far soft|document	-0.05
far soft|speech	-0.07
far verb	1.01
far weak	0.48
far weak|debate	-0.06
first	0.72
first +	0.7
front hearer	3.23
front hearer|speech	0.11
front in	5.72
front in soft	1.81
front in soft|speech	-0.07
front in|debate	0.24
front in|document	-0.46
front noun	2.15
front noun|document	-0.3
front noun|social media	0.42
front soft	0.34
front soft|document	0.29
front soft|speech	-0.12
front verb	2.96
front weak	0.29
front weak|speech	0.15
headline	-0.55
lead	0.08
mostly	0.16
mostly +	0.22
mostly +|broadcast	0.31
mostly +|document	0.34
mostly +|social media	0.22
mostly +|speech	-0.29
mostly +|statement	-0.5
mostly main	0.97
mostly main +	0.55
mostly main +|speech	0.32
mostly main|document	-0.17
mostly main|private	0.26
mostly main|social media	-0.21
mostly main|speech	0.26
mostly|broadcast	0.08
mostly|document	0.09
mostly|private	0.05
mostly|social media	0.17
mostly|speech	-0.33
mostly|statement	-0.13
near hearer	5.51
near hearer|press conference	0.09
near hearer|speech	0.07
near in	5.26
near in soft	1.88
near in soft|statement	-0.06
near in|broadcast	-0.33
near in|debate	-0.15
near in|interview	0.07
near in|press conference	0.25
near in|social media	0.16
near in|speech	-0.28
near noun	2.32
near noun|debate	-0.14
near noun|speech	0.1
near soft	0.68
near soft|broadcast	0.06
near soft|document	0.11
near soft|speech	-0.08
near verb	4.47
near verb|document	-0.3
near verb|speech	0.06
near weak	0.49
next hearer	1.04
next in	0.97
next in soft	-0.19
next in soft|document	-0.06
next in|debate	-0.06
next in|social media	-0.05
next noun	0.17
next noun|social media	0.05
next noun|speech	-0.14
next soft	0.08
next soft|document	0.09
next soft|speech	-0.07
next soft|statement	0.05
next verb	1.1
no source	0.94
opening hearer	0.96
opening hearer main	0.26
opening hearer main|speech	-0.22
opening hearer|document	0.58
opening hearer|press conference	-0.1
opening in	1.22
opening in +	1.55
opening in +|broadcast	0.31
opening in +|document	-0.11
opening in +|interview	0.12
opening in +|social media	0.35
opening in +|statement	0.15
opening in main	1.33
opening in main +	0.86
opening in main +|document	-0.21
opening in main +|interview	0.28
opening in main +|speech	0.42
opening in main +|statement	-0.08
opening in main|document	-0.33
opening in main|interview	0.32
opening in main|speech	0.05
opening in main|statement	0.14
opening in|broadcast	0.07
opening in|debate	0.76
opening in|document	-0.35
opening in|interview	0.14
opening in|social media	0.17
opening in|speech	-0.28
opening in|statement	-0.2
opening noun	0.75
opening noun +	0.55
opening noun +|document	-0.06
opening noun +|social media	0.35
opening noun main	1.27
opening noun main +	0.67
opening noun main +|broadcast	0.17
opening noun main +|statement	0.22
opening noun main|broadcast	0.17
opening noun main|speech	-0.11
opening noun main|statement	0.22
opening noun|private	-0.05
opening noun|social media	0.14
opening noun|speech	0.2
opening noun|statement	-0.07
other +	0.52
other +|broadcast	-0.09
other +|document	-0.06
other +|interview	0.41
other +|social media	0.16
other +|unstated	-0.25
other far	0.1
other far|unstated	0.06
other hearer	0.54
other hearer|speech	0.07
other here	1.26
other here|document	0.25
other here|interview	0.05
other here|unstated	-0.25
other in	0.09
other in|document	-0.2
other near	0.52
other near|broadcast	-0.08
other near|debate	-0.3
other near|document	0.38
other near|interview	0.35
other near|speech	-0.23
other near|unstated	0.1
other next	1.23
other next|broadcast	-0.08
other next|debate	0.94
other next|interview	-0.13
other next|private	-0.07
other next|social media	0.07
other next|speech	0.12
other next|statement	-0.08
other next|unstated	-0.41
other noun	0.21
other noun|document	-0.19
other noun|social media	0.21
other soft	-0.07
other soft|document	-0.08
other soft|speech	-0.05
other verb	0.5
perfect	0.95
plain	-0.57
prev hearer	1.83
prev hearer|document	-0.07
prev hearer|private	0.16
prev hearer|speech	-0.17
prev in	1.76
prev in soft	-0.14
prev in soft|speech	-0.05
prev in|debate	-0.17
prev in|social media	-0.07
prev in|speech	-0.11
prev noun	0.42
prev noun|broadcast	-0.09
prev noun|social media	-0.09
prev noun|speech	0.1
prev soft	0.08
prev soft|broadcast	-0.1
prev soft|document	-0.06
prev soft|speech	0.05
prev soft|statement	0.15
prev verb	0.84
quoted	-0.7
relay by	0.89
relay host	4
relay journalist	4
relay meeting	6.02
relay on air	6.13
relay on air|broadcast	-0.18
relay programme	1.5
relay report	1.75
relay scene	3.35
relay scene|interview	-0.33
relay sent	3
relay told	5.62
relay told|interview	-0.19
relay written	4
same +	2.68
same +|broadcast	0.22
same +|document	0.29
same +|interview	0.27
same +|social media	0.29
same +|statement	0.76
same +|unstated	-0.66
same far	1.83
same far|broadcast	0.43
same far|debate	0.12
same far|document	0.24
same far|speech	-0.15
same far|statement	0.51
same far|unstated	-0.47
same here	3.17
same here|broadcast	0.12
same here|debate	0.14
same here|document	-0.05
same here|press conference	0.11
same here|speech	0.22
same here|statement	0.13
same near	1.79
same near|debate	-0.08
same near|interview	0.46
same near|press conference	-0.09
same near|speech	0.37
same near|statement	0.07
same near|unstated	-0.39
same next	3.84
same next|broadcast	0.74
same next|debate	0.09
same next|document	0.16
same next|interview	-0.08
same next|press conference	0.14
same next|private	-0.31
same next|speech	0.38
same next|statement	0.36
same next|unstated	-0.32
source hearer	-0.33
source hearer|document	5.84
source noun|broadcast	0.93
source noun|document	4.9
source noun|statement	2.65
source outlet	2.02
source outlet|document	0.26
source reports	4.24
source reports|document	-0.13
source soft	0.73
source soft|document	2.39
source thing	2.41
source thing|broadcast	2.71
source verb	-0.67
source verb|document	1.67
title in	1.63
title in +	-0.34
title in +|debate	-0.23
title in +|document	0.06
title in main	3.35
title in main|debate	0.12
title in main|press conference	0.3
title in|debate	-0.28
title in|document	0.37
title noun	0.87
title noun +	1.01
title noun +|document	0.6
title noun +|press conference	-0.1
title noun +|social media	-0.13
title noun main	0.93
title noun main +	-0.19
title noun main|debate	-0.19
title noun main|document	-0.07
title noun main|social media	-0.21
title noun main|statement	-0.06
title noun|document	-0.24
title noun|press conference	-0.1
word -	-0.07
word :	-0.09
word a	-0.24
word about	0.08
word according	-0.26
word also	0.06
word an	0.05
word announced	-0.17
word are	0.13
word argued	0.05
word as	0.07
word asked	-0.37
word believe	1.4
word believes	1.48
word by	-0.08
word called	0.19
word criticism	0.11
word declined	-0.07
word described	0.1
word expected	0.1
word for	0.33
word found	-0.11
word had	-0.25
word has	0.14
word is	0.1
word it	0.06
word knew	1.51
word known	0.07
word may	0.05
word more	0.06
word not	0.17
word n’t	0.05
word of	-0.21
word on	0.05
word out	0.05
word recalled	0.05
word reported	0.09
word said	0.09
word say	-0.19
word says	0.24
word see	0.05
word seen	0.05
word showed	-0.16
word support	1.54
word supports	1.5
word the	-0.08
word think	1.5
word thinks	1.47
word to	-0.08
word told	-0.1
word want	1.51
word wanted	1.52
word wants	1.5
word were	-0.05
word will	-0.07
word would	-0.07
`;
