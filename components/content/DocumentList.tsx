import { useTranslations } from 'next-intl'
import { DateAfter } from '@/components/site/DateAfter'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import type { DocumentView } from '@/lib/views'
import { ExternalLink } from './ExternalLink'
import { Text } from './Text'

type Props = { locale: Locale; documents: DocumentView[] }

/**
 * Official documents: ours to download, or where they are published. One without
 * an address is named all the same.
 */
export function DocumentList({ locale, documents }: Props) {
  const t = useTranslations('DocumentList')
  return (
    <ul className="border-b border-line">
      {documents.map((document) => {
        const { publishedOn } = document
        return (
          <li key={document.title.value} className="flex gap-4 border-t border-line py-3">
            <Icon name="document" className="mt-0.5 size-7 text-brand" />
            <div>
              <DocumentName locale={locale} document={document} />
              <p className="text-sm text-muted">
                {t(document.url === null ? 'noAddress' : document.isUploaded ? 'download' : 'elsewhere')}
                {publishedOn && (
                  <>
                    {' · '}
                    {t.rich('publishedOn', {
                      date: () => <DateAfter locale={locale} iso={publishedOn} article="il" />,
                    })}
                  </>
                )}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function DocumentName({ locale, document: { title, url, isUploaded } }: { locale: Locale; document: DocumentView }) {
  const words = <Text text={title} locale={locale} />
  if (url === null) return <p>{words}</p>
  return <p>{isUploaded ? <a href={url}>{words}</a> : <ExternalLink href={url}>{words}</ExternalLink>}</p>
}
