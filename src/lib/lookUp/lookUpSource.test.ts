import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { lookUpSource, type LookUpServices } from './lookUpSource'

/** A stand-in for all three services: what each path answers, and what it was asked. */
const answers = new Map<string, { status?: number; body?: string; location?: string }>()
const asked: string[] = []
let server: Server
let services: LookUpServices

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const known = answers.get(decodeURIComponent(url))
    if (known?.body === 'never') return
    response.writeHead(known?.status ?? (known ? 200 : 404), {
      'content-type': 'application/json',
      ...(known?.location ? { location: known.location } : {}),
    })
    response.end(known?.body ?? '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  services = { crossref: `${base}/cr`, datacite: `${base}/dc`, openLibrary: `${base}/ol` }
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  answers.clear()
  asked.length = 0
})

const CSL = 'application/vnd.citationstyles.csl+json'
const refusalOf = (text: string, patience?: number) =>
  lookUpSource(text, services, patience).then(
    () => 'found',
    (error: { reason: string }) => error.reason,
  )

it('asks Crossref for a DOI, and takes of its answer only what a reference has', async () => {
  const body = {
    type: 'journal-article',
    title: 'On Computable Numbers',
    author: [{ family: 'Turing', given: 'A. M.', ORCID: 'x' }],
    'container-title': 'Proceedings of the London Mathematical Society',
    volume: 's2-42',
    issued: { 'date-parts': [[1937]] },
    'is-referenced-by-count': 9,
    score: 1,
  }
  answers.set(`/cr/v1/works/10.1112/plms/s2-42.1.230/transform/${CSL}`, {
    body: JSON.stringify(body),
  })
  const item = await lookUpSource('https://doi.org/10.1112/plms/s2-42.1.230', services)
  expect(item).toMatchObject({ type: 'article-journal', title: 'On Computable Numbers' })
  expect(item).not.toHaveProperty('score')
  expect(asked).toHaveLength(1)
})

it('asks DataCite where Crossref does not know a DOI', async () => {
  answers.set(`/dc/dois/${CSL}/10.5281/zenodo.1`, {
    body: JSON.stringify({ type: 'dataset', title: 'A set' }),
  })
  expect(await lookUpSource('10.5281/zenodo.1', services)).toMatchObject({ title: 'A set' })
  expect(asked).toHaveLength(2)
})

it('asks Open Library for an ISBN, with or without hyphens, of ten digits or thirteen', async () => {
  answers.set('/ol/api/books?bibkeys=ISBN:9780306406157&format=json&jscmd=data', {
    body: JSON.stringify({
      'ISBN:9780306406157': {
        title: 'A title',
        subtitle: 'and more',
        authors: [{ name: 'Ada B. Lovelace' }, { name: 'Plato' }],
        publishers: [{ name: 'A press' }],
        publish_places: [{ name: 'London' }],
        publish_date: 'March 1980',
      },
    }),
  })
  expect(await lookUpSource('0-306-40615-2', services)).toMatchObject({
    type: 'book',
    title: 'A title: and more',
    author: [{ family: 'Lovelace', given: 'Ada B.' }, { literal: 'Plato' }],
    publisher: 'A press',
    'publisher-place': 'London',
    issued: { 'date-parts': [[1980]] },
    ISBN: '9780306406157',
  })
})

it('says what nobody knows, what cannot be reached, and what is no number', async () => {
  expect(await refusalOf('10.1000/nothing')).toBe('sourceUnknown')
  expect(await refusalOf('978-0-306-40615-8')).toBe('noNumber')
  expect(asked).toHaveLength(2)
  const address = `/cr/v1/works/10.1000/odd/transform/${CSL}`
  const odd = [
    { status: 302, location: 'http://127.0.0.1:9/elsewhere' },
    { status: 500 },
    { body: '<html>' },
    { body: JSON.stringify({ title: 'x'.repeat(2 ** 20) }) },
  ]
  for (const answer of odd) {
    answers.set(address, answer)
    expect(await refusalOf('10.1000/odd')).toBe('sourceUnreached')
  }
  answers.set(address, { body: 'never' })
  expect(await refusalOf('10.1000/odd', 50)).toBe('sourceUnreached')
  answers.set(address, { body: JSON.stringify({ type: 'book' }) })
  expect(await refusalOf('10.1000/odd')).toBe('sourceUnknown')
})
