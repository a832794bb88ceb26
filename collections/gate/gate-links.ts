import type { PayloadRequest } from 'payload'
import { locales, sourceLocale } from '@/i18n/locales'
import { inEveryLanguage } from '@/i18n/office'
import { fieldRef, type GateText } from '@/lib/gate/gate-text'
import type { Finding } from '@/lib/gate/line'
import { type GateLink, linksIn } from '@/lib/gate/links'
import { idOf } from '../stored/id-of'
import type { Stored } from '../stored/stored'
import { titleOf } from '../stored/titles'
import { globalPlace } from './gate-texts'
import type { EditionContent } from './read-edition'

/**
 * Every address the readers of the edition can follow: in long texts, in lists of
 * links, of documents, of the site.
 */
export function gateLinks(content: EditionContent, texts: GateText[], req: PayloadRequest): GateLink[] {
  const inTexts = texts
    .filter(({ kind }) => kind === 'rich')
    .flatMap((text) =>
      locales.flatMap((locale) =>
        linksIn(locale === sourceLocale ? text.source : text.target).map((url) => ({
          place: { ...fieldRef(text), locale },
          url,
        })),
      ),
    )
  return [...inTexts, ...inLists(content, req), ...ofDocuments(content, req), ...ofSite(content, req)]
}

const inLists = ({ docs }: EditionContent, req: PayloadRequest): GateLink[] =>
  docs.flatMap(({ collection, docs }) => {
    const { config } = req.payload.collections[collection]
    return docs.flatMap((doc) =>
      ((doc.links as { url?: string | null }[] | null | undefined) ?? []).map(({ url }, row) => ({
        place: { collection, id: String(doc.id), title: titleOf(config, doc), field: `links.${row}.url` },
        url: url ?? '',
      })),
    )
  })

const documentsIn = ({ docs }: EditionContent) => docs.find(({ collection }) => collection === 'documents')?.docs ?? []

const ofDocuments = (content: EditionContent, req: PayloadRequest): GateLink[] =>
  documentsIn(content).flatMap((doc) =>
    doc.address ? [{ place: documentPlace(doc, req), url: String(doc.address) }] : [],
  )

const documentPlace = (doc: Stored, req: PayloadRequest) => ({
  collection: 'documents',
  id: String(doc.id),
  title: titleOf(req.payload.collections.documents.config, doc),
  field: 'address',
})

function ofSite({ globals }: EditionContent, req: PayloadRequest): GateLink[] {
  if (!globals) return []
  return ['contactUrl', 'callsUrl', 'accessibilityStatementUrl', 'licenceUrl'].flatMap((field) => {
    const url = globals.site[field]
    return url ? [{ place: { ...globalPlace('site', req), id: 'site', field }, url: String(url) }] : []
  })
}

/**
 * The official documents of the edition without a file: those that lead nowhere, and those that
 * readers must look for elsewhere.
 */
export function documentsWithoutFile(content: EditionContent, req: PayloadRequest): Finding[] {
  const official = new Set(((content.own.documents as unknown[] | null) ?? []).map(idOf))
  const without = documentsIn(content).filter((doc) => official.has(String(doc.id)) && !doc.filename)
  return without.map((doc) => (doc.address ? notHere(doc, req) : nowhere(doc, req)))
}

/**
 * The summary and the report are owed to readers as files; a page of several
 * documents is accepted as it is.
 */
const notHere = (doc: Stored, req: PayloadRequest): Finding => ({
  ...documentPlace(doc, req),
  rule: 'links',
  severity: 'warning',
  message: inEveryLanguage('Gate.documentCannotBeDownloadedHere'),
  found: 'noFile',
})

const nowhere = (doc: Stored, req: PayloadRequest): Finding => ({
  ...documentPlace(doc, req),
  rule: 'links',
  severity: 'error',
  message: inEveryLanguage('Gate.officialDocumentHasNeitherFile'),
  found: 'missing',
})
