import { useTranslations } from 'next-intl'
import { RichText } from '@/components/content/RichText'
import { Text } from '@/components/content/Text'
import type { Locale } from '@/i18n/locales'
import type { FigureIndex } from '@/lib/figure/lookup'
import { formatDate } from '@/lib/format'
import type { EvaluationView } from '@/lib/views'

type Props = { locale: Locale; evaluations: EvaluationView[]; figures: FigureIndex }

/** Every question with its answer, in brief and in full, and the date of its evidence. */
export function EvaluationAnswers({ locale, evaluations, figures }: Props) {
  const t = useTranslations('EvaluationPage')
  return (
    <div className="mt-10 grid gap-10">
      {evaluations.map(({ code, question, shortAnswer, answer, evidenceDate }) => (
        <article key={code}>
          <h3 className="mb-3">
            <Text text={question} locale={locale} />
          </h3>
          {shortAnswer && (
            <div className="mb-4 text-lg leading-snug">
              <RichText locale={locale} content={shortAnswer} figures={figures} headingLevel={4} />
            </div>
          )}
          <RichText locale={locale} content={answer} figures={figures} headingLevel={4} />
          {evidenceDate && (
            <p className="mt-3 text-sm text-muted">
              {t('evidence', { alDate: formatDate(evidenceDate, locale, 'al') })}
            </p>
          )}
        </article>
      ))}
    </div>
  )
}
