import type { TokenForm } from '@/lib/figure/types'
import { payload } from './portal'
import { richText } from './rich-text'
import type { NewRequest } from './rolled-back'
import { places } from './samples'

export type Named = { code: string; form?: TokenForm; of?: string }
type Language = 'it' | 'en'

/**
 * Saves a text of the first axis that names a figure. `locale` is of the
 * text, `language` of whoever saves.
 */
export const write = async (
  newRequest: NewRequest,
  token: Named | string,
  { draft = false, autosave = false, language = 'it' as Language, locale = 'it' as Language } = {},
) =>
  payload.update({
    collection: 'axes',
    id: (await places()).axis,
    draft,
    autosave,
    locale,
    data: {
      strategy: richText('Nel corso dell’anno i beneficiari hanno ricevuto pagamenti per ', token, '.'),
      ...(draft ? {} : { _status: 'published' as const }),
    } as never,
    req: await newRequest(undefined, language),
  })
