import { useTranslations } from 'next-intl'

type Props = { year: number; isForReviewer: boolean }

/**
 * Says on every page of a draft that it is one. For the office the last word is a live region:
 * while somebody types beside the page, it says when what was typed cannot be shown.
 */
export function DraftNotice({ year, isForReviewer }: Props) {
  const t = useTranslations('DraftNotice')
  return (
    <aside aria-label={t('label')} className="border-b border-note bg-note-tint">
      {!isForReviewer && <script type="module" src="/draft-preview.js" />}
      <p className="wrap py-3">
        <strong className="mr-2 inline-block rounded-sm bg-note px-2 py-0.5 text-sm tracking-wide text-white uppercase">
          {t('mark')}
        </strong>
        {t(isForReviewer ? 'reviewer' : 'office', { year: String(year) })}{' '}
        {!isForReviewer && (
          <span id="draft-trouble" role="status" data-words={t('trouble')} className="font-semibold" />
        )}
      </p>
    </aside>
  )
}
