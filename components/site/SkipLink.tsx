import { useTranslations } from 'next-intl'

/** Where the skip link leads: the id of the page's one `<main>`. */
export const mainId = 'main'

/**
 * The first thing a keyboard meets: straight to the content. Out of sight until it has the focus.
 */
export function SkipLink() {
  const t = useTranslations('SkipLink')
  return (
    <a
      href={`#${mainId}`}
      className="screen-only sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:bg-page focus:px-4 focus:py-3"
    >
      {t('label')}
    </a>
  )
}
