import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { accessTableSuite } from '../suites/access-table'
import { editionsSuite } from '../suites/edition'
import { editorsRoadsSuite } from '../suites/editors-roads'
import { signingInSuite } from '../suites/signing-in'
import { strangersSuite } from '../suites/strangers'

describe(database, () => {
  signingInSuite()
  accessTableSuite()
  editorsRoadsSuite()
  strangersSuite()
  editionsSuite()
})
