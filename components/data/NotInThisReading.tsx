import { useTranslations } from 'next-intl'
import { draftOf, type EditionKey } from '@/lib/read-scope'

/** Says why a draft or a former state offers no files, where a public page has them. */
export function NotInThisReading({ edition }: { edition: EditionKey }) {
  const t = useTranslations('NotInDrafts')
  return <p className="measure">{t(draftOf(edition) ? 'drafts' : 'dated')}</p>
}
