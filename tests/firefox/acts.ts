import { WORD } from '../../src/desk/writing/paste/testClipboards'
import type { Firefox } from './openFirefox'
import type { openGate } from './openGate'

/** What the acts are done with: a text of two paragraphs is made for each. */
export type Ground = {
  firefox: Firefox
  gate: Awaited<ReturnType<typeof openGate>>
  /** Opens the page of a new text, and answers its id. */
  openText: () => Promise<string>
  /** The text as the desk has it, as JSON. */
  stored: (id: string) => Promise<string>
  /** The threads of an article. */
  comments: (id: string) => Promise<readonly { text: string }[]>
  password: string
}

const PARAGRAPH = (place: number) => `#field-body > p:nth-of-type(${place + 1})`
const SAVED = `document.querySelector('.forme-writing__saving[data-state=saved]')`
const FAILED = `document.querySelector('.forme-writing__saving[data-state=failed]')`
const has = (words: string) =>
  `document.querySelector('#field-body').textContent.includes(${JSON.stringify(words)})`
const card = (name: RegExp) =>
  `[...document.querySelectorAll('.forme-writing__card')].some((one) => ${String(name)}.test(one.getAttribute('aria-label')))`

function check(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what)
}

async function write({ firefox }: Ground, place: number, words: string): Promise<void> {
  await firefox.click(PARAGRAPH(place))
  await firefox.keys('End')
  await firefox.type(words)
  await firefox.until(has(words))
}

async function kept(ground: Ground, id: string, words: string): Promise<void> {
  await ground.firefox.until(SAVED)
  check((await ground.stored(id)).includes(words), `“${words}” is said to be saved and is not.`)
}

/** The acts of the writing room, by what they are about; each fails with a sentence. */
export const ACTS: Readonly<Record<string, (ground: Ground) => Promise<void>>> = {
  'Saving: without a connection, and when it is back': async (ground) => {
    const id = await ground.openText()
    ground.gate.shut()
    await write(ground, 0, ' Written offline.')
    await ground.firefox.until(FAILED)
    check(!(await ground.stored(id)).includes('offline'), 'What was not sent is stored.')
    ground.gate.open()
    await kept(ground, id, 'Written offline.')
  },
  'Saving: a reload at once asks, and the words are offered again': async (ground) => {
    const id = await ground.openText()
    const { firefox } = ground
    ground.gate.shut()
    await write(ground, 1, ' Just written.')
    await firefox.until(FAILED)
    ground.gate.open()
    // Before the next try: whoever reloads is asked first.
    await firefox.run(`window.fetch = () => Promise.reject(new TypeError('No net.'))`)
    await firefox.run('setTimeout(() => location.reload(), 0)')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await firefox.send('WebDriver:AcceptAlert')
    const offer = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Put them back')`
    await firefox.until(offer)
    await firefox.run(`${offer}.click()`)
    await firefox.until(has('Just written.'))
    await kept(ground, id, 'Just written.')
  },
  'Saving: an ended session signs in without losing a letter': async (ground) => {
    const id = await ground.openText()
    const { firefox } = ground
    await firefox.send('WebDriver:DeleteAllCookies')
    await write(ground, 0, ' After the end.')
    await firefox.until(`document.querySelector('input[type=password]')`)
    await firefox.click('input[type=password]')
    await firefox.type(ground.password)
    await firefox.keys('Enter')
    await kept(ground, id, 'After the end.')
  },
  'Notes: a known source by keys, one undo, Esc leaves no trace': async (ground) => {
    const id = await ground.openText()
    const { firefox } = ground
    await firefox.click(PARAGRAPH(0))
    await firefox.keys('End')
    const before = await firefox.run<string>(
      `return document.querySelector('#field-body').innerHTML`,
    )
    await firefox.keys('Control', 'Alt', 'f')
    await firefox.until(card(/note/i))
    await firefox.type('Areo')
    await firefox.keys('Escape')
    await firefox.until(`!${card(/note/i)}`)
    const after = await firefox.run<string>(
      `return document.querySelector('#field-body').innerHTML`,
    )
    check(before === after, 'A note that was given up left a trace.')
    await firefox.keys('Control', 'Alt', 'f')
    await firefox.until(card(/note/i))
    await firefox.type('Areo')
    await firefox.until(`document.querySelector('.forme-writing__card [role=option]')`)
    await firefox.keys('Enter')
    await firefox.until(
      `document.activeElement?.name === 'locator' || document.activeElement?.matches('.forme-writing__card input')`,
    )
    await firefox.type('12')
    await firefox.keys('Enter')
    await firefox.until(`document.querySelector('#field-body .forme-writing__note')`)
    await kept(ground, id, '"locator":"12"')
    await firefox.keys('Control', 'z')
    await firefox.until(`!document.querySelector('#field-body .forme-writing__note')`)
  },
  'Paste: a text of Word, its note a note': async (ground) => {
    const id = await ground.openText()
    const { firefox } = ground
    await write(ground, 1, ' ')
    await firefox.run(
      `const clipboardData = new DataTransfer()
       clipboardData.setData('text/html', arguments[0])
       clipboardData.setData('text/plain', 'The press')
       document.querySelector('#field-body').dispatchEvent(
         new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))`,
      WORD,
    )
    await firefox.until(`document.querySelector('#field-body h2')`)
    await firefox.until(`document.querySelector('#field-body .forme-writing__note')`)
    await firefox.until(`document.querySelectorAll('#field-body li').length === 2`)
    await kept(ground, id, 'A. Reader')
  },
  'Comments: on words that are selected, sent by keys, their words marked': async (ground) => {
    const id = await ground.openText()
    const { firefox } = ground
    await firefox.click(PARAGRAPH(0))
    await firefox.keys('End')
    await firefox.keys('Control', 'Shift', 'ArrowLeft')
    await firefox.keys('Control', 'Shift', 'ArrowLeft')
    await firefox.keys('Control', 'Alt', 'm')
    await firefox.until(card(/comment/i))
    await firefox.type('Is this so?')
    await firefox.keys('Control', 'Enter')
    await firefox.until(card(/^Comment by/))
    const threads = await ground.comments(id)
    check(threads.length === 1 && threads[0]?.text === 'Is this so?', 'The comment is not there.')
    await firefox.until(
      `[...(CSS.highlights ?? [])].some(([name, one]) => name.startsWith('forme-') && one.size > 0)`,
    )
  },
}
