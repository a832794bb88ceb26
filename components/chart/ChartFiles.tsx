import { useTranslations } from 'next-intl'
import { CopyBox } from '@/components/site/CopyBox'
import type { Locale } from '@/i18n/locales'
import { chartFileName, chartFormats, chartPath } from '@/lib/chart/chart-name'

type Props = {
  locale: Locale
  year: number
  name: string
  title: string
  /** The code that shows it on another site; null where none is offered. */
  embed: string | null
  /** Unique in the page. */
  id: string
}

/** The chart to take away: as data, as a picture, as code for another site. */
export function ChartFiles({ locale, year, name, title, embed, id }: Props) {
  const t = useTranslations('ChartFrame')
  return (
    <div className="screen-only">
      <ul className="chart-links" aria-label={t('downloads', { title })}>
        {chartFormats.map((format) => (
          <li key={format}>
            <a href={chartPath(locale, year, name, format)} download={chartFileName(locale, year, name, format)}>
              {t(format)} <span className="sr-only">{t('of', { title })}</span>
            </a>
          </li>
        ))}
      </ul>
      {embed && (
        <details className="disclosure">
          <summary>
            {t('embed')} <span className="sr-only">{t('of', { title })}</span>
          </summary>
          <CopyBox id={`${id}-embed`} label={t('embedCode', { title })} text={embed} rows={4} />
        </details>
      )}
    </div>
  )
}
