import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { addressesSuite } from '../suites/addresses'
import { derivedFiguresSuite } from '../suites/derived-figures'
import { explanationsSuite } from '../suites/explanations'
import { figuresSuite } from '../suites/figure'
import { figuresInUseSuite } from '../suites/figures-in-use'
import { languagesSuite } from '../suites/language'
import { staleSavesSuite } from '../suites/stale-saves'
import { writtenNumbersSuite } from '../suites/written-numbers'

describe(database, () => {
  figuresSuite()
  derivedFiguresSuite()
  explanationsSuite()
  figuresInUseSuite()
  addressesSuite()
  languagesSuite()
  writtenNumbersSuite()
  staleSavesSuite()
})
