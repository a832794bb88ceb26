import type { Locale } from '@/i18n/locales'
import type { EmbedTheme } from '@/lib/embed/embed-path'
import { EmbedDocument } from './EmbedDocument'
import { EmbedFooter } from './EmbedFooter'
import type { EmbedWords } from './embed-words'
import { OutwardLink } from './OutwardLink'

type Props = { locale: Locale; t: EmbedWords; theme: EmbedTheme; url: string }

/** What stands in the frame when there is nothing of that name to show. */
export function MissingCard({ locale, t, theme, url }: Props) {
  return (
    <EmbedDocument
      locale={locale}
      title={t('notFoundTitle')}
      theme={theme}
      canonical={null}
      footer={<EmbedFooter t={t} />}
    >
      <h1>{t('notFoundTitle')}</h1>
      <p className="note">{t('notFoundText')}</p>
      <p className="note">
        <OutwardLink href={url} t={t}>
          {t('notFoundMore')}
        </OutwardLink>
      </p>
    </EmbedDocument>
  )
}
