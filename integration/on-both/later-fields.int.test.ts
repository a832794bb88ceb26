import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { laterFieldsSuite } from '../suites/later-fields'

describe(database, () => {
  laterFieldsSuite()
})
