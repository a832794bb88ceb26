import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { indexesSuite } from '../suites/indexes'
import { publicRowsSuite } from '../suites/public-rows'
import { readsPerSaveSuite } from '../suites/reads-per-save'

describe(database, () => {
  indexesSuite()
  publicRowsSuite()
  readsPerSaveSuite()
})
