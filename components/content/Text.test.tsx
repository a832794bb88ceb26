import { describe, expect, it } from 'vitest'
import { rendered, textOf } from '../site/rendered'
import { Text } from './Text'
import { UntranslatedNotice } from './UntranslatedNotice'

describe('Text', () => {
  it('is bare words in the reader’s language', () => {
    expect(rendered('it', <Text text={{ value: 'Occupazione', lang: 'it' }} locale="it" />)).toBe('Occupazione')
  })

  it('names its language when there is no translation', () => {
    expect(rendered('en', <Text text={{ value: 'Occupazione', lang: 'it' }} locale="en" />)).toBe(
      '<span lang="it">Occupazione</span>',
    )
  })
})

describe('UntranslatedNotice', () => {
  it('speaks the reader’s language about the one below', () => {
    expect(textOf(rendered('en', <UntranslatedNotice locale="en" lang="it" />))).toBe(
      'This text has not been translated yet, so we show it in Italian.',
    )
    expect(textOf(rendered('it', <UntranslatedNotice locale="it" lang="en" />))).toContain('in inglese')
  })

  it('is silent when nothing is missing', () => {
    expect(rendered('it', <UntranslatedNotice locale="it" lang="it" />)).toBe('')
  })
})
