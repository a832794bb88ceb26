import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { glossaryVariantsSuite } from '../suites/glossary-variants'

describe(database, () => {
  glossaryVariantsSuite()
})
