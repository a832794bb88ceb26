import { parseAccount, requireGoodPassword } from './account'
import { command, openPayload } from './command'
import { readPassword } from './password'

/** Makes the account, or gives the one with that e-mail a new role and password, ending its sessions and its lock-out. */
await command(async () => {
  const { email, role, name } = parseAccount(process.argv.slice(2))
  const password = await readPassword()
  requireGoodPassword(password)
  const payload = await openPayload()
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1 })
  const [existing] = docs
  if (!existing) {
    await payload.create({ collection: 'users', data: { email, password, role, name: name ?? email } })
    return `Made the account ${email} (${role}).`
  }
  const data = { password, role, ...(name ? { name } : {}), loginAttempts: 0, lockUntil: null, sessions: [] }
  await payload.update({ collection: 'users', id: existing.id, data })
  return `Updated the account ${email} (${role}); whoever was signed in with it is signed out.`
})
