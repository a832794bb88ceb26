import type { LinkCheck } from '@/lib/gate/links'
import type { Standing } from '@/lib/gate/standing'

/** What the office's API tells of an edition before the gate. */
export type GateAnswer = Standing & {
  mayAccept: boolean
  /** The addresses of other sites, each once. */
  links: { url: string; check: LinkCheck | null }[]
}
