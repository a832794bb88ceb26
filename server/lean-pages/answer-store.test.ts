import { describe, expect, it } from 'vitest'
import { AnswerStore } from './answer-store'

const entry = (url: string, askedAt: number, tags: string[] = [], size = 10) => ({
  url,
  askedAt,
  size,
  tags: new Set(tags),
})

describe('Kept answers', () => {
  it('give way to others when there is no room, those first that were asked for longest ago', () => {
    const store = new AnswerStore(100)
    for (let index = 0; index < 10; index += 1) store.put(`/${index}`, entry(`/${index}`, index))
    Object.assign(store.get('/0') ?? {}, { askedAt: 99 })
    store.put('/new', entry('/new', 100))
    expect(['/0', '/1', '/2', '/3', '/new'].map((key) => store.get(key) !== undefined)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ])
    expect(store.bytes).toBe(90)
  })

  it('are not kept where one alone would push out many, and the one before it is not right any more', () => {
    const store = new AnswerStore(100)
    store.put('/a', entry('/a', 1))
    expect(store.put('/a', entry('/a', 2, [], 13))).toBe(false)
    expect([store.get('/a'), store.bytes]).toEqual([undefined, 0])
  })

  it('are given up by tag, and no others', () => {
    const store = new AnswerStore(100)
    store.put('/a', entry('/a', 1, ['figures:2022', 'site']))
    store.put('/b', entry('/b', 1, ['glossary', 'site']))
    store.put('/c', entry('/c', 1, ['figures:20']))
    expect(store.expire(new Set(['figures:2022', 'axes:2022'])).map(({ url }) => url)).toEqual(['/a'])
    expect([store.get('/b')?.url, store.get('/c')?.url, store.bytes]).toEqual(['/b', '/c', 20])
  })
})
