import { describe, expect, it } from 'vitest'
import { formatDate, formatDateTime, formatMoney, formatPercent } from './format'
import { agreeingBefore, articleBefore, type ItalianArticle, withArticle } from './italian-article'

/** Every day of a leap year. */
const days = Array.from({ length: 366 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)
const articles: [ItalianArticle, elided: string][] = [
  ['il', 'l’'],
  ['al', 'all’'],
  ['del', 'dell’'],
  ['dal', 'dall’'],
  ['nel', 'nell’'],
  ['sul', 'sull’'],
]

describe('articles before dates', () => {
  it.each(articles)('%s is right before every day of a year', (article, elided) => {
    for (const day of days) {
      const number = Number(day.slice(8))
      const date = formatDate(day, 'it')
      expect(withArticle(article, date), day).toBe(
        number === 8 || number === 11 ? `${elided}${date}` : `${article} ${date}`,
      )
      expect(formatDateTime(`${day}T12:00:00Z`, 'it', article), day).toMatch(
        number === 8 || number === 11 ? /^\S+’\d/ : /^[a-z]{2,3} \d/,
      )
    }
  })

  it('call the first of a month the first, and so never elide before it', () => {
    expect(formatDate('2022-03-01', 'it', 'Al')).toBe('Al 1º marzo 2022')
    expect(formatDate('2022-03-01', 'en')).toBe('1 March 2022')
    expect(formatDate('2022-03-21', 'it')).toBe('21 marzo 2022')
  })

  it('is right before other ways to write a day', () => {
    expect(withArticle('dal', '08/11/2022')).toBe('dall’08/11/2022')
    expect(withArticle('dal', '1 gennaio')).toBe('dall’1 gennaio')
    expect(withArticle('Al', '11 novembre')).toBe('All’11 novembre')
  })
})

describe('articles before numbers', () => {
  it.each([
    ['1', 'l’1'],
    ['1,5%', 'l’1,5%'],
    ['8', 'l’8'],
    ['8,5%', 'l’8,5%'],
    ['11%', 'l’11%'],
    ['80%', 'l’80%'],
    ['89,99%', 'l’89,99%'],
    ['800', 'l’800'],
    ['888', 'l’888'],
    ['8.000', 'l’8.000'],
    ['11.000', 'l’11.000'],
    ['80.000', 'l’80.000'],
    ['800.000', 'l’800.000'],
    ['8.000.000', 'l’8.000.000'],
    ['1.000.000', 'l’1.000.000'],
    ['8º', 'l’8º'],
    ['«8»', 'l’«8»'],
    ['0', 'lo 0'],
    ['0,5%', 'lo 0,5%'],
    ['7', 'il 7'],
    ['10%', 'il 10%'],
    ['18%', 'il 18%'],
    ['79,24%', 'il 79,24%'],
    ['90%', 'il 90%'],
    ['100%', 'il 100%'],
    ['111', 'il 111'],
    ['180', 'il 180'],
    ['1.000', 'il 1.000'],
    ['1.100', 'il 1.100'],
    ['18.000', 'il 18.000'],
    ['100.000', 'il 100.000'],
    ['2022', 'il 2022'],
    ['-8%', 'il -8%'],
    ['non disponibile', 'il non disponibile'],
  ])('%s is %s', (written, expected) => {
    expect(withArticle('il', written)).toBe(expected)
  })

  it('are right before what the portal formats', () => {
    expect(withArticle('del', formatPercent(87.76, 'it'))).toBe('dell’87,76%')
    expect(withArticle('dei', formatMoney(11_400_000, 'it', 'millions')).replaceAll('\u00a0', ' ')).toBe(
      'degli 11,4 mln €',
    )
    expect(withArticle('ai', '31.661')).toBe('ai 31.661')
    expect(articleBefore('I', '80')).toBe('Gli ')
  })
})

describe('words before a number', () => {
  it.each([
    ['pari al ', '80%', 'pari all’'],
    ['pari all’', '79%', 'pari al '],
    ["pari all'", '79%', 'pari al '],
    ['Il ', '8%', 'L’'],
    ['L’', '9%', 'Il '],
    ['(dello ', '1,5%', '(dell’'],
    ['degli ', '9', 'dei '],
    ['i\u00a0', '11', 'gli '],
  ])('"%s" before %s end in the right article', (words, written, expected) => {
    expect(agreeingBefore(words, written)).toBe(expected)
  })

  it.each(['più di ', 'quasi ', '', 'oltre il doppio, ', 'vocal', 'con il 5 e '])('"%s" stay as they are', (words) => {
    expect(agreeingBefore(words, '8')).toBe(words)
  })
})
