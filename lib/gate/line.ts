import { createHash } from 'node:crypto'
import type { Locale } from '@/i18n/locales'
import type { Both } from '../text'
import { type GateRule, gateRules } from './rules'

/**
 * Errors keep an edition from the public until they are fixed; a warning until
 * somebody who may publish accepts it.
 */
export type Severity = 'error' | 'warning'

/** The exact place of a finding. */
export type GatePlace = {
  /** A collection, or `globals`. */
  collection: string
  /** Of the document; the name of a global; `create` for a document that is still to be made. */
  id: string
  /** The document as the office calls it, in Italian. */
  title: string
  /** Path in the form, rows by their number: `links.0.url`. Empty where no field is meant. */
  field: string
  /** Of the text; absent where the field is one for all languages. */
  locale?: Locale
}

/**
 * What a rule found. `found` is all that whoever accepts it accepts: when it
 * changes, it is another finding.
 */
export type Finding = GatePlace & { rule: GateRule; severity: Severity; message: Both<string>; found: unknown }

/** One line of the checklist. `key` names this finding, here, as it is now. */
export type ChecklistLine = Omit<Finding, 'found'> & { key: string }

/**
 * The line of a finding. Keys stay the same for as long as the finding does, whatever else changes.
 */
export function toLine({ found, ...line }: Finding): ChecklistLine {
  const { rule, severity, collection, id, field, locale } = line
  const hash = createHash('sha256')
    .update(JSON.stringify([severity, found]))
    .digest('hex')
    .slice(0, 12)
  return { ...line, key: [rule, collection, id, field, locale ?? 'all', hash].join(':') }
}

const placeKey = ({ collection, id, field, locale }: GatePlace) => JSON.stringify([collection, id, field, locale])

/**
 * The checklist: in the order of the rules, each finding once. That a translation is missing is
 * left out where another rule already says so of the same text, with what it is missing for.
 */
export function checklist(findings: Finding[]): ChecklistLine[] {
  const told = new Set(findings.filter(({ rule }) => rule !== 'translations').map(placeKey))
  const kept = findings.filter((finding) => finding.rule !== 'translations' || !told.has(placeKey(finding)))
  const lines = kept.map(toLine).sort((a, b) => gateRules.indexOf(a.rule) - gateRules.indexOf(b.rule))
  return [...new Map(lines.map((line) => [line.key, line])).values()]
}
