import { describe, expect, it } from 'vitest'
import { changesBetween, mostChanges } from './changes'
import { mostCharacters } from './shorten'

const rich = (...children: object[]) => ({ root: { type: 'root', children: [{ type: 'paragraph', children }] } })
const words = (text: string) => ({ type: 'text', text })

describe('Changes between two states', () => {
  it('are told by field and language, nothing and empty being the same', () => {
    const before = { id: '1', title: { it: 'Nidi', en: null }, value: 0, axis: 'a', note: '' }
    const after = { id: '1', title: { it: 'Nidi', en: 'Nurseries' }, value: 12.5, axis: 'b', note: null }
    expect(changesBetween(before, after)).toEqual([
      { path: 'title.en', from: null, to: 'Nurseries' },
      { path: 'value', from: '0', to: '12.5' },
      { path: 'axis', from: 'a', to: 'b' },
    ])
  })

  it('of a document that comes or goes are all it holds', () => {
    const doc = { code: 'x', target: { value: 3 } }
    expect(changesBetween(null, doc)).toEqual([
      { path: 'code', from: null, to: 'x' },
      { path: 'target.value', from: null, to: '3' },
    ])
    expect(changesBetween(doc, null)).toEqual([
      { path: 'code', from: 'x', to: null },
      { path: 'target.value', from: '3', to: null },
    ])
  })

  it('know rows by their id, and tell their order', () => {
    const before = {
      acts: [
        { id: 'a', number: '1' },
        { id: 'b', number: '2' },
        { id: 'c', number: '3' },
      ],
    }
    const after = {
      acts: [
        { id: 'b', number: '2' },
        { id: 'a', number: '1 bis' },
      ],
    }
    expect(changesBetween(before, after)).toEqual([
      { path: 'acts.a.number', from: '1', to: '1 bis' },
      { path: 'acts.c.number', from: '3', to: null },
      { path: 'acts.#', from: 'a, b', to: 'b, a' },
    ])
  })

  it('of long texts are in their written form, and none where only ids differ', () => {
    const text = (id: string, form: string) =>
      rich(words('Pagati '), { type: 'inlineBlock', fields: { id, blockType: 'figure', code: 'axis-1.paid', form } })
    expect(changesBetween({ body: { it: text('1', 'value') } }, { body: { it: text('2', 'value') } })).toEqual([])
    const [change] = changesBetween({ body: { it: text('1', 'value') } }, { body: { it: rich(words('Nulla')) } })
    expect(change).toMatchObject({ path: 'body.it', to: 'Nulla' })
    expect(change?.from).toMatch(/^Pagati/)
  })

  it('never tell a secret, by whatever name and however deep', () => {
    const before = { hash: 'aaa', salt: 'sss', apiKey: null, mail: { smtpPassword: 'one' }, sessions: [{ id: '1' }] }
    const after = { hash: 'bbb', salt: 'ttt', apiKey: 'kkk', mail: { smtpPassword: 'two' }, sessions: [] }
    expect(changesBetween(before, after)).toEqual([
      { path: 'hash', from: null, to: null, isHidden: true },
      { path: 'apiKey', from: null, to: null, isHidden: true },
      { path: 'mail.smtpPassword', from: null, to: null, isHidden: true },
    ])
  })

  it('leave out what a collection keeps out', () => {
    expect(changesBetween(null, { page: '/it', comment: 'Sono Ada' }, ['comment'])).toEqual([
      { path: 'page', from: null, to: '/it' },
    ])
  })

  it('are cut to where two long texts differ', () => {
    const long = 'Parola. '.repeat(500)
    const [change] = changesBetween({ text: `${long}uno${long}` }, { text: `${long}due${long}` })
    expect(change?.from).toContain('uno')
    expect(change?.to).toContain('due')
    expect(change?.from?.length).toBeLessThan(200)
    const [whole] = changesBetween({}, { text: long })
    expect(whole?.to?.length).toBeLessThan(mostCharacters + 20)
  })

  it('of the same letter over and over are not counted twice', () => {
    const [change] = changesBetween({ text: 'a'.repeat(1000) }, { text: 'a'.repeat(1001) })
    expect(change).toBeDefined()
    expect(change?.from).not.toBe(change?.to)
  })

  it('are so many and no more', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`field${index}`, index + 1]))
    const found = changesBetween({}, many)
    expect(found).toHaveLength(mostChanges)
    expect(found.at(-1)).toEqual({ path: '…', from: null, to: '+41' })
  })
})
