import { afterAll, describe, it } from 'vitest'
import { accountSurroundings } from './account-surroundings'
import { isAsked, newDatabase } from './database'

if (isAsked('MongoDB')) {
  const removeFolder = newDatabase('MongoDB')
  const surroundings = await accountSurroundings()
  const { everyAccountSuite } = await import('./every-account-suite')
  describe('Accounts on MongoDB', () => everyAccountSuite(surroundings))
  afterAll(surroundings.stop)
  afterAll(removeFolder)
} else {
  it.skip('Accounts on MongoDB: this run is about another database', () => {})
}
