import '../empty-database'

import { describe } from 'vitest'
import { database } from '../database'
import { publicationKillSuite } from '../publication-kill/suite'

describe(database, publicationKillSuite)
