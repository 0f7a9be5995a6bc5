import { describe, expect, it } from 'vitest'
import { fairLine } from './fairLine'

/** Work that goes on until it is told to end, noting when it begins. */
function openWork(line: ReturnType<typeof fairLine>) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const bring = (person: string, name: string) =>
    line.run(person, async () => {
      begun.push(name)
      await new Promise<void>((end) => ends.set(name, end))
      return name
    })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  const end = async (name: string) => {
    ends.get(name)?.()
    await settle()
  }
  return { begun, bring, end, settle }
}

const line = () => fairLine({ atOnce: 2, inAll: 6, perPerson: 4 })

describe('a line of work', () => {
  it('gives each person one place, and turns go round', async () => {
    const { begun, bring, end, settle } = openWork(line())
    const all = ['a1', 'a2', 'a3', 'b1', 'b2'].map((name) => bring(name.charAt(0), name))
    await settle()
    expect(begun).toEqual(['a1', 'b1'])
    all.push(bring('c', 'c1'))
    await end('a1')
    expect(begun).toEqual(['a1', 'b1', 'a2'])
    await end('b1')
    expect(begun).toEqual(['a1', 'b1', 'a2', 'b2'])
    await end('a2')
    await end('b2')
    expect(begun).toEqual(['a1', 'b1', 'a2', 'b2', 'c1', 'a3'])
    await end('c1')
    await end('a3')
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'c1'])
  })

  it('lets the second person begin while the first has filled it', async () => {
    const { begun, bring, end, settle } = openWork(line())
    const first = Array.from({ length: 5 }, (_, place) => bring('a', `a${place}`))
    const refused = bring('a', 'a5')
    await expect(refused).rejects.toMatchObject({ reason: 'busy', status: 429 })
    const second = bring('b', 'b')
    await settle()
    expect(begun).toEqual(['a0', 'b'])
    await end('b')
    for (let place = 0; place < 5; place += 1) await end(`a${place}`)
    await Promise.all([...first, second])
  })

  it('refuses whoever comes when everybody together has too much waiting', async () => {
    const { bring, end } = openWork(line())
    const names = ['a1', 'b1', 'c1', 'c2', 'c3', 'd1', 'd2', 'd3']
    const all = names.map((name) => bring(name.charAt(0), name))
    await expect(bring('e', 'e1')).rejects.toMatchObject({ reason: 'busy', status: 429 })
    for (let round = 0; round < names.length; round += 1) {
      for (const name of names) await end(name)
    }
    await Promise.all(all)
  })

  it('goes on after work that failed', async () => {
    const one = fairLine({ atOnce: 1, inAll: 2, perPerson: 2 })
    const failed = one.run('a', () => Promise.reject(new Error('It failed.')))
    const next = one.run('a', () => Promise.resolve('done'))
    await expect(failed).rejects.toThrow('It failed.')
    expect(await next).toBe('done')
  })
})
