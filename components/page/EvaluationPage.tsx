import { useTranslations } from 'next-intl'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeList } from '@/components/content/InitiativeList'
import { LinkList } from '@/components/content/LinkList'
import { RichText } from '@/components/content/RichText'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { EvidenceList } from '@/components/figure/EvidenceList'
import { KeyNumber } from '@/components/figure/KeyNumber'
import { LaterComparison } from '@/components/figure/LaterComparison'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import type { EditionPage } from '@/lib/edition-page'
import { evaluationFigures } from '@/lib/evaluation/evaluation-figures'
import { initiativesOf } from '@/lib/evaluation/related'
import type { Figure } from '@/lib/figure/types'
import { dateAfter, formatDate } from '@/lib/format'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import type { AxisView, CorrectionRecord, EvaluationView, InitiativeView } from '@/lib/views'

type Props = EditionPage & {
  evaluation: EvaluationView
  evaluations: EvaluationView[]
  axes: AxisView[]
  initiatives: InitiativeView[]
  all: Figure[]
  corrected: CorrectionRecord[]
}

/**
 * One evaluation question: its answer, the evidence, what is known since, and what it speaks of.
 */
export function EvaluationPage({ locale, edition, figures, changes, evaluation, ...content }: Props) {
  const t = useTranslations('EvaluationPage')
  const { evaluations, axes, initiatives, all, corrected } = content
  const { code, question, shortAnswer, answer, evidenceDate, themes, links } = evaluation
  const { keyFigure, evidence, comparisons, laterEvidence } = evaluationFigures(evaluation, figures)
  const spokenOf = initiativesOf(evaluation, initiatives, all)
  const concerned = axes.filter((axis) => evaluation.axes.includes(axis.code))
  return (
    <>
      <PageHeading
        locale={locale}
        kicker={t('kicker')}
        title={<span lang={question.lang === locale ? undefined : question.lang}>{question.value}</span>}
        updatedAt={changeOf(changes, 'evaluations', code)}
      >
        {shortAnswer && (
          <div id="shortAnswer" className="text-lg leading-snug lg:text-xl">
            <RichText locale={locale} content={shortAnswer} figures={figures} />
          </div>
        )}
        {keyFigure && <KeyNumber locale={locale} figure={keyFigure} />}
        <p className="measure mt-6 text-muted">
          {t('evidence', {
            alDate: evidenceDate ? formatDate(evidenceDate, locale, 'al') : dateAfter('al', '…', locale),
          })}
        </p>
      </PageHeading>
      <CorrectedNotice locale={locale} records={corrected} />
      <LongPage
        sections={[
          {
            id: 'answer',
            title: t('answerTitle'),
            content: <RichText locale={locale} content={answer} figures={figures} />,
          },
          {
            id: 'evidence',
            title: t('evidenceTitle'),
            lead: evidence.length > 0 && t('evidenceLead'),
            content:
              evidence.length > 0 ? (
                <EvidenceList locale={locale} figures={evidence} />
              ) : (
                <p className="measure">{t('noEvidence')}</p>
              ),
          },
          {
            id: 'later',
            title: t('laterTitle'),
            lead: comparisons.length > 0 && t('laterLead'),
            content: comparisons.length + laterEvidence.length > 0 && (
              <>
                <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
                  {comparisons.map((comparison) => (
                    <LaterComparison key={comparison.figure.code} locale={locale} {...comparison} />
                  ))}
                </div>
                {laterEvidence.length > 0 && <EvidenceList locale={locale} figures={laterEvidence} />}
              </>
            ),
          },
          {
            id: 'initiatives',
            title: t('initiativesTitle'),
            content: spokenOf.length > 0 && (
              <InitiativeList locale={locale} initiatives={spokenOf} figures={figures} axes={axes} />
            ),
          },
          {
            id: 'axes',
            title: t('axesTitle'),
            content: (
              <>
                <ul className="grid gap-2">
                  {concerned.map(({ code, slug, numeral, title }) => (
                    <li key={code}>
                      <a
                        className="inline-block py-1"
                        href={pathTo(locale, 'axis', { slug, edition: edition.olderEdition })}
                      >
                        {t('axis', { numeral, title: title.value })}
                      </a>
                    </li>
                  ))}
                </ul>
                {themes.length > 0 && (
                  <p className="mt-5 text-muted">
                    <span className="font-semibold">{t('themesTitle')}:</span> {themes.join(', ')}
                  </p>
                )}
              </>
            ),
          },
          {
            id: 'links',
            title: t('linksTitle'),
            content: links.length > 0 && <LinkList locale={locale} links={links} />,
          },
          {
            id: 'others',
            title: t('othersTitle'),
            content: (
              <EvaluationCards
                locale={locale}
                evaluations={evaluations.filter((other) => other.code !== code)}
                axes={axes}
                figures={figures}
              />
            ),
          },
        ]}
        after={
          <PreviousNext
            locale={locale}
            {...neighbours(evaluations, code, (other) => ({
              href: pathTo(locale, 'evaluation', { slug: other.slug, edition: edition.olderEdition }),
              title: other.question,
            }))}
          />
        }
      />
    </>
  )
}
