import { describe, expect, it } from 'vitest'
import { typedNumbers } from './typed-numbers'

describe('typedNumbers', () => {
  it.each([
    ['spesi 254.774.002,77 €', ['254.774.002,77', '€']],
    ['about €9 million', ['€', '9']],
    ['il 98,72% del programmato', ['98,72', '%']],
    ['84 per cento', ['84']],
    ['altri 2022 € in più', ['2022', '€']],
    ['{{programme.paid}} e 600 imprese', ['600']],
  ])('reports the numbers of «%s»', (text, numbers) => {
    expect(typedNumbers(text)).toEqual(numbers)
  })

  it.each([
    'Al 31 dicembre 2022, nel 2014-2020',
    'Regulation (EU) No 1303/2013, Article 50(9)',
    'ISCED 2, priorità 10.iv, Tabella 2, Industria 4.0',
    '{{axis-1.paid:short}} ([rapporti](https://example.org/2021/99))',
  ])('leaves «%s» alone', (text) => {
    expect(typedNumbers(text)).toEqual([])
  })
})
