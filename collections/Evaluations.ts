import type { CollectionConfig, Field } from 'payload'
import { editionContentAccess } from './access/content-access'
import {
  codeField,
  dayField,
  editionField,
  linksField,
  related,
  relatedMany,
  richText,
  slugFields,
} from './fields/fields'
import { laterField } from './fields/later-field'
import { fieldFromAddress, withNumbers } from './fields/office-fields'
import { numberField } from './number/number-field'
import { textDrafts } from './saving/drafts'
import { intendedNumbersField } from './text/intended-numbers'
import { groups, words } from './words/words'

/** A question the evaluations answer. Its evidence has its own date, which is not the edition's. */
export const Evaluations: CollectionConfig = {
  slug: 'evaluations',
  labels: {
    singular: words('Domanda di valutazione', 'Evaluation question'),
    plural: words('Domande di valutazione', 'Evaluation questions'),
  },
  admin: {
    group: groups.edition,
    useAsTitle: 'question',
    defaultColumns: ['question', 'axes', 'evidenceDate', 'edition', '_status'],
    listSearchableFields: ['question', 'code'],
  },
  defaultSort: 'position',
  defaultPopulate: { code: true, question: true, slug: true },
  versions: textDrafts,
  access: editionContentAccess,
  indexes: [{ fields: ['edition', 'code'], unique: true }],
  fields: [
    ...withNumbers({
      name: 'question',
      type: 'text',
      localized: true,
      required: true,
      label: words('Domanda', 'Question'),
    }),
    fieldFromAddress,
    editionField,
    codeField('question'),
    ...slugFields('question'),
    intendedNumbersField,
    numberField('position', {
      required: true,
      index: true,
      defaultValue: 100,
      label: words('Posizione', 'Position'),
      admin: {
        position: 'sidebar',
        description: words('Le domande si leggono in ordine crescente.', 'Questions are read in ascending order.'),
      },
    }),
    ...withNumbers(
      richText(
        'shortAnswer',
        words('Risposta breve', 'Short answer'),
        words(
          'Una o due frasi, con i dati come nei testi lunghi. Si legge negli elenchi e in cima alla pagina; senza non si pubblica.',
          'A sentence or two, with figures as in the long texts. Shown in lists and at the top of the page; needed to publish.',
        ),
        true,
      ),
    ),
    {
      ...related('keyFigure', 'figures', words('Dato principale', 'Key figure')),
      admin: {
        description: words(
          'Il numero che risponde meglio: sta grande sotto la risposta breve. Vuoto se il documento non ne dà.',
          'The number that answers best: it stands large under the short answer. Empty if the document gives none.',
        ),
      },
    } as Field,
    ...withNumbers(richText('answer', words('Risposta', 'Answer'), undefined, true)),
    {
      ...relatedMany('evidence', 'figures', words('Dati su cui si basa', 'Evidence')),
      admin: {
        description: words(
          'Nell’ordine in cui si leggono, ciascuno con la sua data e la sua fonte.',
          'In reading order, each with its date and source.',
        ),
      },
    } as Field,
    laterField,
    {
      type: 'row',
      fields: [
        relatedMany('axes', 'axes', words('Assi', 'Axes')),
        dayField('evidenceDate', words('Data delle evidenze', 'Date of the evidence'), { required: true }),
      ],
    },
    ...withNumbers({ name: 'themes', type: 'text', hasMany: true, localized: true, label: words('Temi', 'Themes') }),
    linksField,
  ],
}
