import type { TokenProblem } from '@/lib/figure/token-problem'
import type { Say } from '../words/use-say'

/** What is wrong with a token, briefly: the sentence around it says the rest. */
export const problemWords = (problem: TokenProblem, code: string, of: string, say: Say): string =>
  ({
    unknown: say('Tokens.noFigureHasCode', { code }),
    unknownOther: say('Tokens.noFigureHasCodeInTokenWords', { of }),
    unknownForm: say('Tokens.chooseHowItReads'),
    noTarget: say('Tokens.thisFigureHasNoTarget'),
    noOther: say('Tokens.chooseFigureToCompareWithInTokenWords'),
    otherUnit: say('Tokens.twoFiguresHaveDifferentUnits'),
    shareOfPercent: say('Tokens.itIsPercentageUseRatio'),
    notAvailable: say('Tokens.oneOfTwoFiguresHas'),
    divisorZero: say('Tokens.whatItIsComparedWith'),
  })[problem]
