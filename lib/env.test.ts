import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseKind, EnvError, parseEnv, variableNames } from './env'

const secret = 'x'.repeat(32)

function refusal(source: Record<string, string | undefined>): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  throw new Error('parseEnv accepted the settings')
}

describe('parseEnv', () => {
  it('needs nothing but the secret', () => {
    expect(parseEnv({ PAYLOAD_SECRET: secret })).toEqual({
      SITE_URL: 'http://localhost:3000',
      PORT: 3000,
      HOSTNAME: '',
      TRUSTED_PROXIES: 0,
      DATABASE_URL: 'file:./data/sintesi.sqlite',
      DATA_DIR: './data',
      PAYLOAD_SECRET: secret,
      LEAN_PAGES: true,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: '.next',
      SMTP_URL: '',
      MAIL_FROM: '',
      OIDC_ISSUER: '',
      OIDC_CLIENT_ID: '',
      OIDC_CLIENT_SECRET: '',
      OIDC_NAME: '',
      OIDC_ROLE_CLAIM: '',
      OIDC_ROLE_VALUES: {},
      OIDC_TRUSTED_ACR: [],
    })
  })

  it('refuses half of the settings of mail or of a provider', () => {
    expect(refusal({ PAYLOAD_SECRET: secret, SMTP_URL: 'smtp://mail.example.org' })).toContain('MAIL_FROM: is needed')
    expect(refusal({ PAYLOAD_SECRET: secret, OIDC_ISSUER: 'https://id.example.org' })).toContain(
      'OIDC_CLIENT_SECRET: is needed with OIDC_ISSUER, OIDC_CLIENT_ID',
    )
  })

  it.each(['mail.example.org', 'http://mail.example.org', 'smtp://'])('refuses the mail server %s', (SMTP_URL) => {
    expect(refusal({ PAYLOAD_SECRET: secret, SMTP_URL, MAIL_FROM: 'a@example.org' })).toContain('SMTP_URL: expected')
  })

  it('lets a provider give the roles of editor and approver, and no other', () => {
    const read = (OIDC_ROLE_VALUES: string) => parseEnv({ PAYLOAD_SECRET: secret, OIDC_ROLE_VALUES }).OIDC_ROLE_VALUES
    expect(read('editor=redazione,approver=chi approva')).toEqual({ editor: 'redazione', approver: 'chi approva' })
    expect(() => read('administrator=capi')).toThrow('OIDC_ROLE_VALUES: expected')
  })

  it('reads a list of levels of assurance', () => {
    const { OIDC_TRUSTED_ACR } = parseEnv({
      PAYLOAD_SECRET: secret,
      OIDC_TRUSTED_ACR: 'https://www.spid.gov.it/SpidL2, SpidL3',
    })
    expect(OIDC_TRUSTED_ACR).toEqual(['https://www.spid.gov.it/SpidL2', 'SpidL3'])
  })

  it('derives the address and the database file from the port and the data folder', () => {
    const settings = parseEnv({ PAYLOAD_SECRET: secret, PORT: '8080', DATA_DIR: '/srv/data' })
    expect(settings.SITE_URL).toBe('http://localhost:8080')
    expect(settings.DATABASE_URL).toBe('file:/srv/data/sintesi.sqlite')
  })

  it('takes an empty variable for an absent one, and drops the final slash of the address', () => {
    const settings = parseEnv({ PAYLOAD_SECRET: secret, PORT: '', SITE_URL: 'https://fse.example.org/' })
    expect(settings.PORT).toBe(3000)
    expect(settings.SITE_URL).toBe('https://fse.example.org')
  })

  it.each(['postgres://localhost/x', './data/x.sqlite', 'mongo://localhost', 'file:'])(
    'refuses the database %s',
    (url) => {
      expect(refusal({ PAYLOAD_SECRET: secret, DATABASE_URL: url })).toContain('DATABASE_URL: expected file:…')
    },
  )

  it.each(['0', '65536', '3000.5', 'http'])('refuses the port %s', (PORT) => {
    expect(refusal({ PAYLOAD_SECRET: secret, PORT })).toContain('PORT: ')
  })

  it.each(['fse.example.org', 'ftp://fse.example.org'])('refuses the address %s', (SITE_URL) => {
    expect(refusal({ PAYLOAD_SECRET: secret, SITE_URL })).toContain('SITE_URL: expected the public address')
  })

  it('names every wrong variable and prints no value', () => {
    const message = refusal({
      PAYLOAD_SECRET: 'too-short-a-secret',
      DATABASE_URL: 'mysql://user:pw@host/db',
      PORT: 'no',
    })
    for (const name of ['PAYLOAD_SECRET', 'DATABASE_URL', 'PORT']) expect(message).toContain(`${name}: `)
    expect(message).not.toMatch(/too-short-a-secret|user:pw/)
  })

  it('says how to get a secret when there is none', () => {
    expect(refusal({})).toContain('npm run portal')
  })
})

describe('databaseKind', () => {
  it.each([
    ['file:./x.sqlite', 'sqlite'],
    ['mongodb://h/db', 'mongodb'],
    ['mongodb+srv://h/db', 'mongodb'],
  ] as const)('reads %s as %s', (DATABASE_URL, kind) => {
    expect(databaseKind({ DATABASE_URL })).toBe(kind)
  })
})

describe('.env.example', () => {
  it('documents every variable and no other', () => {
    const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const documented = [...text.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1])
    expect(documented.sort()).toEqual([...variableNames].sort())
  })
})
