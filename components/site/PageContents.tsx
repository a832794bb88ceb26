import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type ContentsEntry = { id: string; title: ReactNode }
type Props = {
  entries: ContentsEntry[]
  /**
   * `fold` is a disclosure for small windows, `column` stays in sight beside the page on wide
   * ones. Only one of the two is there.
   */
  form: 'column' | 'fold'
}

/** The way to each section of a long page. */
export function PageContents({ entries, form }: Props) {
  const t = useTranslations('PageContents')
  const list = (
    <ul className={form === 'fold' ? 'contents-list pb-3' : 'contents-list mt-1'}>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  )
  return form === 'fold' ? (
    <nav aria-label={t('title')} className="wrap screen-only lg:hidden">
      <details className="disclosure border-y border-line text-sm">
        <summary>{t('title')}</summary>
        {list}
      </details>
    </nav>
  ) : (
    <nav aria-label={t('title')} className="contents-column screen-only">
      <p className="text-muted">{t('title')}</p>
      {list}
    </nav>
  )
}
