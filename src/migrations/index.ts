import * as migration_20261123_000000_first from './20261123_000000_first';
import * as migration_20261123_060000_append_only from './20261123_060000_append_only';
import * as migration_20261123_070000_search from './20261123_070000_search';

export const migrations = [
  {
    up: migration_20261123_000000_first.up,
    down: migration_20261123_000000_first.down,
    name: '20261123_000000_first'
  },
  {
    up: migration_20261123_060000_append_only.up,
    down: migration_20261123_060000_append_only.down,
    name: '20261123_060000_append_only'
  },
  {
    up: migration_20261123_070000_search.up,
    down: migration_20261123_070000_search.down,
    name: '20261123_070000_search'
  },
];
