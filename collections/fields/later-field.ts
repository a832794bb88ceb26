import type { Field } from 'payload'
import { words } from '../words/words'
import { related } from './fields'
import { withNumbers } from './office-fields'

/** Where the edition measures again, later, what an evaluation measured. */
export const laterField: Field = {
  name: 'later',
  type: 'array',
  label: words('La stessa misura, più tardi', 'The same measure, later'),
  labels: { singular: words('Confronto', 'Comparison'), plural: words('Confronti', 'Comparisons') },
  admin: {
    description: words(
      'Dove l’edizione dà un valore più recente di ciò che la valutazione ha misurato: i due si leggono affiancati.',
      'Where the edition gives a newer value of what the evaluation measured: the two are read side by side.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        related('figure', 'figures', words('Dato della valutazione', 'Figure of the evaluation'), { required: true }),
        related('laterFigure', 'figures', words('Dato più recente', 'Later figure'), { required: true }),
      ],
    },
    ...withNumbers(
      {
        name: 'caveat',
        type: 'textarea',
        localized: true,
        required: true,
        label: words('Avvertenza per chi legge', 'Caveat for readers'),
      },
      'later',
    ),
  ],
}
