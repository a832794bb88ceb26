import { useTranslations } from 'next-intl'
import { Icon } from '@/components/site/Icon'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { AxisView } from '@/lib/views'
import { FigureToken } from './FigureToken'
import { PartBars } from './PartBars'
import { recipientParts, sexes, vulnerableGroups } from './recipient-groups'

type Props = {
  locale: Locale
  axis: Pick<AxisView, 'code' | 'numeral'>
  figures: FigureIndex
}

/** Who was reached: women and men, people in vulnerable conditions, and beside them those the programme counts apart. */
export function RecipientsSplit({ locale, axis: { code, numeral }, figures }: Props) {
  const t = useTranslations('RecipientsSplit')
  const cigd = figures.find(`${code}.recipients-cigd`)
  const recipients = figures.find(`${code}.recipients`)
  if (!recipients) return null
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <PartBars
        locale={locale}
        id={`${code}-sexes`}
        title={t('sexes', { numeral })}
        whole={recipients}
        parts={recipientParts(figures, code, 'recipients', sexes)}
      />
      <PartBars
        locale={locale}
        id={`${code}-vulnerable`}
        title={t('vulnerable', { numeral })}
        whole={figures.find(`${code}.vulnerable`) ?? null}
        wholeShare={figures.find(`${code}.vulnerable-share`) ?? null}
        parts={recipientParts(figures, code, 'vulnerable', vulnerableGroups)}
      />
      {cigd && (
        <p className="measure flex gap-3 border-l-4 border-note bg-note-tint px-4 py-3 lg:col-span-2">
          <Icon name="info" className="mt-1 size-5 text-note" />
          <span>{t.rich('cigd', { figure: () => <FigureToken figure={cigd} locale={locale} /> })}</span>
        </p>
      )}
    </div>
  )
}
