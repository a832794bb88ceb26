import { mail, provider } from '../account-surroundings'
import '../loaded-database'

import { describe } from 'vitest'
import { database } from '../database'
import { forgottenPasswordSuite } from '../suites/forgotten-password'
import { lastAdministratorSuite } from '../suites/last-administrator'
import { ownCredentialsSuite } from '../suites/own-credentials'
import { passwordsSuite } from '../suites/passwords'
import { providerSuite } from '../suites/provider'
import { secondFactorSuite } from '../suites/second-factor'
import { sessionsSuite } from '../suites/sessions'

describe(`Accounts on ${database}`, () => {
  secondFactorSuite()
  sessionsSuite()
  passwordsSuite()
  ownCredentialsSuite()
  lastAdministratorSuite()
  forgottenPasswordSuite(mail)
  providerSuite(provider)
})
