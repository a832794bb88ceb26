import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { embedsAndCitationsSuite } from '../suites/embeds-and-citations'
import { openDataSuite } from '../suites/open-data'

describe(database, () => {
  openDataSuite()
  embedsAndCitationsSuite()
})
