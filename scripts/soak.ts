/**
 * `npm run soak -- NAME`: what takes too long for `npm test`. It works on the built Forme, on this
 * machine only, prints figures, ends with status 1 where something is wrong, and leaves nothing
 * behind.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { soak, type Plan } from '../tests/soak/soak'
import { soakMachines } from '../tests/soak/soakMachines'
import { soakWord } from '../tests/word/soakWord'

const SECOND = 1000
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    acts: { type: 'string' },
    edits: { type: 'string' },
    keep: { type: 'boolean' },
    kills: { type: 'string' },
    machines: { type: 'string' },
    pause: { type: 'string' },
    seed: { type: 'string' },
  },
})
const [name = ''] = positionals
const kills = Number(values.kills ?? 20)
const plans: Record<string, Plan> = {
  history: { acts: Number(values.acts ?? 5000), pause: Number(values.pause ?? 30) * SECOND },
  kills: { kills: { database: kills, app: kills }, pause: Number(values.pause ?? 4) * SECOND },
}
const plan = plans[name]
/** Tests of which `npm test` runs less: how they are told to run all, and which they are. */
const tests: Record<string, { env: Record<string, string>; files: string[] }> = {
  races: { env: { FORME_TRIALS: '50' }, files: ['tests/approval/races', 'tests/publishing/races'] },
  writing: {
    env: { FORME_EDITS: '400', FORME_WRITERS: '5' },
    files: ['src/desk/writing/saving/writersTogether'],
  },
}
const test = tests[name]
if (test) {
  const root = path.resolve(import.meta.dirname, '..')
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project=int', ...test.files],
    { cwd: root, env: { ...process.env, ...test.env }, stdio: 'inherit' },
  )
  process.exitCode = status ?? 1
} else if (name === 'word') {
  const edits = Number(values.edits ?? 500)
  const isFine = await soakWord({
    edits,
    keep: values.keep === true,
    say: console.log,
    seed: Number(values.seed ?? 1),
  })
  process.exitCode = isFine ? 0 : 1
} else if (name === 'machines') {
  const found = await soakMachines({
    count: Number(values.machines ?? 3),
    pause: Number(values.pause ?? 10) * SECOND,
    say: console.log,
  })
  const { broken, megabytes, readings, saved } = found
  console.log(`${readings.requests} requests of readers, ${readings.failed.length} failed; the`)
  console.log(`slowest took ${Math.round(readings.slowest)} ms.`)
  console.log(`${saved.acts} calls of staff, ${saved.anomalies.length} anomalies; acknowledged,`)
  console.log('refused, without an answer:')
  for (const [kind, { done, refused, unknown }] of saved.kinds) {
    console.log(
      `  ${kind.padEnd(14)}${[done, refused, unknown].map((one) => String(one).padStart(7)).join('')}`,
    )
  }
  console.log(`Memory under this load, a machine: ${megabytes.join(', ')} MB`)
  const wrong = [...new Set(readings.failed), ...broken, ...saved.anomalies]
  for (const one of wrong) console.error(one)
  process.exitCode = wrong.length > 0 ? 1 : 0
} else if (plan) {
  const found = await soak(plan)
  const { acts, anomalies, editions, kills: done, kinds, stretches } = found
  console.log(
    `${acts} calls; killed: the database ${done.database} times, the app ${done.app} times`,
  )
  console.log(`${editions} editions; acknowledged, refused, without an answer, and acknowledged in`)
  console.log(`how many of the ${stretches} stretches between kills:`)
  for (const [kind, count] of kinds) {
    const counts = [count.done, count.refused, count.unknown, count.stretches]
    console.log(`  ${kind.padEnd(14)}${counts.map((one) => String(one).padStart(7)).join('')}`)
  }
  for (const [why, times] of found.refusals) console.log(`refused ${times} times: ${why}`)
  for (const anomaly of anomalies) console.error(anomaly)
  const never = [...kinds].filter(([, count]) => count.done === 0).map(([kind]) => kind)
  if (never.length > 0)
    console.error(`Never acknowledged, so nothing is proved: ${never.join(', ')}`)
  console.log(`${anomalies.length} anomalies`)
  process.exitCode = anomalies.length + never.length > 0 ? 1 : 0
} else {
  console.error('npm run soak -- history [--acts 5000] [--pause 30]')
  console.error('npm run soak -- kills [--kills 20] [--pause 4]')
  console.error('npm run soak -- machines [--machines 3] [--pause 10]')
  console.error('npm run soak -- races')
  console.error('npm run soak -- writing')
  console.error('npm run soak -- word [--edits 500] [--seed 1] [--keep]')
  process.exitCode = 1
}
