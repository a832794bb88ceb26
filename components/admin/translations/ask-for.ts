import type { DeskText } from '@/lib/translation/desk-text'

export type Action = 'write' | 'copySource' | 'stillValid' | 'minorEdit'

/** Asks the server for an action on one text. Gives the text as it then is, or why it was refused, in words; null when nobody answers. */
export async function askFor(
  api: string,
  action: Action,
  { collection, id, field, sourceHash }: Pick<DeskText, 'collection' | 'id' | 'field' | 'sourceHash'>,
  language: string,
  text?: string,
): Promise<{ text: DeskText | null } | { refusal: string | null }> {
  try {
    const response = await fetch(`${api}/translations/${collection}/${id}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
      body: JSON.stringify({ action, field, sourceHash, ...(text === undefined ? {} : { text }) }),
    })
    const answer = await response.json()
    if (response.ok) return answer as { text: DeskText | null }
    return { refusal: firstMessage(answer) }
  } catch {
    return { refusal: null }
  }
}

type Refused = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** What is wrong with a field says more than that something is. */
const firstMessage = ({ errors }: Refused): string | null =>
  errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? null
