import { describe, expect, it } from 'vitest'
import { readForm } from './readRequest'

function requestOf(body: BodyInit, headers: Record<string, string> = {}) {
  return new Request('http://localhost/', { method: 'POST', body, headers })
}

function formOf(length: number): FormData {
  const form = new FormData()
  form.append('title', 'On type')
  form.append('file', new File([new Uint8Array(length)], 'a.txt'))
  return form
}

describe('readForm', () => {
  it('reads fields and files', async () => {
    const form = await readForm(requestOf(formOf(10)), 1000)
    expect(form.get('title')).toBe('On type')
    expect((form.get('file') as File).size).toBe(10)
  })

  it.each([
    ['another kind of body', () => requestOf('{}', { 'content-type': 'application/json' })],
    ['no body at all', () => new Request('http://localhost/', { method: 'POST' })],
    [
      'a form that breaks off',
      () => requestOf('--b\r\nContent-', { 'content-type': 'multipart/form-data; boundary=b' }),
    ],
  ])('refuses %s', async (_, make) => {
    await expect(readForm(make(), 1000)).rejects.toMatchObject({
      status: 400,
      reason: 'invalidBody',
    })
  })

  it('refuses a length it is told without reading', async () => {
    const request = requestOf(formOf(10))
    const headers = new Headers(request.headers)
    headers.set('content-length', '1001')
    await expect(readForm({ body: request.body, headers }, 1000)).rejects.toMatchObject({
      status: 413,
      reason: 'tooLarge',
    })
  })

  it('reads no further than the limit, whatever it is told', async () => {
    let given = 0
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        given += 100
        controller.enqueue(new Uint8Array(100))
      },
    })
    const headers = new Headers({
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': '10',
    })
    await expect(readForm({ body, headers }, 1000)).rejects.toMatchObject({ status: 413 })
    expect(given).toBeLessThan(1500)
  })
})
