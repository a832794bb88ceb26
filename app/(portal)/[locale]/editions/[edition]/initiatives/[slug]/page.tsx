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
import { initiativeAmount } from '@/app/(portal)/initiative-amount'
import { notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { ActList } from '@/components/content/ActList'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeFacts } from '@/components/content/InitiativeFacts'
import { LinkList } from '@/components/content/LinkList'
import { officialName } from '@/components/content/official-name'
import { RichText } from '@/components/content/RichText'
import { StatusBadge } from '@/components/content/StatusBadge'
import { Text } from '@/components/content/Text'
import { FigureList } from '@/components/figure/FigureList'
import { NotACall } from '@/components/site/NotACall'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { Section } from '@/components/site/Section'
import { initiativesOf } from '@/lib/evaluation/related'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import { findBySlug } from '@/lib/slugs'
import { getAxes } from '@/queries/axes'
import { getEvaluations } from '@/queries/evaluations'
import { getFigures } from '@/queries/figures'
import { getSite } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

type Props = { params: Promise<{ edition: string; slug: string }> }

export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const { locale, page } = await readEditionPage(params)
  const initiatives = page ? await getInitiatives(locale, page.edition.key) : []
  return { locale, page, initiatives, match: findBySlug(initiatives, locale, (await params).slug) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, page, match } = await read(params)
  const t = await getTranslations('Metadata')
  if (!page || !match || 'movedTo' in match) return notFoundMetadata(t('notFound.title'))
  const { code, title, summary, slugs } = match.found
  const [first] = page.figures.ofInitiative(code)
  return pageMetadata({
    locale,
    title: t('initiative.title', { title: title.value }),
    description: t('initiative.description', { summary: summary.value }),
    addresses: addressesBySlug('initiative', slugs, page.edition.olderEdition),
    picture: first ? pictureOf(page.edition, first.code, 'figure') : pictureOf(page.edition, 'money-flow'),
  })
}

export default async function InitiativePage({ params }: Props) {
  const { locale, page, initiatives, match } = await read(params)
  if (!page || !match) {
    const { edition, slug } = await params
    await leadToOlderEdition(edition, locale, addressBySlug(locale, 'initiative', slug, getInitiatives))
    return <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
  }
  if ('movedTo' in match)
    permanentRedirect(pathTo(locale, 'initiative', { slug: match.movedTo, edition: page.edition.olderEdition }))

  const [t, words] = [await getTranslations('InitiativePage'), await getTranslations('InitiativesPage')]
  const { edition, figures } = page
  const initiative = match.found
  const { code, gloss, summary, forWhom, description, acts, partners, links, status, statusOn } = initiative
  const [axes, evaluations, all] = await Promise.all([
    getAxes(locale, edition.key),
    getEvaluations(locale, edition.key),
    getFigures(locale, edition.key),
  ])
  const axis = axes.find((candidate) => candidate.code === initiative.axis)
  const speaking = evaluations.filter((evaluation) => initiativesOf(evaluation, [initiative], all).length > 0)
  const own = figures.ofInitiative(code)
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={
        await newerAddress(page, initiative.code, getInitiatives, ({ slug }) => pathTo(locale, 'initiative', { slug }))
      }
      current="initiatives"
      addresses={addressesBySlug('initiative', initiative.slugs, edition.olderEdition)}
      trail={[
        { label: words('title'), href: pathTo(locale, 'initiatives', { edition: edition.olderEdition }) },
        { label: officialName(initiative) },
      ]}
    >
      <PageHeading
        locale={locale}
        kicker={axis && t('kicker', { numeral: axis.numeral })}
        title={<Text text={officialName(initiative)} locale={locale} />}
        lead={
          <>
            {gloss && (
              <span className="block font-semibold first-letter:uppercase">
                <Text text={gloss} locale={locale} />
              </span>
            )}
            <Text text={summary} locale={locale} />
          </>
        }
        dataDate={edition.dataDate}
        updatedAt={changeOf(page.changes, 'initiatives', code)}
      >
        <StatusBadge status={status} asOf={statusOn} />
        <InitiativeFacts locale={locale} forWhom={forWhom} amount={initiativeAmount(figures, code)} />
      </PageHeading>
      <div className="pb-8">
        <NotACall site={await getSite(locale)} />
      </div>
      <Corrected locale={locale} year={edition.year} collection="initiatives" code={code} />
      <div className="aside-sections">
        {description && (
          <Section id="description" title={t('descriptionTitle')}>
            <RichText locale={locale} content={description} figures={figures} />
          </Section>
        )}
        <Section id="figures" title={t('figuresTitle')}>
          {own.length > 0 ? (
            <FigureList
              locale={locale}
              figures={own}
              dataDate={edition.dataDate}
              owner={officialName(initiative).value}
            />
          ) : (
            <p className="measure">{t('noFigures')}</p>
          )}
        </Section>
        {speaking.length > 0 && (
          <Section id="evaluations" title={t('evaluationsTitle')}>
            <EvaluationCards locale={locale} evaluations={speaking} axes={axes} figures={figures} />
          </Section>
        )}
        {acts.length > 0 && (
          <Section id="acts" title={t('actsTitle')}>
            <ActList locale={locale} acts={acts} />
          </Section>
        )}
        {partners.length > 0 && (
          <Section id="partners" title={t('partnersTitle')}>
            <ul className="grid list-disc gap-1 pl-5">
              {partners.map((partner) => (
                <li key={partner}>{partner}</li>
              ))}
            </ul>
          </Section>
        )}
        {links.length > 0 && (
          <Section id="links" title={t('linksTitle')}>
            <LinkList locale={locale} links={links} />
          </Section>
        )}
        {axis && (
          <Section id="axis" title={t('axisTitle')}>
            <a href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}>
              {t('axis', { numeral: axis.numeral, title: axis.title.value })}
            </a>
          </Section>
        )}
      </div>
      <div className="wrap">
        <PreviousNext
          locale={locale}
          {...neighbours(initiatives, code, (other) => ({
            href: pathTo(locale, 'initiative', { slug: other.slug, edition: edition.olderEdition }),
            title: officialName(other),
          }))}
        />
      </div>
    </PortalPage>
  )
}
