import { get } from 'node:http'

/** How many bytes the body of an answer has on the wire, in the encoding a reader asks for. */
export function weigh(address: string, encoding = 'gzip'): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    }).on('error', reject)
  })
}
