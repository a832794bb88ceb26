import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { accessTableSuite } from '../suites/access-table'
import { editionsSuite } from '../suites/edition'
import { editorsEntryPointsSuite } from '../suites/editors-entry-points'
import { signingInSuite } from '../suites/signing-in'
import { strangersSuite } from '../suites/strangers'

describe(database, () => {
  signingInSuite()
  accessTableSuite()
  editorsEntryPointsSuite()
  strangersSuite()
  editionsSuite()
})
