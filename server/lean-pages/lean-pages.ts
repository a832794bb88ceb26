import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { isOwnRequest } from '@/lib/own-request'
import type { InnerServer } from '../listener/inner-server'
import { isPersonal } from '../session'
import { type CacheKey, cacheKey, isForReaders } from './address'
import { type Answer, toAnswer } from './answer'
import { answerKept, isReading } from './answer-kept'
import { type Captured, captureText } from './capture'
import { firstPages } from './first-pages'
import { KeptAnswers, type Told } from './kept-answers'
import { RenderAhead } from './render-ahead'
import { type Asked, sendKept, sendOnce } from './respond'
import type { Reading, TagWatch } from './tag-watch'

/** An answer that readers ask for. `key` is null where it is never kept. */
export type Question = { path: string; key: CacheKey | null; isFile: boolean }

export type LeanPagesOptions = {
  /** The application: Next's handler of requests. */
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<unknown>
  watch: TagWatch
  /** By which the portal asks itself. */
  inner: Pick<InnerServer, 'ask' | 'prepare'>
  /** Addresses that are files as they are, such as `/favicon.svg`. */
  files: ReadonlySet<string>
  /** Tells the thread that listens what is kept, so that it answers by itself. */
  tell?: (told: Told) => void
}

/**
 * What Next says of pages: of one that it keeps, for a cache that it could clear; of one that it
 * makes for each request, to nobody.
 */
const nextsOwn = /^s-maxage=|\bno-store\b/
/** A correction shows at once, and what has not changed is not sent again. */
const askEachTime = 'public, max-age=0, must-revalidate'
/** What would have Next answer something else than the whole page. */
const ofTheRuntime = /^(?:rsc|next-.*|if-.*|range|accept-encoding)$/

/**
 * Readers' answers leave without Next's client runtime, compressed once, and are kept in memory for
 * as long as they are right. What is not understood goes out as Next made it.
 */
export class LeanPages {
  readonly #options: LeanPagesOptions
  readonly #ahead: RenderAhead
  readonly #kept: KeptAnswers
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #told = new Set<string>()
  #underWayElsewhere = 0

