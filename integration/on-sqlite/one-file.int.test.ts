import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { oneFileSuite } from '../suites/one-file'

describe(database, () => {
  oneFileSuite()
})
