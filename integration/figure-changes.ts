import { payload } from './portal'
import type { NewRequest } from './rolled-back'
import { idOfFigure, makeSample } from './samples'

/** Two amounts of Table 2: what an axis has paid, and the sum of the axes. */
export const inFull = { 'axis-1.paid': 254_774_002.77, 'programme.paid': 872_642_491.03 }

type Change = Parameters<typeof payload.update<'figures', Record<string, never>>>[0]['data']

/** Changes a figure of the 2022 edition inside the transaction. */
export async function change(newRequest: NewRequest, code: string, data: Change, language?: 'it' | 'en') {
  const req = await newRequest(undefined, language)
  return payload.update({ collection: 'figures', id: await idOfFigure(code), data, req, depth: 0 })
}

/** Makes a figure inside the transaction; what is wrong with it is said in English. */
export const make = async (newRequest: NewRequest, data: Record<string, unknown>, options = {}) =>
  makeSample('figures', await newRequest(undefined, 'en'), { data, ...options })
