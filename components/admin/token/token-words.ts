import type { TokenProblem } from '@/lib/figure/token-problem'
import type { Say } from '../words/use-say'

/** What is wrong with a token, briefly: the sentence around it says the rest. */
export const problemWords = (problem: TokenProblem, code: string, of: string, say: Say): string =>
  ({
    unknown: say(`Nessun dato ha il codice «${code}»`, `No figure has the code “${code}”`),
    unknownOther: say(`Nessun dato ha il codice «${of}»`, `No figure has the code “${of}”`),
    unknownForm: say('Scegli come si legge', 'Choose how it reads'),
    noTarget: say('Questo dato non ha un target', 'This figure has no target'),
    noOther: say('Scegli il dato con cui confrontare', 'Choose the figure to compare with'),
    otherUnit: say('I due dati hanno unità diverse', 'The two figures have different units'),
    shareOfPercent: say('È una percentuale: usa il rapporto', 'It is a percentage: use the ratio'),
    notAvailable: say('Uno dei due dati non ha ancora un valore', 'One of the two figures has no value yet'),
    divisorZero: say('Il termine di confronto vale zero', 'What it is compared with is zero'),
  })[problem]
