import path from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { it } from '@payloadcms/translations/languages/it'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { AuditBursts } from '@/collections/AuditBursts'
import { AuditLog } from '@/collections/AuditLog'
import { Axes } from '@/collections/Axes'
import { mailAdapter } from '@/collections/accounts/mail'
import { loggedAccounts, loggedFactors } from '@/collections/audit/accounts'
import { logged } from '@/collections/audit/logged'
import { loggedGlobal } from '@/collections/audit/logged-global'
import { tellRefusal } from '@/collections/audit/refusals'
import { Corrections } from '@/collections/Corrections'
import { withCorrections } from '@/collections/corrections/with-corrections'
import { Documents } from '@/collections/Documents'
import { dashboardServices } from '@/collections/dashboard/services'
import { Editions } from '@/collections/Editions'
import { Evaluations } from '@/collections/Evaluations'
import { jobs } from '@/collections/edition-path/publish-task'
import { reportEditor } from '@/collections/editor'
import { Feedback } from '@/collections/Feedback'
import { Figures } from '@/collections/Figures'
import { FigureImports } from '@/collections/figure-sheet/FigureImports'
import { prepareReading } from '@/collections/file-reading/prepare-reading'
import { Glossary } from '@/collections/Glossary'
import { AcceptedWarnings } from '@/collections/gate/AcceptedWarnings'
import { LinkChecks } from '@/collections/gate/LinkChecks'
import { keepMessage } from '@/collections/hooks/keep-message'
import { Initiatives } from '@/collections/Initiatives'
import { interfaceWords } from '@/collections/interface-words'
import { Media } from '@/collections/Media'
import { carriedOver } from '@/collections/next-edition/carried-over'
import { Pages } from '@/collections/Pages'
import { Programme } from '@/collections/Programme'
import { PublishedStates } from '@/collections/PublishedStates'
import { ReviewLinks } from '@/collections/ReviewLinks'
import { livePreview, previewed } from '@/collections/readings/live-preview'
import { typingEndpoints } from '@/collections/readings/typing-endpoints'
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
    livePreview,
    components: {
      graphics: { Logo: '/components/admin/Logo#Logo', Icon: '/components/admin/Logo#Icon' },
      beforeDashboard: ['/components/admin/dashboard/Dashboard#Dashboard'],
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
      .map(inStep)
      .map(carriedOver)
      .map(previewed)
      .map(logged),
    PublishedStates,
    logged(ReviewLinks),
    logged(Feedback),
    logged(loggedAccounts(Users)),
    loggedFactors(SecondFactors),
    AcceptedWarnings,
    LinkChecks,
    FigureImports,
    AuditLog,
    AuditBursts,
  ],
  globals: [...[Programme, Site].map(globalInStep), Security].map(loggedGlobal),
  custom: { dashboard: dashboardServices },
  endpoints: [...translationEndpoints, ...typingEndpoints],
  hooks: { afterError: [tellRefusal, keepMessage] },
  jobs,
  onInit: prepareReading,
  email: mailAdapter(settings),
  db: databaseAdapter(settings),
  editor: reportEditor,
  sharp,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 2000 },
  typescript: { outputFile: path.resolve(root, 'payload-types.ts') },
})
