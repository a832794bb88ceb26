import { initI18n } from '@payloadcms/translations'
import type { Payload, PayloadRequest } from 'payload'
import { type Account, parseAccount } from './account'
import { CommandError, command, openPayload } from './command'
import { readPassword } from './password'

const accountOf = async (email: string, payload: Payload) => {
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1 })
  return docs[0]
}

/** The commands speak English; left alone, Payload would explain a refused password in Italian. */
const english = async ({ config }: Payload) =>
  (await initI18n({ config: config.i18n as never, context: 'api', language: 'en' })) as PayloadRequest['i18n']

/**
 * Makes the account, or gives the one with that e-mail a new role and password,
 * ending its sessions and its lock-out.
 */
async function makeOrUpdate({ email, role, name }: Account): Promise<string> {
  const password = await readPassword()
  if (!password) throw new CommandError('There was no password. Nothing was changed.')
  const payload = await openPayload()
  const existing = await accountOf(email, payload)
  const req = { i18n: await english(payload) }
  if (!existing) {
    await payload.create({ collection: 'users', data: { email, password, role, name: name ?? email }, req })
    return `Made the account ${email} (${role}).`
  }
  const data = { password, role, ...(name ? { name } : {}), loginAttempts: 0, lockUntil: null, sessions: [] }
  await payload.update({ collection: 'users', id: existing.id, data, req })
  return `Updated the account ${email} (${role}); whoever was signed in with it is signed out.`
}

/**
 * For a lost telephone and lost recovery codes. The password stays; the next sign-in is with
 * it alone, or sets a new one up.
 */
async function resetSecondFactor(email: string): Promise<string> {
  const payload = await openPayload()
  const existing = await accountOf(email, payload)
  if (!existing) throw new CommandError(`There is no account ${email}. Nothing was changed.`)
  await payload.delete({ collection: 'second-factors', where: { user: { equals: existing.id } } })
  await payload.update({ collection: 'users', id: existing.id, data: { sessions: [] } })
  return `${email} has no second factor any more; whoever was signed in with it is signed out.`
}

/** Payload tells which field was refused; the person at the terminal needs the sentence. */
const explained = (error: unknown): never => {
  const [problem] = (error as { data?: { errors?: { message: string }[] } }).data?.errors ?? []
  throw problem ? new CommandError(`${problem.message} Nothing was changed.`) : error
}

await command(async () => {
  const order = parseAccount(process.argv.slice(2))
  return order.task === 'account' ? makeOrUpdate(order).catch(explained) : resetSecondFactor(order.email)
})
