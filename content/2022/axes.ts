import type { AxisData } from '@/content/types'
import { axis1 } from './axes/axis-1'
import { axis2 } from './axes/axis-2'
import { axis3 } from './axes/axis-3'
import { axis4 } from './axes/axis-4'
import { axis5 } from './axes/axis-5'

/** The five priority axes of the programme, as the 2022 edition tells them. */
export const axes: AxisData[] = [axis1, axis2, axis3, axis4, axis5]
