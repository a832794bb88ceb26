import { useTranslations } from 'next-intl'
import { officialName } from '@/components/content/official-name'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/lib/routes'
import type { AxisView, EvaluationView, InitiativeView } from '@/lib/views'

type Props = { locale: Locale; axis?: AxisView; initiative?: InitiativeView; evaluations: EvaluationView[] }

/**
 * The axis and the initiative a figure is of and the evaluations that speak of it, as the ways to
 * their pages. Nothing without any.
 */
export function Belonging({ locale, axis, initiative, evaluations }: Props) {
  const t = useTranslations('FigurePage')
  return (
    <>
      {(axis || initiative) && (
        <p className="mt-6">
          {t('relatedTitle')}:{' '}
          {axis && (
            <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
              {t('axis', { numeral: axis.numeral, title: axis.title.value })}
            </a>
          )}
          {axis && initiative && ', '}
          {initiative && (
            <a href={pathTo(locale, 'initiative', { slug: initiative.slug, edition: initiative.olderEdition })}>
              <Text text={officialName(initiative)} locale={locale} />
            </a>
          )}
        </p>
      )}
      {evaluations.length > 0 && (
        <div className="mt-3">
          <p>{t('evaluationsTitle')}:</p>
          <ul className="mt-1 grid gap-1">
            {evaluations.map(({ code, slug, question, olderEdition }) => (
              <li key={code}>
                <a className="inline-block py-0.5" href={pathTo(locale, 'evaluation', { slug, edition: olderEdition })}>
                  <Text text={question} locale={locale} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
