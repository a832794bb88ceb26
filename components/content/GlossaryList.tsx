import type { Locale } from '@/i18n/locales'
import type { GlossaryEntry } from '@/lib/views'
import { LongPage } from '../site/LongPage'
import { GlossaryTerm } from './GlossaryTerm'
import { groupByLetter } from './glossary-letters'

type Props = { locale: Locale; entries: GlossaryEntry[] }

/**
 * Terms in alphabetical order under their letters, which are the page's contents. Each
 * term can be linked to by its code.
 */
export function GlossaryList({ locale, entries }: Props) {
  return (
    <LongPage
      sections={groupByLetter(entries, locale).map((group) => ({
        id: anchorOf(group.letter),
        title: group.letter,
        content: (
          <dl className="glossary">
            {group.entries.map((entry) => (
              <GlossaryTerm key={entry.code} locale={locale} entry={entry} />
            ))}
          </dl>
        ),
      }))}
    />
  )
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
}
