import type { Block, PayloadRequest, TextFieldSingleValidation } from 'payload'
import { type TokenForm, tokenForms } from '@/lib/figure/types'
import { idOf } from './hooks/edition-year'
import { say, words } from './words'

const formLabels: Record<TokenForm, { it: string; en: string }> = {
  value: words('valore esatto', 'exact value'),
  short: words('valore breve (958,68 mln €)', 'short value (€958.68 million)'),
  target: words('target', 'target'),
  difference: words('differenza dal target', 'difference from target'),
}

/** By a read of its own: in a transaction MongoDB would look for the edition among those already committed. */
async function editionOf(year: number, req: PayloadRequest) {
  const edition = await req.payload.db.findOne<{ id: string }>({
    collection: 'editions',
    where: { year: { equals: year } },
    req,
  })
  return edition?.id ?? null
}

/** A token names a figure of the text's own edition, an edition's own texts one of its own; pages may name any. */
const namesAFigure: TextFieldSingleValidation = async (code, { data, req }) => {
  if (!code) return say(req, 'Indica il codice del dato.', 'Name the figure by its code.')
  const text = (data ?? {}) as { edition?: unknown; year?: unknown }
  const edition = typeof text.year === 'number' ? await editionOf(text.year, req) : idOf(text.edition)
  const { totalDocs } = await req.payload.count({
    collection: 'figures',
    where: {
      and: [
        { code: { equals: code } },
        { _status: { equals: 'published' } },
        ...(edition ? [{ edition: { equals: edition } }] : []),
      ],
    },
    req,
  })
  if (totalDocs > 0) return true
  return say(
    req,
    `Nessun dato pubblicato di questa edizione ha il codice «${code}». Copialo dall'elenco dei dati, o pubblica prima il dato.`,
    `No published figure of this edition has the code "${code}". Copy it from the list of figures, or publish the figure first.`,
  )
}

/** A figure inside a sentence: stored by code, written out in the reader's language from the figure's own record. */
export const figureToken: Block = {
  slug: 'figure',
  interfaceName: 'FigureToken',
  admin: { components: { Label: '/components/admin/TokenLabel#TokenLabel' } },
  labels: { singular: words('Dato', 'Figure'), plural: words('Dati', 'Figures') },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      label: words('Codice del dato', 'Code of the figure'),
      admin: { description: words('Per esempio axis-1.paid', 'For example axis-1.paid') },
      validate: namesAFigure,
    },
    {
      name: 'form',
      type: 'select',
      required: true,
      defaultValue: 'value',
      label: words('Come si legge', 'How it reads'),
      options: tokenForms.map((value) => ({ value, label: formLabels[value] })),
    },
  ],
}
