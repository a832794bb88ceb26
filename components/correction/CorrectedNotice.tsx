import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import { anchorOf } from '@/lib/correction/anchor'
import { formatDayOf } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { CorrectionRecord } from '@/lib/views'

type Props = { locale: Locale; records: CorrectionRecord[] }

/** How many corrections a page tells of by itself; the record has the others. */
const shown = 2

/**
 * Quietly, at the head of a page: what of it was corrected, when and why, with the way to the
 * record and to the state before.
 */
export function CorrectedNotice({ locale, records }: Props) {
  const t = useTranslations('CorrectedNotice')
  if (records.length === 0) return null
  const rest = records.length - shown
  return (
    <aside aria-label={t('label')} className="wrap">
      <div className="flex max-w-4xl gap-2.5 border-l-4 border-note bg-note-tint px-4 py-3 text-sm">
        <Icon name="info" className="mt-0.5 size-5 shrink-0 text-note" />
        <ul className="grid gap-2">
          {records.slice(0, shown).map((record) => (
            <li key={record.id}>
              {t(record.kind === 'addition' ? 'added' : 'corrected', { ilDate: formatDayOf(record.at, locale, 'il') })}{' '}
              <span lang={record.place.lang === locale ? undefined : record.place.lang}>{sentence(record, t)}</span>{' '}
              <Text text={record.reason} locale={locale} />{' '}
              <a href={`${pathTo(locale, 'corrections')}#${anchorOf(record.id)}`} className="inline-block">
                {t('record')}
              </a>
              {record.previous && (
                <>
                  {' · '}
                  <a href={record.previous} className="inline-block">
                    {t('previous')}
                  </a>
                </>
              )}
            </li>
          ))}
          {rest > 0 && (
            <li>
              <a href={pathTo(locale, 'corrections')}>{t('more', { count: rest, shown: String(rest) })}</a>
            </li>
          )}
        </ul>
      </div>
    </aside>
  )
}

/** A value says from what to what; a text is too long for that. */
function sentence(
  { place, changes }: CorrectionRecord,
  t: ReturnType<typeof useTranslations<'CorrectedNotice'>>,
): string {
  const value = changes.find(({ path }) => path === 'value')?.wording.value
  return value ? t('change', { place: place.value, ...value }) : t('follows', { place: place.value })
}
