import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { failedSavesSuite } from '../suites/failed-saves'
import { restParametersSuite } from '../suites/rest-parameters'

describe(database, () => {
  failedSavesSuite()
  restParametersSuite()
})
