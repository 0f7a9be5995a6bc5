import { checkAgreement, checkLetters, checkRooms, checkShared, listPaths } from './checkMachines'
import { runClients } from './clients'
import { openLog } from './log'
import { openMachines } from './openMachines'
import { type Readings, runReaders } from './readers'
import { judge, type Found } from './soak'

export type MachinesFound = {
  /** What does not hold, in words. Empty where all does. */
  broken: string[]
  megabytes: number[]
  readings: Readings
  /** How long until the last machine had a new edition, in milliseconds. */
  slowestAgreement: number
  saved: Found
}

/**
 * A house of several machines at work: what one takes in all hand out, what one publishes all show,
 * and while readers read and staff saves one machine is killed and later all are restarted in turn.
 *
 * @param pause between two things that happen to the machines, in milliseconds
 */
export async function soakMachines({
  count,
  pause,
  say,
}: {
  count: number
  pause: number
  say: (line: string) => void
}): Promise<MachinesFound> {
  const house = await openMachines(count)
  try {
    const broken: string[] = []
    say(`${count} machines are one house at ${house.url}.`)
    broken.push(...(await checkShared(house)), ...(await checkLetters(house)))
    broken.push(...(await checkRooms(house)))
    const { slowest: slowestAgreement, late } = await checkAgreement(house)
    broken.push(...late)
    say(`What one has, all have; a new edition is everywhere after ${slowestAgreement} ms.`)

    const log = openLog()
    const readings: Readings = { requests: 0, failed: [], slowest: 0 }
    let isOver = false
    const paths = await listPaths(house)
    const readers = runReaders({ count: 8, isOver: () => isOver, paths, readings, url: house.url })
    const clients = runClients(house, log, () => isOver)
    const wait = async (what: string) => {
      const failed = readings.failed.length
      await new Promise((resolve) => setTimeout(resolve, pause))
      const lost = readings.failed.length - failed
      say(`${what}: ${readings.requests} requests of readers so far, ${lost} failed now.`)
      log.stretch += 1
    }
    let megabytes: number[]
    try {
      await wait('All run')
      megabytes = house.machines.map((machine) => machine.megabytes())
      const [first] = house.machines
      await first?.kill()
      await wait('One was killed')
      await first?.start()
      await wait('It is back')
      for (const machine of house.machines) {
        await machine.stop()
        await machine.start()
        await wait('One was restarted')
      }
    } finally {
      isOver = true
      await Promise.all([clients, readers])
    }
    const saved = await judge(house, log, { database: 0, app: 1 })
    return { broken, megabytes, readings, saved, slowestAgreement }
  } finally {
    await house.close()
  }
}
