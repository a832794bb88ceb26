import { afterAll, describe, it } from 'vitest'
import { isAsked, newDatabase } from './database'

if (isAsked('SQLite')) {
  const removeFolder = newDatabase('SQLite')
  const { everySuite } = await import('./every-suite')
  describe('SQLite', everySuite)
  afterAll(removeFolder)
} else {
  it.skip('SQLite: this run is about another database', () => {})
}
