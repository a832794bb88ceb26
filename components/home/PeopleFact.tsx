import { useTranslations } from 'next-intl'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { Figure } from '@/lib/figure/types'
import { formatFigure } from '@/lib/format'
import type { AxisView } from '@/lib/views'
import { Fact } from './Fact'

type Props = { locale: Locale; people: { axis: AxisView; figure: Figure }[] }

/** One number of people for each axis, and why they are not added up. */
export function PeopleFact({ locale, people }: Props) {
  const t = useTranslations('Home')
  return (
    <Fact href="#people" name={t('people')} isWide>
      <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] lg:grid-cols-1">
        {people.map(({ axis, figure }) => (
          <li
            key={axis.code}
            className="flex items-baseline gap-3 py-0.5 lg:border-t lg:border-line lg:py-1 lg:first:border-t-0"
          >
            <b className="num min-w-[3.6em] flex-none text-right whitespace-nowrap lg:text-lg lg:leading-[1.15] lg:font-normal">
              {formatFigure(figure, locale)}
            </b>
            <span className="min-w-0">
              <Text text={figure.shortLabel ?? axis.title} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
      <p className="text-muted">{t('peopleApart')}</p>
    </Fact>
  )
}
