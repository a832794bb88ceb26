import { createTranslator } from 'next-intl'
import { type Locale, locales } from '@/i18n/locales'
import type { EditionKey } from '@/lib/read-scope'
import { pathTo } from '@/lib/routes'
import type { Both } from '@/lib/text'
import en from '@/messages/en.json'
import it from '@/messages/it.json'

const messages: Both<typeof it> = { it, en }

type Props = {
  /** The reader's language; every one of them when the address does not say which. */
  languages?: readonly Locale[]
  /** The edition whose drafts are being read: the ways on stay in them. */
  edition?: EditionKey | null
}

/**
 * The page that is not there. Goes inside `<main>`; the first language's heading is the h1.
 * The page cache reads `data-status` and answers with it.
 */
export function NotFoundBody({ languages = locales, edition = null }: Props) {
  return (
    <div data-status="404" className="wrap grid gap-12 py-14 md:grid-cols-2 lg:py-24">
      {languages.map((locale, index) => (
        <InLanguage key={locale} locale={locale} edition={edition} heading={index === 0 ? 'h1' : 'h2'} />
      ))}
    </div>
  )
}

type InLanguageProps = { locale: Locale; edition: EditionKey | null; heading: 'h1' | 'h2' }

function InLanguage({ locale, edition, heading: Heading }: InLanguageProps) {
  // Not the request's language: each half brings its own.
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'NotFound' })
  const ways = [
    { href: pathTo(locale, 'home', { edition }), label: t('home') },
    { href: pathTo(locale, 'axes', { edition }), label: t('axes') },
    { href: pathTo(locale, 'data', { edition }), label: t('data') },
  ]
  return (
    <div lang={locale}>
      <Heading className="text-3xl">{t('title')}</Heading>
      <p className="measure mt-4 mb-5 text-lg text-muted">{t('lead')}</p>
      <ul className="grid gap-1">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a href={href} hrefLang={locale} className="inline-block py-1.5">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
