import type { PayloadRequest } from 'payload'
import { locales } from '@/i18n/locales'
import { officeLimits, publicLimits, withinLimits } from '@/lib/rest/limits'
import { type Fault, queryFaults, sortsOf } from '@/lib/rest/query-faults'
import { conditionsOf, whereFaults } from '@/lib/rest/where-faults'
import { withReadNumbers } from '@/lib/rest/where-numbers'
import { hasRole, roles } from '../access/access'
import { inSourceLanguage } from '../language/source-language'
import { httpError } from '../refusal/http-error'
import { say } from '../words/words'
import { type Asked, fieldAt, fieldsAsked, leavesDocument, valueKind } from './value-kind'

type Join = { sort?: unknown; where?: unknown }

/**
 * Refuses, with the first reason, what no parameter of Payload can mean; brings the rest within
 * what the current user may have.
 */
export function checkQuery(req: PayloadRequest, asked: Asked): void {
  // Also where the collection has no texts: a filter may name those of a related one.
  inSourceLanguage({ req })
  const [fault] = faultsOf(req, asked)
  if (fault) throw httpError(`${say(req, 'Requests.notValidParameter')}: ${fault.parameter} (${fault.takes}).`, 400)
  withinLimits(req.query, hasRole(req.user, ...roles) ? officeLimits : publicLimits)
  // Handlers of the settings read it here.
  if (req.searchParams.has('depth')) req.searchParams.set('depth', String(req.query.depth))
}

function faultsOf({ query, payload }: PayloadRequest, asked: Asked): Fault[] {
  const fields = fieldsAsked(asked, payload)
  const form = queryFaults(query, locales)
  if (form.length > 0) return form
  // As Payload reads it: where it is JSON, as what that says.
  if (query.where !== undefined && query.where !== '') query.where = conditionsOf(query.where) ?? query.where
  return [
    ...filterFaults(query, fields, 'where'),
    ...sortFaults(query.sort, 'sort', fields),
    ...Object.entries((query.joins ?? {}) as Record<string, Join | 'false'>).flatMap(([name, join]) => {
      const parameter = `joins[${name}]`
      const list = fieldAt(name, fields, payload)
      if (list?.type !== 'join') return [{ parameter, takes: 'a list that this document has' }]
      if (join === 'false') return []
      const related = typeof list.collection === 'string' ? list.collection : undefined
      const ofRelated = fieldsAsked({ collection: related, isOfVersions: false }, payload)
      return [
        ...filterFaults(join, ofRelated, `${parameter}[where]`),
        ...sortFaults(join.sort, `${parameter}[sort]`, ofRelated),
      ]
    }),
  ]

  /** Also puts the numbers of a filter without faults in the place of their texts. */
  function filterFaults(of: { where?: unknown }, among: typeof fields, parameter: string): Fault[] {
    const kindOf = (path: string) => valueKind(path, among, payload)
    const faults = whereFaults(of.where, kindOf, parameter)
    if (faults.length === 0 && of.where) of.where = withReadNumbers(conditionsOf(of.where), kindOf)
    return faults
  }

  /** Only by fields of the document itself: neither database sorts everything by related ones. */
  function sortFaults(sort: unknown, parameter: string, of: typeof fields): Fault[] {
    const paths = (sortsOf(sort) ?? []).map((name) => name.replace(/^-/, ''))
    const isWrong = (path: string) =>
      leavesDocument(path, of, payload) ||
      ['json', 'richText', 'array', 'blocks', 'join', 'group'].includes(fieldAt(path, of, payload)?.type ?? '')
    return paths.some(isWrong) ? [{ parameter, takes: 'fields of the document itself, with one value' }] : []
  }
}
