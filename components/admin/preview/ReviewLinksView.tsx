'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { reviewLinks } from '@/lib/preview/api'
import { EditionTab } from '../edition/EditionTab'
import { ReadProblem } from '../office-api/ReadProblem'
import { useRead } from '../office-api/use-read'
import '../frame/office.css'
import { useSay } from '../words/use-say'
import { LinkForm } from './LinkForm'
import { LinksTable } from './LinksTable'
import './review-links.css'

/** The links with which people without an account read the drafts of an edition: made, copied once, revoked here. */
export function ReviewLinksView() {
  const { id } = useDocumentInfo()
  const say = useSay()
  const read = useRead(reviewLinks, id ? { 'where[edition][equals]': id, depth: 1, limit: 200 } : null)
  const { status, data, reload } = read
  const links = data?.docs ?? []
  const name = say('Collegamenti di revisione', 'Review links')
  return (
    <EditionTab name={name} className="numbers-view review-links">
      <p>
        {say(
          'Chi riceve un collegamento legge la bozza di questa edizione, e niente altro, senza un account: per esempio un membro del Comitato di Sorveglianza. Ogni pagina porta il segno «Bozza» e non finisce nei motori di ricerca. Chi ha il collegamento può passarlo ad altri: danne uno per persona, così puoi revocarlo senza toccare gli altri.',
          'Whoever receives a link reads the draft of this edition, and nothing else, without an account: a member of the Monitoring Committee, for instance. Every page is marked “Draft” and stays out of search engines. A link can be passed on: give one to each person, so that you can revoke it without touching the others.',
        )}
      </p>
      {id && <LinkForm edition={String(id)} onMade={reload} />}
      <h3 id="review-links-given">{say('Collegamenti dati', 'Links given')}</h3>
      <p role="status">
        {status === 'loading' && say('Un attimo…', 'One moment…')}
        {status === 'ready' && links.length === 0 && say('Nessuno, finora.', 'None so far.')}
      </p>
      <ReadProblem read={read}>{say('L’elenco non si carica.', 'The list cannot be loaded.')}</ReadProblem>
      {links.length > 0 && <LinksTable links={links} onRevoked={reload} />}
    </EditionTab>
  )
}
