import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { editionPathSuite } from '../suites/edition-path'
import { editionPathTableSuite } from '../suites/edition-path-table'

describe(database, () => {
  editionPathTableSuite()
  editionPathSuite()
})
