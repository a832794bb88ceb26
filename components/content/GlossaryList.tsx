import { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'
import type { GlossaryEntry } from '@/lib/views'
import { groupByLetter } from './glossary-letters'
import { Text } from './Text'

type Props = { locale: Locale; entries: GlossaryEntry[] }

/** Terms in alphabetical order under their letters, with an index of the letters in use. Each term can be linked to by its code. */
export function GlossaryList({ locale, entries }: Props) {
  const t = useTranslations('GlossaryList')
  const groups = groupByLetter(entries, locale)
  return (
    <>
      <nav aria-label={t('index')} className="mb-10">
        <ul className="flex flex-wrap gap-2">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a
                href={`#${anchorOf(letter)}`}
                className="num flex size-11 items-center justify-center rounded-sm border border-line no-underline hover:border-brand"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section
          key={letter}
          aria-labelledby={anchorOf(letter)}
          className="grid border-t border-line py-7 md:grid-cols-[5rem_1fr]"
        >
          <h2 id={anchorOf(letter)} className="mb-3 text-brand">
            {letter}
          </h2>
          <dl className="measure grid gap-6">
            {entries.map(({ code, term, definition, variants }) => (
              <div key={code} id={code}>
                <dt className="text-lg font-semibold">
                  <Text text={term} locale={locale} />
                </dt>
                {variants.length > 0 && (
                  <dd className="text-sm text-muted">{t('variants', { list: variants.join(', ') })}</dd>
                )}
                <dd className="mt-1">
                  <Text text={definition} locale={locale} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
}
