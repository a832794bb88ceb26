import { getTranslations } from 'next-intl/server'
import { addressesOf } from '@/app/(portal)/addresses'
import { newerAddress, readEditionPage } from '@/app/(portal)/edition-page'
import { notFoundMetadata, pageMetadata } from '@/app/(portal)/metadata'
import { NotFoundPage, PortalPage } from '@/app/(portal)/PortalPage'
import { officialName } from '@/components/content/official-name'
import { Text } from '@/components/content/Text'
import { FigureFacts } from '@/components/figure/FigureFacts'
import { KeyFigure } from '@/components/figure/KeyFigure'
import { PageHeading } from '@/components/site/PageHeading'
import { Section } from '@/components/site/Section'
import { formatDate } from '@/lib/format'
import { pathTo } from '@/lib/routes'
import { getAxes } from '@/queries/axes'
import { getFigures } from '@/queries/figures'
import { getProgramme } from '@/queries/globals'
import { getInitiatives } from '@/queries/initiatives'

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
  return pageMetadata({
    locale,
    title: t('figure.title', { label }),
    description: t('figure.description', { label, year: String(page.edition.year) }),
    addresses: addressesOf('figure', { code: figure.code, edition: figure.olderEdition }),
  })
}

export default async function FigurePage({ params }: Props) {
  const { locale, page, figure } = await read(params)
  if (!page || !figure) return <NotFoundPage locale={locale} />
  const [t, words] = [await getTranslations('FigurePage'), await getTranslations('DataPage')]
  const { edition, figures } = page
  const { code, label, asOf } = figure
  const [axes, initiatives, programme, all] = await Promise.all([
    getAxes(locale, edition.year),
    getInitiatives(locale, edition.year),
    getProgramme(locale),
    getFigures(locale, edition.year),
  ])
  const axis = axes.find((candidate) => candidate.code === figure.axis)
  const initiative = initiatives.find((candidate) => candidate.code === figure.initiative)
  const uses = all.filter(({ formula }) => formula?.operands.includes(code))
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
        kicker={t('kicker', { year: String(edition.year) })}
        title={<span lang={label.lang === locale ? undefined : label.lang}>{label.value}</span>}
        updatedAt={figure.updatedAt}
      >
        <div className="max-w-md">
          <KeyFigure locale={locale} figure={figure} headingLevel={2} />
        </div>
      </PageHeading>
      <Section id="facts" title={t('factsTitle')}>
        <FigureFacts locale={locale} figure={figure} figures={figures} />
      </Section>
      {uses.length > 0 && (
        <Section id="uses" title={t('usedInTitle')} lead={t('usedInLead')} isTinted>
          <ul className="grid gap-2">
            {uses.map((use) => (
              <li key={use.code}>
                <a
                  className="inline-block py-1"
                  href={pathTo(locale, 'figure', { code: use.code, edition: use.olderEdition })}
                >
                  {use.label.value}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {(axis || initiative) && (
        <Section id="related" title={t('relatedTitle')}>
          <ul className="grid gap-2">
            {axis && (
              <li>
                <a
                  className="inline-block py-1"
                  href={pathTo(locale, 'axis', { slug: axis.slug, edition: axis.olderEdition })}
                >
                  {t('axis', { numeral: axis.numeral, title: axis.title.value })}
                </a>
              </li>
            )}
            {initiative && (
              <li>
                <a
                  className="inline-block py-1"
                  href={pathTo(locale, 'initiative', { slug: initiative.slug, edition: initiative.olderEdition })}
                >
                  <Text text={officialName(initiative)} locale={locale} />
                </a>
              </li>
            )}
          </ul>
        </Section>
      )}
      <Section id="cite" title={t('citeTitle')} isTinted>
        <p className="measure">
          {t('citation', {
            region: programme.region,
            programme: programme.shortName,
            year: String(edition.year),
            label: label.value,
            date: formatDate(asOf, locale),
          })}
        </p>
      </Section>
    </PortalPage>
  )
}
