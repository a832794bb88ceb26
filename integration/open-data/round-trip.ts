import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { axes } from '@/content/2022/axes'
import { edition } from '@/content/2022/edition'
import { evaluations } from '@/content/2022/evaluations'
import { figures } from '@/content/2022/figures/all'
import { initiatives } from '@/content/2022/initiatives/all'
import { defaultDecimals } from '@/lib/figure/kinds'
import { computeValues } from '@/lib/figure/resolve'
import { targetState, toDeclared, toTarget } from '@/lib/figure/target'
import { openDataFiles } from '@/lib/opendata/files'
import { openTables } from '@/lib/opendata/tables'
import { ask } from './ask'

type Row = Record<string, unknown>

/**
 * The rows of a CSV file by code, read with a parser that is not the portal's: every cell is text.
 */
async function csvRows(file: string): Promise<Map<string, Row>> {
  const rows: Row[] = parse((await ask(`2022/${file}`)).bytes, { columns: true, relax_column_count: false })
  return byCode(rows)
}

/**
 * The rows of a sheet by code, read with a reader that is not the portal's:
 * numbers are numbers, dates are dates.
 */
async function xlsxRows(file: string, sheet: string): Promise<Map<string, Row>> {
  const sheets = await readXlsxFile((await ask(`2022/${file}`)).bytes, { trim: false })
  const found = sheets.find((candidate) => candidate.sheet === sheet)
  const [names = [], ...rows] = found?.data ?? []
  return byCode(
    rows.map((cells) => Object.fromEntries(names.map((name, index) => [String(name), cells[index] ?? null]))),
  )
}

const byCode = (rows: Row[]) => new Map(rows.map((row) => [String(row.code), row]))

/** Cents, or the number itself for what is not money, so that nothing is lost in comparing. */
const exact = (value: unknown, unit: string) => {
  if (value === null || value === undefined || value === '') return null
  return unit === 'EUR' ? Math.round(Number(value) * 100) : Number(value)
}

const text = (value: unknown) => (value === undefined || value === '' ? null : value)
const dayOf = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)
const numeralOf = (code: string | undefined) => axes.find((axis) => axis.code === code)?.numeral ?? null

const computed = computeValues(
  figures.map(({ code, formula, unit, value }) => ({ code, unit, formula: formula ?? null, value: value ?? null })),
)

const csvFiles = Object.keys(openDataFiles).filter((name) => name.endsWith('.csv'))

