import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { askBucket, type BucketSettings, readStream, StoreProblem } from './askBucket'
import type { FileStore } from './store'

/** How long the bucket may take to say that it is there, in milliseconds: health does not wait. */
const PATIENCE = 2000

/**
 * Files in a bucket of an S3-compatible store; see `FileStore`. An object appears there when all of
 * its bytes have come and are those whose SHA-256 was signed with the request, or not at all; so
 * nothing is ever half there, and nobody has to clear up.
 */
export function openBucket(settings: BucketSettings): FileStore {
  const ask = askBucket(settings)

  /** A missing bucket is no missing file: that would be told of every file there is. */
  const requireBucket = async () => {
    const { body, status } = await ask({ method: 'HEAD' })
    body.resume()
    if (status !== 200) throw new StoreProblem(`HEAD of the bucket: ${status}`)
  }

  const get = async (name: string) => {
    const { body, headers, status } = await ask({ method: 'GET', name })
    if (status === 200) return { size: Number(headers['content-length']), bytes: body }
    const code = findCode(await readStream(body))
    if (status === 404 && code === 'NoSuchKey') return undefined
    throw new StoreProblem(`GET ${name}: ${status} ${code}`)
  }

  return {
    place: `the bucket ${settings.bucket} at ${settings.endpoint}`,

    write: async (name, bytes) => {
      const content = Buffer.from(bytes)
      const sha256 = createHash('sha256').update(content).digest('hex')
      const { body, status } = await ask({ method: 'PUT', name, content, sha256 })
      const code = findCode(await readStream(body))
      if (status === 200) return
      const isFull = status === 507 || code.includes('Quota')
      if (isFull) throw new StoreProblem(`PUT ${name}: ${status} ${code}`, { isFull })
      throw new StoreProblem(`PUT ${name}: ${status} ${code}`)
    },

    read: async (name) => {
      const { body, headers, status } = await ask({ method: 'GET', name, isWhole: true })
      const bytes = await readStream(body)
      if (status === 200) return bytes
      if (status === 404 && findCode(bytes) === 'NoSuchKey') return undefined
      throw new StoreProblem(`GET ${name}: ${status} ${headers['content-type']} ${findCode(bytes)}`)
    },

    open: get,

    look: async (name) => {
      const { body, headers, status } = await ask({ method: 'HEAD', name })
      body.resume()
      if (status === 200) {
        return [headers.etag, headers['content-length'], headers['last-modified']].join(' ')
      }
      if (status !== 404) throw new StoreProblem(`HEAD ${name}: ${status}`)
      await requireBucket()
      return undefined
    },

    list: async (folder) => {
      const names: string[] = []
      let token: string | undefined
      do {
        const query = {
          'list-type': '2',
          ...(folder !== '' && { prefix: `${folder}/` }),
          ...(token !== undefined && { 'continuation-token': token }),
        }
        const { body, status } = await ask({ method: 'GET', query, isWhole: true })
        const page = await readStream(body)
        if (status !== 200) throw new StoreProblem(`list: ${status} ${findCode(page)}`)
        const { keys, next } = readPage(page.toString('utf8'))
        names.push(...keys)
        token = next
      } while (token !== undefined)
      return names.toSorted()
    },

    remove: async (name) => {
      const { body, status } = await ask({ method: 'DELETE', name })
      const code = findCode(await readStream(body))
      if (status !== 204 && status !== 200 && code !== 'NoSuchKey') {
        throw new StoreProblem(`DELETE ${name}: ${status} ${code}`)
      }
    },

    removeUnfinished: () => Promise.resolve(),

    state: async () => {
      try {
        const { body, status } = await ask({ method: 'HEAD', patience: PATIENCE })
        body.resume()
        return status === 200 ? 'free' : 'unreachable'
      } catch {
        return 'unreachable'
      }
    },
  }
}

/** What an answer that is no success says of itself: `NoSuchKey`. */
function findCode(body: Buffer): string {
  return /<Code>([^<]*)<\/Code>/.exec(body.toString('utf8'))?.[1] ?? ''
}

/** A page of the answer to ListObjectsV2; `next` asks for the one after it. */
function readPage(xml: string): { keys: string[]; next: string | undefined } {
  const keys: string[] = []
  const said: Record<string, string> = {}
  const parser = new SaxesParser()
  let text = ''
  parser.on('opentag', () => {
    text = ''
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'Key') keys.push(text)
    else said[name] = text
  })
  parser.write(xml).close()
  return { keys, next: said['IsTruncated'] === 'true' ? said['NextContinuationToken'] : undefined }
}
