import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { draftKeyOf, leadToOlderEdition, newerAddress, pinnedYear, readEditionPage } from '@/app/(portal)/edition-page'
import { Belonging } from '@/app/(portal)/figure/Belonging'
import { readFigurePage } from '@/app/(portal)/figure/read-figure-page'
import { absoluteUrl, notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { Chart } from '@/components/chart/Chart'
import { CorrectionList } from '@/components/correction/CorrectionList'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { EmbedOffer } from '@/components/embed/EmbedOffer'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { FigureAppearances } from '@/components/figure/FigureAppearances'
import { FigureCitation } from '@/components/figure/FigureCitation'
import { FigureFacts } from '@/components/figure/FigureFacts'
import { FigureHeadline } from '@/components/figure/FigureHeadline'
import { FigureHistory } from '@/components/figure/FigureHistory'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { chartName } from '@/lib/chart/chart-name'
import { figureFilePath } from '@/lib/citation/paths'
import { oembedTypes } from '@/lib/embed/oembed-discovery'
import { checkedCodes } from '@/lib/figure/coverage'
import { filePath } from '@/lib/opendata/paths'
import { draftOf, type EditionKey } from '@/lib/reading'
import { pathTo } from '@/lib/routes'
import { getFigures } from '@/queries/figures'

type Props = { params: Promise<{ edition: string; code: string }> }

export const generateStaticParams = () => []

async function read(params: Props['params']) {
  const { locale, page } = await readEditionPage(params)
  return { locale, page, figure: page?.figures.find((await params).code) }
}

export async function generateMetadata({ params }: Props) {
  const { locale, page, figure } = await read(params)
  const t = await getTranslations('Metadata')
  if (!page || !figure) return notFoundMetadata(t('notFound.title'))
  const label = figure.label.value
  const addresses = addressesOf('figure', { code: figure.code, edition: figure.olderEdition })
  const metadata = await pageMetadata({
    locale,
    title: t('figure.title', { label }),
    description: t('figure.description', { label, year: String(page.edition.year) }),
    addresses,
  })
  if (draftOf(page.edition.key)) return metadata
  // The canonical address may be the plain one, which next year tells of another edition: what is taken from here does not.
  const year = await pinnedYear(params, page.edition)
  const addressIn = (edition: EditionKey | null) =>
    absoluteUrl(pathTo(locale, 'figure', { code: figure.code, edition }))
  const types = {
    ...metadata.alternates?.types,
    ...oembedTypes(absoluteUrl('/oembed'), addressIn(year), label),
    ...(typeof page.edition.key === 'number' && {
      'application/json': absoluteUrl(figureFilePath(page.edition.year, figure.code)),
    }),
  }
  return {
    ...metadata,
    alternates: { ...metadata.alternates, types },
    // What cards of shared links and reference managers take.
    openGraph: { ...metadata.openGraph, url: addressIn(year && page.edition.key) },
  }
}

export default async function FigurePage({ params }: Props) {
  const { locale, page, figure } = await read(params)
  if (!page || !figure) {
    const { edition, code } = await params
    await leadToOlderEdition(edition, locale, async (year) =>
      (await getFigures(locale, year)).some((candidate) => candidate.code === code)
        ? pathTo(locale, 'figure', { code, edition: year })
        : null,
    )
    return <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
  }
  const [t, words] = [await getTranslations('FigurePage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const { code, label } = figure
  const isPublic = typeof edition.key === 'number'
  const year = String(edition.year)
  const { axis, initiative, evaluations, corrections, records, history, citation, embed, licence, ...appearances } =
    await readFigurePage(page, figure)
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={await newerAddress(page, code, getFigures, (same) => pathTo(locale, 'figure', { code: same.code }))}
      current="data"
      addresses={addressesOf('figure', { code, edition: edition.olderEdition })}
      trail={[{ label: words('title'), href: pathTo(locale, 'data', { edition: edition.olderEdition }) }, { label }]}
    >
      <PageHeading
        locale={locale}
        kicker={t('kicker', { year })}
        title={<span lang={label.lang === locale ? undefined : label.lang}>{label.value}</span>}
        updatedAt={figure.updatedAt}
      >
        <FigureHeadline locale={locale} figure={figure} />
        <Belonging locale={locale} axis={axis} initiative={initiative} evaluations={evaluations} />
      </PageHeading>
      <Corrected locale={locale} year={edition.year} collection="figures" code={code} />
      <Section id="facts" title={t('factsTitle')}>
        <FigureFacts
          locale={locale}
          figure={figure}
          figures={figures}
          isCheckedThroughOthers={checkedCodes(await getFigures(locale, edition.key)).has(code)}
        />
      </Section>
      <Section id="history" title={t('historyTitle')} isTinted>
        <FigureHistory locale={locale} id="history-table" history={history} year={edition.year} />
        <Chart name={chartName('over-time', code)} context={await chartContext(locale, edition.key)} headingLevel={3} />
      </Section>
      <Section id="corrections" title={t('correctionsTitle')}>
        {records.length > 0 ? (
          <CorrectionList locale={locale} records={records} />
        ) : (
          <p className="measure">{t('noCorrections')}</p>
        )}
        <CorrectionNotes locale={locale} corrections={corrections} />
      </Section>
      <Section id="appears" title={t('appearsTitle')} lead={t('appearsLead')} isTinted>
        <FigureAppearances locale={locale} {...appearances} />
      </Section>
      {citation && (
        <Section id="cite" title={t('citeTitle')} lead={t('citeLead', { year })}>
          <FigureCitation locale={locale} {...citation} />
        </Section>
      )}
      {!isPublic && (
        <Section id="reuse" title={t('reuseTitle')} isTinted>
          <NotInThisReading edition={edition.key} />
        </Section>
      )}
      {isPublic && (
        <Section id="reuse" title={t('reuseTitle')} lead={t('reuseLead', { licence })} isTinted>
          <p className="mb-8 flex flex-wrap gap-4">
            <a className="button button-quiet" href={figureFilePath(edition.year, code)}>
              {t('downloadFigure')}
            </a>
            <a className="button button-quiet" href={filePath(edition.year, 'figures.csv')}>
              {t('downloadAll', { year })}
            </a>
          </p>
          <EmbedOffer {...embed} />
        </Section>
      )}
    </PortalPage>
  )
}
