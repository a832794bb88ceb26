import { permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { addressesBySlug } from '@/app/(portal)/addresses'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import {
  addressBySlug,
  draftKeyOf,
  leadToOlderEdition,
  newerAddress,
  readEditionPage,
} from '@/app/(portal)/edition-page'
import { evaluationFigures } from '@/app/(portal)/evaluation-figures'
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeCard } from '@/components/content/InitiativeCard'
import { LinkList } from '@/components/content/LinkList'
import { RichText } from '@/components/content/RichText'
import { EvidenceList } from '@/components/figure/EvidenceList'
import { KeyNumber } from '@/components/figure/KeyNumber'
import { LaterComparison } from '@/components/figure/LaterComparison'
import { EntryList } from '@/components/site/EntryList'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { Section } from '@/components/site/Section'
import { initiativesOf } from '@/lib/evaluation/related'
import { dateAfter, formatDate } from '@/lib/format'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getInitiatives } from '@/queries/initiatives'

type Props = { params: Promise<{ edition: string; slug: string }> }

export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const { locale, page } = await readEditionPage(params)
  const evaluations = page ? await getEvaluations(locale, page.edition.key) : []
  return { locale, page, evaluations, match: findBySlug(evaluations, locale, (await params).slug) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, page, match } = await read(params)
  const t = await getTranslations('Metadata')
  if (!page || !match || 'movedTo' in match) return notFoundMetadata(t('notFound.title'))
  const { question, evidenceDate, slugs } = match.found
  const { keyFigure } = evaluationFigures(match.found, page.figures)
  return pageMetadata({
    locale,
    title: t('evaluation.title', { question: question.value }),
    description: t('evaluation.description', {
      alDate: evidenceDate ? formatDate(evidenceDate, locale, 'al') : dateAfter('al', '…', locale),
    }),
    addresses: addressesBySlug('evaluation', slugs, page.edition.olderEdition),
    picture: keyFigure ? pictureOf(page.edition, keyFigure.code, 'figure') : pictureOf(page.edition, 'money-flow'),
  })
}

export default async function EvaluationPage({ params }: Props) {
  const { locale, page, evaluations, match } = await read(params)
  if (!page || !match) {
    const { edition, slug } = await params
    await leadToOlderEdition(edition, locale, addressBySlug(locale, 'evaluation', slug, getEvaluations))
    return <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
  }
  if ('movedTo' in match)
    permanentRedirect(pathTo(locale, 'evaluation', { slug: match.movedTo, edition: page.edition.olderEdition }))

  const [t, words] = [await getTranslations('EvaluationPage'), await getTranslations('EvaluationsPage')]
  const { edition, figures } = page
  const [axes, initiatives, all] = await Promise.all([
    getAxes(locale, edition.key),
    getInitiatives(locale, edition.key),
    getFigures(locale, edition.key),
  ])
  const { code, question, shortAnswer, answer, evidenceDate, themes, links, slugs, ...evaluation } = match.found
  const { keyFigure, evidence, comparisons, laterEvidence } = evaluationFigures(match.found, figures)
  const spokenOf = initiativesOf(match.found, initiatives, all)
  const concerned = axes.filter((axis) => evaluation.axes.includes(axis.code))
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={await newerAddress(page, code, getEvaluations, ({ slug }) => pathTo(locale, 'evaluation', { slug }))}
      current="evaluations"
      addresses={addressesBySlug('evaluation', slugs, edition.olderEdition)}
      trail={[
        { label: words('title'), href: pathTo(locale, 'evaluations', { edition: edition.olderEdition }) },
        { label: question },
      ]}
    >
      <PageHeading
        locale={locale}
        kicker={t('kicker')}
        title={<span lang={question.lang === locale ? undefined : question.lang}>{question.value}</span>}
        updatedAt={changeOf(page.changes, 'evaluations', code)}
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
      <Corrected locale={locale} year={page.edition.year} collection="evaluations" code={match.found.code} />
      <div className="aside-sections">
        <Section id="answer" title={t('answerTitle')}>
          <RichText locale={locale} content={answer} figures={figures} />
        </Section>
        <Section id="evidence" title={t('evidenceTitle')} lead={evidence.length > 0 && t('evidenceLead')}>
          {evidence.length > 0 ? (
            <EvidenceList locale={locale} figures={evidence} />
          ) : (
            <p className="measure">{t('noEvidence')}</p>
          )}
        </Section>
        {comparisons.length + laterEvidence.length > 0 && (
          <Section id="later" title={t('laterTitle')} lead={comparisons.length > 0 && t('laterLead')}>
            <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
              {comparisons.map((comparison) => (
                <LaterComparison key={comparison.figure.code} locale={locale} {...comparison} />
              ))}
            </div>
            {laterEvidence.length > 0 && <EvidenceList locale={locale} figures={laterEvidence} />}
          </Section>
        )}
        {spokenOf.length > 0 && (
          <Section id="initiatives" title={t('initiativesTitle')}>
            <EntryList>
              {spokenOf.map((initiative) => (
                <InitiativeCard
                  key={initiative.code}
                  locale={locale}
                  initiative={initiative}
                  axis={axes.find((axis) => axis.code === initiative.axis)}
                  amount={initiativeAmount(figures, initiative.code)}
                />
              ))}
            </EntryList>
          </Section>
        )}
        <Section id="axes" title={t('axesTitle')}>
          <ul className="grid gap-2">
            {concerned.map(({ code, slug, numeral, title }) => (
              <li key={code}>
                <a className="inline-block py-1" href={pathTo(locale, 'axis', { slug, edition: edition.olderEdition })}>
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
        </Section>
        {links.length > 0 && (
          <Section id="links" title={t('linksTitle')}>
            <LinkList locale={locale} links={links} />
          </Section>
        )}
        <Section id="others" title={t('othersTitle')}>
          <EvaluationCards
            locale={locale}
            evaluations={evaluations.filter((other) => other.code !== code)}
            axes={axes}
            figures={figures}
          />
        </Section>
      </div>
      <div className="wrap">
        <PreviousNext
          locale={locale}
          {...neighbours(evaluations, code, (other) => ({
            href: pathTo(locale, 'evaluation', { slug: other.slug, edition: edition.olderEdition }),
            title: other.question,
          }))}
        />
      </div>
    </PortalPage>
  )
}
