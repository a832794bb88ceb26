import { describe, expect, it } from 'vitest'
import type { FigureData } from '@/content/types'
import { checksOf } from '@/lib/figure/check'
import { computeValues } from '@/lib/figure/resolve'
import { sampleRecord } from '@/lib/figure/sample-figures'
import { saysTheSame } from '@/lib/figure/signature'
import { toDeclared, toTarget } from '@/lib/figure/target'
import type { FigureRecord, Verdict } from '@/lib/figure/types'
import { alterationsOf } from '@/testing/2022/alterations'
import { isEqual } from '@/testing/2022/fraction'
import { concerned, type Edition, exactly, holds, type Relation, relationsOf } from '@/testing/2022/relations'
import { figures } from './figures/all'

const edition: Edition = new Map(figures.map((figure) => [figure.code, figure]))
const relations = relationsOf(edition)

/** The signed edition as the portal stores it. */
const record = ({
  label,
  shortLabel,
  explanation,
  description,
  section,
  page,
  ...fields
}: FigureData): FigureRecord => ({
  ...sampleRecord({ code: fields.code }),
  ...fields,
  explanation: explanation ? { value: explanation.it, lang: 'it' } : null,
  signed: explanation ? { by: 'Redazione', on: '2026-11-22' } : null,
  stated: fields.stated ?? null,
  formula: fields.formula ?? null,
  target: toTarget(fields.target),
  declared: toDeclared(fields.target),
  axis: fields.axis ?? null,
  value: fields.value ?? null,
  decimals: 0,
})
const records = figures.map(record)
const signed = computeValues(records)

/**
 * What the engine answers about each relation of the edition, once one of
 * its figures has become another.
 */
function answers(altered?: FigureData): Map<string, Verdict> {
  const now = records.map((before) => {
    const after = altered?.code === before.code ? record(altered) : before
    const explainedValue = saysTheSame(before, after) ? (signed.get(before.code) ?? null) : null
    return { ...after, explainedValue }
  })
  const values = computeValues(now)
  return new Map(
    now.flatMap((figure) =>
      checksOf({ ...figure, value: values.get(figure.code) ?? null }).map(
        ({ kind, verdict }) => [nameOf({ code: figure.code, kind }), verdict] as const,
      ),
    ),
  )
}

/**
 * What exact arithmetic says it should answer. An explanation covers what was signed:
 * the same value, the same print.
 */
function expected(altered: FigureData, relation: Relation, now = afterwards(altered)): Verdict {
  if (holds(now, relation)) return 'pass'
  const isSigned = altered.code !== relation.code || saysTheSame(edition.get(altered.code) ?? {}, altered)
  const isSameValue = isEqual(exactly(now, relation.code), exactly(edition, relation.code))
  return isSigned && isSameValue && edition.get(relation.code)?.explanation ? 'explained' : 'contradiction'
}

const afterwards = (altered: FigureData): Edition => new Map(edition).set(altered.code, altered)

const nameOf = ({ code, kind }: Relation) => `${code} ${kind}`
const relationsAbout = new Map<string, Relation[]>()
for (const relation of relations)
  for (const code of new Set(concerned(edition, relation)))
    relationsAbout.set(code, [...(relationsAbout.get(code) ?? []), relation])

/**
 * The figures on which no relation of the document bears, by the reason. A slip in one of
 * these nobody but a reader can find.
 */
const unrelated = {
  'printed once, and nothing else of the document follows from it or leads to it': [
    'programme.certified-eu-share',
    'axis-1.recipients-cigd',
    'axis-2.recipients-cigd',
    'axis-1.in-work-6-months',
    'axis-2.result-9i',
    'promozione-occupazione-femminile.projects-started',
    'nidi-gratis.isee-ceiling',
    'evaluation.unemployed',
    'evaluation.in-work-6-months',
    'evaluation.qualification-10i',
    'evaluation.qualification-10iv',
    'evaluation.its-courses',
    'evaluation.its-students',
    'evaluation.its-students-share',
    'evaluation.its-graduates-share',
    'evaluation.its-employed-share',
  ],
  'printed beside its target, without a word on whether it is reached': [
    'axis-1.unemployed',
    'axis-1.employed',
    'axis-1.under-25',
    'axis-2.disability-9i',
    'axis-2.households-with-children',
    'axis-3.result-10i',
    'axis-3.result-10iv',
    'axis-4.result-11i',
  ],
  'said to be reached, without the value or without the target': ['axis-1.women-projects', 'axis-2.result-9i-rate'],
  'computed by the portal, and printed nowhere': [
    'axis-2.vulnerable-disability-share',
    'axis-2.vulnerable-migrants-share',
    'axis-2.vulnerable-other-share',
    'azioni-di-rete.activated',
  ],
}

