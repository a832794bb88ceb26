import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { nextEditionSuite } from '../suites/next-edition'
import { readingsSuite } from '../suites/preview'

describe(database, () => {
  nextEditionSuite()
  readingsSuite()
})
