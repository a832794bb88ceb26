import type { PayloadRequest } from 'payload'
import type { NumberFormat } from '@/lib/figure-sheet/numbers'
import { readFile } from '../file-reading/read-file'
import { isolatedRequest } from '../stored/isolated-request'
import { nameOf } from './account-name'
import { baselineHashOf, sheetFigures } from './sheet-figures'

export type SheetEdition = { id: string; year: number; title: string; dataDate: string | null }

type Upload = { bytes: Uint8Array; fileName: string; declared: NumberFormat | null }

/**
 * Tries a file on the figures of an edition and keeps what came of it; no figure
 * changes. Gives the id of the record.
 */
export async function dryRunFile(edition: SheetEdition, upload: Upload, req: PayloadRequest): Promise<string> {
  const { bytes, fileName, declared } = upload
  const figures = await sheetFigures(edition, req)
  const dataDate = edition.dataDate?.slice(0, 10) ?? null
  const found = await readFile('figures', { bytes, figures, declared, dataDate })
  const { id } = await req.payload.create({
    collection: 'figure-imports',
    req: isolatedRequest(req),
    data: {
      ...found,
      edition: edition.id,
      year: edition.year,
      state: 'examined',
      fileName,
      examinedBy: String(req.user?.id),
      examinedByName: nameOf(req.user),
      basis: baselineHashOf(figures),
    },
  })
  return String(id)
}
