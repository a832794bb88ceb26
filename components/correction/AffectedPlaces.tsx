import { useTranslations } from 'next-intl'
import type { CorrectionRecord } from '@/lib/views'

/**
 * Where else a correction shows, each place with its own before and after.
 * Closed at first: it can be long.
 */
export function AffectedPlaces({ places }: Pick<CorrectionRecord, 'places'>) {
  const t = useTranslations('CorrectionEntry')
  if (places.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="cursor-pointer py-1">
        {t('places', { count: places.length, shown: String(places.length) })}
      </summary>
      <ul className="mt-2 grid gap-2 border-l-4 border-line pl-4">
        {places.map(({ collection, code, field, label, wording, path }) => (
          <li key={`${collection}/${code}/${field}`}>
            {path ? (
              <a href={path} className="inline-block py-1">
                {label}
              </a>
            ) : (
              label
            )}
            {wording && <span className="block text-sm">{t('becomes', wording)}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
