import type { SecondFactorStatus } from '@/lib/dashboard/api'
import type { Role } from '../access/access'
import { factorOf, isConfirmed, isRequired, keptCodesOf } from '../account/second-factor'
import type { Asker } from './asker'

/** How the own account is kept. */
export async function secondFactorStatus({ payload, user }: Asker): Promise<SecondFactorStatus> {
  const factor = await factorOf(user.id, payload)
  const isOn = isConfirmed(factor)
  return {
    isOn,
    isRequired: await isRequired((user as { role: Role }).role, payload),
    recoveryCodes: isOn ? keptCodesOf(factor).hashes.length : 0,
  }
}
