import { afterAll } from 'vitest'
import type { startMailServer, startProvider } from './account-servers'
import { closePortal } from './portal'
import { forgottenPasswordSuite } from './suites/forgotten-password'
import { lastAdministratorSuite } from './suites/last-administrator'
import { ownCredentialsSuite } from './suites/own-credentials'
import { passwordsSuite } from './suites/passwords'
import { providerSuite } from './suites/provider'
import { secondFactorSuite } from './suites/second-factor'
import { sessionsSuite } from './suites/sessions'

type Servers = {
  mail: Awaited<ReturnType<typeof startMailServer>>
  provider: Awaited<ReturnType<typeof startProvider>>
}

/** Everything about accounts, on one database, with a mail server and an identity provider. */
export function everyAccountSuite({ mail, provider }: Servers) {
  afterAll(closePortal)
  secondFactorSuite()
  sessionsSuite()
  passwordsSuite()
  ownCredentialsSuite()
  lastAdministratorSuite()
  forgottenPasswordSuite(mail)
  providerSuite(provider)
}
