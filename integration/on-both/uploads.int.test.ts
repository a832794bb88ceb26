import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { uploadsSuite } from '../suites/upload'
import { wellFormedSuite } from '../suites/well-formed'

describe(database, () => {
  uploadsSuite()
  wellFormedSuite()
})
