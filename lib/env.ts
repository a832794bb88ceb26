import { z } from 'zod'

/**
 * Only SQLite and MongoDB are supported; a scheme we do not know must not
 * silently become an empty SQLite file.
 */
const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|mongodb(\+srv)?:\/\/.+)$/,
    'expected file:… for SQLite, or mongodb://… or mongodb+srv://… for MongoDB',
  )

const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected the public address of the site, like https://fse.example.org' })
  .transform((address) => address.replace(/(?<!\/)\/+$/, ''))

/**
 * Which value of the provider's claim gives which role: `editor=redazione,approver=approvazione`.
 * Nobody becomes administrator so.
 */
const roleValues = z
  .string()
  .regex(
    /^((editor|approver)=[^,=]+)(,(editor|approver)=[^,=]+)*$/,
    'expected editor=value,approver=value and no other role',
  )
  .transform(
    (list): Partial<Record<'editor' | 'approver', string>> =>
      Object.fromEntries(list.split(',').map((pair) => pair.split('='))),
  )

const schema = z.object({
  SITE_URL: webAddress.optional(),
  PORT: z.coerce
    .number('expected a port number')
    .int()
    .min(1)
    .max(65535, 'expected a port number up to 65535')
    .default(3000),
  // What of it is obeyed is for server/listening-address.ts to say:
  // shells and containers set it too.
  HOSTNAME: z.string().default(''),
  TRUSTED_PROXIES: z.coerce
    .number('expected how many proxies stand in front of the portal')
    .int()
    .min(0)
    .max(10, 'expected at most 10 proxies')
    .default(0),
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z
    .string('expected a secret of at least 32 characters; `npm run portal` makes one in .env')
    .min(32, 'expected at least 32 characters; `openssl rand -hex 32` prints a good one'),
  LEAN_PAGES: z
    .enum(['on', 'off'], 'expected on or off')
    .default('on')
    .transform((value) => value === 'on'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'expected development, production or test')
    .default('production'),
  NEXT_DIST_DIR: z.string().default('.next'),
  SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^/]+$/,
      'expected smtp://… or smtps://… with the server, like smtp://user:password@mail.example.org:587',
    )
    .default(''),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/, 'expected an address, like Sintesi <sintesi@example.org>')
    .default(''),
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "expected the provider's address, like https://id.example.org" })
    .default(''),
  OIDC_CLIENT_ID: z.string().default(''),
  OIDC_CLIENT_SECRET: z.string().default(''),
  OIDC_NAME: z.string().default(''),
  OIDC_ROLE_CLAIM: z.string().default(''),
  OIDC_ROLE_VALUES: roleValues.default({}),
  OIDC_TRUSTED_ACR: z
    .string()
    .default('')
    .transform((list) => list.split(/[,\s]+/).filter(Boolean)),
})

/** Settings that mean something only together. */
const together = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
] as const

const wholeSchema = schema.superRefine((settings, context) => {
  for (const names of together) {
    if (!names.some((name) => settings[name])) continue
    for (const name of names)
      if (!settings[name])
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `is needed with ${names.filter((other) => other !== name).join(', ')}`,
        })
  }
})

/** Names of every variable the portal reads, for the documentation and its test. */
export const variableNames = Object.keys(schema.shape)

/**
 * The settings after defaults: `SITE_URL` has no final slash, `DATABASE_URL` is
 * always set, `PORT` is a number.
 */
export type Env = Required<z.infer<typeof schema>>

/**
 * Some variables are wrong. The message lists every one with what is expected, and
 * never a value: it may be a secret.
 */
export class EnvError extends Error {}

/** Reads settings from `source`; an empty variable counts as absent. Throws `EnvError`. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = wholeSchema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvError(`Settings that are missing or wrong (see .env.example):\n${lines.join('\n')}`)
  }
  const { data } = result
  return {
    ...data,
    SITE_URL: data.SITE_URL ?? `http://localhost:${data.PORT}`,
    DATABASE_URL: data.DATABASE_URL ?? `file:${data.DATA_DIR}/sintesi.sqlite`,
  }
}

let parsed: Env | undefined

/** The settings of this process, read once. Throws `EnvError` when one is missing or wrong. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** Which database the address means. */
export function databaseKind({ DATABASE_URL }: Pick<Env, 'DATABASE_URL'>): 'sqlite' | 'mongodb' {
  return DATABASE_URL.startsWith('file:') ? 'sqlite' : 'mongodb'
}
