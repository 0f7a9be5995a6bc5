import { type Zippable, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ManuscriptRefusal } from '../refusal'
import { openZip } from './openZip'
import { ZIP_LIMITS } from './readDirectory'

const CENTRAL = 0x02014b50
const TEXT = 'The land question, plainly put. '.repeat(400)

function build(files: Zippable = { 'a/b.xml': strToU8(TEXT) }): Uint8Array {
  return zipSync(files)
}

/** Changes the record of the first entry in the central directory. */
function patchDirectory(file: Uint8Array, patch: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  for (let at = 0; at < file.length - 4; at += 1) {
    if (view.getUint32(at, true) !== CENTRAL) continue
    patch(view, at)
    return file
  }
  throw new Error('no directory')
}

function refusalOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ManuscriptRefusal) return error.reason
    throw error
  }
  return 'none'
}

describe('reads', () => {
  test('entries packed and stored, whatever the case of the name', () => {
    const zip = openZip(
      build({ 'a/b.xml': strToU8(TEXT), 'c.bin': [strToU8('kept'), { level: 0 }] }),
    )
    expect(zip.names).toEqual(['a/b.xml', 'c.bin'])
    expect(new TextDecoder().decode(zip.read('A/B.xml') ?? undefined)).toBe(TEXT)
    expect(new TextDecoder().decode(zip.read('c.bin') ?? undefined)).toBe('kept')
    expect(zip.read('missing.xml')).toBeNull()
  })

  test('a file that begins in the middle of its buffer', () => {
    const file = build()
    const room = new Uint8Array(file.length + 7)
    room.set(file, 7)
    expect(openZip(room.subarray(7)).read('a/b.xml')?.length).toBe(TEXT.length)
  })

  test('sizes in the zip64 field', () => {
    const plain = build({ x: strToU8(TEXT) })
    const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength)
    const at = plain.length - 22 - 46 - 1
    const field = new Uint8Array(4 + 8)
    const fieldView = new DataView(field.buffer)
    fieldView.setUint16(0, 1, true)
    fieldView.setUint16(2, 8, true)
    fieldView.setBigUint64(4, BigInt(TEXT.length), true)
    view.setUint32(at + 24, 0xffffffff, true)
    view.setUint16(at + 30, field.length, true)
    view.setUint32(plain.length - 22 + 12, 46 + 1 + field.length, true)
    const file = new Uint8Array([...plain.slice(0, -22), ...field, ...plain.slice(-22)])
    expect(openZip(file).read('x')?.length).toBe(TEXT.length)
  })
})

describe('refuses on opening', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['a name that climbs', 'hostile', () => build({ '../word/document.xml': strToU8('x') })],
    ['a name that climbs by backslash', 'hostile', () => build({ 'a\\..\\b': strToU8('x') })],
    ['an absolute name', 'hostile', () => build({ '/etc/passwd': strToU8('x') })],
    ['the name of a drive', 'hostile', () => build({ 'C:/x.xml': strToU8('x') })],
    ['a name with a zero byte', 'hostile', () => build({ 'a\0b': strToU8('x') })],
    ['an empty name', 'hostile', () => build({ '': strToU8('x') })],
    [
      'two names that differ in case',
      'hostile',
      () => build({ 'a.xml': strToU8('x'), 'A.xml': strToU8('y') }),
    ],
    [
      'too many entries',
      'hostile',
      () => {
        const names = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, index) => `n${index}`)
        return build(
          Object.fromEntries(names.map((name) => [name, [new Uint8Array(0), { level: 0 }]])),
        )
      },
    ],
    ['a file cut short', 'damaged', () => build().slice(0, -9)],
    ['a file cut at its head', 'damaged', () => build().slice(60)],
    [
      'an encrypted entry',
      'encrypted',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint16(at + 8, 1, true)
        }),
    ],
    [
      'an unknown method of packing',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint16(at + 10, 12, true)
        }),
    ],
    [
      'a declared burst',
      'hostile',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint32(at + 24, 0x7fffffff, true)
        }),
    ],
    [
      'an honest giant',
      'tooLarge',
      () =>
        patchDirectory(build({ x: [new Uint8Array(1_000_000), { level: 0 }] }), (view, at) => {
          view.setUint32(at + 24, ZIP_LIMITS.entryBytes + 1, true)
        }),
    ],
    [
      'an entry outside the file',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint32(at + 42, 0x00ffffff, true)
        }),
    ],
    [
      'an entry that is no entry',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint32(at + 42, 5, true)
        }),
    ],
    [
      'an entry that runs past the end',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint32(at + 20, 0x00ffffff, true)
        }),
    ],
    [
      'a directory that runs past its end',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint16(at + 32, 0x7fff, true)
        }),
    ],
    [
      'a directory that is none',
      'damaged',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint32(at, 0, true)
        }),
    ],
    [
      'an entry with two names',
      'hostile',
      () =>
        patchDirectory(build(), (view, at) => {
          view.setUint8(at + 46, 0x62)
        }),
    ],
    [
      'one part of several',
      'damaged',
      () => {
        const file = build()
        file[file.length - 18] = 1
        return file
      },
    ],
    [
      'entries over one another',
      'hostile',
      () => {
        const file = build({
          a: [new Uint8Array(90), { level: 0 }],
          b: [new Uint8Array(9), { level: 0 }],
        })
        return patchDirectory(file, (view, at) => {
          view.setUint32(at + 20, 110, true)
          view.setUint32(at + 24, 110, true)
        })
      },
    ],
  ])('%s: %s', (_, reason, make) => {
    const file = make()
    expect(refusalOf(() => openZip(file))).toBe(reason)
  })
})

describe('refuses on reading', () => {
  test('an entry larger than it says, before all of it is unpacked', () => {
    const file = build({ bomb: new Uint8Array(20_000_000) })
    patchDirectory(file, (view, at) => {
      view.setUint32(at + 24, 1000, true)
    })
    expect(refusalOf(() => openZip(file).read('bomb'))).toBe('hostile')
  })

  test('an entry smaller than it says', () => {
    const file = patchDirectory(build(), (view, at) => {
      view.setUint32(at + 24, TEXT.length + 1, true)
    })
    expect(refusalOf(() => openZip(file).read('a/b.xml'))).toBe('damaged')
  })

  test('bytes that are no deflate stream', () => {
    const file = build()
    file.fill(0xff, 40, 60)
    expect(refusalOf(() => openZip(file).read('a/b.xml'))).toBe('damaged')
  })

  test('bytes that have changed', () => {
    const file = build({ x: [strToU8(TEXT), { level: 0 }] })
    file[50] = (file[50] ?? 0) ^ 1
    expect(refusalOf(() => openZip(file).read('x'))).toBe('damaged')
  })
})
