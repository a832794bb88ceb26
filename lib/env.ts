import { z } from 'zod'

/** Only SQLite and MongoDB are supported; a scheme we do not know must not silently become an empty SQLite file. */
const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|mongodb(\+srv)?:\/\/.+)$/,
    'expected file:… for SQLite, or mongodb://… or mongodb+srv://… for MongoDB',
  )

const webAddress = z
  .url({ protocol: /^https?$/, error: 'expected the public address of the site, like https://fse.example.org' })
  .transform((address) => address.replace(/\/+$/, ''))

const schema = z.object({
  SITE_URL: webAddress.optional(),
  PORT: z.coerce
    .number('expected a port number')
    .int()
    .min(1)
    .max(65535, 'expected a port number up to 65535')
    .default(3000),
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().default('./data'),
  PAYLOAD_SECRET: z
    .string('expected a secret of at least 32 characters; `npm run portal` makes one in .env')
    .min(32, 'expected at least 32 characters; `openssl rand -hex 32` prints a good one'),
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'expected development, production or test')
    .default('production'),
  NEXT_DIST_DIR: z.string().default('.next'),
})

/** Names of every variable the portal reads, for the documentation and its test. */
export const variableNames = Object.keys(schema.shape)

/** The settings after defaults: `SITE_URL` has no final slash, `DATABASE_URL` is always set, `PORT` is a number. */
export type Env = Required<z.infer<typeof schema>>

/** Some variables are wrong. The message lists every one with what is expected, and never a value: it may be a secret. */
export class EnvError extends Error {}

/** Reads settings from `source`; an empty variable counts as absent. Throws `EnvError`. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
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
