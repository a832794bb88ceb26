import type { EmbedTarget } from '@/lib/embed/embed-path'
import { getFigures } from '@/queries/figures'
import { chartSvg, describeChart } from '../charts/chart-svg'
import { inEdition } from '../embed/embed-edition'

/**
 * Title of what is embedded, and for a chart its two pictures, which decide how tall the frame is.
 */
export type Subject = { title: string; pictures?: { wide: string; narrow: string } }

/** What the embed shows; null when no published edition asked for has it. */
export async function findSubject({ kind, name, locale, edition }: EmbedTarget): Promise<Subject | null> {
  const found = await inEdition(edition, locale, ({ year }) =>
    kind === 'chart' ? chartSubject({ name, locale, year }) : figureSubject({ name, locale, year }),
  )
  return found?.subject ?? null
}

type Asked = Pick<EmbedTarget, 'name' | 'locale'> & { year: number }

async function figureSubject({ name, locale, year }: Asked): Promise<Subject | null> {
  const figure = (await getFigures(locale, year)).find(({ code }) => code === name)
  return figure ? { title: figure.label.value } : null
}

async function chartSubject(asked: Asked): Promise<Subject | null> {
  const [described, wide, narrow] = await Promise.all([
    describeChart(asked),
    chartSvg({ ...asked, size: 'wide' }),
    chartSvg({ ...asked, size: 'narrow' }),
  ])
  return described && wide && narrow ? { title: described.title, pictures: { wide, narrow } } : null
}
