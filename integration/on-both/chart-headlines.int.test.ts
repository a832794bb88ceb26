import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { chartHeadlinesSuite } from '../suites/chart-headlines'

describe(database, () => {
  chartHeadlinesSuite()
})
