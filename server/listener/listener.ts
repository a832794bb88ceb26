import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerKept } from '../lean-pages/answer-kept'
import { idOf } from '../request-id'
import { hasWellFormedHost } from '../well-formed'
import type { Copies } from './copies'

type Listener = {
  /** Null where nothing is kept. */
  copies: Copies | null
  trustedProxies: number
  forward: (req: IncomingMessage, res: ServerResponse) => void
}

/**
 * Answers at once what is kept, whatever the application is doing meanwhile,
 * and has it answer everything else.
 */
export const listener =
  ({ copies, trustedProxies, forward }: Listener) =>
  (req: IncomingMessage, res: ServerResponse): void => {
    const find = copies && hasWellFormedHost(req) ? (url: string) => copies.find(url) : null
    if (find && answerKept(find, req, res, ['x-request-id', idOf(req, trustedProxies)])) return
    forward(req, res)
  }
