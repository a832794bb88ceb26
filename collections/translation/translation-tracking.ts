import type { CollectionConfig, Field, GlobalConfig } from 'payload'
import { kindOf } from './translated'
import { translationFields } from './translation-fields'

/**
 * A collection whose texts are kept in step: it remembers what each translation was made from,
 * and shows it in lists and forms.
 */
export function withTranslationTracking(config: CollectionConfig): CollectionConfig {
  const columns = config.admin?.defaultColumns
  const at = columns?.indexOf('_status') ?? -1
  const withState = columns && [
    ...columns.slice(0, at < 0 ? undefined : at),
    'translationState',
    ...(at < 0 ? [] : columns.slice(at)),
  ]
  return {
    ...config,
    admin: { ...config.admin, ...(withState ? { defaultColumns: withState } : {}) },
    fields: [...withTranslations(config.fields), ...translationFields],
  }
}

/** The same for a global, which has no list. */
export const globalWithTranslationTracking = (config: GlobalConfig): GlobalConfig => ({
  ...config,
  fields: [...withTranslations(config.fields), ...translationFields],
})

/**
 * Each translated field with its state below it; those of a row below the row,
 * whose columns stay as they are.
 */
function withTranslations(fields: Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'row') {
      const inner = withTranslations(field.fields)
      const isState = (one: Field) => one.type === 'ui' && one.name.endsWith('Translation')
      return [{ ...field, fields: inner.filter((one) => !isState(one)) }, ...inner.filter(isState)]
    }
    if (field.type === 'tabs')
      return [{ ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withTranslations(tab.fields) })) }]
    if ('fields' in field) return [{ ...field, fields: withTranslations(field.fields) } as Field]
    return 'name' in field && kindOf(field as never) ? [field, stateOf(field.name)] : [field]
  })
}

const stateOf = (name: string): Field => ({
  name: `${name}Translation`,
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: {
      Field: {
        path: '/components/admin/translation/FieldTranslation#FieldTranslation',
        clientProps: { watches: name },
      },
    },
  },
})
