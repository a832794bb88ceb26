'use client'

import { Gutter, SetStepNav, useConfig, useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useSay } from '../words/use-say'

/** A view beside the form of an edition: its place in the breadcrumbs, and its heading. */
export function EditionTab({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  const { id } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { config } = useConfig()
  const say = useSay()
  const editions = `${config.routes.admin}/collections/editions`
  return (
    <Gutter className={className}>
      <SetStepNav
        nav={[
          { label: say('EditionPath.editions'), url: editions },
          { label: title, url: `${editions}/${id}` },
          { label: name },
        ]}
      />
      <h2>{name}</h2>
      {children}
    </Gutter>
  )
}
