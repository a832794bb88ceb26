import { describe, expect, it } from 'vitest'
import { sampleText } from '../sample-text'
import { canonicalText } from '../texts'
import type { XliffEdition, XliffText } from './file'
import type { XliffProblemKind } from './problems'
import { readXliff } from './read'
import { writeXliff } from './write'

const newId = () => 'id'

const text = (
  id: string,
  kind: XliffText['kind'],
  source: unknown,
  target: unknown,
  more: Partial<XliffText> = {},
) => ({
  id: `axes:1:${id}`,
  document: { id: 'axes:1', name: 'Asse I & altri' },
  name: id,
  kind,
  state: target ? ('current' as const) : ('missing' as const),
  source,
  target,
  previousSource: null,
  ...more,
})

const strategy = text(
  'strategy',
  'rich',
  sampleText(
    '## Titolo\nPagati {{a.paid:short}}, cioè **molto**: vedi [qui](/it/dati) & {{b.paid}}.\n- uno {{a.paid:short}}',
  ),
  sampleText('## Title\n{{b.paid}} and [here](/en/data), {{a.paid:short}} paid: *much*.\n- one {{a.paid:short}}'),
)
const title = text('title', 'plain', 'Nidi <gratis>', 'Free "nurseries"')
const themes = text('themes', 'list', ['lavoro', 'scuola'], ['work', 'school'])
const missing = text('summary', 'plain', 'In una frase\ne due righe', null)
const missingRich = text('answer', 'rich', sampleText('Sono {{a.paid}} su {{b.paid}}.'), null)

const edition = (...texts: XliffText[]): XliffEdition => ({
  id: 'e1',
  year: 2022,
  texts,
  read: ({ code }, locale) => ({ it: '1,5 mln €', en: '€1.5 million' })[locale] + code.slice(0, 0),
})

const all = edition(strategy, title, themes, missing, missingRich)
const file = writeXliff(all)
const read = (xml: string, now = all) => readXliff(xml, now, newId)
const kindsOf = (xml: string, now = all): XliffProblemKind[] => read(xml, now).problems.map(({ kind }) => kind)

/** The target of a text set to something else. */
const withTarget = (unit: string, target: string, xml = file) => {
  const at = xml.indexOf(`id="axes:1:${unit}"`)
  const end = xml.indexOf('</unit>', at)
  const body = xml.slice(at, end)
  const changed = body.includes('<target>')
    ? body.replace(/<target>.*?<\/target>/s, `<target>${target}</target>`)
    : body.replace('</source>', `</source><target>${target}</target>`)
  return xml.slice(0, at) + changed + xml.slice(end)
}

const figure = (id: string, disp: string) => `<ph id="${id}" disp="${disp}"/>`

describe('a file for the translator', () => {
  it('shows what a figure is worth and protects what it is', () => {
    expect(file).toContain('version="2.1" srcLang="it" trgLang="en"')
    expect(file).toContain(
      '<ph id="f1" type="other" subType="sintesi:figure" equiv="1,5 mln €" disp="{{a.paid:short}}" dataRef="d-f1" canCopy="no" canDelete="no"/>',
    )
    expect(file).toContain('<data id="d-f1">{{a.paid:short}}</data>')
    expect(file).toContain('subType="xlf:b">molto</pc>')
  })

  it('brought back as it was changes nothing', () => {
    expect(read(file)).toEqual({ changes: [], unchanged: 5, problems: [] })
  })

  it('brings exactly what the translator wrote', () => {
    const xml = withTarget('summary', 'In one sentence\nand two lines', withTarget('title', 'Free &amp; easy'))
    const { changes, unchanged, problems } = read(xml)
    expect(problems).toEqual([])
    expect(unchanged).toBe(3)
    expect(changes).toEqual([
      { text: title, kind: 'translated', value: 'Free & easy' },
      { text: missing, kind: 'translated', value: 'In one sentence\nand two lines' },
    ])
  })

  it('builds a long text with the figures wherever they were moved', () => {
    const target = `Of ${figure('f2', '{{b.paid}}')}, <pc id="n1" type="fmt" subType="xlf:b">${figure('f1', '{{a.paid}}')} paid</pc>.`
    const { changes, problems } = read(withTarget('answer', target))
    expect(problems).toEqual([])
    const [change] = changes
    expect(change?.kind === 'translated' && canonicalText(change.value)).toBe(
      'Of {{b.paid}}, {{a.paid}}** paid**.'.replace('}}** paid**', '}} **paid**'),
    )
  })

  it('says that a stale text is still good only where the translator says so', () => {
    const stale = edition({ ...title, state: 'stale', previousSource: 'Nidi' })
    const sent = writeXliff(stale)
    expect(sent).toContain('<note category="previous-source">Nidi</note>')
    expect(read(sent, stale).changes).toEqual([])
    const final = sent.replace('state="translated"', 'state="final"')
    expect(read(final, stale).changes).toMatchObject([{ kind: 'confirmed' }])
  })

  it('sends a translation of another shape as a note, and leaves it alone', () => {
    const other = edition({ ...strategy, target: sampleText('One paragraph only.') })
    const sent = writeXliff(other)
    expect(sent).toContain('<note category="present-translation">One paragraph only.</note>')
    expect(read(sent, other)).toEqual({ changes: [], unchanged: 1, problems: [] })
  })

  it('may be the work of a tool that adds marks and comments', () => {
    const xml = withTarget('title', 'Free <mrk id="m1" type="term">nurseries</mrk><!-- mine --> now')
    expect(read(xml).changes).toMatchObject([{ value: 'Free nurseries now' }])
  })
})

