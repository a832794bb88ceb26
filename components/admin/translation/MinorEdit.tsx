'use client'

import { CheckboxField, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { CheckboxFieldClientComponent } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { useSay } from '../words/use-say'

/** While the Italian of a document is edited: what is saved meanwhile leaves good translations good. */
export const MinorEdit: CheckboxFieldClientComponent = (props) => {
  const { id, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const say = useSay()
  if ((!id && !globalSlug) || code !== sourceLocale) return null
  const description = say(
    'Spunta prima di correggere un refuso: le traduzioni che erano aggiornate restano aggiornate.',
    'Tick before you mend a slip of the pen: translations that were up to date stay so.',
  )
  return <CheckboxField {...props} field={{ ...props.field, admin: { ...props.field.admin, description } }} />
}
