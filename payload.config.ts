import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { AcceptedWarnings } from '@/collections/AcceptedWarnings'
import { AuditBursts } from '@/collections/AuditBursts'
import { AuditLog } from '@/collections/AuditLog'
import { Axes } from '@/collections/Axes'
import { withInternalAccess } from '@/collections/access/internal-access'
import { mailAdapter } from '@/collections/account/mail'
import { logRefusal } from '@/collections/audit/refusals'
import { Corrections } from '@/collections/Corrections'
import { stepsOfAGlobal, stepsOfASave } from '@/collections/content/steps-of-a-save'
import { withCorrections } from '@/collections/correction/with-corrections'
import { Documents } from '@/collections/Documents'
import { dashboardServices } from '@/collections/dashboard/services'
import { Editions } from '@/collections/Editions'
import { Evaluations } from '@/collections/Evaluations'
import { jobs, publishDue } from '@/collections/edition-path/publish-task'
import { Feedback } from '@/collections/Feedback'
import { FigureImports } from '@/collections/FigureImports'
import { Figures } from '@/collections/Figures'
import { guarded } from '@/collections/fields/office-fields'
import { prepareReading } from '@/collections/file-reading/prepare-reading'
import { Glossary } from '@/collections/Glossary'
import { Initiatives } from '@/collections/Initiatives'
import { LinkChecks } from '@/collections/LinkChecks'
import { loggerOptions } from '@/collections/log/logger'
import { Media } from '@/collections/Media'
import { withCarryOver } from '@/collections/next-edition/carry-over'
import { withUnclearFilter } from '@/collections/number/written-numbers'
import { Pages } from '@/collections/Pages'
import { Programme } from '@/collections/Programme'
import { PublishedStates } from '@/collections/PublishedStates'
import { livePreview, withPreview } from '@/collections/preview/live-preview'
import { typingEndpoints } from '@/collections/preview/typing-endpoints'
import { ReviewLinks } from '@/collections/ReviewLinks'
import { keepMessage } from '@/collections/refusal/keep-message'
import { sayFailure } from '@/collections/refusal/say-failure'
import { guardEndpoints } from '@/collections/rest/guard-endpoints'
import { noPicture } from '@/collections/rest/no-picture'
import { SecondFactors } from '@/collections/SecondFactors'
import { Security } from '@/collections/Security'
import { Site } from '@/collections/Site'
import { globalWithSteps, withSteps } from '@/collections/saving/steps'
import { reportEditor } from '@/collections/text/editor'
import { translationEndpoints } from '@/collections/translation/endpoints'
import { globalWithTranslationTracking, withTranslationTracking } from '@/collections/translation/translation-tracking'
import { Users } from '@/collections/Users'
import { interfaceWords } from '@/collections/words/interface-words'
import { databaseAdapter } from '@/database/adapter'
import { locales, sourceLocale } from '@/i18n/locales'
import { env } from '@/lib/env'

const settings = env()
// Commands run from the project's folder; the configuration may be compiled into another.
const root = process.cwd()

const config = buildConfig({
  serverURL: settings.SITE_URL,
  secret: settings.PAYLOAD_SECRET,
  csrf: [settings.SITE_URL],
  cors: [settings.SITE_URL],
  telemetry: false,
  // In development what is logged is read at a terminal, and Payload writes it for one.
  ...(settings.NODE_ENV !== 'development' && { logger: { options: loggerOptions } }),
  // Half of a good sign-in, not an error of the server; and what the database
  // itself has told the log in one line.
  loggingLevels: { SecondStepNeeded: 'info', DatabaseFailure: false } as Partial<Config['loggingLevels']>,
  admin: {
    user: Users.slug,
    avatar: 'default',
    livePreview,
    components: {
      providers: ['/components/admin/saving/SaveWatch#SaveWatch'],
      graphics: { Logo: '/components/admin/frame/Logo#Logo', Icon: '/components/admin/frame/Logo#Icon' },
      beforeDashboard: ['/components/admin/dashboard/Dashboard#Dashboard'],
      afterNavLinks: ['/components/admin/translation/TranslationsLink#TranslationsLink'],
      views: {
        login: { Component: '/components/admin/account/SignInView#SignInView' },
        forgot: { Component: '/components/admin/account/ForgotView#ForgotView' },
        translations: {
          Component: '/components/admin/translation/TranslationsView#TranslationsView',
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
      .map(withTranslationTracking)
      .map(withCarryOver)
      .map(withPreview),
    ...[PublishedStates, ReviewLinks, Feedback, Users, SecondFactors, AcceptedWarnings, LinkChecks, FigureImports],
    ...[AuditLog, AuditBursts],
  ]
    .map(withUnclearFilter)
    .map(guarded)
    .map(withSteps(stepsOfASave)),
  globals: [...[Programme, Site].map(globalWithTranslationTracking), Security]
    .map(guarded)
    .map(globalWithSteps(stepsOfAGlobal)),
  custom: { dashboard: dashboardServices },
  endpoints: [...translationEndpoints, ...typingEndpoints, publishDue, noPicture],
  hooks: { afterError: [logRefusal, keepMessage, sayFailure] },
  jobs,
  onInit: prepareReading,
  email: mailAdapter(settings),
  db: databaseAdapter(settings),
  editor: reportEditor,
  sharp,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  // A query of a few lines can ask for more than a day's readers do, and its cost
  // is known only when it was paid.
  graphQL: { disable: true },
  typescript: { outputFile: path.resolve(root, 'payload-types.ts') },
}).then(withInternalAccess)

export default config.then(guardEndpoints)
