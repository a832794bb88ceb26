import type { Payload, PayloadRequest } from 'payload'
import type { KeptCodes } from '@/lib/account/recovery-codes'
import type { SecondFactor } from '@/payload-types'
import type { Role } from '../access/access'

type Id = string | number

/** The record of an account's second factor; null when it never began to have one. */
export async function factorOf(user: Id, payload: Payload, req?: PayloadRequest): Promise<SecondFactor | null> {
  const where = { user: { equals: user } }
  const { docs } = await payload.find({
    collection: 'second-factors',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs[0] ?? null
}

/** Set aside is not yet had: only the first code that proves it makes it count. */
export const isConfirmed = (factor: SecondFactor | null): factor is SecondFactor & { secret: string } =>
  Boolean(factor?.confirmedAt && factor.secret)

/** Whether the office asks a second factor of that role. */
export async function isRequired(role: Role, payload: Payload): Promise<boolean> {
  const { secondFactorFor } = await payload.findGlobal({ slug: 'security', depth: 0 })
  return secondFactorFor === 'everybody' || (secondFactorFor === 'publishers' && role !== 'editor')
}

/**
 * What is still to be done after the first factor: type a code, set the second
 * factor up, or nothing (`null`).
 */
export async function secondStepOf(user: { id: Id; role: Role }, payload: Payload): Promise<'code' | 'enrol' | null> {
  if (isConfirmed(await factorOf(user.id, payload))) return 'code'
  return (await isRequired(user.role, payload)) ? 'enrol' : null
}

/** Recovery codes not yet used. */
export const keptCodesOf = ({ recovery }: SecondFactor): KeptCodes =>
  (recovery as KeptCodes | null) ?? { salt: '', hashes: [] }
