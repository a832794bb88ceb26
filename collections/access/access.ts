import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { publicEditionStates } from '@/lib/edition-path/states'

export const roles = ['editor', 'approver', 'administrator'] as const
export type Role = (typeof roles)[number]

/** States of an edition in which its published content is public. */
export const publicStates = publicEditionStates

/** Whether readers see an edition that is stored like this. */
export const isPublicEdition = ({ state, _status }: { state?: unknown; _status?: unknown }): boolean =>
  _status === 'published' && publicStates.some((known) => known === state)

type User = PayloadRequest['user']

export const hasRole = (user: User, ...wanted: Role[]): boolean =>
  user?.collection === 'users' && wanted.includes(user.role as Role)

/** Approvers and administrators put content before the public; editors only prepare it. */
export const mayPublish = (user: User): boolean => hasRole(user, 'approver', 'administrator')

export const nobody: Access = () => false
export const anyone: Access = () => true
export const signedIn: Access = ({ req }) => hasRole(req.user, ...roles)
export const approvers: Access = ({ req }) => mayPublish(req.user)
export const administrators: Access = ({ req }) => hasRole(req.user, 'administrator')
export const nobodyField: FieldAccess = () => false
export const signedInField: FieldAccess = ({ req }) => hasRole(req.user, ...roles)
export const administratorsField: FieldAccess = ({ req }) => hasRole(req.user, 'administrator')

/**
 * Editors may change drafts; whoever may publish may change everything. Payload asks
 * with `_status` to show its buttons.
 */
export const editorsDraftApproversPublish: Access = ({ req, data }) =>
  mayPublish(req.user) || (hasRole(req.user, 'editor') && data?._status !== 'published')

const published: Where = { _status: { equals: 'published' } }

/** Without an edition of its own: public once published. */
export const publishedOrSignedIn: Access = ({ req }) => (hasRole(req.user, ...roles) ? true : published)

/**
 * Content of an edition is public when it is published and its edition is too, so
 * publishing an edition is one write.
 */
export const publishedEditionOrSignedIn: Access = ({ req }) =>
  hasRole(req.user, ...roles)
    ? true
    : {
        and: [
          published,
          { 'edition.state': { in: [...publicStates] } },
          { 'edition._status': { equals: 'published' } },
        ],
      }

/** The editions that readers see. */
export const publicEditions: Where = { and: [published, { state: { in: [...publicStates] } }] }

/** The edition itself. */
export const publicEditionOrSignedIn: Access = ({ req }) => (hasRole(req.user, ...roles) ? true : publicEditions)
