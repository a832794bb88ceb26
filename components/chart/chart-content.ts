import type { useTranslations } from 'next-intl'
import type { TargetWords } from '@/components/figure/target-words'
import type { Locale } from '@/i18n/locales'
import type { Drawn } from '@/lib/chart/drawn'
import type { ChartSize, ChartText, Picture } from '@/lib/chart/picture'
import type { EditionFigures } from '@/lib/figure/history'
import type { FigureIndex } from '@/lib/figure/lookup'
import type { Figure, Source, TokenForm, Unit } from '@/lib/figure/types'
import type { RichContent } from '@/lib/text'
import type { AxisView } from '@/lib/views'

/**
 * The words of the charts in one language, from a page's
 * `useTranslations('Chart')` or a route's translator.
 */
export type ChartWords = ReturnType<typeof useTranslations<'Chart'>>

/** What every chart is made from: one edition in one language. */
export type ChartContext = {
  locale: Locale
  t: ChartWords
  /** How a figure stands to its target, in the words of the whole portal. */
  targetWords: TargetWords
  year: number
  /** ISO date the edition's data refer to. */
  dataDate: string
  figures: FigureIndex
  axes: Pick<AxisView, 'code' | 'numeral' | 'title'>[]
  /**
   * This edition and, for a chart over time, the published ones before it, each
   * with the figure the chart is of.
   */
  editions: EditionFigures[]
  /** What editors wrote above charts in this language, by the chart's name. */
  headlines?: Record<string, RichContent>
  /**
   * The portal's public address, for code that other sites paste; without it no code is offered.
   */
  siteUrl?: string
  /** Whether the charts can be had as files, which drafts and former states cannot. */
  hasFiles?: boolean
}

export type ForeignText = { value: string; lang: Locale }

/** The forms of a figure a cell can show: those that are a number of the figure itself. */
export type CellForm = Extract<TokenForm, 'value' | 'target'>

/** A number the chart works out and no figure holds; `asOf` is the ISO date it refers to. */
export type ChartNumber = { value: number; unit: Unit; asOf: string }

/**
 * A cell is a figure, which links to its page; words, with the number they write if they do; or
 * null where there is nothing to say.
 */
export type ChartCell = { figure: Figure; form?: CellForm } | { words: string; number?: ChartNumber } | null
export type ChartRow = {
  key: string
  header: ChartText
  detail?: ChartText | null
  cells: ChartCell[]
  /** The edition the row is from, where the rows are not all of the chart's own. */
  year?: number
  isTotal?: boolean
}
export type ChartColumn = { key: string; header: string; isNumber?: boolean }

/**
 * A chart with every word and number in the reader's language; `picture` lays
 * the same drawing out as a file.
 */
export type ChartContent = {
  name: string
  /** What the chart is of: names its table and its files. */
  title: string
  /** What it says: a sentence, the editor's where there is one. */
  headline: string
  /**
   * The part of the title, of the headline and of the words below that has no translation yet: it
   * is marked with its own language.
   */
  foreign?: ForeignText | null
  /** What the numbers count. */
  unit: string
  /** How to read what is drawn. */
  reading: string
  /** One or two sentences that say what the picture shows. */
  alternative: string
  asOf: string
  sources: Source[]
  columns: ChartColumn[]
  rows: ChartRow[]
  /** What the reader is owed beside the picture: why a value is missing, who is counted apart. */
  notes: ChartText[]
  drawn: Drawn
  picture: (size: ChartSize) => Picture
}
