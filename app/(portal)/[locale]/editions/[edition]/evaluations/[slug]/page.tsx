import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { correctionsTold } from '@/app/(portal)/correction/corrections-told'
import { definePage } from '@/app/(portal)/define-page'
import { pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { bySlug } from '@/app/(portal)/page-subjects'
import { EvaluationPage } from '@/components/page/EvaluationPage'
import { evaluationFigures } from '@/lib/evaluation/evaluation-figures'
import { dateAfter, formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'

const { generateMetadata, Page } = definePage({
  subject: bySlug('evaluation', 'evaluations', getEvaluations),
  metadata: async ({ locale, edition, figures }, evaluation) => {
    const t = await getTranslations('Metadata')
    const { question, evidenceDate, slugs } = evaluation
    const { keyFigure } = evaluationFigures(evaluation, figures)
    return pageMetadata({
      locale,
      title: t('evaluation.title', { question: question.value }),
      description: t('evaluation.description', {
        alDate: evidenceDate ? formatDate(evidenceDate, locale, 'al') : dateAfter('al', '…', locale),
      }),
      addresses: addressesBySlug('evaluation', slugs, edition.olderEdition),
      picture: keyFigure ? pictureOf(edition, keyFigure.code, 'figure') : pictureOf(edition, 'money-flow'),
    })
  },
  trail: async ({ locale, edition }, { question }) => [
    {
      label: (await getTranslations('EvaluationsPage'))('title'),
      href: pathTo(locale, 'evaluations', { edition: edition.olderEdition }),
    },
    { label: question },
  ],
  read: async (page, evaluation) => {
    const { locale, edition } = page
    const [evaluations, axes, initiatives, all, corrected] = await Promise.all([
      getEvaluations(locale, edition.key),
      getAxes(locale, edition.key),
      getInitiatives(locale, edition.key),
      getFigures(locale, edition.key),
      correctionsTold(page, { collection: 'evaluations', code: evaluation.code }),
    ])
    return { evaluation, evaluations, axes, initiatives, all, corrected }
  },
  body: EvaluationPage,
})

export const generateStaticParams = () => []
export { generateMetadata }
export default Page