describe('a file is refused', () => {
  const answer = (target: string) => withTarget('answer', target)
  const [a, b] = [figure('f1', '{{a.paid}}'), figure('f2', '{{b.paid}}')]

  it.each<[string, string, XliffProblemKind]>([
    ['a figure is lost', answer(`Of ${b}.`), 'lostFigure'],
    ['a figure stands twice', answer(`${a} ${b} ${b}.`), 'doubledFigure'],
    ['a figure became another', answer(`${figure('f1', '{{b.paid}}')} of ${b}.`), 'changedFigure'],
    ['a code is nobody’s', answer(`${a} of ${b} ${figure('f9', '{{z}}')}.`), 'unknownCode'],
    ['braces are typed', answer(`${a} of ${b} and {{z.paid}}.`), 'bracesInText'],
    ['an element is foreign', answer(`${a} of ${b} <sc id="q"/>.`), 'unknownElement'],
    ['a line of plain text holds codes', withTarget('title', `Free ${a}`), 'notPlain'],
    ['a link is lost', withTarget('strategy', 'Title').replace(/<pc id="l1"[^>]*>here<\/pc>/, 'here'), 'lostLink'],
    ['a part is left untranslated', file.replace('<target>school</target>', ''), 'incomplete'],
    ['the source differs', file.replace('lt;gratis', 'lt;a pagamento'), 'otherSource'],
    ['a segment is gone', file.replace(/<segment id="s2"(?:(?!<\/segment>).)*<\/segment>/s, ''), 'otherSegments'],
    ['it is of another edition', file.replace('edition/2022/e1', 'edition/2021/e0'), 'otherEdition'],
    ['a text is unknown', file.replaceAll('axes:1:title', 'axes:1:titel'), 'unknownText'],
    ['a text stands twice', file.replace('axes:1:themes', 'axes:1:title'), 'textTwice'],
    ['it is in other languages', file.replace('trgLang="en"', 'trgLang="fr"'), 'otherLanguages'],
    ['it is another kind of XML', '<html/>', 'notXliff'],
    ['it is of an older XLIFF', file.replace('version="2.1"', 'version="1.2"'), 'notXliff'],
    ['it is not XML', file.replace('</xliff>', ''), 'notXml'],
    ['it is empty', '', 'notXml'],
    [
      'it declares entities',
      file.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff'),
      'declaresEntities',
    ],
    ['it uses an entity nobody declared', withTarget('title', 'Free &nbsp; now'), 'notXml'],
  ])('when %s', (_, xml, kind) => {
    expect(xml).not.toBe(file)
    expect(kindsOf(xml)).toContain(kind)
    expect(read(xml).changes).toEqual([])
  })

  it('with the place of what is wrong', () => {
    const xml = withTarget('title', 'Free', answer(`Of ${b}.`))
    const [problem, ...others] = read(xml).problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({ kind: 'lostFigure', text: 'axes:1:answer', segment: 1, detail: '{{a.paid}}' })
    const line = (problem?.line ?? 0) - 1
    expect(
      xml
        .split('\n')
        .slice(line - 5, line + 1)
        .join(),
    ).toContain('axes:1:answer')
    expect(xml.split('\n')[line]).toContain('<segment id="s1"')
  })

  it('when its source changed after it was sent', () => {
    const now = edition(strategy, { ...title, source: 'Nidi e altro' }, themes, missing, missingRich)
    expect(read(file, now).problems).toMatchObject([{ kind: 'otherSource', text: 'axes:1:title' }])
  })
})
