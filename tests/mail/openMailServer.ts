import { createServer, type Server, type Socket } from 'node:net'
import type { Payload } from 'payload'
import { findFreePort } from '../../scripts/postgres/findFreePort.mjs'
import { smtp } from '../../src/lib/mail/smtp'

/** A letter as it came in: the envelope, and the whole of it with its head. */
export type Letter = { from: string; to: string[]; text: string }

/** A mail server on this machine that keeps what it is given (RFC 5321, as much as is needed). */
export type MailServer = {
  url: string
  letters: Letter[]
  /** Takes no calls any more. */
  stop: () => Promise<void>
  /** Takes calls again, on the same port. */
  resume: () => Promise<void>
}

export async function openMailServer(): Promise<MailServer> {
  const port = await findFreePort()
  const letters: Letter[] = []
  const sockets = new Set<Socket>()
  let server: Server | null = null
  const resume = async () => {
    const opened = createServer((socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      converse(socket, letters)
    })
    server = opened
    await new Promise<void>((resolve, reject) => {
      opened.once('error', reject)
      opened.listen(port, '127.0.0.1', resolve)
    })
  }
  const stop = async () => {
    for (const socket of sockets) socket.destroy()
    const closing = server
    server = null
    if (closing) await new Promise((resolve) => closing.close(resolve))
  }
  await resume()
  return { url: `smtp://127.0.0.1:${port}`, letters, resume, stop }
}

/** Lets a Payload of the tests send its letters through the server, until it is closed. */
export function sendThrough(payload: Payload, { url }: MailServer, from: string): void {
  Object.assign(process.env, { SMTP_URL: url, MAIL_FROM: from })
  payload.email = smtp({ url, from })({ payload })
  payload.sendEmail = payload.email.sendEmail
}

function converse(socket: Socket, letters: Letter[]): void {
  let waiting = ''
  let letter: Letter = { from: '', to: [], text: '' }
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? ''

  const hear = (line: string) => {
    const word = line.slice(0, 4).toUpperCase()
    if (word === 'EHLO' || word === 'HELO') say('250 here')
    else if (word === 'MAIL') {
      letter = { from: addressIn(line), to: [], text: '' }
      say('250 OK')
    } else if (word === 'RCPT') {
      letter.to.push(addressIn(line))
      say('250 OK')
    } else if (word === 'DATA') {
      inData = true
      say('354 go on')
    } else if (word === 'QUIT') {
      say('221 bye')
      socket.end()
    } else say('502 not known')
  }

  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    waiting += chunk.toString('utf8')
    for (;;) {
      const end = waiting.indexOf(inData ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return
      const said = waiting.slice(0, end)
      waiting = waiting.slice(end + (inData ? 5 : 2))
      if (inData) {
        inData = false
        letters.push({ ...letter, text: said })
        say('250 kept')
      } else hear(said)
    }
  })
  say('220 here')
}
