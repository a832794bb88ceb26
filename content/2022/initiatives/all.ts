import type { InitiativeData } from '@/content/types'
import { axis1Initiatives } from './axis-1'
import { axis2Initiatives } from './axis-2'
import { axis3Initiatives } from './axis-3'
import { axis4Initiatives } from './axis-4'
import { axis5Initiatives } from './axis-5'

/** Every initiative the 2022 report names, axis by axis. */
export const initiatives: InitiativeData[] = [
  ...axis1Initiatives,
  ...axis2Initiatives,
  ...axis3Initiatives,
  ...axis4Initiatives,
  ...axis5Initiatives,
]
