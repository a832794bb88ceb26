import type { LinkOutcome } from '@/lib/gate/links'
import type { GateRule } from '@/lib/gate/rules'
import type { Say } from '../words/use-say'

/** What a rule looks after, as a heading. */
export const ruleWords = (rule: GateRule, say: Say): string =>
  ({
    contradictions: say('Gate.contradictions'),
    figures: say('Gate.missingFigures'),
    tokens: say('Gate.figuresInTexts'),
    typedNumbers: say('Gate.numbersTypedByHand'),
    answers: say('Gate.answersOfEvaluations'),
    translations: say('Gate.translations'),
    descriptions: say('Gate.descriptionsOfChartsAndImages'),
    links: say('Gate.links'),
    comparability: say('Gate.comparisonBetweenEditions'),
    site: say('Gate.site'),
  })[rule]

/** What became of an address. */
export const outcomeWords = (outcome: LinkOutcome, say: Say): string =>
  ({
    reached: say('Gate.itAnswers'),
    missing: say('Gate.pageIsGone'),
    refused: say('Gate.siteGivesError'),
    unreachable: say('Gate.siteCannotBeReached'),
    notPublic: say('Gate.itLeadsToPrivateNetwork'),
  })[outcome]

/** "3 errori, 2 avvisi da confermare". */
export function standingWords({ errors, open }: { errors: number; open: number }, say: Say): string {
  const parts = [
    ...(errors > 0 ? [say('Gate.errorsCounted', { count: errors })] : []),
    ...(open > 0 ? [say('Gate.warningsCounted', { count: open })] : []),
  ]
  return parts.join(', ') || say('Gate.nothingStandsInWay')
}
