import { useTranslations } from 'next-intl'
import { mainId } from './SkipLink'

/** From the end of a long page, or of a section on a phone, to its beginning. */
export function BackToTop() {
  const t = useTranslations('BackToTop')
  return (
    <p className="back-to-top screen-only">
      <a href={`#${mainId}`}>
        <span aria-hidden>↑</span>
        {t('label')}
      </a>
    </p>
  )
}
