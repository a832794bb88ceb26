import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Role, roles } from '@/collections/access/access'
import { CommandError } from './command'

export type Account = { email: string; role: Role; name?: string }
/** What the command is to do: make or update the account, or only take its second factor away. */
export type Order = ({ task: 'account' } & Account) | { task: 'reset-second-factor'; email: string }

export const usage = `npm run user -- --email you@example.org --role ${roles.join('|')} [--name "First Last"]
The password is asked for, or read from standard input: echo "…" | npm run user -- …
npm run user -- --email you@example.org --reset-second-factor
takes the second factor of a lost telephone away, and ends the sessions of the account.`

const emailSchema = z.object({
  email: z.email('--email: expected an e-mail address, like you@example.org').transform((email) => email.toLowerCase()),
})

const schema = emailSchema.extend({
  role: z.enum(roles, `--role: expected one of ${roles.join(', ')}`),
  name: z.string().min(1, '--name: expected a name').optional(),
})

/** What the arguments ask for. Throws `CommandError` with everything that is wrong with them. */
export function parseAccount(args: string[]): Order {
  if (args.some((arg) => /^--?p(ass(word)?)?($|=)/.test(arg))) {
    throw new CommandError(
      `The password is never an argument: other users of this machine, and the shell's history, would see it.\n\n${usage}`,
    )
  }
  const { 'reset-second-factor': isReset, ...options } = readOptions(args)
  const result = isReset ? emailSchema.strict().safeParse(options) : schema.safeParse(options)
  if (result.success)
    return isReset ? { task: 'reset-second-factor', ...result.data } : { task: 'account', ...(result.data as Account) }
  throw new CommandError(`${result.error.issues.map(({ message }) => message).join('\n')}\n\n${usage}`)
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: { email: text, role: text, name: text, 'reset-second-factor': { type: 'boolean' } },
    }).values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
