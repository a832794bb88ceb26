import type { PayloadRequest } from 'payload'
import { largestFile } from '@/lib/figure-sheet/limits'
import { refusal } from '../refusal'
import { say } from '../words'
import { unreadableWords } from './unreadable-words'

/** The bytes that are sent, never more than a file may have: what comes after is not waited for. */
export async function readUpload(req: PayloadRequest): Promise<Uint8Array> {
  const { it, en } = unreadableWords('tooLarge')
  const tooLarge = () => refusal(say(req, it, en), 413)
  if (Number(req.headers.get('Content-Length') ?? 0) > largestFile) throw tooLarge()
  const parts: Uint8Array[] = []
  let size = 0
  const reader = (req as unknown as Request).body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > largestFile) {
      await reader.cancel()
      throw tooLarge()
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}

/** The name a file had where it came from, without folders and signs nobody sees. */
export const fileNameFrom = (asked: string | null): string =>
  (asked ?? '').split(/[/\\]/).at(-1)?.replace(/\p{C}/gu, '').trim().slice(0, 200) || 'file'