  constructor(options: LeanPagesOptions) {
    this.#options = options
    this.#ahead = new RenderAhead(
      (url) => options.inner.prepare(url),
      () => this.#underWayElsewhere === 0,
    )
    this.#kept = new KeptAnswers(options.watch, this.#ahead, options.tell)
  }

  /** Has a page of each kind made, once the portal answers: after a start nothing is kept. */
  async warmUp(): Promise<void> {
    this.#ahead.add(firstPages(await this.#options.inner.ask('/sitemap.xml')))
  }

  /** Has nothing made any more that nobody asks for. */
  stop(): void {
    this.#ahead.stop()
  }

  /** Notes an answer that somebody waits for. What is made ahead waits until it is sent. */
  goesFirst(res: ServerResponse): void {
    this.#underWayElsewhere += 1
    res.once('close', () => {
      this.#underWayElsewhere -= 1
    })
  }

  /** What a request asks of it; null for what leaves as Next makes it. */
  questionOf({ method, url = '', headers }: IncomingMessage, path: string): Question | null {
    if (!isReading(method)) return null
    const isStyle = /^\/_next\/static\/[^?]+\.css$/.test(path)
    if (!isStyle && !isForReaders(path)) return null
    const isFile = isStyle || this.#options.files.has(path)
    return { path, isFile, key: isPersonal(headers) ? null : cacheKey(url) }
  }

  /**
   * Answers what is kept. Says whether it was; nothing has been done otherwise. `more`
   * are names and values of headers.
   */
  answerKept(req: IncomingMessage, res: ServerResponse, more?: string[]): boolean {
    return answerKept((url) => this.#kept.find(url), req, res, more)
  }

  /**
   * Answers without having anything made: what is kept, or what is just being made for somebody
   * else. Says whether it does; if that comes to nothing it calls `otherwise`.
   */
  share(req: IncomingMessage, res: ServerResponse, { key }: Question, otherwise: () => void): boolean {
    if (!key) return false
    if (this.answerKept(req, res)) return true
    const underWay = this.#underWay.get(key.key)
    void underWay?.then(() => {
      if (!res.destroyed && !this.answerKept(req, res)) otherwise()
    })
    return underWay !== undefined
  }

  /** Has the application make the answer, and sends what readers get of it. */
  make(req: IncomingMessage, res: ServerResponse, question: Question): Promise<unknown> {
    const asked: Asked = { method: req.method ?? '', url: req.url ?? '', headers: { ...req.headers } }
    for (const name of Object.keys(req.headers)) if (ofTheRuntime.test(name)) delete req.headers[name]
    req.method = 'GET'
    const done = this.#begin(question.key, res)
    return this.#options.watch.watch((reading) => {
      captureText(res, async (captured) => {
        try {
          await this.#send(res, asked, question, captured, reading)
        } catch (error) {
          console.error(error)
          res.destroy()
        } finally {
          done()
        }
      })
      return this.#options.handle(req, res)
    })
  }

  /** Notes that it is being made, until what is given back is called or the client is gone. */
  #begin(key: CacheKey | null, res: ServerResponse): () => void {
    const underWay = new Promise<void>((resolve) => void res.once('close', resolve).once('made', resolve))
    if (key) {
      this.#underWay.set(key.key, underWay)
      void underWay.then(() => this.#underWay.get(key.key) === underWay && this.#underWay.delete(key.key))
    }
    return () => res.emit('made')
  }

  async #send(res: ServerResponse, asked: Asked, question: Question, captured: Captured, reading: Reading) {
    const answer = toAnswer(captured, question.path)
    this.#tell(answer, question.path)
    const { watch } = this.#options
    const { key, isFile } = question
    if (key && !isFile && isPage(answer) && nextsOwn.test(String(answer.headers['cache-control'])))
      answer.headers['cache-control'] = askEachTime
    const isKept = key !== null && isKeepable(answer, captured) && (isFile || reading.tags.size > 0)
    const id = res.getHeader('x-request-id')
    for (const name of res.getHeaderNames()) res.removeHeader(name)
    if (id) res.setHeader('x-request-id', id)
    if (!isKept || watch.isOutdated(reading)) return sendOnce(res, asked, answer)
    const made = { url: asked.url, tags: reading.tags, isAhead: isAhead(asked.headers) }
    const kept = await this.#kept.keep(key, answer, made, () => watch.isOutdated(reading))
    if (!res.destroyed) sendKept(res, asked, kept, [])
  }

  /**
   * Once for each reason: whoever operates the portal should know that pages are heavier than they
   * could be. Of a failure the log tells otherwise, and what a redirection holds nobody sees.
   */
  #tell({ reason, status }: Answer, path: string): void {
    if (!reason || (status >= 300 && status !== 404) || this.#told.has(reason)) return
    this.#told.add(reason)
    console.warn(`A page is sent with Next's scripts, as it has something unknown in it (${reason}): ${path}`)
  }
}

const isPage = ({ headers }: Answer) => /^text\/html/.test(String(headers['content-type']))

/** Whether the portal itself asks, ahead of the next reader. */
export const isAhead = (headers: IncomingHttpHeaders): boolean =>
  isOwnRequest({ get: (name) => headers[name]?.toString() ?? null })

/**
 * Whether it is the same for everybody. Next says of every page it makes for each request that
 * nobody may keep it; of a file only its route does.
 */
function isKeepable({ status, headers, reason }: Answer, { isWhole }: Captured): boolean {
  if (status !== 200 || !isWhole || reason === 'cut off' || headers['set-cookie']) return false
  return isPage({ headers } as Answer) || !/no-store|private/.test(String(headers['cache-control'] ?? ''))
}
