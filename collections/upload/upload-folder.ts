import path from 'node:path'
import { env } from '@/lib/env'

/** Uploads live beside the database, so that one folder is the whole installation to back up. */
export const uploadFolder = (name: string) => path.resolve(env().DATA_DIR, name)
