import { useTranslations } from 'next-intl'
import { mainId } from './SkipLink'

/** From the end of a long page, or of a section on a phone, to its beginning. */
export function BackToTop() {
  const t = useTranslations('BackToTop')
  return (
    <p className="back-to-top screen-only">
      <a href={`#${mainId}`} className="inline-flex min-h-11 items-center gap-2 text-sm">
        <span aria-hidden>↑</span>
        {t('label')}
      </a>
    </p>
  )
}
