import { describe, expect, it } from 'vitest'
import { recordFigureEditor } from './own-figures'

const stored = {
  ...{ id: 'f', value: 10, unit: 'EUR', asOf: '2022-12-31T00:00:00.000Z', factsEditedBy: 'somebody' },
  ...{ target: { value: null, direction: 'atLeast' }, source: { document: 'd', section: '2.1' } },
}

/**
 * Who counts as the last editor after a change, made by the account `me` unless it says otherwise.
 */
async function editorAfter(data: object, { req = {}, context = {}, originalDoc = stored as object } = {}) {
  const args = {
    data,
    originalDoc,
    context,
    operation: 'update',
    req: { user: { id: 'me' }, payloadAPI: 'REST', ...req },
  }
  return ((await recordFigureEditor(args as never)) as { factsEditedBy: unknown }).factsEditedBy
}

describe('the last editor of a figure', () => {
  it.each([
    ['its value', { value: 11 }],
    ['its value, taken away', { value: null }],
    ['its target', { target: { value: 5, direction: 'atLeast' } }],
    ['its source', { source: { document: 'd', section: '2.2' } }],
    ['a formula instead of a value', { formula: { operation: 'sum', operands: ['x'] } }],
  ])('is whoever changes %s', async (_, data) => expect(await editorAfter(data)).toBe('me'))

  it.each([
    ['publishes it', { _status: 'published' }],
    ['renames it', { label: 'Altro nome' }],
    ['sends all of it as a form does', { ...stored, asOf: '2022-12-31', target: { direction: 'atLeast' } }],
    ['sends its document populated', { source: { document: { id: 'd', createdAt: 'x', title: 'T' }, section: '2.1' } }],
    ['tries to say who it was', { factsEditedBy: 'me' }],
  ])('is not whoever %s', async (_, data) => expect(await editorAfter(data)).toBe('somebody'))

  it('is not whoever sends another value of what is computed', async () => {
    const originalDoc = { ...stored, formula: { operation: 'sum', operands: ['x'] } }
    expect(await editorAfter({ value: 99 }, { originalDoc })).toBe('somebody')
  })

  it('stays when a command or the publication of the edition saves it', async () => {
    expect(await editorAfter({ value: 11 }, { req: { user: null, payloadAPI: 'local' } })).toBe('somebody')
    expect(await editorAfter({ value: 11 }, { context: { publishingEdition: 'e' } })).toBe('somebody')
  })
})
