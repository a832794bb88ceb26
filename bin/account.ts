import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Role, roles } from '@/collections/access'
import { CommandError } from './command'

export type Account = { email: string; role: Role; name?: string }

export const usage = `npm run user -- --email you@example.org --role ${roles.join('|')} [--name "First Last"]
The password is asked for, or read from standard input: echo "…" | npm run user -- …`

const schema = z.object({
  email: z.email('--email: expected an e-mail address, like you@example.org').transform((email) => email.toLowerCase()),
  role: z.enum(roles, `--role: expected one of ${roles.join(', ')}`),
  name: z.string().min(1, '--name: expected a name').optional(),
})

/** The account that the arguments describe. Throws `CommandError` with everything that is wrong with them. */
export function parseAccount(args: string[]): Account {
  if (args.some((arg) => /^--?p(ass(word)?)?($|=)/.test(arg))) {
    throw new CommandError(
      `The password is never an argument: other users of this machine, and the shell's history, would see it.\n\n${usage}`,
    )
  }
  const result = schema.safeParse(readOptions(args))
  if (result.success) return result.data
  throw new CommandError(`${result.error.issues.map(({ message }) => message).join('\n')}\n\n${usage}`)
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { email: text, role: text, name: text } }).values
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

const minimumLength = 12

/** Throws `CommandError` when the password is too short to protect anything. */
export function requireGoodPassword(password: string): void {
  if ([...password].length < minimumLength) {
    throw new CommandError(`The password must have at least ${minimumLength} characters. Nothing was changed.`)
  }
}
