import type { Condition, Field, NumberFieldSingleValidation } from 'payload'
import { kindRules } from '@/lib/figure/kinds'
import { type AmountKind, amountKinds, type FigureKind, operations, targetBases } from '@/lib/figure/types'
import { dayField, related, relatedMany } from '../fields/fields'
import { numberField } from '../number/number-field'
import { say, words } from '../words/words'

const isDerived: Condition = (data) => Boolean(data?.formula?.operation)
const mayHaveTarget: Condition = (data) => Boolean(data?.kind) && kindRules[data.kind as FigureKind].target !== 'none'

const amountKindLabels: Record<AmountKind, { it: string; en: string }> = {
  madeAvailable: words('Risorse attivate', 'Funding made available'),
  totalInvestment: words('Investimento complessivo', 'Total investment'),
  callBudget: words("Dotazione dell'avviso o della misura", 'Budget of the call or measure'),
  granted: words('Risorse concesse', 'Funding granted'),
  added: words("Risorse aggiunte nell'anno", 'Funding added in the year'),
  unspecified: words('Il documento non dice di che tipo', 'The document does not say of what kind'),
}

export const amountKindField: Field = {
  name: 'amountKind',
  type: 'select',
  label: words('Che importo è', 'Which amount it is'),
  options: amountKinds.map((value) => ({ value, label: amountKindLabels[value] })),
  admin: {
    position: 'sidebar',
    condition: (data) => data?.kind === 'amount',
    description: words(
      'Nelle parole del documento: si legge accanto al numero, perché importi di tipo diverso non si confrontano.',
      "In the document's words: it is read beside the number, because amounts of different kinds do not compare.",
    ),
  },
}

export const targetField: Field = {
  name: 'target',
  type: 'group',
  label: words('Target', 'Target'),
  admin: { condition: mayHaveTarget },
  fields: [
    {
      type: 'row',
      fields: [
        numberField('value', {
          label: words('Valore da raggiungere', 'Value to reach'),
          isOfFigure: true,
          admin: {
            description: words(
              'Vuoto: il documento non lo stampa. Zero è un target.',
              'Empty: the document prints none. Zero is a target.',
            ),
          },
        }),
        numberField('year', { min: 2014, max: 2100, label: words('Entro il', 'By') }),
        {
          name: 'direction',
          type: 'select',
          defaultValue: 'atLeast',
          label: words('Raggiunto se il valore è', 'Reached when the value is'),
          options: [
            { value: 'atLeast', label: words('almeno questo', 'at least this') },
            { value: 'atMost', label: words('al massimo questo', 'at most this') },
          ],
        },
      ],
    },
    {
      name: 'stated',
      type: 'select',
      label: words('Che cosa ne dice il documento', 'What the document says of it'),
      options: [
        { value: 'reached', label: words('raggiunto', 'reached') },
        { value: 'notReached', label: words('non raggiunto', 'not reached') },
      ],
      admin: {
        description: words(
          'Vuoto se il documento non lo dice. Si confronta con il valore; senza un valore o senza un valore da raggiungere, il portale dice «dichiarato raggiunto».',
          'Empty if the document does not say. It is checked against the value; without a value or without a value to reach, the portal says “declared reached”.',
        ),
      },
    },
    {
      name: 'basis',
      type: 'select',
      label: words('Di quale indicatore è il target', 'Which indicator the target is of'),
      options: targetBases.map((value) => ({
        value,
        label: {
          own: words('di questo', 'of this one'),
          otherIndicator: words('di un altro, preso come base', 'of another one, taken as a base'),
        }[value],
      })),
      admin: {
        description: words(
          'Vuoto: di questo. Con il target di un altro indicatore il portale non dice né «raggiunto» né «non raggiunto».',
          'Empty: of this one. With the target of another indicator the portal says neither “reached” nor “not reached”.',
        ),
      },
    },
  ],
}

