import { afterAll } from 'vitest'
import { closePortal } from './portal'
import { accessTableSuite } from './suites/access-table'
import { addressesSuite } from './suites/addresses'
import { auditLogSuite } from './suites/audit-log'
import { concurrencySuite } from './suites/concurrency'
import { correctionsSuite } from './suites/corrections'
import { dashboardSuite } from './suites/dashboard'
import { derivedFiguresSuite } from './suites/derived-figures'
import { editionPathSuite } from './suites/edition-path'
import { editionPathTableSuite } from './suites/edition-path-table'
import { editionsSuite } from './suites/editions'
import { editorsRoadsSuite } from './suites/editors-roads'
import { embedsAndCitationsSuite } from './suites/embeds-and-citations'
import { explanationsSuite } from './suites/explanations'
import { figureImportsSuite } from './suites/figure-imports'
import { figuresSuite } from './suites/figures'
import { figuresInUseSuite } from './suites/figures-in-use'
import { firstAccountSuite } from './suites/first-account'
import { gateSuite } from './suites/gate'
import { languagesSuite } from './suites/languages'
import { loadingSuite } from './suites/loading'
import { nextEditionSuite } from './suites/next-edition'
import { officeTextsSuite } from './suites/office-texts'
import { openDataSuite } from './suites/open-data'
import { publishedSentencesSuite } from './suites/published-sentences'
import { readingsSuite } from './suites/readings'
import { signingInSuite } from './suites/signing-in'
import { strangersSuite } from './suites/strangers'
import { tokensSuite } from './suites/tokens'
import { translationsSuite } from './suites/translations'
import { uploadsSuite } from './suites/uploads'
import { wellFormedSuite } from './suites/well-formed'

/** The suites of one database, in one process: the first finds it empty, the others filled. */
export function everySuite() {
  afterAll(closePortal)
  loadingSuite()
  firstAccountSuite()
  signingInSuite()
  accessTableSuite()
  editorsRoadsSuite()
  strangersSuite()
  editionsSuite()
  correctionsSuite()
  editionPathTableSuite()
  editionPathSuite()
  derivedFiguresSuite()
  explanationsSuite()
  figuresSuite()
  figuresInUseSuite()
  figureImportsSuite()
  addressesSuite()
  languagesSuite()
  tokensSuite()
  uploadsSuite()
  wellFormedSuite()
  publishedSentencesSuite()
  officeTextsSuite()
  translationsSuite()
  readingsSuite()
  gateSuite()
  nextEditionSuite()
  concurrencySuite()
  openDataSuite()
  embedsAndCitationsSuite()
  dashboardSuite()
  auditLogSuite()
}
