import { UnreadableFileError } from './cells'
import { scanXml } from './xml-scan'
import type { Parts } from './zip'

export type SheetPart = { name: string; isHidden: boolean; path: string }
export type WorkbookParts = {
  sheets: SheetPart[]
  strings: string | null
  styles: string | null
  startsIn1904: boolean
}

/**
 * Which parts of a workbook say what. Throws UnreadableFileError for another
 * kind of file in the same wrapping.
 */
export function workbookParts(parts: Parts): WorkbookParts {
  const path = workbookPath(parts)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const related = relationsOf(parts, path)
  const target = (kind: string) => {
    const found = related.find(({ type }) => type === kind)
    return found && parts.has(inFolder(folder, found.target)) ? inFolder(folder, found.target) : null
  }
  const found: WorkbookParts = {
    sheets: [],
    strings: target('sharedStrings'),
    styles: target('styles'),
    startsIn1904: false,
  }
  scanXml(parts.text(path), {
    open: (name, { date1904, name: title = '', state, id }) => {
      if (name === 'workbookPr') found.startsIn1904 = date1904 === '1' || date1904 === 'true'
      if (name !== 'sheet') return
      const relation = related.find((each) => each.id === id)
      // A chart or a dialogue that has a tab of its own holds no cells.
      if (relation?.type !== 'worksheet') return
      const isHidden = state === 'hidden' || state === 'veryHidden'
      found.sheets.push({ name: title, isHidden, path: inFolder(folder, relation.target) })
    },
  })
  return found
}

function workbookPath(parts: Parts): string {
  if (parts.has('xl/workbook.bin')) throw new UnreadableFileError('binaryExcel')
  if (parts.has('mimetype') || parts.has('content.xml')) throw new UnreadableFileError('openDocument')
  const root = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')
  const path = inFolder('', root?.target ?? 'xl/workbook.xml')
  if (!parts.has(path) || /^(?:word|ppt|visio)\//.test(path)) throw new UnreadableFileError('notASheet')
  return path
}

type Relation = { id: string; type: string; target: string }

/** `type` is the last word of the address that names it, in whichever edition of the standard. */
function relationsOf(parts: Parts, path: string): Relation[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const listed = `${path.slice(0, path.length - name.length)}_rels/${name}.rels`
  const relations: Relation[] = []
  if (!parts.has(listed)) return relations
  scanXml(parts.text(listed), {
    open: (element, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (element === 'Relationship') relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target })
    },
  })
  return relations
}

/** Where a relative address leads; one that begins with a stroke starts at the top. */
function inFolder(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step && step !== '.') path.push(step)
  }
  return path.join('/')
}