export const formulaField: Field = {
  name: 'formula',
  type: 'group',
  label: words('Formula', 'Formula'),
  admin: {
    description: words(
      'Solo per i dati che seguono da altri: il valore si calcola da solo.',
      'Only for figures that follow from others: the value computes itself.',
    ),
  },
  fields: [
    {
      name: 'operation',
      type: 'select',
      label: words('Operazione', 'Operation'),
      options: operations.map((value) => ({
        value,
        label: {
          sum: words('Somma', 'Sum'),
          difference: words('Differenza', 'Difference'),
          ratio: words('Rapporto (primo ÷ secondo)', 'Ratio (first ÷ second)'),
          share: words('Quota (parte ÷ totale)', 'Share (part ÷ whole)'),
        }[value],
      })),
    },
    {
      ...relatedMany('operands', 'figures', words('Dati di partenza, in ordine', 'Operands, in order')),
      admin: { condition: isDerived },
    } as Field,
  ],
}

export const statedField: Field = {
  name: 'stated',
  type: 'group',
  label: words('Come lo stampa il documento approvato', 'As the approved document prints it'),
  admin: {
    description: words(
      'Solo se è diverso dal valore nella forma: arrotondato, in milioni, con meno decimali.',
      'Only where its form differs from the value: rounded, in millions, with fewer decimals.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        numberField('value', { label: words('Valore stampato', 'Printed value'), isOfFigure: true }),
        numberField('precision', {
          min: 0,
          label: words("Quanto vale l'ultima cifra stampata", 'Worth of the last printed digit'),
          admin: {
            condition: (_, group) => typeof group?.value === 'number',
            description: words('254 mln €: 1000000. 98,72%: 0,01.', '€254 million: 1000000. 98.72%: 0.01.'),
          },
          validate: ((value, { siblingData, req }) =>
            (siblingData as { value?: number | null } | null)?.value == null || (typeof value === 'number' && value > 0)
              ? true
              : say(req, 'Figures.writeWorthOfLastPrinted')) as NumberFieldSingleValidation,
        }),
      ],
    },
  ],
}

export const sourceField: Field = {
  name: 'source',
  type: 'group',
  label: words('Fonte', 'Source'),
  fields: [
    {
      type: 'row',
      fields: [
        {
          ...related('document', 'documents', words('Documento', 'Document'), { required: true }),
          filterOptions: undefined,
        } as Field,
        { name: 'section', type: 'text', required: true, label: words('Sezione o tabella', 'Section or table') },
        numberField('page', { min: 1, label: words('Pagina', 'Page') }),
      ],
    },
  ],
}

export const explanationField: Field = {
  name: 'explanation',
  type: 'group',
  label: words('Spiegazione pubblica', 'Public explanation'),
  admin: {
    description: words(
      'Serve quando ciò che il documento stampa non coincide con ciò che si calcola. In tutte e due le lingue.',
      'Needed where what the document prints is not what follows. In both languages.',
    ),
  },
  fields: [
    { name: 'text', type: 'textarea', localized: true, label: words('Testo', 'Text') },
    // What was signed for: an explanation of one difference must not
    // cover another that appears later.
    numberField('explainedValue', {
      isOfFigure: true,
      label: words('Valore spiegato', 'Value explained'),
      admin: {
        readOnly: true,
        condition: (_, group) => Boolean(group?.text),
        description: words(
          'Il valore del dato alla firma. Se il dato cambia, la spiegazione va rivista e firmata di nuovo.',
          'The value of the figure when signed. If the figure changes, review the explanation and sign it again.',
        ),
      },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'signedBy',
          type: 'text',
          label: words('Firmata da', 'Signed by'),
          admin: { condition: (_, group) => Boolean(group?.text) },
        },
        {
          ...dayField('signedOn', words('In data', 'On')),
          admin: {
            condition: (_: unknown, group?: { text?: string }) => Boolean(group?.text),
            date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
          },
        } as Field,
      ],
    },
  ],
}
