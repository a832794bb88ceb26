import { about } from './pages/about'
import { accessibility } from './pages/accessibility'
import { contacts } from './pages/contacts'
import { legalNotes } from './pages/legal-notes'
import { methodology } from './pages/methodology'
import { privacy } from './pages/privacy'
import type { PageData } from './types'

export const pages: PageData[] = [about, methodology, contacts, accessibility, privacy, legalNotes]
