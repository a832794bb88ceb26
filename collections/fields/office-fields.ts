import type { Field } from 'payload'

const ui = (name: string, component: string, props: Record<string, string> = {}): Field => ({
  name,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: `/components/admin/${component}#${component.split('/').at(-1)}`, clientProps: props },
    },
  },
})

/**
 * The field, and under it the numbers written by hand in it. `parent` is
 * the list it belongs to, if any.
 */
export const withNumbers = (field: Field, parent?: string): Field[] => {
  if (!('name' in field) || !field.name) return [field]
  const path = parent ? `${parent}.${field.name}` : field.name
  return [field, ui(`${field.name}Numbers`, 'text/TypedNumbers', { watches: field.name, marksAs: path })]
}

/** Opens a form at the field its address names. */
export const fieldFromAddress: Field = ui('fieldFromAddress', 'fields/FieldFromAddress')

/** Watches over the saves of a form. */
const saveGuardField: Field = ui('saveGuard', 'saving/SaveGuard')

/** Puts the guard first in a form. */
export const guarded = <Config extends { fields: Field[] }>(config: Config): Config => ({
  ...config,
  fields: [saveGuardField, ...config.fields],
})

/** Where a figure appears. */
export const figureUsesField: Field = ui('uses', 'figure/FigureUses')

/** What a figure is worth now, and its checks. */
export const figureStatusField: Field = ui('standing', 'figure/FigureStatus')
