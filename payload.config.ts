import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { Axes } from '@/collections/Axes'
import { mailAdapter } from '@/collections/accounts/mail'
import { Corrections } from '@/collections/Corrections'
import { withCorrections } from '@/collections/corrections/with-corrections'
import { Documents } from '@/collections/Documents'
import { Editions } from '@/collections/Editions'
import { Evaluations } from '@/collections/Evaluations'
import { reportEditor } from '@/collections/editor'
import { Feedback } from '@/collections/Feedback'
import { Figures } from '@/collections/Figures'
import { Glossary } from '@/collections/Glossary'
import { keepMessage } from '@/collections/hooks/keep-message'
import { Initiatives } from '@/collections/Initiatives'
import { interfaceWords } from '@/collections/interface-words'
import { Media } from '@/collections/Media'
import { Pages } from '@/collections/Pages'
import { Programme } from '@/collections/Programme'
import { PublishedStates } from '@/collections/PublishedStates'
import { SecondFactors } from '@/collections/SecondFactors'
import { Security } from '@/collections/Security'
import { Site } from '@/collections/Site'
import { translationEndpoints } from '@/collections/translations/endpoints'
import { globalInStep, inStep } from '@/collections/translations/in-step'
import { Users } from '@/collections/Users'
import { databaseAdapter } from '@/database/adapter'
import { locales, sourceLocale } from '@/i18n/locales'
import { env } from '@/lib/env'

const settings = env()
// Commands run from the project's folder; the configuration may be compiled into another.
const root = process.cwd()

export default buildConfig({
  serverURL: settings.SITE_URL,
  secret: settings.PAYLOAD_SECRET,
  csrf: [settings.SITE_URL],
  cors: [settings.SITE_URL],
  telemetry: false,
  // Half of a good sign-in, not an error of the server.
  loggingLevels: { SecondStepNeeded: 'info' } as Partial<Config['loggingLevels']>,
  admin: {
    user: Users.slug,
    avatar: 'default',
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Logo#Icon' },
      afterNavLinks: ['/components/admin/translations/TranslationsLink#TranslationsLink'],
      views: {
        login: { Component: '/components/admin/account/SignInView#SignInView' },
        forgot: { Component: '/components/admin/account/ForgotView#ForgotView' },
        translations: {
          Component: '/components/admin/translations/TranslationsView#TranslationsView',
          path: '/translations',
          meta: { title: 'Traduzioni' },
        },
      },
    },
    meta: { titleSuffix: ' · Sintesi', icons: [{ rel: 'icon', url: '/favicon.svg' }] },
    importMap: { baseDir: root, importMapFile: path.resolve(root, 'app/(payload)/admin/importMap.js') },
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: { defaultTimezone: 'Europe/Rome' },
  },
  i18n: { supportedLanguages: { it, en }, fallbackLanguage: 'it', translations: interfaceWords },
  localization: {
    locales: locales.map((code) => ({
      code,
      label: { it: { it: 'Italiano', en: 'Italian' }, en: { it: 'Inglese', en: 'English' } }[code],
    })),
    defaultLocale: sourceLocale,
    fallback: false,
  },
  collections: [
    ...[Editions, Axes, Initiatives, Evaluations, Figures, Corrections, Pages, Glossary, Documents, Media]
      .map(withCorrections)
      .map(inStep),
    PublishedStates,
    Feedback,
    Users,
    SecondFactors,
  ],
  globals: [...[Programme, Site].map(globalInStep), Security],
  endpoints: translationEndpoints,
  hooks: { afterError: [keepMessage] },
  email: mailAdapter(settings),
  db: databaseAdapter(settings),
  editor: reportEditor,
  sharp,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 2000 },
  typescript: { outputFile: path.resolve(root, 'payload-types.ts') },
})
