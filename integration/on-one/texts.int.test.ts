import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { officeTextsSuite } from '../suites/office-texts'
import { publishedSentencesSuite } from '../suites/published-sentences'
import { tokensSuite } from '../suites/token'

describe(database, () => {
  tokensSuite()
  publishedSentencesSuite()
  officeTextsSuite()
})
