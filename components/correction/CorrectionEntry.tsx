import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { shortChecksum } from '@/lib/citation/data-version'
import { anchorOf } from '@/lib/correction/anchor'
import { formatDateTime } from '@/lib/format'
import type { CorrectionRecord } from '@/lib/views'
import { AffectedPlaces } from './AffectedPlaces'
import { WordedChange } from './WordedChange'

type Props = { locale: Locale; record: CorrectionRecord }

/**
 * One line of the record: what changed, from what to what, why, who approved it, when,
 * where else, and how it was before.
 */
export function CorrectionEntry({ locale, record }: Props) {
  const t = useTranslations('CorrectionEntry')
  const { id, at, kind, year, place, changes, brief, reason, approvedBy, places, versions, path, previous } = record
  const written = formatDateTime(at, locale)
  const links = [
    ...(path ? [{ href: path, label: t('page') }] : []),
    ...(previous ? [{ href: previous, label: t('previous') }] : []),
  ]
  return (
    <article
      id={anchorOf(id)}
      aria-labelledby={`${anchorOf(id)}-title`}
      className="card scroll-mt-4 target:border-brand"
    >
      <p className="text-sm text-muted">
        <span className="font-semibold text-brand">{t(`kind.${kind}`)}</span>
        {' · '}
        {t('edition', { year: String(year) })}
        {' · '}
        <a href={`#${anchorOf(id)}`} aria-label={t('permalink', { at: written })} className="inline-block py-1">
          <time dateTime={at}>{written}</time>
        </a>
      </p>
      <h3 id={`${anchorOf(id)}-title`} className="mt-1">
        <Text text={place} locale={locale} />
      </h3>
      <div className="mt-4 grid gap-4">
        {kind === 'correction' ? (
          changes.map(({ path: field, label, wording }) => (
            <div key={field}>
              {changes.length > 1 || field !== 'value' ? <h4 className="mb-1 text-base">{label}</h4> : null}
              <WordedChange locale={locale} wording={wording} />
            </div>
          ))
        ) : (
          <WordedChange locale={locale} wording={{ value: withoutDash(brief), lang: locale }} />
        )}
      </div>
      <p className="measure mt-4">
        <strong>{t('reason')}</strong> <Text text={reason} locale={locale} />
      </p>
      <p className="mt-1 text-sm text-muted">{approvedBy && t('approved', { name: approvedBy })}</p>
      <AffectedPlaces places={places} />
      {links.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-describedby={`${anchorOf(id)}-title`} className="inline-block py-1">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {versions.before && versions.after && versions.before.checksum !== versions.after.checksum && (
        <p className="mt-2 text-sm break-words text-muted">
          {t('version', {
            before: shortChecksum(versions.before.checksum),
            after: shortChecksum(versions.after.checksum),
          })}
        </p>
      )}
    </article>
  )
}

/** What was not there, or no longer is, is stored as a dash. */
const withoutDash = ({ old, new: now }: CorrectionRecord['brief']) => ({
  old: old === '—' ? '' : old,
  new: now === '—' ? '' : now,
})
