import type { AmountKind, Display, FigureKind, Formula, Stated, Target, Unit } from '@/lib/figure/types'
import type { HeadlineField } from '@/lib/home/headlines'
import type { Both } from '@/lib/text'
import type { ActType, AxisNumeral, InitiativeStatus } from '@/lib/views'

/**
 * The shape of the data files of an edition. Texts called `Prose` are Markdown (paragraphs, `##`
 * headings, lists, links, bold) in which `{{code}}` or `{{code:form}}` stands for a figure, so that
 * no number of the document is typed twice.
 */
export type Prose = Both<string>
export type PlainText = Both<string>

/**
 * Numbers that are typed on purpose, by field: ages, ranks, whatever is no
 * figure. The same in each language.
 */
export type Intended = Partial<Record<string, string[]>>

/**
 * Without a value the document only says in words whether the target,
 * which it does not print, is reached.
 */
export type TargetData = Omit<Target, 'value'> & { value?: number }

export type FigureData = {
  code: string
  axis?: string
  initiative?: string
  kind: FigureKind
  /** Only of amounts. */
  amountKind?: AmountKind
  label: PlainText
  shortLabel?: PlainText
  unit: Unit
  /** Absent when the figure has a formula, which computes it. */
  value?: number
  /** Decimals shown; 2 for money and for the percentages of the tables, else 0 unless said. */
  decimals?: number
  display?: Display
  /** Only where it is not the edition's data date. */
  asOf?: string
  target?: TargetData
  formula?: Formula
  stated?: Stated
  section: string
  page: number
  explanation?: PlainText
  description?: PlainText
}

export type LinkData = { label: PlainText; url: string }
export type ActData = { type: ActType; number: string; date?: string; subject?: PlainText }

export type AxisData = {
  code: string
  numeral: AxisNumeral
  thematicObjective: number | null
  slug: PlainText
  title: PlainText
  strategy: Prose
  implementation: Prose
  highlights?: Prose
  moneyNote?: Prose
  intended?: Intended
}

export type InitiativeData = {
  code: string
  axis: string
  slug: PlainText
  /** The official Italian name, in both languages. */
  title: PlainText
  /** What the name means, for English readers. */
  gloss?: string
  /** One plain sentence, without tokens. */
  summary: PlainText
  /** Absent where the document does not say. */
  forWhom?: PlainText
  description: Prose
  status: InitiativeStatus
  acts?: ActData[]
  partners?: string[]
  links?: LinkData[]
}

/**
 * A figure of the evaluation, the one that measures the same later, and
 * what to mind when reading both.
 */
export type LaterData = { figure: string; laterFigure: string; caveat: PlainText }

export type EvaluationData = {
  code: string
  slug: PlainText
  question: PlainText
  shortAnswer: Prose
  answer: Prose
  /** Absent where the document gives no number that answers. */
  keyFigure?: string
  evidence?: string[]
  later?: LaterData[]
  themes: PlainText[]
  axes: string[]
  evidenceDate: string
  links?: LinkData[]
  intended?: Intended
}

export type PageData = { code: string; slug: PlainText; title: PlainText; body: Prose }
/** `variants` are other names of the term in each language, and no translations of each other. */
export type GlossaryData = { code: string; term: PlainText; definition: PlainText; variants?: Partial<Both<string[]>> }
export type DocumentData = { code: string; title: PlainText; url: string; publishedOn?: string }

export type EditionData = {
  year: number
  title: PlainText
  dataDate: string
  approvedBy: PlainText
  approvedOn: string
  legalBasis: PlainText
  foreword: Prose
  overview: Prose
  evaluationsIntro: Prose
  /** One line each. */
  headlines: Record<HeadlineField, Prose>
  /** Codes of figures. */
  leadFigures: string[]
  documents: string[]
}

export type ProgrammeData = {
  name: PlainText
  shortName: string
  fund: PlainText
  periodStart: number
  periodEnd: number
  region: string
  managingAuthority: PlainText
}

export type SiteData = {
  title: PlainText
  description: PlainText
  contactName: PlainText
  /** Where to write; empty until the office gives an address. */
  contactEmail: string
  /** The programme's own portal. */
  contactUrl: string
  /** Where calls are published that one can still apply to. */
  callsUrl: string
  accessibilityStatementUrl: string
  licenceName: string
  licenceUrl: string
}

export type CorrectionData = {
  place: PlainText
  oldValue: PlainText
  newValue: PlainText
  reason: PlainText
  /** Code of the figure concerned; absent when the correction is not of one value. */
  figure?: string
  /** ISO date. */
  correctedOn: string
}
