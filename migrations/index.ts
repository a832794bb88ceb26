import * as migration_20261122_190346 from './20261122_190346';
import * as migration_20261122_215929 from './20261122_215929';
import * as migration_20261123_014143_accounts_and_translations from './20261123_014143_accounts_and_translations';

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
    up: migration_20261123_014143_accounts_and_translations.up,
    down: migration_20261123_014143_accounts_and_translations.down,
    name: '20261123_014143_accounts_and_translations'
  },
];
