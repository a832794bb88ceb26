import type { SanitizedCollectionConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { sampleText } from '@/lib/translation/sample-text'
import { changesBetween, isMinor } from './changes'

const label = (it: string, en: string) => ({ it, en })
const config = {
  slug: 'figures',
  flattenedFields: [
    { name: 'id', type: 'text' },
    { name: 'label', type: 'text', localized: true, label: label('Nome', 'Label') },
    { name: 'value', type: 'number', label: label('Valore', 'Value') },
    {
      name: 'unit',
      type: 'select',
      label: label('Unità', 'Unit'),
      options: [
        { value: 'EUR', label: label('Euro', 'Euro') },
        { value: 'people', label: label('Persone', 'People') },
      ],
    },
    {
      name: 'target',
      type: 'group',
      label: label('Target', 'Target'),
      flattenedFields: [
        { name: 'value', type: 'number', label: label('Valore da raggiungere', 'Value to reach') },
        { name: 'year', type: 'number', label: label('Entro il', 'By') },
      ],
    },
    { name: 'asOf', type: 'date', label: label('Al', 'As of') },
    { name: 'text', type: 'richText', localized: true, label: label('Testo', 'Text') },
    {
      name: 'links',
      type: 'array',
      label: label('Collegamenti', 'Links'),
      flattenedFields: [
        { name: 'label', type: 'text', localized: true, label: label('Testo', 'Text') },
        { name: 'url', type: 'text', label: label('Indirizzo', 'Address') },
        { name: 'id', type: 'text' },
      ],
    },
    { name: 'updatedAt', type: 'date' },
    {
      name: 'correction',
      type: 'group',
      virtual: true,
      flattenedFields: [{ name: 'kind', type: 'select', options: [] }],
    },
  ],
} as unknown as SanitizedCollectionConfig

const doc = { id: '1', label: 'Nome', value: 100, unit: 'EUR', decimals: 2, display: 'full', updatedAt: '2026-01-01' }
const pairOf = (it: object, en: object = it) => ({ it: { ...doc, ...it }, en: { ...doc, ...en } })
const say = { it: ({ code }: { code: string }) => `<${code}>`, en: ({ code }: { code: string }) => `<${code}>` }
const changes = (before: Parameters<typeof pairOf>, after: Parameters<typeof pairOf>) =>
  changesBetween(config, pairOf(...before), pairOf(...after), say)

describe('what changed between two public states', () => {
  it('is nothing where readers see nothing', () => {
    expect(changes([{ updatedAt: '2026-01-01' }], [{ updatedAt: '2026-02-02' }])).toEqual([])
    const spaced = { text: sampleText('Uno  due.') }
    expect(changes([{ text: sampleText('Uno due.') }], [spaced])).toEqual([])
    expect(
      changes(
        [{ links: [{ label: 'A', url: 'https://a.it', id: '1' }] }],
        [{ links: [{ label: 'A', url: 'https://a.it', id: '2' }] }],
      ),
    ).toEqual([])
  })

  it('is written as each language writes it', () => {
    expect(
      changes([{}], [{ value: 1234.5, asOf: '2022-06-30T00:00:00.000Z', target: { value: 9, year: 2023 } }]),
    ).toMatchObject([
      {
        path: 'value',
        texts: { it: { old: '100,00\u00a0€', new: '1.234,50\u00a0€' }, en: { old: '€100.00', new: '€1,234.50' } },
      },
      {
        path: 'target.value',
        label: { it: 'Target: Valore da raggiungere', en: 'Target: Value to reach' },
        texts: { it: { old: '', new: '9,00\u00a0€' } },
      },
      { path: 'target.year', texts: { en: { old: '', new: '2023' } } },
      { path: 'asOf', texts: { it: { old: '', new: '30 giugno 2022' }, en: { old: '', new: '30 June 2022' } } },
    ])
    expect(changes([{}], [{ unit: 'people' }])).toMatchObject([
      { texts: { it: { old: 'Euro', new: 'Persone' }, en: { new: 'People' } } },
    ])
    expect(changes([{}], [{ value: null }])[0]?.texts).toMatchObject({
      it: { new: 'non disponibile' },
      en: { new: 'not available' },
    })
  })

  it('is of one language where only that one changed, and of the sentences that changed', () => {
    const [before, after] = ['Uno resta. Due {{a.b}} era.', 'Uno resta. Due {{a.b}} è.'].map((text) => ({
      text: sampleText(text),
    }))
    expect(changes([before ?? {}, {}], [after ?? {}, {}])).toMatchObject([
      { path: 'text', isSubstantive: false, texts: { it: { old: 'Due <a.b> era.', new: 'Due <a.b> è.' }, en: null } },
    ])
  })

  it('tells the address of a link where nothing else differs', () => {
    const to = (address: string) => ({ text: sampleText(`Si veda [qui](https://${address}).`) })
    expect(changes([to('a.it')], [to('b.it')])[0]?.texts.it).toEqual({
      old: 'Si veda [qui](https://a.it).',
      new: 'Si veda [qui](https://b.it).',
    })
  })

  it.each<[string, object, object, boolean]>([
    ['a word', { label: 'Nome' }, { label: 'Nomi' }, true],
    ['a number in a word', { label: 'Dal 2021' }, { label: 'Dal 2022' }, false],
    ['a value', {}, { value: 101 }, false],
    ['a figure in a sentence', { text: sampleText('{{a.b}} uno') }, { text: sampleText('{{a.c}} uno') }, false],
    ['the form of a figure', { text: sampleText('{{a.b}}') }, { text: sampleText('{{a.b:short}}') }, false],
    ['a row', { links: [] }, { links: [{ label: 'A', url: 'https://a.it' }] }, false],
  ])('%s may be called a minor edit, or may not', (_, before, after, isAllowed) => {
    const found = changes([before], [after])
    expect(found).not.toEqual([])
    expect(isMinor(found)).toBe(isAllowed)
  })
})
