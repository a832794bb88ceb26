import type { SecondFactorStanding } from '@/lib/dashboard/api'
import type { Role } from '../access/access'
import { factorOf, isConfirmed, isRequired, keptCodesOf } from '../account/second-factor'
import type { Asker } from './asker'

/** How the own account is kept. */
export async function secondFactorStanding({ payload, user }: Asker): Promise<SecondFactorStanding> {
  const factor = await factorOf(user.id, payload)
  const isOn = isConfirmed(factor)
  return {
    isOn,
    isRequired: await isRequired((user as { role: Role }).role, payload),
    recoveryCodes: isOn ? keptCodesOf(factor).hashes.length : 0,
  }
}
