import { useTranslations } from 'next-intl'
import { ActList } from '@/components/content/ActList'
import { EvaluationCards } from '@/components/content/EvaluationCards'
import { InitiativeFacts } from '@/components/content/InitiativeFacts'
import { LinkList } from '@/components/content/LinkList'
import { officialName } from '@/components/content/official-name'
import { RichText } from '@/components/content/RichText'
import { StatusBadge } from '@/components/content/StatusBadge'
import { Text } from '@/components/content/Text'
import { CorrectedNotice } from '@/components/correction/CorrectedNotice'
import { FigureList } from '@/components/figure/FigureList'
import { NotACall } from '@/components/site/NotACall'
import { PageHeading } from '@/components/site/PageHeading'
import { PreviousNext } from '@/components/site/PreviousNext'
import { Section } from '@/components/site/Section'
import type { EditionPage } from '@/lib/edition-page'
import { initiativesOf } from '@/lib/evaluation/related'
import { initiativeAmount } from '@/lib/figure/initiative-amount'
import type { Figure } from '@/lib/figure/types'
import { changeOf } from '@/lib/last-changes'
import { neighbours } from '@/lib/neighbours'
import { pathTo } from '@/lib/routes'
import type { AxisView, CorrectionRecord, EvaluationView, InitiativeView, SiteView } from '@/lib/views'

type Props = EditionPage & {
  initiative: InitiativeView
  initiatives: InitiativeView[]
  axes: AxisView[]
  /** All of the edition; those that speak of the initiative are shown. */
  evaluations: EvaluationView[]
  all: Figure[]
  site: SiteView
  corrected: CorrectionRecord[]
}

/**
 * One initiative: what it is, for whom, with what money, and where else the edition speaks of it.
 */
export function InitiativePage({ locale, edition, figures, changes, initiative, ...content }: Props) {
  const t = useTranslations('InitiativePage')
  const { initiatives, axes, evaluations, all, site, corrected } = content
  const { code, gloss, summary, forWhom, description, acts, partners, links, status, statusOn } = initiative
  const axis = axes.find((candidate) => candidate.code === initiative.axis)
  const speaking = evaluations.filter((evaluation) => initiativesOf(evaluation, [initiative], all).length > 0)
  const own = figures.ofInitiative(code)
  return (
    <>
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
        updatedAt={changeOf(changes, 'initiatives', code)}
      >
        <StatusBadge status={status} asOf={statusOn} />
        <InitiativeFacts locale={locale} forWhom={forWhom} amount={initiativeAmount(figures, code)} />
      </PageHeading>
      <NotACall site={site} />
      <CorrectedNotice locale={locale} records={corrected} />
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
    </>
  )
}
