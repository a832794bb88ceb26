import { actsAndBodiesTerms } from './glossary/acts-and-bodies'
import { moneyTerms } from './glossary/money'
import { peopleAndResultsTerms } from './glossary/people-and-results'
import { programmeTerms } from './glossary/programme'
import { trainingAndWorkTerms } from './glossary/training-and-work'
import type { GlossaryData } from './types'

export const glossary: GlossaryData[] = [
  ...programmeTerms,
  ...moneyTerms,
  ...peopleAndResultsTerms,
  ...trainingAndWorkTerms,
  ...actsAndBodiesTerms,
]
