import { afterAll, describe, it } from 'vitest'
import { isAsked, newDatabase } from './database'

if (isAsked('MongoDB')) {
  const removeFolder = newDatabase('MongoDB')
  const { everySuite } = await import('./every-suite')
  describe('MongoDB', everySuite)
  afterAll(removeFolder)
} else {
  it.skip('MongoDB: MONGODB_TEST_URL names no server', () => {})
}
