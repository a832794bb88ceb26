import { afterAll, describe, it } from 'vitest'
import { isAsked, newDatabase } from './database'

if (isAsked('SQLite')) {
  const removeFolder = newDatabase('SQLite')
  const { publicationKillSuite } = await import('./publication-kill/suite')
  describe('SQLite', publicationKillSuite)
  afterAll(removeFolder)
} else {
  it.skip('SQLite: this run is about another database', () => {})
}
