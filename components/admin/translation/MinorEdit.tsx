'use client'

import { CheckboxField, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { CheckboxFieldClientComponent } from 'payload'
import { sourceLocale } from '@/i18n/locales'
import { useSay } from '../words/use-say'

/**
 * While the Italian of a document is edited: what is saved meanwhile leaves good translations good.
 */
export const MinorEdit: CheckboxFieldClientComponent = (props) => {
  const { id, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const say = useSay()
  if ((!id && !globalSlug) || code !== sourceLocale) return null
  const description = say('Translations.tickBeforeYouMendSlip')
  return <CheckboxField {...props} field={{ ...props.field, admin: { ...props.field.admin, description } }} />
}
