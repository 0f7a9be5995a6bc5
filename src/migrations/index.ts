import * as migration_20261123_000000_first from './20261123_000000_first';
import * as migration_20261123_060000_append_only from './20261123_060000_append_only';
import * as migration_20261123_070000_search from './20261123_070000_search';
import * as migration_20261123_080801_desk_and_press from './20261123_080801_desk_and_press';
import * as migration_20261123_092341_saved_in from './20261123_092341_saved_in';

export const migrations = [
  {
    up: migration_20261123_000000_first.up,
    down: migration_20261123_000000_first.down,
    name: '20261123_000000_first',
  },
  {
    up: migration_20261123_060000_append_only.up,
    down: migration_20261123_060000_append_only.down,
    name: '20261123_060000_append_only',
  },
  {
    up: migration_20261123_070000_search.up,
    down: migration_20261123_070000_search.down,
    name: '20261123_070000_search',
  },
  {
    up: migration_20261123_080801_desk_and_press.up,
    down: migration_20261123_080801_desk_and_press.down,
    name: '20261123_080801_desk_and_press',
  },
  {
    up: migration_20261123_092341_saved_in.up,
    down: migration_20261123_092341_saved_in.down,
    name: '20261123_092341_saved_in'
  },
];
