import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { withinRequest } from '@/lib/log/current-request'
import { nowhere } from '@/lib/routes'
import { requestIdHeader, senderHeader } from '@/lib/sender/request-headers'
import { beforeHead, cacheControlOf } from './answer-headers'
import { bodyFault, mostBytesAt } from './body-limit'
import { CachedPages } from './cached-pages'
import { isReading } from './lean-pages/answer-kept'
import { isAhead, type LeanPages } from './lean-pages/lean-pages'
import { Passing } from './passing'
import { type Refusal, refuse } from './refuse'
import { idOf } from './request-id'
import type { Answered } from './request-log'
import { forgetAddresses, senders } from './sender'
import { sessions } from './session'
import { type Turned, WaitingRoom } from './waiting-room'
import { hasWellFormedHost, isReadableQuestion, isWellFormedAddress } from './well-formed'

export type Entry = {
  /** The application: Next's handler of requests. */
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>
  secret: string
  trustedProxies: number
  /** Addresses that are files as they are, such as `/favicon.svg`. */
  files: ReadonlySet<string>
  log: (answered: Answered) => void
  /** The address that a request came from; absent, that of its connection. */
  peerOf?: (req: IncomingMessage) => string | undefined
  /** Of what is not cached: readers' answers, and the office's. */
  rooms?: { readers: WaitingRoom; office: WaitingRoom }
  /** What readers get in the place of what the application answers; absent, they get that. */
  lean?: LeanPages
}

/**
 * Answers that cost a render or a search. Measured so that a cached page answers
 * at once while they are under way.
 */
export const newRooms = (isQuiet = () => true) => ({
  readers: new WaitingRoom(
    { atOnce: 1, mostWaiting: 200, mostOfOne: 60, patienceMs: 45_000, leaseMs: 10_000 },
    isQuiet,
  ),
  office: new WaitingRoom(
    { atOnce: 8, mostWaiting: 400, mostOfOne: 200, patienceMs: 60_000, leaseMs: 10_000 },
    isQuiet,
  ),
})

/**
 * What every request comes through before the application: it is numbered, its sender told apart
 * and its address taken off, what is malformed or too large is turned away unread, and what costs
 * much waits its turn. Cached pages and files wait for nothing.
 */
export function entry({ handle, secret, trustedProxies, files, log, peerOf, rooms, lean }: Entry): RequestListener {
  const passing = new Passing()
  const { readers, office: colleagues } = rooms ?? newRooms(() => passing.isQuiet())
  const senderOf = senders(trustedProxies)
  const isOffice = sessions(secret)
  const cached = new CachedPages()

  return (req, res) => {
    const began = performance.now()
    const { url = '', method = '' } = req
    const id = idOf(req, trustedProxies)
    let reason: Refusal['reason'] | undefined
    if (lean && hasWellFormedHost(req) && lean.answerKept(req, res, ['x-request-id', id])) return passing.begin()()
    res.setHeader('X-Request-Id', id)
    // Each part of the way has something to do at the end.
    res.setMaxListeners(30)
    res.once('close', () => {
      // A client that went away before the answer: nginx's number for it.
      const status = res.writableEnded || res.headersSent ? res.statusCode : 499
      log({ method, url, status, id, ms: performance.now() - began, reason })
    })
    const sender = senderOf(req.headers, peerOf ? peerOf(req) : req.socket.remoteAddress)
    forgetAddresses(req.headers)
    req.headers[requestIdHeader] = id
    req.headers[senderHeader] = sender

    const isWellFormed = isWellFormedAddress(url)
    const path = isWellFormed ? pathOf(url) : url
    const headers = { ...req.headers }
    beforeHead(res, () => {
      const cacheControl = cacheControlOf(
        { path, headers },
        res.statusCode,
        String(res.getHeader('cache-control') ?? ''),
      )
      if (cacheControl) res.setHeader('Cache-Control', cacheControl)
      if (isReading(method)) cached.learn(path, res.getHeader('x-nextjs-cache'))
    })
    const turnAway = (refusal: Refusal) => {
      reason = refusal.reason
      refuse(req, res, path, refusal)
    }

    if (!hasWellFormedHost(req) || (!isWellFormed && (!url.startsWith('/') || url.startsWith('/api/'))))
      return turnAway({ status: 400, reason: 'malformed' })
    // The portal's own page for what is not there.
    if (!isWellFormed) req.url = nowhere

    if (!isReadableQuestion(req)) return turnAway({ status: 415, reason: 'notAForm' })

    const office = isOffice(headers)
    const mostBytes = mostBytesAt(path, office)
    const fault = bodyFault(req, mostBytes)
    if (fault) return turnAway({ status: fault === 'tooLarge' ? 413 : 411, reason: fault, mostBytes })

    const question = lean?.questionOf(req, path) ?? null
    const answer = () => {
      if (req.headers.expect) res.writeContinue()
      const make = () => (question && lean ? lean.make(req, res, question) : handle(req, res))
      withinRequest(id, () => make().catch((error) => fail(res, error)))
    }
    if (isAhead(headers)) {
      // Unless a reader came first.
      if (!question || !lean?.share(req, res, question, answer)) answer()
      return
    }
    lean?.goesFirst(res)
    if (isReading(method) && (isCheap(path) || files.has(path) || cached.has(path))) {
      res.once('close', passing.begin())
      return answer()
    }
    let quit = () => {}
    res.once('close', () => quit())
    const take = () => {
      if (question && lean?.share(req, res, question, take)) return
      quit = (office ? colleagues : readers).ask(
        sender,
        (leave) => {
          // While it waited somebody else may have been given the same.
          if (question && lean?.share(req, res, question, take)) return leave()
          res.once('close', leave)
          answer()
        },
        (why) => turnAway(tooBusy(why)),
      )
    }
    take()
  }
}

/** Files of the build, and what watches over the process. */
const isCheap = (path: string) => path.startsWith('/_next/static/') || path === '/healthz' || path === '/readyz'

const tooBusy = (why: Turned): Refusal =>
  why === 'tooMany'
    ? { status: 429, reason: 'tooMany', retryAfter: 5 }
    : { status: 503, reason: 'busy', retryAfter: 10 }

/** The path as the application will read it: escapes written out, `..` resolved. */
const pathOf = (url: string): string => decodeURIComponent(new URL(`http://portal${url.replace(/^\/+/, '/')}`).pathname)

function fail(res: ServerResponse, error: unknown): void {
  console.error(error)
  if (res.headersSent) res.destroy()
  else res.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error')
}
