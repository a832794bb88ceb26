import * as migration_20261201_060000_chart_headlines from './20261201_060000_chart_headlines'
import * as migration_20261201_131200_glossary_variants from './20261201_131200_glossary_variants'

/**
 * What MongoDB needs done to documents that an earlier version wrote, in order.
 * Indexes and new fields need none.
 */
export const mongodbMigrations = [
  {
    up: migration_20261201_060000_chart_headlines.up,
    down: migration_20261201_060000_chart_headlines.down,
    name: '20261201_060000_chart_headlines',
  },
  {
    up: migration_20261201_131200_glossary_variants.up,
    down: migration_20261201_131200_glossary_variants.down,
    name: '20261201_131200_glossary_variants',
  },
]
