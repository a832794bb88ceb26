import * as migration_20261122_190346 from './20261122_190346';
import * as migration_20261122_215929 from './20261122_215929';
import * as migration_20261123_025711_editors_room from './20261123_025711_editors_room';
import * as migration_20261123_062203_texts_by_document from './20261123_062203_texts_by_document';
import * as migration_20261130_235214_answers_and_targets from './20261130_235214_answers_and_targets';
import * as migration_20261201_060000_chart_headlines from './20261201_060000_chart_headlines';
import * as migration_20261201_065113_queried_fields from './20261201_065113_queried_fields';
import * as migration_20261201_131102_variants_by_language from './20261201_131102_variants_by_language';
import * as migration_20261201_131200_glossary_variants from './20261201_131200_glossary_variants';

export const migrations = [
  {
    up: migration_20261122_190346.up,
    down: migration_20261122_190346.down,
    name: '20261122_190346',
  },
  {
    up: migration_20261122_215929.up,
    down: migration_20261122_215929.down,
    name: '20261122_215929',
  },
  {
    up: migration_20261123_025711_editors_room.up,
    down: migration_20261123_025711_editors_room.down,
    name: '20261123_025711_editors_room',
  },
  {
    up: migration_20261123_062203_texts_by_document.up,
    down: migration_20261123_062203_texts_by_document.down,
    name: '20261123_062203_texts_by_document',
  },
  {
    up: migration_20261130_235214_answers_and_targets.up,
    down: migration_20261130_235214_answers_and_targets.down,
    name: '20261130_235214_answers_and_targets',
  },
  {
    up: migration_20261201_060000_chart_headlines.up,
    down: migration_20261201_060000_chart_headlines.down,
    name: '20261201_060000_chart_headlines',
  },
  {
    up: migration_20261201_065113_queried_fields.up,
    down: migration_20261201_065113_queried_fields.down,
    name: '20261201_065113_queried_fields',
  },
  {
    up: migration_20261201_131102_variants_by_language.up,
    down: migration_20261201_131102_variants_by_language.down,
    name: '20261201_131102_variants_by_language',
  },
  {
    up: migration_20261201_131200_glossary_variants.up,
    down: migration_20261201_131200_glossary_variants.down,
    name: '20261201_131200_glossary_variants',
  },
];