export function roundTripSuite() {
  describe('What was loaded comes back', () => {
    it.each(['CSV', 'XLSX'])('in %s: every figure, to the cent', async (format) => {
      const rows = format === 'CSV' ? await csvRows('figures.csv') : await xlsxRows('figures.xlsx', 'figures')
      expect([...rows.keys()].sort()).toEqual(figures.map(({ code }) => code).sort())
      for (const figure of figures) {
        const { code, unit, target, stated, label, description, explanation, formula } = figure
        const row = rows.get(code) ?? {}
        expect(
          {
            value: exact(row.value, unit),
            stated: exact(row.stated, unit),
            statedPrecision: exact(row.stated_precision, unit),
            target: exact(row.target_value, unit),
            targetYear: text(row.target_year) === null ? null : Number(row.target_year),
            direction: text(row.target_direction),
            targetStatus: text(row.target_status),
            decimals: Number(row.decimals),
            unit: row.unit,
            kind: row.kind,
            axis: text(row.axis),
            initiative: text(row.initiative),
            asOf: dayOf(row.as_of),
            formula: text(row.formula),
            labels: [row.label_it, row.label_en],
            descriptions: [text(row.description_it), text(row.description_en)],
            explanations: [text(row.explanation_it), text(row.explanation_en)],
            header: [Number(row.edition), dayOf(row.data_as_of), dayOf(row.approved_on)],
          },
          code,
        ).toEqual({
          value: exact(computed.get(code), unit),
          stated: exact(stated?.value, unit),
          statedPrecision: exact(stated?.precision, unit),
          target: exact(target?.value, unit),
          targetYear: target?.value === undefined ? null : target.year,
          direction: target?.value === undefined ? null : target.direction,
          targetStatus: targetState({
            value: computed.get(code) ?? null,
            target: toTarget(target),
            declared: toDeclared(target),
          }),
          decimals: figure.decimals ?? defaultDecimals(unit, figure.kind),
          unit,
          kind: figure.kind,
          axis: numeralOf(figure.axis),
          initiative: figure.initiative ?? null,
          asOf: figure.asOf ?? edition.dataDate,
          formula: formula ? `${formula.operation}(${formula.operands.join(', ')})` : null,
          labels: [label.it, label.en],
          descriptions: [description?.it ?? null, description?.en ?? null],
          explanations: [explanation?.it ?? null, explanation?.en ?? null],
          header: [edition.year, edition.dataDate, edition.approvedOn],
        })
      }
    })

    it('in XLSX as numbers and dates, never as text that looks like them', async () => {
      for (const [code, row] of await xlsxRows('figures.xlsx', 'figures')) {
        for (const column of ['value', 'stated', 'target_value', 'stated_precision', 'edition', 'decimals'])
          expect(row[column] === null || typeof row[column] === 'number', `${code}, ${column}`).toBe(true)
        for (const column of ['as_of', 'data_as_of', 'approved_on', 'modified'])
          expect(row[column], `${code}, ${column}`).toBeInstanceOf(Date)
      }
    })

    it.each(csvFiles)('in %s as numbers, whatever reads them: columns of numbers hold nothing else', async (file) => {
      const rows: Row[] = parse((await ask(`2022/${file}`)).bytes, { columns: true, cast: true })
      expect(rows.length).toBeGreaterThanOrEqual(evaluations.length)
      const { fields } = openTables[openDataFiles[file]?.table ?? 'figures']
      for (const { name, kind } of fields.filter((field) => field.kind === 'measure' || field.kind === 'integer')) {
        const found = new Set(rows.map((row) => (row[name] === '' ? 'empty' : typeof row[name])))
        found.delete('empty')
        expect([...found], `${name}, ${kind}`).toEqual(['number'])
      }
    })

    it.each(['CSV', 'XLSX'])('in %s: every initiative', async (format) => {
      const rows =
        format === 'CSV' ? await csvRows('initiatives.csv') : await xlsxRows('initiatives.xlsx', 'initiatives')
      expect([...rows.keys()].sort()).toEqual(initiatives.map(({ code }) => code).sort())
      for (const { code, axis, status, title, gloss, summary, acts = [], partners = [], links = [] } of initiatives) {
        const row = rows.get(code) ?? {}
        const listed = (parts: string[]) => (parts.length > 0 ? parts.join('; ') : null)
        expect(
          {
            axis: row.axis,
            status: row.status,
            titles: [row.title_it, row.title_en],
            gloss: text(row.gloss_en),
            summaries: [row.summary_it, row.summary_en],
            acts: text(row.acts),
            partners: text(row.partners),
            links: text(row.links),
            figures: String(text(row.figures) ?? '')
              .split('; ')
              .filter(Boolean)
              .sort(),
          },
          code,
        ).toEqual({
          axis: numeralOf(axis),
          status,
          titles: [title.it, title.en],
          gloss: gloss ?? null,
          summaries: [summary.it, summary.en],
          acts: listed(acts.map(({ type, number, date }) => [type, number, date].filter(Boolean).join(' '))),
          partners: listed(partners),
          links: listed(links.map(({ url }) => url)),
          figures: figures
            .filter(({ initiative }) => initiative === code)
            .map((figure) => figure.code)
            .sort(),
        })
      }
    })

    it.each(['CSV', 'XLSX'])('in %s: every evaluation question', async (format) => {
      const rows =
        format === 'CSV' ? await csvRows('evaluations.csv') : await xlsxRows('evaluations.xlsx', 'evaluations')
      expect([...rows.keys()].sort()).toEqual(evaluations.map(({ code }) => code).sort())
      for (const { code, axes: concerned, evidence = [], question, links = [], ...evaluation } of evaluations) {
        const row = rows.get(code) ?? {}
        expect(
          {
            axes: text(row.axes),
            questions: [row.question_it, row.question_en],
            keyFigure: text(row.key_figure),
            evidence: text(row.evidence),
            evidenceDate: dayOf(row.evidence_date),
            sources: text(row.sources),
          },
          code,
        ).toEqual({
          axes: concerned.map(numeralOf).join('; '),
          questions: [question.it, question.en],
          keyFigure: evaluation.keyFigure ?? null,
          evidence: evidence.join('; ') || null,
          evidenceDate: evaluation.evidenceDate,
          sources: links.map(({ url }) => url).join('; ') || null,
        })
        // The answer is told in words, with its figures written out: no braces, no gap.
        for (const answer of [row.short_answer_it, row.short_answer_en]) {
          expect(String(answer).length, code).toBeGreaterThan(20)
          expect(String(answer), code).not.toMatch(/[{}…]/)
        }
      }
    })

    it('with notes beside it, in both languages', async () => {
      for (const table of ['figures', 'initiatives', 'evaluations']) {
        const sheets = await readXlsxFile((await ask(`2022/${table}.xlsx`)).bytes)
        expect(sheets.map(({ sheet }) => sheet)).toEqual([table, 'notes'])
        const notes = JSON.stringify(sheets[1]?.data)
        for (const words of ['Significato', 'Meaning', 'CC BY 4.0', 'Comitato di Sorveglianza', 'Monitoring Committee'])
          expect(notes).toContain(words)
      }
    })
  })
}
