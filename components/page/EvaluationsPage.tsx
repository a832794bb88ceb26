import { useTranslations } from 'next-intl'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { RichText } from '@/components/content/RichText'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { LongPage } from '@/components/site/LongPage'
import { PageHeading } from '@/components/site/PageHeading'
import type { EditionPage } from '@/lib/edition-page'
import type { AxisView, CorrectionRecord, EvaluationView } from '@/lib/views'

type Props = EditionPage & { axes: AxisView[]; evaluations: EvaluationView[]; corrected: CorrectionRecord[] }

/** The evaluation questions with their short answers, and what is said of evaluation as a whole. */
export function EvaluationsPage({ locale, edition, figures, changes, axes, evaluations, corrected }: Props) {
  const t = useTranslations('EvaluationsPage')
  return (
    <>
      <PageHeading locale={locale} title={t('title')} lead={t('lead')} updatedAt={changes.edition} />
      <CorrectedNotice locale={locale} records={corrected} />
      <LongPage
        sections={[
          {
            id: 'list',
            title: t('listTitle'),
            content: <EvaluationCards locale={locale} evaluations={evaluations} axes={axes} figures={figures} />,
          },
          {
            id: 'reports',
            title: t('reportsTitle'),
            content: <RichText locale={locale} content={edition.evaluationsIntro} figures={figures} />,
          },
        ]}
      />
    </>
  )
}
