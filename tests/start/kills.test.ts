import { expect, it } from 'vitest'
import { soak } from '../soak/soak'

/** The short run; `npm run soak -- kills` and `-- history` are the long ones. */
it('keeps what was acknowledged when database and app are killed under its clients', async () => {
  const found = await soak({ kills: { database: 2, app: 1 }, pause: 4000 })
  expect(found.anomalies).toEqual([])
  expect(found.kills).toEqual({ database: 2, app: 1 })
  for (const kind of ['save', 'import', 'publish', 'roll back'] as const) {
    expect([kind, found.kinds.get(kind)?.done]).not.toEqual([kind, 0])
  }
}, 600_000)
