import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import { formatNumber } from '@/lib/format'
import { formats } from '@/lib/opendata/formats'
import { FieldList } from './FieldList'
import type { OpenTableView } from './open-table'

type Props = { locale: Locale; table: OpenTableView }

/** A table to download: what is in it, its files with their sizes, and every field on request. */
export function OpenTableCard({ locale, table }: Props) {
  const t = useTranslations('OpenTableCard')
  const { name, title, description, rowCount, files, fields } = table
  return (
    <article id={name} className="card min-w-0" aria-labelledby={`${name}-title`}>
      <h3 id={`${name}-title`}>{title}</h3>
      <p className="measure mt-2 text-muted">{description}</p>
      <p className="mt-3 text-sm text-muted">
        {t('rows', { count: rowCount, total: formatNumber(rowCount, locale) })} ·{' '}
        {t('fields', { count: fields.length, total: formatNumber(fields.length, locale) })}
      </p>
      <ul className="mt-4 flex flex-wrap gap-3">
        {files.map(({ format, href, byteSize }) => (
          <li key={href}>
            <a className="button button-quiet" href={href}>
              <span className="sr-only">{t('download', { title })} </span>
              <Icon name="document" className="size-4.5" />
              {format}
              <span className="font-normal text-muted">{size(byteSize)}</span>
            </a>
          </li>
        ))}
      </ul>
      <details className="disclosure mt-4">
        <summary>{t('fieldsTitle')}</summary>
        <FieldList
          locale={locale}
          fields={fields}
          isInJson={files.some(({ format }) => format === formats.json.name)}
        />
      </details>
    </article>
  )

  function size(bytes: number): string {
    return t('size', { kilobytes: formatNumber(Math.max(1, bytes / 1000), locale) })
  }
}
