import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { auditLogSuite } from '../suites/audit-log'
import { concurrencySuite } from '../suites/concurrency'
import { correctionsSuite } from '../suites/corrections'
import { dashboardSuite } from '../suites/dashboard'
import { translationsSuite } from '../suites/translations'

describe(database, () => {
  correctionsSuite()
  concurrencySuite()
  auditLogSuite()
  translationsSuite()
  dashboardSuite()
})
