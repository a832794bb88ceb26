import { afterAll, describe, it } from 'vitest'
import { accountSurroundings } from './account-surroundings'
import { isAsked, newDatabase } from './database'

if (isAsked('SQLite')) {
  const removeFolder = newDatabase('SQLite')
  const surroundings = await accountSurroundings()
  const { everyAccountSuite } = await import('./every-account-suite')
  describe('Accounts on SQLite', () => everyAccountSuite(surroundings))
  afterAll(surroundings.stop)
  afterAll(removeFolder)
} else {
  it.skip('Accounts on SQLite: this run is about another database', () => {})
}
