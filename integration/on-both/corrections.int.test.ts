import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { auditLogSuite } from '../suites/audit'
import { concurrencySuite } from '../suites/concurrency'
import { correctionsSuite } from '../suites/correction'
import { dashboardSuite } from '../suites/dashboard'
import { translationsSuite } from '../suites/translation'

describe(database, () => {
  correctionsSuite()
  concurrencySuite()
  auditLogSuite()
  translationsSuite()
  dashboardSuite()
})
