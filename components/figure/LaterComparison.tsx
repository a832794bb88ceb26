import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import type { Localised } from '@/lib/text'
import { BigNumber } from './BigNumber'

type Props = { locale: Locale; figure: Figure; laterFigure: Figure; caveat: Localised<string> | null }

/**
 * What an evaluation measured beside what the edition measures later, and what
 * to know before comparing the two.
 */
export function LaterComparison({ locale, figure, laterFigure, caveat }: Props) {
  const t = useTranslations('LaterComparison')
  return (
    <article className="border-t border-edge pt-3 break-inside-avoid">
      <dl className="grid grid-cols-2 gap-x-6">
        {[figure, laterFigure].map((one) => (
          <div key={one.code} className="flex flex-col">
            <dt className="flex flex-1 flex-col text-sm leading-snug text-muted">
              <span className="font-semibold text-ink">
                {t('asOf', { alDate: formatDate(one.asOf, locale, 'Al') })}
              </span>
              <a href={pathTo(locale, 'figure', { code: one.code, edition: one.olderEdition })}>
                <Text text={one.label} locale={locale} />
              </a>
            </dt>
            <dd className="mt-1">
              <BigNumber figure={one} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      {caveat && (
        <p className="measure mt-2 text-sm">
          <span className="font-semibold">{t('caveat')}</span> <Text text={caveat} locale={locale} />
        </p>
      )}
    </article>
  )
}
