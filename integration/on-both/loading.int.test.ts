import '../empty-database'

import { describe } from 'vitest'
import { database } from '../database'
import { firstAccountSuite } from '../suites/first-account'
import { loadingSuite } from '../suites/loading'
import { madeCollectionsSuite } from '../suites/made-collections'

describe(database, () => {
  madeCollectionsSuite()
  loadingSuite()
  firstAccountSuite()
})
