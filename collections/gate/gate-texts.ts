import type { PayloadRequest } from 'payload'
import type { IntendedNumber } from '@/lib/figure/typed-numbers'
import { formPath, type GateText } from '@/lib/gate/gate-text'
import { stateOf } from '@/lib/translation/records'
import { bilingualTexts } from '@/lib/translation/texts'
import type { Fields } from '../stored/fields'
import { inWords, labelOf } from '../stored/labels'
import type { Stored } from '../stored/stored'
import { titleOf } from '../stored/titles'
import { textCollections } from '../text/texts'
import { globalConfig } from '../translation/localized-texts'
import { recordsIn } from '../translation/record-hooks'
import { textFieldsIn } from '../translation/translated'
import { bilingual } from './bilingual'
import type { EditionContent } from './read-edition'

/** Every text that readers meet with the edition, in both languages. */
export function gateTexts({ docs, globals }: EditionContent, req: PayloadRequest): GateText[] {
  const ofCollections = docs.flatMap(({ collection, docs }) =>
    docs.flatMap((doc) => {
      const { config } = req.payload.collections[collection]
      const namesFigures = textCollections.some((known) => known === collection)
      return textsIn(config, doc, { collection, title: titleOf(config, doc), namesFigures }, req)
    }),
  )
  const ofGlobals = Object.entries(globals ?? {}).flatMap(([slug, doc]) =>
    textsIn(globalConfig(slug, req), doc, { ...globalPlace(slug, req), namesFigures: false }, req),
  )
  return [...ofCollections, ...ofGlobals]
}

/** A global as findings name it. */
export function globalPlace(slug: string, req: PayloadRequest) {
  return { collection: 'globals', title: inWords(globalConfig(slug, req).label, slug, req) }
}

function textsIn(
  config: Fields,
  doc: Stored,
  place: Pick<GateText, 'collection' | 'title' | 'namesFigures'>,
  req: PayloadRequest,
): GateText[] {
  const records = recordsIn(doc.translations)
  return bilingualTexts(textFieldsIn(config), doc).map((text) => ({
    ...place,
    id: String(doc.id),
    field: formPath(doc, text.field),
    path: text.path,
    kind: text.kind,
    source: text.source,
    target: text.target,
    label: bilingual(req, (asker) => labelOf(config, text.path, asker)),
    state: stateOf(text, records),
    marks: (doc.intendedNumbers as IntendedNumber[] | null | undefined) ?? [],
  }))
}