describe('the relations the document declares', () => {
  it('are 129: 93 computed and printed, 28 amounts printed rounded, 8 targets told in words', () => {
    expect(relations).toHaveLength(129)
    const printed = relations.filter(({ kind }) => kind === 'printed').map(({ code }) => edition.get(code))
    expect(printed.filter((figure) => figure?.formula)).toHaveLength(93)
    expect(printed.filter((figure) => !figure?.formula)).toHaveLength(28)
    expect(relations.filter(({ kind }) => kind === 'outcome').map(({ code }) => code)).toEqual([
      'axis-1.result-8i',
      'axis-1.result-8ii',
      'axis-1.result-8v',
      'axis-3.isced-1-2',
      'axis-3.isced-3-4',
      'axis-3.training-completed',
      'axis-4.administrations',
      'evaluation.training-completed',
    ])
  })

  it('bear on 173 of the 203 figures', () => {
    expect(figures).toHaveLength(203)
    expect(figures.filter(({ code }) => relationsAbout.has(code))).toHaveLength(173)
    const without = figures.filter(({ code }) => !relationsAbout.has(code)).map(({ code }) => code)
    expect(without.sort()).toEqual(Object.values(unrelated).flat().sort())
  })

  it('hold but for eight, each with its explanation, and the engine finds the same', () => {
    const differing = relations.filter((relation) => !holds(edition, relation)).map(nameOf)
    expect(differing).toHaveLength(8)
    expect(differing).toContain('programme.committed printed')
    expect(differing).toContain('axis-3.isced-1-2 outcome')
    const now = answers()
    expect([...now.keys()].sort()).toEqual(relations.map(nameOf).sort())
    for (const [name, verdict] of now) expect(verdict, name).toBe(differing.includes(name) ? 'explained' : 'pass')
  })
})

describe('an alteration of one figure', () => {
  const alterations = figures.flatMap(alterationsOf)
  const broken = alterations.map(({ figure }) =>
    (relationsAbout.get(figure.code) ?? []).filter((relation) => expected(figure, relation) === 'contradiction'),
  )

  const answered = alterations.map(({ figure }) => answers(figure))

  it('is tried 1521 times: on every value, every printed form, every target told in words and the words', () => {
    expect(alterations).toHaveLength(1521)
    const tried = new Set(alterations.map(({ figure }) => figure.code))
    const untried = figures.filter(({ code }) => !tried.has(code)).map(({ code }) => code)
    // What is only computed has nothing of its own to alter, nor has what has no
    // value; the latter has its words.
    expect(untried).toEqual([
      'axis-2.vulnerable-disability-share',
      'axis-2.vulnerable-migrants-share',
      'axis-2.vulnerable-other-share',
      'axis-3.vulnerable',
      'azioni-di-rete.activated',
    ])
  })

  it('breaks a relation 1172 times, and each time the engine finds the contradiction', () => {
    expect(broken.filter(({ length }) => length > 0)).toHaveLength(1172)
    const missed = alterations.flatMap(({ what }, place) =>
      (broken[place] ?? [])
        .filter((relation) => answered[place]?.get(nameOf(relation)) !== 'contradiction')
        .map((relation) => `${what}: ${nameOf(relation)}`),
    )
    expect(missed).toEqual([])
  })

  it('never makes the engine cry out where exact arithmetic is content', () => {
    const before = new Map(relations.map((relation) => [nameOf(relation), holds(edition, relation)]))
    const cries = alterations.flatMap(({ what, figure }, place) => {
      const now = afterwards(figure)
      const touched = new Set(relationsAbout.get(figure.code))
      return relations
        .filter((relation) => {
          const untouched = before.get(nameOf(relation)) ? 'pass' : 'explained'
          const due = touched.has(relation) ? expected(figure, relation, now) : untouched
          return answered[place]?.get(nameOf(relation)) !== due
        })
        .map((relation) => `${what}: ${nameOf(relation)}`)
    })
    expect(cries).toEqual([])
  })

  it('that breaks none is of a figure no relation bears on (131), or within the rounding of what is printed (218)', () => {
    const harmless = alterations.filter((_, place) => broken[place]?.length === 0)
    expect(harmless.filter(({ figure }) => !relationsAbout.has(figure.code))).toHaveLength(131)
    expect(harmless.filter(({ figure }) => relationsAbout.has(figure.code))).toHaveLength(218)
  })
})
