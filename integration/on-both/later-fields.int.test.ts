import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { laterFieldsSuite } from '../suites/later-fields'
import { laterPagesSuite } from '../suites/later-pages'

describe(database, () => {
  laterFieldsSuite()
  laterPagesSuite()
})
