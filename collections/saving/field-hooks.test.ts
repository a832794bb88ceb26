import type { FieldHook, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { runFieldHooks } from './field-hooks'

const field = (name: string, ...beforeChange: FieldHook[]) =>
  ({ name, type: 'text', hooks: { beforeChange } }) as unknown as FlattenedField
const group = (name: string, ...flattenedFields: FlattenedField[]) =>
  ({ name, type: 'group', flattenedFields }) as FlattenedField

describe('the hooks of fields before a change', () => {
  const common = { operation: 'update', context: {}, collection: null, req: {} } as never as Parameters<
    typeof runFieldHooks
  >[2]
  const run = async (fields: FlattenedField[], data: Record<string, unknown>, before = {}, stored = {}) => {
    await runFieldHooks(fields, { data, before, stored }, { ...common, data, originalDoc: before })
    return data
  }

  it('are told what is saved, what was there and what is stored in all languages', async () => {
    const seen: unknown[] = []
    const look: FieldHook = ({ value, previousValue, siblingDocWithLocales, originalDoc }) => {
      seen.push(value, previousValue, siblingDocWithLocales, originalDoc)
    }
    const stored = { label: { it: 'Uno', en: 'One' } }
    expect(await run([field('label', look)], { label: 'Due' }, { label: 'Uno' }, stored)).toEqual({ label: 'Due' })
    expect(seen).toEqual(['Due', 'Uno', stored, { label: 'Uno' }])
  })

  it('write what they give back, one after the other, also where nothing was sent', async () => {
    const fields = [
      field(
        'by',
        () => 'a',
        ({ value }) => `${value}b`,
      ),
      field('kept'),
    ]
    expect(await run(fields, { kept: 1 })).toEqual({ kept: 1, by: 'ab' })
  })

  it('run inside groups, with what is there of the group', async () => {
    const inner = field('value', ({ previousValue, path }) => `${path.join('.')}: ${previousValue}`)
    expect(await run([group('target', inner)], { target: { value: 2 } }, { target: { value: 1 } })).toEqual({
      target: { value: 'target.value: 1' },
    })
    expect(await run([group('target', inner)], { target: null })).toEqual({ target: null })
  })

  it('stop the save when one refuses', async () => {
    const refuse: FieldHook = () => {
      throw new Error('No.')
    }
    await expect(run([field('value', refuse)], { value: 1 })).rejects.toThrow('No.')
  })
})
