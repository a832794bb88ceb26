import type { FlattenedField } from 'payload'
import type { Locale } from '@/i18n/locales'
import { inEveryLanguage } from '@/i18n/office'
import { figuresNamed, numbersTyped, type SayToken, withFigures, withoutMarks } from '@/lib/correction/readable-text'
import type { FigureRecord } from '@/lib/figure/types'
import { formatDate, formatFigure, formatNumber } from '@/lib/format'
import { decimalsOf } from '@/lib/round'
import type { RichContent } from '@/lib/text'
import { toBlocks } from '@/lib/translation/blocks'
import { canonicalText } from '@/lib/translation/texts'
import { idOf } from '../stored/id-of'
import type { Values } from '../stored/stored'

const textTypes = ['text', 'textarea', 'richText']
export const isText = ({ type }: Pick<FlattenedField, 'type'>) => textTypes.includes(type)

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What a value says to readers, so that two that read the same are the same. */
export function sameAs(field: FlattenedField, value: unknown): string {
  if (isEmpty(value)) return ''
  if (field.type === 'richText') return canonicalText(value) + unknownParts(value as RichContent)
  if (isText(field)) return canonicalText(value)
  if (field.type === 'relationship' || field.type === 'upload')
    return JSON.stringify([value].flat().map((related) => idOf(related)))
  if (field.type === 'date') return String(value).slice(0, 10)
  if (field.type === 'array')
    return JSON.stringify(
      (value as Values[]).map((row) => field.flattenedFields.filter(isShown).map((one) => sameAs(one, row[one.name]))),
    )
  return JSON.stringify(value)
}

/** What the written form of a text cannot hold counts as it is stored. */
const unknownParts = (content: RichContent): string => (toBlocks(content).isWhole ? '' : JSON.stringify(content.root))

/** Rows have ids that nobody reads. */
export const isShown = ({ name, type }: Pick<FlattenedField, 'name' | 'type'>) => name !== 'id' && type !== 'join'

/** Whether a change of texts alone leaves the figures they name and the numbers typed in them. */
export function keepsNumbers(field: FlattenedField, before: unknown, after: unknown): boolean {
  if (field.type === 'array') return keepsNumbersInRows(field.flattenedFields, before, after)
  if (!isText(field)) return false
  const [was, is] = [canonicalText(before), canonicalText(after)]
  return (
    String(figuresNamed(was)) === String(figuresNamed(is)) &&
    (field.name === 'slug' || String(numbersTyped(was)) === String(numbersTyped(is)))
  )
}

/** The same rows in the same order, in which nothing but words differs. */
function keepsNumbersInRows(fields: FlattenedField[], before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((rows) => (Array.isArray(rows) ? (rows as Values[]) : []))
  if (!was || !is || was.length !== is.length) return false
  return was.every((row, index) =>
    fields
      .filter(isShown)
      .every(
        (field) =>
          sameAs(field, row[field.name]) === sameAs(field, is[index]?.[field.name]) ||
          keepsNumbers(field, row[field.name], is[index]?.[field.name]),
      ),
  )
}

/** Long texts with their marks, for comparing sentences; `plain` for reading. */
export const writtenText = (value: unknown, say: SayToken) => {
  const marked = withFigures(canonicalText(value), say)
  return { marked, plain: withoutMarks(marked) }
}

/** A value of a document in the words of a language; empty where there is none. */
export function readable(
  field: FlattenedField,
  path: string,
  doc: Values,
  value: unknown,
  locale: Locale,
  say: SayToken,
): string {
  if (isEmpty(value)) return path === 'value' ? inEveryLanguage('Corrections.notAvailable')[locale] : ''
  if (field.type === 'richText') return writtenText(value, say).plain
  if (isText(field)) return [value].flat().join(', ')
  switch (field.type) {
    case 'number':
      return readableNumber(path, doc, Number(value), locale)
    case 'date':
      return formatDate(String(value), locale)
    case 'checkbox':
      return value ? inEveryLanguage('Corrections.yes')[locale] : 'no'
    case 'select':
      return [value]
        .flat()
        .map((one) => optionLabel(field.options, String(one), locale))
        .join(', ')
    case 'relationship':
    case 'upload':
      return [value].flat().map(nameOf).join(', ')
    case 'array':
      return (value as Values[])
        .map((row) =>
          field.flattenedFields
            .filter(isShown)
            .map((one) => readable(one, `${path}.${one.name}`, row, row[one.name], locale, say))
            .filter(Boolean)
            .join(', '),
        )
        .join('\n')
    default:
      return String(value)
  }
}

/** Amounts as the figure they are of is written; years and positions as they are. */
function readableNumber(path: string, doc: Values, value: number, locale: Locale): string {
  const figure = doc as Pick<FigureRecord, 'unit' | 'decimals' | 'display'>
  if (!figure.unit || !['value', 'target.value', 'stated.value', 'stated.precision'].includes(path))
    return Number.isInteger(value) ? String(value) : formatNumber(value, locale, decimalsOf(value))
  const decimals = path === 'value' || figure.unit === 'EUR' ? (figure.decimals ?? 0) : decimalsOf(value)
  const options = { form: 'full', unit: 'word' } as const
  return formatFigure({ value, unit: figure.unit, decimals, display: 'full' }, locale, options) ?? ''
}

type Options = Extract<FlattenedField, { type: 'select' }>['options']

function optionLabel(options: Options, value: string, locale: Locale): string {
  const option = options.find((one) => (typeof one === 'string' ? one : one.value) === value)
  if (!option || typeof option === 'string') return value
  const { label } = option
  if (typeof label === 'string') return label
  return typeof label === 'object' ? String((label as Record<string, string>)[locale] ?? value) : value
}

/**
 * A related document by the name it has; one the public cannot read
 * stays an id, which says nothing.
 */
function nameOf(related: unknown): string {
  if (typeof related !== 'object' || related === null) return '…'
  const { title, label, question, term, year, code, id } = related as Values
  return String(title ?? label ?? question ?? term ?? year ?? code ?? id)
}
