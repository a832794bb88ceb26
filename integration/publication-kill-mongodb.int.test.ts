import { afterAll, describe, it } from 'vitest'
import { isAsked, newDatabase } from './database'

if (isAsked('MongoDB')) {
  const removeFolder = newDatabase('MongoDB')
  const { publicationKillSuite } = await import('./publication-kill/suite')
  describe('MongoDB', publicationKillSuite)
  afterAll(removeFolder)
} else {
  it.skip('MongoDB: MONGODB_TEST_URL names no server', () => {})
}
