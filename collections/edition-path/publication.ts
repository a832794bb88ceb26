import type { PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { locales } from '@/i18n/locales'
import type { StoredEdition } from '../edition/stored-edition'
import { idOf } from '../stored/id-of'
import { newestAmong, newestOf } from '../stored/newest'
import { all } from '../stored/rows'
import { say } from '../words/words'
import { figuresEditedBy, mayPublishOwnFigures } from './own-figures'

type Problem = { path: string; message: string }
type Newest = {
  approvedBy?: Partial<Record<string, string | null>> | null
  approvedOn?: string | null
  documents?: unknown[]
}

/**
 * Refuses, with a ValidationError, to publish an edition whose approval is incomplete
 * or whose figures the approver wrote. Gives back whether figures of their own are
 * among it, which they have confirmed.
 */
export async function refuseUnapproved(
  edition: StoredEdition,
  acceptsOwnFigures: boolean,
  req: PayloadRequest,
): Promise<boolean> {
  const own = await figuresOfTheirOwn(edition.id, acceptsOwnFigures, req)
  const problems = [...(await approvalProblems(edition.id, req)), ...own.problems]
  if (problems.length > 0) throw new ValidationError({ collection: 'editions', errors: problems, req })
  return own.arePublished
}

/**
 * What of the approval a publication still lacks, each with the field it
 * stands in. Reads the newest draft.
 */
export async function approvalProblems(id: string, req: PayloadRequest): Promise<Problem[]> {
  const edition: Newest = (await newestOf<Newest>('editions', id, req, { locale: 'all' })) ?? {}
  const problems: Problem[] = []
  if (locales.some((locale) => !edition.approvedBy?.[locale]?.trim()))
    problems.push({
      path: 'approvedBy',
      message: say(req, 'EditionPath.writeWhoApprovedEditionIn'),
    })
  if (!edition.approvedOn)
    problems.push({
      path: 'approvedOn',
      message: say(req, 'EditionPath.writeDateOfApproval'),
    })
  if (!(await hasOfficialDocument(edition, req)))
    problems.push({
      path: 'documents',
      message: say(req, 'EditionPath.nameAtLeastOneOfficial'),
    })
  return problems
}

async function hasOfficialDocument({ documents }: Newest, req: PayloadRequest): Promise<boolean> {
  const ids = (documents ?? []).flatMap((document) => idOf(document) ?? [])
  if (ids.length === 0) return false
  const official = await newestAmong('documents', { id: { in: ids } }, req, { sort: 'id', limit: all })
  return official.some(({ filename, address }) => Boolean(filename || address))
}

/**
 * Figures whose last editor is the approver: refused, or where the office says so, to be confirmed.
 */
export async function figuresOfTheirOwn(id: string, isAccepted: boolean, req: PayloadRequest) {
  const codes = req.user ? await figuresEditedBy(String(req.user.id), id, req) : []
  if (codes.length === 0) return { problems: [], arePublished: false, codes, mayAccept: false }
  const mayAccept = await mayPublishOwnFigures(req)
  if (mayAccept && isAccepted) return { problems: [], arePublished: true, codes, mayAccept }
  const list = codes.length > 5 ? `${codes.slice(0, 5).join(', ')} …` : codes.join(', ')
  const message = mayAccept
    ? say(req, 'EditionPath.youAreLastWhoWrote', { count: codes.length, list })
    : say(req, 'EditionPath.whoeverPublishesHasNotWritten', { count: codes.length, list })
  const problem: Problem = { path: mayAccept ? 'acceptsOwnFigures' : 'state', message }
  return { problems: [problem], arePublished: false, codes, mayAccept }
}
