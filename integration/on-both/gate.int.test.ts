import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { figureImportsSuite } from '../suites/figure-sheet'
import { gateSuite } from '../suites/gate'

describe(database, () => {
  gateSuite()
  figureImportsSuite()
})
