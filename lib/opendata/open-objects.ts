import { z } from 'zod'
import {
  amountKinds,
  comparabilities,
  directions,
  figureKinds,
  operations,
  targetStates,
  units,
  verdicts,
} from '../figure/types'
import { actTypes, axisNumerals, initiativeStatuses } from '../views'

export const text = z.string()
export const code = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
export const date = z.iso.date()
export const moment = z.iso.datetime()
export const address = z.url()
export const integer = z.int()
const number = z.number()
const axis = z.enum(axisNumerals)

export const Text = z
  .object({ it: text.nullable(), en: text.nullable() })
  .describe('A text in each language; null where it is not written in that language.')

export const Addresses = z.object({ it: address, en: address }).describe('The page in each language.')

/**
 * Members of a figure as published for reuse. `value` is in `unit`, null when not available;
 * the shape is a public contract.
 */
export const figureMembers = {
  code,
  axis: axis.nullable(),
  initiative: code.nullable(),
  kind: z.enum(figureKinds),
  label: Text.nullable(),
  value: number.nullable(),
  unit: z.enum(units),
  asOf: date,
  target: z.object({ value: number, year: integer, direction: z.enum(directions) }).nullable(),
  formula: z.object({ operation: z.enum(operations), operands: z.array(code) }).nullable(),
  stated: number.nullable(),
  explanation: Text.nullable(),
  source: text,
  url: Addresses,
  decimals: integer.min(0),
  statedPrecision: number.nullable(),
  check: z.enum(verdicts),
  description: Text.nullable(),
  comparability: z.object({ status: z.enum(comparabilities), reason: Text.nullable() }).nullable(),
  modified: moment,
  // Of an amount of an initiative: which amount it is. Null for every other
  // figure, and where nobody has said.
  amountKind: z.enum(amountKinds).nullable(),
  // How it stands to its target, as the pages say it; null where nothing is said.
  targetStatus: z.enum(targetStates).nullable(),
}

const act = z.object({ type: z.enum(actTypes), number: text, date: date.nullable(), subject: Text.nullable() })
const link = z.object({ label: Text.nullable(), url: address })

/**
 * The same of an initiative. `figures` are the codes of its amounts and counts in `figures.json`.
 */
export const initiativeMembers = {
  code,
  axis,
  title: Text.nullable(),
  gloss: Text.nullable(),
  summary: Text.nullable(),
  status: z.enum(initiativeStatuses),
  acts: z.array(act),
  partners: z.array(text),
  links: z.array(link),
  figures: z.array(code),
  url: Addresses,
  modified: moment,
  // Null where the document does not say.
  forWhom: Text.nullable(),
}

/**
 * The same of an evaluation question. `keyFigure` and `evidence` are
 * codes of figures in `figures.json`.
 */
export const evaluationMembers = {
  code,
  axes: z.array(axis),
  question: Text.nullable(),
  // In plain words, its figures written out; null where it is not written yet.
  shortAnswer: Text.nullable(),
  // Null where the document gives no number that answers.
  keyFigure: code.nullable(),
  evidence: z.array(code),
  // Not the edition's data date.
  evidenceDate: date.nullable(),
  sources: z.array(link),
  url: Addresses,
  modified: moment,
}

const figure = z.object(figureMembers)
const initiative = z.object(initiativeMembers)
const evaluation = z.object(evaluationMembers)

export type OpenFigure = z.infer<typeof figure>
export type OpenInitiative = z.infer<typeof initiative>
export type OpenEvaluation = z.infer<typeof evaluation>
