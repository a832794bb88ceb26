import * as migration_20261122_190346 from './20261122_190346';

export const migrations = [
  {
    up: migration_20261122_190346.up,
    down: migration_20261122_190346.down,
    name: '20261122_190346'
  },
];
