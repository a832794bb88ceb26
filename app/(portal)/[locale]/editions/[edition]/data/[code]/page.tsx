import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { chartContext } from '@/app/(portal)/charts/chart-context'
import { Corrected } from '@/app/(portal)/correction/Corrected'
import { draftKeyOf, leadToOlderEdition, newerAddress, pinnedYear, readEditionPage } from '@/app/(portal)/edition-page'
import { Belonging } from '@/app/(portal)/figure/Belonging'
import { readFigurePage } from '@/app/(portal)/figure/read-figure-page'
import { absoluteUrl, notFoundMetadata, pageMetadata, pictureOf } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { Chart } from '@/components/chart/Chart'
import { contextChart } from '@/components/chart/context-chart'
import { CorrectionList } from '@/components/correction/CorrectionList'
import { NotInThisReading } from '@/components/data/NotInThisReading'
import { EmbedOffer } from '@/components/embed/EmbedOffer'
import { CorrectionNotes } from '@/components/figure/CorrectionNotes'
import { FigureAppearances } from '@/components/figure/FigureAppearances'
import { FigureBrief } from '@/components/figure/FigureBrief'
import { FigureCalculation } from '@/components/figure/FigureCalculation'
import { FigureCitation } from '@/components/figure/FigureCitation'
import { FigureFacts } from '@/components/figure/FigureFacts'
import { FigureHeadline } from '@/components/figure/FigureHeadline'
import { FigureHistory } from '@/components/figure/FigureHistory'
import { FigureSource } from '@/components/figure/FigureSource'
import { Fold } from '@/components/site/Fold'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { Section } from '@/components/site/Section'
import type { Locale } from '@/i18n/locales'
import { chartName } from '@/lib/chart/chart-name'
import { figureFilePath } from '@/lib/citation/paths'
import { oembedTypes } from '@/lib/embed/oembed-discovery'
import { checkedCodes } from '@/lib/figure/coverage'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { filePath } from '@/lib/opendata/paths'
import { draftOf, type EditionKey } from '@/lib/reading'
import { pathTo } from '@/lib/routes'
import { getFigureCodes, getFigures } from '@/queries/figures'

type Props = { params: Promise<{ edition: string; code: string }> }

export const generateStaticParams = () => []

const figureCodes = async (_: Locale, key: EditionKey) => (await getFigureCodes(key)).map((code) => ({ code }))

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
    picture: pictureOf(page.edition, figure.code, 'figure'),
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
      (await getFigureCodes(year)).includes(code) ? pathTo(locale, 'figure', { code, edition: year }) : null,
    )
    return <NotFoundPage locale={locale} drafts={await draftKeyOf(params)} />
  }
  const [t, words] = [await getTranslations('FigurePage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const { code, label } = figure
  const isPublic = typeof edition.key === 'number'
  const year = String(edition.year)
  const [all, charts] = await Promise.all([getFigures(locale, edition.key), chartContext(locale, edition.key, code)])
  const context = charts && contextChart(figure, charts)
  const { axis, initiative, evaluations, corrections, records, history, citation, embed, licence, ...appearances } =
    await readFigurePage(page, figure)
  return (
    <PortalPage
      locale={locale}
      edition={edition}
      newer={await newerAddress(page, code, figureCodes, (same) => pathTo(locale, 'figure', { code: same.code }))}
      current="data"
      addresses={addressesOf('figure', { code, edition: edition.olderEdition })}
      trail={[{ label: words('title'), href: pathTo(locale, 'data', { edition: edition.olderEdition }) }, { label }]}
    >
      <PageHeading
        locale={locale}
        kicker={t('kicker', { year })}
        title={<span lang={label.lang === locale ? undefined : label.lang}>{label.value}</span>}
        updatedAt={changeOf(page.changes, 'figures', code)}
        isOfNumber
      >
        <div className="grid gap-x-gap gap-y-6 lg:grid-cols-[3fr_2fr] lg:items-end">
          <div>
            <FigureHeadline locale={locale} figure={figure} />
            <Belonging locale={locale} axis={axis} initiative={initiative} evaluations={evaluations} />
          </div>
          <FigureBrief locale={locale} figure={figure} corrections={records.length} />
        </div>
      </PageHeading>
      <Corrected locale={locale} year={edition.year} collection="figures" code={code} />
      <div className="aside-sections">
        {context && (
          <Section id="context" title={t('contextTitle')}>
            <Chart name={context} context={charts} headingLevel={3} />
          </Section>
        )}
        <Section id="calculation" title={t('calculationTitle')}>
          <FigureCalculation
            locale={locale}
            figure={figure}
            figures={figures}
            isCheckedThroughOthers={checkedCodes(all).has(code)}
          />
        </Section>
        <Section id="source" title={t('sourceTitle')}>
          <FigureSource locale={locale} figure={figure} />
          <CorrectionNotes locale={locale} corrections={corrections} />
        </Section>
        <Section id="history" title={t('historyTitle')}>
          <FigureHistory locale={locale} id="history-table" history={history} year={edition.year} />
          <Chart name={chartName('over-time', code)} context={charts} headingLevel={3} />
          <div className="mt-6">
            {records.length > 0 ? (
              <CorrectionList locale={locale} records={records} />
            ) : (
              <p className="measure">{t('noCorrections')}</p>
            )}
          </div>
        </Section>
        <Section id="use" title={t('useTitle')}>
          <Fold id="appears" title={t('appearsTitle')}>
            <p className="measure mb-6 text-muted">{t('appearsLead')}</p>
            <FigureAppearances locale={locale} {...appearances} />
          </Fold>
          {citation && (
            <Fold id="cite" title={t('citeTitle')}>
              <p className="measure mb-6 text-muted">{t('citeLead', { year })}</p>
              <FigureCitation locale={locale} {...citation} />
            </Fold>
          )}
          {isPublic ? (
            <>
              <Fold id="download" title={t('downloadTitle')}>
                <p className="flex flex-wrap gap-4">
                  <a className="button button-quiet" href={figureFilePath(edition.year, code)}>
                    {t('downloadFigure')}
                  </a>
                  <a className="button button-quiet" href={filePath(edition.year, 'figures.csv')}>
                    {t('downloadAll', { year })}
                  </a>
                </p>
                <p className="mt-4 text-muted">{t('reuseLead', { licence })}</p>
              </Fold>
              <Fold id="embed" title={t('embedTitle')}>
                <EmbedOffer {...embed} />
              </Fold>
            </>
          ) : (
            <NotInThisReading edition={edition.key} />
          )}
          <Fold id="facts" title={t('factsTitle')}>
            <FigureFacts locale={locale} figure={figure} />
          </Fold>
        </Section>
      </div>
      <div className="wrap">
        <PreviousNext
          locale={locale}
          {...neighbours(all, code, (other) => ({
            href: pathTo(locale, 'figure', { code: other.code, edition: other.olderEdition }),
            title: other.label,
          }))}
        />
      </div>
    </PortalPage>
  )
}
