import { describe, expect, it } from 'vitest'
import { isLookedFor } from './resolved-figure'

const figure = { code: 'axis-1.paid', label: { it: 'Asse I: pagamenti alle città', en: 'Axis I: payments to towns' } }

describe('isLookedFor', () => {
  it.each(['', 'axis-1', 'PAID', 'pagamenti', 'payments', 'citta', 'pagamenti asse', 'asse paid', ' città '])(
    'finds "%s"',
    (search) => {
      expect(isLookedFor(figure, search)).toBe(true)
    },
  )

  it.each(['axis-2', 'pagamenti donne', 'certified'])('does not find "%s"', (search) => {
    expect(isLookedFor(figure, search)).toBe(false)
  })

  it('takes a missing translation for no words', () => {
    expect(isLookedFor({ ...figure, label: { it: 'Asse I', en: null } }, 'null')).toBe(false)
  })
})
